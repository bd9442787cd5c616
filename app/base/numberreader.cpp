// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numberreader.h"

#include "base/phonenumberlibrary.h"

#include <algorithm>
#include <optional>

namespace vp {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

/** How numbers of a calling code are written; the test compares each with the library. */
struct Plan
{
    const char *code;
    char trunk; ///< what a national spelling begins with, '\0' = nothing
};

constexpr int Italy = 39; ///< its numbers keep their leading zero behind the calling code

constexpr std::array Plans {
    Plan {"1", '1'},    Plan {"7", '8'},    Plan {"20", '0'},  Plan {"27", '0'},  Plan {"30", '\0'},
    Plan {"31", '0'},   Plan {"32", '0'},   Plan {"33", '0'},  Plan {"34", '\0'}, Plan {"36", '0'},
    Plan {"39", '\0'},  Plan {"40", '0'},   Plan {"41", '0'},  Plan {"43", '0'},  Plan {"44", '0'},
    Plan {"45", '\0'},  Plan {"46", '0'},   Plan {"47", '\0'}, Plan {"48", '\0'}, Plan {"49", '0'},
    Plan {"60", '0'},   Plan {"62", '0'},   Plan {"66", '0'},  Plan {"81", '0'},  Plan {"84", '0'},
    Plan {"90", '0'},   Plan {"91", '0'},   Plan {"92", '0'},  Plan {"212", '0'}, Plan {"213", '0'},
    Plan {"216", '\0'}, Plan {"351", '\0'}, Plan {"353", '0'}, Plan {"380", '0'}, Plan {"385", '0'},
    Plan {"386", '0'},  Plan {"420", '\0'}, Plan {"421", '0'}, Plan {"966", '0'}, Plan {"971", '0'},
    Plan {"972", '0'},
};

/** Where 00 is dialled for "+" and a national number is the trunk digit and the rest, or for Italy
 * the number itself. */
constexpr std::array PlainHomes {31, 32, 33, 39, 40, 41, 43, 44, 46, 49, 353, 421};

/** Shorter ones may be emergency or service numbers in disguise. */
constexpr qsizetype ShortestPlain = 7;
constexpr qsizetype ShortestTyped = 9;
constexpr qsizetype LongestTyped = 40;

std::optional<std::size_t> planOf(QByteArrayView digits)
{
    for (std::size_t i = 0; i < Plans.size(); ++i) {
        if (digits.startsWith(QByteArrayView(Plans[i].code))) {
            return i;
        }
    }
    return std::nullopt;
}

/** The digits of a usual spelling; nothing when there is anything unusual in it. */
struct Spelling
{
    std::array<char, LongestTyped> digits;
    qsizetype size = 0;
    bool plus = false;
    [[nodiscard]] QByteArrayView view() const { return {digits.data(), size}; }
};

bool readSpelling(QStringView text, Spelling &spelling)
{
    if (text.size() > LongestTyped) {
        return false;
    }
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9') {
            spelling.digits[static_cast<std::size_t>(spelling.size++)] = static_cast<char>(u);
        } else if (u == u'+' && spelling.size == 0 && !spelling.plus) {
            spelling.plus = true;
        } else if (u != u' ' && u != u'-' && u != u'.' && u != u'(' && u != u')' && u != u'/') {
            return false;
        }
    }
    return true;
}

QString e164(QByteArrayView digits)
{
    QString text(digits.size() + 1, Qt::Uninitialized);
    text[0] = u'+';
    std::transform(digits.begin(), digits.end(), text.begin() + 1,
                   [](char digit) { return QLatin1Char(digit); });
    return text;
}

} // namespace

NumberReader::NumberReader(const Region &region)
    : m_region(region)
    , m_home(MostPlans)
{
    static_assert(Plans.size() <= MostPlans);
    if (std::find(PlainHomes.begin(), PlainHomes.end(), region.callingCode) != PlainHomes.end()) {
        m_home = planOf(QByteArray::number(region.callingCode)).value_or(MostPlans);
    }
}

bool NumberReader::isPlain(std::size_t plan, QByteArrayView national)
{
    const int code = QByteArrayView(Plans[plan].code).toInt();
    const qsizetype size = national.size();
    if (size < ShortestPlain || size > static_cast<qsizetype>(MostDigits)) {
        return false;
    }
    const bool isZeroed = national[0] == '0';
    if (isZeroed ? code != Italy || national[1] == '0' : national[0] == Plans[plan].trunk) {
        return false; // whether that digit is dropped depends on the rest
    }
    Possible &possible = m_possible[plan][static_cast<std::size_t>(size)];
    if (possible == Possible::NotAsked) {
        // The library looks at the length only.
        i18n::phonenumbers::PhoneNumber number;
        number.set_country_code(code);
        number.set_national_number(std::stoull(std::string(static_cast<std::size_t>(size), '2')));
        possible = PhoneNumberUtil::GetInstance()->IsPossibleNumberWithReason(number)
                == PhoneNumberUtil::IS_POSSIBLE
            ? Possible::Yes
            : Possible::No;
    }
    return possible == Possible::Yes;
}

std::optional<QString> NumberReader::international(QByteArrayView digits)
{
    const std::optional<std::size_t> plan = planOf(digits);
    if (!plan || digits.size() > static_cast<qsizetype>(MostDigits)
        || !isPlain(*plan, digits.sliced(QByteArrayView(Plans[*plan].code).size()))) {
        return std::nullopt;
    }
    return e164(digits);
}

std::optional<QString> NumberReader::national(QByteArrayView digits)
{
    if (m_home == MostPlans || digits.size() < ShortestTyped) {
        return std::nullopt;
    }
    if (digits.startsWith("00")) {
        return international(digits.sliced(2));
    }
    QByteArrayView rest = digits;
    if (m_region.callingCode == Italy) {
        // "39…" may be a mobile number or the calling code without its plus.
        const bool isUsual = (digits[0] == '3' && digits[1] != '9') || digits[0] == '0';
        if (!isUsual) {
            return std::nullopt;
        }
    } else {
        if (digits[0] != '0') {
            return std::nullopt;
        }
        rest = digits.sliced(1);
    }
    if (!isPlain(m_home, rest)) {
        return std::nullopt;
    }
    QByteArray whole(Plans[m_home].code);
    whole.append(rest);
    return e164(whole);
}

Result<PhoneNumber> NumberReader::parse(QStringView text)
{
    Spelling spelling;
    if (readSpelling(text, spelling)) {
        const std::optional<QString> plain =
            spelling.plus ? international(spelling.view()) : national(spelling.view());
        if (plain) {
            return PhoneNumber(PhoneNumber::Kind::International, *plain);
        }
    }
    return PhoneNumber::parse(text, m_region);
}

} // namespace vp
