// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/blockphrases.h"

#include "service/phrases.h"
#include "service/sourcephrases.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestQuote = 60;
constexpr qsizetype MostNamed = 10;

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

QString cut(const QString &text)
{
    return text.size() <= LongestQuote ? text : QString(text.first(LongestQuote) % u'…');
}

QString aboutAll(const std::vector<BlockEntry> &entries)
{
    QStringList words;
    for (const BlockEntry &entry : entries) {
        if (words.size() == MostNamed) {
            words.append(u"…"_s);
            break;
        }
        words.append(BlockPhrases::about(entry));
    }
    return words.join(u", "_s);
}

bool isAllow(const std::vector<BlockEntry> &entries)
{
    return !entries.empty() && entries.front().allow;
}

} // namespace

QString BlockPhrases::country(const QString &code)
{
    const QString name = Phrases::country(code);
    return name.isEmpty() ? code : QString(name % u" ("_s % code % u')');
}

QString BlockPhrases::about(const BlockEntry &entry)
{
    switch (entry.kind) {
    case BlockKind::Number:
        return Phrases::number(entry.first);
    case BlockKind::Prefix:
        return tr("numbers that begin with %1").arg(entry.first);
    case BlockKind::Range:
        return tr("numbers from %1 to %2").arg(entry.first, entry.last);
    case BlockKind::Country:
        return tr("numbers of %1", "%1 = country").arg(country(entry.first));
    case BlockKind::Hidden:
        return tr("hidden numbers");
    case BlockKind::Sender:
        return tr("SMS from the name “%1”").arg(entry.first);
    }
    return {};
}

HtmlText BlockPhrases::list(const std::vector<Row> &rows, std::size_t first, std::size_t all)
{
    if (rows.empty()) {
        return HtmlText::bold(tr("🚫 You have blocked nobody."))
            + line(tr("/block <number> blocks one; also a contact's name, 02 1234* for all numbers "
                      "that begin so, +39021000-+39021999 for a range, hidden, or country NG. "
                      "/allow <number> always lets somebody through the lists."));
    }
    const int total = static_cast<int>(all);
    HtmlText text = HtmlText::bold(all == 1 ? tr("🚫 Your list: 1 entry")
                                            : tr("🚫 Your list: %n entries", nullptr, total));
    std::size_t number = first;
    for (const Row &row : rows) {
        const BlockEntry &entry = row.entry;
        QStringList parts {row.name.isEmpty() ? about(entry)
                                              : QString(cut(row.name) % u' ' % about(entry))};
        if (row.name.isEmpty() && !entry.note.isEmpty()) {
            parts.append(cut(entry.note));
        }
        if (entry.createdAt.isValid()) {
            parts.append(tr("since %1", "%1 = date")
                             .arg(QLocale().toString(entry.createdAt.toLocalTime().date(),
                                                     QLocale::ShortFormat)));
        }
        if (row.hits > 0) {
            parts.append(row.hits == 1 ? tr("1 call stopped")
                                       : tr("%n calls stopped", nullptr, row.hits));
        }
        text += line(QString(QString::number(number) % u". "_s
                             % (entry.allow ? tr("✅ let through: ") : QString())
                             % parts.join(u" · "_s)));
        ++number;
    }
    return text;
}

HtmlText BlockPhrases::sharedLists(const std::vector<SharedListStatus> &lists, const QDateTime &now)
{
    if (lists.empty()) {
        return HtmlText::bold(tr("🌐 No shared list is set."))
            + line(tr("Their addresses are the setting blocklists/urls."));
    }
    HtmlText text = HtmlText::bold(tr("🌐 Shared lists"));
    for (const SharedListStatus &list : lists) {
        const int entries = static_cast<int>(list.entries);
        text += line(QString(cut(list.name) % u": "_s
                             % (entries == 1 ? tr("1 entry") : tr("%n entries", nullptr, entries))
                             % u" · "_s % SourcePhrases::state(list.source, now)
                             % (list.isOn ? QString() : QString(u" · "_s % tr("off")))));
    }
    return text;
}

HtmlText BlockPhrases::added(const std::vector<BlockEntry> &entries, const QString &note,
                             bool anyNew)
{
    const QString whom =
        note.isEmpty() ? aboutAll(entries) : QString(cut(note) % u" · "_s % aboutAll(entries));
    if (isAllow(entries)) {
        return HtmlText::bold(
                   (anyNew ? tr("✅ Let through: %1") : tr("✅ Let through already: %1")).arg(whom))
            + line(tr("No list stops these calls. Who gets them is for the other rules to say."));
    }
    return HtmlText::bold((anyNew ? tr("🚫 Blocked: %1") : tr("🚫 Blocked already: %1")).arg(whom))
        + line(tr("Calls are rejected from now on."));
}

HtmlText BlockPhrases::butAllowed(const QString &entry)
{
    return line(
        tr("⚠️ But your list also says “%1”, and that counts: these calls are still let "
           "through.")
            .arg(entry));
}

QString BlockPhrases::removed(const std::vector<BlockEntry> &entries)
{
    return (isAllow(entries) ? tr("✖ Let through by your list no more: %1")
                             : tr("✖ Not blocked by your list any more: %1"))
        .arg(aboutAll(entries));
}

QString BlockPhrases::restored(const std::vector<BlockEntry> &entries)
{
    return (isAllow(entries) ? tr("✅ Let through again: %1") : tr("🚫 Blocked again: %1"))
        .arg(aboutAll(entries));
}

QString BlockPhrases::gone()
{
    return tr("This entry is not there any more.");
}

HtmlText BlockPhrases::problem(const QString &text, const Error &error, const QString &nearest)
{
    const QString what = cut(text);
    const auto why = [&]() -> QString {
        switch (static_cast<BlockEntryProblem>(error.native)) {
        case BlockEntryProblem::Empty:
            return tr("Something is missing behind the word.");
        case BlockEntryProblem::TooLong:
            return tr("That is too long for an entry.");
        case BlockEntryProblem::StarInside:
            return tr("A star stands for the rest of a number, so it may only be at the end.");
        case BlockEntryProblem::TooShort:
            return tr("That would be half the world: a star wants at least a country code and a "
                      "digit before it. A whole country is: country NG.");
        case BlockEntryProblem::RangeBackwards:
            return tr("The end of the range comes before its beginning.");
        case BlockEntryProblem::RangeUneven:
            return tr("Both ends of a range need the same number of digits.");
        case BlockEntryProblem::UnknownCountry:
            return tr("That is no country. Write its two letters or its calling code: country NG, "
                      "country +234.");
        case BlockEntryProblem::NotANumber:
            break;
        }
        return tr("That is neither a number nor the name of a contact.");
    };
    HtmlText answer = HtmlText::escaped(
        tr("“%1” is not blocked or let through. %2", "%1 = what was typed, %2 = why not")
            .arg(what, why()));
    return nearest.isEmpty() ? answer : answer + line(tr("Did you mean “%1”?").arg(nearest));
}

QString BlockPhrases::notStored()
{
    return tr("Your list could not be changed: the disk refused it.");
}

HtmlText BlockPhrases::noNumbers(const QString &name)
{
    return HtmlText::escaped(tr("%1 has no number in the contacts.").arg(name));
}

HtmlText BlockPhrases::askWhom(const QString &text)
{
    return HtmlText::escaped(tr("Several contacts are called “%1”. Which one?").arg(cut(text)));
}

HtmlText BlockPhrases::askCountry(const BlockEntry &entry)
{
    return HtmlText::escaped(tr("That blocks all %1: your own country, contacts included. Really?",
                                "%1 = numbers of Italy (IT)")
                                 .arg(about(entry)));
}

HtmlText BlockPhrases::askEntry()
{
    return HtmlText::escaped(tr("Whom shall I block? A number, the name of a contact, 02 9000* for "
                                "all numbers that begin so, hidden, or country NG."));
}

QString BlockPhrases::addButton()
{
    return tr("➕ Add");
}

HtmlText BlockPhrases::askExport(qsizetype entries)
{
    return HtmlText::bold(tr("📤 Your list as a file"))
        + line(entries == 1 ? tr("1 entry can be shared.")
                            : tr("%n entries can be shared.", nullptr, static_cast<int>(entries)))
        + line(tr("Readable: one number or prefix a line. Hashed: others can use it but not simply "
                  "read it; who tries all numbers of a country finds them out all the same."));
}

HtmlText BlockPhrases::exported(qsizetype entries, qsizetype leftOut, bool salted)
{
    const int lines = static_cast<int>(entries);
    HtmlText text =
        HtmlText::escaped((salted ? tr("Your block list, hashed: %1") : tr("Your block list: %1"))
                              .arg(lines == 1 ? tr("1 entry") : tr("%n entries", nullptr, lines)));
    if (leftOut > 0) {
        text += line(tr("Left out, because no shared list can hold them: %1").arg(leftOut));
    }
    return text;
}

QString BlockPhrases::nothingToExport()
{
    return tr("There is nothing on your list that could be shared.");
}

QString BlockPhrases::removeButton(std::size_t number)
{
    return u"✖ "_s % QString::number(number);
}

QString BlockPhrases::removeItButton()
{
    return tr("✖ Remove that");
}

QString BlockPhrases::undoButton()
{
    return tr("↩️ Undo");
}

QString BlockPhrases::listButton()
{
    return tr("« Your list");
}

QString BlockPhrases::sharedListsButton()
{
    return tr("🌐 Shared lists");
}

QString BlockPhrases::refreshButton()
{
    return tr("🔄 Refresh");
}

QString BlockPhrases::exportButton()
{
    return tr("📤 As a file");
}

QString BlockPhrases::exportPlainButton()
{
    return tr("Readable");
}

QString BlockPhrases::exportSaltedButton()
{
    return tr("Hashed");
}

QString BlockPhrases::blockThemAllButton()
{
    return tr("🚫 Block them all");
}

QString BlockPhrases::blockButton()
{
    return tr("🚫 Block");
}

QString BlockPhrases::letThroughButton()
{
    return tr("✅ Let this caller through");
}

QString BlockPhrases::refreshing()
{
    return tr("The lists are being fetched.");
}

QString BlockPhrases::done()
{
    return tr("Done.");
}

} // namespace vp
