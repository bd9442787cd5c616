// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/party.h"

namespace vp::sim {

using namespace std::chrono_literals;

NetworkDelays NetworkDelays::realistic()
{
    NetworkDelays delays;
    delays.originate = 200ms;
    delays.alert = 4s;
    delays.answer = 5s;
    delays.refuse = 3s;
    delays.unreachable = 8s;
    delays.connect = 700ms;
    delays.hold = 600ms;
    delays.join = 600ms;
    delays.release = 200ms;
    delays.forward = 20s;
    delays.mailbox = 1500ms;
    delays.radioLost = 3s;
    return delays;
}

} // namespace vp::sim
