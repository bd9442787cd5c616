// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blockingquestions.h"

#include "blocklist/listexport.h"
#include "service/callrules.h"
#include "service/phrases.h"
#include "service/plainphrases.h"
#include "service/reasonphrases.h"
#include "service/ruledesk.h"
#include "service/sourcephrases.h"
#include "service/virtualphone.h"
#include "settings/rulevalues.h"

#include <QLocale>
#include <QRandomGenerator>

#include <array>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

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

std::vector<SharedListRow> sharedRows(const BlocklistDesk &lists)
{
    std::vector<SharedListRow> rows;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SharedListStatus &list : lists.lists()) {
        rows.push_back({list.name, QLocale().toString(list.entries),
                        SourcePhrases::state(list.source, now), list.isOn});
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
    questions.add = [&lists, &phone](const QString &entry, bool allow) {
        const Result<BlockEntry> read = BlockEntry::parse(entry, phone.rules().region());
        // A name would be that of a sender of SMS, which no list stops.
        const bool isName = read && read->kind == BlockKind::Sender;
        const Result<qint64> added = isName
            ? failure(ErrorCode::InvalidInput, {}, static_cast<int>(BlockEntryProblem::NotANumber))
            : lists.add(entry, allow);
        return added
            ? QString()
            : PlainPhrases::blockProblem(entry, added.error(), phone.contacts().nearestName(entry));
    };
    questions.remove = [&lists](qint64 id) {
        return inWords(lists.remove(id));
    };
    questions.restore = [&lists](qint64 id) {
        return inWords(lists.restore(id));
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
