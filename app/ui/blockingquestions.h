// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/blockimportstrip.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace vp {

class VirtualPhone;

/** One own entry as the page shows it. */
struct BlockRow
{
    qint64 id = 0;
    QString entry; ///< "+39 02 1234*"
    QString about; ///< "numbers that begin with …"
    QString note {};
    bool allow = false;
    int hits = 0;
    bool operator==(const BlockRow &) const = default;
};

/** What became of several entries at once. */
struct BlockDone
{
    std::vector<qint64> ids {}; ///< with which it went well
    QString problem {}; ///< in words; empty = all is well
};

struct SharedListRow
{
    QString name;
    QString entries; ///< "41,208"
    QString state; ///< "as of 18:00", or what is wrong
    bool isOn = true; ///< false = it stops nobody
    bool operator==(const SharedListRow &) const = default;
};

/** What the page asks for and wants done. An answer in words is empty when all went well. */
struct BlockingQuestions
{
    std::function<std::vector<BlockRow>()> own;
    std::function<std::vector<SharedListRow>()> shared;
    std::function<QString(const QString &entry, bool allow, const QString &note)> add;
    std::function<BlockDone(const std::vector<qint64> &ids)> remove;
    std::function<BlockDone(const std::vector<qint64> &ids)> restore; ///< undoes remove
    std::function<QString(const QString &number)> check; ///< "blocked by …", "not blocked"
    std::function<QByteArray(bool salted)> share; ///< the own list as a file; empty = nothing in it
    std::function<void()> refresh; ///< fetch all shared lists now
    std::function<bool()> isRefreshing {}; ///< one is being fetched
    std::function<void()> cancel {}; ///< what is being fetched is not wanted; the copies stay
    std::function<QString(const QString &name, bool isOn)> letStop {}; ///< a shared list
    BlockImportQuestions import {};
};

/** What the page of blocking asks, answered by @p phone, which outlives it. */
[[nodiscard]] BlockingQuestions askLists(VirtualPhone &phone);

} // namespace vp
