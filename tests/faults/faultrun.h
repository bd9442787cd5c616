// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <utility>
#include <vector>

namespace vp::test {

/**
 * How often a fault test runs, from which start value, and what it counted.
 *
 * VP_FAULT_RUNS=N runs it N times (default: the short number of the test), VP_FAULT_SEED=S chooses
 * the start value (default 1). Each run draws from a generator of its own, which depends on the
 * start value and the run's number only: VP_FAULT_ONLY=K repeats run K alone.
 */
class FaultRun
{
public:
    FaultRun(QString name, int shortRuns)
        : m_name(std::move(name))
        , m_runs(numberFrom("VP_FAULT_RUNS", shortRuns))
        , m_seed(static_cast<quint32>(numberFrom("VP_FAULT_SEED", 1)))
        , m_only(numberFrom("VP_FAULT_ONLY", -1))
    {
    }
    [[nodiscard]] int first() const { return m_only < 0 ? 0 : m_only; }
    /** The number after the last run. */
    [[nodiscard]] int end() const { return m_only < 0 ? m_runs : m_only + 1; }
    [[nodiscard]] int runs() const { return end() - first(); }
    /** True when less than all is to be proven: nothing can be said about totals. */
    [[nodiscard]] bool isSingle() const { return m_only >= 0; }
    /** The chance of run number @p run. */
    [[nodiscard]] QRandomGenerator chance(int run) const
    {
        const quint32 seeds[] {m_seed, static_cast<quint32>(run)};
        return QRandomGenerator(seeds);
    }
    void count(const QString &what, qint64 number = 1)
    {
        for (auto &[name, total] : m_counts) {
            if (name == what) {
                total += number;
                return;
            }
        }
        m_counts.emplace_back(what, number);
    }
    [[nodiscard]] qint64 counted(const QString &what) const
    {
        for (const auto &[name, total] : m_counts) {
            if (name == what) {
                return total;
            }
        }
        return 0;
    }
    /** Which run this is, for the words of a failure. */
    [[nodiscard]] QString named(int run) const
    {
        return QStringLiteral("run %1 of seed %2: ").arg(run).arg(m_seed);
    }
    /** Prints the one line that tells it all. */
    void report() const
    {
        QStringList counts;
        for (const auto &[name, total] : m_counts) {
            counts.append(QStringLiteral("%1 %2").arg(total).arg(name));
        }
        const QString line = QStringLiteral("faults %1: %2 runs, seed %3: %4")
                                 .arg(m_name)
                                 .arg(runs())
                                 .arg(m_seed)
                                 .arg(counts.join(QStringLiteral(", ")));
        std::printf("%s\n", line.toUtf8().constData());
        std::fflush(stdout);
    }

private:
    [[nodiscard]] static int numberFrom(const char *variable, int otherwise)
    {
        bool ok = false;
        const int number = qEnvironmentVariableIntValue(variable, &ok);
        return ok && number >= 0 ? number : otherwise;
    }

    QString m_name;
    int m_runs;
    quint32 m_seed;
    int m_only;
    std::vector<std::pair<QString, qint64>> m_counts; ///< in the order of their first mention
};

} // namespace vp::test
