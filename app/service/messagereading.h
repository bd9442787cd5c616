// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "sms/tpdu.h"
#include "store/receivedstore.h"
#include "telephony/message.h"

#include <optional>
#include <variant>

namespace vp {

/** A number as it is stored and compared: in full when the network's form can be read, else as it
 * came. */
[[nodiscard]] QString normalisedNumber(const QString &shown, const Region &region);
/** Whether two forms name one phone: equal in full, or equal in their last digits. */
[[nodiscard]] bool isSamePhone(const QString &one, const QString &other, const Region &region);

/** What a PDU says. */
struct MessageReading
{
    /** nullopt: our codec cannot read it, or it is nothing that arrives. */
    std::optional<std::variant<SmsDeliver, SmsStatusReport>> content {};
    QByteArray identity {}; ///< its octets without what changes when the network repeats it
    int octets = 0;
    [[nodiscard]] const SmsDeliver *deliver() const
    {
        return content ? std::get_if<SmsDeliver>(&*content) : nullptr;
    }
    [[nodiscard]] const SmsStatusReport *report() const
    {
        return content ? std::get_if<SmsStatusReport>(&*content) : nullptr;
    }
};

[[nodiscard]] MessageReading readMessage(const QByteArray &hex, int length);
/** The row of a PDU that arrived now in @p slot. */
[[nodiscard]] ReceivedPart partOf(const MessageReading &reading, const QByteArray &hex, int length,
                                  int slot, const QDateTime &now);
/** What a message of one part is, without its times. */
[[nodiscard]] MessageRecord recordOf(const MessageReading &reading, const Region &region);

/** The octets of a message that is no text, joined in the order in which they were sent. */
[[nodiscard]] QByteArray dataOf(const std::vector<ReceivedPart> &parts);

} // namespace vp
