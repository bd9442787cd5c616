// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messagedesk.h"

#include "base/logging.h"
#include "service/line.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t EarlyReports = 50;

} // namespace

MessageDesk::MessageDesk(Line &line, Database &database, const Settings &settings, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_store(database)
    , m_disk(clock)
    , m_inbox(line.modem().messages(), database, settings, clock, u"1"_s)
    , m_sender(line.modem().messages(), database, settings, clock, u"1"_s)
{
    m_sender.setGate([this] {
        const bool talking = m_line.joiner().stage() == CallStage::Bridged;
        return m_line.modem().status().modem == ModemState::Ready && (m_line.isFree() || talking);
    });
    connect(&m_inbox, &MessageInbox::saved, this, [this](const MessageRecord &message, bool isNew) {
        if (isNew) {
            qCInfo(lcService) << "an SMS came in, parts:" << message.partsHere << '/'
                              << message.parts;
        }
        isNew ? Q_EMIT added(message) : Q_EMIT changed(message);
    });
    connect(&m_inbox, &MessageInbox::reported, this, &MessageDesk::report);
    connect(&m_sender, &MessageSender::changed, this, [this](const MessageRecord &message) {
        qCInfo(lcService) << "an SMS to" << redactedNumber(message.remote) << "is in state"
                          << static_cast<int>(message.state) << "cause" << message.cause;
        Q_EMIT changed(message);
    });
    connect(&m_sender, &MessageSender::tookOne, this, &MessageDesk::reportEarly);
    connect(&m_inbox, &MessageInbox::diskRefused, &m_disk, &DiskWatch::refused);
    connect(&m_sender, &MessageSender::diskRefused, &m_disk, &DiskWatch::refused);
    connect(&m_disk, &DiskWatch::tryAgain, this, &MessageDesk::tryDisk);
    connect(&line, &Line::idle, &m_sender, &MessageSender::pump);
    connect(&line.joiner(), &CallJoiner::stageChanged, &m_sender, [this](CallStage stage) {
        if (stage == CallStage::Bridged) {
            m_sender.pump();
        }
    });
    connect(&line.modem(), &ModemSession::statusChanged, &m_sender, &MessageSender::pump);
}

void MessageDesk::start()
{
    m_sender.start();
    m_inbox.start();
    if (!m_disk.works()) {
        return; // the next start asks again
    }
    // What the reports of the last run do not fit by now, they never will.
    for (const auto &[partId, early] : std::exchange(m_early, {})) {
        m_inbox.settle(partId);
    }
}

void MessageDesk::tryDisk()
{
    m_sender.tryDisk();
    m_inbox.tryDisk();
    reportEarly();
}

void MessageDesk::reportEarly()
{
    for (const auto &[partId, early] : std::exchange(m_early, {})) {
        report(partId, early);
    }
}

Result<MessageRecord> MessageDesk::send(const PhoneNumber &to, const QString &text,
                                        const MessageOrder &order)
{
    Result<MessageRecord> message = m_sender.send(to, text, order);
    if (message) {
        Q_EMIT added(*message);
    }
    return message;
}

void MessageDesk::report(qint64 partId, const SmsStatusReport &report)
{
    const Result<bool> taken = m_sender.report(report);
    if (!taken) {
        m_disk.refused(taken.error());
    } else if (*taken) {
        m_inbox.settle(partId);
        return;
    }
    m_early.emplace_back(partId, report);
    if (m_early.size() > EarlyReports) {
        m_inbox.settle(m_early.front().first);
        m_early.erase(m_early.begin());
    }
}

} // namespace vp
