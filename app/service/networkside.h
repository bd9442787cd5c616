// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/forwardingkeeper.h"
#include "service/networkservices.h"
#include "service/sleepdesk.h"
#include "service/whenoffdesk.h"

#include <functional>
#include <memory>

namespace vp {

class Line;
struct PhoneParts;

/** What the phone does with its line's network besides calls and messages, and at the computer's
 * sleep; built with the phone. */
class NetworkSide : public QObject
{
    Q_OBJECT
public:
    NetworkSide(const PhoneParts &parts, Line &line);

    /** The last words to the modem: where callers are forwarded while we are off, the transmitter
     * is switched off. Then @p done comes, later; not where there is nothing to say. */
    void sayFarewell(std::function<void()> done);
    [[nodiscard]] bool hasSaidFarewell() const { return m_farewellSaid; }

    [[nodiscard]] NetworkServices &services() { return m_services; }
    [[nodiscard]] WhenOffDesk &whenOff() { return m_whenOff; }
    [[nodiscard]] SleepDesk *sleepDesk()
    {
        return m_sleep.get();
    } ///< null = no desktop tells of it

private:
    Line &m_line;
    ForwardingKeeper m_keeper;
    NetworkServices m_services;
    WhenOffDesk m_whenOff;
    std::unique_ptr<SleepDesk> m_sleep;
    bool m_farewellSaid = false;
};

} // namespace vp
