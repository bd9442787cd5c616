// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/carealerts.h"

#include "service/alertmessages.h"
#include "service/line.h"
#include "service/messagedesk.h"
#include "service/phrases.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto ModemName = "modem"_L1;
constexpr auto NetworkName = "network"_L1;
constexpr auto MemoryName = "memory"_L1;
constexpr auto QueueName = "queue"_L1;

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString clockTime(const QDateTime &time)
{
    return time.toLocalTime().time().toString(u"HH:mm"_s);
}

bool isGone(const NetworkStatus &status)
{
    // What is there and does not answer is told by the notices of the line.
    return (status.modem == ModemState::Absent || status.modem == ModemState::Lost)
        && status.recovery.step == RecoveryStep::None;
}

bool isWithoutNetwork(const NetworkStatus &status)
{
    return status.modem == ModemState::NotRegistered || status.modem == ModemState::NoSim;
}

bool isNearlyFull(const NetworkStatus &status)
{
    return status.smsSlots > 0 && status.smsSlotsUsed * 100 > status.smsSlots * 80;
}

bool hasRoom(const NetworkStatus &status)
{
    return status.smsSlots > 0 && status.smsSlotsUsed * 100 <= status.smsSlots * 70;
}

} // namespace

HtmlText AlertPhrases::modemGone(const NetworkStatus &status, const QDateTime &since)
{
    return HtmlText::bold(tr("🔌 The modem is gone"))
        + line(tr("Since %1 nobody can call, and no SMS comes or goes.").arg(clockTime(since)))
        + line(QString(Phrases::modem(status) % u'.'));
}

HtmlText AlertPhrases::modemBack(const QDateTime &at)
{
    return HtmlText::escaped(tr("✅ The modem is back since %1.").arg(clockTime(at)));
}

HtmlText AlertPhrases::voicePortLost()
{
    return HtmlText::bold(tr("🔇 The modem's port for sound is gone"))
        + line(tr("The call at the computer goes on, but nobody hears the other. The port is being "
                  "opened again."));
}

HtmlText AlertPhrases::voicePortBack()
{
    return HtmlText::escaped(tr("✅ The modem's port for sound is back, and the call goes on."));
}

HtmlText AlertPhrases::voicePortLeft()
{
    return HtmlText::escaped(tr("The modem's port for sound was gone until the call's end."));
}

HtmlText AlertPhrases::noNetwork(const NetworkStatus &status, const QDateTime &since)
{
    return HtmlText::bold(status.modem == ModemState::NoSim ? tr("💳 There is no SIM card")
                                                            : tr("📡 There is no network"))
        + line(tr("Since %1 nobody can call, and no SMS comes or goes.").arg(clockTime(since)))
        + line(QString(Phrases::modem(status) % u'.'));
}

HtmlText AlertPhrases::networkBack(const QDateTime &at)
{
    return HtmlText::escaped(tr("✅ The network is back since %1.").arg(clockTime(at)));
}

HtmlText AlertPhrases::memoryFull(int used, int slots)
{
    return HtmlText::bold(tr("🗄 The memory for SMS fills up"))
        + line(tr("%1 of %2 places are taken. When all are, no further SMS can come.")
                   .arg(used)
                   .arg(slots));
}

HtmlText AlertPhrases::memoryFree(const QDateTime &at)
{
    return HtmlText::escaped(
        tr("✅ The memory for SMS has room again since %1.").arg(clockTime(at)));
}

HtmlText AlertPhrases::queueWaits(int messages, const QDateTime &since, const NetworkStatus &status)
{
    HtmlText text = HtmlText::bold(tr("⏳ SMS cannot be sent"))
        + line(tr("Waiting: %1, the first since %2.").arg(messages).arg(clockTime(since)));
    return status.modem == ModemState::Ready ? text
                                             : text + line(QString(Phrases::modem(status) % u'.'));
}

HtmlText AlertPhrases::queueGone(const QDateTime &at)
{
    return HtmlText::escaped(tr("✅ No SMS waits any more since %1.").arg(clockTime(at)));
}

CareAlerts::CareAlerts(Line &line, MessageDesk *messages, AlertMessages &alerts, Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_messages(messages)
    , m_alerts(alerts)
    , m_clock(clock)
    , m_modem(clock)
    , m_network(clock)
    , m_memory(clock)
    , m_queue(clock)
{
    connect(&line.modem(), &ModemSession::statusChanged, this, &CareAlerts::look);
    connect(&m_modem, &Deadline::expired, this, [this] {
        m_alerts.show(ModemName,
                      [this] { return AlertPhrases::modemGone(m_line.network(), m_modemSince); });
    });
    connect(&m_network, &Deadline::expired, this, [this] {
        m_alerts.show(NetworkName,
                      [this] { return AlertPhrases::noNetwork(m_line.network(), m_networkSince); });
    });
    connect(&m_memory, &Deadline::expired, this, [this] {
        const NetworkStatus status = m_line.network();
        m_alerts.show(MemoryName, [&] {
            return AlertPhrases::memoryFull(status.smsSlotsUsed, status.smsSlots);
        });
    });
    connect(&m_queue, &Deadline::expired, this, &CareAlerts::lookAtQueue);
    if (messages != nullptr) {
        const auto soon = [this] {
            if (!std::exchange(m_looksAtQueue, true)) {
                m_queue.start(std::chrono::seconds(1));
            }
        };
        connect(messages, &MessageDesk::added, this, soon);
        connect(messages, &MessageDesk::changed, this, soon);
    }
}

void CareAlerts::start()
{
    look(m_line.modem().status());
    lookAtQueue();
}

void CareAlerts::look(const NetworkStatus &status)
{
    lookAtModem(status);
    lookAtNetwork(status);
    lookAtMemory(status);
}

void CareAlerts::lookAtModem(const NetworkStatus &status)
{
    const bool isUp = status.modem == ModemState::Ready || isWithoutNetwork(status)
        || status.modem == ModemState::SimLocked;
    if (isUp) {
        m_seen = true;
        m_modem.stop();
        m_modemSince = {};
        m_alerts.end(ModemName, [this] { return AlertPhrases::modemBack(m_clock.wall()); });
    } else if (isGone(status) && m_seen && !m_modemSince.isValid()) {
        // What is missing from the start is told there.
        m_modemSince = m_clock.wall();
        m_modem.start(ModemPatience);
    } else if (!isGone(status) && m_modem.isActive()) {
        m_modem.stop(); // it is coming back, or is somebody else's business
        m_modemSince = {};
    }
}

void CareAlerts::lookAtNetwork(const NetworkStatus &status)
{
    if (status.modem == ModemState::Ready) {
        m_network.stop();
        m_networkSince = {};
        m_alerts.end(NetworkName, [this] { return AlertPhrases::networkBack(m_clock.wall()); });
    } else if (!isWithoutNetwork(status)) {
        m_network.stop(); // nothing is known of it now; what has been told stays
        m_networkSince = {};
    } else if (!m_networkSince.isValid()) {
        m_networkSince = m_clock.wall();
        m_network.start(NetworkPatience);
    }
}

void CareAlerts::lookAtMemory(const NetworkStatus &status)
{
    if (isNearlyFull(status)) {
        if (m_alerts.isShown(MemoryName)) {
            m_alerts.show(MemoryName, [&] {
                return AlertPhrases::memoryFull(status.smsSlotsUsed, status.smsSlots);
            });
        } else if (!m_memory.isActive()) {
            m_memory.start(MemoryPatience);
        }
        return;
    }
    m_memory.stop();
    if (hasRoom(status)) {
        m_alerts.end(MemoryName, [this] { return AlertPhrases::memoryFree(m_clock.wall()); });
    }
}

void CareAlerts::lookAtQueue()
{
    m_looksAtQueue = false;
    if (m_messages == nullptr) {
        return;
    }
    const Result<std::vector<MessageRecord>> waiting = m_messages->store().waiting();
    if (!waiting) {
        m_queue.start(QueuePatience); // of a disk that fails others tell
        return;
    }
    if (waiting->empty()) {
        m_queue.stop();
        m_queueSince.reset();
        m_alerts.end(QueueName, [this] { return AlertPhrases::queueGone(m_clock.wall()); });
        return;
    }
    // What failed long ago and is tried again has waited since then only.
    if (!m_queueSince) {
        m_queueSince = m_clock.steady();
    }
    const QDateTime first = waiting->front().at;
    const std::chrono::milliseconds age =
        std::min(m_clock.steady() - *m_queueSince,
                 std::chrono::milliseconds(std::max<qint64>(first.msecsTo(m_clock.wall()), 0)));
    if (age < QueuePatience && !m_alerts.isShown(QueueName)) {
        m_queue.start(QueuePatience - age);
        return;
    }
    const QDateTime since = age < QueuePatience // as the last run has told
        ? first
        : std::max(first, m_clock.wall().toUTC().addMSecs(-age.count()));
    m_alerts.show(QueueName, [&] {
        return AlertPhrases::queueWaits(static_cast<int>(waiting->size()), since, m_line.network());
    });
}

} // namespace vp
