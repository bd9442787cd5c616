// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sms/tpdu.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace vp {

/** What may be done to get a text across. */
struct SegmentationRules
{
    int maximumParts = 255; ///< 1-255
    bool wideReference = true; ///< 16-bit references: 152 and 66 units a part instead of 153 and 67
    /** Tried, at the price of a header, before falling back to UCS-2; not every phone can read
     * them. */
    Gsm7Tables tables {};
    bool operator==(const SegmentationRules &) const = default;
};

/** What a text costs, for the counter beside it. */
struct SmsMeasure
{
    SmsAlphabet alphabet = SmsAlphabet::Gsm7;
    int units = 0; ///< septets, or UTF-16 units, of the whole text
    int unitsLeft = 160; ///< room in the last part
    int parts = 1;
    QString cause {}; ///< the first character that made it UCS-2: "2 parts because of “–”"
    bool fits = true; ///< within SegmentationRules::maximumParts
    bool operator==(const SmsMeasure &) const = default;
};

/**
 * Cuts a text into messages: 160 septets or 70 UTF-16 units in one, less with the header that joins
 * several. Never cuts between an escape and its character, nor a surrogate pair. A text that the
 * default alphabet cannot write is tried in its composed form (NFC) first, so that "e" and a
 * combining accent cost no UCS-2.
 * @see 3GPP TS 23.040, 9.2.3.24.1
 */
class SmsSegmenter
{
public:
    explicit SmsSegmenter(const SegmentationRules &rules = {})
        : m_rules(rules)
    {
    }
    [[nodiscard]] SmsMeasure measure(const QString &text) const;
    /**
     * Copies of @p pattern with the parts of @p text in place of its body; its message class and
     * ports stay.
     * @p reference joins them; the lower eight bits only without wideReference. Error: InvalidInput
     * when the text needs more parts than allowed; native holds how many.
     */
    [[nodiscard]] Result<std::vector<SmsSubmit>>
    segment(const SmsSubmit &pattern, const QString &text, std::uint16_t reference) const;

private:
    struct Plan;
    [[nodiscard]] Plan plan(const QString &text, UserDataHeader header) const;
    SegmentationRules m_rules;
};

} // namespace vp
