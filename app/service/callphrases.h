// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "chat/htmltext.h"
#include "telephony/callstory.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace vp {

/** Words for what follows a call: the next steps, several missed calls of one number, reminders. */
class CallPhrases
{
    Q_DECLARE_TR_FUNCTIONS(CallPhrases)
public:
    [[nodiscard]] static QString smsButton();
    [[nodiscard]] static QString remindButton();
    [[nodiscard]] static QString addContactButton();
    [[nodiscard]] static QString retryJoinButton();
    [[nodiscard]] static QString joinsAgain(); ///< toast
    /** @p phone of A, as people call it. */
    [[nodiscard]] static QString tryPhoneButton(const QString &phone);
    [[nodiscard]] static QString useInsteadButton(const QString &phone);

    /** "3 missed calls · 14:03, 14:05, 14:09", the oldest first. */
    [[nodiscard]] static QString missedTitle(const std::vector<QDateTime> &times);
    /** The same calls while the next one of this number lasts, or below how it ended. */
    [[nodiscard]] static QString missedBefore(const std::vector<QDateTime> &times);
    /** Of the caller who rings; @p count includes this call, and is at least 2. */
    [[nodiscard]] static QString callsToday(int count);
    /** "Germany", of a number of another country than @p home; else empty. */
    [[nodiscard]] static QString countryOfCaller(const QString &number, const Region &home);

    [[nodiscard]] static QString remindsAt(const QDateTime &at);
    [[nodiscard]] static QString cannotRemind();
    [[nodiscard]] static HtmlText reminder(const QString &name, const QString &number,
                                           const QDateTime &calledAt);

    /** A contact who is to be kept. */
    [[nodiscard]] static HtmlText askGroup(const QString &name, const QString &number);
    [[nodiscard]] static QString groupButton(const QString &group);
    [[nodiscard]] static QString firstGroup(); ///< where there is no group yet
    [[nodiscard]] static QString savedInto(const QString &group);
    [[nodiscard]] static QString askName(const QString &number);
    /** To an answer to whoever called without showing a number. */
    [[nodiscard]] static HtmlText cannotAnswerHidden();
};

} // namespace vp
