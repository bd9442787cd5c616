// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modem/atchat.h"
#include "profiles/modemprofile.h"
#include "telephony/callprovider.h"

#include <optional>

namespace vp {

/** Has the modem send the sound of its calls to the voice port, where somebody listens there: after
 * every dialling and answering, or once connected, as its make wants it. */
class VoiceSwitch : public QObject
{
    Q_OBJECT
public:
    VoiceSwitch(AtChat &chat, CallProvider &calls, QObject *parent = nullptr);
    /** Whether anybody listens; not at first. */
    void setWanted(bool wanted) { m_wanted = wanted; }
    void setProfile(const ModemProfile &profile);

private:
    void requestDone(CallRequest request);
    void callChanged(const Call &call);
    void callRemoved();
    void send(const AtCommand &command);

    AtChat &m_chat;
    CallProvider &m_calls;
    std::optional<VoicePath> m_path;
    bool m_wanted = false;
    bool m_open = false; ///< as far as it is to be closed again
};

} // namespace vp
