// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace vp {

Deadline::Deadline(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_alarm(clock.makeAlarm(*this))
{
}

Deadline::~Deadline() = default;

void Deadline::start(std::chrono::milliseconds after)
{
    m_active = true;
    m_alarm->arm(std::max(after, std::chrono::milliseconds::zero()));
}

void Deadline::stop()
{
    m_active = false;
    m_alarm->disarm();
}

void Clock::fire(Deadline &deadline)
{
    if (!deadline.m_active) {
        return;
    }
    deadline.m_active = false;
    Q_EMIT deadline.expired();
}

Clock::Milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::wall() const
{
    return QDateTime::currentDateTime();
}

std::unique_ptr<Clock::Alarm> SystemClock::makeAlarm(Deadline &deadline)
{
    class SystemAlarm final : public Alarm
    {
    public:
        explicit SystemAlarm(Deadline &target)
        {
            m_timer.setSingleShot(true);
            QObject::connect(&m_timer, &QTimer::timeout, &target, [&target] { fire(target); });
        }
        void arm(Milliseconds after) override
        {
            // Coarse timers save wake-ups where a few percent do not matter.
            using namespace std::chrono_literals;
            m_timer.setTimerType(after >= 5s ? Qt::VeryCoarseTimer
                                             : (after >= 1s ? Qt::CoarseTimer : Qt::PreciseTimer));
            m_timer.start(after);
        }
        void disarm() override { m_timer.stop(); }

    private:
        QTimer m_timer;
    };
    return std::make_unique<SystemAlarm>(deadline);
}

class ManualClock::ManualAlarm final : public Alarm
{
public:
    ManualAlarm(ManualClock &clock, Deadline &deadline)
        : m_clock(clock)
        , m_deadline(deadline)
    {
    }
    ~ManualAlarm() override { disarm(); }
    ManualAlarm(const ManualAlarm &) = delete;
    ManualAlarm &operator=(const ManualAlarm &) = delete;
    void arm(Milliseconds after) override
    {
        disarm();
        m_key = {m_clock.m_now + after, ++m_clock.m_sequence};
        m_clock.m_armed.emplace(m_key, &m_deadline);
    }
    void disarm() override { m_clock.m_armed.erase(m_key); }

private:
    ManualClock &m_clock;
    Deadline &m_deadline;
    Key m_key {Milliseconds {-1}, 0};
};

ManualClock::ManualClock(QDateTime start)
    : m_start(std::move(start))
{
}

QDateTime ManualClock::wall() const
{
    return m_start.addMSecs(m_now.count());
}

void ManualClock::advance(Milliseconds step)
{
    const Milliseconds end = m_now + step;
    while (!m_armed.empty() && m_armed.begin()->first.first <= end) {
        const auto first = m_armed.begin();
        Deadline *deadline = first->second;
        m_now = std::max(m_now, first->first.first);
        m_armed.erase(first);
        fire(*deadline);
    }
    m_now = end;
}

bool ManualClock::advanceToNext()
{
    if (m_armed.empty()) {
        return false;
    }
    const auto first = m_armed.begin();
    Deadline *deadline = first->second;
    m_now = std::max(m_now, first->first.first);
    m_armed.erase(first);
    fire(*deadline);
    return true;
}

Clock::Milliseconds ManualClock::untilNext() const
{
    return m_armed.empty() ? Milliseconds {-1} : m_armed.begin()->first.first - m_now;
}

std::unique_ptr<Clock::Alarm> ManualClock::makeAlarm(Deadline &deadline)
{
    return std::make_unique<ManualAlarm>(*this, deadline);
}

} // namespace vp
