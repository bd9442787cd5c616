// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blockingquestions.h"

#include "blocklist/listexport.h"
#include "blocklist/ownlistreader.h"
#include "service/callrules.h"
#include "service/phrases.h"
#include "service/plainphrases.h"
#include "service/reasonphrases.h"
#include "service/ruledesk.h"
#include "service/sourcephrases.h"
#include "service/virtualphone.h"
#include "settings/rulevalues.h"
#include "ui/blockingpage.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <memory>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t PartOfAnImport = 100; ///< entries a turn of the loop

QString inWords(const Result<> &done)
{
    return done ? QString() : Phrases::error(done.error());
}

std::vector<BlockRow> ownRows(const BlocklistDesk &lists)
{
    std::vector<BlockRow> rows;
    for (const BlockEntry &entry : lists.own().entries()) {
        BlockEntry bare = entry;
        bare.allow = false; // said in a column of its own
        rows.push_back({entry.id, bare.text(), PlainPhrases::callers(entry), entry.note,
                        entry.allow, lists.counted(entry.id)});
    }
    return rows;
}

/** With what it was until the last fetch, where that changed it. */
QString countOf(const SharedListStatus &list)
{
    const QLocale locale;
    const QString now = locale.toString(list.entries);
    return !list.before || *list.before == list.entries
        ? now
        : BlockingPage::tr("%1 (%2 before)", "entries of a list, and before its last fetch")
              .arg(now, locale.toString(*list.before));
}

BlockDone doneWith(const Result<std::vector<qint64>> &ids)
{
    return ids ? BlockDone {*ids, {}} : BlockDone {{}, Phrases::error(ids.error())};
}

/** The lines that were not understood. */
QString unreadOf(const OwnListReading &reading)
{
    constexpr std::size_t most = 5;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, reading.unread.size()); ++i) {
        lines.append(QLocale().toString(reading.unread[i]));
    }
    QString words;
    if (reading.unreadCount == 1) {
        words = BlockingPage::tr("Line %1 is no entry.").arg(lines.join(u", "_s));
    } else if (reading.unreadCount > 1) {
        words = BlockingPage::tr("%n lines are no entries: %1.", nullptr, reading.unreadCount)
                    .arg(lines.join(u", "_s)
                         + (reading.unreadCount > static_cast<int>(most) ? u" …"_s : QString()));
    }
    return reading.isTooLong
        ? QString(words % u' '
                  % BlockingPage::tr("Only the first %1 are taken.")
                        .arg(QLocale().toString(static_cast<qulonglong>(MostOwnEntries))))
        : words;
}

bool isSame(const BlockEntry &a, const BlockEntry &b)
{
    return a.kind == b.kind && a.first == b.first && a.last == b.last && a.allow == b.allow;
}

/** What is to be taken in, a part at a time. */
BlockFile fileOf(BlocklistDesk &lists, const OwnListReading &reading)
{
    const auto fresh = std::make_shared<std::vector<BlockEntry>>(); // read by its steps alone
    const std::vector<BlockEntry> &own = lists.own().entries();
    for (const BlockEntry &entry : reading.entries) {
        if (std::ranges::none_of(own,
                                 [&](const BlockEntry &mine) { return isSame(mine, entry); })) {
            fresh->push_back(entry);
        }
    }
    BlockFile file;
    file.fresh = static_cast<int>(fresh->size());
    file.known = static_cast<int>(reading.entries.size() - fresh->size());
    file.unread = unreadOf(reading);
    file.next = [&lists, fresh] {
        const auto count = static_cast<qsizetype>(std::min(PartOfAnImport, fresh->size()));
        const auto end = fresh->begin() + count;
        const Result<std::vector<qint64>> ids =
            lists.keep(std::vector<BlockEntry>(fresh->begin(), end));
        fresh->erase(fresh->begin(), end);
        return ids ? BlockFile::Step {*ids, static_cast<int>(fresh->size()), {}}
                   : BlockFile::Step {{}, 0, Phrases::error(ids.error())};
    };
    return file;
}

std::vector<SharedListRow> sharedRows(const BlocklistDesk &lists)
{
    std::vector<SharedListRow> rows;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SharedListStatus &list : lists.lists()) {
        rows.push_back(
            {list.name, countOf(list), SourcePhrases::state(list.source, now), list.isOn});
    }
    return rows;
}

QString letStop(Settings &settings, const QString &list, bool isOn)
{
    const QString word = BlocklistDesk::wordOf(list);
    QStringList off = readWords(settings.text(SettingKey::BlocklistsOff));
    off.removeAll(word);
    if (!isOn) {
        off.append(word);
    }
    return inWords(settings.set(SettingKey::BlocklistsOff, off.join(u',')));
}

QString checked(const VirtualPhone &phone, const QString &text)
{
    const CallRules &rules = phone.rules();
    const Result<PhoneNumber> number = PhoneNumber::fromNetwork(text, rules.region());
    if (!number) {
        return Phrases::error(number.error());
    }
    const RoutingDecision decision = rules.decideFor({*number, false});
    const QString shown = Phrases::party(phone.nameOf(number->text()), number->text());
    return decision.blocked ? BlockingPage::tr("%1 is blocked: %2", "a caller, and by what")
                                  .arg(shown, ReasonPhrases::decisive(decision.reasons))
                            : BlockingPage::tr("%1 is not blocked: %2", "a caller, and the reason")
                                  .arg(shown, ReasonPhrases::decisive(decision.reasons));
}

QByteArray shared(const BlocklistDesk &lists, bool salted)
{
    const std::vector<BlockEntry> &entries = lists.own().entries();
    if (!salted) {
        return exportPlain(entries).bytes;
    }
    std::array<quint32, 4> chance {};
    QRandomGenerator::system()->fillRange(chance.data(), chance.size());
    const QByteArray salt(reinterpret_cast<const char *>(chance.data()), sizeof chance);
    const ExportedList list = exportSalted(entries, {salt});
    return list.entries == 0 ? QByteArray() : list.bytes;
}

} // namespace

BlockingQuestions askLists(VirtualPhone &phone)
{
    BlocklistDesk &lists = phone.ruleDesk().lists();
    BlockingQuestions questions;
    questions.own = [&lists] {
        return ownRows(lists);
    };
    questions.shared = [&lists] {
        return sharedRows(lists);
    };
    questions.add = [&lists, &phone](const QString &entry, bool allow, const QString &note) {
        const Result<BlockEntry> read = BlockEntry::parse(entry, phone.rules().region());
        // A name would be that of a sender of SMS, which no list stops.
        const bool isName = read && read->kind == BlockKind::Sender;
        const Result<qint64> added = isName
            ? failure(ErrorCode::InvalidInput, {}, static_cast<int>(BlockEntryProblem::NotANumber))
            : lists.add(entry, allow, note);
        return added
            ? QString()
            : PlainPhrases::blockProblem(entry, added.error(), phone.contacts().nearestName(entry));
    };
    questions.remove = [&lists](const std::vector<qint64> &ids) {
        return doneWith(lists.removeAll(ids));
    };
    questions.restore = [&lists](const std::vector<qint64> &ids) {
        return doneWith(lists.restoreAll(ids));
    };
    questions.import.read = [&lists, &phone](const QByteArray &bytes) {
        return fileOf(lists, readOwnList(bytes, phone.rules().region()));
    };
    questions.import.done = [&lists] {
        lists.keptAll();
    };
    questions.import.forget = [&lists](const std::vector<qint64> &ids) {
        static_cast<void>(lists.removeAll(ids)); // those that it could not stay, and are shown
    };
    questions.check = [&phone](const QString &number) {
        return checked(phone, number);
    };
    questions.share = [&lists](bool salted) {
        return shared(lists, salted);
    };
    questions.letStop = [&phone](const QString &list, bool isOn) {
        return letStop(phone.settings(), list, isOn);
    };
    questions.refresh = [&lists] {
        lists.refresh();
    };
    questions.isRefreshing = [&lists] {
        return lists.isRefreshing();
    };
    questions.cancel = [&lists] {
        lists.cancelRefresh();
    };
    return questions;
}

} // namespace vp
