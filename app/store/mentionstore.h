// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace vp {

class Database;

/** Which number a chat message of ours is about, so that a reply to it knows whom it means.
 * Errors: Storage. */
class MentionStore
{
public:
    static constexpr int Capacity = 5000; ///< the newest ones
    explicit MentionStore(Database &database, QString line = QStringLiteral("1"));
    /** @p number empty = of somebody who hides it. */
    Result<> save(qint64 chatId, qint64 chatMessage, const QString &number);
    [[nodiscard]] Result<std::optional<QString>> find(qint64 chatId, qint64 chatMessage) const;

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
