// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"
#include "chat/guest.h"
#include "service/phonestatus.h"
#include "settings/rulevalues.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vp {

/** What a button below a call does. */
enum class CallAct : std::uint8_t {
    HangUp,
    CallBack,
    Block,
    LetThrough,
    Ring, ///< with the number of a phone
    OtherPhones, ///< shows them
    TypeNumber, ///< of a phone that is to ring
    Back,
    Reject,
    ChooseText, ///< shows what may be written to whom is rejected
    RejectWithText, ///< with the number of a text
    RejectAndWrite,
    TryPhone, ///< calls again, from the phone with this number
    WriteSms,
    Remind,
    AddContact,
    RetryJoin,
    Voicemail, ///< the caller is to leave a message
    Record, ///< what they say, from now on
    EndRecording,
};

/** A button as its data names it. */
struct CallTap
{
    quint32 id = 0; ///< of the story
    CallAct act = CallAct::HangUp;
    std::size_t number = 0;
    QString mark {}; ///< RejectWithText: of the text, @see textMark(); empty = of an old button
    bool operator==(const CallTap &) const = default;
};

/** @p data is hostile; none = no button below a call. */
[[nodiscard]] std::optional<CallTap> readCallTap(const QString &data);
[[nodiscard]] QString callTapData(const CallTap &tap);
/** Whether a guest with these rights gets the button, and may use it. He sees who calls the phone's
 * owners and may hang up; who takes such a call is for them to say. */
[[nodiscard]] bool guestMay(GuestRights rights, CallAct act, StoryDirection direction);

/** The buttons that one copy of a call's message shows now, of those it may show. */
enum class CallMenu : std::uint8_t { Main, Phones, Texts };

/** What the buttons depend on. */
struct CallButtons
{
    quint32 id = 0;
    bool ended = false;
    bool open = false; ///< an owner may still say who gets it
    bool joinRefused = false; ///< both are there, and wait for somebody who tries it again
    std::vector<NamedPhone> phones {}; ///< of A; those that the rule chose come first
    std::size_t planned = 0; ///< how many these are
    QStringList texts {}; ///< for whom is rejected
    bool voicemail = false; ///< he may leave a message
    bool records = false; ///< what they say may be recorded from now on
    bool isRecorded = false; ///< it is
    bool asks = true; ///< for texts and numbers that are typed
    bool reminds = true;
    CallMenu menu = CallMenu::Main;
    std::optional<GuestRights> guest {}; ///< none = the copy of an owner
};
[[nodiscard]] ChatKeyboard keyboardOf(const LiveCall &call, const CallButtons &buttons);

/** A list stopped the caller, the owner's or another. */
[[nodiscard]] bool isBlockedCall(const CallRecord &record);
/** One of A's phones called. */
[[nodiscard]] bool isOwnPhoneCall(const CallRecord &record);

} // namespace vp
