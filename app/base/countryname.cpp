// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/countryname.h"

#include "base/languages.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t LongestName = 128; ///< UTF-16 units; the longest of the table has 60
constexpr qsizetype CodeLength = 2;

bool isCode(const QString &iso)
{
    return iso.size() == CodeLength
        && std::ranges::all_of(iso, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isCalled(const QString &name, const QString &iso)
{
    return std::ranges::any_of(Languages, [&](const Language &language) {
        return name.compare(countryName(iso, QString(language.code)), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString countryName(const QString &iso, const QString &language)
{
    if (!isCode(iso)) {
        return {};
    }
    const QByteArray locale = "und_" + iso.toLatin1();
    std::array<UChar, LongestName> name {};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        uloc_getDisplayCountry(locale.constData(), language.toLatin1().constData(), name.data(),
                               static_cast<int32_t>(name.size()), &status);
    // A warning is what says that the table gave the code itself back.
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING
        || length > static_cast<int32_t>(name.size())) {
        return {};
    }
    return QString::fromUtf16(name.data(), length);
}

QString codeOfCountry(const QString &name)
{
    if (name.isEmpty() || name.size() > static_cast<qsizetype>(LongestName)) {
        return {};
    }
    for (const char *const *iso = uloc_getISOCountries(); *iso != nullptr; ++iso) {
        if (isCalled(name, QString::fromLatin1(*iso))) {
            return QString::fromLatin1(*iso);
        }
    }
    const QList<QLocale> all =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    const auto locale = std::ranges::find_if(all, [&name](const QLocale &one) {
        return name.compare(one.nativeTerritoryName(), Qt::CaseInsensitive) == 0
            || name.compare(QLocale::territoryToString(one.territory()), Qt::CaseInsensitive) == 0;
    });
    return locale == all.end() ? QString() : QLocale::territoryToCode(locale->territory());
}

} // namespace vp
