// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numberreader.h"

#include "base/phonenumberlibrary.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace vp {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

/** How numbers of a calling code are written; the test compares each with the library. */
struct Plan
{
    std::string_view code;
    char trunk; ///< what a national spelling begins with, '\0' = nothing
};

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

constexpr std::size_t planCalled(std::string_view code)
{
    std::size_t plan = 0;
    while (Plans[plan].code != code) {
        ++plan;
    }
    return plan;
}

/** Its numbers keep their leading zero behind the calling code. */
constexpr std::size_t Italy = planCalled("39");

/** Where 00 is dialled for "+" and a national number is the trunk digit and the rest, or for Italy
 * the number itself. */
struct Home
{
    QStringView iso;
    std::size_t plan;
};
constexpr std::array Homes {Home {u"NL", planCalled("31")},  Home {u"BE", planCalled("32")},
                            Home {u"FR", planCalled("33")},  Home {u"IT", planCalled("39")},
                            Home {u"RO", planCalled("40")},  Home {u"CH", planCalled("41")},
                            Home {u"AT", planCalled("43")},  Home {u"GB", planCalled("44")},
                            Home {u"SE", planCalled("46")},  Home {u"DE", planCalled("49")},
                            Home {u"IE", planCalled("353")}, Home {u"SK", planCalled("421")}};

/** Shorter ones may be emergency or service numbers in disguise. */
constexpr qsizetype ShortestPlain = 7;
constexpr qsizetype ShortestTyped = 9;
constexpr qsizetype LongestTyped = 40;
constexpr qsizetype MostDigits = 15;

constexpr std::uint8_t NoPlan = 0xFF;

/** The plan of a number by its first three digits. */
constexpr std::array<std::uint8_t, 1000> PlanByStart = [] {
    std::array<std::uint8_t, 1000> plans {};
    plans.fill(NoPlan);
    for (std::size_t i = 0; i < Plans.size(); ++i) {
        std::size_t from = 0;
        std::size_t count = plans.size();
        for (const char digit : Plans[i].code) {
            count /= 10;
            from += count * static_cast<std::size_t>(digit - '0');
        }
        for (std::size_t at = from; at < from + count; ++at) {
            plans[at] = static_cast<std::uint8_t>(i);
        }
    }
    return plans;
}();

/** @p digits are at least three. */
std::uint8_t planOf(QByteArrayView digits)
{
    const auto digit = [digits](qsizetype at) {
        return static_cast<std::size_t>(digits[at] - '0');
    };
    return PlanByStart[100 * digit(0) + 10 * digit(1) + digit(2)];
}

/** By plan, a bit for each length behind the calling code that the library calls possible. */
using Lengths = std::array<std::uint16_t, Plans.size()>;

Lengths possibleLengths()
{
    Lengths lengths {};
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    for (std::size_t plan = 0; plan < Plans.size(); ++plan) {
        for (int size = ShortestPlain; size <= MostDigits; ++size) {
            i18n::phonenumbers::PhoneNumber number; // the library looks at its length only
            number.set_country_code(QByteArrayView(Plans[plan].code).toInt());
            number.set_national_number(
                std::stoull(std::string(static_cast<std::size_t>(size), '2')));
            if (library.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE) {
                lengths[plan] = static_cast<std::uint16_t>(lengths[plan] | (1U << size));
            }
        }
    }
    return lengths;
}

bool isPlain(std::size_t plan, QByteArrayView national)
{
    const qsizetype size = national.size();
    if (size < ShortestPlain || size > MostDigits) {
        return false;
    }
    const bool isDoubtful =
        national[0] == '0' ? plan != Italy || national[1] == '0' : national[0] == Plans[plan].trunk;
    if (isDoubtful) { // whether that digit is dropped depends on the rest
        return false;
    }
    static const Lengths possible = possibleLengths();
    return (possible[plan] & (1U << size)) != 0;
}

/** Mobile numbers of large countries, which need not wait for the library's tables. */
bool isKnownMobile(QByteArrayView digits)
{
    return (digits.size() == 12 && (digits.startsWith("393") || digits.startsWith("447")))
        || (digits.size() == 13
            && (digits.startsWith("4915") || digits.startsWith("4916")
                || digits.startsWith("4917")));
}

char16_t unit(QChar c)
{
    return c.unicode();
}

char16_t unit(char c)
{
    return static_cast<unsigned char>(c);
}

/** The digits of a usual spelling. */
struct Spelling
{
    std::array<char, LongestTyped> digits;
    qsizetype size = 0;
    bool plus = false;
    [[nodiscard]] QByteArrayView view() const { return {digits.data(), size}; }

    /** False when there is anything unusual in it. */
    template<class View>
    bool read(View text)
    {
        if (text.size() > LongestTyped) {
            return false;
        }
        for (const auto one : text) {
            const char16_t u = unit(one);
            if (u >= u'0' && u <= u'9') {
                digits[static_cast<std::size_t>(size++)] = static_cast<char>(u);
            } else if (u == u'+' && size == 0 && !plus) {
                plus = true;
            } else if (u != u' ' && u != u'-' && u != u'.' && u != u'(' && u != u')' && u != u'/') {
                return false;
            }
        }
        return true;
    }
};

QString e164(QByteArrayView code, QByteArrayView rest)
{
    QString text(1 + code.size() + rest.size(), Qt::Uninitialized);
    QChar *to = text.data();
    *to++ = u'+';
    for (const QByteArrayView digits : {code, rest}) {
        for (const char digit : digits) {
            *to++ = QLatin1Char(digit);
        }
    }
    return text;
}

std::optional<QString> international(QByteArrayView digits)
{
    if (digits.size() < ShortestPlain || digits.size() > MostDigits) {
        return std::nullopt;
    }
    if (isKnownMobile(digits)) {
        return e164({}, digits);
    }
    const std::uint8_t plan = planOf(digits);
    if (plan == NoPlan || !isPlain(plan, digits.sliced(qsizetype(Plans[plan].code.size())))) {
        return std::nullopt;
    }
    return e164({}, digits);
}

std::optional<QString> national(QByteArrayView digits, const Region &region)
{
    const auto home = std::find_if(Homes.begin(), Homes.end(),
                                   [&region](const Home &one) { return one.iso == region.iso; });
    if (home == Homes.end() || digits.size() < ShortestTyped) {
        return std::nullopt;
    }
    if (digits.startsWith("00")) {
        return international(digits.sliced(2));
    }
    if (home->plan == Italy) {
        // "39…" may be a mobile number or the calling code without its plus.
        const bool isUsual = (digits[0] == '3' && digits[1] != '9') || digits[0] == '0';
        if (!isUsual) {
            return std::nullopt;
        }
    } else {
        if (digits[0] != '0') {
            return std::nullopt;
        }
        digits = digits.sliced(1);
    }
    const std::string_view code = Plans[home->plan].code;
    const bool fits = digits.size() + static_cast<qsizetype>(code.size()) <= MostDigits;
    return fits && isPlain(home->plan, digits) ? std::optional(e164(code, digits)) : std::nullopt;
}

template<class View>
std::optional<QString> plainText(View text, const Region &region)
{
    Spelling spelling;
    if (!spelling.read(text)) {
        return std::nullopt;
    }
    return spelling.plus ? international(spelling.view()) : national(spelling.view(), region);
}

} // namespace

std::optional<PhoneNumber> NumberReader::plain(QStringView text, const Region &region)
{
    return number(plainText(text, region));
}

std::optional<PhoneNumber> NumberReader::plain(QByteArrayView text, const Region &region)
{
    return number(plainText(text, region));
}

std::optional<PhoneNumber> NumberReader::number(const std::optional<QString> &text)
{
    if (!text) {
        return std::nullopt;
    }
    return PhoneNumber(PhoneNumber::Kind::International, *text);
}

} // namespace vp
