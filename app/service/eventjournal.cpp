// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/eventjournal.h"

#include "base/logging.h"
#include "service/blocklistdesk.h"
#include "service/calendardesk.h"
#include "service/diskwatch.h"
#include "service/phrases.h"
#include "service/sleepdesk.h"
#include "settings/settings.h"
#include "store/database.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::size_t MostWaiting = 1000;
constexpr qsizetype LongestDetail = 300;
/** What is over sooner was no trouble: a PIN that is entered by itself, a network that is looked
 * for, a connection that is made anew. */
constexpr std::chrono::milliseconds TroubleLasts = 30s;

/** What a person has to know of; on the way to Ready there is nothing to tell. */
bool isTrouble(ModemState state)
{
    switch (state) {
    case ModemState::Absent:
    case ModemState::SimLocked:
    case ModemState::NoSim:
    case ModemState::NotRegistered:
    case ModemState::Lost:
        return true;
    case ModemState::Probing:
    case ModemState::Initialising:
    case ModemState::Ready:
        break;
    }
    return false;
}

} // namespace

EventJournal::EventJournal(Database *database, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_later(clock)
    , m_modemTrouble(clock)
    , m_chatTrouble(clock)
{
    connect(&m_later, &Deadline::expired, this, &EventJournal::flush);
    for (Doubtful *doubtful : {&m_modemTrouble, &m_chatTrouble}) {
        connect(&doubtful->settle, &Deadline::expired, this,
                [this, doubtful] { settled(*doubtful); });
    }
}

EventJournal::~EventJournal()
{
    flush();
}

void EventJournal::watch(const Settings &settings)
{
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        note(PhoneEventKind::SettingChanged, Settings::nameOf(key));
    });
}

void EventJournal::watch(const DiskWatch &disk)
{
    connect(&disk, &DiskWatch::changed, this, [this](bool works, bool full) {
        note(works      ? PhoneEventKind::DiskWorks
                 : full ? PhoneEventKind::DiskFull
                        : PhoneEventKind::DiskFailed);
    });
}

void EventJournal::watch(const SleepDesk &sleep)
{
    connect(&sleep, &SleepDesk::goingToSleep, this, [this] {
        note(PhoneEventKind::Sleeps);
        flush(); // the next turn of the loop is in the morning
    });
    connect(&sleep, &SleepDesk::woke, this, [this](std::chrono::seconds after) {
        note(PhoneEventKind::Woke, Phrases::duration(after));
    });
}

void EventJournal::watch(const CalendarDesk &calendars, const BlocklistDesk &lists)
{
    const auto failed = [this](const QString &name) {
        note(PhoneEventKind::SourceFailed, name);
    };
    const auto works = [this](const QString &name) {
        note(PhoneEventKind::SourceWorks, name);
    };
    connect(&calendars, &CalendarDesk::becameStale, this, failed);
    connect(&calendars, &CalendarDesk::recovered, this, works);
    connect(&lists, &BlocklistDesk::becameStale, this, failed);
    connect(&lists, &BlocklistDesk::recovered, this, works);
}

void EventJournal::start(const QString &version)
{
    if (m_database == nullptr) {
        return;
    }
    EventStore store(*m_database);
    const Result<> pruned = store.prune(m_clock.wall().addDays(-KeptDays));
    if (!pruned) {
        qCWarning(lcService) << "the journal cannot be pruned:" << pruned.error().detail;
    }
    if (store.wasCutOff().value_or(false)) {
        note(PhoneEventKind::CutOff);
    }
    note(PhoneEventKind::Started, version);
}

void EventJournal::stop()
{
    m_modemTrouble.settle.stop();
    m_chatTrouble.settle.stop();
    note(PhoneEventKind::Stopped);
    flush();
    m_database = nullptr; // what ends now ends because of this
}

void EventJournal::tell(const NetworkStatus &status)
{
    const bool wasUnsteady = std::exchange(m_unsteady, status.recovery.unsteady);
    if (m_unsteady && !wasUnsteady) {
        note(PhoneEventKind::Unsteady);
    }
    if (status.modem == ModemState::Ready) {
        tellReady(status);
        return;
    }
    const QString words = isTrouble(status.modem) ? Phrases::modem(status) : QString();
    if (words.isEmpty()) {
        return;
    }
    if (status.modem == ModemState::Lost && std::exchange(m_ready, false)) {
        note(PhoneEventKind::ModemLost, words);
    } else {
        doubt(m_modemTrouble, PhoneEventKind::ModemTrouble, words);
    }
}

/** The operator's name and the signal come a little after Ready. */
void EventJournal::tellReady(const NetworkStatus &status)
{
    if (status.operatorName.isEmpty()) {
        return;
    }
    const NetworkStatus before = std::exchange(m_network, status);
    m_modem.clear();
    m_modemTrouble.settle.stop();
    if (!std::exchange(m_ready, true)) {
        note(PhoneEventKind::ModemReady,
             QString(status.model % u", "_s % status.operatorName
                     % (status.signalPercent
                            ? QString(u", "_s % QString::number(*status.signalPercent) % u" %"_s)
                            : QString())));
        if (status.simSwapped) {
            note(PhoneEventKind::OtherSim);
        }
        if (status.roaming) {
            note(PhoneEventKind::RoamingBegan, status.operatorName);
        }
    } else if (before.roaming != status.roaming) {
        note(status.roaming ? PhoneEventKind::RoamingBegan : PhoneEventKind::RoamingEnded,
             status.operatorName);
    } else if (before.operatorName != status.operatorName) {
        note(PhoneEventKind::OtherOperator, status.operatorName);
    }
}

void EventJournal::tell(ChatLinkState state)
{
    switch (state) {
    case ChatLinkState::Off:
    case ChatLinkState::Connecting:
        return;
    case ChatLinkState::Connected:
        m_chatTrouble.settle.stop();
        if (std::exchange(m_link, state) != state) {
            note(PhoneEventKind::ChatConnected);
        }
        return;
    case ChatLinkState::Offline:
        doubt(m_chatTrouble, PhoneEventKind::ChatLost, {});
        return;
    case ChatLinkState::Unauthorized:
        doubt(m_chatTrouble, PhoneEventKind::ChatTokenRefused, {});
        return;
    case ChatLinkState::Conflict:
        doubt(m_chatTrouble, PhoneEventKind::ChatUsedElsewhere, {});
        return;
    }
}

/** The first moment of a trouble counts, and the last words about it. */
void EventJournal::doubt(Doubtful &doubtful, PhoneEventKind kind, const QString &detail)
{
    const bool waits = doubtful.settle.isActive();
    const QDateTime since = doubtful.event.at;
    doubtful.event = eventOf(kind, detail);
    if (waits) {
        doubtful.event.at = since;
    } else {
        doubtful.settle.start(TroubleLasts);
    }
}

void EventJournal::settled(const Doubtful &doubtful)
{
    if (&doubtful == &m_chatTrouble) {
        const ChatLinkState now = doubtful.event.kind == PhoneEventKind::ChatLost
            ? ChatLinkState::Offline
            : doubtful.event.kind == PhoneEventKind::ChatTokenRefused ? ChatLinkState::Unauthorized
                                                                      : ChatLinkState::Conflict;
        if (std::exchange(m_link, now) == now) {
            return;
        }
    } else if (std::exchange(m_modem, doubtful.event.detail) == doubtful.event.detail) {
        return;
    } else {
        m_ready = false;
    }
    add(doubtful.event);
}

PhoneEvent EventJournal::eventOf(PhoneEventKind kind, const QString &detail) const
{
    return {0, m_clock.wall().toUTC(), kind, redactedText(detail.left(LongestDetail))};
}

void EventJournal::note(PhoneEventKind kind, const QString &detail)
{
    add(eventOf(kind, detail));
}

void EventJournal::add(const PhoneEvent &event)
{
    if (m_database == nullptr || m_waiting.size() >= MostWaiting) {
        return;
    }
    m_waiting.push_back(event);
    if (!m_later.isActive()) {
        m_later.start(0ms);
    }
}

void EventJournal::flush()
{
    if (m_database == nullptr) {
        return;
    }
    EventStore store(*m_database);
    std::size_t written = 0;
    for (const PhoneEvent &event : m_waiting) {
        const Result<> added = store.add(event);
        if (!added) {
            qCWarning(lcService) << "the journal cannot be written:" << added.error().detail;
            break;
        }
        ++written;
    }
    // What the disk refused is tried again with the next event.
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(written));
}

} // namespace vp
