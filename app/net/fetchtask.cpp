// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetchtask.h"

#include <utility>

namespace vp {

FetchTask::FetchTask(Clock &clock, const FetchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_overall(clock)
    , m_silence(clock)
{
    for (const Deadline *deadline : {&m_overall, &m_silence}) {
        connect(deadline, &Deadline::expired, this, [this] { abandon(FetchTrouble::TimedOut); });
    }
}

void FetchTask::begin(QObject *context, Fetcher::Callback callback)
{
    m_context = context;
    m_callback = std::move(callback);
    m_overall.start(m_limits.overall);
    stillAlive();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_finished) {
                start();
            }
        },
        Qt::QueuedConnection);
}

void FetchTask::abandon(FetchTrouble trouble)
{
    fail({.trouble = trouble});
}

void FetchTask::finish(const FetchResult &result)
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_overall.stop();
    m_silence.stop();
    stop();
    deleteLater();
    if (m_context) {
        std::exchange(m_callback, {})(result);
    }
}

} // namespace vp
