// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/septets.h"

#include <vector>

namespace vp::sim {

namespace {

constexpr unsigned Padding = 0x0D;

/** Letters, digits and most signs have the code of ASCII. */
unsigned septetOf(QChar c)
{
    switch (c.unicode()) {
    case '@':
        return 0x00;
    case '$':
        return 0x02;
    case '_':
        return 0x11;
    case '\n':
    case '\r':
        return c.unicode();
    default:
        break;
    }
    const bool same = (c >= u' ' && c <= u'Z') || (c >= u'a' && c <= u'z');
    return same ? c.unicode() : '?';
}

QChar characterOf(unsigned septet)
{
    switch (septet) {
    case 0x00:
        return u'@';
    case 0x02:
        return u'$';
    case 0x11:
        return u'_';
    default:
        return QChar(static_cast<char16_t>(septet));
    }
}

} // namespace

QByteArray packSeptets(const QString &text)
{
    std::vector<unsigned> septets;
    for (const QChar c : text) {
        septets.push_back(septetOf(c));
    }
    if (septets.size() % 8 == 7) {
        septets.push_back(Padding);
    }
    QByteArray octets(static_cast<qsizetype>((septets.size() * 7 + 7) / 8), '\0');
    for (std::size_t i = 0; i < septets.size() * 7; ++i) {
        if (((septets.at(i / 7) >> (i % 7)) & 1U) != 0) {
            char &octet = octets[static_cast<qsizetype>(i / 8)];
            octet = static_cast<char>(octet | (1 << (i % 8)));
        }
    }
    return octets;
}

QString unpackSeptets(const QByteArray &octets)
{
    QString text;
    const std::size_t count = static_cast<std::size_t>(octets.size()) * 8 / 7;
    for (std::size_t n = 0; n < count; ++n) {
        unsigned septet = 0;
        for (std::size_t bit = 0; bit < 7; ++bit) {
            const std::size_t at = n * 7 + bit;
            const auto octet =
                static_cast<unsigned char>(octets.at(static_cast<qsizetype>(at / 8)));
            septet |= ((octet >> (at % 8)) & 1U) << bit;
        }
        text += characterOf(septet);
    }
    if (count % 8 == 0 && text.endsWith(u'\r')) {
        text.chop(1);
    }
    return text;
}

} // namespace vp::sim
