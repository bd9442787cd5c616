// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace vp {

/** Words of questions in a terminal. */
class TerminalPhrases
{
    Q_DECLARE_TR_FUNCTIONS(TerminalPhrases)
public:
    /** Whether @p answer means yes: in English, and in the language in use. */
    [[nodiscard]] static bool isYes(const QString &answer);
};

} // namespace vp
