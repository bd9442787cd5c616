// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mergephrases.h"

#include "addressbook/textfolding.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

QString MergePhrases::people(const DuplicateSet &set)
{
    QStringList all;
    for (const Contact &person : set.people) {
        all.append(tr("%1 (%2)", "name, groups").arg(person.name, person.groups().join(u", "_s)));
    }
    return all.join(u", "_s);
}

QString MergePhrases::numbers(const std::vector<PhoneNumber> &numbers)
{
    QStringList all;
    for (const PhoneNumber &number : numbers) {
        all.append(number.display());
    }
    return all.join(u", "_s);
}

QString MergePhrases::obstacle(MergeObstacle obstacle)
{
    switch (obstacle) {
    case MergeObstacle::None:
        return {};
    case MergeObstacle::Versions:
        return tr("Not offered: these cards are of different versions of vCard, which write the "
                  "same thing in different ways.");
    case MergeObstacle::Nested:
        return tr("Not offered: one of these cards has another card inside it.");
    case MergeObstacle::Broken:
        return tr("Not offered: one of these cards cannot be read as a whole, and something of it "
                  "might be lost.");
    case MergeObstacle::Encoding:
        return tr("Not offered: one of these cards is in a file of wide letters (UTF-16). Import "
                  "it again as UTF-8.");
    case MergeObstacle::TooMany:
        return tr("Not offered: there are too many cards of this name.");
    case MergeObstacle::Apart:
        return tr("Not offered: the cards are in several groups and have no number, so that they "
                  "would not become one person.");
    }
    return {};
}

QStringList MergePhrases::callChanges(const DuplicateSet &set)
{
    QStringList changes;
    const QString folded = foldedText(set.name);
    for (const Contact &person : set.people) {
        QStringList more = set.groups;
        more.removeIf([&person](const QString &group) { return person.isIn(group); });
        const QString numbers = MergePhrases::numbers(person.numbers);
        if (!more.isEmpty()) {
            changes.append(numbers.isEmpty() ? tr("%1 comes into %2, too.", "name, groups")
                                                   .arg(person.name, more.join(u", "_s))
                                             : tr("Calls from %1 follow the rules for %2, too.",
                                                  "numbers, groups")
                                                   .arg(numbers, more.join(u", "_s)));
        }
        if (foldedText(person.name) != folded) {
            changes.append(tr("Calendar events with the title “%1” no longer mean this person; "
                              "those with “%2” do.")
                               .arg(person.name, set.name));
        }
    }
    changes.removeDuplicates();
    return changes;
}

QString MergePhrases::fieldName(const QString &property)
{
    const QHash<QString, QString> names {
        {u"FN"_s, tr("Name")},        {u"N"_s, tr("Parts of the name")},
        {u"TEL"_s, tr("Number")},     {u"EMAIL"_s, tr("E-mail")},
        {u"ADR"_s, tr("Address")},    {u"ORG"_s, tr("Firm")},
        {u"TITLE"_s, tr("Position")}, {u"NOTE"_s, tr("Note")},
        {u"BDAY"_s, tr("Birthday")},  {u"PHOTO"_s, tr("Picture")},
        {u"URL"_s, tr("Web page")},   {u"NICKNAME"_s, tr("Nickname")},
    };
    constexpr qsizetype longest = 40;
    return names.value(property, property.left(longest));
}

QString MergePhrases::fieldLine(const CardField &field)
{
    const QString value = field.bytes > 0 ? QLocale().formattedDataSize(field.bytes) : field.value;
    constexpr QLatin1StringView aside("X-MERGED-");
    if (field.name.startsWith(aside)) {
        return tr("Kept beside it, but not used: %1: %2", "property, value")
            .arg(fieldName(field.name.sliced(aside.size())), value);
    }
    return tr("%1: %2", "property, value").arg(fieldName(field.name), value);
}

QStringList MergePhrases::card(const DuplicateSet &set)
{
    constexpr qsizetype most = 200;
    QStringList lines;
    for (const CardField &field : fieldsOf(set.merged.text)) {
        lines.append(fieldLine(field));
    }
    if (lines.size() > most) {
        lines = lines.first(most);
        lines.append(u"…"_s);
    }
    return lines;
}

QString MergePhrases::notRead(const Error &error)
{
    return error.code == ErrorCode::Storage ? tr("The files of the groups cannot be read.")
                                            : tr("The contacts cannot be compared.");
}

QString MergePhrases::notMerged(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return tr("The contacts were changed meanwhile, so nothing was merged. This is the new "
                  "list.");
    case ErrorCode::TooManyRequests:
        return tr("Too much is being done with the contacts just now. Try again in a moment.");
    default:
        return tr("Nothing was changed: it could not be written.");
    }
}

QString MergePhrases::notUndone(const Error &error)
{
    return error.code == ErrorCode::Conflict
        ? tr("The contacts were changed since, so that they stay as they are.")
        : tr("It could not be written, so that it was not undone.");
}

} // namespace vp
