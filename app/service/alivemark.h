// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vp {

/** A time without this program, in UTC. */
struct Outage
{
    QDateTime from; ///< at most AliveMark::Every too early
    QDateTime to;
    bool operator==(const Outage &) const = default;
};

/** Remembers on the disk when the program was last there, also when it dies or the power fails: as
 * the time of a file, which costs no more than a change of it now and then. */
class AliveMark
{
public:
    static constexpr std::chrono::minutes Every {5};
    /** What is shorter is no news. */
    static constexpr std::chrono::minutes ShortestOutage {10};

    /** @p path empty = nothing is remembered. */
    AliveMark(QString path, Clock &clock);
    /** The last time, where there is one. */
    ~AliveMark();
    AliveMark(const AliveMark &) = delete;
    AliveMark &operator=(const AliveMark &) = delete;
    /** The program is there from now on. */
    void start();
    /** Before start(); none = it was short, there was no run before, or the clock is wrong. */
    [[nodiscard]] const std::optional<Outage> &outage() const { return m_outage; }
    /** It has been told. */
    void forgetOutage() { m_outage.reset(); }

private:
    void mark();

    QString m_path;
    Clock &m_clock;
    Deadline m_next;
    std::optional<Outage> m_outage;
    bool m_started = false;
};

} // namespace vp
