// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <set>
#include <vector>

namespace vp {

/** Somebody who wrote to the bot and is nobody here. */
struct Stranger
{
    qint64 id = 0;
    QString name; ///< what he calls himself: hostile
    QDateTime last; ///< UTC
    int messages = 0;
    bool operator==(const Stranger &) const = default;
};

/** Strangers who wrote in the last days, for whoever asks; only of this run. A crowd pushes out
 * those who have been silent longest. */
class StrangerList
{
public:
    static constexpr std::size_t Most = 50;
    static constexpr std::chrono::hours KeptFor {7 * 24};

    explicit StrangerList(Clock &clock);
    /** False = he is ignored. */
    bool heard(qint64 id, const QString &name);
    void ignore(qint64 id);
    [[nodiscard]] bool isIgnored(qint64 id) const { return m_ignored.contains(id); }
    /** Of the button that ignores somebody: his id does not stand in it. */
    [[nodiscard]] static QString ignoreData(qint64 id);
    [[nodiscard]] static bool isIgnoreData(const QString &data);
    /** The last one first. */
    [[nodiscard]] std::vector<Stranger> lately() const;

private:
    struct Entry
    {
        Stranger stranger;
        std::chrono::milliseconds at {0}; ///< steady time: the other clock may be set
    };
    Clock &m_clock;
    std::vector<Entry> m_entries; ///< bounded; the last one at the end
    std::set<qint64> m_ignored; ///< each by somebody's tap
};

} // namespace vp
