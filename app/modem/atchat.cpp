// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/atchat.h"

#include "base/logging.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto ResyncDeadline = 1s;
constexpr auto DrainTime = 200ms; ///< of silence, before what comes is believed to be new
constexpr int ResyncTries = 3;
constexpr qsizetype MaximumLines = 512;
} // namespace

AtChat::AtChat(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_deadline(clock)
    , m_soon(clock)
{
    connect(&m_deadline, &Deadline::expired, this, &AtChat::onDeadline);
    connect(&m_soon, &Deadline::expired, this, [this] {
        const std::deque<std::function<void()>> due = std::exchange(m_later, {});
        std::for_each(due.begin(), due.end(), [](const auto &call) { call(); });
    });
}

AtChat::~AtChat() = default;

void AtChat::attach(QIODevice &device)
{
    detach();
    m_device = &device;
    m_syntax.reset();
    m_eventSyntax.reset();
    m_echoOff = false;
    m_state = State::Idle;
    connect(&device, &QIODevice::readyRead, this, &AtChat::readDevice);
    writeNext();
}

void AtChat::detach()
{
    if (m_device == nullptr) {
        return;
    }
    m_device->disconnect(this);
    m_device = nullptr;
    m_deadline.stop();
    m_state = State::Idle;
    std::deque<Entry> lost = std::exchange(m_queue, {});
    if (m_current) {
        lost.push_front(std::move(*m_current));
        m_current.reset();
    }
    for (Entry &entry : lost) {
        deliver(std::move(entry), failure(ErrorCode::PortLost));
    }
}

AtChat::Ticket AtChat::send(const AtCommand &command, QObject *context, Callback callback)
{
    Entry entry {++m_lastTicket, command, context, std::move(callback)};
    const Ticket ticket = entry.ticket;
    if (m_device == nullptr) {
        deliver(std::move(entry), failure(ErrorCode::PortLost));
        return ticket;
    }
    const auto after =
        std::find_if(m_queue.begin(), m_queue.end(), [&command](const Entry &queued) {
            return queued.command.priority > command.priority;
        });
    m_queue.insert(after, std::move(entry));
    writeNext();
    return ticket;
}

bool AtChat::cancel(Ticket ticket)
{
    const auto found = std::find_if(m_queue.begin(), m_queue.end(), [ticket](const Entry &queued) {
        return queued.ticket == ticket;
    });
    if (found == m_queue.end()) {
        return false;
    }
    Entry entry = std::move(*found);
    m_queue.erase(found);
    deliver(std::move(entry), failure(ErrorCode::Cancelled));
    return true;
}

void AtChat::clearQueue()
{
    for (Entry &entry : std::exchange(m_queue, {})) {
        deliver(std::move(entry), failure(ErrorCode::Cancelled));
    }
}

void AtChat::sendUnqueued(const QByteArray &text)
{
    if (m_device != nullptr) {
        write(text + '\r');
    }
}

void AtChat::feedEvents(const QByteArray &bytes)
{
    for (const AtToken &token : m_eventSyntax.feed(bytes)) {
        Q_EMIT traffic(false, token.text);
        if (!parseFinal(token.text) || parseFinal(token.text)->isCallResult()) {
            Q_EMIT unsolicited(token.text);
        }
    }
}

void AtChat::readDevice()
{
    const QPointer<QIODevice> device = m_device;
    const std::vector<AtToken> tokens = m_syntax.feed(m_device->readAll());
    for (const AtToken &token : tokens) {
        if (device == nullptr || m_device != device) {
            return; // closed by what a line led to
        }
        handleToken(token);
    }
}

void AtChat::handleToken(const AtToken &token)
{
    const QByteArray &line = token.text;
    Q_EMIT traffic(false, line);
    if (m_current && line == m_current->command.text) {
        if (m_echoOff) {
            m_echoOff = false;
            Q_EMIT echoReturned();
        }
        return;
    }
    const std::optional<AtFinal> final = parseFinal(line);
    if (m_state == State::Resyncing && final && final->result == FinalResult::Ok) {
        m_state = State::Draining;
        m_deadline.start(DrainTime);
        return;
    }
    if (m_state == State::Draining) {
        m_deadline.start(DrainTime);
    }
    if (m_state == State::Resyncing || m_state == State::Draining) {
        if (line != "AT" && (!final || final->isCallResult())) {
            Q_EMIT unsolicited(line);
        }
        return;
    }
    if (m_current && final && (!final->isCallResult() || m_current->command.callResults)) {
        m_response.final = *final;
        m_response.finalLine = line.trimmed();
        if (final->result == FinalResult::Ok && m_current->command.endsEcho) {
            m_echoOff = true;
        }
        finish(m_response);
        return;
    }
    if (m_current && isAnswer(line)) {
        if (m_response.lines.size() < MaximumLines) {
            m_response.lines.append(line);
        }
        return;
    }
    if (final && !final->isCallResult()) {
        qCDebug(lcAt) << "a final result that nobody waits for was dropped";
        return;
    }
    Q_EMIT unsolicited(line);
}

bool AtChat::isAnswer(const QByteArray &line) const
{
    const AtCommand &command = m_current->command;
    const bool claimed =
        std::any_of(command.prefixes.cbegin(), command.prefixes.cend(),
                    [&line](const QByteArray &prefix) { return line.startsWith(prefix); });
    // A bare answer (AT+CGMI) never looks like an event.
    const bool bare = command.bareLines && !line.startsWith('+') && !line.startsWith('^')
        && line != "RING" && !parseFinal(line);
    return claimed || bare;
}

void AtChat::finish(const Result<AtResponse> &result)
{
    Entry entry = std::move(*m_current);
    m_current.reset();
    m_deadline.stop();
    m_state = State::Idle;
    const QPointer<AtChat> self(this);
    if (entry.context != nullptr) {
        entry.callback(result);
    }
    if (self != nullptr) {
        writeNext();
    }
}

void AtChat::deliver(Entry entry, Result<AtResponse> result)
{
    m_later.emplace_back([entry = std::move(entry), result = std::move(result)] {
        if (entry.context != nullptr) {
            entry.callback(result);
        }
    });
    m_soon.start(0ms);
}

void AtChat::writeNext()
{
    if (m_state != State::Idle || m_current || m_queue.empty() || m_device == nullptr) {
        return;
    }
    m_current = std::move(m_queue.front());
    m_queue.pop_front();
    m_response = {};
    m_state = State::Waiting;
    m_deadline.start(m_current->command.deadline);
    write(m_current->command.text + '\r');
}

void AtChat::write(const QByteArray &text)
{
    Q_EMIT traffic(true, text.trimmed());
    if (m_device->write(text) < 0) {
        qCWarning(lcAt) << "writing to the modem failed";
    }
}

void AtChat::onDeadline()
{
    switch (m_state) {
    case State::Waiting: {
        qCInfo(lcAt) << "no answer in time to"
                     << redactedText(QString::fromLatin1(m_current->command.text));
        Entry entry = std::move(*m_current);
        m_current.reset();
        m_resyncTries = 0;
        m_state = State::Resyncing;
        tryResync();
        deliver(std::move(entry), failure(ErrorCode::Timeout));
        break;
    }
    case State::Resyncing:
        tryResync();
        break;
    case State::Draining:
        m_state = State::Idle;
        writeNext();
        break;
    case State::Idle:
        break;
    }
}

void AtChat::tryResync()
{
    if (++m_resyncTries > ResyncTries) {
        m_state = State::Idle;
        Q_EMIT unresponsive();
        return;
    }
    m_deadline.start(ResyncDeadline);
    // ESC leaves a pending SMS prompt, where the next command would become text.
    write("\x1b"
          "AT\r");
}

} // namespace vp
