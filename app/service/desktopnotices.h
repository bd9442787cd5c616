// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/callnotices.h"
#include "service/noticeboard.h"
#include "service/waitingnotices.h"
#include "telephony/message.h"
#include "telephony/networkstatus.h"

#include <QObject>

#include <chrono>

namespace vp {

struct PersonRow;
struct WindowSide;

/** What the notices are made of; everything outlives them. */
struct DesktopNoticesParts
{
    Line &line;
    IncomingCallDesk &incoming;
    RuleDesk &rules;
    Notifier &notifier;
    const Settings &settings;
    Clock &clock;
    WindowSide &window;
};

/** What is told on the desktop: calls, messages, and what wants somebody's attention. */
class DesktopNotices : public QObject
{
    Q_OBJECT
public:
    /** A stick that comes back sooner is not worth a word. */
    static constexpr std::chrono::seconds ModemPatience {10};

    explicit DesktopNotices(const DesktopNoticesParts &parts, QObject *parent = nullptr);

    /** A message has come in; @p name = of its sender, if he is in the contacts. */
    void tellMessage(const MessageRecord &message, const QString &name);
    /** The disk refuses messages, or takes them again. */
    void tellDisk(bool works, bool full);

private:
    void answerMessage(const QString &to, const QString &text);
    void lookAtModem(const NetworkStatus &status);
    void tellModemGone();
    void tellPerson(const PersonRow &person);
    void revoke(const PersonRow &person, const QString &action);
    void tellPassword(const QString &who);
    void tellCalendar(const QString &name);

    DesktopNoticesParts m_parts;
    NoticeBoard m_board;
    CallNotices m_calls;
    WaitingNotices m_waiting;
    Deadline m_modemPatience;
    QString m_revoked; ///< the bubble that offers an undo
    bool m_modemSeen = false; ///< in this run
    bool m_modemTold = false; ///< that it is gone
};

} // namespace vp
