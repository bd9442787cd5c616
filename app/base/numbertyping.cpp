// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertyping.h"

#include "base/phonenumberlibrary.h"

#include <algorithm>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using i18n::phonenumbers::AsYouTypeFormatter;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype LongestDialled = 17; ///< 00 and the 15 digits of E.164

bool isDialled(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'+';
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u'/' || c == u'(' || c == u')'
        || c.category() == QChar::Separator_Space || c.category() == QChar::Punctuation_Dash;
}

/** Digits, separators, and a plus in front of all digits only. */
bool isNumberSoFar(QStringView text)
{
    const QString dialled = dialledPart(text);
    return !dialled.isEmpty() && dialled.size() <= LongestDialled && dialled.lastIndexOf(u'+') <= 0
        && std::ranges::all_of(text, [](QChar c) { return isDialled(c) || isSeparator(c); });
}

/** Behind so many of the digits. */
qsizetype placeBehind(QStringView text, qsizetype digits)
{
    qsizetype place = 0;
    while (digits > 0 && place < text.size()) {
        digits -= isDialled(text[place]) ? 1 : 0;
        ++place;
    }
    return place;
}

} // namespace

QString dialledPart(QStringView text)
{
    QString part;
    std::ranges::copy_if(text, std::back_inserter(part), isDialled);
    return part;
}

TypedNumber spacedWhileTyped(const TypedNumber &typed, const Region &region)
{
    if (!isNumberSoFar(typed.text)) {
        return typed;
    }
    const QString dialled = dialledPart(typed.text);
    const std::unique_ptr<AsYouTypeFormatter> formatter(
        PhoneNumberUtil::GetInstance()->GetAsYouTypeFormatter(region.iso.toStdString()));
    std::string spaced;
    for (const QChar c : dialled) {
        formatter->InputDigit(static_cast<char32_t>(c.unicode()), &spaced);
    }
    const QString text = QString::fromStdString(spaced).trimmed();
    if (dialledPart(text) != dialled) {
        return typed; // it is the person's number, whatever the library thinks of it
    }
    const qsizetype before =
        dialledPart(QStringView(typed.text).first(std::min(typed.cursor, typed.text.size())))
            .size();
    return {text, placeBehind(text, before)};
}

} // namespace vp
