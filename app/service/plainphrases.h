// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/blockentry.h"
#include "routing/rulebook.h"

#include <QString>

namespace vp {

struct ConsoleCommand;
struct RawAnswer;

/** What the chat says with markup, as plain text for the window: the same words in both. */
class PlainPhrases
{
public:
    /** What is wrong with a rule, in one line. */
    [[nodiscard]] static QString ruleProblem(const RuleProblem &problem, const QDateTime &now);
    /** Whom an entry is about: "numbers that begin with +39021234". */
    [[nodiscard]] static QString callers(const BlockEntry &entry);
    /** Why @p text is no entry; @p nearest = name of a contact, or empty. */
    [[nodiscard]] static QString blockProblem(const QString &text, const Error &error,
                                              const QString &nearest);
    /** Why a command for the modem is refused, or what it would do. */
    [[nodiscard]] static QString consoleVerdict(const ConsoleCommand &command);
    /** What the modem said to it, or why it said nothing. */
    [[nodiscard]] static QString consoleAnswer(const Result<RawAnswer> &answer);
};

} // namespace vp
