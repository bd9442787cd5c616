// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "routing/routingpolicy.h"
#include "routing/rulebook.h"
#include "service/calendardesk.h"
#include "service/whenwords.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace vp {

/** Words for what is wrong with the rules and where they come from, and for "what if". */
class RulePhrases
{
    Q_DECLARE_TR_FUNCTIONS(RulePhrases)
public:
    /** One problem in one line: "24 Dec 18:00 «Famly» of Home: …". */
    [[nodiscard]] static QString problem(const RuleProblem &problem, const QDateTime &now);
    /** For /problems: everything, sources first. */
    [[nodiscard]] static HtmlText problems(const std::vector<CalendarStatus> &calendars,
                                           const std::vector<RuleProblem> &problems,
                                           const QDateTime &now);
    /** The notice about those that are new. */
    [[nodiscard]] static HtmlText newProblems(const std::vector<RuleProblem> &problems,
                                              const QDateTime &now);
    /** The same when all of them have been put right. */
    [[nodiscard]] static HtmlText solved(const std::vector<RuleProblem> &problems,
                                         const QDateTime &now);

    enum class Source : std::uint8_t { Calendar, List };
    /** A calendar or list that could not be refreshed for a day. */
    [[nodiscard]] static HtmlText stale(Source kind, const QString &name, const SourceState &state,
                                        const QDateTime &now);
    /** One that has never been read, or brings what is none. */
    [[nodiscard]] static HtmlText unreadable(Source kind, const QString &name,
                                             const SourceState &state, const QDateTime &now);
    [[nodiscard]] static HtmlText recovered(Source kind, const QString &name, const QDateTime &at);

    /** "Anna Rossi, tomorrow 18:00" and what would become of the call. */
    [[nodiscard]] static HtmlText whatIf(const QString &party, const QDateTime &at,
                                         const RoutingDecision &decision, const QDateTime &now);
    [[nodiscard]] static HtmlText noTime(const WhenWords &words);
    [[nodiscard]] static HtmlText nobody(const QString &who, const QString &nearest);
    [[nodiscard]] static HtmlText askWho(const QString &who);
    [[nodiscard]] static HtmlText noNumber(const QString &name);
    [[nodiscard]] static HtmlText missingWho();

private:
    [[nodiscard]] static QString what(const RuleProblem &problem);
    [[nodiscard]] static QString calendarProblem(const RuleProblem &problem);
    [[nodiscard]] static HtmlText lines(const std::vector<RuleProblem> &problems,
                                        const QDateTime &now);
};

} // namespace vp
