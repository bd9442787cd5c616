// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "service/untilwords.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace vp {

/** Words for "forward all" and "do not disturb". */
class TemporaryRulePhrases
{
    Q_DECLARE_TR_FUNCTIONS(TemporaryRulePhrases)
public:
    /** Who may disturb all the same. */
    struct Exceptions
    {
        QStringList groups;
        bool repeatsPass = true;
    };
    /** What stands; @p who has said so, empty = he is the only owner. */
    [[nodiscard]] static HtmlText forwarding(const QString &phone, const QString &until,
                                             const QString &who);
    [[nodiscard]] static HtmlText notDisturbed(const QString &until, const Exceptions &exceptions,
                                               const QString &who);
    /** It is over since @p at. */
    [[nodiscard]] static HtmlText forwardingEnded(const QString &phone, const QString &at,
                                                  const QString &who);
    [[nodiscard]] static HtmlText disturbedAgain(const QString &at, const QString &who);
    /** Something newer stands in its place. */
    [[nodiscard]] static HtmlText replaced();
    [[nodiscard]] static QString notInForce();

    [[nodiscard]] static HtmlText askPhone();
    [[nodiscard]] static HtmlText askForwardUntil(const QString &phone);
    [[nodiscard]] static HtmlText askDisturbUntil(const Exceptions &exceptions);
    [[nodiscard]] static HtmlText askTypedUntil();
    [[nodiscard]] static QString typedUntilHint();
    [[nodiscard]] static HtmlText askUnusual(const QString &phone);
    [[nodiscard]] static HtmlText askWhich(const QString &words);
    [[nodiscard]] static HtmlText unknownPhone(const QString &words, const QString &nearest);
    [[nodiscard]] static HtmlText ownLine();
    [[nodiscard]] static HtmlText badUntil(const UntilWords &words);
    [[nodiscard]] static QString notStored();
    [[nodiscard]] static QString done();
    /** Your phones, by the setting. */
    [[nodiscard]] static QString masterPhones();
    [[nodiscard]] static QString exceptions(const Exceptions &exceptions);

    [[nodiscard]] static QString choiceButton(UntilChoice choice, const QDateTime &now);
    [[nodiscard]] static QString typeButton();
    [[nodiscard]] static QString endButton();
    [[nodiscard]] static QString anywayButton();
};

} // namespace vp
