// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsmsprovider.h"

#include <algorithm>

// The part of ModemSmsProvider that sends, and that looks whether calls leave room.

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr auto SettleTime = 3s; ///< after a change of a call that stays
/** A caller who is let ring on and on, or one who waits behind a call, keeps no SMS from us. Longer
 * than the set-up of a usual call. */
constexpr auto LongestWait = 45s;

} // namespace

bool ModemSmsProvider::mayTalk() const
{
    const std::vector<Call> calls = m_calls.calls();
    return m_ready && !m_settle.isActive()
        && std::all_of(calls.begin(), calls.end(),
                       [](const Call &call) { return call.state == CallState::Active; });
}

/** Past calls that stay as they are, but not right after a step of one: the next follows at once.
 */
bool ModemSmsProvider::mayTakeIn()
{
    const bool hasWork = !m_setUp.isDone() || !m_toRemove.empty() || m_listing || !m_toRead.empty()
        || !m_toList.empty();
    if (mayTalk() || !m_ready || !hasWork) {
        m_patience.stop();
        m_overdue = false;
    } else if (!m_overdue && !m_patience.isActive()) {
        m_patience.start(LongestWait);
    }
    return m_overdue && !m_settle.isActive();
}

void ModemSmsProvider::callsChanged()
{
    if (m_ready) {
        // Calls that come and go without end, as a modem may tell of them, do not put it off again.
        if (!m_overdue || !m_settle.isActive()) {
            m_settle.start(SettleTime);
        }
        if (m_ticket && !m_overdue) {
            m_chat.cancel(*m_ticket); // unless it is on the wire already
        }
    }
    announce();
}

bool ModemSmsProvider::canSubmit() const
{
    // Not behind anything else: what waits here is "being sent" already for whoever asked.
    return mayTalk() && m_setUp.isDone() && !m_outgoing && !m_ticket && m_toRemove.empty()
        && m_toRead.empty() && m_toList.empty() && !m_listing;
}

void ModemSmsProvider::announce()
{
    const bool can = canSubmit();
    if (std::exchange(m_couldSubmit, can) != can) {
        Q_EMIT canSubmitChanged(can);
    }
}

void ModemSmsProvider::submit(const OutgoingPdu &pdu)
{
    if (!m_ready || m_outgoing) {
        m_failures.emplace_back(pdu.id, SubmitFailure {});
        m_soon.start(0ms);
        return;
    }
    m_outgoing = pdu;
    m_linkAsked = false;
    m_soon.start(0ms);
}

void ModemSmsProvider::sendNext()
{
    if (m_outgoing->moreFollow && m_keepsLink && !m_linkAsked) {
        m_linkAsked = true;
        ask(SmsCommands::keepLinkOpen(),
            [this](const Result<AtResponse> &result) { m_keepsLink = result && result->isOk(); });
        return;
    }
    m_submitting = true;
    ask(SmsCommands::submit(m_outgoing->hex, m_outgoing->length),
        [this](const Result<AtResponse> &result) { sendAnswered(result); });
}

void ModemSmsProvider::sendAnswered(const Result<AtResponse> &result)
{
    m_submitting = false;
    if (!result) {
        const Error &error = result.error();
        if (error.code == ErrorCode::Cancelled && m_ready) {
            return; // a call came first: it goes out afterwards
        }
        failSubmit({error.native == AtChat::PayloadWasSent ? SubmitFailure::Kind::Unknown
                                                           : SubmitFailure::Kind::NothingSent,
                    0});
        return;
    }
    if (!result->isOk()) {
        failSubmit(SmsCommands::refusal(result->final));
        return;
    }
    const OutgoingPdu pdu = *std::exchange(m_outgoing, std::nullopt);
    Q_EMIT submitted(pdu.id, SmsCommands::reference(result->lines).value_or(-1));
}

void ModemSmsProvider::failSubmit(const SubmitFailure &failure)
{
    const OutgoingPdu pdu = *std::exchange(m_outgoing, std::nullopt);
    m_failures.emplace_back(pdu.id, failure);
    m_soon.start(0ms);
}

} // namespace vp
