// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/secretwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QString keysOf(const QString &code)
{
    QString keys = code;
    keys.removeIf([](QChar c) { return c != u'*' && c != u'#' && (c < u'0' || c > u'9'); });
    return keys;
}

} // namespace

/** @see 3GPP TS 22.030, 6.6.2 and 6.5.4 */
bool isPinCode(const QString &code)
{
    static const QRegularExpression shape(u"[*#](0[45]2?|03)[*#]"_s);
    return shape.match(keysOf(code)).hasMatch();
}

QString serviceCodeOf(const QString &code)
{
    static const QRegularExpression shape(u"\\A[*#]+[0-9]*[*#]?"_s);
    const QString keys = keysOf(code);
    const QString service = shape.match(keys).captured();
    return service == keys && !keys.isEmpty() ? keys : QString(service % u'…');
}

QString withoutSecrets(const QString &text)
{
    const QString first = text.section(u' ', 0, 0, QString::SectionSkipEmpty).simplified();
    const QString word = first.section(u' ', 0, 0);
    const QString name = word.section(u'@', 0, 0).toLower();
    if (name == "/addtemporaryowner"_L1 || name == "/start"_L1) {
        return word;
    }
    // A private calendar's, as the answer to the question for it.
    static const QRegularExpression calendar(
        uR"(\A\S*(?:https?|webcal)://\S*(?:/private-|\.ics))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (calendar.match(text.trimmed()).hasMatch()) {
        return u"https:"_s;
    }
    QString packed = text;
    packed.removeIf([](QChar c) { return c.isSpace(); });
    static constexpr std::array secretive {"CPIN"_L1, "CLCK"_L1, "CPWD"_L1, "**04"_L1, "**05"_L1};
    const bool isCode = packed.startsWith(u'*') || packed.startsWith(u'#') || name == "/ussd"_L1;
    const bool isSecret = (isCode && isPinCode(text))
        || std::any_of(secretive.begin(), secretive.end(),
                       [&](auto part) { return packed.contains(part, Qt::CaseInsensitive); });
    if (!isSecret) {
        return text;
    }
    if (name.startsWith(u'/')) {
        return word;
    }
    // The answer to a question what to say to the modem; else it is what somebody is to read.
    const bool isCommand =
        packed.startsWith("AT"_L1, Qt::CaseInsensitive) && packed.indexOf(u'+') == 2;
    return isCommand ? u"AT"_s : isCode ? u"*"_s : text;
}

} // namespace vp
