// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <cstdint>
#include <vector>

namespace vp {

class Database;

/** As what somebody acted. Stored: append only. */
enum class AuditRole : std::uint8_t { Stranger = 0, Guest = 1, Owner = 2, Group = 3, Phone = 4 };
inline constexpr AuditRole LastAuditRole = AuditRole::Phone;

/** What became of it. Stored: append only. */
enum class AuditResult : std::uint8_t {
    Done = 0,
    Refused = 1, ///< he may not, or a limit stopped it
    Asked = 2, ///< nothing yet: it was asked whether he means it
};
inline constexpr AuditResult LastAuditResult = AuditResult::Asked;

/** One thing that a remote control did, or tried. Holds no secret and no text of a message. */
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    qint64 who = 0; ///< the user's id; 0 = the phone itself
    QString name; ///< what he called himself then
    qint64 chat = 0; ///< where
    AuditRole role = AuditRole::Stranger;
    QString what; ///< a command's name, or what a button does: "call", "sms", "remove-guest"
    QString detail; ///< numbers, ids; never a password, a PIN, or the text of a message
    AuditResult result = AuditResult::Done;
    bool operator==(const AuditEntry &) const = default;
};

/** Who did what from afar, and when. */
class AuditStore
{
public:
    explicit AuditStore(Database &database, QString line = QStringLiteral("1"));
    Result<qint64> add(const AuditEntry &entry);
    /** The newest @p limit with id < @p beforeId (0 = from the newest), newest first. */
    [[nodiscard]] Result<std::vector<AuditEntry>> page(int limit, qint64 beforeId = 0) const;
    /** Those of [@p from, @p to), the oldest first, at most @p limit. */
    [[nodiscard]] Result<std::vector<AuditEntry>> between(const QDateTime &from,
                                                          const QDateTime &to, int limit) const;
    /** More rows than this are never kept. */
    static constexpr int Capacity = 100'000;
    /** Forgets what is older, and what is more than Capacity. */
    Result<> prune(const QDateTime &before);

private:
    [[nodiscard]] Result<std::vector<AuditEntry>> read(const QString &where,
                                                       const QVariantList &values) const;
    Database &m_database;
    QString m_line;
};

} // namespace vp
