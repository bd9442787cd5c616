// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/deliverpdu.h"

#include "sim/simcard.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace vp::sim {

using namespace Qt::StringLiterals;

namespace {

/** Septets, or octets of UCS2: one element each, with the boundary rules applied by split(). */
using Units = std::vector<std::vector<quint8>>;

/** @see 3GPP TS 23.038, 6.2.1 */
const QString &defaultAlphabet()
{
    static const QString alphabet =
        u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    return alphabet;
}

/** Behind an escape. @see 3GPP TS 23.038, 6.2.1.1 */
std::optional<quint8> extension(QChar c)
{
    static const QString characters = u"\f^{}\\[~]|€"_s;
    constexpr std::array<quint8, 10> codes {0x0a, 0x14, 0x28, 0x29, 0x2f,
                                            0x3c, 0x3d, 0x3e, 0x40, 0x65};
    const qsizetype place = characters.indexOf(c);
    return place < 0 ? std::nullopt : std::optional(codes.at(static_cast<std::size_t>(place)));
}

/** One element a character, one or two septets each; none when a character is not in the alphabet.
 */
std::optional<Units> septetsOf(const QString &text)
{
    Units units;
    for (const QChar c : text) {
        const qsizetype place = defaultAlphabet().indexOf(c);
        if (place >= 0 && c != u'\u001b') {
            units.push_back({static_cast<quint8>(place)});
        } else if (const auto code = extension(c)) {
            units.push_back({0x1b, *code});
        } else {
            return std::nullopt;
        }
    }
    return units;
}

/** One element a character, surrogate pairs together. */
Units octetsOf(const QString &text)
{
    Units units;
    for (const QChar c : text) {
        const std::vector<quint8> octets {static_cast<quint8>(c.unicode() >> 8),
                                          static_cast<quint8>(c.unicode() & 0xff)};
        if (c.isLowSurrogate() && !units.empty()) {
            units.back().insert(units.back().end(), octets.begin(), octets.end());
        } else {
            units.push_back(octets);
        }
    }
    return units;
}

std::vector<std::vector<quint8>> split(const Units &units, std::size_t whole, std::size_t part)
{
    std::vector<std::vector<quint8>> parts(1);
    for (const std::vector<quint8> &unit : units) {
        parts.back().insert(parts.back().end(), unit.begin(), unit.end());
    }
    if (parts.back().size() <= whole) {
        return parts;
    }
    parts.assign(1, {});
    for (const std::vector<quint8> &unit : units) {
        if (parts.back().size() + unit.size() > part) {
            parts.emplace_back();
        }
        parts.back().insert(parts.back().end(), unit.begin(), unit.end());
    }
    return parts;
}

/** Packs septets behind @p headerOctets octets of user data header, on a septet boundary. */
QByteArray packed(const std::vector<quint8> &septets, int headerOctets)
{
    const int fill = (7 - (headerOctets * 8) % 7) % 7;
    QByteArray octets((static_cast<qsizetype>(septets.size()) * 7 + fill + 7) / 8, '\0');
    qsizetype bit = fill;
    for (const quint8 septet : septets) {
        for (unsigned i = 0; i < 7; ++i, ++bit) {
            if ((septet >> i) & 1U) {
                octets[bit / 8] = static_cast<char>(octets.at(bit / 8) | (1 << (bit % 8)));
            }
        }
    }
    return octets;
}

/** Two digits an octet, the first in the low half; filled up with F. */
QByteArray semiOctets(QByteArray digits)
{
    if (digits.size() % 2 != 0) {
        digits += 'F';
    }
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2) {
        std::swap(digits[i], digits[i + 1]);
    }
    return QByteArray::fromHex(digits);
}

QByteArray octet(qsizetype value)
{
    return QByteArray(1, static_cast<char>(value));
}

QByteArray senderAddress(const QString &sender)
{
    const QString digits = sender.startsWith(u'+') ? sender.mid(1) : sender;
    const bool numeric = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (numeric) {
        return octet(digits.size()) + (sender.startsWith(u'+') ? "\x91" : "\x81")
            + semiOctets(digits.toLatin1());
    }
    std::vector<quint8> name;
    for (const std::vector<quint8> &unit : septetsOf(sender.left(11)).value_or(Units {})) {
        name.insert(name.end(), unit.begin(), unit.end());
    }
    const QByteArray octets = packed(name, 0);
    const auto semi = (static_cast<qsizetype>(name.size()) * 7 + 3) / 4;
    return octet(semi) + "\xd0" + octets;
}

/** @see 3GPP TS 23.040, 9.2.3.11 */
QByteArray timeStamp(const QDateTime &time)
{
    const int quarters = time.offsetFromUtc() / 900;
    QByteArray digits = time.toString(u"yyMMddHHmmss"_s).toLatin1()
        + QByteArray::number(std::abs(quarters)).rightJustified(2, '0');
    QByteArray octets = semiOctets(digits);
    if (quarters < 0) {
        octets[6] = static_cast<char>(octets.at(6) | 0x08);
    }
    return octets;
}

QByteArray serviceCentreField()
{
    const QByteArray digits = SimCard::serviceCentre().mid(1);
    const QByteArray number = semiOctets(digits);
    return octet(number.size() + 1) + "\x91" + number;
}

} // namespace

QByteArrayList deliverPdus(const QString &sender, const QString &text, const QDateTime &time,
                           quint8 reference)
{
    const std::optional<Units> septets = septetsOf(text);
    const bool isGsm = septets.has_value();
    const auto parts = isGsm ? split(*septets, 160, 153) : split(octetsOf(text), 140, 134);
    QByteArrayList pdus;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        QByteArray header;
        if (parts.size() > 1) {
            header = QByteArray("\x05\x00\x03", 3) + octet(reference)
                + octet(static_cast<qsizetype>(parts.size()))
                + octet(static_cast<qsizetype>(i) + 1);
        }
        const int headerOctets = static_cast<int>(header.size());
        const std::vector<quint8> &units = parts.at(i);
        const auto count = static_cast<qsizetype>(units.size());
        const QByteArray body = isGsm
            ? packed(units, headerOctets)
            : QByteArray(reinterpret_cast<const char *>(units.data()), count);
        const qsizetype length = isGsm ? count + (headerOctets * 8 + 6) / 7 : count + headerOctets;
        const QByteArray pdu = serviceCentreField() + octet(header.isEmpty() ? 0x04 : 0x44)
            + senderAddress(sender) + octet(0) + octet(isGsm ? 0x00 : 0x08) + timeStamp(time)
            + octet(length) + header + body;
        pdus << pdu.toHex().toUpper();
    }
    return pdus;
}

QByteArray statusReportPdu(int reference, const QByteArray &recipient, const QDateTime &time,
                           int status)
{
    const QByteArray pdu = serviceCentreField() + octet(0x06) + octet(reference) + recipient
        + timeStamp(time) + timeStamp(time) + octet(status);
    return pdu.toHex().toUpper();
}

} // namespace vp::sim
