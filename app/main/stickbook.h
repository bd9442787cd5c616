// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace vp {

/** What is remembered of a stick. */
struct StickRecord
{
    QString id {}; ///< the fingerprint of its IMEI, never the IMEI
    QString place {}; ///< the USB socket it was last seen in, as its folder in sysfs
    int vendor = 0;
    int product = 0;
    int commands = -1; ///< interface number of the port that took commands; -1 = not known
    int events = -1; ///< interface number of the port that brought events, where it was another
    int voice = -1; ///< interface number of the port that carries the sound
    bool rolesTold = false; ///< it was asked for its ports' roles
    bool operator==(const StickRecord &) const = default;
};

/** sticks.ini: the sticks that have worked here, the latest first, so that each is found again by
 * its role when its ports are renumbered. */
class StickBook
{
public:
    /** An empty @p path remembers for this run only. */
    explicit StickBook(QString path = {});
    [[nodiscard]] std::optional<StickRecord> find(const QString &id) const;
    /** The record of the stick that is probably the one in @p place: the last of its kind there,
     * else the last of its kind anywhere. */
    [[nodiscard]] std::optional<StickRecord> likely(const QString &place, int vendor,
                                                    int product) const;
    /** Writes at once, and only when it is news. */
    void remember(const StickRecord &record);

private:
    void load();
    void save() const;
    QString m_path;
    std::vector<StickRecord> m_records; ///< the latest first
};

} // namespace vp
