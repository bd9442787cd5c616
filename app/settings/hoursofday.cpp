// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hoursofday.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Invalid where it is no time. */
QTime timeOf(const QString &hours, const QString &minutes)
{
    return QTime(hours.toInt() % 24, minutes.toInt()); // 24 is midnight
}

} // namespace

bool HoursOfDay::contains(const QTime &local) const
{
    return from <= until ? local >= from && local < until : local >= from || local < until;
}

std::optional<HoursOfDay> readHoursOfDay(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A([01]?[0-9]|2[0-4])(?:[:.]([0-5][0-9]))?\\s*[-\u2013]\\s*"
        "([01]?[0-9]|2[0-4])(?:[:.]([0-5][0-9]))?\\z"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const HoursOfDay hours {timeOf(match.captured(1), match.captured(2)),
                            timeOf(match.captured(3), match.captured(4))};
    return hours.from == hours.until ? std::nullopt : std::optional(hours);
}

Result<QString> rulevalue::hoursOfDay(const QString &value, const Region & /*region*/)
{
    const QString text = value.trimmed().toLower();
    if (text.isEmpty() || text == "off"_L1 || text == "none"_L1) {
        return QString();
    }
    const std::optional<HoursOfDay> hours = readHoursOfDay(text);
    if (!hours) {
        return failure(ErrorCode::InvalidInput, u"not hours of the day, such as 22-7"_s);
    }
    return QString(hours->from.toString(u"HH:mm"_s) % u'-' % hours->until.toString(u"HH:mm"_s));
}

} // namespace vp
