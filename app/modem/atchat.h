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
 * says to the old command is dropped; three calls without an answer make it unresponsive(). A
 * command that stays open (ATD on some makes) lets those that interrupt go by.
 *
 * A command with a payload waits for the prompt first. Without one nothing was sent, and the error
 * has no native number; once the payload is out, the error's native is PayloadWasSent.
 *
 * What makes, answers or ends a call does not wait for as long as the network may take with a
 * message or a question: what is in flight then gets a few seconds more, and is given up. A message
 * that was not handed over yet is Cancelled; one that was is still believed when its result comes
 * before the modem answers anew.
 */
class AtChat : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<AtResponse> &)>;
    using Ticket = quint64;
    /** Error::native of a command whose payload is out: what became of it is not known. */
    static constexpr int PayloadWasSent = 1;

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
    /** Takes back everything that has not been written yet, and waits no longer for what stays
     * open. */
    void clearQueue();
    /** Gives up waiting for the result of the command that stays open, if it is this one; its
     * callback gets Cancelled. */
    void closeOpen(Ticket ticket);
    /** What is in flight is hardly answered any more, or is in the way: it gets only a few seconds
     * from now. */
    void hurry();
    /** Writes at once, past the queue: for the last hang-up of a shutdown only. */
    void sendUnqueued(const QByteArray &text);
    /** Events that begin so have a second line, which is told with them behind a line feed. */
    void setTwoLineEvents(const QList<QByteArray> &prefixes) { m_twoLineEvents = prefixes; }
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
    /** A command that stays open has been written. */
    void opened(vp::AtChat::Ticket ticket);
    /** The modem echoes again although it was told not to: it has restarted. */
    void echoReturned();
    /** It does not answer AT, or three commands in a row. */
    void unresponsive();
    /** Lines in either direction, for the log and the mirror; secrets are blanked already. */
    void traffic(bool sent, const QByteArray &text);

private:
    struct Entry
    {
        Ticket ticket = 0;
        AtCommand command;
        QPointer<QObject> context;
        Callback callback;
    };
    enum class State : std::uint8_t { Idle, Prompting, Waiting, Resyncing, Draining };

    void tell(QByteArray &begun, const QByteArray &line);
    void readDevice();
    void handleToken(const AtToken &token);
    [[nodiscard]] QByteArray shown(const QByteArray &line) const;
    void handleFinal(const AtFinal &final);
    void handleDoubtful(const AtFinal &final, const QByteArray &line);
    void handlePrompt();
    [[nodiscard]] bool isEcho(const QByteArray &line) const;
    [[nodiscard]] bool isPayload(const QByteArray &line) const;
    /** Tells an event, or keeps the first line of one that has two. */
    void tellEvent(QByteArray &begun, const QByteArray &line);
    [[nodiscard]] bool completesEvent(QByteArray &begun, const QByteArray &line);
    [[nodiscard]] bool isAnswer(const QByteArray &line) const;
    void finish(const Result<AtResponse> &result);
    void finishOpen(const Result<AtResponse> &result);
    void deliver(Entry entry, Result<AtResponse> result);
    [[nodiscard]] Error lossOf(ErrorCode code) const;
    void writeNext();
    void write(const QByteArray &text);
    void onDeadline();
    void startDeadline(std::chrono::milliseconds patience);
    [[nodiscard]] bool isCallWaiting() const;
    void giveUpCurrent(ErrorCode code);
    void heardWhileResyncing(const QByteArray &line);
    void drain();
    void tellLate(bool isLost);
    void tryResync();

    Clock &m_clock;
    QIODevice *m_device = nullptr;
    std::function<bool(const QByteArray &)> m_interceptor;
    AtSyntax m_syntax;
    AtSyntax m_eventSyntax;
    Deadline m_deadline;
    Deadline m_soon; ///< callbacks that must not come from inside send() or cancel()
    QList<QByteArray> m_twoLineEvents;
    QByteArray m_begunEvent; ///< its second line is due
    QByteArray m_begunOnEventPort;
    std::deque<Entry> m_queue;
    std::deque<std::function<void()>> m_later;
    std::optional<Entry> m_current;
    bool m_isDoubtful = false; ///< m_response holds a result that may be another call's
    std::optional<Entry> m_open; ///< written, its result may take long
    Deadline m_openDeadline;
    AtResponse m_response;
    State m_state = State::Idle;
    std::optional<Entry> m_late; ///< hurried behind its payload: its result may still come
    QList<QByteArray> m_lateLines;
    std::chrono::milliseconds m_due {0}; ///< steady time; of the command in flight, unhurried
    std::chrono::milliseconds m_drainUntil {0}; ///< steady time
    bool m_isHurried = false;
    int m_resyncTries = 0;
    int m_timeouts = 0; ///< in a row
    bool m_saidSilent = false;
    bool m_echoOff = false;
    Ticket m_lastTicket = 0;
};

} // namespace vp
