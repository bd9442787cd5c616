// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callphrases.h"

#include "base/numbercountry.h"
#include "service/phrases.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QString clockTime(const QDateTime &time)
{
    return time.toLocalTime().time().toString(u"HH:mm"_s);
}

QString clockTimes(const std::vector<QDateTime> &times)
{
    QStringList words;
    for (const QDateTime &time : times) {
        words.append(clockTime(time));
    }
    return words.join(u", "_s);
}

} // namespace

QString CallPhrases::smsButton()
{
    return tr("💬 SMS");
}

QString CallPhrases::remindButton()
{
    return tr("⏰ Remind in 1 h");
}

QString CallPhrases::addContactButton()
{
    return tr("👤 Add contact");
}

QString CallPhrases::retryJoinButton()
{
    return tr("📲 Retry join");
}

QString CallPhrases::joinsAgain()
{
    return tr("Joining both again.");
}

QString CallPhrases::tryPhoneButton(const QString &phone)
{
    return tr("📲 Try %1", "button: call again, from this phone").arg(phone);
}

QString CallPhrases::useInsteadButton(const QString &phone)
{
    return tr("📲 Use %1 instead", "button: this phone of mine").arg(phone);
}

QString CallPhrases::missedTitle(const std::vector<QDateTime> &times)
{
    return tr("📵 %1 missed calls · %2", "%1 = how many, at least 2; %2 = times")
        .arg(times.size())
        .arg(clockTimes(times));
}

QString CallPhrases::missedBefore(const std::vector<QDateTime> &times)
{
    return tr("Missed before: %1", "%1 = times").arg(clockTimes(times));
}

QString CallPhrases::callsToday(int count)
{
    constexpr int second = 2;
    constexpr int third = 3;
    return count == second ? tr("2nd call today")
        : count == third   ? tr("3rd call today")
                           : tr("%1 calls today", "with this one").arg(count);
}

QString CallPhrases::countryOfCaller(const QString &number, const Region &home)
{
    const Result<PhoneNumber> read = PhoneNumber::fromNetwork(number, home);
    const QString iso =
        read && read->kind() == PhoneNumber::Kind::International ? countryOf(*read) : QString();
    return iso == home.iso ? QString() : Phrases::country(iso);
}

QString CallPhrases::remindsAt(const QDateTime &at)
{
    return tr("I will remind you at %1.", "%1 = time").arg(clockTime(at));
}

QString CallPhrases::cannotRemind()
{
    return tr("That cannot be remembered now.");
}

HtmlText CallPhrases::reminder(const QString &name, const QString &number,
                               const QDateTime &calledAt)
{
    QString who = Phrases::party(name, number);
    if (!name.isEmpty()) {
        who += QString(u" · "_s % Phrases::number(number));
    }
    return HtmlText::bold(tr("⏰ Reminder: %1").arg(who))
        + HtmlText::escaped(QString(u'\n' % tr("The call was at %1.").arg(clockTime(calledAt))));
}

HtmlText CallPhrases::askGroup(const QString &name, const QString &number)
{
    return HtmlText::escaped(
        tr("👤 %1 · %2: into which group of contacts?", "%1 = name, %2 = number")
            .arg(name, Phrases::number(number)));
}

QString CallPhrases::groupButton(const QString &group)
{
    return QString(u"📇 "_s % group);
}

QString CallPhrases::firstGroup()
{
    return tr("Contacts", "name of a group");
}

QString CallPhrases::savedInto(const QString &group)
{
    return tr("Into %1.", "%1 = group of contacts").arg(group);
}

QString CallPhrases::askName(const QString &number)
{
    return tr("What is the name of %1?", "%1 = number").arg(Phrases::number(number));
}

HtmlText CallPhrases::cannotAnswerHidden()
{
    return HtmlText::escaped(tr("This caller hid the number, so no SMS can be sent there."));
}

} // namespace vp
