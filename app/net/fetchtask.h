// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/fetcher.h"

#include <QObject>
#include <QPointer>

namespace vp {

/** One fetch under way: its deadlines, and that it calls back exactly once; then it deletes
 * itself. */
class FetchTask : public QObject
{
    Q_OBJECT
public:
    FetchTask(Clock &clock, const FetchLimits &limits, QObject *parent);
    /** The work itself begins in a later turn. */
    void begin(QObject *context, Fetcher::Callback callback);

public Q_SLOTS:
    /** Ends it, now. */
    void abandon(FetchTrouble trouble);

protected:
    virtual void start() = 0;
    /** Lets go of everything that could still bring news. */
    virtual void stop() = 0;
    /** Something came: the silence begins anew. */
    void stillAlive() { m_silence.start(m_limits.silence); }
    void finish(const FetchResult &result);
    void fail(const FetchError &error) { finish(tl::unexpected(error)); }
    [[nodiscard]] const FetchLimits &limits() const { return m_limits; }
    [[nodiscard]] QDateTime now() const { return m_clock.wall(); }
    [[nodiscard]] bool isFinished() const { return m_finished; }

private:
    Clock &m_clock;
    FetchLimits m_limits;
    Deadline m_overall;
    Deadline m_silence;
    QPointer<QObject> m_context;
    Fetcher::Callback m_callback;
    bool m_finished = false;
};

} // namespace vp
