// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/atchat.h"

// The part of AtChat for commands that make calls: their results come late, or look like news of
// another call.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto DoubtTime = 2s;
} // namespace

void AtChat::closeOpen(Ticket ticket)
{
    if (m_open && m_open->ticket == ticket) {
        finishOpen(failure(ErrorCode::Cancelled));
    }
}

void AtChat::finishOpen(const Result<AtResponse> &result)
{
    m_openDeadline.stop();
    Entry entry = std::move(*m_open);
    m_open.reset();
    deliver(std::move(entry), result);
    writeNext();
}

/** NO CARRIER beside another call: the end of that one, unless nothing else answers the command. */
void AtChat::handleDoubtful(const AtFinal &final, const QByteArray &line)
{
    m_response.final = final;
    m_isDoubtful = true;
    m_deadline.start(DoubtTime);
    Q_EMIT unsolicited(line);
}

} // namespace vp
