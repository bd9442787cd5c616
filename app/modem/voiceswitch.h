// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modem/atchat.h"
#include "profiles/modemprofile.h"
#include "telephony/callprovider.h"

#include <functional>
#include <optional>
#include <utility>

namespace vp {

/** Has the modem send the sound of its calls to the voice port, where somebody listens there: after
 * every dialling and answering, or once connected, as its make wants it. */
class VoiceSwitch : public QObject
{
    Q_OBJECT
public:
    VoiceSwitch(AtChat &chat, CallProvider &calls, QObject *parent = nullptr);
    /** Says whether anybody listens; nobody at first. */
    void setWanted(std::function<bool()> wanted) { m_wanted = std::move(wanted); }
    void setProfile(const ModemProfile &profile);
    /** The voice port was gone, and is open again: the modem is told anew where sound goes, where
     * there is a call. */
    void openAgain();

private:
    void requestDone(CallRequest request);
    void callChanged(const Call &call);
    void callRemoved();
    [[nodiscard]] bool isWanted() const { return m_path && m_wanted && m_wanted(); }
    void open();
    void send(const AtCommand &command);

    AtChat &m_chat;
    CallProvider &m_calls;
    std::optional<VoicePath> m_path;
    std::function<bool()> m_wanted;
    bool m_listens = false; ///< was told to report digits since it started
    bool m_open = false; ///< as far as it is to be closed again
};

} // namespace vp
