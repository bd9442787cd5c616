// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>

namespace vp {

/** A language that the program speaks, and how it calls itself. */
struct Language
{
    QLatin1StringView code;
    QStringView name;
};

/** The one that the texts are written in first; a translation is wanted for each of the others. */
inline constexpr std::array Languages {
    Language {QLatin1StringView("en"), u"English"}, Language {QLatin1StringView("it"), u"Italiano"},
    Language {QLatin1StringView("de"), u"Deutsch"}, Language {QLatin1StringView("fr"), u"Français"},
    Language {QLatin1StringView("es"), u"Español"},
};

/** Null when it is none of them. */
[[nodiscard]] inline const Language *languageOf(QStringView code)
{
    const auto *found =
        std::ranges::find_if(Languages, [code](const Language &one) { return code == one.code; });
    return found == Languages.end() ? nullptr : found;
}

} // namespace vp
