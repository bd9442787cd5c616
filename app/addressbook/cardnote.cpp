// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/cardnote.h"

#include "addressbook/cardmerge.h"
#include "addressbook/vcardfile.h"
#include "addressbook/vcardproperty.h"
#include "addressbook/vcardwriter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** @p value without backslashes. @see RFC 2426, 4; vCard 2.1 escapes nothing but the semicolon */
QString unescapedNote(const QString &value, const QByteArray &version)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscape =
            value[i] == u'\\' && i + 1 < value.size() && (version != "2.1" || value[i + 1] == u';');
        if (!isEscape) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == u'n' || value[i] == u'N' ? QChar(u'\n') : value[i];
    }
    return text;
}

bool isEncoding(const QByteArray &parameter)
{
    const QByteArray upper = parameter.trimmed().toUpper();
    return upper.startsWith("ENCODING=") || upper.startsWith("CHARSET=")
        || upper == "QUOTED-PRINTABLE" || upper == "8BIT";
}

/** False when it is too long. */
bool addNotes(const CardParts &card, QStringList &notes)
{
    for (const CardLine &line : card.lines) {
        const auto property = VCardProperty::parse(line.unfolded);
        if (line.name != "NOTE" || !property) {
            continue;
        }
        const QString whole = unescapedNote(property->decoded(), card.version);
        if (whole.size() > LongestNote) {
            return false;
        }
        const QString text = cleanNote(whole);
        if (!text.isEmpty() && !notes.contains(text)) {
            notes.append(text);
        }
    }
    return true;
}

} // namespace

std::optional<QString> noteOf(const QByteArray &cards)
{
    QStringList notes;
    for (const RawCard &card : readVCardFile(cards, {}).cards) {
        CardParts parts;
        if (takeApart(card.text, parts) != MergeObstacle::None || !addNotes(parts, notes)) {
            return std::nullopt;
        }
    }
    const QString all = notes.join(u'\n');
    return all.size() > LongestNote ? std::nullopt : std::optional(all);
}

QString cleanNote(const QString &text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\t', u' ');
    clean.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (c.category() == QChar::Other_Control && u != u'\n') || u == 0xFEFF
            || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    });
    clean = clean.left(LongestNote);
    if (!clean.isEmpty() && clean.back().isHighSurrogate()) {
        clean.chop(1);
    }
    return clean.trimmed();
}

QByteArray noteLine(const QString &text, QByteArrayView header, const QByteArray &version)
{
    QByteArray name;
    for (const QByteArray &part : header.toByteArray().split(';')) {
        if (!isEncoding(part)) {
            name += (name.isEmpty() ? "" : ";") + part;
        }
    }
    if (version == "2.1") {
        return writeProperty(name, QString(text).replace(u'\n', "\r\n"_L1), version);
    }
    return writeProperty(name, escapedValue(text), version);
}

} // namespace vp
