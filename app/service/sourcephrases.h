// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/sourcestate.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** Words for where calendars and shared lists stand. Plain text. */
class SourcePhrases
{
    Q_DECLARE_TR_FUNCTIONS(SourcePhrases)
public:
    /** "as of 18:00", "⚠️ its server could not be reached (as of 18:00)", … */
    [[nodiscard]] static QString state(const SourceState &state, const QDateTime &now);
    /** "its server could not be reached (as of 18:00)"; empty where nothing is wrong. */
    [[nodiscard]] static QString trouble(const SourceState &state, const QDateTime &now);
    /** Why the newest could not be had, as a sentence without its full stop. */
    [[nodiscard]] static QString failure(const SourceFailure &failure);
    /** What the calendar of rules that were made in the window is called: one word. */
    [[nodiscard]] static QString ownRules();

private:
    [[nodiscard]] static QString fetching(const FetchError &error);
};

} // namespace vp
