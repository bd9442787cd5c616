// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auditlog.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "store/database.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr int KeptDays = 366;
constexpr std::size_t MostWaiting = 1000;
constexpr qsizetype LongestDetail = 200;
constexpr qsizetype LongestName = 100;

AuditRole roleOf(qint64 who, bool isPrivate, const OwnerRegistry &owners)
{
    if (owners.isPermanent(who)) {
        return AuditRole::Owner;
    }
    if (!isPrivate) {
        return AuditRole::Group;
    }
    return owners.rightsOf(who) ? AuditRole::Guest : AuditRole::Stranger;
}

} // namespace

AuditLog::AuditLog(Database *database, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_later(clock)
{
    connect(&m_later, &Deadline::expired, this, &AuditLog::flush);
}

AuditLog::~AuditLog()
{
    flush();
}

void AuditLog::start()
{
    if (m_database == nullptr) {
        return;
    }
    const Result<> pruned = AuditStore(*m_database).prune(m_clock.wall().addDays(-KeptDays));
    if (!pruned) {
        qCWarning(lcService) << "the audit log cannot be pruned:" << pruned.error().detail;
    }
}

AuditLog::Actor AuditLog::actorOf(const ChatMessage &message, const OwnerRegistry &owners)
{
    return {message.senderId, message.senderName, message.chatId,
            roleOf(message.senderId, message.isPrivate, owners)};
}

AuditLog::Actor AuditLog::actorOf(const ChatTap &tap, const OwnerRegistry &owners)
{
    return {tap.senderId, tap.senderName, tap.chatId, roleOf(tap.senderId, tap.isPrivate, owners)};
}

void AuditLog::note(const Actor &actor, const QString &what, const QString &detail,
                    AuditResult result)
{
    if (m_database == nullptr || m_waiting.size() >= MostWaiting) {
        return;
    }
    m_waiting.push_back({0, m_clock.wall().toUTC(), actor.who, actor.name.left(LongestName),
                         actor.chat, actor.role, what, detail.left(LongestDetail), result});
    if (!m_later.isActive()) {
        m_later.start(0ms);
    }
}

void AuditLog::flush()
{
    if (m_database == nullptr) {
        return;
    }
    AuditStore store(*m_database);
    std::size_t written = 0;
    for (const AuditEntry &entry : m_waiting) {
        const Result<qint64> added = store.add(entry);
        if (!added) {
            qCWarning(lcService) << "the audit log cannot be written:" << added.error().detail;
            break;
        }
        ++written;
    }
    // What the disk refused is tried again with the next entry.
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(written));
}

} // namespace vp
