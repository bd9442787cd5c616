// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumber.h"

#include "base/logging.h"
#include "base/numberreader.h"
#include "base/phonenumberlibrary.h"

#include <QUrl>

#include <algorithm>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;

constexpr qsizetype LongestInput = 64;
constexpr qsizetype ShortestShort = 3;
constexpr qsizetype LongestShort = 8;
/** Up to here a number that the metadata do not call valid is a service of the network, not a
 * subscriber. */
constexpr qsizetype LongestServiceNumber = 5;
constexpr qsizetype LongestEmergency = 6;
/** The library's name for "unknown region". */
constexpr auto NoRegion = "ZZ";

// Loading the metadata takes milliseconds, so both wait for the first number that needs them.
const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

const ShortNumberInfo &shortNumbers()
{
    static const ShortNumberInfo info;
    return info;
}

/** What a person typed, with everything but the digits and a leading plus taken away. */
struct Typed
{
    bool plus = false;
    QByteArray digits;
    [[nodiscard]] std::string text() const { return (plus ? "+" : "") + digits.toStdString(); }
};

bool isSeparator(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'.':
    case u'/':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case 0x2212: // minus sign
    case 0x30FC: // Japanese prolonged sound mark, used as a hyphen
        return true;
    default:
        return c.category() == QChar::Separator_Space || c.category() == QChar::Punctuation_Dash;
    }
}

/** Invisible marks that address books leave around a number. Those that turn the order round are
 * not among them. */
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200F) || u == 0x202A || u == 0x202C || u == 0x2060 || u == 0x2066
        || u == 0x2068 || u == 0x2069 || u == 0xFEFF;
}

QString withoutScheme(QStringView text)
{
    if (!text.startsWith("tel:"_L1, Qt::CaseInsensitive)) {
        return text.toString();
    }
    QStringView rest = text.sliced(4);
    if (rest.startsWith("//"_L1)) {
        rest = rest.sliced(2);
    }
    return QUrl::fromPercentEncoding(rest.toUtf8());
}

/** Words for the log on why @p c cannot stand in a number. */
QString whyNot(QChar c, bool afterDigits)
{
    if (c.isLetter() && afterDigits) {
        return u"letters or an extension in a number"_s;
    }
    if (c.isLetter()) {
        return u"letters in a number"_s;
    }
    if (c == u'#' || c == u'*' || c == u',' || c == u';') {
        return u"an extension, pause or code behind a number"_s;
    }
    return u"character U+%1 in a number"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
}

Result<Typed> digitsOf(QStringView text)
{
    if (text.size() > LongestInput) {
        return failure(ErrorCode::InvalidNumber, u"longer than any number"_s);
    }
    Typed typed;
    const QString bare = withoutScheme(text);
    for (const QChar c : bare) {
        const int digit = c.digitValue();
        if (digit >= 0 && c.category() == QChar::Number_DecimalDigit) {
            typed.digits += static_cast<char>('0' + digit);
        } else if ((c == u'+' || c.unicode() == 0xFF0B) && typed.digits.isEmpty() && !typed.plus) {
            typed.plus = true;
        } else if (!isSeparator(c) && !isInvisible(c)) {
            return failure(ErrorCode::InvalidNumber, whyNot(c, !typed.digits.isEmpty()));
        }
    }
    if (typed.digits.isEmpty()) {
        return failure(ErrorCode::InvalidNumber, u"no digits"_s);
    }
    return typed;
}

bool isServiceCode(QStringView text)
{
    const QString bare = withoutScheme(text.first(std::min(text.size(), LongestInput))).trimmed();
    return bare.startsWith(u'*') || bare.startsWith(u'#');
}

bool isAlwaysEmergency(const std::string &digits)
{
    return digits == "112" || digits == "911";
}

bool connectsToEmergency(const std::string &digits, const std::string &iso)
{
    return isAlwaysEmergency(digits) || shortNumbers().ConnectsToEmergencyNumber(digits, iso);
}

/** Kind and text of a number that may be dialled. */
struct Judged
{
    PhoneNumber::Kind kind = PhoneNumber::Kind::None;
    QString text;
};

/** A number as the library reads it. */
struct Reading
{
    LibraryNumber number;
    bool parsed = false;
    PhoneNumberUtil::ValidationResult possible = PhoneNumberUtil::INVALID_LENGTH;
    [[nodiscard]] bool isPossible() const
    {
        return parsed && possible == PhoneNumberUtil::IS_POSSIBLE;
    }
};

Reading read(const std::string &text, const std::string &iso)
{
    Reading reading;
    reading.parsed =
        library().Parse(text, iso, &reading.number) == PhoneNumberUtil::NO_PARSING_ERROR;
    if (reading.parsed) {
        reading.possible = library().IsPossibleNumberWithReason(reading.number);
    }
    return reading;
}

std::string e164(const LibraryNumber &number)
{
    std::string text;
    library().Format(number, PhoneNumberUtil::E164, &text);
    return text;
}

/**
 * The library drops one trunk digit behind the calling code whenever it reads a number, and "+31 0
 * 0 29…" has two: what is kept has to be read back as itself.
 */
void settle(Reading &reading)
{
    constexpr int mostTrunkDigits = 4;
    for (int i = 0; i < mostTrunkDigits && reading.isPossible(); ++i) {
        const std::string text = e164(reading.number);
        const Reading again = read(text, NoRegion);
        if (again.isPossible() && e164(again.number) == text) {
            return;
        }
        reading = again;
    }
    reading.possible = PhoneNumberUtil::INVALID_LENGTH;
}

/**
 * Behind a plus the library must not fall back on the region when the calling code is unknown: "+06
 * …" is nobody. 00 is what most of the world dials for "+"; where it is not, the region's own
 * prefix has been tried first.
 */
Reading readTyped(const Typed &typed, const std::string &iso)
{
    Reading reading = read(typed.text(), typed.plus ? NoRegion : iso);
    if (!typed.plus && typed.digits.startsWith("00") && !reading.isPossible()) {
        const Reading other = read('+' + typed.digits.sliced(2).toStdString(), NoRegion);
        reading = other.parsed ? other : reading;
    }
    settle(reading);
    return reading;
}

/** "+39112", "0039 112", "+1 911": not dialled as such by anybody, yet meant as a call for help. */
bool isDisguisedEmergency(const Typed &typed, const Reading &reading, const std::string &iso)
{
    if (isAlwaysEmergency(typed.digits.toStdString())) {
        return true;
    }
    if (!reading.parsed) {
        return false;
    }
    std::string national;
    library().GetNationalSignificantNumber(reading.number, &national);
    if (national.size() > LongestEmergency) {
        return false;
    }
    std::string home;
    library().GetRegionCodeForCountryCode(reading.number.country_code(), &home);
    return isAlwaysEmergency(national) || shortNumbers().IsEmergencyNumber(national, home)
        || shortNumbers().IsEmergencyNumber(national, iso);
}

/** Kept as typed: nothing the library would call a number of the country, or a valid short number.
 */
bool isShort(const Typed &typed, const Reading &reading, const std::string &iso)
{
    const qsizetype size = typed.digits.size();
    if (typed.plus || typed.digits.startsWith("00") || size < ShortestShort
        || size > LongestShort) {
        return false;
    }
    if (!reading.isPossible()) {
        return true;
    }
    return !library().IsValidNumber(reading.number)
        && (size <= LongestServiceNumber
            || shortNumbers().IsValidShortNumberForRegion(reading.number, iso));
}

bool mayGoOnTheWire(const std::string &text)
{
    const std::string digits = text.substr(text.starts_with('+') ? 1 : 0);
    return digits.size() >= 2 && digits.size() <= 15
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<Judged> judge(const Typed &typed, const Reading &reading, const std::string &iso)
{
    std::string text;
    PhoneNumber::Kind kind = PhoneNumber::Kind::None;
    if (isShort(typed, reading, iso)) {
        kind = PhoneNumber::Kind::Short;
        text = typed.digits.toStdString();
    } else if (reading.isPossible()) {
        kind = PhoneNumber::Kind::International;
        text = e164(reading.number);
    } else {
        return failure(ErrorCode::InvalidNumber, u"not a possible number"_s);
    }
    if (!mayGoOnTheWire(text)) {
        return failure(ErrorCode::InvalidNumber, u"too long for the wire"_s);
    }
    return Judged {kind, QString::fromStdString(text)};
}

} // namespace

Result<Region> Region::parse(QStringView text)
{
    const Region home;
    const QString trimmed = text.trimmed().toString().toUpper();
    QString code = trimmed;
    if (code.startsWith(u"00"_s)) {
        code.remove(0, 2);
    } else if (code.startsWith(u'+')) {
        code.remove(0, 1);
    }
    if (trimmed == home.iso || code == QString::number(home.callingCode)) {
        return home; // spares the default country the metadata at start
    }
    const bool isIso = trimmed.size() == 2
        && std::all_of(trimmed.begin(), trimmed.end(),
                       [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (isIso) {
        const int calling = library().GetCountryCodeForRegion(trimmed.toStdString());
        if (calling > 0) {
            return Region {trimmed, calling};
        }
    }
    const bool isCode = !code.isEmpty() && code.size() <= 3
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isCode && !code.startsWith(u'0')) {
        std::string iso;
        library().GetRegionCodeForCountryCode(code.toInt(), &iso);
        if (iso.size() == 2 && iso != NoRegion) {
            return Region {QString::fromStdString(iso), code.toInt()};
        }
    }
    return failure(
        ErrorCode::InvalidInput,
        u"\"%1\" is neither a country nor a calling code"_s.arg(text.left(LongestInput)));
}

PhoneNumber::PhoneNumber(Kind kind, QStringView text)
{
    quint64 digits = 1;
    for (const QChar c : text.sliced(kind == Kind::International ? 1 : 0)) {
        digits = digits * 10 + static_cast<quint64>(c.unicode() - u'0');
    }
    m_packed = 2 * digits + (kind == Kind::International ? 1 : 0);
}

Result<PhoneNumber> PhoneNumber::parse(QStringView text, const Region &region)
{
    if (const auto plain = NumberReader::plain(text, region)) {
        return *plain;
    }
    if (isServiceCode(text)) {
        return failure(ErrorCode::ServiceCode, u"a service code, not a number"_s);
    }
    const Result<Typed> typed = digitsOf(text);
    if (!typed) {
        return tl::unexpected(typed.error());
    }
    const std::string iso = region.iso.toStdString();
    if (!typed->plus && connectsToEmergency(typed->digits.toStdString(), iso)) {
        return failure(ErrorCode::EmergencyNumber, u"an emergency number"_s);
    }
    const Reading reading = readTyped(*typed, iso);
    if (isDisguisedEmergency(*typed, reading, iso)) {
        return failure(ErrorCode::EmergencyNumber, u"an emergency number in another spelling"_s);
    }
    return judge(*typed, reading, iso).map([](const Judged &judged) {
        return PhoneNumber(judged.kind, judged.text);
    });
}

Result<PhoneNumber> PhoneNumber::fromNetwork(QStringView text, const Region &region)
{
    if (const auto plain = NumberReader::plain(text, region)) {
        return *plain;
    }
    const Result<Typed> typed = digitsOf(text);
    if (!typed) {
        return tl::unexpected(typed.error());
    }
    const std::string iso = region.iso.toStdString();
    return judge(*typed, readTyped(*typed, iso), iso).map([](const Judged &judged) {
        return PhoneNumber(judged.kind, judged.text);
    });
}

QString PhoneNumber::digitsIn(quint64 packed)
{
    return packed == 0 ? QString() : QString::number(packed / 2).sliced(1);
}

QString PhoneNumber::text() const
{
    if (kind() != Kind::International) {
        return digitsIn(m_packed);
    }
    QString text = QString::number(m_packed / 2);
    text[0] = u'+'; // where the one was
    return text;
}

QString PhoneNumber::display() const
{
    const QString plain = text();
    if (kind() != Kind::International) {
        return plain;
    }
    const Reading reading = read(plain.toStdString(), NoRegion);
    if (!reading.parsed) {
        return plain;
    }
    std::string spaced;
    library().Format(reading.number, PhoneNumberUtil::INTERNATIONAL, &spaced);
    return QString::fromStdString(spaced);
}

QString PhoneNumber::redacted() const
{
    return redactedNumber(text());
}

bool looksLikeNumber(QStringView text)
{
    constexpr qsizetype longestE164 = 15;
    const Result<Typed> typed = digitsOf(text.trimmed());
    return typed && typed->digits.size() >= ShortestShort
        && typed->digits.size() <= longestE164 + 2; // two for a leading 00
}

} // namespace vp
