// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/prompttarget.h"

#include <QString>

namespace vp {

/** What an owner wants done with a sound that he has sent. */
struct PromptWish
{
    enum class Step : std::uint8_t {
        ForWhom, ///< its use is known; are there groups, it is asked who is to hear it
        Take,
        Listen,
        Restore, ///< back to the machine's voice
    };
    Step step = Step::ForWhom;
    PromptTarget target {};
    QString fileId {}; ///< of the chat service
};

} // namespace vp
