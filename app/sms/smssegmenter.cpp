// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smssegmenter.h"

#include "sms/userdatacodec.h"

#include <algorithm>

namespace vp {

namespace {

constexpr int PartsOnTheWire = 255;

/** Units of @p alphabet that fit beside a header of @p header octets. */
int capacity(SmsAlphabet alphabet, std::size_t header)
{
    return static_cast<int>(alphabet == SmsAlphabet::Gsm7
                                ? MaximumSeptets - std::min(headerSeptets(header), MaximumSeptets)
                                : (MaximumUserData - std::min(header, MaximumUserData)) / 2);
}

/** The code point at @p index, which may be one half of a pair that has no other. */
QString characterAt(const QString &text, qsizetype index)
{
    const bool pair = text.at(index).isHighSurrogate() && index + 1 < text.size()
        && text.at(index + 1).isLowSurrogate();
    return text.sliced(index, pair ? 2 : 1);
}

/** Keeps a message class, sets the alphabet. */
DataCoding codingFor(DataCoding pattern, SmsAlphabet alphabet)
{
    const unsigned bits = alphabet == SmsAlphabet::Ucs2 ? DataCoding::Ucs2 : DataCoding::Gsm7;
    const auto kept = pattern.messageClass();
    return {static_cast<std::uint8_t>(kept ? 0x10U | bits | static_cast<unsigned>(*kept) : bits)};
}

} // namespace

/** Where a text is cut. */
struct SmsSegmenter::Plan
{
    QString text;
    SmsAlphabet alphabet = SmsAlphabet::Gsm7;
    UserDataHeader header; ///< of each part, but for its number
    QString cause;
    std::vector<qsizetype> ends; ///< one past the last character of each part
    int units = 0;
    int unitsLeft = 0;

    void chooseAlphabet(Gsm7Tables offered);
    void cut(bool wideReference);

private:
    [[nodiscard]] int step(qsizetype index) const;
    void cutInto(int room);
};

void SmsSegmenter::Plan::chooseAlphabet(Gsm7Tables offered)
{
    if (gsm7::firstForeign(text) < 0) {
        return;
    }
    text = text.normalized(QString::NormalizationForm_C);
    const qsizetype foreign = gsm7::firstForeign(text);
    if (foreign < 0) {
        return;
    }
    if (offered != Gsm7Tables {} && gsm7::firstForeign(text, offered) < 0) {
        header.tables = offered;
        return;
    }
    alphabet = SmsAlphabet::Ucs2;
    cause = characterAt(text, foreign);
}

/** UTF-16 units of the character at @p index that must stay together. */
int SmsSegmenter::Plan::step(qsizetype index) const
{
    return text.at(index).isHighSurrogate() && index + 1 < text.size()
            && text.at(index + 1).isLowSurrogate()
        ? 2
        : 1;
}

void SmsSegmenter::Plan::cutInto(int room)
{
    int used = 0;
    for (qsizetype at = 0; at < text.size();) {
        const int length = alphabet == SmsAlphabet::Ucs2 ? step(at) : 1;
        const int width = alphabet == SmsAlphabet::Ucs2
            ? length
            : gsm7::width(text.at(at).unicode(), header.tables);
        if (used + width > room) {
            ends.push_back(at);
            used = 0;
        }
        used += width;
        at += length;
    }
    ends.push_back(text.size());
    unitsLeft = room - used;
}

void SmsSegmenter::Plan::cut(bool wideReference)
{
    units = static_cast<int>(alphabet == SmsAlphabet::Ucs2
                                 ? text.size()
                                 : gsm7::septetCount(text, header.tables).value_or(0));
    const int single = capacity(alphabet, header.size());
    if (units <= single) {
        ends.push_back(text.size());
        unitsLeft = single - units;
        return;
    }
    header.concatenation = Concatenation {.wide = wideReference};
    // Ports, languages and the number of the part leave room for a pair in any case.
    cutInto(std::max(2, capacity(alphabet, header.size())));
}

SmsSegmenter::Plan SmsSegmenter::plan(const QString &text, UserDataHeader header) const
{
    Plan plan;
    plan.text = text;
    header.concatenation.reset();
    header.tables = {};
    plan.header = std::move(header);
    plan.chooseAlphabet(m_rules.tables);
    plan.cut(m_rules.wideReference);
    return plan;
}

SmsMeasure SmsSegmenter::measure(const QString &text) const
{
    const Plan cut = plan(text, {});
    SmsMeasure measure;
    measure.alphabet = cut.alphabet;
    measure.units = cut.units;
    measure.unitsLeft = cut.unitsLeft;
    measure.parts = static_cast<int>(cut.ends.size());
    measure.cause = cut.cause;
    measure.fits = measure.parts <= std::clamp(m_rules.maximumParts, 1, PartsOnTheWire);
    return measure;
}

Result<std::vector<SmsSubmit>> SmsSegmenter::segment(const SmsSubmit &pattern, const QString &text,
                                                     std::uint16_t reference) const
{
    Plan cut = plan(text, pattern.body.header);
    const auto parts = static_cast<int>(cut.ends.size());
    const int allowed = std::clamp(m_rules.maximumParts, 1, PartsOnTheWire);
    if (parts > allowed) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("%1 parts, at most %2").arg(parts).arg(allowed), parts);
    }
    if (auto &place = cut.header.concatenation) {
        place->reference = m_rules.wideReference ? reference : reference & 0xFF;
        place->total = static_cast<std::uint8_t>(parts);
    }
    std::vector<SmsSubmit> submits(cut.ends.size(), pattern);
    qsizetype start = 0;
    for (std::size_t i = 0; i < submits.size(); ++i) {
        SmsUserData &body = submits[i].body;
        body.coding = codingFor(pattern.body.coding, cut.alphabet);
        body.header = cut.header;
        if (body.header.concatenation) {
            body.header.concatenation->part = static_cast<std::uint8_t>(i + 1);
        }
        body.text = cut.text.sliced(start, cut.ends[i] - start);
        body.data.clear();
        start = cut.ends[i];
    }
    return submits;
}

} // namespace vp
