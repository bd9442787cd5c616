// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacytable.h"

#include "settings/secretstore.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Form = LegacyRow::Form;

constexpr std::array Rows {
    // The country first: the numbers of the others are read by it.
    LegacyRow {"DEFAULT_COUNTRYCODE"_L1, "virtualphone_defaultcountrycode"_L1, "phones/country"_L1},
    LegacyRow {"BOT_OWNERS"_L1, "virtualphone_botowner"_L1, "telegram/owners"_L1, Form::Words},
    LegacyRow {"BOT_TOKEN"_L1, "virtualphone_bottoken"_L1, secret::BotToken},
    LegacyRow {legacytable::MasterPhone, "virtualphone_defaultmasterphone"_L1, "phones/master"_L1},
    LegacyRow {"CALENDAR_URL"_L1, "virtualphone_calendarurl"_L1, "calendar/urls"_L1, Form::Text},
    LegacyRow {"TEMPORARYOWNER_PASSWORD"_L1, "virtualphone_temporaryownerpassword"_L1,
               "owners/temporaryPassword"_L1},
    LegacyRow {""_L1, "virtualphone_simpin"_L1, secret::SimPin},
    LegacyRow {"TEMPORARYOWNER_ENABLE"_L1, ""_L1, "owners/temporaryAllowed"_L1, Form::Flag},
    LegacyRow {"TELEGRAM_MESSAGE_TEMPORARYOWNER_NOTIFIYWRONGPASSWORD"_L1, ""_L1,
               "owners/tellGuest"_L1, Form::Flag},
    LegacyRow {"TELEGRAM_MESSAGE_TEMPORARYOWNER_NOTIFIYWRONGPASSWORD_TOOWNERS"_L1, ""_L1,
               "owners/tellOwners"_L1, Form::Flag},
    LegacyRow {"DEFAULT_OUTOFCALENDARCALLS_UNKNOWNCALLS"_L1, ""_L1, "rules/hiddenNumber"_L1,
               Form::Rule},
    LegacyRow {"DEFAULT_OUTOFCALENDARCALLS_CALLERNOTINGROUP"_L1, ""_L1, "rules/notInContacts"_L1,
               Form::Rule},
    LegacyRow {"DEFAULT_OUTOFCALENDARCALLS_OUTOFREACHABILITYTIMECALLER"_L1, ""_L1,
               "rules/noEventNow"_L1, Form::Rule},
    LegacyRow {"SPAMMERS_NOTIFY"_L1, ""_L1, "blocklists/notify"_L1, Form::Flag},
    LegacyRow {"SPAMMERS_LIST_URL"_L1, ""_L1, "blocklists/urls"_L1, Form::Address},
    LegacyRow {"SPAMMERS_UPDATE_TIME"_L1, ""_L1, "blocklists/refreshHours"_L1, Form::Hours},
    LegacyRow {"SMS_AUTOANSWER_EARLYCALLCLOSURE_ENABLE"_L1, ""_L1, "autoSms/earlyClosure"_L1,
               Form::Flag},
    LegacyRow {"SMS_AUTOANSWER_EARLYCALLCLOSURE_MESSAGE"_L1, ""_L1, "autoSms/earlyClosureText"_L1},
    LegacyRow {"SMS_AUTOANSWER_CALLNOTACCEPTED_ENABLE"_L1, ""_L1, "autoSms/notAccepted"_L1,
               Form::Flag},
    LegacyRow {"SMS_AUTOANSWER_CALLNOTACCEPTED_MESSAGE"_L1, ""_L1, "autoSms/notAcceptedText"_L1},
    LegacyRow {"SERIAL_PORT_CONTROL"_L1, ""_L1, "modem/port"_L1, Form::Port},
};

/** Constants that are known and have no counterpart; a name that ends with "_" is a family. */
struct Family
{
    QLatin1StringView name;
    std::optional<LegacyReason> reason;
};

constexpr std::array Families {
    Family {"TELEGRAM_MESSAGE_"_L1, LegacyReason::OwnTexts},
    Family {"SMS_AUTOANSWER_MESSAGELOG"_L1, LegacyReason::OwnTexts},
    Family {"SERIAL_PORT_"_L1, LegacyReason::FoundAutomatically},
    Family {"SERIAL_BAUDRATE"_L1, LegacyReason::FoundAutomatically},
    Family {"SERIAL_NEWLINE"_L1, LegacyReason::FoundAutomatically},
    Family {"SERIAL_BOOTCOMMANDS"_L1, LegacyReason::OwnCommands},
    Family {"ANSWER_ACTION_"_L1, LegacyReason::OwnCommands},
    Family {"NEWCALL_ACTION_"_L1, LegacyReason::OwnCommands},
    Family {"CLOSE_ACTION"_L1, LegacyReason::OwnCommands},
    Family {"UNKNOWN_CALLER"_L1, std::nullopt},
    Family {"VERBOSE"_L1, std::nullopt},
    Family {"CALLFROM"_L1, std::nullopt},
    Family {"CONTACTS_LIST"_L1, std::nullopt},
    Family {"CURRENTSTATE"_L1, std::nullopt},
};

const Family *familyRow(const QString &constant)
{
    const auto row = std::ranges::find_if(Families, [&constant](const Family &family) {
        return family.name.endsWith(u'_') ? constant.startsWith(family.name)
                                          : constant == family.name;
    });
    return row == Families.end() ? nullptr : &*row;
}

/** A whole number as people write it: of ids and phones. */
std::optional<QString> wholeNumber(double number)
{
    constexpr double most = 9007199254740992.0; // beyond, not every one is exact
    if (std::trunc(number) != number || std::abs(number) > most) {
        return std::nullopt;
    }
    return QString::number(static_cast<qint64>(number));
}

std::optional<QString> scalar(const PythonValue &value)
{
    switch (value.kind) {
    case PythonValue::Kind::Text:
        return value.text;
    case PythonValue::Kind::Number:
        return wholeNumber(value.number);
    case PythonValue::Kind::None:
        return QString();
    case PythonValue::Kind::Flag:
    case PythonValue::Kind::List:
    case PythonValue::Kind::Name:
    case PythonValue::Kind::Variable:
        break;
    }
    return std::nullopt;
}

std::optional<QString> wordsOf(const PythonValue &value)
{
    if (value.kind != PythonValue::Kind::List) {
        return scalar(value);
    }
    QStringList words;
    for (const PythonValue &item : value.items) {
        const std::optional<QString> word = scalar(item);
        if (!word) {
            return std::nullopt;
        }
        words.append(*word);
    }
    return words.join(u',');
}

std::optional<QString> hoursOf(const PythonValue &value)
{
    constexpr double hour = 3600;
    constexpr double most = 720;
    if (value.kind != PythonValue::Kind::Number || value.number <= 0) {
        return std::nullopt;
    }
    return QString::number(static_cast<int>(std::min(std::ceil(value.number / hour), most)));
}

/** 0 and 1 are what Python takes for flags as well. */
std::optional<QString> flagOf(const PythonValue &value)
{
    const bool isNumber =
        value.kind == PythonValue::Kind::Number && (value.number == 0 || value.number == 1);
    if (value.kind != PythonValue::Kind::Flag && !isNumber) {
        return std::nullopt;
    }
    return value.flag || (isNumber && value.number == 1) ? u"true"_s : u"false"_s;
}

} // namespace

const LegacyRow *legacytable::byConstant(const QString &name)
{
    const auto row = std::ranges::find_if(
        Rows, [&name](const LegacyRow &known) { return known.constant == name; });
    return row == Rows.end() || name.isEmpty() ? nullptr : &*row;
}

const LegacyRow *legacytable::byVariable(const QString &name)
{
    const auto row = std::ranges::find_if(
        Rows, [&name](const LegacyRow &known) { return known.variable == name; });
    return row == Rows.end() || name.isEmpty() ? nullptr : &*row;
}

bool legacytable::isKnown(const QString &constant)
{
    return byConstant(constant) != nullptr || familyRow(constant) != nullptr
        || constant == ContactsFolder;
}

std::optional<LegacyReason> legacytable::reasonOf(const QString &constant)
{
    const Family *family = familyRow(constant);
    return family != nullptr ? family->reason : std::optional(LegacyReason::Unknown);
}

QString legacytable::familyOf(const QString &constant)
{
    const Family *family = familyRow(constant);
    return family != nullptr && family->name.endsWith(u'_') ? QString(family->name + u'…')
                                                            : constant;
}

std::optional<QString> legacytable::textOf(LegacyRow::Form form, const PythonValue &value)
{
    switch (form) {
    case Form::Text:
    case Form::Port:
        return scalar(value);
    case Form::Flag:
        return flagOf(value);
    case Form::Words:
        return wordsOf(value);
    case Form::Hours:
        return hoursOf(value);
    case Form::Address: {
        const std::optional<QString> address = scalar(value);
        return address && address->trimmed().isEmpty() ? u"none"_s : address;
    }
    case Form::Rule: {
        const bool isMaster = value.kind == PythonValue::Kind::Name && value.text == MasterPhone;
        const std::optional<QString> number = isMaster ? u"master"_s : scalar(value);
        return number && number->trimmed().isEmpty() ? u"reject"_s : number;
    }
    }
    return std::nullopt;
}

} // namespace vp
