// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "service/incomingcalldesk.h"
#include "service/storyrecorder.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace vp {

class CallHistory;
class OwnerRegistry;

/** One chat message a call and owner, edited from the first ring to the end, the same for all
 * owners. */
class CallMessages : public QObject
{
    Q_OBJECT
public:
    CallMessages(Line &line, IncomingCallDesk &incoming, Outbox &outbox,
                 const OwnerRegistry &owners, QObject *parent = nullptr);

    /** Goes on with what the last run told: how its calls ended. Before anything else is told. */
    void takeUp(const CallHistory &history);
    /** Asked at each call that a list stops: whether the owners are told. */
    void setTellsBlocked(std::function<bool()> tells) { m_tellsBlocked = std::move(tells); }

    /** What people call one of A's phones; without it they read its number. */
    void setPhoneNames(std::function<QString(const PhoneNumber &)> nameOf);

    /** What a tap on a button of a call message asks for: the toast, and what is left to do. */
    struct TapResult
    {
        enum class Wish : std::uint8_t { Nothing, HangUp, CallBack, Block, LetThrough };
        QString toast {};
        Wish wish = Wish::Nothing;
        QString number {}; ///< for CallBack, Block and LetThrough
    };
    /** @p data is hostile; none = no button of a call message. The first tap wins. */
    [[nodiscard]] std::optional<TapResult> tapped(const QString &data, const QString &actor);
    /** Who ended the call from the chat: told in all copies when there are several owners. */
    void setActor(const QString &actor);

private:
    struct Copies
    {
        std::vector<OutboxTicket> tickets;
        QString number; ///< of the other party, for calling back
        QString actor;
        QString word; ///< what an owner said when he was asked
        bool ended = false;
    };
    void tell(const StoryNews &news);
    void publish(Copies &copies, const ChatContent &content, const QString &subject = {});
    void remember(quint32 id);
    void retire(Copies &copies);
    void tellSecondCaller(const SecondCaller &caller);
    void tellSecondCallerGone(const SecondCaller &caller, bool rejectedByUs);
    [[nodiscard]] ChatKeyboard keyboardFor(const StoryNews &news) const;
    [[nodiscard]] ChatKeyboard choicesFor(const StoryNews &news) const;
    [[nodiscard]] QString nameOf(const PhoneNumber &phone) const;
    [[nodiscard]] QString decide(quint32 story, Copies &copies, const OwnersWord &word,
                                 const QString &actor);

    Line &m_line;
    IncomingCallDesk &m_incoming;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    std::function<bool()> m_tellsBlocked;
    std::function<QString(const PhoneNumber &)> m_phoneName;
    QHash<quint32, Copies> m_stories; ///< bounded: the newest ones
    std::vector<quint32> m_order; ///< of m_stories, the oldest first
    std::map<int, Copies> m_secondCallers; ///< by call id
};

} // namespace vp
