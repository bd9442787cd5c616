// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routingpolicy.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>

namespace vp {

/** Words for decisions and their reasons. */
class ReasonPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ReasonPhrases)
public:
    /** One reason as part of a sentence: "event «Family» of Home calendar, until 18:00". */
    [[nodiscard]] static QString reason(const DecisionReason &reason);
    /** The reason that a person wants to hear if it is to be only one; empty without any. */
    [[nodiscard]] static QString decisive(const DecisionReasons &reasons);
    /** All of them, in their order. */
    [[nodiscard]] static QStringList all(const DecisionReasons &reasons);
    /** "rings +39 333 …", "is rejected", … */
    [[nodiscard]] static QString action(const RoutingDecision &decision);
    /** The same; @p nameOf gives what a phone is called, empty = its number is said. */
    [[nodiscard]] static QString action(const RoutingDecision &decision,
                                        const std::function<QString(const PhoneNumber &)> &nameOf);
    /** "18:00", "tomorrow 08:00", "24 Dec 18:00" in local time. */
    [[nodiscard]] static QString instant(const QDateTime &at, const QDateTime &now);

private:
    [[nodiscard]] static QString event(const DecisionReason &reason);
    [[nodiscard]] static QString list(const DecisionReason &reason);
    [[nodiscard]] static QString quiet(const DecisionReason &reason);
};

} // namespace vp
