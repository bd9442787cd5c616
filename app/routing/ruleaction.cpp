// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ruleaction.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

Result<RuleAction> parseRuleAction(const QString &text, const Region &region)
{
    using enum RuleAction::Kind;
    static constexpr std::array words {std::pair {"reject"_L1, Reject}, std::pair {"sms"_L1, Sms},
                                       std::pair {"voicemail"_L1, Voicemail},
                                       std::pair {"ask"_L1, Ask}, std::pair {"master"_L1, Master}};
    const QString word = text.trimmed().toLower();
    for (const auto &[name, kind] : words) {
        if (word == name) {
            return RuleAction {kind};
        }
    }
    const Result<PhoneNumber> number = PhoneNumber::parse(text, region);
    if (!number) {
        return failure(ErrorCode::InvalidInput,
                       u"neither reject, sms, voicemail, ask, master nor a number"_s);
    }
    return RuleAction::phone(*number);
}

} // namespace vp
