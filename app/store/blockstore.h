// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "blocklist/blockentry.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace vp {

class Database;

/** How often an entry stopped (or let through) somebody. */
struct BlockCount
{
    int hits = 0;
    QDateTime lastAt; ///< UTC; invalid where there was none
    bool operator==(const BlockCount &) const = default;
};

/**
 * The owner's own entries of one line. What is removed is only marked, so that any button "Undo"
 * brings the same entry back, with its count, also after a restart.
 */
class BlockStore
{
public:
    explicit BlockStore(Database &database, QString line = QStringLiteral("1"));

    /** Gives the id; where an equal entry (kind, values, allow) stands already, that one's. */
    Result<qint64> add(const BlockEntry &entry);
    /** All or none of them; gives the ids of those that did not stand there already. */
    Result<std::vector<qint64>> addNew(const std::vector<BlockEntry> &entries);
    /** Gives those that it removed; others were gone already. */
    Result<std::vector<qint64>> removeAll(const std::vector<qint64> &ids, const QDateTime &now);
    /** Undoes removeAll(); gives those that stand now. */
    Result<std::vector<qint64>> restoreAll(const std::vector<qint64> &ids);
    /** NotFound when it is not there, or removed already. */
    Result<> remove(qint64 id, const QDateTime &now);
    /** Undoes remove(); also where an equal entry has been added since, which then stands for it.
     * NotFound when nothing of this id is known. */
    Result<> restore(qint64 id);
    Result<> setNote(qint64 id, const QString &note);
    /** Those that stand, the oldest first. */
    [[nodiscard]] Result<std::vector<BlockEntry>> entries() const;
    /** Also of an entry that has been removed. */
    [[nodiscard]] Result<BlockEntry> entry(qint64 id) const;

    /** An entry decided about a caller. */
    Result<> count(qint64 id, const QDateTime &now);
    [[nodiscard]] Result<BlockCount> counted(qint64 id) const;
    /** Forgets for good what was removed before @p time; gives how many. */
    Result<int> purge(const QDateTime &time);

private:
    /** The inserted row's id; nullopt = an equal entry stands there. */
    Result<std::optional<qint64>> insert(const BlockEntry &entry);
    /** @p step for each of @p ids, as one; NotFound only leaves that one out. */
    Result<std::vector<qint64>> forAll(const std::vector<qint64> &ids,
                                       const std::function<Result<>(qint64 id)> &step);

    Database &m_database;
    QString m_line;
};

} // namespace vp
