// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacyphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestName = 120;

/** Names come from outside: no character of them may do something to a terminal. */
QString harmless(const QString &name)
{
    QString text = name.size() > LongestName ? QString(name.left(LongestName) % u"…"_s) : name;
    for (QChar &c : text) {
        const bool odd = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        c = odd ? QChar(u'?') : c;
    }
    return text;
}

} // namespace

QString LegacyPhrases::notReadable(const QString &dir, const Error &error)
{
    return error.code == ErrorCode::NotFound
        ? tr("There is no folder %1.").arg(harmless(dir))
        : tr("The folder %1 cannot be read.").arg(harmless(dir));
}

QString LegacyPhrases::nothingFound(const QString &root)
{
    return tr("Nothing to take over was found in %1: no lines “export virtualphone_…” in a shell "
              "file, no virtualphone.py, no folder of contacts.")
        .arg(harmless(root));
}

QString LegacyPhrases::found(const QString &root)
{
    return tr("Found in %1:").arg(harmless(root));
}

QString LegacyPhrases::place(const LegacyPlace &place)
{
    const QString file = harmless(place.file);
    return place.line == 0 ? file
                           : tr("%1, line %2", "file, line").arg(file, QString::number(place.line));
}

QString LegacyPhrases::setting(const LegacySetting &setting)
{
    return tr("%1 = %2 (%3, %4)", "setting = value (name in the old program, place)")
        .arg(setting.change.name, harmless(setting.shown()), harmless(setting.name),
             place(setting.place));
}

QString LegacyPhrases::groupsTitle(const QString &contacts)
{
    return tr("Groups of contacts, to be copied into %1:").arg(harmless(contacts));
}

QString LegacyPhrases::group(const LegacyGroup &group)
{
    const QString cards =
        group.cards == 1 ? tr("1 contact") : tr("%n contacts", nullptr, group.cards);
    const QString line = tr("%1: %2 (%3)", "group: contacts (file)")
                             .arg(harmless(group.group), cards, place({group.file, 0}));
    return group.unread == 0
        ? line
        : tr("%1; %n of its cards cannot be read", "line about a group", group.unread).arg(line);
}

QString LegacyPhrases::remarksTitle()
{
    return tr("Not taken over:");
}

QString LegacyPhrases::skipped(SkipReason reason)
{
    switch (reason) {
    case SkipReason::LinkOutside:
        return tr("a link that leads out of the folder");
    case SkipReason::TooLarge:
        return tr("too large");
    case SkipReason::NotText:
        return tr("no text");
    case SkipReason::Unreadable:
        return tr("cannot be read");
    case SkipReason::TooDeep:
        return tr("too many folders deep");
    case SkipReason::TooMany:
        return tr("so many files that the rest was not looked at; name the folder of the old "
                  "program itself");
    }
    return {};
}

QString LegacyPhrases::reason(const LegacyRemark &remark)
{
    switch (remark.reason) {
    case LegacyReason::NotLiteral:
        return tr("not a plain value; nothing of the old program is run");
    case LegacyReason::Unknown:
        return tr("not known here");
    case LegacyReason::BadValue:
        return tr("not allowed here: %1").arg(remark.detail);
    case LegacyReason::NoSuchSetting:
        return tr("there is no such setting here");
    case LegacyReason::LeftToVariable:
        return tr("comes from the variable %1, which no file here sets; add the file that does, "
                  "such as ~/.bashrc")
            .arg(harmless(remark.detail));
    case LegacyReason::OtherValueCounts:
        return tr("another value of it counts");
    case LegacyReason::FoundAutomatically:
        return tr("found automatically here");
    case LegacyReason::OwnTexts:
        return tr("the bot has texts of its own here");
    case LegacyReason::OwnCommands:
        return tr("the modem is spoken to in another way here");
    case LegacyReason::NotInContactsFolder:
        return tr("not in the folder of contacts");
    case LegacyReason::FolderElsewhere:
        return tr("a folder elsewhere; send its files to the bot, or copy them into the contacts "
                  "folder");
    case LegacyReason::NoCards:
        return tr("no contact in it can be read");
    case LegacyReason::BadGroupName:
        return tr("its name cannot be that of a group");
    case LegacyReason::SameGroupTwice:
        return tr("another file is the same group");
    case LegacyReason::Skipped:
        return skipped(remark.skipped);
    }
    return {};
}

QString LegacyPhrases::remark(const LegacyRemark &remark)
{
    const QString where = place(remark.place);
    const QString name = harmless(remark.name);
    const QString what = name.isEmpty() ? where
        : remark.count == 1
        ? tr("%1 (%2)", "name (place)").arg(name, where)
        : tr("%1 (%2, and %n more)", "name (place)", remark.count - 1).arg(name, where);
    return what.isEmpty() ? reason(remark)
                          : tr("%1: %2", "what: why not").arg(what, reason(remark));
}

QString LegacyPhrases::moreRemarks(int count)
{
    return tr("and %n more", nullptr, count);
}

QString LegacyPhrases::inTheWay(const QStringList &groups)
{
    QStringList names;
    std::ranges::transform(groups, std::back_inserter(names), harmless);
    return tr("Of these groups there are others here already: %1.").arg(names.join(u", "_s));
}

QString LegacyPhrases::askAll()
{
    return tr("Take this over? [y/N]");
}

QString LegacyPhrases::askReplace()
{
    return tr("Replace those groups too? What is there now is kept. [y/N]");
}

QString LegacyPhrases::nobodyAnswers()
{
    return tr("Nobody answered, so nothing has been changed. With --yes nothing is asked.");
}

QString LegacyPhrases::nothingChanged()
{
    return tr("Nothing has been changed.");
}

QString LegacyPhrases::settingsWritten(int count)
{
    return count == 1 ? tr("1 setting taken over.") : tr("%n settings taken over.", nullptr, count);
}

QString LegacyPhrases::settingsLeft(const QStringList &names)
{
    return tr("Not changed, as something else holds them: %1.").arg(names.join(u", "_s));
}

QString LegacyPhrases::outcome(const LegacyGroupOutcome &outcome)
{
    const QString group = harmless(outcome.group);
    const QString cards =
        outcome.cards == 1 ? tr("1 contact") : tr("%n contacts", nullptr, outcome.cards);
    switch (outcome.kind) {
    case LegacyGroupOutcome::Kind::Added:
        return tr("%1: new, %2", "group: contacts").arg(group, cards);
    case LegacyGroupOutcome::Kind::Replaced:
        return tr("%1: replaced, %2", "group: contacts").arg(group, cards);
    case LegacyGroupOutcome::Kind::Unchanged:
        return tr("%1: is the same here").arg(group);
    case LegacyGroupOutcome::Kind::Left:
        return tr("%1: left as it is here").arg(group);
    case LegacyGroupOutcome::Kind::Failed:
        return tr("%1: could not be copied").arg(group);
    }
    return {};
}

QString LegacyPhrases::undo(const QString &kept, const QString &contacts)
{
    return tr("The groups as they were before are in %1 (“…-before.vcf”). To undo, copy one over "
              "its file in %2.")
        .arg(harmless(kept), harmless(contacts));
}

} // namespace vp
