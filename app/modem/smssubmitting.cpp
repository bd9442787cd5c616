// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsmsprovider.h"

// The part of ModemSmsProvider that sends.

namespace vp {

using namespace std::chrono_literals;

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
