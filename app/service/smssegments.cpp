// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/smssegments.h"

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr auto Validity = std::chrono::minutes(72h);

/** 8-bit references: every phone joins them. */
constexpr SegmentationRules Rules {.maximumParts = 255, .wideReference = false, .tables = {}};

} // namespace

SmsMeasure measureSms(const QString &text)
{
    return SmsSegmenter(Rules).measure(text);
}

Result<std::vector<OutgoingPart>> segmentSms(const PhoneNumber &to, const QString &text,
                                             std::uint8_t reference)
{
    SmsSubmit pattern;
    pattern.destination = SmsAddress::fromNumber(to.text());
    pattern.statusReportRequested = true;
    pattern.validity = RelativeValidity {Validity};
    const auto submits = SmsSegmenter(Rules).segment(pattern, text, reference);
    if (!submits) {
        return tl::unexpected(submits.error());
    }
    std::vector<OutgoingPart> parts;
    for (const SmsSubmit &submit : *submits) {
        const Result<EncodedPdu> pdu = buildPdu(submit);
        if (!pdu) {
            return tl::unexpected(pdu.error());
        }
        parts.push_back({0, static_cast<int>(parts.size()), to.text(), pdu->hex, pdu->length});
    }
    return parts;
}

} // namespace vp
