// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/callvoice.h"
#include "voice/voicechannel.h"

namespace vp {

/** Speaks to a caller between his answer and his hold, and gives up on a port that is mute. */
class Announcer : public CallVoice
{
    Q_OBJECT
public:
    /** @p opener empty = there is no voice port. */
    Announcer(Clock &clock, VoicePortOpener opener, QObject *parent = nullptr);
    ~Announcer() override;

    /** What is said from the next call on, levelled and without a click; nothing = nothing. */
    void setPrompt(Samples prompt);
    [[nodiscard]] const Samples &prompt() const { return m_prompt; }
    /** It fades out so that it is over then. */
    void setLongest(std::chrono::milliseconds longest) { m_longest = longest; }

    [[nodiscard]] bool hasPort() const { return static_cast<bool>(m_opener); }
    [[nodiscard]] bool canAnnounce() const override { return hasPort() && !m_prompt.empty(); }
    void prepare() override;
    void announce() override;
    void release() override;

private:
    void finish();

    VoicePortOpener m_opener;
    VoiceChannel m_channel;
    Deadline m_end; ///< when it is to fade out
    Deadline m_soon; ///< announced(), later than announce()
    Samples m_prompt;
    std::chrono::milliseconds m_longest {4000};
    bool m_announcing = false;
};

} // namespace vp
