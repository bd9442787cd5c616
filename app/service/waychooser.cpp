// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/waychooser.h"

#include "base/logging.h"
#include "service/line.h"
#include "settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr auto DeflectionFact = "deflection"_L1;
constexpr int Works = 1;
constexpr int Fails = 0;
constexpr qint64 RemembersDays = 30; ///< an operator may provision it one day

bool has(const CallWays &ways, CallWay way)
{
    return std::find(ways.begin(), ways.end(), way) != ways.end();
}

} // namespace

CallWays callWaysOf(const QString &setting)
{
    CallWays ways;
    for (const QString &word : setting.split(u',', Qt::SkipEmptyParts)) {
        if (word == "deflect"_L1) {
            ways.push_back(CallWay::Deflect);
        } else if (word == "join"_L1) {
            ways.push_back(CallWay::Join);
        } else if (word == "transfer"_L1) {
            ways.push_back(CallWay::Transfer);
        }
    }
    if (ways.empty()) {
        return {CallWay::Join, CallWay::Transfer}; // auto: deflection tells B nothing more
    }
    if (!has(ways, CallWay::Join)) {
        ways.push_back(CallWay::Join);
    }
    return ways;
}

WayChooser::WayChooser(Line &line, const Settings &settings, SimFacts *facts, Clock &clock)
    : m_line(line)
    , m_settings(settings)
    , m_facts(facts)
    , m_clock(clock)
    , m_later(clock)
{
    connect(&line.modem(), &ModemSession::statusChanged, this, &WayChooser::simMayHaveChanged);
    connect(&line.joiner(), &CallJoiner::deflectionTried, this, &WayChooser::remember);
    connect(&m_later, &Deadline::expired, this, &WayChooser::save);
}

std::optional<bool> WayChooser::deflectionWorks() const
{
    if (!m_deflection) {
        return std::nullopt;
    }
    if (m_deflection->value == Works) {
        return true;
    }
    const qint64 age = m_deflection->at.daysTo(m_clock.wall().toUTC());
    return age >= 0 && age < RemembersDays ? std::optional(false) : std::nullopt;
}

CallWays WayChooser::wanted() const
{
    const NetworkStatus network = m_line.network();
    CallWays ways = callWaysOf(m_settings.text(SettingKey::WaysToConnect));
    if (!network.transferListed) {
        std::erase(ways, CallWay::Transfer);
    } else if (!network.joinListed && has(ways, CallWay::Transfer)) {
        // What is not listed rarely works: first what is.
        std::erase(ways, CallWay::Join);
        ways.push_back(CallWay::Join);
    }
    return ways;
}

CallWays WayChooser::inbound(const RingPlan &plan) const
{
    CallWays ways = wanted();
    // Who is sent on is gone: the phones behind the first would never ring.
    if (plan.steps.size() > 1 || deflectionWorks() == false) {
        std::erase(ways, CallWay::Deflect);
    }
    return ways;
}

CallWays WayChooser::outbound() const
{
    CallWays ways = wanted();
    std::erase(ways, CallWay::Deflect);
    return ways;
}

void WayChooser::simMayHaveChanged()
{
    const NetworkStatus &status = m_line.modem().status();
    if (status.modem == ModemState::Absent || status.modem == ModemState::Lost) {
        // Another SIM may be in the stick when it comes back.
        if (m_later.isActive()) {
            save();
        }
        m_sim.clear();
        m_deflection.reset();
        return;
    }
    if (status.sim.isEmpty() || status.sim == m_sim) {
        return;
    }
    m_sim = status.sim;
    m_deflection.reset();
    if (m_facts != nullptr) {
        if (const Result<SimFact> known = m_facts->fact(m_sim, DeflectionFact)) {
            m_deflection = *known;
        }
    }
}

void WayChooser::remember(DeflectionVerdict verdict)
{
    m_deflection =
        SimFact {verdict == DeflectionVerdict::Works ? Works : Fails, m_clock.wall().toUTC()};
    m_later.start(0ms);
}

void WayChooser::save()
{
    m_later.stop();
    if (m_facts == nullptr || m_sim.isEmpty() || !m_deflection) {
        return;
    }
    const Result<> stored = m_facts->set(m_sim, DeflectionFact, *m_deflection);
    if (!stored) {
        qCWarning(lcService) << "what is known of deflection was not stored:"
                             << redactedText(stored.error().detail);
    }
}

} // namespace vp
