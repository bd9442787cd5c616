// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/linenotices.h"

#include "chat/ownerregistry.h"
#include "service/line.h"
#include "service/linephrases.h"

#include <utility>

namespace vp {

LineNotices::LineNotices(Line &line, Outbox &outbox, const OwnerRegistry &owners, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_outbox(outbox)
    , m_owners(owners)
{
    connect(&line.modem(), &ModemSession::statusChanged, this, &LineNotices::look);
    connect(&line.modem(), &ModemSession::leftoversEnded, this,
            [this](const std::vector<Call> &calls) { tellOnce(LinePhrases::leftovers(calls)); });
}

void LineNotices::start()
{
    look(m_line.modem().status());
}

void LineNotices::look(const NetworkStatus &status)
{
    // Of a modem that is gone or starting nothing is known: what was told stays.
    if (status.modem == ModemState::SimLocked) {
        show(m_locked, LinePhrases::simLocked(status), false);
    } else if (status.modem == ModemState::Ready || status.modem == ModemState::NotRegistered) {
        end(m_locked, LinePhrases::simUnlocked());
    }
    if (status.simSwapped && std::exchange(m_swappedTo, status.sim) != status.sim) {
        tellOnce(LinePhrases::simSwapped());
    }
    if (status.recovery.unsteady) {
        show(m_unsteady, LinePhrases::unsteady(status.recovery), true);
    } else {
        end(m_unsteady, LinePhrases::steadyAgain());
    }
    if (status.recovery.step == RecoveryStep::Replug) {
        show(m_replug, LinePhrases::replug(status.recovery), false);
    } else if (status.recovery.step == RecoveryStep::None) {
        end(m_replug, LinePhrases::backAgain());
    }
}

void LineNotices::show(Notice &notice, const HtmlText &text, bool silent)
{
    if (notice.text == text) {
        return;
    }
    const ChatContent content {text, {}, silent, 0};
    if (notice.tickets.empty()) {
        for (const qint64 chatId : m_owners.owners()) {
            notice.tickets.push_back(m_outbox.post(chatId, content));
            notice.text = text; // not without anybody to be told
        }
        return;
    }
    notice.text = text;
    for (const OutboxTicket ticket : notice.tickets) {
        m_outbox.amend(ticket, content);
    }
}

void LineNotices::end(Notice &notice, const HtmlText &lastWords)
{
    notice.text.reset();
    for (const OutboxTicket ticket : std::exchange(notice.tickets, {})) {
        m_outbox.amend(ticket, ChatContent {lastWords, {}, true, 0});
        m_outbox.retire(ticket);
    }
}

void LineNotices::tellOnce(const HtmlText &text)
{
    for (const qint64 chatId : m_owners.owners()) {
        m_outbox.retire(m_outbox.post(chatId, ChatContent {text, {}, true, 0}));
    }
}

} // namespace vp
