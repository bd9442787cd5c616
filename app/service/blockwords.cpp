// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/blockwords.h"

#include "base/countryname.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::array HiddenWords {
    u"hidden",    u"anonymous",   u"withheld",     u"nascosto", u"nascosti",
    u"anonimo",   u"anonimi",     u"privato",      u"anonym",   u"verborgen",
    u"versteckt", u"unterdrückt", u"unterdrueckt", u"masqué",   u"masque",
    u"caché",     u"anonyme",     u"oculto",       u"ocultos",  u"anónimo",
};
constexpr std::array CountryWords {u"country", u"paese", u"nazione", u"stato",
                                   u"land",    u"pays",  u"país",    u"pais"};

template<std::size_t Count>
bool isOneOf(const QString &word, const std::array<const char16_t *, Count> &words)
{
    const QString plain = word.toLower();
    return std::ranges::any_of(words,
                               [&plain](const char16_t *one) { return plain == QStringView(one); });
}

} // namespace

bool isHiddenWord(const QString &typed)
{
    return isOneOf(typed.simplified(), HiddenWords);
}

QString plainBlockWords(const QString &typed)
{
    const QString words = typed.simplified();
    if (isHiddenWord(words)) {
        return u"hidden"_s;
    }
    const qsizetype blank = words.indexOf(u' ');
    if (blank < 0 || !isOneOf(words.first(blank), CountryWords)) {
        return typed;
    }
    constexpr qsizetype longestCode = 2;
    const QString country = words.sliced(blank + 1);
    const QString code = country.size() > longestCode ? codeOfCountry(country) : QString();
    return u"country "_s % (code.isEmpty() ? country : code);
}

} // namespace vp
