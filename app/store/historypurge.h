// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace vp {

class Database;

/**
 * Takes old calls, messages and events out, a few rows at a time. What waits to be sent, whose fate
 * is not known, and what nobody was told of yet stays, however old it is. The room in the file is
 * used again; the file does not become smaller.
 */
class HistoryPurge
{
public:
    /** What goes: all from before @p all, of what the owner called and sent before @p own. */
    struct Limits
    {
        QDateTime all;
        QDateTime own; ///< not later than `all`: the limits of a month count these
    };

    explicit HistoryPurge(Database &database);
    /** At most @p most rows of each kind, in one transaction. How many went: 0 = it is done. */
    Result<int> piece(const Limits &limits, int most);

private:
    Database &m_database;
};

} // namespace vp
