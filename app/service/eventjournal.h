// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/chattransport.h"
#include "store/eventstore.h"
#include "telephony/networkstatus.h"

#include <QObject>

#include <vector>

namespace vp {

class BlocklistDesk;
class CalendarDesk;
class Database;
class DiskWatch;
class Settings;
class SleepDesk;

/** Writes down what happens to the phone besides calls and messages: for the log of the day. On the
 * disk a turn of the loop later, so that the bytes for the modem go first. */
class EventJournal : public QObject
{
    Q_OBJECT
public:
    /** How long events are kept: a little longer than the logs that are made of them. */
    static constexpr int KeptDays = 100;

    /** @p database null = nothing is kept. */
    EventJournal(Database *database, Clock &clock, QObject *parent = nullptr);
    ~EventJournal() override;

    void watch(const Settings &settings);
    void watch(const DiskWatch &disk);
    void watch(const SleepDesk &sleep);
    void watch(const CalendarDesk &calendars, const BlocklistDesk &lists);
    void start(const QString &version);
    void stop();
    /** The modem or its network has become another one; what was told before is not told again. */
    void tell(const NetworkStatus &status);
    void tell(ChatLinkState state);
    void note(PhoneEventKind kind, const QString &detail = {});
    /** What waits is on the disk afterwards. */
    void flush();

private:
    /** Something that is worth a line only if it lasts. */
    struct Doubtful
    {
        explicit Doubtful(Clock &clock)
            : settle(clock)
        {
        }
        Deadline settle;
        PhoneEvent event {};
    };
    void tellReady(const NetworkStatus &status);
    void doubt(Doubtful &doubtful, PhoneEventKind kind, const QString &detail);
    void settled(const Doubtful &doubtful);
    [[nodiscard]] PhoneEvent eventOf(PhoneEventKind kind, const QString &detail) const;
    void add(const PhoneEvent &event);

    Database *m_database;
    Clock &m_clock;
    Deadline m_later;
    std::vector<PhoneEvent> m_waiting; ///< bounded
    Doubtful m_modemTrouble;
    Doubtful m_chatTrouble;
    QString m_modem; ///< the last words about it
    bool m_ready = false;
    bool m_unsteady = false;
    NetworkStatus m_network; ///< as last told
    ChatLinkState m_link = ChatLinkState::Off;
};

} // namespace vp
