// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/carecommands.h"
#include "chat/chatmessage.h"
#include "service/helpdesk.h"
#include "service/historydesk.h"
#include "service/statusdesk.h"
#include "service/ussddesk.h"

#include <chrono>
#include <optional>
#include <utility>

namespace vp {

class SoundTestDesk;

/** What owners ask about the phone and its line in the chat: how it is, what was, and the services
 * of its operator. Nothing that the operator may charge for is sent late or twice. */
class CareDesk
{
public:
    CareDesk(const UssdDeskParts &network, const HistoryDeskParts &history,
             std::function<StatusFacts()> status);

    /** @see UssdDesk::takeUp() */
    void takeUp() { m_ussd.takeUp(); }
    /** @see UssdDesk */
    void setAsksFirst(UssdDesk::AsksFirst asks) { m_ussd.setAsksFirst(std::move(asks)); }
    void sendCode(qint64 chatId, const QString &code) { m_ussd.sendCode(chatId, code); }
    /** It outlives this. */
    void setSoundTest(SoundTestDesk &desk);
    void run(const ChatMessage &message, const CareCommand &command);
    void help(qint64 chatId) { m_help.tell(chatId); }
    /** @p tap is hostile; none = no button of ours. */
    [[nodiscard]] std::optional<HistoryDesk::Tapped> tapped(const ChatTap &tap);
    /** A reply to a message of ours; false = it is none. */
    [[nodiscard]] bool answers(const ChatMessage &message) { return m_ussd.answers(message); }

private:
    [[nodiscard]] bool isTimely(const ChatMessage &message);

    Outbox &m_outbox;
    Clock &m_clock;
    HelpDesk m_help;
    StatusDesk m_status;
    HistoryDesk m_history;
    UssdDesk m_ussd;
    SoundTestDesk *m_sound = nullptr; ///< null = there is none
};

} // namespace vp
