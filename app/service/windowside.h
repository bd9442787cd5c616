// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/callinhand.h"
#include "service/legacytakeover.h"
#include "service/localrules.h"
#include "service/ringtest.h"
#include "service/talkdesk.h"
#include "service/updatehint.h"
#include "service/windowcalls.h"
#include "service/windowcontacts.h"
#include "service/windowhistory.h"
#include "service/windowline.h"
#include "service/windowmessages.h"
#include "service/windownotices.h"
#include "service/windowpeople.h"
#include "service/windowrules.h"

namespace vp {

class BackupDesk;
class OwnPrompts;
class PromptStudio;
class SoundTest;

/** What only the window asks for and does. Its headers show nothing of the chat, the modem and the
 * disk. */
struct WindowSide
{
    WindowPeople people;
    WindowContacts contacts;
    WindowMessages messages;
    WindowCalls calls;
    WindowRules rules;
    RingTest ring;
    LegacyTakeover legacy;
    LocalRules localRules;
    WindowHistory history;
    CallInHand inHand;
    UpdateHint updates;
    WindowLine line;
    WindowNotices notices {};
    TalkDesk *talk = nullptr; ///< never null once the phone is built
    BackupDesk *backups = nullptr; ///< whoever makes one says so; null = there is none
    OwnPrompts *prompts = nullptr; ///< never null once the phone is built
    PromptStudio *studio = nullptr; ///< the same
    SoundTest *sound = nullptr; ///< the same
};

} // namespace vp
