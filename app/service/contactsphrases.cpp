// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contactsphrases.h"

#include "service/chatphrases.h"
#include "service/numberwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestShown = 60;
/** A message has at most 4096 characters, and a contact may have 100 numbers. */
constexpr qsizetype LongestAnswer = 1500;

QString cut(const QString &text)
{
    return text.size() > LongestShown ? QString(text.left(LongestShown) % u"…"_s) : text;
}

} // namespace

QString ContactsPhrases::contacts(int count)
{
    return count == 1 ? tr("1 contact") : tr("%n contacts", nullptr, count);
}

QString ContactsPhrases::unreadLines(const std::vector<ContactProblem> &problems)
{
    const int line = problems.front().line;
    if (problems.size() == 1) {
        return tr("Line %1 of the file could not be read.").arg(line);
    }
    return tr("%n lines of the file could not be read, the first is line %1.", nullptr,
              static_cast<int>(problems.size()))
        .arg(line);
}

HtmlText ContactsPhrases::count(const AddressBook &book)
{
    if (book.groups().empty()) {
        return HtmlText::escaped(tr("There are no contacts yet. Send me a file of them (.vcf): its "
                                    "name becomes the name of the group."));
    }
    QStringList groups;
    qsizetype length = 0;
    for (const ContactGroup &group : book.groups()) {
        length += group.name.size() + 8;
        if (length < LongestAnswer) {
            groups.append(tr("%1 %2", "group, number of contacts")
                              .arg(group.name, QString::number(group.contacts)));
        }
    }
    if (groups.size() < static_cast<qsizetype>(book.groups().size())) {
        groups.append(u"…"_s);
    }
    const QString people = contacts(static_cast<int>(book.contacts().size()));
    const auto size = static_cast<int>(book.groups().size());
    const QString inGroups = size == 1 ? tr("1 group") : tr("%n groups", nullptr, size);
    return HtmlText::escaped(tr("📇 %1 in %2: %3", "42 contacts in 2 groups: Family 30, Work 12")
                                 .arg(people, inGroups, groups.join(u", "_s)));
}

HtmlText ContactsPhrases::found(const QString &text, const std::vector<const Contact *> &found,
                                std::size_t shown)
{
    HtmlText answer =
        HtmlText::escaped(tr("🔎 “%1”: %2", "%1 = what was looked for, %2 = 3 contacts")
                              .arg(cut(text), contacts(static_cast<int>(found.size()))));
    for (std::size_t i = 0; i < std::min(shown, found.size()); ++i) {
        const Contact &contact = *found[i];
        if (answer.plain().size() > LongestAnswer) {
            shown = i;
            break;
        }
        answer += HtmlText::escaped(u"\n\n"_s);
        answer += HtmlText::bold(contact.name);
        answer += HtmlText::escaped(QString(u" · "_s % cut(contact.groups().join(u", "_s))));
        for (std::size_t n = 0; n < contact.numbers.size(); ++n) {
            answer += HtmlText::escaped(
                QString(u"\n"_s % NumberWords::withKind(contact.numbers[n], contact.kindOf(n))));
        }
        if (contact.numbers.empty()) {
            answer += HtmlText::escaped(QString(u"\n"_s % tr("no number")));
        }
    }
    if (found.size() > shown) {
        answer += HtmlText::escaped(QString(
            u"\n\n"_s % tr("and %n more", nullptr, static_cast<int>(found.size() - shown))));
    }
    return answer;
}

HtmlText ContactsPhrases::nobodyFound(const QString &text, const QString &nearest)
{
    return HtmlText::escaped(
        nearest.isEmpty()
            ? tr("Nobody in the contacts is called anything like “%1”.").arg(cut(text))
            : tr("Nobody in the contacts is called “%1”. Did you mean “%2”?")
                  .arg(cut(text), nearest));
}

HtmlText ContactsPhrases::noSearchText()
{
    return HtmlText::escaped(tr("Whom do you look for? For example: /search anna"));
}

HtmlText ContactsPhrases::askSearch(const QString &text)
{
    return HtmlText::escaped(tr("Search “%1” in the contacts?").arg(cut(text)))
        + HtmlText::escaped(u"\n"_s) + ChatPhrases::hint();
}

QString ContactsPhrases::searchButton()
{
    return tr("🔎 Search");
}

QString ContactsPhrases::callButton(const QString &name, const QString &number)
{
    return number.isEmpty() ? QString(u"📞 "_s % name) : QString(u"📞 "_s % name % u" · "_s % number);
}

HtmlText ContactsPhrases::imported(const ImportReport &report)
{
    const ImportCounts &counts = report.counts;
    QStringList details;
    if (!report.isNewGroup) {
        details.append(tr("%n new", nullptr, counts.added));
        details.append(tr("%n changed", nullptr, counts.changed));
        if (report.mode == ImportMode::Replace) {
            details.append(tr("%n removed", nullptr, counts.removed));
        }
    } else {
        details.append(tr("a new group"));
    }
    QString text = tr("%1 (%2)", "42 contacts (5 new, 2 changed, 2 removed)")
                       .arg(contacts(counts.cards), details.join(u", "_s));
    if (counts.withoutNumber > 0) {
        text += u", "_s + tr("%n without a number", nullptr, counts.withoutNumber);
    }
    text += u'.';
    if (counts.unread > 0) {
        text += u"\n"_s
            + (counts.unread == 1 ? tr("1 card could not be read: neither a name nor a number.")
                                  : tr("%n cards could not be read: neither a name nor a number.",
                                       nullptr, counts.unread));
    }
    if (!report.problems.empty()) {
        text += u"\n"_s + unreadLines(report.problems);
    }
    HtmlText answer = HtmlText::escaped(u"📇 "_s);
    answer += HtmlText::bold(report.group);
    answer += HtmlText::escaped(QString(u": "_s % text));
    return answer;
}

HtmlText ContactsPhrases::askImport(const ImportReport &report)
{
    HtmlText answer = HtmlText::escaped(u"📇 "_s);
    answer += HtmlText::bold(report.group);
    if (report.counts.cards == 0) {
        answer += HtmlText::escaped(QString(
            u": "_s
            % tr("I could read no contact in this file. The group has %1 now. Replace it all the "
                 "same?",
                 "%1 = 4 contacts")
                  .arg(contacts(report.counts.before))));
        return report.problems.empty()
            ? answer
            : answer + HtmlText::escaped(QString(u"\n"_s % unreadLines(report.problems)));
    }
    answer += HtmlText::escaped(
        QString(u": "_s
                % tr("this file has only %1, the group has %2 now. Replace it all the same?",
                     "%1 = 3 contacts, %2 = 42 contacts")
                      .arg(contacts(report.counts.cards), contacts(report.counts.before))));
    return answer;
}

HtmlText ContactsPhrases::importFailed(const QString &fileName, const Error &error)
{
    const QString name = cut(fileName);
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return HtmlText::escaped(
            tr("“%1” cannot be the name of a group. Rename the file and send it again.").arg(name));
    case ErrorCode::Rejected:
    case ErrorCode::Unsupported:
        return HtmlText::escaped(tr("Telegram did not give me the file “%1”.").arg(name));
    case ErrorCode::TooManyRequests:
        return HtmlText::escaped(
            tr("Too many files at once: “%1” was not read. Send it again.").arg(name));
    case ErrorCode::Storage:
        return HtmlText::escaped(
            tr("“%1” could not be stored. The contacts are as they were.").arg(name));
    default:
        return HtmlText::escaped(tr("“%1” could not be fetched. Send it again, please.").arg(name));
    }
}

HtmlText ContactsPhrases::notOurFile()
{
    return HtmlText::escaped(tr("I read files of contacts only. Their names end in .vcf."));
}

HtmlText ContactsPhrases::fileTooLarge()
{
    return HtmlText::escaped(
        tr("This file is larger than 5 MB, which is more than I take from a chat. "
           "Export the contacts without their pictures, or use the window."));
}

QString ContactsPhrases::undone(const ImportReport &report)
{
    return report.isNewGroup
        ? tr("Undone: the group is gone again.")
        : tr("Undone: %1, as before.", "%1 = 42 contacts").arg(contacts(report.counts.cards));
}

QString ContactsPhrases::followFailed(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return tr("The group was changed meanwhile, so it stays as it is.");
    case ErrorCode::NotFound:
        return tr("What was before is no longer kept.");
    default:
        return tr("It could not be stored. The contacts are as they were.");
    }
}

QString ContactsPhrases::undoButton()
{
    return tr("↩️ Undo");
}

QString ContactsPhrases::mergeButton()
{
    return tr("➕ Merge instead");
}

QString ContactsPhrases::replaceButton()
{
    return tr("Yes, replace");
}

QString ContactsPhrases::keepButton()
{
    return tr("No");
}

QString ContactsPhrases::working()
{
    return tr("One moment…");
}

QString ContactsPhrases::whoGetsNow(const QString &action, const QStringList &reasons)
{
    return tr("Now %1: %2", "what becomes of a call, and why").arg(action, reasons.join(u", "_s));
}

QString ContactsPhrases::noFilesIn(const QString &folder)
{
    return tr("There is no file of contacts (.vcf) in “%1”.").arg(cut(folder));
}

QString ContactsPhrases::fileFailed(const QString &fileName, const Error &error)
{
    const QString name = cut(fileName);
    switch (error.code) {
    case ErrorCode::Unsupported:
        return tr("“%1” is no file of contacts: their names end in .vcf.").arg(name);
    case ErrorCode::InvalidInput:
        return tr("“%1” is larger than 20 MB, or its name cannot be that of a group.").arg(name);
    case ErrorCode::NotFound:
        return tr("“%1” cannot be read.").arg(name);
    default:
        return tr("“%1” could not be stored. The contacts are as they were.").arg(name);
    }
}

QString ContactsPhrases::undoneGroup(const ImportReport &report)
{
    return tr("%1: %2", "a group, and what was undone there").arg(report.group, undone(report));
}

QString ContactsPhrases::problemLine(const ContactProblem &problem)
{
    return problem.line == 0 ? problem.reason
                             : tr("line %1: %2").arg(problem.line).arg(problem.reason);
}

QString ContactsPhrases::notRemoved(const Error &error)
{
    return error.code == ErrorCode::NotFound
        ? tr("Nothing was deleted: the files of the groups were changed meanwhile.")
        : tr("Not everything could be deleted: the disk refuses.");
}

QString ContactsPhrases::notChanged(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
    case ErrorCode::NotFound:
        return tr("Nothing was changed: the files of the groups were changed meanwhile.");
    case ErrorCode::Unsupported:
        return tr("The card of this contact is too broken to be changed here.");
    default:
        return tr("Not everything could be stored: the disk refuses.");
    }
}

QString ContactsPhrases::notExported(const Error &error)
{
    return error.code == ErrorCode::NotFound ? tr("This group is gone.")
                                             : tr("The file could not be written.");
}

} // namespace vp
