// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardproperty.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestName = 200;

/** The colon between parameters and value; one inside a quoted parameter does not count. */
qsizetype colonOf(QByteArrayView line)
{
    const qsizetype first = line.indexOf(':');
    if (first < 0 || !line.first(first).contains('"')) {
        return first;
    }
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            isQuoted = !isQuoted;
        } else if (line[i] == ':' && !isQuoted) {
            return i;
        }
    }
    return first; // an odd quote
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char upper = static_cast<char>(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
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

/** Marks that turn the writing direction round could make one name look like another. */
bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF;
}

/** Whether cleaned() would leave it as it is; the usual case. */
bool isClean(QStringView text)
{
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < u' ' || u > 0x24F || (u >= 0x7F && u <= 0xA0) || (u == u' ' && before == u' ')) {
            return false;
        }
        before = u;
    }
    return text.size() <= LongestName && (before != u' ' || text.isEmpty());
}

} // namespace

QString cleaned(QString text)
{
    if (isClean(text)) {
        return text;
    }
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; },
        u' ');
    text.removeIf(isHarmful);
    text = text.simplified().left(LongestName);
    if (text.endsWith(u' ')) {
        text.chop(1);
    }
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text;
}

namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/** The value of a parameter by its name in upper case, without quotes; empty = it is not there. */
QByteArrayView parameterOf(QByteArrayView parameters, QByteArrayView upperName)
{
    while (!parameters.isEmpty()) {
        parameters = parameters.sliced(1); // the semicolon
        const qsizetype end = std::max<qsizetype>(parameters.indexOf(';'), -1);
        const QByteArrayView one = end < 0 ? parameters : parameters.first(end);
        const qsizetype equals = one.indexOf('=');
        if (equals >= 0 && equalsUpper(one.first(equals).trimmed(), upperName)) {
            QByteArrayView value = one.sliced(equals + 1).trimmed();
            if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"')) {
                value = value.sliced(1).chopped(1);
            }
            return value;
        }
        parameters = end < 0 ? QByteArrayView() : parameters.sliced(end);
    }
    return {};
}

/** Without backslashes; in parts where it is structured. */
QStringList unescaped(const QString &whole, bool isStructured)
{
    QStringList result;
    QString part;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole[i] == u'\\' && i + 1 < whole.size()) {
            ++i;
            part += whole[i] == u'n' || whole[i] == u'N' ? QChar(u' ') : whole[i];
        } else if (isStructured && whole[i] == u';') {
            result.append(cleaned(std::exchange(part, QString())));
        } else {
            part += whole[i];
        }
    }
    result.append(cleaned(part));
    return result;
}

} // namespace

std::optional<VCardProperty> VCardProperty::parse(QByteArrayView line)
{
    qsizetype semicolon = -1;
    qsizetype dot = -1;
    qsizetype colon = 0;
    bool isQuoted = false;
    for (; colon < line.size() && line[colon] != ':'; ++colon) {
        const char c = line[colon];
        semicolon = c == ';' && semicolon < 0 ? colon : semicolon;
        dot = c == '.' && semicolon < 0 ? colon : dot;
        isQuoted = isQuoted || c == '"';
    }
    if (colon == line.size()) {
        return std::nullopt;
    }
    colon = isQuoted ? colonOf(line) : colon;
    const QByteArrayView header = line.first(colon);
    semicolon = semicolon < 0 ? header.indexOf(';') : semicolon; // behind the first colon
    VCardProperty property;
    property.name = semicolon < 0 ? header : header.first(semicolon);
    property.parameters = semicolon < 0 ? QByteArrayView() : header.sliced(semicolon);
    dot = isQuoted ? property.name.lastIndexOf('.') : dot;
    if (dot >= 0) {
        property.group = property.name.first(dot).trimmed();
        property.name = property.name.sliced(dot + 1);
    }
    property.name = property.name.trimmed();
    property.value = line.sliced(colon + 1);
    return property;
}

bool VCardProperty::hasParameter(QByteArrayView upperWord) const
{
    const auto isEdge = [](char c) {
        return c == ';' || c == '=' || c == ',' || c == '"' || c == ' ' || c == '\0';
    };
    auto from = parameters.begin();
    while (from != parameters.end()) {
        const auto to = std::find_if(from, parameters.end(), isEdge);
        if (equalsUpper(QByteArrayView(from, to), upperWord)) {
            return true;
        }
        from = std::find_if_not(to, parameters.end(), isEdge);
    }
    return false;
}

QString VCardProperty::decoded() const
{
    const bool isQuoted = !parameters.isEmpty() && hasParameter("QUOTED-PRINTABLE");
    if (!isQuoted && isAscii(value)) {
        const QByteArrayView charset =
            parameters.isEmpty() ? QByteArrayView() : parameterOf(parameters, "CHARSET");
        // Only sets that shift between alphabets mean something else by ASCII.
        if (!value.contains('\x1b') || charset.isEmpty()) {
            return QString::fromLatin1(value);
        }
    }
    const QByteArrayView charset = parameterOf(parameters, "CHARSET");
    return isQuoted ? decodedText(fromQuotedPrintable(value), charset)
                    : decodedText(value, charset);
}

QStringList VCardProperty::parts() const
{
    return unescaped(decoded(), true);
}

QString VCardProperty::text() const
{
    if (!value.contains('\\') && !hasParameter("QUOTED-PRINTABLE")) {
        return cleaned(decoded());
    }
    // Only structured values are split at semicolons; elsewhere many writers leave them bare.
    return unescaped(decoded(), false).first();
}

} // namespace vp
