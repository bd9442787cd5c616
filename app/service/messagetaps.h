// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "chat/chatmessage.h"
#include "service/auditwords.h"
#include "service/messagelook.h"

#include <functional>
#include <optional>

namespace vp {

class BlocklistDesk;
class ChatDeletions;
class MessageDesk;
class MessageNotices;
class SmsOrders;

/** What the taps are carried out with; everything outlives it. */
struct MessageTapsParts
{
    MessageDesk &desk;
    MessageNotices &notices;
    MessageLook &look;
    SmsOrders &orders;
    ChatDeletions &deletions;
    BlocklistDesk &lists;
    /** Asks for the name and group of a number. */
    std::function<void(qint64 chatId, const PhoneNumber &number)> addContact {};
};

/** The buttons below SMS. Each is good for as long as the SMS is shown in that chat, also after a
 * restart. */
class MessageTaps
{
public:
    /** What became of a tap. */
    struct Tapped
    {
        QString toast {};
        QString call {}; ///< this number is to be called; whoever calls answers the tap
        AuditWords words {}; ///< for the audit log
        bool isRefused = false;
    };

    explicit MessageTaps(const MessageTapsParts &parts);
    /** None = no button of ours. @p isOwner false = a guest, who may not change lists. */
    [[nodiscard]] std::optional<Tapped> tapped(const ChatTap &tap, bool isOwner);

private:
    [[nodiscard]] Tapped run(const ChatTap &tap, const MessageButton &button,
                             const MessageRecord &message);
    [[nodiscard]] QString answer(const ChatTap &tap, const MessageButton &button,
                                 const MessageRecord &message);
    [[nodiscard]] QString deleteHere(const ChatTap &tap, const MessageRecord &message);
    [[nodiscard]] QString block(const MessageRecord &message, bool blocked);

    MessageTapsParts m_parts;
};

} // namespace vp
