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
volatile std::sig_atomic_t wakeUp =
    -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void onStopSignal(int number)
{
    const int saved = errno;
    const char byte = static_cast<char>(number);
    if (::write(wakeUp, &byte, 1) < 0) {
        ::_exit(128 + number);
    }
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
    char bytes[8];
    const ssize_t count = ::read(m_pair[1], bytes, sizeof bytes);
    for (ssize_t i = 0; i < count; ++i) {
        if (m_asked) {
            ::_exit(128 + bytes[i]);
        }
        m_asked = true;
        Q_EMIT stopAsked();
    }
}

} // namespace vp
