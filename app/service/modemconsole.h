// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "service/atconsole.h"
#include "telephony/rawcommand.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace vp {

class Line;

/**
 * Sends what a person typed to the modem, once it has been judged (and asked for where the table
 * says so). While a call is being set up everything but a hang-up waits its turn, for a bounded
 * time. For the chat and for the Diagnostics page.
 */
class ModemConsole : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<RawAnswer> &)>;

    ModemConsole(Line &line, Clock &clock, QObject *parent = nullptr);
    /** True when @p command would wait now. */
    [[nodiscard]] bool waits(const ConsoleCommand &command) const;
    /**
     * @p command must not be a refused one. @p callback comes exactly once, later than this call,
     * unless @p context has died: an answer (also ERROR is one), Timeout, PortLost, Cancelled,
     * CallInProgress after a long wait, TooManyRequests when too many wait already.
     */
    void send(const ConsoleCommand &command, QObject *context, Callback callback);

Q_SIGNALS:
    /** A line of the wire, masked. */
    void traffic(bool sent, const QString &line);

private:
    struct Waiting
    {
        RawCommand command;
        QPointer<QObject> context;
        Callback callback;
        std::chrono::milliseconds until {0}; ///< steady time
    };
    void pass(const RawCommand &command, QObject *context, const Callback &callback);
    void fail(QObject *context, const Callback &callback, ErrorCode code);
    void look();

    Line &m_line;
    Clock &m_clock;
    Deadline m_look;
    Deadline m_patience;
    Deadline m_soon;
    std::deque<Waiting> m_waiting;
    std::deque<std::function<void()>> m_failures; ///< told by m_soon
};

} // namespace vp
