// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/phonevalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestText = 1024;
constexpr qsizetype MostCommands = 20;

tl::unexpected<Error> bad(QString why)
{
    return failure(ErrorCode::InvalidInput, std::move(why));
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/** What a start command may never do: dial, or spend tries of a PIN. Everything else is the
 * person's own wish. */
bool isGuarded(const QString &command)
{
    const QString body = command.sliced(2).toUpper();
    return body.startsWith(u'D') || body.contains(u"+CPIN"_s) || body.contains(u"+CLCK"_s)
        || body.contains(u"+CPWD"_s) || body.contains(u";D"_s);
}

} // namespace

namespace phonevalue {

Result<QString> line(const QString &value, const Region & /*region*/)
{
    const QString trimmed = value.trimmed();
    if (trimmed.size() > LongestText || hasControls(trimmed)) {
        return bad(u"too long, or with control characters"_s);
    }
    return trimmed;
}

Result<QString> phone(const QString &value, const Region &region)
{
    if (value.trimmed().isEmpty()) {
        return QString();
    }
    return PhoneNumber::parse(value, region).map([](const PhoneNumber &number) {
        return number.text();
    });
}

Result<QString> ringSeconds(const QString &value, const Region & /*region*/)
{
    bool ok = false;
    const int seconds = value.trimmed().toInt(&ok);
    if (!ok || seconds < 5 || seconds > 120) {
        return bad(u"not a number of seconds from 5 to 120"_s);
    }
    return QString::number(seconds);
}

Result<QString> ringPlan(const QString &value, const Region &region)
{
    constexpr qsizetype mostPhones = 8;
    static const QRegularExpression shape(u"^(.*?)(?::\\s*([0-9]{1,3}))?$"_s);
    QStringList steps;
    for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = shape.match(word.trimmed());
        const QString number = match.captured(1).trimmed().toLower();
        const Result<QString> read =
            number == "master"_L1 ? Result<QString>(number) : phone(number, region);
        if (!read) {
            return read;
        }
        if (read->isEmpty()) {
            return bad(u"a phone without a number"_s);
        }
        if (!match.hasCaptured(2)) {
            steps.append(*read);
            continue;
        }
        const Result<QString> seconds = ringSeconds(match.captured(2), region);
        if (!seconds) {
            return seconds;
        }
        steps.append(QString(*read % u':' % *seconds));
    }
    if (steps.size() > mostPhones) {
        return bad(u"more than 8 phones"_s);
    }
    return steps.join(u',');
}

Result<QString> callWays(const QString &value, const Region & /*region*/)
{
    static constexpr std::array words {"deflect"_L1, "join"_L1, "transfer"_L1};
    QStringList ways;
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed().toLower();
        if (word == "auto"_L1 && value.trimmed().toLower() == word) {
            return word;
        }
        if (std::find(words.begin(), words.end(), word) == words.end() || ways.contains(word)) {
            return bad(u"neither auto nor an order of deflect, join, transfer"_s);
        }
        ways.append(word);
    }
    if (ways.isEmpty()) {
        return bad(u"neither auto nor an order of deflect, join, transfer"_s);
    }
    return ways.join(u',');
}

Result<QString> rule(const QString &value, const Region &region)
{
    static constexpr std::array words {"reject"_L1, "master"_L1, "ask"_L1, "sms"_L1,
                                       "voicemail"_L1};
    const QString word = value.trimmed().toLower();
    if (std::find(words.begin(), words.end(), word) != words.end()) {
        return word;
    }
    if (!looksLikeNumber(word)) {
        return bad(u"neither reject, master, sms, voicemail, ask nor a phone number"_s);
    }
    return phone(word, region);
}

Result<QString> optionalRule(const QString &value, const Region &region)
{
    return value.trimmed().isEmpty() ? Result<QString>(QString()) : rule(value, region);
}

Result<QString> whileRoaming(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    if (word != "ask"_L1 && word != "allow"_L1 && word != "refuse"_L1) {
        return bad(u"neither ask, allow nor refuse"_s);
    }
    return word;
}

Result<QString> modemPort(const QString &value, const Region &region)
{
    const Result<QString> text = line(value, region);
    constexpr QLatin1StringView prefix("imei:");
    if (!text || !text->startsWith(prefix, Qt::CaseInsensitive)) {
        return text;
    }
    QString digits = text->sliced(prefix.size());
    digits.removeIf([](QChar c) { return c == u' ' || c == u'-'; });
    const bool good = digits.size() >= 14 && digits.size() <= 17
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!good) {
        return bad(u"imei: wants the 14 to 17 digits on the modem's label"_s);
    }
    return QString(prefix % digits);
}

Result<QString> serviceCode(const QString &value, const Region & /*region*/)
{
    static const QRegularExpression shape(u"\\A[*#][*#0-9]{1,30}#\\z"_s);
    const QString code = value.trimmed();
    if (!code.isEmpty() && !shape.match(code).hasMatch()) {
        return bad(u"not a service code, such as *123#"_s);
    }
    return code;
}

Result<QString> commands(const QString &value, const Region & /*region*/)
{
    constexpr qsizetype longestCommand = 200;
    QStringList kept;
    for (const QString &part : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QString command = part.trimmed();
        if (command.isEmpty()) {
            continue;
        }
        const bool printable = std::all_of(command.begin(), command.end(),
                                           [](QChar c) { return c >= u' ' && c <= u'~'; });
        if (!command.startsWith("AT"_L1, Qt::CaseInsensitive) || !printable
            || command.size() > longestCommand) {
            return bad(u"each line must be one modem command in plain letters"_s);
        }
        if (isGuarded(command)) {
            return bad(u"a start command may not dial, nor touch the PIN, locks or passwords"_s);
        }
        kept.append(command);
    }
    if (kept.size() > MostCommands) {
        return bad(u"more than 20 start commands"_s);
    }
    return kept.join(u'\n');
}

} // namespace phonevalue

} // namespace vp
