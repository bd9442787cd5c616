// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "service/daylog.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace vp {

/** How a log is written. */
struct DayLogStyle
{
    bool masked = false; ///< numbers as "+39 340 ••• 4321", texts left out
    std::function<QString(const QString &number)> nameOf {};
};

/** The words of the log of a day: plain text, times of the computer, one line an event. */
class DayLogPhrases
{
    Q_DECLARE_TR_FUNCTIONS(DayLogPhrases)
public:
    /** "14 calls (9 forwarded, 3 missed, 2 spam), 11 SMS in, 4 out. No errors." */
    [[nodiscard]] static QString counts(const DayCounts &counts);
    /** Of the file; @p span as of span(). */
    [[nodiscard]] static HtmlText caption(const QString &span, const DayCounts &counts);
    /** "22 Nov" when the log is that day's but for an hour, else "21 Nov 08:00 – 22 Nov 08:00". */
    [[nodiscard]] static QString span(const QDateTime &from, const QDateTime &to);
    [[nodiscard]] static QString text(const DayLog &log, const DayLogStyle &style);

    /** Who did what, in one line. */
    [[nodiscard]] static QString audit(const AuditEntry &entry, const DayLogStyle &style);
    [[nodiscard]] static QString nothingDone();

    [[nodiscard]] static HtmlText noSuchDay(const QString &words);
    [[nodiscard]] static HtmlText notKept(int days);
    [[nodiscard]] static HtmlText notYet();
    [[nodiscard]] static HtmlText unreadable();
    [[nodiscard]] static HtmlText tooLong();
    /** What people may write for these days besides the English words. */
    [[nodiscard]] static QString today();
    [[nodiscard]] static QString yesterday();

private:
    [[nodiscard]] static QString errors(int errors);
    [[nodiscard]] static QString call(const CallRecord &call, const DayLogStyle &style);
    [[nodiscard]] static QString message(const MessageRecord &message, const DayLogStyle &style);
    [[nodiscard]] static QString event(const PhoneEvent &event);
};

/** A number as it stands in a masked log; what is none, or too short to be anybody's, stays. */
[[nodiscard]] QString maskedNumber(const QString &number);
/** The same for every number within words. */
[[nodiscard]] QString maskedNumbers(const QString &words);

} // namespace vp
