// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QObject>

namespace vp {

/**
 * Whether the disk takes messages. Whoever is refused says so, and is asked to try again every
 * thirty seconds; a round in which nobody is refused is the end of the trouble.
 */
class DiskWatch : public QObject
{
    Q_OBJECT
public:
    explicit DiskWatch(Clock &clock, QObject *parent = nullptr);
    void refused(const Error &error);
    [[nodiscard]] bool works() const { return !m_failed; }

Q_SIGNALS:
    /** The time for another try. */
    void tryAgain();
    /** Once at the beginning of a trouble and once at its end. */
    void changed(bool works, bool full);

private:
    void look();

    Deadline m_round;
    bool m_failed = false;
    bool m_refused = false; ///< in this round
};

} // namespace vp
