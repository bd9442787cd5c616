// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbercountry.h"

#include "base/phonenumberlibrary.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype LongestInput = 64;
constexpr qsizetype LongestNumber = 15;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

/** The library's answer, where it is a region and not "unknown" or "the whole world". */
QString isoFrom(const std::string &region)
{
    return region.size() == 2 && region != "ZZ" ? QString::fromStdString(region) : QString();
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u'/' || c == u'(' || c == u')' || c.unicode() == 0x2212
        || c.category() == QChar::Separator_Space || c.category() == QChar::Punctuation_Dash;
}

Result<QString> digitsOf(QStringView text)
{
    if (text.size() > LongestInput) {
        return failure(ErrorCode::InvalidNumber, u"longer than any number"_s);
    }
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (c == u'+' && digits.isEmpty()) {
            digits += c;
        } else if (!isSeparator(c)) {
            return failure(ErrorCode::InvalidNumber, u"neither digit nor separator"_s);
        }
    }
    return digits;
}

} // namespace

QString countryOf(const PhoneNumber &number)
{
    i18n::phonenumbers::PhoneNumber read;
    if (number.kind() != PhoneNumber::Kind::International
        || library().Parse(number.text().toStdString(), "ZZ", &read)
            != PhoneNumberUtil::NO_PARSING_ERROR) {
        return {};
    }
    std::string region;
    library().GetRegionCodeForNumber(read, &region);
    if (region == "ZZ") { // not valid, yet possible: then the calling code alone has to tell
        library().GetRegionCodeForCountryCode(read.country_code(), &region);
    }
    return isoFrom(region);
}

int callingCodeOf(QStringView iso)
{
    return iso.size() == 2
        ? library().GetCountryCodeForRegion(iso.toString().toUpper().toStdString())
        : 0;
}

bool isCallingCode(int code)
{
    std::string region;
    library().GetRegionCodeForCountryCode(code, &region);
    return region != "ZZ";
}

Result<QString> internationalBeginning(QStringView text, const Region &region)
{
    Result<QString> typed = digitsOf(text);
    if (!typed) {
        return typed;
    }
    QString digits = *typed;
    if (digits.startsWith("00"_L1)) {
        digits = u'+' + digits.sliced(2);
    } else if (!digits.startsWith(u'+')) {
        std::string
            trunk; // what is dialled before a national number: 0, 8, 06, or nothing as in Italy
        library().GetNddPrefixForRegion(region.iso.toStdString(), true, &trunk);
        const QString prefix = QString::fromStdString(trunk);
        if (!prefix.isEmpty() && digits.startsWith(prefix)) {
            digits.remove(0, prefix.size());
        }
        digits = u'+' + QString::number(region.callingCode) + digits;
    }
    if (digits.size() < 2 || digits.size() > LongestNumber + 1) {
        return failure(ErrorCode::InvalidNumber, u"no digits, or more than a number has"_s);
    }
    if (digits.startsWith("+0"_L1)) {
        return failure(ErrorCode::InvalidNumber, u"no calling code begins with 0"_s);
    }
    return digits;
}

} // namespace vp
