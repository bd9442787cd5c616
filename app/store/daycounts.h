// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/daycount.h"

#include <QDateTime>

namespace vp {

class Database;

/** Counts what began since an instant, in the indexes of times: its cost is that of one day, not of
 * the history. */
class DayCounter
{
public:
    explicit DayCounter(Database &database);
    [[nodiscard]] Result<DayCount> since(const QDateTime &from) const;

private:
    Database &m_database;
};

} // namespace vp
