// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/plainphrases.h"

#include "service/blockphrases.h"
#include "service/consolephrases.h"
#include "service/phrases.h"
#include "service/rulephrases.h"

namespace vp {

QString PlainPhrases::ruleProblem(const RuleProblem &problem, const QDateTime &now)
{
    return RulePhrases::problem(problem, now);
}

QString PlainPhrases::callers(const BlockEntry &entry)
{
    return BlockPhrases::about(entry);
}

QString PlainPhrases::blockProblem(const QString &text, const Error &error, const QString &nearest)
{
    return error.code == ErrorCode::InvalidInput
        ? BlockPhrases::problem(text, error, nearest).plain()
        : Phrases::error(error);
}

QString PlainPhrases::consoleVerdict(const ConsoleCommand &command)
{
    return ConsolePhrases::verdict(command);
}

QString PlainPhrases::consoleAnswer(const Result<RawAnswer> &answer)
{
    return answer ? ConsolePhrases::answer(*answer) : ConsolePhrases::error(answer.error());
}

} // namespace vp
