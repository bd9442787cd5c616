// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QObject>

namespace vp {

/**
 * Puts the lines of a +CUSD report together, which the modem sends as the network wrote them.
 * Bounded: a report that does not end is told as far as it came after two seconds of silence or
 * when it grows too long. An event between its lines is left to others.
 */
class UssdCollector : public QObject
{
    Q_OBJECT
public:
    explicit UssdCollector(Clock &clock, QObject *parent = nullptr);
    /** True when @p line belongs to a report. */
    bool take(const QByteArray &line);
    /** Forgets what has come so far. */
    void reset();

Q_SIGNALS:
    /** The lines of one report, joined by new line. */
    void collected(const QByteArray &report);

private:
    void tell();
    Deadline m_silence;
    QByteArray m_text; ///< empty = no report is open
};

} // namespace vp
