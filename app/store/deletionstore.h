// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

#include <vector>

namespace vp {

class Database;

/** A chat message that is to be taken out of its chat. */
struct ChatDeletion
{
    qint64 chatId = 0;
    qint64 messageId = 0;
    QDateTime due {}; ///< UTC
    bool operator==(const ChatDeletion &) const = default;
};

/** What is to be deleted, which outlives a restart. Errors: Storage. */
class DeletionStore
{
public:
    /** @p bot = whose messages these are. */
    DeletionStore(Database &database, qint64 bot);
    /** Adds one, or gives it another time. */
    Result<> save(const ChatDeletion &deletion);
    Result<> remove(const ChatDeletion &deletion);
    /** The earliest first. */
    [[nodiscard]] Result<std::vector<ChatDeletion>> all() const;

private:
    Database &m_database;
    qint64 m_bot;
};

} // namespace vp
