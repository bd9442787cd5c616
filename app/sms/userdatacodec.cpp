// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/userdatacodec.h"

namespace vp {

namespace {

using Octets = OctetReader::Octets;

/** The octets of the header with its length; none when there is no header. */
std::size_t readHeader(OctetReader &reader, Octets octets, SmsUserData &body)
{
    if (octets.empty()) { // seen: the flag is set, but nothing follows
        body.header.damaged = true;
        return 0;
    }
    const std::size_t size = 1U + octets[0];
    if (size > octets.size()) {
        reader.fail("TP-UDHL", "beyond the user data");
        return 0;
    }
    body.header = UserDataHeader::parse(octets.subspan(1, size - 1));
    return size;
}

QString wideText(Octets octets)
{
    // Half a character at the end is dropped, U+0000 is padding.
    QString text(static_cast<qsizetype>(octets.size() / 2), Qt::Uninitialized);
    auto *out = reinterpret_cast<char16_t *>(text.data());
    char16_t *const start = out;
    for (std::size_t i = 0; i + 1 < octets.size(); i += 2) {
        const auto unit = static_cast<char16_t>(octets[i] << 8U | octets[i + 1]);
        if (unit != 0) {
            *out++ = unit;
        }
    }
    text.truncate(out - start);
    return text;
}

void writeSeptets(OctetWriter &writer, const SmsUserData &body)
{
    const std::size_t header = body.header.size();
    const std::size_t before = headerSeptets(header);
    std::array<std::uint8_t, MaximumSeptets> septets {};
    const auto room = std::span(septets).first(MaximumSeptets - std::min(before, MaximumSeptets));
    const auto count = gsm7::encode(body.text, room, body.header.tables);
    if (!count || header > MaximumUserData) {
        const bool foreign = gsm7::firstForeign(body.text, body.header.tables) >= 0;
        return writer.fail("TP-UD", foreign ? "character outside the alphabet" : "too long");
    }
    writer.put(static_cast<unsigned>(before + *count));
    body.header.write(writer.reserve(header));
    const auto fillBits = static_cast<unsigned>(before * 7 - header * 8);
    const auto packed = writer.reserve(gsm7::packedSize(*count, fillBits));
    gsm7::pack(room.first(*count), packed, fillBits);
}

void writeOctets(OctetWriter &writer, const SmsUserData &body)
{
    const bool wide = body.coding.alphabet() == SmsAlphabet::Ucs2;
    const std::size_t header = body.header.size();
    const auto content = static_cast<std::size_t>(wide ? body.text.size() * 2 : body.data.size());
    if (header + content > MaximumUserData) {
        return writer.fail("TP-UD", "too long");
    }
    writer.put(static_cast<unsigned>(header + content));
    body.header.write(writer.reserve(header));
    if (wide) {
        for (const QChar character : body.text) {
            writer.put(character.unicode() >> 8U);
            writer.put(character.unicode());
        }
        return;
    }
    for (const char octet : body.data) {
        writer.put(static_cast<unsigned char>(octet));
    }
}

} // namespace

void readUserData(OctetReader &reader, bool hasHeader, SmsUserData &body)
{
    const SmsAlphabet alphabet = body.coding.alphabet();
    const bool packed = alphabet == SmsAlphabet::Gsm7;
    const std::size_t length = reader.octet("TP-UDL");
    if (length > (packed ? MaximumSeptets : MaximumUserData)) {
        return reader.fail("TP-UDL", "more than fits");
    }
    const Octets octets = reader.take(packed ? gsm7::packedSize(length) : length, "TP-UD");
    const std::size_t header = hasHeader ? readHeader(reader, octets, body) : 0;
    const std::size_t before = headerSeptets(header);
    if (packed && before > length) {
        reader.fail("TP-UDHL", "beyond the user data");
    }
    if (reader.failed()) {
        return;
    }
    const Octets content = octets.subspan(header);
    if (packed) {
        std::array<std::uint8_t, MaximumSeptets> room; // NOLINT: filled below, zeroing costs
        const auto septets = std::span(room).first(length - before);
        gsm7::unpack(content, septets, static_cast<unsigned>(before * 7 - header * 8));
        body.text = gsm7::decode(septets, body.header.tables);
    } else if (alphabet == SmsAlphabet::Ucs2) {
        body.text = wideText(content);
    } else {
        body.data = QByteArray(reinterpret_cast<const char *>(content.data()),
                               static_cast<qsizetype>(content.size()));
    }
}

void writeUserData(OctetWriter &writer, const SmsUserData &body)
{
    if (body.coding.alphabet() == SmsAlphabet::Gsm7) {
        writeSeptets(writer, body);
    } else {
        writeOctets(writer, body);
    }
}

} // namespace vp
