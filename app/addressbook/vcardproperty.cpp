// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardproperty.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestName = 200;

/** The colon between parameters and value; one inside a quoted parameter does not count. */
qsizetype colonOf(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            isQuoted = !isQuoted;
        } else if (line[i] == ':' && !isQuoted) {
            return i;
        }
    }
    return line.indexOf(':'); // an odd quote
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char upper = static_cast<char>(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/** In the character set that was named, else UTF-8, else (old phones) Latin-1. */
QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    for (const QByteArray &name : {charset, QByteArray("UTF-8")}) {
        QStringDecoder decoder(name.constData(), QStringDecoder::Flag::Stateless);
        if (name.isEmpty() || !decoder.isValid()) {
            continue;
        }
        const QString text = decoder(bytes);
        if (!decoder.hasError()) {
            return text;
        }
    }
    return QString::fromLatin1(bytes);
}

/** Marks that turn the writing direction round could make one name look like another. */
bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF;
}

QString cleaned(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; },
        u' ');
    text.removeIf(isHarmful);
    return text.simplified().left(LongestName);
}

} // namespace

std::optional<VCardProperty> VCardProperty::parse(const QByteArray &line)
{
    const qsizetype colon = colonOf(line);
    if (colon < 0) {
        return std::nullopt;
    }
    const QList<QByteArray> header = line.first(colon).split(';');
    VCardProperty property;
    property.name = header.first().toUpper().trimmed();
    property.name.remove(0, property.name.lastIndexOf('.') + 1);
    QByteArray charset;
    bool isQuotedPrintable = false;
    for (const QByteArray &parameter : header.sliced(1)) {
        const QByteArray upper = parameter.toUpper().trimmed();
        isQuotedPrintable = isQuotedPrintable || upper.endsWith("QUOTED-PRINTABLE");
        if (upper.startsWith("CHARSET=")) {
            charset = upper.sliced(8).replace('"', QByteArray());
        }
    }
    const QByteArray value = line.sliced(colon + 1);
    property.value = decoded(isQuotedPrintable ? fromQuotedPrintable(value) : value, charset);
    return property;
}

QStringList VCardProperty::parts() const
{
    QStringList result;
    QString part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            ++i;
            part += value[i] == u'n' || value[i] == u'N' ? QChar(u' ') : value[i];
        } else if (value[i] == u';') {
            result.append(cleaned(std::exchange(part, QString())));
        } else {
            part += value[i];
        }
    }
    result.append(cleaned(part));
    return result;
}

QString VCardProperty::text() const
{
    // Only structured values are split at semicolons; elsewhere many writers leave them bare.
    return parts().join(u';');
}

} // namespace vp
