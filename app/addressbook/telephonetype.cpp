// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/telephonetype.h"

#include "addressbook/vcardproperty.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace vp {

namespace {

/** Whether it is one of the words that numberKindOf() goes by. */
bool saysKind(QByteArrayView word)
{
    static constexpr std::array kinds {QByteArrayView("FAX"),  QByteArrayView("PAGER"),
                                       QByteArrayView("CELL"), QByteArrayView("IPHONE"),
                                       QByteArrayView("WORK"), QByteArrayView("HOME")};
    return std::ranges::any_of(
        kinds, [word](QByteArrayView kind) { return equalsUpper(word.trimmed(), kind); });
}

/** Cut at @p separator, but not inside quotes. */
QByteArrayList splitOutside(QByteArrayView text, char separator)
{
    QByteArrayList parts;
    bool isQuoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        isQuoted = text[i] == '"' ? !isQuoted : isQuoted;
        if (text[i] == separator && !isQuoted) {
            parts.append(text.sliced(from, i - from).toByteArray());
            from = i + 1;
        }
    }
    parts.append(text.sliced(from).toByteArray());
    return parts;
}

/** The words of a list of types that say no kind, as they are written. */
QByteArrayList otherWords(const QByteArrayList &words)
{
    QByteArrayList others;
    std::ranges::copy_if(words, std::back_inserter(others),
                         [](const QByteArray &word) { return !saysKind(word); });
    return others;
}

/** @p parameter without the types that say a kind; empty = nothing is left of it. */
QByteArray withoutKinds(const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    if (equals < 0) {
        return saysKind(parameter) ? QByteArray() : parameter;
    }
    if (!equalsUpper(QByteArrayView(parameter).first(equals).trimmed(), "TYPE")) {
        return parameter;
    }
    QByteArrayList left;
    bool isSame = true;
    for (const QByteArray &value :
         splitOutside(QByteArrayView(parameter).sliced(equals + 1), ',')) {
        const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
        const QByteArrayList words = (isQuoted ? value.sliced(1).chopped(1) : value).split(',');
        const QByteArrayList others = otherWords(words);
        isSame = isSame && others.size() == words.size();
        if (!others.isEmpty()) {
            const QByteArray joined = others.join(',');
            left.append(isQuoted ? QByteArray('"' + joined + '"') : joined);
        }
    }
    if (isSame) {
        return parameter;
    }
    return left.isEmpty() ? QByteArray() : QByteArray(parameter.first(equals + 1) + left.join(','));
}

QByteArrayList wordsOf(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Unknown:
        break;
    case NumberKind::Mobile:
        return {"CELL"};
    case NumberKind::WorkMobile:
        return {"WORK", "CELL"};
    case NumberKind::Home:
        return {"HOME"};
    case NumberKind::Work:
        return {"WORK"};
    case NumberKind::Fax:
        return {"FAX"};
    case NumberKind::Pager:
        return {"PAGER"};
    }
    return {};
}

} // namespace

QByteArray typeParameters(NumberKind kind, const QByteArray &version)
{
    QByteArray parameters;
    for (const QByteArray &word : wordsOf(kind)) {
        parameters += version == "2.1" ? QByteArray(";" + word) : QByteArray(";TYPE=" + word);
    }
    return parameters;
}

QByteArray withType(QByteArrayView parameters, NumberKind kind, const QByteArray &version)
{
    QByteArray kept;
    if (!parameters.isEmpty()) {
        for (const QByteArray &one : splitOutside(parameters.sliced(1), ';')) {
            const QByteArray other = withoutKinds(one);
            if (!other.isEmpty() || one.isEmpty()) {
                kept += ';' + other;
            }
        }
    }
    return typeParameters(kind, version) + kept;
}

} // namespace vp
