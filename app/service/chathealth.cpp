// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chathealth.h"

#include "chat/chattransport.h"

namespace vp {

ChatHealth healthOf(ChatTrouble trouble)
{
    switch (trouble) {
    case ChatTrouble::Unknown:
        return ChatHealth::Offline;
    case ChatTrouble::ProxyAway:
        return ChatHealth::ProxyAway;
    case ChatTrouble::ProxyRefused:
        return ChatHealth::ProxyRefused;
    case ChatTrouble::ForeignCertificate:
        return ChatHealth::Intercepted;
    case ChatTrouble::ClockNotSet:
        return ChatHealth::ClockNotSet;
    case ChatTrouble::ServerTrouble:
        return ChatHealth::ServerTrouble;
    }
    return ChatHealth::Offline;
}

ChatHealth healthOf(const ChatTransport &chat)
{
    switch (chat.linkState()) {
    case ChatLinkState::Off:
    case ChatLinkState::Connecting:
        return ChatHealth::Connecting;
    case ChatLinkState::Connected:
        return ChatHealth::Connected;
    case ChatLinkState::Offline:
        return healthOf(chat.trouble());
    case ChatLinkState::Unauthorized:
        return ChatHealth::TokenRefused;
    case ChatLinkState::Conflict:
        return ChatHealth::UsedElsewhere;
    }
    return ChatHealth::NotSetUp;
}

} // namespace vp
