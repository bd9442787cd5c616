// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/networkside.h"

#include "modem/supplementaryservices.h"
#include "service/line.h"
#include "service/virtualphone.h"

namespace vp {

namespace {

/** Forwards are the SIM's, not the stick's. */
QString ownerOf(const Line &line)
{
    const QString sim = line.network().sim;
    return sim.isEmpty() ? QStringLiteral("1") : QString(QStringLiteral("1-") + sim);
}

} // namespace

NetworkSide::NetworkSide(const PhoneParts &parts, Line &line)
    : m_line(line)
    , m_keeper(parts.modem->services(),
               ForwardingMemory(parts.networkFile, [&line] { return ownerOf(line); }),
               [settings = parts.settings] { return settings->region(); })
    , m_services(line, m_keeper, *parts.settings)
    , m_whenOff(m_keeper, line, *parts.settings, *parts.clock)
{
    if (parts.sleepGuard != nullptr) {
        m_sleep = std::make_unique<SleepDesk>(*parts.sleepGuard, line, *parts.settings, m_whenOff,
                                              *parts.clock);
    }
}

void NetworkSide::sayFarewell(std::function<void()> done)
{
    if (m_whenOff.forwardedTo().isEmpty() || !m_line.isReady()) {
        m_farewellSaid = true;
        return;
    }
    m_line.modem().services().setRadio(false, this,
                                       [this, done = std::move(done)](const Result<> &) {
                                           m_farewellSaid = true;
                                           done();
                                       });
}

} // namespace vp
