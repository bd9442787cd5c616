// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/atchat.h"

#include "at/shownline.h"
#include "base/logging.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype MaximumLines = 512;
constexpr char EndOfPayload = 0x1a;
constexpr auto LongestDrain = 2s; ///< a chatty modem is believed in the end, too

bool isHexLine(const QByteArray &line)
{
    return line.size() >= 2 && std::all_of(line.cbegin(), line.cend(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
           });
}
} // namespace

AtChat::AtChat(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_deadline(clock)
    , m_soon(clock)
    , m_openDeadline(clock)
{
    connect(&m_openDeadline, &Deadline::expired, this,
            [this] { finishOpen(failure(ErrorCode::Timeout)); });
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
    m_begunEvent.clear();
    m_begunOnEventPort.clear();
    m_echoOff = false;
    m_timeouts = 0;
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
    m_openDeadline.stop();
    if (m_open) {
        deliver(std::move(*m_open), failure(ErrorCode::PortLost));
        m_open.reset();
    }
    if (m_current) {
        const Error error = lossOf(ErrorCode::PortLost);
        deliver(std::move(*m_current), tl::unexpected<Error>(error));
        m_current.reset();
    }
    tellLate(true);
    m_state = State::Idle;
    std::deque<Entry> lost = std::exchange(m_queue, {});
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
    if (isCallWaiting()) {
        hurry();
    }
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
    if (m_open) {
        finishOpen(failure(ErrorCode::Cancelled));
    }
}

void AtChat::sendUnqueued(const QByteArray &text)
{
    if (m_device != nullptr) {
        // ESC: behind a prompt that is on its way it would be the text of a message.
        write((m_state == State::Prompting ? "\x1b" : "") + text + '\r');
    }
}

void AtChat::feedEvents(const QByteArray &bytes)
{
    for (const AtToken &token : m_eventSyntax.feed(bytes)) {
        Q_EMIT traffic(false, shownLine(token.text));
        if (completesEvent(m_begunOnEventPort, token.text)) {
            continue;
        }
        tell(m_begunOnEventPort, token.text);
    }
}

/** A line that no command waits for: a stray final result is nobody's. */
void AtChat::tell(QByteArray &begun, const QByteArray &line)
{
    if (m_interceptor && m_interceptor(line)) {
        return;
    }
    const std::optional<AtFinal> final = parseFinal(line);
    if (final && !final->isCallResult()) {
        qCDebug(lcAt) << "a final result that nobody waits for was dropped";
        return;
    }
    tellEvent(begun, line);
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
    if (token.kind == AtToken::Kind::Prompt) {
        handlePrompt();
        return;
    }
    const QByteArray &line = token.text;
    Q_EMIT traffic(false, shown(line));
    if (completesEvent(m_begunEvent, line)) {
        return;
    }
    if (isEcho(line)) {
        if (m_echoOff && !isPayload(line)) {
            m_echoOff = false;
            Q_EMIT echoReturned();
        }
        return;
    }
    const std::optional<AtFinal> final = parseFinal(line);
    if (m_state == State::Resyncing && final && final->result == FinalResult::Ok) {
        m_state = State::Draining;
        m_drainUntil = m_clock.steady() + LongestDrain;
        drain();
        return;
    }
    if (m_state == State::Resyncing || m_state == State::Draining) {
        heardWhileResyncing(line);
        return;
    }
    if (m_current && final && (!final->isCallResult() || m_current->command.callResults)) {
        m_response.finalLine = line.trimmed();
        if (final->isCallResult() && m_current->command.othersExist) {
            handleDoubtful(*final, line);
        } else {
            handleFinal(*final);
        }
        return;
    }
    if (m_current && isAnswer(line)) {
        if (m_response.lines.size() < MaximumLines) {
            m_response.lines.append(line);
        } else {
            m_response.truncated = true;
        }
        return;
    }
    if (m_open && final) {
        finishOpen(AtResponse {*final, {}});
        return;
    }
    tell(m_begunEvent, line);
}

void AtChat::handleFinal(const AtFinal &final)
{
    m_response.final = final;
    const bool isOk = final.result == FinalResult::Ok;
    if (isOk && m_current->command.endsEcho) {
        m_echoOff = true;
    }
    if (isOk && m_state == State::Prompting) {
        finish(failure(ErrorCode::Refused, QStringLiteral("no prompt, nothing was sent")));
        return;
    }
    finish(m_response);
}

void AtChat::handlePrompt()
{
    Q_EMIT traffic(false, ">");
    if (m_state != State::Prompting) {
        return;
    }
    if (isCallWaiting()) {
        giveUpCurrent(ErrorCode::Cancelled);
        return;
    }
    m_state = State::Waiting;
    startDeadline(m_current->command.payloadDeadline);
    write(m_current->command.payload + EndOfPayload);
}

bool AtChat::isEcho(const QByteArray &line) const
{
    return (m_open && line == m_open->command.text)
        || (m_current && line == m_current->command.text) || isPayload(line);
}

bool AtChat::isPayload(const QByteArray &line) const
{
    if (!m_current) {
        return false;
    }
    const QByteArray &payload = m_current->command.payload;
    return !payload.isEmpty() && line.startsWith(payload) && line.size() <= payload.size() + 1;
}

void AtChat::tellEvent(QByteArray &begun, const QByteArray &line)
{
    const bool hasTwoLines =
        std::any_of(m_twoLineEvents.cbegin(), m_twoLineEvents.cend(),
                    [&line](const QByteArray &prefix) { return line.startsWith(prefix); });
    if (hasTwoLines) {
        begun = line;
    } else {
        Q_EMIT unsolicited(line);
    }
}

bool AtChat::completesEvent(QByteArray &begun, const QByteArray &line)
{
    if (begun.isEmpty()) {
        return false;
    }
    const QByteArray first = std::exchange(begun, {});
    const bool isSecond = isHexLine(line);
    Q_EMIT unsolicited(isSecond ? QByteArray(first + '\n' + line) : first);
    return isSecond;
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
    return claimed || bare || (command.hexLines && isHexLine(line));
}

/** Of a secret answer no more is shown than what it is an answer to; nor of a broken echo. */
QByteArray AtChat::shown(const QByteArray &line) const
{
    if (m_current && m_current->command.secret && !parseFinal(line) && !line.startsWith('+')
        && !line.startsWith('^') && !line.startsWith("AT")) {
        return HiddenPart;
    }
    return shownLine(line);
}

void AtChat::finish(const Result<AtResponse> &result)
{
    m_timeouts = 0;
    m_saidSilent = false;
    Entry entry = std::move(*m_current);
    m_current.reset();
    m_isDoubtful = false;
    m_deadline.stop();
    m_state = State::Idle;
    m_syntax.expectPrompt(false);
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
    if (m_state != State::Idle || m_current || m_device == nullptr) {
        return;
    }
    const auto next = std::find_if(m_queue.begin(), m_queue.end(), [this](const Entry &queued) {
        return !m_open || queued.command.interrupts;
    });
    if (next == m_queue.end()) {
        return;
    }
    Entry entry = std::move(*next);
    m_queue.erase(next);
    const QByteArray text = entry.command.text + '\r';
    if (entry.command.staysOpen) {
        const Ticket ticket = entry.ticket;
        m_openDeadline.start(entry.command.deadline);
        m_open = std::move(entry);
        write(text);
        Q_EMIT opened(ticket);
        writeNext();
        return;
    }
    m_current = std::move(entry);
    m_response = {};
    m_isDoubtful = false;
    const bool prompts = !m_current->command.payload.isEmpty();
    m_state = prompts ? State::Prompting : State::Waiting;
    m_syntax.expectPrompt(prompts);
    startDeadline(m_current->command.deadline);
    write(text);
}

/** What to say of the command in flight that gets no answer any more. */
Error AtChat::lossOf(ErrorCode code) const
{
    if (m_current->command.payload.isEmpty()) {
        return {code, 0, {}};
    }
    return m_state == State::Prompting
        ? Error {code, 0, QStringLiteral("no prompt, nothing was sent")}
        : Error {code, PayloadWasSent, {}};
}

void AtChat::write(const QByteArray &text)
{
    Q_EMIT traffic(true, shownLine(text.trimmed()));
    if (m_device->write(text) < 0) {
        qCWarning(lcAt) << "writing to the modem failed";
    }
}

} // namespace vp
