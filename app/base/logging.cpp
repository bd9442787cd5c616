// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Debug is off until a logging rule asks for it: the wire holds numbers and texts of people.
Q_LOGGING_CATEGORY(lcAt, "vp.at", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWire, "vp.at.wire", QtInfoMsg)
Q_LOGGING_CATEGORY(lcModem, "vp.modem", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCallflow, "vp.callflow", QtInfoMsg)
Q_LOGGING_CATEGORY(lcChat, "vp.chat", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "vp.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "vp.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcService, "vp.service", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "vp.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMain, "vp.main", QtInfoMsg)

namespace vp {

namespace {

constexpr QChar Bullet(0x2022);
constexpr qsizetype LongestShort = 8;
constexpr qsizetype ShownTail = 2;
constexpr qsizetype LongestHead = 6;

QString hidden()
{
    return QString(3, Bullet);
}

/** A secret that is blanked, and what stands there instead. */
struct Blank
{
    QRegularExpression pattern;
    QString replacement;
};

const std::vector<Blank> &blanks()
{
    static const std::vector<Blank> table = [] {
        constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
        const QString gone = hidden();
        return std::vector<Blank> {
            // A token inside an address, whole or cut short; then a token anywhere.
            {QRegularExpression(u"(/bot)[0-9]+(?::|%3A)[^/\\s?\"'<>]*"_s, anyCase),
             u"\\1"_s + gone},
            {QRegularExpression(u"[0-9]+(?::|%3A)[A-Za-z0-9_-]{30,}"_s, anyCase), gone},
            // PIN, facility lock and password commands, up to the end of their line.
            {QRegularExpression(u"([+^*](?:CPIN2?|CLCK|CPWD)\\s*=(?!\\?))[^\\r\\n]*"_s, anyCase),
             u"\\1"_s + gone},
            // The same as codes from the keypad: **04*old*new*new#, **05*PUK*new*new#.
            {QRegularExpression(u"(\\*\\*0[45]2?\\*)[0-9*]+#"_s), u"\\1"_s + gone + u"#"_s},
            // The secret part of a private calendar's address.
            {QRegularExpression(u"(private-)[0-9a-f]{8,}"_s, anyCase), u"\\1"_s + gone},
            // IMEI (14-16 digits, also as printed on a label) and ICCID (18-20, the last may be F).
            {QRegularExpression(
                 u"(?<![0-9A-Za-z+])[0-9]{2}-[0-9]{6}-[0-9]{6}-[0-9]{1,2}(?![0-9])"_s),
             gone},
            {QRegularExpression(u"(?<![0-9+])[0-9]{14,}F?"_s), gone},
        };
    }();
    return table;
}

QString shortenNumbers(const QString &text)
{
    // With "+" a number may be spaced for reading; without it only a whole run counts.
    static const QRegularExpression number(
        u"\\+[0-9](?:[ ().\\-\\x{A0}]{0,2}[0-9]){5,}|(?<![0-9])[0-9]{7,13}(?![0-9])"_s);
    QString shortened;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString plain = match.captured();
        plain.removeIf([](QChar c) { return c != u'+' && !c.isDigit(); });
        shortened += QStringView(text).mid(done, match.capturedStart() - done);
        shortened += redactedNumber(plain);
        done = match.capturedEnd();
    }
    return shortened + QStringView(text).mid(done);
}

} // namespace

QString redactedNumber(QStringView number)
{
    if (number.size() <= LongestShort) {
        return QString(number.size(), Bullet);
    }
    const qsizetype head = std::min(LongestHead, number.size() - LongestHead);
    return number.first(head) + hidden() + number.last(ShownTail);
}

QString redactedText(QString text)
{
    for (const Blank &blank : blanks()) {
        text.replace(blank.pattern, blank.replacement);
    }
    return shortenNumbers(text);
}

} // namespace vp
