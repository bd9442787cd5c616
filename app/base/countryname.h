// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/**
 * What a country is called in a language, by ICU's table of names (Qt knows it in English and in
 * the country's own language only). @p iso = ISO 3166 alpha-2; @p language = ISO 639. Empty where
 * it is no country, or where the table has no name for it.
 */
[[nodiscard]] QString countryName(const QString &iso, const QString &language);

/** The two letters of a country by its name in a language of the program or in its own, in any
 * case; empty = no country is called so. */
[[nodiscard]] QString codeOfCountry(const QString &name);

} // namespace vp
