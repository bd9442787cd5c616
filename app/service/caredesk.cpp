// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/caredesk.h"

#include "chat/messageage.h"
#include "service/chatphrases.h"
#include "service/soundtestdesk.h"
#include "service/statusphrases.h"
#include "service/ussdphrases.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds LateAfter = 60s;

template<class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template<class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace

CareDesk::CareDesk(const UssdDeskParts &network, const HistoryDeskParts &history,
                   std::function<StatusFacts()> status)
    : m_outbox(network.outbox)
    , m_clock(network.clock)
    , m_help(network.outbox)
    , m_status(network.outbox, std::move(status))
    , m_history(history)
    , m_ussd(network)
{
}

void CareDesk::setSoundTest(SoundTestDesk &desk)
{
    m_sound = &desk;
    m_status.setSoundTest(desk);
}

void CareDesk::run(const ChatMessage &message, const CareCommand &command)
{
    std::visit(Overloaded {
                   [&](const StatusCommand &) { m_status.tell(message.chatId); },
                   [&](const HistoryCommand &) { m_history.open(message.chatId); },
                   [&](const UssdCommand &wish) {
                       if (isTimely(message)) {
                           m_ussd.ask(message.chatId, wish.code);
                       }
                   },
                   [&](const TonesCommand &wish) {
                       if (isTimely(message)) {
                           m_ussd.sendTones(message.chatId, wish.tones);
                       }
                   },
               },
               command.wish);
}

std::optional<HistoryDesk::Tapped> CareDesk::tapped(const ChatTap &tap)
{
    if (m_help.tapped(tap)) {
        return HistoryDesk::Tapped {};
    }
    if (const std::optional<StatusDesk::Tapped> status = m_status.tapped(tap)) {
        switch (*status) {
        case StatusDesk::Tapped::Refreshed:
            return HistoryDesk::Tapped {StatusPhrases::refreshed()};
        case StatusDesk::Tapped::Balance:
            m_ussd.askBalance(tap.chatId);
            break;
        case StatusDesk::Tapped::History:
            m_history.open(tap.chatId);
            break;
        }
        return HistoryDesk::Tapped {};
    }
    if (m_sound != nullptr) {
        if (const std::optional<QString> toast = m_sound->tapped(tap)) {
            return HistoryDesk::Tapped {*toast};
        }
    }
    if (const std::optional<QString> toast = m_ussd.tapped(tap)) {
        return HistoryDesk::Tapped {*toast};
    }
    return m_history.tapped(tap);
}

/** What is too late, or may have been done, is said and not done. */
bool CareDesk::isTimely(const ChatMessage &message)
{
    const MessageAge age = ageOf(message, m_clock);
    if (!message.isRepeated && !isOlder(age, LateAfter)) {
        return true;
    }
    const HtmlText text =
        message.isRepeated ? ChatPhrases::interruptedCommand() : UssdPhrases::late(age);
    m_outbox.retire(m_outbox.post(message.chatId, ChatContent {text, {}, false, 0}));
    return false;
}

} // namespace vp
