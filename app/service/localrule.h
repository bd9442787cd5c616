// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <vector>

namespace vp {

/** A rule that somebody made here: every week, on some days. */
struct LocalRule
{
    QString who; ///< a group or a contact
    QString goesTo; ///< a number, the name of a phone, or "reject", "sms"
    quint8 days = 0; ///< bit 0 = Monday
    QTime from {};
    QTime to {}; ///< not after `from` = on the next day
    QDate until {}; ///< the last day; invalid = for good
    bool operator==(const LocalRule &) const = default;
};

/** What a file of such rules says. */
struct LocalRuleFile
{
    std::vector<LocalRule> rules;
    QByteArray others; ///< events that are none, as they stand: somebody else's, and kept
};

/** As an iCalendar file, with times of the wall clock wherever the computer is. The first week is
 * that of @p today. @see RFC 5545 */
[[nodiscard]] QByteArray writeLocalRules(const LocalRuleFile &file, const QDate &today);
[[nodiscard]] LocalRuleFile readLocalRules(const QByteArray &text);

} // namespace vp
