// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>

namespace vp {

/** <m> of +CUSD. @see 3GPP TS 27.007, 7.15 */
enum class UssdOutcome : std::uint8_t {
    Done = 0, ///< nothing more is wanted
    ReplyWanted = 1, ///< a menu: the dialogue stays open for an answer
    EndedByNetwork = 2,
    OtherClientAnswered = 3,
    NotSupported = 4,
    NetworkTimeout = 5,
};

/** What the network said to a service code. */
struct UssdReport
{
    UssdOutcome outcome = UssdOutcome::Done;
    QString text {}; ///< may be empty, may have several lines
    bool operator==(const UssdReport &) const = default;
};

/** <reason> of +CCFC. @see 3GPP TS 27.007, 7.11 */
enum class ForwardReason : std::uint8_t { Always = 0, Busy = 1, NoReply = 2, NotReachable = 3 };

/** Where the network sends voice calls for one reason. An inactive one may still hold a number. */
struct Forwarding
{
    bool active = false;
    QString number {}; ///< as the network says it, international with "+"; empty = none
    std::chrono::seconds noReplyAfter {0}; ///< of NoReply; 0 = not told
    bool operator==(const Forwarding &) const = default;
};

/** Who is shown our number: <n> of +CLIR. @see 3GPP TS 27.007, 7.7 */
enum class OwnNumberShown : std::uint8_t { AsSubscribed = 0, Hidden = 1, Shown = 2 };

/** <m> of +CLIR: what the subscription says. */
enum class OwnNumberService : std::uint8_t {
    NotProvisioned = 0,
    AlwaysHidden = 1,
    Unknown = 2,
    HiddenUnlessAsked = 3,
    ShownUnlessAsked = 4,
};

struct OwnNumberPolicy
{
    OwnNumberShown shown = OwnNumberShown::AsSubscribed;
    OwnNumberService service = OwnNumberService::Unknown;
    bool operator==(const OwnNumberPolicy &) const = default;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::UssdReport)
