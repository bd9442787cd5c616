// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/atanswer.h"
#include "sim/atrequest.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace vp::sim {

/**
 * One AT port: gathers command lines byte by byte (with echo), has them carried out one after
 * another, and says the answers. While an answer is late, further bytes wait.
 */
class CommandLine
{
public:
    /** What becomes of a line that came in. */
    enum class Attention : std::uint8_t {
        Ignore, ///< neither carried out nor answered
        Mute, ///< carried out, not answered
        Answer,
    };
    /** What of an answer comes by finishLate() only. */
    enum class Postponed : std::uint8_t { Nothing, Final, Everything };
    struct Habits
    {
        bool echo = true; ///< false: never
        bool severalCommands = true; ///< false: a line holds one command
    };
    struct Callbacks
    {
        std::function<Attention(const QByteArray &line)> accept;
        std::function<AtAnswer(const AtRequest &)> execute;
        std::function<void(const QByteArray &bytes)> say;
        std::function<int()> errorLevel;
        std::function<bool()> forcedEcho;
        std::function<Habits()> habits;
        /** Asked when a line is answered; somebody calls finishLate() if it is not Nothing. */
        std::function<Postponed(const QByteArray &line)> postponed;
    };
    explicit CommandLine(Callbacks callbacks);
    void feed(const QByteArray &bytes);
    /** Says what was postponed, or OK for a command whose answer was Late; @p instead wins. */
    void finishLate(std::optional<AtAnswer::Final> instead = {});
    /** As after power-on: echo on, nothing pending. */
    void reset();

private:
    void take(char c);
    void takePayload(char c);
    [[nodiscard]] bool echoes() const;
    void runLine(const QByteArray &line);
    [[nodiscard]] bool handleOwn(const AtRequest &request);
    void conclude(const AtAnswer &answer, const QByteArrayList &lines, Attention attention);
    void sayFinal(const AtAnswer &answer);
    void sayLines(const QByteArrayList &lines);
    void flush();

    Callbacks m_callbacks;
    QByteArray m_line;
    QByteArray m_said; ///< not yet handed over
    QByteArray m_backlog; ///< came while an answer was late
    QByteArray m_running; ///< the line being answered
    AtAnswer m_postponed;
    std::function<AtAnswer(const QByteArray &)> m_onPayload;
    bool m_echo = true;
    bool m_quiet = false;
    bool m_late = false;
};

} // namespace vp::sim
