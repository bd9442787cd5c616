// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

namespace vp {

class Database;

/** What happened to the phone besides calls and messages. Stored: append only. */
enum class PhoneEventKind : std::uint8_t {
    Started = 0, ///< `detail` = the version
    Stopped = 1,
    CutOff = 2, ///< the last run had no proper end; `detail` empty
    ModemReady = 3, ///< model, operator, signal
    ModemTrouble = 4, ///< in words, @see Phrases::modem()
    ModemLost = 5,
    RoamingBegan = 6, ///< operator
    RoamingEnded = 7,
    OtherOperator = 8,
    OtherSim = 9,
    Unsteady = 10, ///< the modem was lost again and again
    ChatConnected = 11,
    ChatLost = 12,
    ChatTokenRefused = 13,
    ChatUsedElsewhere = 14,
    DiskFailed = 15,
    DiskFull = 16,
    DiskWorks = 17,
    Sleeps = 18,
    Woke = 19,
    SettingChanged = 20, ///< its name, never its value
    SourceFailed = 21, ///< a calendar or a list: its name
    SourceWorks = 22,
};
inline constexpr PhoneEventKind LastPhoneEventKind = PhoneEventKind::SourceWorks;

struct PhoneEvent
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    PhoneEventKind kind = PhoneEventKind::Started;
    QString detail {}; ///< never a secret, a number or a text of a message
    bool operator==(const PhoneEvent &) const = default;
};

/** The journal of what happened to the phone. A row outlives a crash of the program. */
class EventStore
{
public:
    /** More rows than this are never kept. */
    static constexpr int Capacity = 50'000;

    explicit EventStore(Database &database, QString line = QStringLiteral("1"));
    Result<> add(const PhoneEvent &event);
    /** Those of [@p from, @p to), the oldest first, at most @p limit. */
    [[nodiscard]] Result<std::vector<PhoneEvent>> between(const QDateTime &from,
                                                          const QDateTime &to, int limit) const;
    /** Whether the last run began and never said that it ended. */
    [[nodiscard]] Result<bool> wasCutOff() const;
    /** Forgets what is older, and what is more than Capacity. */
    Result<> prune(const QDateTime &before);

private:
    Database &m_database;
    QString m_line;
};

} // namespace vp
