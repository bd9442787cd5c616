// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/guestpermit.h"

#include "service/callbuttons.h"
#include "service/helpdesk.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

template<class T, class... Allowed>
constexpr bool isOneOf = (std::is_same_v<T, Allowed> || ...);

} // namespace

bool guestMay(GuestRights rights, const Command &command)
{
    return std::visit(
        [rights, &command](const auto &wish) {
            using T = std::decay_t<decltype(wish)>;
            if constexpr (std::is_same_v<T, SmsCommand>) {
                return rights == GuestRights::CallsAndSms;
            } else if constexpr (std::is_same_v<T, MissingArgument>) {
                // What it lacks is told to whoever might run it with it.
                return wish.command == "call"_L1 || wish.command == "search"_L1
                    || wish.command == "getmasterphonefromnumber"_L1
                    || (wish.command == "sms"_L1 && rights == GuestRights::CallsAndSms);
            } else {
                return isOneOf<T, HelpCommand, StartCommand, GetIdCommand, GetOwnersCommand,
                               CallCommand, CloseCommand, GetMasterPhoneCommand, WhoGetsCommand,
                               SearchCommand, PlainText, UnknownCommand, NotForUs>;
            }
        },
        command);
}

bool guestMay(GuestRights rights, const ChatAction &action)
{
    return std::visit(
        [rights](const auto &wish) {
            using T = std::decay_t<decltype(wish)>;
            if constexpr (std::is_same_v<T, SendText>) {
                return rights == GuestRights::CallsAndSms;
            } else if constexpr (std::is_same_v<T, PeopleWish>) {
                return wish.step == PeopleWish::Step::AskForMore;
            } else if constexpr (std::is_same_v<T, NumberWish>) {
                return rights == GuestRights::CallsAndSms
                    && wish.step == NumberWish::Step::WriteSms;
            } else {
                return isOneOf<T, PlaceCall, EndAndCall, EndCalls, Forget, SearchWish>;
            }
        },
        action);
}

bool guestMay(GuestRights rights, PromptKind kind)
{
    const bool isSms = kind == PromptKind::SmsText || kind == PromptKind::SmsRecipient;
    return isSms && rights == GuestRights::CallsAndSms;
}

bool guestMayTap(const std::optional<GuestRights> &rights, const QString &data)
{
    if (const std::optional<CallTap> tap = readCallTap(data)) {
        // Whose call it is CallMessages knows; these are the most that he may.
        return rights && guestMay(*rights, tap->act, StoryDirection::Outbound);
    }
    return data.startsWith("q1:"_L1) || HelpDesk::isButton(data)
        || (rights == GuestRights::CallsAndSms && data.startsWith("s1:"_L1));
}

} // namespace vp
