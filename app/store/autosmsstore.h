// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <cstdint>

namespace vp {

class Database;

/** Why an SMS was sent without anybody asking for it. Stored: append only. */
enum class AutoSmsKind : std::uint8_t {
    EarlyClosure = 0, ///< the caller hung up before he was joined
    NotAccepted = 1, ///< a call that was not accepted
    TellPhone = 2, ///< to A: who calls
};

/** To whom automatic SMS went, so that nobody gets two in a day, also across restarts. */
class AutoSmsStore
{
public:
    explicit AutoSmsStore(Database &database, QString line = QStringLiteral("1"));

    /** Before the message is queued: a crash between costs the message, and never sends two. */
    Result<qint64> note(const QString &remote, AutoSmsKind kind, const QDateTime &at);
    /** Which message it became. */
    Result<> setMessage(qint64 id, qint64 message);
    /** How many went to @p remote since @p since; @see AutoSmsKind::TellPhone is not counted. */
    [[nodiscard]] Result<int> countTo(const QString &remote, const QDateTime &since) const;
    /** The same to everybody. */
    [[nodiscard]] Result<int> countAll(const QDateTime &since) const;
    /** How many told A who calls. */
    [[nodiscard]] Result<int> countTold(const QDateTime &since) const;
    /** What a message of the store was sent for; NotFound when a person asked for it. */
    [[nodiscard]] Result<AutoSmsKind> kindOf(qint64 message) const;

private:
    [[nodiscard]] Result<int> count(const QString &where, QVariantList values) const;

    Database &m_database;
    QString m_line;
};

} // namespace vp
