// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/vcardwriter.h"

/** A card with all that a change of it must leave alone, and how tests read it. */
namespace vp {

inline PhoneNumber number(const QString &text)
{
    return *PhoneNumber::parse(text, Region {});
}

inline VCardFile readBytes(const QByteArray &bytes)
{
    return readVCardFile(bytes, {QStringLiteral("t.vcf"), QStringLiteral("t"), Region {}});
}

inline ContactDraft draftOf(const RawCard &card)
{
    return {card.contact.name, card.contact.numbers};
}

inline const QByteArray Rich = "BEGIN:VCARD\r\n"
                               "VERSION:3.0\r\n"
                               "PRODID:-//Apple Inc.//iOS 17.1//EN\r\n"
                               "N:Rossi;Anna;;;\r\n"
                               "FN:Anna Rossi\r\n"
                               "item1.TEL;type=pref:+39 340 123 4567\r\n"
                               "item1.X-ABLabel:_$!<Mobile>!$_\r\n"
                               "TEL;type=HOME;type=VOICE:06 1234 5678\r\n"
                               "NOTE:long and\r\n  folded\\, kept\r\n"
                               "X-UNKNOWN;X-P=\"a:b\":  spaces  \r\n"
                               "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg\r\n ABAQ==\r\n"
                               "END:VCARD\r\n";

} // namespace vp
