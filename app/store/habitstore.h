// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <utility>
#include <vector>

namespace vp {

class Database;

/** What a chat is used to: whose SMS come without a sound, and how often SMS were answered there.
 * Errors: Storage. */
class HabitStore
{
public:
    explicit HabitStore(Database &database, QString line = QStringLiteral("1"));
    Result<> mute(qint64 chatId, const QString &sender);
    Result<> unmute(qint64 chatId, const QString &sender);
    /** Chat and sender, by chat. */
    [[nodiscard]] Result<std::vector<std::pair<qint64, QString>>> muted() const;
    Result<> countAnswer(qint64 chatId);
    /** Chats and how often. */
    [[nodiscard]] Result<std::vector<std::pair<qint64, int>>> answers() const;

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
