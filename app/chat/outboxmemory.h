// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "chat/chatmessage.h"

#include <vector>

namespace vp {

/** An outgoing message as it outlives a crash. */
struct KeptMessage
{
    qint64 ticket = 0; ///< rises: the order in which they were posted
    qint64 chatId = 0;
    qint64 messageId = 0; ///< 0 = the server has not said that it has it
    QString subject; ///< what it is about, for those who go on with it after a restart
    ChatContent content; ///< as it was last amended
    QDateTime postedAt; ///< UTC
    bool sending = false; ///< a request with it was, or was about to be, under way
    bool waiting = true; ///< the chat does not show it as it is here
    bool retired = false; ///< nobody will amend it any more
    bool operator==(const KeptMessage &) const = default;
};

/** Where the outbox keeps what it has to say. Errors: Storage. */
class OutboxMemory
{
public:
    virtual ~OutboxMemory() = default;
    /** Adds the message of this ticket, or replaces it. */
    virtual Result<> save(const KeptMessage &message) = 0;
    virtual Result<> remove(qint64 ticket) = 0;
    /** By ticket. */
    [[nodiscard]] virtual Result<std::vector<KeptMessage>> all() = 0;
};

} // namespace vp
