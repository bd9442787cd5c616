// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "service/spendingguard.h"

#include <QCoreApplication>

namespace vp {

/** What is said about the limits against a stolen chat. */
class LimitPhrases
{
    Q_DECLARE_TR_FUNCTIONS(LimitPhrases)
public:
    /** Why @p who (name or number) is not called or written to. */
    [[nodiscard]] static HtmlText refused(const SpendingJudgement &judgement, const QString &who);
    /** Of a number that is unusual, for the window; empty = it is not. */
    [[nodiscard]] static QString warning(const SpendingJudgement &judgement);
    [[nodiscard]] static HtmlText ask(const SpendingJudgement &judgement, const QString &who);
    [[nodiscard]] static QString callAnyway();
    [[nodiscard]] static QString sendAnyway();
    [[nodiscard]] static HtmlText nearsLimit(SpendingReason reason, int used, int limit);
    [[nodiscard]] static HtmlText callEndsSoon(int minutes);
    [[nodiscard]] static HtmlText callEnded(int limit);

private:
    [[nodiscard]] static QString why(const SpendingJudgement &judgement);
};

} // namespace vp
