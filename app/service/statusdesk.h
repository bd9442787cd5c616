// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "service/statusfacts.h"

#include <functional>
#include <optional>

namespace vp {

class SoundTestDesk;

/** How the phone is, in one message that its button brings up to date, also after a restart. */
class StatusDesk
{
public:
    StatusDesk(Outbox &outbox, std::function<StatusFacts()> facts);
    /** Whether, and by which button, the sound can be tested. */
    void setSoundTest(const SoundTestDesk &desk) { m_sound = &desk; }
    void tell(qint64 chatId);
    /** Asks the operator, wherever it stands. */
    [[nodiscard]] static ChatButton balanceButton();

    enum class Tapped : std::uint8_t { Refreshed, Balance, History };
    /** @p tap is hostile; none = no button of ours. */
    [[nodiscard]] std::optional<Tapped> tapped(const ChatTap &tap);

private:
    [[nodiscard]] ChatContent content() const;

    Outbox &m_outbox;
    std::function<StatusFacts()> m_facts;
    const SoundTestDesk *m_sound = nullptr; ///< null = there is none
};

} // namespace vp
