// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace vp {

/** The numbers are stored: append only. */
enum class MessageDirection : std::uint8_t { In = 0, Out = 1 };

/** What a message is. The numbers are stored: append only. */
enum class MessageKind : std::uint8_t {
    Text = 0,
    Flash = 1, ///< shown at once, meant to be kept by nobody
    Data = 2, ///< octets for some application
    MmsNotice = 3, ///< a picture message waits, which this phone cannot fetch
    WaitingNotice = 4, ///< a lamp to switch on or off: voicemail, fax, e-mail
    Silent = 5, ///< "type 0": acknowledged, never shown
    Unreadable = 6, ///< kept as it came
};

/** How far a message is. The numbers are stored: append only. */
enum class MessageState : std::uint8_t {
    Received = 0,
    Incomplete = 1, ///< parts of it have not come
    Queued = 2,
    Sending = 3, ///< some part of it is with the modem, or was
    Sent = 4, ///< the network took every part
    Delivered = 5, ///< the other phone has every part
    Failed = 6, ///< `cause` says why
    Unknown = 7, ///< it may have been sent: never sent again by itself
    Dropped = 8, ///< the owner does not want it sent any more
};

/** Where a failure was told. The numbers are stored: append only. */
enum class MessageFailure : std::uint8_t {
    None = 0,
    Modem = 1, ///< `cause` is a +CMS ERROR, 0 = a plain ERROR
    Report = 2, ///< `cause` is the TP-Status of a status report
    Silence = 3, ///< the modem took it and never answered
    Restart = 4, ///< this program ended in mid-sending
    Timeout = 5, ///< the modem did not come to it
    NoReport = 6, ///< it was sent, and in an hour nobody told that it had arrived
};

/** One message, whatever number of parts it has. */
struct MessageRecord
{
    qint64 id = 0; ///< 0 = not stored yet
    QString line {};
    MessageDirection direction = MessageDirection::In;
    MessageKind kind = MessageKind::Text;
    MessageState state = MessageState::Received;
    QString remote {}; ///< a number, or the name of a sender that has none
    bool answerable = true; ///< remote is a number
    QString text {};
    int parts = 1;
    int partsHere = 1; ///< come, or taken by the network
    int size = 0; ///< octets, of what is no text
    MessageFailure failure = MessageFailure::None;
    int cause = 0;
    QDateTime at {}; ///< UTC: when it came, or was asked for
    std::optional<QDateTime> sentAt {}; ///< by the service centre, or when the network took it
    std::optional<QDateTime> changedAt {}; ///< the last news of its state
    bool operator==(const MessageRecord &) const = default;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::MessageRecord)
