// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/statusdesk.h"

#include "service/soundtestdesk.h"
#include "service/statusphrases.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto RefreshData = "t1:00000000:rf"_L1;
constexpr auto BalanceData = "t1:00000000:bl"_L1;
constexpr auto HistoryData = "t1:00000000:hi"_L1;

} // namespace

StatusDesk::StatusDesk(Outbox &outbox, std::function<StatusFacts()> facts)
    : m_outbox(outbox)
    , m_facts(std::move(facts))
{
}

ChatButton StatusDesk::balanceButton()
{
    return {StatusPhrases::balanceButton(), BalanceData};
}

ChatContent StatusDesk::content() const
{
    ChatKeyboard keyboard {{{StatusPhrases::refreshButton(), RefreshData},
                            balanceButton(),
                            {StatusPhrases::historyButton(), HistoryData}}};
    if (m_sound != nullptr && m_sound->isOffered()) {
        keyboard.push_back({SoundTestDesk::button()});
    }
    return {StatusPhrases::status(m_facts()), keyboard, false, 0};
}

void StatusDesk::tell(qint64 chatId)
{
    m_outbox.retire(m_outbox.post(chatId, content()));
}

std::optional<StatusDesk::Tapped> StatusDesk::tapped(const ChatTap &tap)
{
    if (tap.data == BalanceData) {
        return Tapped::Balance;
    }
    if (tap.data == HistoryData) {
        return Tapped::History;
    }
    if (tap.data != RefreshData) {
        return std::nullopt;
    }
    const OutboxTicket ticket = m_outbox.adopt(tap.chatId, tap.messageId);
    m_outbox.amend(ticket, content());
    m_outbox.retire(ticket);
    return Tapped::Refreshed;
}

} // namespace vp
