// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace vp {

/** How the phone is. */
struct StatusCommand
{
    bool operator==(const StatusCommand &) const = default;
};
/** The last calls and messages. */
struct HistoryCommand
{
    bool operator==(const HistoryCommand &) const = default;
};
/** A service code of the operator as typed, or a reply to his menu; may be empty. */
struct UssdCommand
{
    QString code;
    bool operator==(const UssdCommand &) const = default;
};
/** Tones into the call that is active, as typed; may be empty. */
struct TonesCommand
{
    QString tones;
    bool operator==(const TonesCommand &) const = default;
};

/** What the owner asks about the phone and its line. */
struct CareCommand
{
    std::variant<StatusCommand, HistoryCommand, UssdCommand, TonesCommand> wish;
    bool operator==(const CareCommand &) const = default;
};

} // namespace vp
