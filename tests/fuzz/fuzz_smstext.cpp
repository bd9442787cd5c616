// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"
#include "sms/smsassembler.h"
#include "sms/smssegmenter.h"

#include <algorithm>

using namespace vp;

/** Any text, cut into parts that arrive in any order, is the same text again. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const std::uint8_t mode = input.choice();
    const auto language = static_cast<Gsm7Language>((mode >> 1) & 3);
    const SegmentationRules rules {
        .wideReference = (mode & 1) != 0,
        .tables = {language, language},
    };
    const QString text = (mode & 0x80) != 0
        ? QString::fromUtf8(input.rest())
        : QString::fromUtf16(
            reinterpret_cast<const char16_t *>(input.rest().toByteArray().constData()),
            input.rest().size() / 2);
    const SmsSegmenter segmenter(rules);
    SmsSubmit pattern;
    pattern.destination = SmsAddress::fromNumber(QStringLiteral("+393401234567"));
    const SmsMeasure measure = segmenter.measure(text);
    const auto submits = segmenter.segment(pattern, text, 0x1234);
    promise(submits.has_value() == measure.fits, "the counter knows what fits");
    promise(measure.unitsLeft >= 0, "the counter does not go below nothing");
    if (!submits) {
        return 0;
    }
    promise(static_cast<int>(submits->size()) == measure.parts, "the counter counts the parts");

    std::vector<SmsPart> parts;
    QString joined;
    for (const SmsSubmit &submit : *submits) {
        const auto pdu = buildPdu(submit);
        promise(pdu.has_value(), "every part can be written");
        joined += submit.body.text;
        if (const auto place = submit.body.header.concatenation) {
            parts.push_back(
                {place->part, submit.destination.text, *place, submit.body.text, {}, {}});
        }
    }
    promise(joined == text || joined == text.normalized(QString::NormalizationForm_C),
            "nothing is lost between the parts");
    std::rotate(parts.begin(), parts.begin() + (parts.empty() ? 0 : mode % parts.size()),
                parts.end());
    SmsAssembler assembler;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto added = assembler.add(parts[i], {});
        promise((added.outcome == SmsAssembler::Outcome::Complete) == (i + 1 == parts.size()),
                "the last part completes");
        promise(!added.message || added.message->text().size() == joined.size(),
                "the whole text is back");
    }
    return 0;
}
