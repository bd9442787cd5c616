// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "at/atresult.h"
#include "at/atsyntax.h"
#include "base/clock.h"
#include "base/result.h"

#include <QIODevice>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <optional>

namespace vp {

/**
 * The dialogue with a modem on one device: a queue by priority, one command in flight, its deadline
 * counted from the write. A line that the command in flight does not claim is unsolicited and told
 * at once. After a deadline the modem is called with ESC and AT until it answers, and what it still
 * says to the old command is dropped; three calls without an answer make it unresponsive().
 */
class AtChat : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<AtResponse> &)>;
    using Ticket = quint64;

    explicit AtChat(Clock &clock, QObject *parent = nullptr);
    ~AtChat() override;

    /** Takes over the dialogue on @p device, which must outlive it or be detached first. */
    void attach(QIODevice &device);
    /** Everything queued ends with PortLost. */
    void detach();
    [[nodiscard]] bool isAttached() const { return m_device != nullptr; }
    /**
     * Queues a command. @p callback comes exactly once, later than this call: a response (whatever
     * its final result), or Timeout, PortLost, Cancelled; not at all when @p context has died.
     */
    Ticket send(const AtCommand &command, QObject *context, Callback callback);
    /** Takes back a command that has not been written yet; its callback gets Cancelled. */
    bool cancel(Ticket ticket);
    /** Takes back everything that has not been written yet. */
    void clearQueue();
    /** Writes at once, past the queue: for the last hang-up of a shutdown only. */
    void sendUnqueued(const QByteArray &text);
    /** Lines from a second port that carries events only. */
    void feedEvents(const QByteArray &bytes);
    /** Sees every line that the command in flight does not claim before unsolicited() does; true =
     * it was meant for him alone. */
    void setInterceptor(std::function<bool(const QByteArray &line)> interceptor)
    {
        m_interceptor = std::move(interceptor);
    }

Q_SIGNALS:
    void unsolicited(const QByteArray &line);
    /** The modem echoes again although it was told not to: it has restarted. */
    void echoReturned();
    void unresponsive();
    /** Bytes in either direction, for the log and the mirror. */
    void traffic(bool sent, const QByteArray &text);

private:
    struct Entry
    {
        Ticket ticket = 0;
        AtCommand command;
        QPointer<QObject> context;
        Callback callback;
    };
    enum class State : std::uint8_t { Idle, Waiting, Resyncing, Draining };

    void tell(const QByteArray &line);
    void readDevice();
    void handleToken(const AtToken &token);
    [[nodiscard]] bool isAnswer(const QByteArray &line) const;
    void finish(const Result<AtResponse> &result);
    void deliver(Entry entry, Result<AtResponse> result);
    void writeNext();
    void write(const QByteArray &text);
    void onDeadline();
    void tryResync();

    QIODevice *m_device = nullptr;
    std::function<bool(const QByteArray &)> m_interceptor;
    AtSyntax m_syntax;
    AtSyntax m_eventSyntax;
    Deadline m_deadline;
    Deadline m_soon; ///< callbacks that must not come from inside send() or cancel()
    std::deque<Entry> m_queue;
    std::deque<std::function<void()>> m_later;
    std::optional<Entry> m_current;
    AtResponse m_response;
    State m_state = State::Idle;
    int m_resyncTries = 0;
    bool m_echoOff = false;
    Ticket m_lastTicket = 0;
};

} // namespace vp
