// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rulevalues.h"

#include "base/languages.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestList = 8192;
constexpr qsizetype LongestName = 60;
constexpr qsizetype MostSources = 50;

tl::unexpected<Error> bad(QString why)
{
    return failure(ErrorCode::InvalidInput, std::move(why));
}

bool hasControls(const QString &text, bool mayBreakLines)
{
    return std::any_of(text.begin(), text.end(), [mayBreakLines](QChar c) {
        return c.category() == QChar::Other_Control && !(mayBreakLines && c == u'\n');
    });
}

/** "Home=https://…" in its two parts; an address without a name may hold "=" behind its scheme. */
NamedAddress splitName(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const bool isName = equals > 0 && !QStringView(word).first(equals).contains(u':')
        && !QStringView(word).first(equals).contains(u'/');
    return isName ? NamedAddress {word.first(equals).trimmed(), word.sliced(equals + 1).trimmed()}
                  : NamedAddress {{}, word};
}

/** Separated by new lines; by blanks where something with a name or a scheme begins; by a comma
 * where a scheme does. */
QStringList splitAddresses(const QString &text)
{
    static const QRegularExpression separator(
        uR"([\r\n]+|[,;]?\s+(?=(?:[^\s=:/]+=)?(?:https?:|webcal:|file:|/))|[,;](?=(?:https?|webcal|file):))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList words;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        QString word = part.trimmed();
        while (word.endsWith(u',') || word.endsWith(u';')) {
            word.chop(1);
        }
        if (!word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

Result<QString> address(const QString &text, bool isCalendar)
{
    if (text.startsWith(u'/')) {
        return text; // a local file
    }
    QUrl url(text, QUrl::StrictMode);
    if (isCalendar && url.scheme() == "webcal"_L1) {
        url.setScheme(u"https"_s);
    }
    const bool web =
        (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    const bool file = url.scheme() == "file"_L1 && !url.path().isEmpty() && url.host().isEmpty();
    if (!url.isValid() || (!web && !file)) {
        return bad(u"neither the address (https://…) nor the path of a file"_s);
    }
    return url.toString(QUrl::FullyEncoded);
}

Result<QString> addresses(const QString &value, bool isCalendar)
{
    if (value.size() > LongestList || hasControls(value, true)) {
        return bad(u"too long, or with control characters"_s);
    }
    QStringList kept;
    for (const QString &word : splitAddresses(value)) {
        const NamedAddress source = splitName(word);
        const Result<QString> read = address(source.address, isCalendar);
        if (!read) {
            return read;
        }
        if (source.name.size() > LongestName) {
            return bad(u"a name of more than 60 characters"_s);
        }
        kept.append(source.name.isEmpty() ? *read : QString(source.name % u'=' % *read));
    }
    if (kept.size() > MostSources) {
        return bad(u"more than 50 addresses"_s);
    }
    return kept.join(u' ');
}

Result<QString> inRange(const QString &value, int least, int most, const QString &unit)
{
    bool ok = false;
    const int number = value.trimmed().toInt(&ok);
    if (!ok || number < least || number > most) {
        return bad(u"not a number of %1 from %2 to %3"_s.arg(unit).arg(least).arg(most));
    }
    return QString::number(number);
}

} // namespace

std::vector<NamedAddress> readAddresses(const QString &text)
{
    std::vector<NamedAddress> all;
    for (const QString &word : splitAddresses(text)) {
        all.push_back(splitName(word));
    }
    return all;
}

std::vector<NamedPhone> readPhoneNames(const QString &text, const Region &region)
{
    std::vector<NamedPhone> phones;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const Result<PhoneNumber> number = PhoneNumber::parse(part.sliced(equals + 1), region);
        if (equals > 0 && number) {
            phones.push_back({part.first(equals).trimmed(), *number});
        }
    }
    return phones;
}

QStringList readTexts(const QString &text)
{
    QStringList texts;
    for (const QString &part : text.split(u'|')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) {
            texts.append(trimmed);
        }
    }
    return texts;
}

QStringList readWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) {
            words.append(word.trimmed());
        }
    }
    return words;
}

std::optional<QDateTime> readInstant(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return instant.isValid() ? std::optional(instant.toUTC()) : std::nullopt;
}

namespace rulevalue {

Result<QString> calendars(const QString &value, const Region & /*region*/)
{
    return addresses(value, true);
}

Result<QString> blocklists(const QString &value, const Region & /*region*/)
{
    if (value.trimmed().compare("none"_L1, Qt::CaseInsensitive) == 0) {
        return u"none"_s; // an empty value would mean the default
    }
    return addresses(value, false);
}

Result<QString> phoneNames(const QString &value, const Region &region)
{
    QStringList kept;
    QStringList names;
    for (const QString &part : readWords(value)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = equals > 0 ? part.first(equals).simplified() : QString();
        if (name.isEmpty() || name.size() > LongestName || hasControls(name, false)) {
            return bad(u"a phone wants a name and a number, such as Mobile=+39 340 1234567"_s);
        }
        const Result<PhoneNumber> number = PhoneNumber::parse(part.sliced(equals + 1), region);
        if (!number) {
            return tl::unexpected<Error>(number.error());
        }
        if (names.contains(name, Qt::CaseInsensitive)) {
            return bad(u"two phones of the same name"_s);
        }
        names.append(name);
        kept.append(name % u'=' % number->text());
    }
    return kept.join(u',');
}

Result<QString> words(const QString &value, const Region & /*region*/)
{
    if (value.size() > LongestList || hasControls(value, false)) {
        return bad(u"too long, or with control characters"_s);
    }
    return readWords(value).join(u',');
}

Result<QString> instant(const QString &value, const Region & /*region*/)
{
    if (value.trimmed().isEmpty()) {
        return QString();
    }
    const std::optional<QDateTime> read = readInstant(value);
    if (!read) {
        return bad(u"not an instant, such as 2026-12-24T18:00:00Z"_s);
    }
    return read->toString(Qt::ISODate);
}

Result<QString> smsText(const QString &value, const Region & /*region*/)
{
    constexpr qsizetype longest = 480;
    const QString text = value.trimmed();
    if (text.size() > longest || hasControls(text, true)) {
        return bad(u"longer than 480 characters, or with control characters"_s);
    }
    return text;
}

Result<QString> smsTexts(const QString &value, const Region &region)
{
    constexpr qsizetype most = 8;
    QStringList texts;
    for (const QString &each : readTexts(value)) {
        const Result<QString> text = smsText(each, region);
        if (!text || text->contains(u'\n')) {
            return bad(u"a text with a new line or control characters, or one that is too long"_s);
        }
        texts.append(*text);
    }
    if (texts.size() > most) {
        return bad(u"more than eight texts"_s);
    }
    return texts.join(" | "_L1);
}

Result<QString> groupLanguages(const QString &value, const Region & /*region*/)
{
    QStringList kept;
    for (const QString &part : readWords(value)) {
        const qsizetype equals = part.lastIndexOf(u'=');
        const QString code = part.sliced(equals + 1).trimmed().toLower();
        if (equals <= 0 || languageOf(code) == nullptr) {
            return bad(u"each wants a group and one of en, it, de, fr, es: family=it"_s);
        }
        kept.append(part.first(equals).trimmed() % u'=' % code);
    }
    return kept.join(u',');
}

Result<QString> refreshMinutes(const QString &value, const Region & /*region*/)
{
    return inRange(value, 1, 1440, u"minutes"_s);
}

Result<QString> refreshHours(const QString &value, const Region & /*region*/)
{
    return inRange(value, 1, 720, u"hours"_s);
}

Result<QString> minutesOrOff(const QString &value, const Region & /*region*/)
{
    return inRange(value, 0, 10080, u"minutes"_s);
}

Result<QString> timeOfDay(const QString &value, const Region & /*region*/)
{
    const QTime time = QTime::fromString(value.trimmed(), u"H:mm"_s);
    if (!time.isValid()) {
        return bad(u"not a time of the day, such as 23:59"_s);
    }
    return time.toString(u"HH:mm"_s);
}

Result<QString> theme(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    if (word != "system"_L1 && word != "light"_L1 && word != "dark"_L1) {
        return bad(u"neither system, light nor dark"_s);
    }
    return word;
}

Result<QString> oneOrAll(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    bool ok = false;
    const qint64 id = word.toLongLong(&ok);
    if (word != "all"_L1 && (!ok || id == 0)) {
        return bad(u"neither all nor the id of an owner"_s);
    }
    return ok ? QString::number(id) : word;
}

Result<QString> trayPicture(const QString &value, const Region & /*region*/)
{
    const QString word = value.trimmed().toLower();
    if (word != "colour"_L1 && word != "light"_L1 && word != "dark"_L1) {
        return bad(u"neither colour, light nor dark"_s);
    }
    return word;
}

} // namespace rulevalue

} // namespace vp
