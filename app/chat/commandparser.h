// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "chat/carecommands.h"
#include "chat/logcommands.h"
#include "chat/ownercommands.h"
#include "chat/rulecommands.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace vp {

/** The words of a command, understood but not yet resolved: numbers stay text until `service` has
 * parsed them. */
struct HelpCommand
{
    bool operator==(const HelpCommand &) const = default;
};
struct StartCommand
{
    QString payload;
    bool operator==(const StartCommand &) const = default;
};
struct GetIdCommand
{
    bool operator==(const GetIdCommand &) const = default;
};
struct GetOwnersCommand
{
    bool operator==(const GetOwnersCommand &) const = default;
};
/** `to` is a number or a name; `from` empty = the default master phone. */
struct CallCommand
{
    QString to;
    QString from;
    bool operator==(const CallCommand &) const = default;
};
struct CloseCommand
{
    bool operator==(const CloseCommand &) const = default;
};
struct GetMasterPhoneCommand
{
    bool operator==(const GetMasterPhoneCommand &) const = default;
};
struct SetMasterPhoneCommand
{
    QString number;
    bool operator==(const SetMasterPhoneCommand &) const = default;
};
/** Who would get this caller; the words as they were typed ("hidden" for one without a number). */
struct WhoGetsCommand
{
    QString caller;
    bool operator==(const WhoGetsCommand &) const = default;
};
/** The words behind /command as they were typed, line ends included. */
struct ModemCommand
{
    QString text;
    bool operator==(const ModemCommand &) const = default;
};
/** /verbose_on, /verbose_off. */
struct VerboseCommand
{
    bool on = true;
    bool operator==(const VerboseCommand &) const = default;
};
/**
 * One way to read the words of /sms. `to` is a number as written, empty when the words begin with
 * none: then `text` is all of them, and whose name they begin with is for `service` to find. Line
 * ends in `text` stay.
 */
struct SmsReading
{
    QString to;
    QString text;
    bool operator==(const SmsReading &) const = default;
};
/** More than one reading, the longest number first: where the number ends has to be asked. */
struct SmsCommand
{
    std::vector<SmsReading> readings;
    bool operator==(const SmsCommand &) const = default;
};
struct GetContactsCountCommand
{
    bool operator==(const GetContactsCountCommand &) const = default;
};
/** What stands behind the command is a secret. */
struct AddTemporaryOwnerCommand
{
    QString password;
    bool operator==(const AddTemporaryOwnerCommand &) const = default;
};
/** Part of a contact's name, or of his number. */
struct SearchCommand
{
    QString text;
    bool operator==(const SearchCommand &) const = default;
};
/** A text that is no command at all. */
struct PlainText
{
    QString text;
    bool operator==(const PlainText &) const = default;
};
/** A command we cannot run; `nearest` is one that we can and that looks alike, or empty. See
 * isPlannedCommand(). */
struct UnknownCommand
{
    QString name;
    QString nearest;
    bool operator==(const UnknownCommand &) const = default;
};
/** A known command whose argument is missing. */
struct MissingArgument
{
    QString command;
    bool operator==(const MissingArgument &) const = default;
};
/** "/help@otherbot": not for us, no answer. */
struct NotForUs
{
    bool operator==(const NotForUs &) const = default;
};

using Command =
    std::variant<HelpCommand, StartCommand, GetIdCommand, GetOwnersCommand, CallCommand,
                 CloseCommand, GetMasterPhoneCommand, SetMasterPhoneCommand, ModemCommand,
                 VerboseCommand, SmsCommand, GetContactsCountCommand, SearchCommand, WhoGetsCommand,
                 BlockCommand, WhatIfCommand, ProblemsCommand, ForwardCommand, DisturbCommand,
                 SettingsCommand, CareCommand, AddTemporaryOwnerCommand, LogCommand, PlainText,
                 UnknownCommand, MissingArgument, NotForUs>;

/**
 * Reads one chat text. Commands in any case, "@botname" accepted and checked. In /call the longest
 * leading run of words that is one whole number is the callee, and what follows is <from>;
 * otherwise the words are the callee's name, with a trailing international number as <from>. A
 * number that will be refused (emergency, service code) is a number here, so that it is refused as
 * such. In /sms the longest leading run is the number as well; when fewer words are a number in
 * full already, both readings are given. Text over 4096 characters is cut.
 */
[[nodiscard]] Command parseCommand(const QString &text, const QString &botName,
                                   const Region &region);

/** True for a command's name, in lower case, that belongs to this phone but that this version
 * cannot run yet. */
[[nodiscard]] bool isPlannedCommand(QStringView name);

} // namespace vp
