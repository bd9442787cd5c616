// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vp::bench {

struct Amounts
{
    int contacts = 100'000;
    int rules = 10'000; ///< events of a calendar
    int calls = 1'000'000;
};

/** Cards of people with different names and numbers. */
[[nodiscard]] QByteArray cards(int amount);
/** Events for groups and people, all over this week and every week after it. */
[[nodiscard]] QByteArray calendar(int amount);
/** Adds calls to the data base of this file, which is open in no other way; false = it could not.
 */
[[nodiscard]] bool addCalls(const QString &databaseFile, int amount);
/** Fills a data folder as --data-dir takes it. */
[[nodiscard]] bool fill(const QString &folder, const Amounts &amounts);

} // namespace vp::bench
