// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settingsphrases.h"

#include "base/languages.h"
#include "chat/ownerregistry.h"
#include "service/phrases.h"
#include "settings/hoursofday.h"
#include "settings/voicevalues.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestQuote = 200;

HtmlText plainLine(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString shortTime(const QTime &time)
{
    return time.minute() == 0 ? QString::number(time.hour()) : time.toString(u"H:mm"_s);
}

bool isOwnersId(const Settings &settings, const QString &id)
{
    const auto owners = parseOwnerIds(settings.text(SettingKey::TelegramOwners));
    return owners && std::ranges::find(*owners, id.toLongLong()) != owners->end();
}

QString cut(const QString &text)
{
    return text.size() <= LongestQuote ? text : QString(text.first(LongestQuote) % u'…');
}

} // namespace

HtmlText SettingsPhrases::title(QStringView section)
{
    if (section == u"dn") {
        return HtmlText::bold(tr("🌙 Do not disturb"));
    }
    if (section == u"ru") {
        return HtmlText::bold(tr("🔀 Who rings me"));
    }
    if (section == u"au") {
        return HtmlText::bold(tr("💬 Automatic SMS"));
    }
    if (section == u"bl") {
        return HtmlText::bold(tr("🚫 Blacklist"));
    }
    if (section == u"ow") {
        return HtmlText::bold(tr("👥 Owners and guests"));
    }
    if (section == u"vo") {
        return HtmlText::bold(tr("📼 Voice and voicemail"));
    }
    if (section == u"lg") {
        return HtmlText::bold(tr("🗒 Daily log"));
    }
    if (section == u"la") {
        return HtmlText::bold(tr("🌐 Language"));
    }
    if (section == u"li") {
        return HtmlText::bold(tr("⚖️ Limits"));
    }
    if (section == u"ad") {
        return HtmlText::bold(tr("🔧 Advanced"));
    }
    return HtmlText::bold(tr("⚙️ Settings"));
}

HtmlText SettingsPhrases::note(QStringView section)
{
    if (section == u"au") {
        return plainLine(tr("Never to callers whom a list has stopped."));
    }
    if (section == u"ru") {
        return plainLine(tr("The calendar and local rules come first; this is for everybody else. "
                            "A number instead is typed in the window."));
    }
    if (section == u"vo") {
        HtmlText text = plainLine(
            tr("Whoever records a caller must say so in most countries: the spoken "
               "greetings do. Send me a voice message to be heard in place of the machine. For a "
               "modem that is silent after a hold, let callers be greeted before "
               "your phone rings; they hear no announcement then."));
        text +=
            plainLine(tr("Where calls are recorded, the laws of your country and of the caller's "
                         "apply: some want everybody to agree."));
        return text;
    }
    if (section == u"la") {
        return plainLine(tr("Another language of the program counts from the next start."));
    }
    if (section == u"li") {
        return plainLine(tr("What the chat may spend; the window and the calls that come in are "
                            "not counted against it."))
            + plainLine(tr("So that a stolen chat cannot lift them, they only become tighter "
                           "here. Wider ones are set in the window, or by virtualphoned --set."));
    }
    return {};
}

QString SettingsPhrases::sectionButton(QStringView section, const Settings &settings)
{
    if (section == u"ph") {
        return tr("📱 My phones");
    }
    if (section == u"ru") {
        return tr("🔀 Who rings me");
    }
    if (section == u"dn") {
        const QString quiet = settings.text(SettingKey::QuietHours);
        return quiet.isEmpty() ? tr("🌙 Do not disturb")
                               : tr("🌙 Quiet hours: %1").arg(quietHours(quiet));
    }
    if (section == u"au") {
        const bool on =
            settings.flag(SettingKey::SmsNotAccepted) || settings.flag(SettingKey::SmsEarlyClosure);
        return on ? tr("💬 Auto-answers: on") : tr("💬 Auto-answers: off");
    }
    if (section == u"bl") {
        return tr("🚫 Blacklist");
    }
    if (section == u"ow") {
        const QString owners = settings.text(SettingKey::TelegramOwners);
        return tr("👥 Owners (%1)", "%1 = how many")
            .arg(owners.split(u',', Qt::SkipEmptyParts).size());
    }
    if (section == u"vo") {
        return tr("📼 Voicemail");
    }
    if (section == u"lg") {
        const QString time = settings.text(SettingKey::LogTime);
        return !settings.flag(SettingKey::LogDaily) ? tr("🗒 Daily log: off")
            : settings.flag(SettingKey::LogWeekly)  ? tr("🗒 Weekly log: %1").arg(time)
                                                    : tr("🗒 Daily log: %1").arg(time);
    }
    if (section == u"la") {
        const QString code = settings.text(SettingKey::Language);
        return code.isEmpty() ? tr("🌐 Language") : tr("🌐 Language: %1").arg(word(code));
    }
    return section == u"li" ? tr("⚖️ Limits") : tr("🔧 Advanced");
}

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
        Label {"vn"_L1, QT_TR_NOOP("Callers are asked for their name")},
        Label {"vr"_L1, QT_TR_NOOP("Calls are recorded, and the other party told so")},
        Label {"vw"_L1, QT_TR_NOOP("Voicemail when no phone of mine takes the call")},
        Label {"vb"_L1, QT_TR_NOOP("They may leave a message before my phone rings")},
        Label {"vl"_L1, QT_TR_NOOP("Longest message, in seconds")},
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

QString SettingsPhrases::value(const KnownItem &item, const QString &value)
{
    switch (item.item.kind) {
    case SettingsItem::Kind::Flag:
        return value == "true"_L1 ? tr("on") : tr("off");
    case SettingsItem::Kind::Text:
        return value.isEmpty() ? tr("the standard text") : QString(u'“' % cut(value) % u'”');
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

HtmlText SettingsPhrases::line(const KnownItem &item, const Settings &settings)
{
    const QString text =
        tr("%1: %2", "a setting and its value").arg(label(item), valueIn(item, settings));
    return plainLine(settings.isLocked(item.key)
                         ? tr("🔒 %1 (fixed by a variable or the command line)").arg(text)
                         : text);
}

HtmlText SettingsPhrases::askChoice(const KnownItem &item)
{
    return HtmlText::bold(label(item));
}

bool SettingsPhrases::isList(const KnownItem &item)
{
    return item.key == SettingKey::QuickAnswers || item.key == SettingKey::RejectTexts;
}

HtmlText SettingsPhrases::askText(const KnownItem &item)
{
    if (isList(item)) {
        const QString how = tr("Type them one a line, or with | between them.");
        return HtmlText::bold(label(item))
            + plainLine(QString(
                how % u' '
                % (item.key == SettingKey::QuickAnswers
                       ? tr("The word none shows no such buttons.")
                       : tr("{name}, {number} and {time} stand for those of the call."))));
    }
    return HtmlText::bold(label(item))
        + plainLine(tr("Type it, 480 characters at most. {name}, {number} and {time} stand for "
                       "those of the call."));
}

HtmlText SettingsPhrases::stored(const KnownItem &item, const QString &value)
{
    return HtmlText::escaped(tr("%1: %2", "a setting and its value")
                                 .arg(label(item), SettingsPhrases::value(item, value)));
}

HtmlText SettingsPhrases::refused(const KnownItem &item, const Error &error)
{
    if (error.code == ErrorCode::Conflict) {
        return HtmlText::escaped(locked());
    }
    if (error.code == ErrorCode::Storage) {
        return HtmlText::escaped(notStored());
    }
    return HtmlText::escaped(
        (isList(item)
             ? tr("%1: that cannot be taken. Answer again with a few short texts, one a line.")
             : tr("%1: that cannot be taken. Answer again with at most 480 characters."))
            .arg(label(item)));
}

HtmlText SettingsPhrases::changedBy(const QString &who, const HtmlText &what)
{
    return HtmlText::escaped(QString(tr("⚙️ Changed by %1:").arg(who) % u'\n')) + what;
}

HtmlText SettingsPhrases::groupExcepted(const QString &group, bool may)
{
    return HtmlText::escaped((may ? tr("Do not disturb: %1 may ring all the same.")
                                  : tr("Do not disturb: %1 does not ring any more."))
                                 .arg(group));
}

HtmlText SettingsPhrases::closed()
{
    return HtmlText::escaped(tr("⚙️ Settings closed. /settings opens them again."));
}

HtmlText SettingsPhrases::onlyOwners()
{
    return HtmlText::escaped(tr("Only an owner may change the settings."));
}

HtmlText SettingsPhrases::askRaw()
{
    return HtmlText::escaped(tr("What shall I say to the modem? The rules of /command apply."));
}

QString SettingsPhrases::locked()
{
    return tr("🔒 Fixed by a variable or the command line: it cannot be changed here.");
}

QString SettingsPhrases::notStored()
{
    return tr("It could not be stored, so nothing is changed.");
}

QString SettingsPhrases::done()
{
    return tr("Done.");
}

QString SettingsPhrases::notValid()
{
    return tr("This button is no longer valid.");
}

QString SettingsPhrases::onlyTighter()
{
    return tr("Limits only become tighter in the chat. Wider ones are set in the window, or by "
              "virtualphoned --set.");
}

QString SettingsPhrases::flagButton(const KnownItem &item, bool on)
{
    return mark(label(item), on);
}

QString SettingsPhrases::choiceButton(const KnownItem &item, const Settings &settings)
{
    return tr("%1: %2", "a setting and its value").arg(label(item), valueIn(item, settings));
}

QString SettingsPhrases::textButton(const KnownItem &item)
{
    return u"✍️ "_s % label(item);
}

QString SettingsPhrases::standardTextButton()
{
    return tr("↺ Standard");
}

QString SettingsPhrases::mark(const QString &label, bool on)
{
    return (on ? u"✅ "_s : u"▫️ "_s) % label;
}

QString SettingsPhrases::backButton()
{
    return tr("« Back");
}

QString SettingsPhrases::closeButton()
{
    return tr("✖ Close");
}

QString SettingsPhrases::otherButton(QStringView what)
{
    if (what == u"people") {
        return tr("👥 Owners and guests…");
    }
    if (what == u"blocked") {
        return tr("📋 My list");
    }
    if (what == u"shared") {
        return tr("🌐 Shared lists");
    }
    if (what == u"forward") {
        return tr("📲 Forward all calls…");
    }
    if (what == u"von") {
        return tr("Mirror the modem here");
    }
    if (what == u"voff") {
        return tr("Mirror off");
    }
    return what == u"raw" ? tr("⌨️ Modem command…") : tr("🔁 Restart the modem…");
}

} // namespace vp
