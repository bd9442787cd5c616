// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/numberfield.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype FewestDigitsBefore = 4;
constexpr qsizetype LongestExtension = 8;
constexpr qsizetype LongestSender = 11;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Words for "extension", the longest first. */
constexpr std::array ExtensionWords {u"extension", u"interno", u"anexo", u"extn", u"доб.", u"доб",
                                     u"int.",      u"ext.",    u"ext",   u"int",  u"x",    u"#",
                                     u";",         u",",       u"~",     u"p",    u"w"};

/** The digits of an extension, or empty when there is anything else. */
QStringView extensionIn(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.startsWith("ext="_L1, Qt::CaseInsensitive)) {
        rest = rest.sliced(4);
    }
    while (!rest.isEmpty()
           && (rest[0] == u':' || rest[0] == u'.' || rest[0] == u',' || rest[0] == u'#'
               || rest[0] == u' ' || rest[0] == u'p' || rest[0] == u'w')) {
        rest = rest.sliced(1);
    }
    while (rest.endsWith(u'#') || rest.endsWith(u' ')) {
        rest.chop(1);
    }
    const bool isGood = !rest.isEmpty() && rest.size() <= LongestExtension
        && std::all_of(rest.begin(), rest.end(), isDigit);
    return isGood ? rest : QStringView();
}

/** Cuts "… ext. 12" off a number that begins with a plus or a digit. */
void splitExtension(NumberField &field)
{
    qsizetype digits = 0;
    for (qsizetype i = 0; i < field.number.size(); ++i) {
        const QChar c = field.number[i];
        if (isDigit(c)) {
            ++digits;
            continue;
        }
        if (digits < FewestDigitsBefore) {
            if (c.isLetter() || c == u'*' || c == u'#') {
                return;
            }
            continue;
        }
        const QStringView rest = field.number.sliced(i);
        for (const char16_t *word : ExtensionWords) {
            const QStringView start(word);
            if (!rest.startsWith(start, Qt::CaseInsensitive)) {
                continue;
            }
            const QStringView extension = extensionIn(rest.sliced(start.size()));
            if (!extension.isEmpty()) {
                field.extension = extension;
                field.number = field.number.first(i).trimmed();
                return;
            }
        }
    }
}

} // namespace

NumberField NumberField::parse(QStringView text)
{
    NumberField field;
    field.number = text.trimmed();
    if (field.number.startsWith("tel:"_L1, Qt::CaseInsensitive)) {
        field.number = field.number.sliced(4);
        const qsizetype semicolon = field.number.indexOf(u';');
        if (semicolon >= 0) {
            const QList<QStringView> parameters = field.number.sliced(semicolon + 1).split(u';');
            field.number = field.number.first(semicolon);
            for (const QStringView parameter : parameters) {
                if (parameter.startsWith("ext="_L1, Qt::CaseInsensitive)) {
                    field.extension = extensionIn(parameter.sliced(4));
                } else if (parameter.startsWith("phone-context=+"_L1, Qt::CaseInsensitive)
                           && !field.number.startsWith(u'+')) {
                    field.context = parameter.sliced(14);
                }
            }
            return field;
        }
    }
    if (!std::all_of(field.number.begin(), field.number.end(),
                     [](QChar c) { return isDigit(c) || c == u'+' || c == u' ' || c == u'-'; })) {
        splitExtension(field);
    }
    return field;
}

QList<QStringView> NumberField::split(QStringView text)
{
    return text.split(u":::"_s, Qt::SkipEmptyParts);
}

bool isSenderName(QStringView text)
{
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    // Small letters alone are words of a person: "none", "see notes".
    const bool isName = letters > digits
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper() || isDigit(c); });
    return isName && text.size() <= LongestSender
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'.' || c == u'_'
                   || c == u'&' || c == u'+' || c == u'!';
           });
}

} // namespace vp
