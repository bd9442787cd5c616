// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chattransport.h"
#include "service/phonestatus.h"
#include "service/storyrecorder.h"

#include <QObject>

namespace vp {

class Line;

/** What the log says of a line at info: what its modem becomes, and one line a call. Numbers are
 * redacted, names are left out; nothing is written while nothing happens. */
class PhoneLog : public QObject
{
    Q_OBJECT
public:
    explicit PhoneLog(Line &line, QObject *parent = nullptr);
    /** The chat's link has become another one. */
    static void tellLink(const ChatTransport &chat, ChatHealth health);

private:
    void tellModem(const NetworkStatus &status);
    static void tellCall(const CallRecord &record);

    ModemState m_modem = ModemState::Absent;
    PortTrouble m_trouble = PortTrouble::None;
    bool m_networkTold = false;
};

} // namespace vp
