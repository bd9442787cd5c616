// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "service/callbuttons.h"
#include "service/chatlanguage.h"
#include "service/incomingcalldesk.h"
#include "service/storyrecorder.h"
#include "service/storyshelf.h"
#include "store/callbuttonstore.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace vp {

class CallHistory;
class CallRules;
class Database;
class NumberMentions;
class OwnerRegistry;
class RecordingDesk;
class Settings;

/** What the messages are made with; everything outlives them. */
struct CallMessagesParts
{
    Line &line;
    IncomingCallDesk &incoming;
    Outbox &outbox;
    const OwnerRegistry &owners;
    const CallRules &rules;
    const Settings &settings;
    Clock &clock;
    Database *database = nullptr; ///< null = buttons are good for this run only
    NumberMentions *mentions = nullptr; ///< null = replies to the messages are not understood
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
};

/** What a tap on a button of a call's message asks for: the toast, and what is left to do. */
struct CallTapResult
{
    enum class Wish : std::uint8_t {
        Nothing,
        NotKnown, ///< nobody knows this button any more
        Refused, ///< not for guests
        HangUp,
        CallBack,
        TryPhone, ///< `phone`
        Block,
        LetThrough,
        WriteSms,
        TypeNumber,
        Remind,
        AddContact,
    };
    QString toast {};
    Wish wish = Wish::Nothing;
    ToldCall call {};
    QString phone {};
};

/**
 * One chat message a call and owner, edited from the first ring to the end, the same for all
 * owners; and what its buttons do while the call lasts. What they do afterwards is for whoever
 * called tapped(). Missed calls of one number that follow each other share a message.
 */
class CallMessages : public QObject
{
    Q_OBJECT
public:
    explicit CallMessages(const CallMessagesParts &parts, QObject *parent = nullptr);

    /** Goes on with what the last run told: how its calls ended. Before anything else is told. */
    void takeUp(const CallHistory &history);
    /** Asked at each call that a list stops: whether the owners are told. */
    void setTellsBlocked(std::function<bool()> tells) { m_tellsBlocked = std::move(tells); }
    /** What may be recorded; outlives us. */
    void setRecording(RecordingDesk &recording);
    /** Texts and numbers may be asked for: the buttons that do so are shown. */
    void setAsks(bool asks) { m_asks = asks; }

    /** Its data is hostile; none = no button of a call message. The first tap wins. */
    [[nodiscard]] std::optional<CallTapResult> tapped(const ChatTap &tap);
    /** An owner typed which phone is to ring for this call; gives what became of it. */
    [[nodiscard]] QString ring(quint32 id, const PhoneNumber &phone, const ChatMessage &typed);
    /** Who ended the call from the chat: told in all copies when there are several owners. */
    void setActor(const QString &actor);
    /** The message that tells a chat of the call that began then; 0 = nobody knows it any more. */
    [[nodiscard]] OutboxTicket ticketOf(qint64 chatId, const QDateTime &begun) const;
    /** The call that a button is about, of this run or of an earlier one. */
    [[nodiscard]] std::optional<ToldCall> find(quint32 id) const;

private:
    /** Who says something about a call. */
    struct Voice
    {
        qint64 id = 0;
        QString name;
    };
    // callmessages.cpp
    void tell(const StoryNews &news);
    void begin(ToldStory &story, const StoryNews &news);
    void publish(ToldStory &story);
    void remember(const ToldStory &story, OutboxTicket ticket);
    [[nodiscard]] ChatLanguage::Speaking speakingTo(qint64 chatId) const;
    [[nodiscard]] ChatContent contentFor(const ToldStory &story, const CallCopy &copy) const;
    [[nodiscard]] QString record(const ToldStory &story, bool begins);
    /** Those of A that it is about. */
    [[nodiscard]] std::vector<NamedPhone> namedPhones(const CallRecord &record) const;
    [[nodiscard]] std::optional<GuestRights> guestOf(qint64 chatId) const;
    void keep(const ToldCall &call);
    void tellAgain(const std::vector<CallRecord> &calls, const QStringList &subjects);
    void tellSecondCaller(const SecondCaller &caller);
    void tellSecondCallerGone(const SecondCaller &caller, bool rejectedByUs);
    // calltaps.cpp
    void choosePhones(ToldStory &story);
    [[nodiscard]] CallTapResult tappedLive(ToldStory &story, const CallTap &button,
                                           const ChatTap &tap);
    [[nodiscard]] QString rejectWithText(ToldStory &story, const CallTap &button,
                                         const ChatTap &tap);
    [[nodiscard]] CallTapResult hangUp(ToldStory &story, const QString &actor);
    [[nodiscard]] QString retryJoin(ToldStory &story);
    [[nodiscard]] bool waitsForJoin(const ToldStory &story) const;
    void tellJoin();
    [[nodiscard]] QString decide(ToldStory &story, const OwnersWord &word, const Voice &voice);
    [[nodiscard]] QString useInstead(const ToldStory &story, const NamedPhone &phone);
    void showMenu(ToldStory &story, qint64 chatId, CallMenu menu);
    [[nodiscard]] QStringList rejectTexts() const;
    [[nodiscard]] NamedPhone named(const PhoneNumber &phone) const;
    [[nodiscard]] bool namesActors() const;

    CallMessagesParts m_parts;
    StoryShelf m_stories;
    std::function<bool()> m_tellsBlocked;
    bool m_asks = false;
    RecordingDesk *m_recording = nullptr; ///< null = nothing can be recorded
    struct SecondCopies
    {
        std::vector<CallCopy> copies;
        QDateTime since;
    };
    std::map<int, SecondCopies> m_secondCallers; ///< by call id
};

} // namespace vp
