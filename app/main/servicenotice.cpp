// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/servicenotice.h"

#include "base/logging.h"

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace vp {

namespace {

/** How often to feed, for what the manager says: at half the time that it waits. */
std::chrono::milliseconds feedingInterval()
{
    bool isNumber = false;
    const qlonglong micros = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    const bool isForUs = pid.isEmpty() || pid.toLongLong() == ::getpid();
    return std::chrono::milliseconds(isNumber && isForUs && micros > 0 ? micros / 2000 : 0);
}

/** The path as an address; empty when it is none that a socket can have. */
QByteArray addressOf(QByteArray path)
{
    if (path.size() < 2 || path.size() >= qsizetype(sizeof(sockaddr_un::sun_path))
        || (path.front() != '/' && path.front() != '@')) {
        return {};
    }
    if (path.front() == '@') {
        path[0] = '\0';
    }
    return path;
}

} // namespace

ServiceNotice::ServiceNotice(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_address(addressOf(qgetenv("NOTIFY_SOCKET")))
    , m_feedEvery(feedingInterval())
    , m_feeding(clock)
{
    for (const char *variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"}) {
        qunsetenv(variable);
    }
    if (!m_address.isEmpty()) {
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    }
    connect(&m_feeding, &Deadline::expired, this, &ServiceNotice::feed);
}

ServiceNotice::~ServiceNotice()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

void ServiceNotice::ready()
{
    send("READY=1");
    if (m_socket >= 0 && m_feedEvery.count() > 0) {
        feed();
    }
}

void ServiceNotice::stopping()
{
    send("STOPPING=1");
}

void ServiceNotice::feed()
{
    send("WATCHDOG=1");
    m_feeding.start(m_feedEvery);
}

void ServiceNotice::send(const QByteArray &state) const
{
    if (m_socket < 0) {
        return;
    }
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_address.constData(), std::size_t(m_address.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(m_address.size()));
    // A manager whose queue is full hears the next one.
    if (::sendto(m_socket, state.constData(), std::size_t(state.size()), MSG_NOSIGNAL,
                 reinterpret_cast<const sockaddr *>(&address), length)
        < 0) {
        qCWarning(lcMain, "the service manager does not take a message");
    }
}

} // namespace vp
