// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/stopsignals.h"

#include "base/logging.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace vp {

namespace {

constexpr std::array Signals {SIGINT, SIGTERM, SIGHUP};

// A signal handler can reach nothing but this.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t wakeUp = -1;
volatile std::sig_atomic_t asked = 0;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void onStopSignal(int number)
{
    const int saved = errno;
    const char byte = static_cast<char>(number);
    // The second one does not wait for the event loop, which may hang.
    if (asked != 0 || ::write(wakeUp, &byte, 1) < 0) {
        ::_exit(128 + number);
    }
    asked = 1;
    errno = saved;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_pair) != 0) {
        qCWarning(lcMain, "no socket pair for signals: the program cannot say goodbye");
        return;
    }
    wakeUp = m_pair[0];
    asked = 0;
    // A reader of our log who goes away is no reason to drop a call.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    m_notifier = std::make_unique<QSocketNotifier>(m_pair[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StopSignals::read);
    struct sigaction action = {};
    action.sa_handler = &onStopSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int number : Signals) {
        ::sigaction(number, &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    sigemptyset(&action.sa_mask);
    for (const int number : Signals) {
        ::sigaction(number, &action, nullptr);
    }
    m_notifier.reset();
    for (const int end : m_pair) {
        if (end >= 0) {
            ::close(end);
        }
    }
}

void StopSignals::read()
{
    char byte = 0;
    if (::read(m_pair[1], &byte, 1) == 1) {
        Q_EMIT stopAsked();
    }
}

} // namespace vp
