// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/datacoding.h"

namespace vp {

SmsAlphabet DataCoding::alphabet() const
{
    const unsigned group = octet >> 4U;
    if (group < 0x8) { // general coding, also with deletion wanted
        if (isCompressed()) {
            return SmsAlphabet::Octets;
        }
        switch ((octet >> 2U) & 3U) {
        case 1:
            return SmsAlphabet::Octets;
        case 2:
            return SmsAlphabet::Ucs2;
        case 0:
        case 3: // reserved
            return SmsAlphabet::Gsm7;
        }
    }
    if (group == 0xE) { // message waiting, text kept, UCS-2
        return SmsAlphabet::Ucs2;
    }
    if (group == 0xF && (octet & 0x04) != 0) {
        return SmsAlphabet::Octets;
    }
    return SmsAlphabet::Gsm7;
}

std::optional<int> DataCoding::messageClass() const
{
    const unsigned group = octet >> 4U;
    const bool general = group < 0x8 && (octet & 0x10) != 0;
    return general || group == 0xF ? std::optional<int>(octet & 3) : std::nullopt;
}

bool DataCoding::isCompressed() const
{
    return octet < 0x80 && (octet & 0x20) != 0;
}

std::optional<WaitingIndication> DataCoding::waiting() const
{
    const unsigned group = octet >> 4U;
    if (group < 0xC || group > 0xE) {
        return std::nullopt;
    }
    return WaitingIndication {static_cast<WaitingMessage>(octet & 3), (octet & 0x08) != 0,
                              group == 0xC};
}

} // namespace vp
