// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/commandparser.h"
#include "chat/guest.h"
#include "service/chatquestions.h"
#include "store/promptstore.h"

namespace vp {

/** What guests may do: what is not named here is for owners. */
[[nodiscard]] bool guestMay(GuestRights rights, const Command &command);
/** The button of a question that was asked in the guest's own chat. */
[[nodiscard]] bool guestMay(GuestRights rights, const ChatAction &action);
/** Answering a prompt that was shown in the guest's own chat. */
[[nodiscard]] bool guestMay(GuestRights rights, PromptKind kind);
/** Any button, by its data; of those below SMS MessageTaps keeps him from what is for owners. */
[[nodiscard]] bool guestMayTap(const std::optional<GuestRights> &rights, const QString &data);

} // namespace vp
