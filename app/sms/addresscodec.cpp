// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/addresscodec.h"

#include "sms/gsm7.h"

namespace vp {

namespace {

constexpr std::size_t MaximumSemiOctets = 20;
constexpr std::size_t MaximumName = 11; // septets in ten octets
constexpr std::size_t MaximumServiceCentre = 12; // octets with the type
constexpr std::uint8_t Filler = 0x0F;
constexpr char16_t Digits[] = u"0123456789*#abc";

QString digitsOf(OctetReader::Octets octets, std::size_t semiOctets, bool international)
{
    std::array<char16_t, 2 * MaximumServiceCentre + 1> text {};
    std::size_t used = 0;
    text[used++] = u'+';
    for (std::size_t i = 0; i < semiOctets; ++i) {
        const std::uint8_t octet = octets[i / 2];
        const unsigned nibble = i % 2 == 0 ? octet & 0x0FU : octet >> 4U;
        if (nibble != Filler) {
            text[used++] = Digits[nibble];
        }
    }
    const std::size_t skipped = international && used > 1 ? 0 : 1;
    return QString::fromUtf16(text.data() + skipped, static_cast<qsizetype>(used - skipped));
}

/** Zero bits behind a name read as "@", and some senders fill up with them. */
QString nameOf(OctetReader::Octets octets, std::size_t semiOctets)
{
    std::array<std::uint8_t, MaximumName> septets {};
    const auto used = std::span(septets).first(semiOctets * 4 / 7);
    gsm7::unpack(octets, used);
    QString name = gsm7::decode(used);
    while (name.endsWith(QChar(u'@'))) {
        name.chop(1);
    }
    return name;
}

/** Packed semi-octets of a number; -1 when it is none, or too long. */
int putDigits(std::span<std::uint8_t> octets, QStringView text)
{
    if (text.startsWith(QChar(u'+'))) {
        text = text.sliced(1);
    }
    std::size_t count = 0;
    for (const QChar character : text) {
        const qsizetype nibble = QStringView(Digits).indexOf(character.toLower());
        if (nibble < 0 || count / 2 >= octets.size()) {
            return -1;
        }
        const auto value = static_cast<unsigned>(nibble);
        octets[count / 2] = static_cast<std::uint8_t>(
            count % 2 == 0 ? 0xF0U | value : (octets[count / 2] & 0x0FU) | value << 4U);
        ++count;
    }
    return static_cast<int>(count);
}

} // namespace

SmsAddress readAddress(OctetReader &reader, const char *field)
{
    SmsAddress address;
    const std::size_t semiOctets = reader.octet(field);
    address.type = reader.octet(field);
    if (semiOctets > MaximumSemiOctets) {
        reader.fail(field, "more than 20 semi-octets");
    }
    const OctetReader::Octets octets = reader.take((semiOctets + 1) / 2, field);
    if (reader.failed() || octets.empty()) {
        return address;
    }
    address.text = address.isAlphanumeric()
        ? nameOf(octets, semiOctets)
        : digitsOf(octets, semiOctets, address.isInternational());
    return address;
}

void writeAddress(OctetWriter &writer, const SmsAddress &address, const char *field)
{
    std::array<std::uint8_t, MaximumSemiOctets / 2> octets {};
    std::size_t semiOctets = 0;
    if (address.isAlphanumeric()) {
        std::array<std::uint8_t, MaximumName> septets {};
        const auto count = gsm7::encode(address.text, septets);
        if (!count) {
            return writer.fail(field, "not a name of 11 characters");
        }
        gsm7::pack(std::span(septets).first(*count), octets);
        semiOctets = (*count * 7 + 3) / 4;
    } else {
        const int count = putDigits(octets, address.text);
        if (count < 0) {
            return writer.fail(field, "not a number of 20 digits");
        }
        semiOctets = static_cast<std::size_t>(count);
    }
    writer.put(static_cast<unsigned>(semiOctets));
    writer.put(address.type);
    writer.put(std::span<const std::uint8_t>(octets).first((semiOctets + 1) / 2));
}

SmsAddress readServiceCentre(OctetReader &reader)
{
    constexpr const char *field = "service centre";
    SmsAddress address;
    const std::size_t length = reader.octet(field);
    if (length > MaximumServiceCentre) {
        reader.fail(field, "more than 12 octets");
    }
    if (length == 0 || reader.failed()) {
        return address;
    }
    address.type = reader.octet(field);
    const OctetReader::Octets octets = reader.take(length - 1, field);
    address.text = digitsOf(octets, octets.size() * 2, address.isInternational());
    return address;
}

void writeServiceCentre(OctetWriter &writer, const SmsAddress &address)
{
    if (address.isEmpty()) {
        return writer.put(0U);
    }
    std::array<std::uint8_t, MaximumServiceCentre - 1> octets {};
    const int count = putDigits(octets, address.text);
    if (count < 0) {
        return writer.fail("service centre", "not a number of 22 digits");
    }
    const std::size_t size = (static_cast<std::size_t>(count) + 1) / 2;
    writer.put(static_cast<unsigned>(size + 1));
    writer.put(address.type);
    writer.put(std::span<const std::uint8_t>(octets).first(size));
}

} // namespace vp
