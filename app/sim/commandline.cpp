// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/commandline.h"

#include <utility>

namespace vp::sim {

namespace {

constexpr qsizetype LongestLine = 4096;
constexpr char Escape = 0x1b;
constexpr char CtrlZ = 0x1a;
constexpr char Backspace = 0x08;

} // namespace

CommandLine::CommandLine(Callbacks callbacks)
    : m_callbacks(std::move(callbacks))
{
}

void CommandLine::feed(const QByteArray &bytes)
{
    if (m_late) {
        m_backlog += bytes;
        return;
    }
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (m_late) {
            m_backlog += bytes.mid(i);
            break;
        }
        if (m_onPayload) {
            takePayload(bytes.at(i));
        } else {
            take(bytes.at(i));
        }
    }
    flush();
}

void CommandLine::finishLate(std::optional<AtAnswer::Final> instead)
{
    if (!m_late) {
        return;
    }
    m_late = false;
    AtAnswer answer = std::exchange(m_postponed, {});
    answer.final = instead.value_or(answer.final);
    sayLines(answer.lines);
    sayFinal(answer);
    flush();
    feed(std::exchange(m_backlog, {}));
}

void CommandLine::reset()
{
    m_line.clear();
    m_said.clear();
    m_backlog.clear();
    m_running.clear();
    m_postponed = {};
    m_onPayload = nullptr;
    m_echo = true;
    m_quiet = false;
    m_late = false;
}

bool CommandLine::echoes() const
{
    return (m_echo && m_callbacks.habits().echo) || m_callbacks.forcedEcho();
}

void CommandLine::take(char c)
{
    if (echoes()) {
        m_said += c;
    }
    switch (c) {
    case '\r':
        runLine(std::exchange(m_line, {}).trimmed());
        break;
    case '\n':
        break;
    case Escape:
        m_line.clear();
        break;
    case Backspace:
        m_line.chop(1);
        break;
    default:
        if (m_line.size() < LongestLine) {
            m_line += c;
        }
        break;
    }
}

void CommandLine::takePayload(char c)
{
    if (echoes()) {
        m_said += c;
    }
    if (c == Escape) {
        m_line.clear();
        m_onPayload = nullptr;
        conclude(AtAnswer::ok(), {}, Attention::Answer);
    } else if (c == CtrlZ) {
        const auto consumer = std::exchange(m_onPayload, nullptr);
        const QByteArray payload = std::exchange(m_line, {});
        const Attention attention = m_callbacks.accept(payload + CtrlZ);
        if (attention != Attention::Ignore) {
            const AtAnswer answer = consumer(payload);
            conclude(answer, answer.lines, attention);
        }
    } else if (m_line.size() < LongestLine) {
        m_line += c;
    }
}

void CommandLine::runLine(const QByteArray &line)
{
    if (line.left(2).toUpper() != "AT") {
        return;
    }
    const Attention attention = m_callbacks.accept(line);
    if (attention == Attention::Ignore) {
        return;
    }
    m_running = line;
    QByteArrayList lines;
    const std::vector<AtRequest> requests = parseAtLine(line.mid(2));
    if (requests.size() > 1 && !m_callbacks.habits().severalCommands) {
        conclude(AtAnswer::of(AtAnswer::Final::Error), {}, attention);
        return;
    }
    for (const AtRequest &request : requests) {
        if (handleOwn(request)) {
            continue;
        }
        const AtAnswer answer = m_callbacks.execute(request);
        lines += answer.lines;
        if (answer.final != AtAnswer::Final::Ok) {
            conclude(answer, lines, attention);
            return;
        }
    }
    conclude(AtAnswer::ok(), lines, attention);
}

bool CommandLine::handleOwn(const AtRequest &request)
{
    if (request.name == "E") {
        m_echo = request.number(0, 0) != 0;
        return true;
    }
    if (request.name == "Q") {
        m_quiet = request.number(0, 0) != 0;
        return true;
    }
    if (request.name == "Z" || request.name == "&F") {
        m_echo = true;
        m_quiet = false;
    }
    return false;
}

void CommandLine::conclude(const AtAnswer &answer, const QByteArrayList &lines, Attention attention)
{
    using Final = AtAnswer::Final;
    if (answer.final == Final::Prompt) {
        m_onPayload = answer.onPayload;
    }
    if (answer.final == Final::None || attention != Attention::Answer) {
        return;
    }
    const bool isResult = answer.final != Final::Prompt && answer.final != Final::Late;
    const Postponed postponed = isResult ? m_callbacks.postponed(m_running) : Postponed::Nothing;
    if (postponed != Postponed::Everything) {
        sayLines(lines);
    }
    if (answer.final == Final::Prompt) {
        m_said += "\r\n> ";
    } else if (answer.final == Final::Late) {
        m_late = true;
        m_postponed = AtAnswer::ok();
    } else if (postponed != Postponed::Nothing) {
        m_late = true;
        m_postponed = AtAnswer::of(answer.final, answer.code);
        if (postponed == Postponed::Everything) {
            m_postponed.lines = lines;
        }
    } else {
        sayFinal(answer);
    }
}

void CommandLine::sayLines(const QByteArrayList &lines)
{
    if (!lines.isEmpty()) {
        m_said += "\r\n" + lines.join("\r\n") + "\r\n";
    }
}

void CommandLine::sayFinal(const AtAnswer &answer)
{
    if (!m_quiet) {
        m_said += "\r\n" + answer.finalLine(m_callbacks.errorLevel()) + "\r\n";
    }
}

void CommandLine::flush()
{
    if (!m_said.isEmpty()) {
        m_callbacks.say(std::exchange(m_said, {}));
    }
}

} // namespace vp::sim
