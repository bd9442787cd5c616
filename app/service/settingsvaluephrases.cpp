// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SettingsPhrases that names a setting and says what it is set to.
#include "base/languages.h"
#include "chat/ownerregistry.h"
#include "service/addressesmenu.h"
#include "service/phrases.h"
#include "service/settingsphrases.h"
#include "settings/hoursofday.h"
#include "settings/rulevalues.h"
#include "settings/voicevalues.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestQuote = 200;

QString shortTime(const QTime &time)
{
    return time.minute() == 0 ? QString::number(time.hour()) : time.toString(u"H:mm"_s);
}

bool isOwnersId(const Settings &settings, const QString &id)
{
    const auto owners = parseOwnerIds(settings.text(SettingKey::TelegramOwners));
    return owners && std::ranges::find(*owners, id.toLongLong()) != owners->end();
}

bool isNumber(const QString &rule)
{
    return rule.startsWith(u'+') || (!rule.isEmpty() && rule.front().isDigit());
}

QString cut(const QString &text)
{
    return text.size() <= LongestQuote ? text : QString(text.first(LongestQuote) % u'…');
}

} // namespace

QString SettingsPhrases::limitLabel(QStringView name)
{
    if (name == u"limits/callsPerHour") {
        return tr("Calls per hour");
    }
    if (name == u"limits/smsPerHour") {
        return tr("SMS per hour");
    }
    if (name == u"limits/minutesPerMonth") {
        return tr("Minutes per month");
    }
    if (name == u"limits/smsPerMonth") {
        return tr("SMS per month");
    }
    if (name == u"limits/longestCallMinutes") {
        return tr("Longest call, in minutes");
    }
    return name == u"limits/whileRoaming" ? tr("While roaming") : tr("Ask before unusual numbers");
}

QString SettingsPhrases::label(const KnownItem &item)
{
    struct Label
    {
        QLatin1StringView code;
        const char *text;
    };
    static constexpr std::array labels {
        Label {"rm"_L1, QT_TR_NOOP("A phone rings for, in seconds")},
        Label {"ro"_L1, QT_TR_NOOP("Ring plan also for my own calls")},
        Label {"vc"_L1, QT_TR_NOOP("My phone is asked to press 1")},
        Label {"vs"_L1, QT_TR_NOOP("Time to press it, in seconds")},
        Label {"va"_L1, QT_TR_NOOP("Callers are told that they are being connected")},
        Label {"vx"_L1, QT_TR_NOOP("For at most, in seconds")},
        Label {"vd"_L1, QT_TR_NOOP("Whom the machine's voice names to them")},
        Label {"vn"_L1, QT_TR_NOOP("Callers are asked for their name")},
        Label {"vr"_L1, QT_TR_NOOP("Calls are recorded, and the other party told so")},
        Label {"vw"_L1, QT_TR_NOOP("Voicemail when no phone of mine takes the call")},
        Label {"vb"_L1, QT_TR_NOOP("They may leave a message before my phone rings")},
        Label {"vl"_L1, QT_TR_NOOP("Longest message, in seconds")},
        Label {"cu"_L1, QT_TR_NOOP("Calendars")},
        Label {"bu"_L1, QT_TR_NOOP("Addresses of lists")},
        Label {"mp"_L1, QT_TR_NOOP("Port of the modem")},
        Label {"me"_L1, QT_TR_NOOP("Its port for events")},
        Label {"rh"_L1, QT_TR_NOOP("Callers without a number")},
        Label {"rc"_L1, QT_TR_NOOP("Callers in no contact")},
        Label {"re"_L1, QT_TR_NOOP("Contacts without an event now")},
        Label {"br"_L1, QT_TR_NOOP("Lists are fetched again after hours")},
        Label {"md"_L1, QT_TR_NOOP("One-time codes leave the chat after minutes")},
        Label {"dr"_L1, QT_TR_NOOP("Who calls twice in 3 minutes rings")},
        Label {"da"_L1, QT_TR_NOOP("The others")},
        Label {"na"_L1, QT_TR_NOOP("SMS to callers who are not connected")},
        Label {"nt"_L1, QT_TR_NOOP("Text to those who are not connected")},
        Label {"ec"_L1, QT_TR_NOOP("SMS to callers who gave up")},
        Label {"et"_L1, QT_TR_NOOP("Text to those who gave up")},
        Label {"qa"_L1, QT_TR_NOOP("Quick answers below an SMS")},
        Label {"rt"_L1, QT_TR_NOOP("Texts of “Reject + SMS”")},
        Label {"tp"_L1, QT_TR_NOOP("Tell my phone by SMS who calls")},
        Label {"bn"_L1, QT_TR_NOOP("Tell of stopped calls")},
        Label {"bb"_L1, QT_TR_NOOP("Shared lists also stop contacts")},
        Label {"ac"_L1, QT_TR_NOOP("Never stop whom I have called")},
        Label {"am"_L1, QT_TR_NOOP("Nor after a call of mine, for minutes")},
        Label {"oa"_L1, QT_TR_NOOP("Guests by password")},
        Label {"og"_L1, QT_TR_NOOP("Tell guests of a wrong password")},
        Label {"oo"_L1, QT_TR_NOOP("Tell owners of wrong passwords")},
        Label {"ld"_L1, QT_TR_NOOP("Send the log every day")},
        Label {"lw"_L1, QT_TR_NOOP("On Sundays, for the week, instead")},
        Label {"lt"_L1, QT_TR_NOOP("At")},
        Label {"lm"_L1, QT_TR_NOOP("Numbers masked")},
        Label {"lp"_L1, QT_TR_NOOP("Who gets it")},
        Label {"la"_L1, QT_TR_NOOP("Language of the program")},
        Label {"lx"_L1, QT_TR_NOOP("Language of the chat, for everybody")},
        Label {"qh"_L1, QT_TR_NOOP("Quiet hours: the chat makes no sound")},
        Label {"ct"_L1, QT_TR_NOOP("Compact ticks below my SMS")},
    };
    for (const Label &one : labels) {
        if (one.code == item.item.code) {
            return tr(one.text);
        }
    }
    return limitLabel(QString(item.item.name));
}

QString SettingsPhrases::quietHours(const QString &value)
{
    const std::optional<HoursOfDay> hours = readHoursOfDay(value);
    return hours ? QString(shortTime(hours->from) % u'–' % shortTime(hours->until)) : tr("never");
}

QString SettingsPhrases::word(const QString &value)
{
    if (value == "reject"_L1) {
        return tr("are rejected");
    }
    if (value == "sms"_L1) {
        return tr("are rejected and get an SMS");
    }
    if (value == "master"_L1) {
        return tr("ring my phone");
    }
    if (value == "ask"_L1) {
        return tr("ask me");
    }
    if (value == "voicemail"_L1) {
        return tr("leave a message");
    }
    if (value == voicevalue::Spoken) {
        return tr("by a machine's voice");
    }
    if (value.startsWith(voicevalue::Own)) {
        return tr("by a sound of my own");
    }
    if (const std::optional<QString> code = voicevalue::spokenLanguage(value)) {
        return tr("by a machine's voice, in %1", "%1 = a language").arg(languageOf(*code)->name);
    }
    if (value == voicevalue::Automatic) {
        return tr("when a mailbox may have answered");
    }
    if (value == voicevalue::Unknown) {
        return tr("who is in no contact");
    }
    if (value == voicevalue::Button) {
        return tr("when I ask for it while we talk");
    }
    if (value == voicevalue::Always) {
        return tr("every call");
    }
    if (value == voicevalue::Everyone) {
        return tr("everyone");
    }
    if (value == voicevalue::On) {
        return tr("on");
    }
    if (value == voicevalue::Off) {
        return tr("off");
    }
    if (value == "allow"_L1) {
        return tr("allow");
    }
    if (value == "refuse"_L1) {
        return tr("refuse");
    }
    const Language *language = languageOf(value);
    return language == nullptr ? value : language->name.toString();
}

QString SettingsPhrases::address(const NamedAddress &source)
{
    if (!source.name.isEmpty()) {
        return source.name;
    }
    const QString server = QUrl(source.address).host();
    return server.isEmpty() ? tr("a file of the computer") : QString(server % u"/…"_s);
}

QString SettingsPhrases::addresses(const QString &value)
{
    QStringList shown;
    for (const NamedAddress &source : AddressesMenu::sources(value)) {
        shown.append(address(source));
    }
    return shown.isEmpty() ? tr("none") : cut(shown.join(u", "_s));
}

/** The modem's own number is a secret. */
QString SettingsPhrases::port(const QString &value)
{
    if (value.startsWith("imei:"_L1)) {
        return tr("of one certain modem");
    }
    return value.isEmpty() ? tr("found by itself") : cut(value);
}

QString SettingsPhrases::value(const KnownItem &item, const QString &value)
{
    switch (item.item.kind) {
    case SettingsItem::Kind::Flag:
        return value == "true"_L1 ? tr("on") : tr("off");
    case SettingsItem::Kind::Text:
        return value.isEmpty() ? tr("the standard text") : QString(u'“' % cut(value) % u'”');
    case SettingsItem::Kind::Addresses:
        return addresses(value);
    case SettingsItem::Kind::Port:
        return port(value);
    case SettingsItem::Kind::Rule:
        return isNumber(value) ? tr("ring %1", "%1 = number").arg(Phrases::number(value))
                               : word(value);
    case SettingsItem::Kind::Choice:
        break;
    }
    if (item.key == SettingKey::QuietHours) {
        return quietHours(value);
    }
    if (item.key == SettingKey::LogRecipient) {
        return value == "all"_L1 ? tr("all owners") : tr("only %1", "%1 = id").arg(value);
    }
    if (value.isEmpty()) {
        return item.key == SettingKey::TelegramLanguage ? tr("as each one's Telegram")
                                                        : tr("as the computer");
    }
    if (value == "0"_L1) {
        return item.item.section == "li"_L1 ? tr("no limit") : tr("off");
    }
    return word(value);
}

QString SettingsPhrases::valueIn(const KnownItem &item, const Settings &settings)
{
    const QString set = settings.text(item.key);
    if (item.key == SettingKey::LogRecipient && set != "all"_L1 && !isOwnersId(settings, set)) {
        return tr("all owners (%1 is none)", "%1 = id").arg(set);
    }
    return value(item, set);
}

} // namespace vp
