// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/chatlanguage.h"
#include "service/chatquestions.h"
#include "service/guestdoor.h"
#include "service/guestlist.h"
#include "service/strangerlist.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace vp {

class OwnerRegistry;

struct OwnersDeskParts
{
    ChatTransport &transport;
    Outbox &outbox;
    OwnerRegistry &owners;
    ChatQuestions &questions;
    Settings &settings;
    Clock &clock;
    PeopleOutside outside;
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
    ChatDeletions *deletions = nullptr; ///< null = a password's message is deleted by one try only
};

/** A question as its reader sees it. */
struct OwnersQuestionWords
{
    HtmlText text;
    std::vector<ChatQuestions::Option> options;
};
using OwnersQuestion = std::function<OwnersQuestionWords()>;

/** Who may steer the phone: shown, invited, let in, removed; and everybody concerned is told. */
class OwnersDesk : public QObject
{
    Q_OBJECT
public:
    explicit OwnersDesk(const OwnersDeskParts &parts, QObject *parent = nullptr);
    /** An edit does nothing, but a password does not stay in the chat. */
    void edited(const ChatMessage &message, const Command &command);
    /** True = these words of somebody who is no owner are dealt with. */
    bool hears(const ChatMessage &message, const Command &command);
    /** /getowners, with what its asker may do about them. */
    void list(const ChatMessage &message);
    /** /addtemporaryowner of somebody who is an owner already. */
    void alreadyOwner(const ChatMessage &message);
    /** A button was tapped; gives the toast. */
    [[nodiscard]] QString answer(const ChatTap &tap, const PeopleWish &wish);
    [[nodiscard]] PhoneName phoneName() const { return m_door.phoneName(); }
    /** What an owner calls himself, as far as it is known. */
    [[nodiscard]] QString nameOf(qint64 id) const;
    /** False = his chat refuses what the bot writes. */
    [[nodiscard]] bool isReached(qint64 chatId) const;
    /** Those whose time is not over. */
    [[nodiscard]] std::vector<Guest> guestsNow() const;
    /** Takes his rights at once; he and the others are told that @p by did it. Errors: NotFound,
     * Conflict (owners are fixed by the environment), Storage. */
    Result<> dismissOwner(qint64 id, const QString &by);
    Result<> dismissGuest(qint64 id, const QString &by);
    /** Undo of the two: he has his rights back, a guest until the same end; links by which an owner
     * invited others stay void. Errors: Conflict, Storage. */
    Result<> takeOwnerBack(qint64 id, const QString &by);
    Result<> takeGuestBack(const Guest &guest, const QString &by);
    /** Who has written lately and is neither owner nor guest, the last one first. */
    [[nodiscard]] std::vector<Stranger> strangers() const;
    /** A button below a notice about a stranger; gives the toast, none = not one of those. */
    [[nodiscard]] std::optional<QString> tapped(const ChatTap &tap);
    /** Until the next start he gets no answer, is told of no more, and comes in by no password. */
    void ignore(qint64 id);
    /** Each in his language; @p but = not him. */
    void tellOwners(const std::function<HtmlText()> &words, bool silent, qint64 but = 0);

Q_SIGNALS:
    /** A guest came, went or got another end; an owner's name is known; or a chat refuses what the
     * bot writes, or does no more. */
    void peopleChanged();
    void strangersChanged();
    void guestCame(const vp::Guest &guest);
    /** @p name is what he calls himself: hostile. */
    void passwordWasWrong(qint64 id, const QString &name);

private:
    void meet(const ChatMessage &message);
    [[nodiscard]] bool isStranger(qint64 id) const;
    void triedPassword(qint64 id, const QString &name, int left);
    void askHowLong(qint64 chatId);
    void askWhat(qint64 chatId, const PeopleWish &wish);
    void invite(const ChatTap &tap, const PeopleWish &wish);
    [[nodiscard]] QString removeOwner(const ChatTap &tap, qint64 id, bool confirmed);
    [[nodiscard]] QString removeGuest(const ChatTap &tap, qint64 id);
    [[nodiscard]] QString askForMore(const ChatTap &tap, const PeopleWish &wish);
    [[nodiscard]] QString extend(const ChatTap &tap, const PeopleWish &wish);
    /** A day more than the end that he has now. */
    [[nodiscard]] static PeopleWish extension(const Guest &guest);
    void cameIn(const Guest &guest);
    void endsSoon(const Guest &guest);
    void ended(const Guest &guest);
    /** About @p guest; his end or only whether he stays. */
    enum class About : std::uint8_t { Staying, End };
    void askOwners(qint64 guest, About about, const OwnersQuestion &question,
                   std::chrono::seconds goodFor);
    void closeCopies(qint64 guest, bool hasGone, const QString &by);
    [[nodiscard]] QString tooLate(qint64 guest) const;
    void say(qint64 chatId, const HtmlText &text);

    OwnersDeskParts m_parts;
    GuestList m_guests;
    GuestDoor m_door;
    StrangerList m_strangers;
    QHash<qint64, QString> m_names; ///< of owners who have written
    /** A question that several owners have a copy of. */
    struct Copy
    {
        qint64 guest = 0;
        About about = About::Staying;
        qint64 chatId = 0;
        OutboxTicket ticket = 0;
    };
    std::deque<Copy> m_copies; ///< bounded
    struct Done
    {
        QString by;
        bool hasGone = false; ///< else he has a later end
    };
    QHash<qint64, Done> m_done; ///< the last that was done about a guest, of this run
};

} // namespace vp
