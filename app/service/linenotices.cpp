// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/linenotices.h"

#include "chat/ownerregistry.h"
#include "service/alertmessages.h"
#include "service/chatlanguage.h"
#include "service/line.h"
#include "service/linephrases.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto LockedName = "locked"_L1;
constexpr auto UnsteadyName = "unsteady"_L1;
constexpr auto ReplugName = "replug"_L1;

} // namespace

LineNotices::LineNotices(Line &line, Outbox &outbox, const OwnerRegistry &owners,
                         AlertMessages &alerts, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_alerts(alerts)
{
    connect(&line.modem(), &ModemSession::statusChanged, this, &LineNotices::look);
    connect(&line.modem(), &ModemSession::leftoversEnded, this,
            [this](const std::vector<Call> &calls) {
                tellOnce([&] { return LinePhrases::leftovers(calls); });
            });
}

void LineNotices::start()
{
    look(m_line.modem().status());
}

void LineNotices::look(const NetworkStatus &status)
{
    // Of a modem that is gone or starting nothing is known: what was told stays.
    const bool isUp =
        status.modem == ModemState::Ready || status.modem == ModemState::NotRegistered;
    if (status.modem == ModemState::SimLocked) {
        m_alerts.show(LockedName, [&] { return LinePhrases::simLocked(status); });
    } else if (isUp) {
        m_alerts.end(LockedName, [&] { return LinePhrases::simUnlocked(); });
    }
    if (status.simSwapped && std::exchange(m_swappedTo, status.sim) != status.sim) {
        tellOnce(&LinePhrases::simSwapped);
    }
    if (status.recovery.unsteady) {
        m_alerts.show(
            UnsteadyName, [&] { return LinePhrases::unsteady(status.recovery); }, true);
    } else {
        m_alerts.end(UnsteadyName, [&] { return LinePhrases::steadyAgain(); });
    }
    if (status.recovery.step == RecoveryStep::Replug) {
        m_alerts.show(ReplugName, [&] { return LinePhrases::replug(status.recovery); });
    } else if (status.recovery.step == RecoveryStep::None
               && (isUp || status.modem == ModemState::SimLocked)) {
        m_alerts.end(ReplugName, [&] { return LinePhrases::backAgain(); });
    }
}

void LineNotices::tellOnce(const std::function<HtmlText()> &words)
{
    for (const qint64 chatId : m_owners.owners()) {
        const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
        m_outbox.retire(m_outbox.post(chatId, ChatContent {words(), {}, true, 0}));
    }
}

} // namespace vp
