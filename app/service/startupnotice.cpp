// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/startupnotice.h"

#include "chat/outbox.h"
#include "chat/ownerregistry.h"
#include "service/alivemark.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/groupsguard.h"
#include "service/line.h"
#include "service/outagesummary.h"
#include "service/ownerphrases.h"
#include "service/whenoffdesk.h"
#include "settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::seconds ModemPatience = 30s;
constexpr std::chrono::seconds ReadingTime = 10s;

} // namespace

StartupNotice::StartupNotice(Line &line, Outbox &outbox, const OwnerRegistry &owners,
                             const Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_settings(settings)
    , m_patience(clock)
    , m_reading(clock)
{
    connect(&m_reading, &Deadline::expired, this, &StartupNotice::tellAll);
    connect(&m_patience, &Deadline::expired, this, &StartupNotice::tellAll);
    connect(&m_line.modem(), &ModemSession::statusChanged, this, &StartupNotice::lookAgain);
    // Who could not be told before (never pressed Start, had blocked the bot) is told now.
    connect(&m_outbox, &Outbox::chatRevived, this, [this](qint64 chatId) {
        const std::vector<qint64> &told = m_owners.owners();
        if (m_told && std::ranges::find(told, chatId) != told.end()) {
            tell(chatId);
        }
    });
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
        m_patience.stop();
        if (wasOff()) {
            m_reading.start(ReadingTime);
        } else {
            tellAll();
        }
    }
}

bool StartupNotice::wasOff() const
{
    return m_alive != nullptr && m_alive->outage();
}

void StartupNotice::tellAll()
{
    m_patience.stop();
    m_told = true;
    for (const qint64 chatId : m_owners.owners()) {
        tell(chatId);
    }
    if (m_alive != nullptr) { // another bot or proxy later is no new start
        m_alive->forgetOutage();
    }
}

void StartupNotice::tell(qint64 chatId)
{
    const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
    PhoneStatus status;
    status.network = m_line.network();
    status.masterPhone = m_settings.text(SettingKey::MasterPhone);
    if (m_whenOff != nullptr) {
        status.forwardedWhenOff = m_whenOff->forwardedTo();
    }
    ChatContent content {ChatPhrases::startup(status), {}, true, 0};
    if (wasOff()) {
        content.text +=
            HtmlText::escaped(u"\n"_s) + OutageSummary::wasOff(*m_alive->outage(), m_texts);
    }
    if (m_bot != nullptr && isOpenToGroups(*m_bot, m_owners.owners()).value_or(false)) {
        content.text += HtmlText::escaped(QString(u'\n' % OwnerPhrases::openToGroups()));
    }
    m_outbox.retire(m_outbox.post(chatId, content, {{}, false})); // the next start tells its own
}

} // namespace vp
