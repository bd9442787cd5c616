// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"
#include "telephony/callstory.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vp {

class Database;

/** What the history of one line knows of a number, by an index: for "numbers that I called are
 * allowed", "called back within n minutes" and "calls again within n minutes". */
class CallerHistory
{
public:
    explicit CallerHistory(Database &database, QString line = QStringLiteral("1"));

    /** When the last call with @p number in this direction began, before @p before; none = never.
     */
    [[nodiscard]] Result<std::optional<QDateTime>>
    lastCall(const PhoneNumber &number, StoryDirection direction, const QDateTime &before) const;

    /** How many callers a list has stopped from @p from on and before @p to. */
    [[nodiscard]] Result<int> stopped(const QDateTime &from, const QDateTime &to) const;
    /** How many calls with @p number (of the history, as text) began in [@p from, @p before). */
    [[nodiscard]] Result<int> countBetween(const QString &number, StoryDirection direction,
                                           const QDateTime &from, const QDateTime &before) const;

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
