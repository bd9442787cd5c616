// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/openwish.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestWord = 8192;
constexpr qsizetype LongestText = 1530; ///< ten SMS
constexpr std::array TelSchemes {"tel:"_L1};
constexpr std::array SmsSchemes {"sms:"_L1, "smsto:"_L1};
constexpr std::array WebSchemes {"http://"_L1, "https://"_L1, "webcal://"_L1, "webcals://"_L1};
constexpr auto FileScheme = "file:"_L1;
constexpr std::array ContactEndings {".vcf"_L1, ".vcard"_L1};
constexpr std::array CalendarEndings {".ics"_L1, ".ical"_L1};

tl::unexpected<Error> bad(QString why)
{
    return failure(ErrorCode::InvalidInput, std::move(why));
}

template<class Words>
std::optional<QLatin1StringView> beginningOf(const QString &text, const Words &words)
{
    const auto found = std::ranges::find_if(words, [&text](QLatin1StringView word) {
        return text.startsWith(word, Qt::CaseInsensitive);
    });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

template<class Words>
bool endsWithOneOf(const QString &text, const Words &words)
{
    return std::ranges::any_of(words, [&text](QLatin1StringView word) {
        return text.endsWith(word, Qt::CaseInsensitive);
    });
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/** The subscriber's number in front of its parameters. */
Result<QString> numberOf(QStringView encoded)
{
    static const QRegularExpression shape(u"\\A[0-9A-Da-d+*#()./ -]{0,64}\\z"_s);
    while (encoded.startsWith(u'/')) {
        encoded = encoded.sliced(1); // "tel://", which many write
    }
    const QString number = decoded(encoded).section(u';', 0, 0).section(u',', 0, 0).trimmed();
    if (!shape.match(number).hasMatch()) {
        return bad(u"no number in a link"_s);
    }
    return number;
}

/** The body of an SMS: new lines stay, other control characters have no business there. */
Result<QString> bodyOf(QStringView query)
{
    for (const QStringView field : query.split(u'&')) {
        if (!field.startsWith("body="_L1, Qt::CaseInsensitive)) {
            continue;
        }
        QString text = decoded(field.sliced(5));
        text.replace(u"\r\n"_s, u"\n"_s);
        const bool odd = std::ranges::any_of(text, [](QChar c) {
            return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        });
        if (odd || text.size() > LongestText) {
            return bad(u"a text in a link that is too long or holds control characters"_s);
        }
        return text;
    }
    return QString();
}

Result<OpenWish> telWish(QStringView rest)
{
    return numberOf(rest.split(u'?').constFirst()).map([](const QString &number) {
        return OpenWish {OpenWish::Kind::Dial, number};
    });
}

Result<OpenWish> smsWish(QStringView rest)
{
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'?' || c == u'&'; });
    const qsizetype at = std::distance(rest.begin(), end);
    const Result<QString> number = numberOf(rest.first(at));
    const Result<QString> text =
        at < rest.size() ? bodyOf(rest.sliced(at + 1)) : Result<QString>(QString());
    if (!number || !text) {
        return tl::unexpected<Error>(number ? text.error() : number.error());
    }
    return OpenWish {OpenWish::Kind::Write, *number, *text};
}

Result<OpenWish> webWish(const QString &word)
{
    QUrl url(word, QUrl::StrictMode);
    const bool subscribes = url.scheme().startsWith("webcal"_L1);
    if (!url.isValid() || url.host().isEmpty()
        || (!subscribes && !endsWithOneOf(url.path(), CalendarEndings))) {
        return bad(u"a link that leads to no calendar"_s);
    }
    if (subscribes) {
        url.setScheme(u"https"_s);
    }
    return OpenWish {OpenWish::Kind::Calendar, {}, {}, url.toString(QUrl::FullyEncoded)};
}

Result<OpenWish> fileWish(const QString &word)
{
    const bool isLink = word.startsWith(FileScheme, Qt::CaseInsensitive);
    const QString path = isLink ? QUrl(word, QUrl::StrictMode).toLocalFile() : word;
    if (path.isEmpty() || hasControls(path)) {
        return bad(u"no path of a file"_s);
    }
    if (endsWithOneOf(path, ContactEndings)) {
        return OpenWish {OpenWish::Kind::Contacts, {}, {}, path};
    }
    if (endsWithOneOf(path, CalendarEndings)) {
        return OpenWish {OpenWish::Kind::Calendar, {}, {}, path};
    }
    return bad(u"neither contacts nor a calendar"_s);
}

} // namespace

bool looksLikeOpenWish(const QString &word)
{
    return beginningOf(word, TelSchemes) || beginningOf(word, SmsSchemes)
        || beginningOf(word, WebSchemes) || word.startsWith(FileScheme, Qt::CaseInsensitive)
        || endsWithOneOf(word, ContactEndings) || endsWithOneOf(word, CalendarEndings);
}

Result<OpenWish> readOpenWish(const QString &word)
{
    if (word.size() > LongestWord || hasControls(word)) {
        return bad(u"a link that is too long or holds control characters"_s);
    }
    if (const auto scheme = beginningOf(word, TelSchemes)) {
        return telWish(QStringView(word).sliced(scheme->size()));
    }
    if (const auto scheme = beginningOf(word, SmsSchemes)) {
        return smsWish(QStringView(word).sliced(scheme->size()));
    }
    return beginningOf(word, WebSchemes) ? webWish(word) : fileWish(word);
}

QString portableOpenWish(const QString &word)
{
    const bool isPath = looksLikeOpenWish(word) && !beginningOf(word, TelSchemes)
        && !beginningOf(word, SmsSchemes) && !beginningOf(word, WebSchemes)
        && !word.startsWith(FileScheme, Qt::CaseInsensitive);
    return isPath ? QFileInfo(word).absoluteFilePath() : word;
}

} // namespace vp
