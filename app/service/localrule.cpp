// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/localrule.h"

#include <QStringList>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::array<QLatin1StringView, 7> Days {"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1,
                                                 "FR"_L1, "SA"_L1, "SU"_L1};
constexpr QLatin1StringView Ours("@virtualphone-rule"); ///< end of a UID
constexpr qsizetype LongestLine = 70; ///< octets of a line of the file, which may have 75

QByteArray escaped(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == ';' || c == ',') {
            out.append('\\');
        }
        out.append(c);
    }
    return out;
}

QString unescaped(const QByteArray &value)
{
    QByteArray out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == '\\' && i + 1 < value.size()) {
            ++i;
        }
        out.append(value.at(i));
    }
    return QString::fromUtf8(out);
}

/** Long lines go on in the next one, behind a blank. @see RFC 5545, 3.1 */
void put(QByteArray &file, const QByteArray &line)
{
    qsizetype at = 0;
    while (line.size() - at > LongestLine) {
        qsizetype end = at + LongestLine;
        while ((static_cast<unsigned char>(line.at(end)) & 0xC0U) == 0x80U) {
            --end; // not within a letter
        }
        file += line.sliced(at, end - at) + "\r\n ";
        at = end;
    }
    file += line.sliced(at) + "\r\n";
}

QByteArray stamp(const QDate &day, const QTime &time)
{
    return (day.toString(u"yyyyMMdd"_s) + u'T' + time.toString(u"HHmmss"_s)).toLatin1();
}

QByteArray daysOf(quint8 days)
{
    QStringList names;
    for (std::size_t i = 0; i < Days.size(); ++i) {
        if ((days >> i & 1U) != 0) {
            names.append(Days.at(i));
        }
    }
    return names.join(u',').toLatin1();
}

void putRule(QByteArray &file, const LocalRule &rule, int number, const QDate &today)
{
    QDate first = today.addDays(1 - today.dayOfWeek());
    while ((rule.days >> (first.dayOfWeek() - 1) & 1U) == 0 && first < today.addDays(7)) {
        first = first.addDays(1); // the first occurrence is the beginning
    }
    const QDate last = rule.to > rule.from ? first : first.addDays(1);
    put(file, "BEGIN:VEVENT");
    put(file, "UID:" + QByteArray::number(number) + QByteArray(Ours.data(), Ours.size()));
    put(file, "DTSTAMP:" + stamp(first, QTime(0, 0)) + 'Z');
    put(file, "SUMMARY:" + escaped(rule.who));
    put(file, "LOCATION:" + escaped(rule.goesTo));
    put(file, "DTSTART:" + stamp(first, rule.from));
    put(file, "DTEND:" + stamp(last, rule.to));
    QByteArray repeats = "RRULE:FREQ=WEEKLY;BYDAY=" + daysOf(rule.days);
    if (rule.until.isValid()) {
        repeats += ";UNTIL=" + stamp(rule.until, QTime(23, 59, 59));
    }
    put(file, repeats);
    put(file, "END:VEVENT");
}

std::optional<QDateTime> timeOf(const QByteArray &value)
{
    const QDateTime at = QDateTime::fromString(
        QString::fromLatin1(value.first(qMin(value.size(), 15))), u"yyyyMMdd'T'HHmmss"_s);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

bool readRepeats(const QByteArray &value, LocalRule &rule)
{
    for (const QByteArray &part : value.split(';')) {
        if (part.startsWith("BYDAY=")) {
            for (const QByteArray &day : part.sliced(6).split(',')) {
                for (std::size_t i = 0; i < Days.size(); ++i) {
                    if (day == QByteArrayView(Days.at(i).data(), Days.at(i).size())) {
                        rule.days = static_cast<quint8>(rule.days | 1U << i);
                    }
                }
            }
        } else if (part.startsWith("UNTIL=")) {
            const auto until = timeOf(part.sliced(6));
            rule.until = until ? until->date() : QDate();
        }
    }
    return rule.days != 0;
}

/** The rule that an event of ours is; none where somebody has made something else of it. */
std::optional<LocalRule> ruleOf(const QByteArrayList &lines)
{
    LocalRule rule;
    bool ours = false;
    bool repeats = false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(qMax<qsizetype>(colon, 0));
        const QByteArray value = line.sliced(colon + 1);
        if (name == "UID") {
            ours = value.endsWith(QByteArrayView(Ours.data(), Ours.size()));
        } else if (name == "SUMMARY") {
            rule.who = unescaped(value);
        } else if (name == "LOCATION") {
            rule.goesTo = unescaped(value);
        } else if (name == "DTSTART" || name == "DTEND") {
            const auto at = timeOf(value);
            (name == "DTSTART" ? rule.from : rule.to) = at ? at->time() : QTime();
        } else if (name == "RRULE") {
            repeats = readRepeats(value, rule);
        }
    }
    const bool whole = ours && repeats && rule.from.isValid() && rule.to.isValid();
    return whole ? std::optional(rule) : std::nullopt;
}

QByteArrayList unfolded(const QByteArray &text)
{
    QByteArrayList lines;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (line.startsWith(' ') && !lines.isEmpty()) {
            lines.last() += line.sliced(1);
        } else if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace

QByteArray writeLocalRules(const LocalRuleFile &file, const QDate &today)
{
    QByteArray text;
    put(text, "BEGIN:VCALENDAR");
    put(text, "VERSION:2.0");
    put(text, "PRODID:-//VirtualPhone//rules//EN");
    int number = 0;
    for (const LocalRule &rule : file.rules) {
        putRule(text, rule, ++number, today);
    }
    text += file.others;
    put(text, "END:VCALENDAR");
    return text;
}

LocalRuleFile readLocalRules(const QByteArray &text)
{
    LocalRuleFile file;
    QByteArrayList block;
    bool isInside = false;
    QByteArray end;
    for (const QByteArray &line : unfolded(text)) {
        if (!isInside && line.startsWith("BEGIN:") && line != "BEGIN:VCALENDAR") {
            isInside = true;
            end = "END:" + line.sliced(6);
            block.clear();
        }
        if (!isInside) {
            continue;
        }
        block.append(line);
        if (line != end) {
            continue;
        }
        isInside = false;
        if (const auto rule = ruleOf(block)) {
            file.rules.push_back(*rule);
            continue;
        }
        for (const QByteArray &kept : block) {
            put(file.others, kept);
        }
    }
    return file;
}

} // namespace vp
