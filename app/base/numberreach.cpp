// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numberreach.h"

#include "base/phonenumberlibrary.h"

#include <algorithm>
#include <array>

namespace vp {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

/** Global satellite systems and international networks, which any tariff bills apart (ITU-T E.164
 * assigned codes). */
bool isSatellite(int callingCode)
{
    constexpr std::array codes {870, 878, 881, 882, 883, 979};
    return std::find(codes.begin(), codes.end(), callingCode) != codes.end();
}

} // namespace

NumberReach reachOf(const PhoneNumber &number)
{
    if (number.kind() != PhoneNumber::Kind::International) {
        return NumberReach::Service;
    }
    i18n::phonenumbers::PhoneNumber read;
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    if (library.Parse(number.text().toStdString(), "ZZ", &read)
        != PhoneNumberUtil::NO_PARSING_ERROR) {
        return NumberReach::Service;
    }
    if (isSatellite(static_cast<int>(read.country_code()))) {
        return NumberReach::Premium;
    }
    switch (library.GetNumberType(read)) {
    case PhoneNumberUtil::FIXED_LINE:
        return NumberReach::FixedLine;
    case PhoneNumberUtil::PREMIUM_RATE:
    case PhoneNumberUtil::SHARED_COST:
    case PhoneNumberUtil::PERSONAL_NUMBER: // +44 70…: follows its owner anywhere, at any price
        return NumberReach::Premium;
    case PhoneNumberUtil::TOLL_FREE:
    case PhoneNumberUtil::PAGER:
    case PhoneNumberUtil::UAN:
    case PhoneNumberUtil::VOICEMAIL:
        return NumberReach::Service;
    case PhoneNumberUtil::MOBILE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
    case PhoneNumberUtil::VOIP:
    case PhoneNumberUtil::UNKNOWN:
        break;
    }
    return NumberReach::Person;
}

ShortCost costOf(const PhoneNumber &number, const Region &region)
{
    if (number.kind() != PhoneNumber::Kind::Short) {
        return ShortCost::Usual;
    }
    static const ShortNumberInfo info;
    const std::string iso = region.iso.toStdString();
    i18n::phonenumbers::PhoneNumber read;
    const bool isRead =
        PhoneNumberUtil::GetInstance()->Parse(number.text().toStdString(), iso, &read)
        == PhoneNumberUtil::NO_PARSING_ERROR;
    const auto cost =
        isRead ? info.GetExpectedCostForRegion(read, iso) : ShortNumberInfo::UNKNOWN_COST;
    switch (cost) {
    case ShortNumberInfo::PREMIUM_RATE:
        return ShortCost::Premium;
    case ShortNumberInfo::TOLL_FREE:
    case ShortNumberInfo::STANDARD_RATE:
        return ShortCost::Usual;
    case ShortNumberInfo::UNKNOWN_COST:
        break;
    }
    // Directory services, in Europe: whoever runs one sets its price.
    return number.text().startsWith(QLatin1StringView("118")) ? ShortCost::Premium
                                                              : ShortCost::Unknown;
}

bool isCostly(const PhoneNumber &number, const Region &region)
{
    return reachOf(number) == NumberReach::Premium || costOf(number, region) == ShortCost::Premium;
}

} // namespace vp
