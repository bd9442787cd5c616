// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/gsm7.h"

#include "sms/gsm7tables.h"

#include <algorithm>

namespace vp::gsm7 {

namespace {

constexpr std::size_t MaximumUssdSeptets = 182; // 160 octets, 3GPP TS 23.038, 5
constexpr std::size_t MaximumUssdOctets = 160;

/** Where a character stands: its code, and whether an escape goes before it. */
struct Place
{
    std::uint8_t code = tables::None;
    bool shifted = false;
};

class Alphabet
{
public:
    explicit Alphabet(Gsm7Tables used)
        : m_locking(tables::Locking[static_cast<std::size_t>(used.locking) & 3])
        , m_single(tables::Single[static_cast<std::size_t>(used.single) & 3])
    {
    }
    [[nodiscard]] Place place(char16_t character) const
    {
        const std::size_t slot = tables::slot(character);
        if (slot == tables::NoSlot) {
            return {};
        }
        const std::uint8_t code = m_locking.toCode[slot];
        return code != tables::None ? Place {code, false} : Place {m_single.toCode[slot], true};
    }
    [[nodiscard]] char16_t plain(std::uint8_t code) const { return m_locking.toText[code]; }
    [[nodiscard]] char16_t shifted(std::uint8_t code) const
    {
        const char16_t character = m_single.toText[code];
        return character != 0 ? character : m_locking.toText[code];
    }

private:
    const tables::Pair &m_locking;
    const tables::Pair &m_single;
};

} // namespace

int width(char16_t character, Gsm7Tables tables)
{
    const Place place = Alphabet(tables).place(character);
    if (place.code == tables::None) {
        return 0;
    }
    return place.shifted ? 2 : 1;
}

std::optional<qsizetype> septetCount(QStringView text, Gsm7Tables tables)
{
    const Alphabet alphabet(tables);
    qsizetype count = 0;
    for (const QChar character : text) {
        const Place place = alphabet.place(character.unicode());
        if (place.code == tables::None) {
            return std::nullopt;
        }
        count += place.shifted ? 2 : 1;
    }
    return count;
}

qsizetype firstForeign(QStringView text, Gsm7Tables tables)
{
    const Alphabet alphabet(tables);
    const auto *found = std::find_if(text.begin(), text.end(), [&alphabet](QChar character) {
        return alphabet.place(character.unicode()).code == tables::None;
    });
    return found == text.end() ? -1 : found - text.begin();
}

std::optional<std::size_t> encode(QStringView text, std::span<std::uint8_t> septets,
                                  Gsm7Tables tables)
{
    const Alphabet alphabet(tables);
    std::size_t used = 0;
    for (const QChar character : text) {
        const Place place = alphabet.place(character.unicode());
        const std::size_t needed = place.shifted ? 2 : 1;
        if (place.code == tables::None || septets.size() - used < needed) {
            return std::nullopt;
        }
        if (place.shifted) {
            septets[used++] = Escape;
        }
        septets[used++] = place.code;
    }
    return used;
}

QString decode(std::span<const std::uint8_t> septets, Gsm7Tables tables)
{
    const Alphabet alphabet(tables);
    QString text(static_cast<qsizetype>(septets.size()), Qt::Uninitialized);
    auto *out = reinterpret_cast<char16_t *>(text.data());
    char16_t *const start = out;
    bool escaped = false;
    for (const std::uint8_t octet : septets) {
        const std::uint8_t code = octet & 0x7F;
        if (escaped) {
            *out++ = alphabet.shifted(code);
            escaped = false;
        } else if (code == Escape) {
            escaped = true;
        } else {
            *out++ = alphabet.plain(code);
        }
    }
    if (escaped) {
        *out++ = u' ';
    }
    text.truncate(out - start);
    return text;
}

void pack(std::span<const std::uint8_t> septets, std::span<std::uint8_t> octets, unsigned fillBits)
{
    Q_ASSERT(octets.size() >= packedSize(septets.size(), fillBits));
    std::uint32_t bits = 0;
    unsigned held = fillBits;
    std::size_t written = 0;
    for (const std::uint8_t septet : septets) {
        bits |= static_cast<std::uint32_t>(septet & 0x7F) << held;
        held += 7;
        if (held >= 8) {
            octets[written++] = static_cast<std::uint8_t>(bits & 0xFF);
            bits >>= 8;
            held -= 8;
        }
    }
    if (held > 0) {
        octets[written] = static_cast<std::uint8_t>(bits & 0xFF);
    }
}

void unpack(std::span<const std::uint8_t> octets, std::span<std::uint8_t> septets,
            unsigned fillBits)
{
    Q_ASSERT(octets.size() >= packedSize(septets.size(), fillBits));
    if (septets.empty()) {
        return;
    }
    std::uint32_t bits = 0;
    unsigned held = 0;
    std::size_t read = 0;
    if (fillBits > 0) {
        bits = static_cast<std::uint32_t>(octets[read++]) >> fillBits;
        held = 8 - fillBits;
    }
    for (std::uint8_t &septet : septets) {
        if (held < 7) {
            bits |= static_cast<std::uint32_t>(octets[read++]) << held;
            held += 8;
        }
        septet = static_cast<std::uint8_t>(bits & 0x7F);
        bits >>= 7;
        held -= 7;
    }
}

std::optional<QByteArray> packUssd(QStringView text)
{
    std::array<std::uint8_t, MaximumUssdSeptets + 1> septets {};
    const auto count = encode(text, std::span(septets).first(MaximumUssdSeptets));
    if (!count) {
        return std::nullopt;
    }
    std::size_t used = *count;
    // Seven spare bits would be read as "@"; and a real CR on an octet boundary would be taken for
    // padding.
    if (used % 8 == 7 || (used > 0 && used % 8 == 0 && septets[used - 1] == 0x0D)) {
        septets[used++] = 0x0D;
    }
    std::array<std::uint8_t, packedSize(MaximumUssdSeptets + 1)> octets {};
    const std::size_t size = packedSize(used);
    pack(std::span(septets).first(used), octets);
    return QByteArray(reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(size));
}

QString unpackUssd(QByteArrayView octets)
{
    const std::size_t size = std::min(static_cast<std::size_t>(octets.size()), MaximumUssdOctets);
    const std::span packed(reinterpret_cast<const std::uint8_t *>(octets.data()), size);
    std::array<std::uint8_t, MaximumUssdSeptets + 1> septets {};
    std::size_t count = size * 8 / 7;
    unpack(packed, std::span(septets).first(count));
    if (count > 0 && count % 8 == 0 && septets[count - 1] == 0x0D) {
        --count;
    }
    return decode(std::span(septets).first(count));
}

} // namespace vp::gsm7
