// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/ussdwords.h"

#include "sms/gsm7.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp::ussd {

namespace {

constexpr QByteArrayView Prefix = "+CUSD:";
constexpr qsizetype LongestRequest = 182; ///< septets of a USSD string
constexpr qsizetype LongestText = 2048;
constexpr int DefaultCoding = 15;

/** How the octets of a string are to be read. */
enum class Alphabet : std::uint8_t { Gsm7, Octets, Ucs2 };

/** @see 3GPP TS 23.038, 5 */
Alphabet alphabetOf(int coding)
{
    if (coding == 0x11) {
        return Alphabet::Ucs2; // behind two characters of a language
    }
    const int group = coding >> 4;
    if ((group >= 4 && group <= 7) || group == 9) {
        switch ((coding >> 2) & 3) {
        case 1:
            return Alphabet::Octets;
        case 2:
            return Alphabet::Ucs2;
        default:
            return Alphabet::Gsm7;
        }
    }
    return group == 15 && (coding & 4) != 0 ? Alphabet::Octets : Alphabet::Gsm7;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

bool isHex(const QByteArray &text)
{
    return text.size() >= 2 && text.size() % 2 == 0
        && std::all_of(text.cbegin(), text.cend(), isHexDigit);
}

/** Without what a screen cannot show; new lines stay, and blanks at the ends go. */
QString tidied(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar c) { return c.isNull() || (c != u'\n' && c.category() == QChar::Other_Control); });
    return text.trimmed().left(LongestText);
}

QString plainText(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString fromUcs2(const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    return decoder(QByteArrayView(octets).first(octets.size() - octets.size() % 2));
}

/** A whole answer of digits and A-F is rather packed than said, unless the stick speaks plainly. */
bool looksPacked(const QByteArray &text, std::optional<Form> used)
{
    constexpr qsizetype surelyNoWord = 16;
    if (!isHex(text)) {
        return false;
    }
    if (used == Form::Packed) {
        return true;
    }
    const bool hasLetter = std::any_of(text.cbegin(), text.cend(), [](char c) { return c > '9'; });
    return hasLetter && text.size() >= (used ? surelyNoWord : surelyNoWord / 2);
}

QString decode(const QByteArray &text, int coding, std::optional<Form> used)
{
    constexpr int gsm7WithLanguage = 0x10;
    constexpr int ucs2WithLanguage = 0x11;
    switch (alphabetOf(coding)) {
    case Alphabet::Gsm7: {
        QString decoded =
            looksPacked(text, used) ? gsm7::unpackUssd(QByteArray::fromHex(text)) : plainText(text);
        const bool language = coding == gsm7WithLanguage && decoded.size() > 2
            && (decoded.at(2) == u'\r' || decoded.at(2) == u'\n');
        return language ? decoded.sliced(3) : decoded;
    }
    case Alphabet::Octets:
        return isHex(text) ? plainText(QByteArray::fromHex(text)) : plainText(text);
    case Alphabet::Ucs2:
        if (!isHex(text) || text.size() < 4) {
            return plainText(text);
        }
        return fromUcs2(QByteArray::fromHex(coding == ucs2WithLanguage ? text.sliced(4) : text));
    }
    return {};
}

/** Where the quote before ",<coding>" at the end of @p text is, or -1. */
qsizetype closingQuote(const QByteArray &text)
{
    qsizetype at = text.size();
    while (at > 0 && text.at(at - 1) >= '0' && text.at(at - 1) <= '9') {
        --at;
    }
    if (at == text.size()) {
        return -1;
    }
    while (at > 0 && text.at(at - 1) == ' ') {
        --at;
    }
    if (at == 0 || text.at(at - 1) != ',') {
        return -1;
    }
    --at;
    while (at > 0 && text.at(at - 1) == ' ') {
        --at;
    }
    return at > 0 && text.at(at - 1) == '"' ? at - 1 : -1;
}

/** The two fields of a report without quotes: +CUSD: 0,AA180C3602,15. */
UssdReport unquoted(UssdOutcome outcome, const QByteArray &rest, std::optional<Form> used)
{
    const qsizetype comma = rest.lastIndexOf(',');
    bool isNumber = false;
    const int coding = comma < 0 ? 0 : rest.sliced(comma + 1).trimmed().toInt(&isNumber);
    const QByteArray text = (isNumber ? rest.first(comma) : rest).trimmed();
    return {outcome, tidied(decode(text, isNumber ? coding : DefaultCoding, used))};
}

} // namespace

std::array<Form, 2> formsFor(const QByteArray &profileName)
{
    return profileName == "huawei" ? std::array {Form::Packed, Form::Plain}
                                   : std::array {Form::Plain, Form::Packed};
}

Result<AtCommand> send(const QString &text, Form form)
{
    if (text.isEmpty() || text.size() > LongestRequest) {
        return failure(ErrorCode::InvalidInput, u"empty or too long for a service code"_s);
    }
    QByteArray wire;
    if (form == Form::Packed) {
        const std::optional<QByteArray> packed = gsm7::packUssd(text);
        if (!packed) {
            return failure(ErrorCode::InvalidInput, u"a character that no service code can have"_s);
        }
        wire = packed->toHex().toUpper();
    } else {
        const bool fits = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
        });
        if (!fits) {
            return failure(ErrorCode::InvalidInput, u"a character that this stick cannot send"_s);
        }
        wire = text.toLatin1();
    }
    return AtCommand {.text = "AT+CUSD=1,\"" + wire + "\"," + QByteArray::number(DefaultCoding),
                      .deadline = 10s,
                      .priority = AtPriority::Message};
}

AtCommand cancel()
{
    return {.text = "AT+CUSD=2", .deadline = 10s, .priority = AtPriority::Message};
}

bool isReport(const QByteArray &line)
{
    return line.startsWith(Prefix);
}

bool canContinue(const QByteArray &line)
{
    if (line == "RING") {
        return false;
    }
    if (!line.startsWith('+') && !line.startsWith('^')) {
        return true;
    }
    // "+CLIP: …" is an event; "+39 …" or "^_^" is text.
    const qsizetype colon = line.indexOf(':');
    const QByteArray word = colon < 2 ? QByteArray() : line.sliced(1, colon - 1);
    return word.isEmpty()
        || !std::all_of(word.cbegin(), word.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isComplete(const QByteArray &text)
{
    const qsizetype opening = text.indexOf('"');
    return opening < 0 || closingQuote(text) > opening;
}

std::optional<UssdReport> parse(const QByteArray &text, std::optional<Form> used)
{
    if (!isReport(text)) {
        return std::nullopt;
    }
    const QByteArray body = text.sliced(Prefix.size()).trimmed();
    if (body.isEmpty() || body.at(0) < '0' || body.at(0) > '5'
        || (body.size() > 1 && body.at(1) != ',' && body.at(1) != ' ')) {
        return std::nullopt;
    }
    const auto outcome = static_cast<UssdOutcome>(body.at(0) - '0');
    const QByteArray rest = body.sliced(std::min<qsizetype>(body.size(), 2)).trimmed();
    const qsizetype opening = rest.indexOf('"');
    if (opening < 0) {
        return rest.isEmpty() ? UssdReport {outcome} : unquoted(outcome, rest, used);
    }
    const qsizetype closing = closingQuote(rest);
    if (closing <= opening) { // the end is missing, or only its coding
        const bool closed = rest.size() > opening + 1 && rest.endsWith('"');
        const QByteArray said = rest.sliced(opening + 1, rest.size() - opening - (closed ? 2 : 1));
        return UssdReport {outcome, tidied(decode(said, DefaultCoding, used))};
    }
    const QByteArray coding = rest.sliced(rest.lastIndexOf(',') + 1).trimmed();
    const QByteArray said = rest.sliced(opening + 1, closing - opening - 1);
    constexpr int noCoding = -1;
    bool isNumber = false;
    const int value = coding.toInt(&isNumber);
    const int known = isNumber && value >= 0 && value <= 255 ? value : noCoding;
    return UssdReport {outcome,
                       tidied(decode(said, known == noCoding ? DefaultCoding : known, used))};
}

} // namespace vp::ussd
