// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botapiserver.h"
#include "tracefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace vp::bench {

inline constexpr qint64 owner = 5'000'000'111;
inline const QString phoneA = QStringLiteral("+393331112222");
inline const QString phoneC = QStringLiteral("+393407654321");

/** CLOCK_MONOTONIC in ns, the clock of the traces. */
[[nodiscard]] inline qint64 monotonic()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/** Runs the event loop until @p done or 30 s have passed. Sleeps in between: a core that is kept
 * busy here is one less for what is measured. */
template<class Condition>
bool waitUntil(Condition done)
{
    QElapsedTimer timer;
    timer.start();
    QTimer wakeUp; // to look again at what tells of nothing, as a file
    wakeUp.start(2);
    while (!done()) {
        if (timer.elapsed() > 30'000) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/** The real program between vp-modemsim on a pty and a Bot API server on the loopback, every remote
 * delay zero: what is left is the program's own time. */
class PhoneWorld
{
public:
    explicit PhoneWorld(const QString &modemProgram);
    ~PhoneWorld();
    PhoneWorld(const PhoneWorld &) = delete;
    PhoneWorld &operator=(const PhoneWorld &) = delete;
    /** From exec to the owner's start-up message, in ns. */
    qint64 startPhone(const QString &program, const QStringList &extra = {});
    /** Something happens in the world, in the words of vp-modemsim. */
    void say(const QString &words) { modem.write(words.toUtf8() + '\n'); }
    /** Waits until the host has said @p text after chunk @p from; its place in the trace. */
    int await(std::size_t from, QByteArrayView text);
    /** @p caller hangs up; until nothing has been said for a moment. */
    void clear(const QString &caller = phoneC);

    QTemporaryDir folder;
    BotApiServer server;
    QProcess modem;
    QProcess phone;
    TraceFile trace;
};

} // namespace vp::bench
