// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vp {

/** The computer's going to sleep and waking up, as the application sees it. */
class SleepGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /** Asks the computer not to sleep, or no longer. Closing a lid sleeps all the same. */
    virtual void setSleepBlocked(bool blocked) = 0;
    /** What had to be done before sleeping is done; the sleep need not wait any longer. */
    virtual void readyToSleep() = 0;

Q_SIGNALS:
    /** It will sleep within a few seconds, or as soon as readyToSleep() is called. */
    void aboutToSleep();
    void woke();
};

} // namespace vp
