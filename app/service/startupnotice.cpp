// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/startupnotice.h"

#include "chat/outbox.h"
#include "chat/ownerregistry.h"
#include "service/chatphrases.h"
#include "service/line.h"
#include "settings/settings.h"

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds ModemPatience = 30s;

} // namespace

StartupNotice::StartupNotice(Line &line, Outbox &outbox, const OwnerRegistry &owners,
                             const Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_settings(settings)
    , m_patience(clock)
{
    connect(&m_patience, &Deadline::expired, this, &StartupNotice::tell);
    connect(&m_line.modem(), &ModemSession::statusChanged, this, &StartupNotice::lookAgain);
}

void StartupNotice::start()
{
    m_patience.start(ModemPatience);
    lookAgain();
}

void StartupNotice::lookAgain()
{
    // The operator's name and the signal come a little after Ready.
    const NetworkStatus network = m_line.network();
    if (m_patience.isActive() && network.modem == ModemState::Ready
        && !network.operatorName.isEmpty() && network.signalPercent) {
        tell();
    }
}

void StartupNotice::tell()
{
    m_patience.stop();
    PhoneStatus status;
    status.network = m_line.network();
    status.masterPhone = m_settings.text(SettingKey::MasterPhone);
    for (const qint64 chatId : m_owners.owners()) {
        m_outbox.retire(
            m_outbox.post(chatId, ChatContent {ChatPhrases::startup(status), {}, true, 0}));
    }
}

} // namespace vp
