// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardfile.h"

#include <QBuffer>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** UTF-16 becomes UTF-8; the mark at the beginning goes. */
QByteArray inUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return QString(decoder(bytes)).toUtf8();
    }
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
}

/** The card's text as it will be written: ends in a line end, and has its END. */
QByteArray closed(QByteArrayView text)
{
    QByteArray card = text.toByteArray();
    while (card.endsWith('\n') || card.endsWith('\r')) {
        card.chop(1);
    }
    const qsizetype last = std::max(card.lastIndexOf('\n'), card.lastIndexOf('\r'));
    QByteArray end = card.sliced(last + 1).trimmed().toUpper();
    end.replace(" ", "");
    if (end != "END:VCARD") {
        card += "\r\nEND:VCARD";
    }
    return card + "\r\n";
}

} // namespace

QByteArray VCardFile::toBytes() const
{
    QByteArray bytes;
    for (const RawCard &card : cards) {
        bytes += card.text;
    }
    return bytes;
}

VCardFile readVCardFile(const QByteArray &bytes, const VCardSource &source)
{
    VCardFile file;
    QByteArray text = inUtf8(bytes);
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    file.counts = readVCards(buffer, source, file.problems, [&file, &text](const ReadCard &read) {
        const QByteArrayView raw = QByteArrayView(text).sliced(read.begin, read.end - read.begin);
        file.cards.push_back({closed(raw), read.contact, read.uid});
    });
    return file;
}

} // namespace vp
