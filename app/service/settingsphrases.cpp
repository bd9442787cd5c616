// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settingsphrases.h"

#include "service/addressesmenu.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

HtmlText plainLine(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
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
        return plainLine(tr("The calendar and local rules come first; this is for everybody "
                            "else."));
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
    switch (item.item.kind) {
    case SettingsItem::Kind::Rule:
        return HtmlText::bold(label(item)) + plainLine(tr("Which number shall ring?"));
    case SettingsItem::Kind::Addresses:
        return HtmlText::bold(label(item))
            + plainLine(tr("Type its address (https://…), perhaps with a name in front: "
                           "Home=https://… As it may be a secret, I delete your message then."));
    case SettingsItem::Kind::Port:
        return HtmlText::bold(label(item))
            + plainLine(tr("Type its path, such as /dev/ttyUSB0. Until I find a modem there, no "
                           "calls come through."));
    case SettingsItem::Kind::Flag:
    case SettingsItem::Kind::Choice:
    case SettingsItem::Kind::Text:
        break;
    }
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
    switch (item.item.kind) {
    case SettingsItem::Kind::Rule:
        return HtmlText::escaped(
            tr("%1: that is no number. Answer again with one.").arg(label(item)));
    case SettingsItem::Kind::Addresses:
        return HtmlText::escaped(tr("%1: that is no address. Answer again with one that begins "
                                    "with https://; files of the computer are chosen in its "
                                    "window.")
                                     .arg(label(item)));
    case SettingsItem::Kind::Port:
        return HtmlText::escaped(
            tr("%1: that is no port. Answer again with its path.").arg(label(item)));
    case SettingsItem::Kind::Flag:
    case SettingsItem::Kind::Choice:
    case SettingsItem::Kind::Text:
        break;
    }
    return HtmlText::escaped(
        (isList(item)
             ? tr("%1: that cannot be taken. Answer again with a few short texts, one a line.")
             : tr("%1: that cannot be taken. Answer again with at most 480 characters."))
            .arg(label(item)));
}

HtmlText SettingsPhrases::unusualNumber(const QString &number)
{
    return HtmlText::escaped(tr("Callers would be passed on to %1, which may be expensive: such a "
                                "number is set in the window, or by virtualphoned --set.")
                                 .arg(number));
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
    if (item.item.kind == SettingsItem::Kind::Addresses) {
        return tr("%1: %2", "a setting and its value")
            .arg(label(item))
            .arg(AddressesMenu::sources(settings.text(item.key)).size());
    }
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

QString SettingsPhrases::numberButton()
{
    return tr("⌨️ Another number…");
}

QString SettingsPhrases::addAddressButton()
{
    return tr("➕ Add…");
}

QString SettingsPhrases::undoButton()
{
    return tr("↩️ Undo");
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
