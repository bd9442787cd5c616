// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/userdataheader.h"

#include <algorithm>

namespace vp {

namespace {

/** Information element identifiers. @see 3GPP TS 23.040, 9.2.3.24 */
enum Element : std::uint8_t {
    Concatenated8 = 0x00,
    Ports8 = 0x04,
    Ports16 = 0x05,
    Concatenated16 = 0x08,
    SingleShift = 0x24,
    LockingShift = 0x25,
};

using Octets = std::span<const std::uint8_t>;

constexpr std::uint16_t word(std::uint8_t high, std::uint8_t low)
{
    return static_cast<std::uint16_t>(high << 8 | low);
}

/** False for a language that we have no tables for. */
bool readLanguage(Gsm7Language &language, Octets data)
{
    if (data.size() != 1 || data[0] > static_cast<std::uint8_t>(Gsm7Language::Portuguese)) {
        return false;
    }
    language = static_cast<Gsm7Language>(data[0]);
    return true;
}

bool readConcatenation(UserDataHeader &header, const Concatenation &found)
{
    if (found.total != 0 && found.part != 0 && found.part <= found.total) {
        header.concatenation = found;
    }
    return true;
}

/** False when the element is none of ours, or not of its length. */
bool readKnown(UserDataHeader &header, std::uint8_t identifier, Octets data)
{
    switch (identifier) {
    case Concatenated8:
        return data.size() == 3 && readConcatenation(header, {data[0], data[1], data[2], false});
    case Concatenated16:
        return data.size() == 4
            && readConcatenation(header, {word(data[0], data[1]), data[2], data[3], true});
    case Ports8:
        if (data.size() == 2) {
            header.ports = SmsPorts {data[0], data[1], false};
            return true;
        }
        return false;
    case Ports16:
        if (data.size() == 4) {
            header.ports = SmsPorts {word(data[0], data[1]), word(data[2], data[3]), true};
            return true;
        }
        return false;
    case SingleShift:
        return readLanguage(header.tables.single, data);
    case LockingShift:
        return readLanguage(header.tables.locking, data);
    default:
        return false;
    }
}

class Writer
{
public:
    explicit Writer(std::span<std::uint8_t> out)
        : m_out(out)
    {
    }
    void put(std::initializer_list<unsigned> octets)
    {
        for (const unsigned octet : octets) {
            m_out[m_used++] = static_cast<std::uint8_t>(octet & 0xFF);
        }
    }
    void put(const QByteArray &octets)
    {
        for (const char octet : octets) {
            m_out[m_used++] = static_cast<std::uint8_t>(octet);
        }
    }

private:
    std::span<std::uint8_t> m_out;
    std::size_t m_used = 0;
};

} // namespace

bool UserDataHeader::isEmpty() const
{
    return !concatenation && !ports && tables == Gsm7Tables {} && others.empty();
}

std::size_t UserDataHeader::size() const
{
    std::size_t octets = 0;
    if (concatenation) {
        octets += concatenation->wide ? 6 : 5;
    }
    if (ports) {
        octets += ports->wide ? 6 : 4;
    }
    octets += tables.single != Gsm7Language::Default ? 3 : 0;
    octets += tables.locking != Gsm7Language::Default ? 3 : 0;
    for (const HeaderElement &element : others) {
        octets += 2 + static_cast<std::size_t>(element.data.size());
    }
    return octets == 0 ? 0 : octets + 1;
}

UserDataHeader UserDataHeader::parse(std::span<const std::uint8_t> octets)
{
    UserDataHeader header;
    std::size_t at = 0;
    while (at < octets.size()) {
        if (octets.size() - at < 2 || octets.size() - at - 2 < octets[at + 1]) {
            UserDataHeader ignored;
            ignored.damaged = true;
            return ignored;
        }
        const std::uint8_t identifier = octets[at];
        const Octets data = octets.subspan(at + 2, octets[at + 1]);
        at += 2 + data.size();
        if (!readKnown(header, identifier, data)) {
            header.others.push_back({identifier,
                                     QByteArray(reinterpret_cast<const char *>(data.data()),
                                                static_cast<qsizetype>(data.size()))});
        }
    }
    return header;
}

void UserDataHeader::write(std::span<std::uint8_t> out) const
{
    const std::size_t octets = size();
    if (octets == 0) {
        return;
    }
    Q_ASSERT(out.size() >= octets);
    Writer writer(out);
    writer.put({static_cast<unsigned>(octets - 1)});
    if (concatenation && concatenation->wide) {
        writer.put({Concatenated16, 4U, concatenation->reference / 256U, concatenation->reference,
                    concatenation->total, concatenation->part});
    } else if (concatenation) {
        writer.put({Concatenated8, 3U, concatenation->reference, concatenation->total,
                    concatenation->part});
    }
    if (ports && ports->wide) {
        writer.put({Ports16, 4U, ports->destination / 256U, ports->destination,
                    ports->source / 256U, ports->source});
    } else if (ports) {
        writer.put({Ports8, 2U, ports->destination, ports->source});
    }
    if (tables.single != Gsm7Language::Default) {
        writer.put({SingleShift, 1U, static_cast<unsigned>(tables.single)});
    }
    if (tables.locking != Gsm7Language::Default) {
        writer.put({LockingShift, 1U, static_cast<unsigned>(tables.locking)});
    }
    for (const HeaderElement &element : others) {
        writer.put({element.identifier, static_cast<unsigned>(element.data.size())});
        writer.put(element.data);
    }
}

} // namespace vp
