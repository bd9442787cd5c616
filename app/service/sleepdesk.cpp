// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sleepdesk.h"

#include "base/logging.h"
#include "modem/supplementaryservices.h"
#include "service/line.h"
#include "service/whenoffdesk.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace vp {

namespace {

// Together a second less than logind waits.
constexpr std::chrono::milliseconds CallsEndWithin = 2500ms;
constexpr std::chrono::milliseconds RestWithin = 1500ms;

} // namespace

SleepDesk::SleepDesk(SleepGuard &guard, Line &line, const Settings &settings, WhenOffDesk &whenOff,
                     Clock &clock, QObject *parent)
    : QObject(parent)
    , m_guard(guard)
    , m_line(line)
    , m_settings(settings)
    , m_whenOff(whenOff)
    , m_clock(clock)
    , m_patience(clock)
{
    connect(&m_guard, &SleepGuard::aboutToSleep, this, &SleepDesk::aboutToSleep);
    connect(&m_guard, &SleepGuard::woke, this, &SleepDesk::wake);
    connect(&m_patience, &Deadline::expired, this, &SleepDesk::patienceEnded);
    connect(&m_line, &Line::idle, this, &SleepDesk::callsEnded);
    connect(&m_line.modem(), &ModemSession::statusChanged, this, &SleepDesk::block);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::InhibitSleep) {
            block();
        }
    });
}

void SleepDesk::block()
{
    // A modem that is being set up again is as good as ready; one that is gone is not.
    switch (m_line.modem().status().modem) {
    case ModemState::Ready:
        m_guard.setSleepBlocked(m_settings.flag(SettingKey::InhibitSleep));
        break;
    case ModemState::Absent:
    case ModemState::Lost:
    case ModemState::SimLocked:
    case ModemState::NoSim:
    case ModemState::NotRegistered:
        m_guard.setSleepBlocked(false);
        break;
    case ModemState::Probing:
    case ModemState::Initialising:
        break;
    }
}

void SleepDesk::aboutToSleep()
{
    if (m_phase != Phase::Awake) {
        return;
    }
    m_since = m_clock.wall();
    m_phase = Phase::EndingCalls;
    m_patience.start(CallsEndWithin);
    Q_EMIT goingToSleep(m_whenOff.forwardedTo());
    if (!m_line.endAll(OutcomeKind::ShutDown)) {
        callsEnded();
    }
}

void SleepDesk::callsEnded()
{
    if (m_phase != Phase::EndingCalls) {
        return;
    }
    m_phase = Phase::Finishing;
    m_patience.start(RestWithin);
    m_radioDone = m_whenOff.forwardedTo().isEmpty() || !m_line.isReady();
    if (!m_radioDone) {
        m_line.modem().services().setRadio(false, this, [this](const Result<> &) {
            m_radioDone = true;
            look();
        });
    }
    look();
}

void SleepDesk::patienceEnded()
{
    if (m_phase == Phase::EndingCalls) {
        qCWarning(lcService) << "the modem did not confirm that the calls ended: hanging up "
                                "regardless";
        m_line.modem().hangUpNow();
        callsEnded();
    } else if (m_phase == Phase::Finishing) {
        letSleep();
    }
}

void SleepDesk::look()
{
    if (m_phase == Phase::Finishing && m_radioDone && (!m_toldAll || m_toldAll())) {
        letSleep();
    }
}

void SleepDesk::letSleep()
{
    m_phase = Phase::Asleep;
    m_patience.stop();
    m_guard.readyToSleep();
}

void SleepDesk::wake()
{
    if (m_phase == Phase::Awake) {
        return;
    }
    m_phase = Phase::Awake;
    m_patience.stop();
    m_line.modem().probeAgain();
    const qint64 seconds = std::max<qint64>(0, m_since.secsTo(m_clock.wall()));
    Q_EMIT woke(std::chrono::seconds(seconds));
}

} // namespace vp
