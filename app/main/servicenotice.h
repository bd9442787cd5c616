// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QObject>

#include <chrono>

namespace vp {

/** Tells the service manager that the program is up, that its event loop turns, and that it leaves:
 * the datagrams of sd_notify(3). Does nothing where NOTIFY_SOCKET is not set. Takes the variables
 * out of the environment, so that no child answers in our name. */
class ServiceNotice : public QObject
{
    Q_OBJECT
public:
    explicit ServiceNotice(Clock &clock, QObject *parent = nullptr);
    ~ServiceNotice() override;
    Q_DISABLE_COPY_MOVE(ServiceNotice)

    /** All is set up; from now on the watchdog is fed, where one is asked for. */
    void ready();
    void stopping();

private:
    void feed();
    void send(const QByteArray &state) const;

    int m_socket = -1;
    QByteArray m_address; ///< of the manager's socket; a leading 0 = in the abstract name space
    std::chrono::milliseconds m_feedEvery {0}; ///< 0 = nobody watches
    Deadline m_feeding;
};

} // namespace vp
