// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auditwords.h"

#include "service/atconsole.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

template<class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template<class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

QString arrow(const QString &to, const QString &from)
{
    return from.isEmpty() ? to : QString(to % u" <- "_s % from);
}

/** What follows the code may top up an account, and tones may be a PIN. */
AuditWords careWords(const CareCommand &care)
{
    constexpr qsizetype longestShown = 8;
    return std::visit(Overloaded {
                          [](const StatusCommand &) -> AuditWords {
                              return {u"status"_s, {}};
                          },
                          [](const HistoryCommand &) -> AuditWords {
                              return {u"history"_s, {}};
                          },
                          [](const UssdCommand &wish) -> AuditWords {
                              return {u"ussd"_s,
                                      wish.code.size() > longestShown
                                          ? QString(wish.code.left(longestShown) % u'…')
                                          : wish.code};
                          },
                          [](const TonesCommand &) -> AuditWords {
                              return {u"dtmf"_s, {}};
                          },
                      },
                      care.wish);
}

QString ids(const PeopleWish &wish)
{
    return wish.who == 0 ? QString() : QString::number(wish.who);
}

QString nameOf(PeopleWish::Step step)
{
    switch (step) {
    case PeopleWish::Step::RemoveOwner:
        return u"ask-remove-owner"_s;
    case PeopleWish::Step::RemoveOwnerConfirmed:
        return u"remove-owner"_s;
    case PeopleWish::Step::RemoveGuest:
        return u"remove-guest"_s;
    case PeopleWish::Step::Extend:
        return u"extend-guest"_s;
    case PeopleWish::Step::AskHowLong:
    case PeopleWish::Step::AskWhat:
        return u"ask-invite"_s;
    case PeopleWish::Step::Invite:
        return u"invite"_s;
    case PeopleWish::Step::CancelInvite:
        return u"cancel-invite"_s;
    case PeopleWish::Step::AskForMore:
        return u"ask-for-more"_s;
    }
    return {};
}

QString nameOf(NumberWish::Step step)
{
    switch (step) {
    case NumberWish::Step::WriteSms:
        return u"ask-sms"_s;
    case NumberWish::Step::Save:
        return u"ask-contact"_s;
    case NumberWish::Step::SaveInto:
        return u"add-contact"_s;
    case NumberWish::Step::Block:
        return u"block"_s;
    }
    return {};
}

QString nameOf(BlockWish::Step step)
{
    switch (step) {
    case BlockWish::Step::List:
    case BlockWish::Step::SharedLists:
    case BlockWish::Step::Ask:
    case BlockWish::Step::AskExport:
        return u"show-blocks"_s;
    case BlockWish::Step::Refresh:
        return u"refresh-lists"_s;
    case BlockWish::Step::Block:
        return u"block"_s;
    case BlockWish::Step::Allow:
        return u"allow"_s;
    case BlockWish::Step::Remove:
        return u"remove-block"_s;
    case BlockWish::Step::Restore:
        return u"restore-block"_s;
    case BlockWish::Step::Export:
        return u"export-blocks"_s;
    case BlockWish::Step::Switch:
        return u"switch-list"_s;
    }
    return {};
}

/** Entries by what was typed, those of the list by their rows. */
QString detailOf(const BlockWish &wish)
{
    QStringList words = wish.entries;
    for (const qint64 id : wish.ids) {
        words.append(u'#' + QString::number(id));
    }
    if (wish.step == BlockWish::Step::Switch) {
        words.append(wish.on ? u"on"_s : u"off"_s);
    }
    return words.join(u", "_s);
}

} // namespace

AuditWords auditWords(const Command &command)
{
    return std::visit(
        Overloaded {
            [](const CallCommand &wish) -> AuditWords {
                return {u"call"_s, arrow(wish.to, wish.from)};
            },
            [](const CloseCommand &) -> AuditWords {
                return {u"close"_s, {}};
            },
            // Words that may be a name may be the text as well.
            [](const SmsCommand &wish) -> AuditWords {
                return {u"sms"_s, wish.readings.empty() ? QString() : wish.readings.front().to};
            },
            [](const SetMasterPhoneCommand &wish) -> AuditWords {
                return {u"setmasterphone"_s, wish.number};
            },
            [](const ModemCommand &wish) -> AuditWords {
                return {u"command"_s, maskedTraffic(wish.text)};
            },
            [](const VerboseCommand &wish) -> AuditWords {
                return {wish.on ? u"verbose_on"_s : u"verbose_off"_s, {}};
            },
            [](const WhoGetsCommand &wish) -> AuditWords {
                return {u"getmasterphonefromnumber"_s, wish.caller};
            },
            [](const SearchCommand &wish) -> AuditWords {
                return {u"search"_s, wish.text};
            },
            [](const CareCommand &care) { return careWords(care); },
            [](const BlockCommand &wish) -> AuditWords {
                return {wish.allow ? u"allow"_s : u"block"_s, wish.entry};
            },
            [](const WhatIfCommand &wish) -> AuditWords {
                return {u"whatif"_s, wish.words};
            },
            [](const ProblemsCommand &) -> AuditWords {
                return {u"problems"_s, {}};
            },
            [](const ForwardCommand &wish) -> AuditWords {
                return {u"forward"_s, wish.words};
            },
            [](const DisturbCommand &wish) -> AuditWords {
                return {u"dnd"_s, wish.words};
            },
            [](const SettingsCommand &) -> AuditWords {
                return {u"settings"_s, {}};
            },
            [](const HelpCommand &) -> AuditWords {
                return {u"help"_s, {}};
            },
            [](const StartCommand &) -> AuditWords {
                return {u"start"_s, {}};
            },
            [](const GetIdCommand &) -> AuditWords {
                return {u"getid"_s, {}};
            },
            [](const GetOwnersCommand &) -> AuditWords {
                return {u"getowners"_s, {}};
            },
            [](const GetMasterPhoneCommand &) -> AuditWords {
                return {u"getmasterphone"_s, {}};
            },
            [](const GetContactsCountCommand &) -> AuditWords {
                return {u"getcontactscount"_s, {}};
            },
            [](const AddTemporaryOwnerCommand &) -> AuditWords {
                return {u"addtemporaryowner"_s, {}};
            },
            [](const LogCommand &wish) -> AuditWords {
                return {u"log"_s, wish.day};
            },
            [](const PlainText &) -> AuditWords {
                return {u"text"_s, {}};
            },
            [](const UnknownCommand &unknown) -> AuditWords {
                return {u"unknown"_s, unknown.name};
            },
            [](const MissingArgument &missing) -> AuditWords {
                return {missing.command, {}};
            },
            [](const auto &) -> AuditWords {
                return {u"other"_s, {}};
            },
        },
        command);
}

AuditWords auditWords(const ChatAction &action)
{
    return std::visit(
        Overloaded {
            [](const PlaceCall &wish) -> AuditWords {
                return {u"call"_s, arrow(wish.plan.remote.text(), wish.plan.master.text())};
            },
            [](const EndAndCall &wish) -> AuditWords {
                return {u"end-and-call"_s, arrow(wish.plan.remote.text(), wish.plan.master.text())};
            },
            [](const EndCalls &) -> AuditWords {
                return {u"close"_s, {}};
            },
            [](const OwnPhoneWish &wish) -> AuditWords {
                return {wish.name.isEmpty() ? u"setmasterphone"_s : u"phones"_s,
                        wish.number.text()};
            },
            [](const SendCode &wish) -> AuditWords {
                return {u"ussd"_s, wish.code};
            },
            [](const SendToModem &wish) -> AuditWords {
                return {u"command"_s, maskedTraffic(QString::fromLatin1(wish.command.text))};
            },
            [](const SendText &wish) -> AuditWords {
                return {u"sms"_s, wish.to.text()};
            },
            [](const ImportWish &) -> AuditWords {
                return {u"import"_s, {}};
            },
            [](const PeopleWish &wish) -> AuditWords {
                return {nameOf(wish.step), ids(wish)};
            },
            [](const SearchWish &wish) -> AuditWords {
                return {u"search"_s, wish.text};
            },
            [](const PromptWish &wish) -> AuditWords {
                return {wish.step == PromptWish::Step::Restore ? u"standard-prompt"_s
                                                               : u"own-prompt"_s,
                        wish.target.group};
            },
            [](const TemporaryRuleWish &wish) -> AuditWords {
                return {wish.kind == TemporaryRuleWish::Kind::Forward ? u"forward"_s : u"dnd"_s,
                        wish.rule};
            },
            [](const NumberWish &wish) -> AuditWords {
                return {nameOf(wish.step), wish.number.text()};
            },
            [](const BlockWish &wish) -> AuditWords {
                return {nameOf(wish.step), detailOf(wish)};
            },
            [](const Forget &) -> AuditWords {
                return {u"forget"_s, {}};
            },
            [](const auto &) -> AuditWords {
                return {u"other"_s, {}};
            },
        },
        action);
}

} // namespace vp
