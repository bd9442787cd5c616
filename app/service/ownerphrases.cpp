// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ownerphrases.h"

#include "service/phrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestName = 30;

HtmlText plain(const QString &text)
{
    return HtmlText::escaped(text);
}

HtmlText line(const QString &text)
{
    return HtmlText::escaped(QString(u'\n' % text));
}

QString clockTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

QString OwnerPhrases::person(const QString &name, qint64 id)
{
    return name.isEmpty() ? tr("somebody (id %1)").arg(id) : tr("%1 (id %2)").arg(name).arg(id);
}

QString OwnerPhrases::end(const Guest &guest)
{
    if (!guest.until) {
        return tr("until an owner ends it");
    }
    const QString at = QLocale().toString(guest.until->toLocalTime(), QLocale::ShortFormat);
    return guest.invitedBy == 0 ? tr("until %1 or the next start of the program").arg(at)
                                : tr("until %1").arg(at);
}

QString OwnerPhrases::rights(GuestRights rights)
{
    return rights == GuestRights::CallsOnly
        ? tr("Guests of this kind can call, hang up and search, and see the calls.")
        : tr("Guests of this kind can call, hang up, search and write SMS, and see calls and SMS.");
}

HtmlText OwnerPhrases::nowOwner(const PhoneName &phone)
{
    return HtmlText::bold(
               phone.name.isEmpty()
                   ? tr("✅ You are now an owner of this phone.")
                   : tr("✅ You are now an owner of %1.", "%1 = name of a phone").arg(phone.name))
        + line(phone.number.isEmpty() ? tr("Calls and SMS will appear here.")
                                      : tr("Calls and SMS to %1 will appear here.", "%1 = number")
                                            .arg(Phrases::number(phone.number)))
        + line(tr("Send a phone number to call it, or /help."));
}

HtmlText OwnerPhrases::confirmThere()
{
    return plain(tr("Right. Now say yes where the code is shown."));
}

HtmlText OwnerPhrases::wrongCode()
{
    return plain(tr("That is not the code that is shown."));
}

HtmlText OwnerPhrases::newOwner(qint64 id, const QString &name)
{
    return plain(
        tr("👤 %1 is now an owner of this phone.", "%1 = name and id").arg(person(name, id)));
}

HtmlText OwnerPhrases::ownerAlready()
{
    return plain(tr("You are an owner already: you need no password."));
}

HtmlText OwnerPhrases::guestAlready(const Guest &guest)
{
    return plain(tr("You may use this phone already, %1.", "%1 = until …").arg(end(guest)));
}

HtmlText OwnerPhrases::notStored()
{
    return plain(tr("That could not be stored, so nothing has changed."));
}

HtmlText OwnerPhrases::wrongPassword(int left)
{
    return plain(left > 0 ? tr("That password is wrong.")
                          : tr("That password is wrong. I look at the next one in an hour."));
}

HtmlText OwnerPhrases::triedPassword(qint64 id, const QString &name, int left)
{
    HtmlText text =
        plain(tr("⚠️ %1 tried a wrong password.", "%1 = name and id").arg(person(name, id)));
    if (left == 0) {
        text += line(tr("That was the fifth: nothing of him is looked at for an hour."));
    }
    return text;
}

HtmlText OwnerPhrases::passwordsFlooded()
{
    return plain(tr("⚠️ Twenty wrong passwords in an hour, by several people. I look at no "
                    "password for an hour."));
}

HtmlText OwnerPhrases::welcomeGuest(const Guest &guest, const PhoneName &phone)
{
    HtmlText text = HtmlText::bold(
        phone.name.isEmpty() ? tr("👤 You may use this phone, %1.", "%1 = until …").arg(end(guest))
                             : tr("👤 You may use %1, %2.", "%1 = name of a phone, %2 = until …")
                                   .arg(phone.name, end(guest)));
    if (!phone.number.isEmpty()) {
        text += line(tr("Its number is %1.").arg(Phrases::number(phone.number)));
    }
    text += line(rights(guest.rights));
    text += line(tr("Send a phone number to call it, or /help."));
    return text;
}

HtmlText OwnerPhrases::guestCameIn(const Guest &guest, const QString &inviter)
{
    const QString who = person(guest.name, guest.id);
    return plain(guest.invitedBy == 0
                     ? tr("👤 %1 gave the password and is a guest %2.", "%2 = until …")
                           .arg(who, end(guest))
                     : tr("👤 %1 is a guest %2, invited by %3.", "%2 = until …")
                           .arg(who, end(guest),
                                inviter.isEmpty() ? QString::number(guest.invitedBy) : inviter))
        + line(rights(guest.rights));
}

HtmlText OwnerPhrases::endsSoon(const Guest &guest)
{
    return plain(tr("Your access ends at %1.").arg(clockTime(guest.until.value_or(QDateTime()))));
}

HtmlText OwnerPhrases::guestEndsSoon(const Guest &guest)
{
    return plain(
        tr("👤 The access of %1 ends at %2.")
            .arg(person(guest.name, guest.id), clockTime(guest.until.value_or(QDateTime()))));
}

HtmlText OwnerPhrases::guestAsksForMore(const Guest &guest)
{
    return plain(
        tr("👤 %1 asks for more time; his access ends at %2.")
            .arg(person(guest.name, guest.id), clockTime(guest.until.value_or(QDateTime()))));
}

QString OwnerPhrases::askForMoreButton()
{
    return tr("🙋 Ask to extend");
}

QString OwnerPhrases::ownersAreAsked()
{
    return tr("The owners are asked.");
}

HtmlText OwnerPhrases::yourTimeIsOver()
{
    return plain(tr("Your access to this phone has ended."));
}

HtmlText OwnerPhrases::guestEnded(const Guest &guest)
{
    return plain(tr("👤 The access of %1 has ended.").arg(person(guest.name, guest.id)));
}

HtmlText OwnerPhrases::groupMoved(qint64 from, qint64 to)
{
    return plain(
        tr("⚠️ Telegram has made a supergroup of an allowed group: its id is %1 now, no "
           "longer %2. I go on with it until I am restarted. Please put the new id in the "
           "place of the old one where the owners are set (virtualphone_botowner).",
           "%1, %2 = ids")
            .arg(to)
            .arg(from));
}

HtmlText OwnerPhrases::removedYou()
{
    return plain(tr("Your access to this phone was taken back."));
}

QString OwnerPhrases::openToGroups()
{
    return tr(
        "⚠️ Anybody can take this bot into a group. Nobody can steer the phone from there, "
        "but forbid it: write /setjoingroups to @BotFather and choose Disable.");
}

HtmlText OwnerPhrases::guestRemoved(const Guest &guest, const QString &by)
{
    return plain(
        tr("👤 %1 is a guest no more, removed by %2.").arg(person(guest.name, guest.id), by));
}

HtmlText OwnerPhrases::guestExtended(const Guest &guest, const QString &by)
{
    return plain(tr("👤 %1 is a guest %2, by %3.", "%2 = until …")
                     .arg(person(guest.name, guest.id), end(guest), by));
}

HtmlText OwnerPhrases::ownerRemoved(const QString &name, qint64 id, const QString &by)
{
    return plain(tr("👤 %1 is no owner any more, removed by %2.").arg(person(name, id), by));
}

HtmlText OwnerPhrases::ownerBack(const QString &name, qint64 id, const QString &by)
{
    return plain(tr("👤 %1 is an owner again, by %2.").arg(person(name, id), by));
}

HtmlText OwnerPhrases::askRemoveOwner(const QString &name, qint64 id)
{
    return plain(tr("Shall %1 be no owner any more?").arg(person(name, id)));
}

HtmlText OwnerPhrases::ownersTitle()
{
    return HtmlText::bold(tr("Owners"));
}

HtmlText OwnerPhrases::ownerLine(qint64 id, const QString &name, bool asking)
{
    HtmlText text = line({}) + HtmlText::code(QString::number(id));
    if (id < 0) {
        text += plain(QString(u' ' % tr("(a group)")));
    } else if (!name.isEmpty()) {
        text += plain(QString(u' ' % name));
    }
    if (asking) {
        text += plain(QString(u' ' % tr("(you)")));
    }
    return text;
}

HtmlText OwnerPhrases::guestLine(const Guest &guest, const QDateTime &now)
{
    HtmlText text = line({}) + HtmlText::code(QString::number(guest.id));
    Guest shown = guest;
    if (shown.until && *shown.until <= now) {
        shown.until = now;
    }
    return text
        + plain(QString(
            u' ' % tr("%1, a guest %2", "%1 = a name, %2 = until …").arg(guest.name, end(shown))));
}

HtmlText OwnerPhrases::askHowLong()
{
    return plain(tr("For how long shall the guest have access?"));
}

HtmlText OwnerPhrases::askWhat()
{
    return plain(tr("What may the guest do?"));
}

HtmlText OwnerPhrases::inviteLink(const QString &link)
{
    return plain(tr("Send this link to the person. It works once, for 15 minutes:")) + line({})
        + HtmlText::code(link);
}

HtmlText OwnerPhrases::notForGuests()
{
    return plain(tr("Only an owner can do that."));
}

QString OwnerPhrases::onlyOwners()
{
    return tr("Only an owner can do that.");
}

QString OwnerPhrases::removed()
{
    return tr("Removed.");
}

QString OwnerPhrases::extended()
{
    return tr("One day more.");
}

QString OwnerPhrases::extendedBy(const QString &name)
{
    return tr("Already extended by %1.").arg(name);
}

QString OwnerPhrases::removedBy(const QString &name)
{
    return tr("Already removed by %1.").arg(name);
}

QString OwnerPhrases::ignoreButton()
{
    return tr("🔕 Ignore him");
}

QString OwnerPhrases::ignored()
{
    return tr("Ignored until the next start of the program.");
}

QString OwnerPhrases::linkCancelled()
{
    return tr("The link leads nowhere now.");
}

QString OwnerPhrases::removeButton(const QString &name, qint64 id)
{
    return tr("✖ Remove %1").arg(name.isEmpty() ? QString::number(id) : name.left(LongestName));
}

QString OwnerPhrases::dayMoreButton(const QString &name, qint64 id)
{
    return tr("⏱ %1: one day more")
        .arg(name.isEmpty() ? QString::number(id) : name.left(LongestName));
}

QString OwnerPhrases::inviteButton()
{
    return tr("➕ Invite…");
}

QString OwnerPhrases::lastsButton(std::chrono::seconds lasts)
{
    constexpr qint64 hour = 3600;
    const qint64 hours = lasts.count() / hour;
    if (hours == 0) {
        return tr("Always", "a guest's access");
    }
    if (hours < 24) {
        return hours == 1 ? tr("1 hour", "a guest's access")
                          : tr("%n hours", "a guest's access", static_cast<int>(hours));
    }
    return hours < 48 ? tr("1 day", "a guest's access")
                      : tr("%n days", "a guest's access", static_cast<int>(hours / 24));
}

QString OwnerPhrases::rightsButton(GuestRights rights)
{
    return rights == GuestRights::CallsOnly ? tr("Calls only") : tr("Calls and SMS");
}

QString OwnerPhrases::copyLinkButton()
{
    return tr("📋 Copy");
}

QString OwnerPhrases::cancelLinkButton()
{
    return tr("✖ Cancel the link");
}

} // namespace vp
