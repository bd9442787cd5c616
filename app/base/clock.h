// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <utility>

namespace vp {

class Deadline;

/**
 * The only source of time. Everything that waits does it through a Deadline of an injected Clock,
 * so that a test passes a ManualClock and minutes take microseconds.
 */
class Clock
{
public:
    using Milliseconds = std::chrono::milliseconds;
    virtual ~Clock() = default;
    /** Steady time since an arbitrary start; never jumps. */
    [[nodiscard]] virtual Milliseconds steady() const = 0;
    /** Wall-clock time with its zone; may jump. */
    [[nodiscard]] virtual QDateTime wall() const = 0;

protected:
    friend class Deadline;
    /** Something that can be told to fire once; destroying it disarms it. */
    class Alarm
    {
    public:
        virtual ~Alarm() = default;
        virtual void arm(Milliseconds after) = 0;
        virtual void disarm() = 0;
    };
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm(Deadline &deadline) = 0;
    static void fire(Deadline &deadline);
};

/** A single-shot timer on a Clock. start() restarts; expired() comes once, never from inside
 * start(). */
class Deadline : public QObject
{
    Q_OBJECT
public:
    explicit Deadline(Clock &clock, QObject *parent = nullptr);
    ~Deadline() override;
    void start(std::chrono::milliseconds after);
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }
Q_SIGNALS:
    void expired();

private:
    friend class Clock;
    std::unique_ptr<Clock::Alarm> m_alarm;
    bool m_active = false;
};

/** Real time: QTimer and the system's clock. */
class SystemClock : public Clock
{
public:
    [[nodiscard]] Milliseconds steady() const override;
    [[nodiscard]] QDateTime wall() const override;

protected:
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(Deadline &deadline) override;
};

/** Virtual time for tests: nothing happens until advance(). Due deadlines fire in order of time,
 * then of start. */
class ManualClock : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime(QDate(2026, 11, 22), QTime(14, 0), Qt::UTC));
    [[nodiscard]] Milliseconds steady() const override { return m_now; }
    [[nodiscard]] QDateTime wall() const override;
    /** Runs everything that falls due within @p step, including what that starts. */
    void advance(Milliseconds step);
    /** Advances to the next armed deadline and fires it; false when nothing is armed. */
    bool advanceToNext();
    /** Time until the next armed deadline, or a negative value when nothing is armed. */
    [[nodiscard]] Milliseconds untilNext() const;

protected:
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(Deadline &deadline) override;

private:
    class ManualAlarm;
    using Key = std::pair<Milliseconds, std::uint64_t>;
    std::map<Key, Deadline *> m_armed;
    std::uint64_t m_sequence = 0;
    Milliseconds m_now {0};
    QDateTime m_start;
};

} // namespace vp
