// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/blocksdesk.h"

#include "blocklist/listexport.h"
#include "service/blocklistdesk.h"
#include "service/blockwords.h"
#include "service/callrules.h"
#include "service/chatprompts.h"
#include "service/contactsloader.h"
#include "service/settingsitems.h"
#include "service/settingsphrases.h"
#include "settings/rulevalues.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::size_t RowsOfPage = 10;
constexpr std::size_t ButtonsOfRow = 5;
constexpr std::size_t MostChoices = 8;
constexpr qsizetype LongestLabel = 60; ///< of a name on a button
constexpr qsizetype SaltLength = 16;

using Step = BlockWish::Step;
using Option = ChatQuestions::Option;

Option toList()
{
    return {BlockPhrases::listButton(), BlockWish {}};
}

Option undo(Step step, const std::vector<qint64> &ids)
{
    return {BlockPhrases::undoButton(), BlockWish {.step = step, .ids = ids}};
}

QStringList textsOf(const std::vector<PhoneNumber> &numbers)
{
    QStringList texts;
    for (const PhoneNumber &number : numbers) {
        texts.append(number.text());
    }
    return texts;
}

/** Nearly everybody who calls. */
bool isWholeCountry(const BlockEntry &entry, const Region &region)
{
    const QString code = u'+' % QString::number(region.callingCode);
    switch (entry.kind) {
    case BlockKind::Country:
        return entry.first == code || entry.first == region.iso;
    case BlockKind::Prefix:
        return code.startsWith(entry.first);
    case BlockKind::Range:
        return entry.first <= code && code <= entry.last;
    case BlockKind::Number:
    case BlockKind::Hidden:
    case BlockKind::Sender:
        break;
    }
    return false;
}

} // namespace

BlocksDesk::BlocksDesk(const BlocksDeskParts &parts)
    : m_parts(parts)
{
    m_parts.prompts.setTaker(PromptKind::BlockEntry,
                             [this](const ChatMessage &answer, const ChatPrompt & /*prompt*/) {
                                 run(answer.chatId, {answer.text.simplified(), false});
                                 return ChatPrompts::Taken::Done;
                             });
}

void BlocksDesk::ask(qint64 chatId)
{
    PromptQuestion question;
    question.chatId = chatId;
    question.text = BlockPhrases::askEntry();
    question.placeholder = u"02 9000*"_s;
    question.kind = PromptKind::BlockEntry;
    m_parts.prompts.ask(question);
}

void BlocksDesk::run(qint64 chatId, const BlockCommand &command)
{
    if (command.entry.isEmpty()) {
        show(chatId, page(0));
        return;
    }
    const Result<BlockEntry> entry =
        BlockEntry::parse(plainBlockWords(command.entry), m_parts.rules.region());
    // A name would be that of a sender of SMS, which no list stops.
    if (!entry || entry->kind == BlockKind::Sender) {
        const Error noNumber {
            ErrorCode::InvalidInput, static_cast<int>(BlockEntryProblem::NotANumber), {}};
        show(chatId, addOfContact(command, entry ? noNumber : entry.error()));
        return;
    }
    const bool allow = command.allow || entry->allow;
    if (!allow && isWholeCountry(*entry, m_parts.rules.region())) {
        show(chatId,
             {BlockPhrases::askCountry(*entry),
              {{BlockPhrases::blockThemAllButton(),
                BlockWish {.step = Step::Block, .entries = {entry->text()}},
                ChatButton::Style::Danger},
               toList()}});
        return;
    }
    show(chatId, add({entry->text()}, allow, {}));
}

BlocksDesk::Page BlocksDesk::addOfContact(const BlockCommand &command, const Error &error)
{
    const AddressBook &book = m_parts.contacts.book();
    const std::vector<const Contact *> named = book.named(command.entry);
    if (named.empty()) {
        return {BlockPhrases::problem(command.entry, error, book.nearestName(command.entry))};
    }
    if (named.size() == 1) {
        const Contact &contact = *named.front();
        return contact.numbers.empty() ? Page {BlockPhrases::noNumbers(contact.name)}
                                       : add(textsOf(contact.numbers), command.allow, contact.name);
    }
    Page page {BlockPhrases::askWhom(command.entry)};
    for (const Contact *contact : named) {
        if (!contact->numbers.empty() && page.options.size() < MostChoices) {
            page.options.push_back(
                {contact->name.left(LongestLabel) % u" · "_s % contact->numbers.front().display(),
                 BlockWish {.step = command.allow ? Step::Allow : Step::Block,
                            .entries = textsOf(contact->numbers),
                            .note = contact->name}});
        }
    }
    page.options.push_back(toList());
    return page;
}

/** What lets a number through although it has just been blocked. */
std::optional<BlockHit> BlocksDesk::whatAllows(const BlockEntry &entry) const
{
    if (entry.allow || entry.kind != BlockKind::Number) {
        return std::nullopt;
    }
    const Result<PhoneNumber> number =
        PhoneNumber::fromNetwork(entry.first, m_parts.rules.region());
    std::optional<BlockHit> hit = number ? m_parts.lists.findOwn(*number) : std::nullopt;
    return hit && hit->allow ? hit : std::nullopt;
}

BlocksDesk::Page BlocksDesk::add(const QStringList &entries, bool allow, const QString &note)
{
    std::vector<qint64> before;
    for (const BlockEntry &entry : m_parts.lists.own().entries()) {
        before.push_back(entry.id);
    }
    std::vector<qint64> all;
    std::vector<qint64> added;
    for (const QString &text : entries) {
        const Result<qint64> id = m_parts.lists.add(text, allow, note);
        if (!id) {
            return id.error().code == ErrorCode::Storage
                ? Page {HtmlText::escaped(BlockPhrases::notStored())}
                : Page {BlockPhrases::problem(text, id.error(), {})};
        }
        all.push_back(*id);
        if (std::ranges::find(before, *id) == before.end()) {
            added.push_back(*id);
        }
    }
    const std::vector<BlockEntry> stored = entriesOf(all);
    Page page {BlockPhrases::added(stored, note, !added.empty())};
    if (!added.empty()) {
        page.options.push_back(undo(Step::Remove, added));
    }
    for (const BlockEntry &entry : stored) {
        if (const std::optional<BlockHit> hit = whatAllows(entry)) {
            page.text += BlockPhrases::butAllowed(hit->matched);
            page.options.push_back({BlockPhrases::removeItButton(),
                                    BlockWish {.step = Step::Remove, .ids = {hit->entryId}}});
            break;
        }
    }
    page.options.push_back(toList());
    return page;
}

BlocksDesk::Page BlocksDesk::remove(const std::vector<qint64> &ids)
{
    const std::vector<BlockEntry> entries = entriesOf(ids);
    for (const BlockEntry &entry : entries) {
        const Result<> done = m_parts.lists.remove(entry.id);
        if (!done && done.error().code != ErrorCode::NotFound) {
            return {HtmlText::escaped(BlockPhrases::notStored()), {toList()}};
        }
    }
    if (entries.empty()) {
        return {HtmlText::escaped(BlockPhrases::gone()), {toList()}};
    }
    return {HtmlText::escaped(BlockPhrases::removed(entries)),
            {undo(Step::Restore, ids), toList()}};
}

BlocksDesk::Page BlocksDesk::restore(const std::vector<qint64> &ids)
{
    bool any = false;
    for (const qint64 id : ids) {
        const Result<> done = m_parts.lists.restore(id);
        if (!done && done.error().code != ErrorCode::NotFound) {
            return {HtmlText::escaped(BlockPhrases::notStored()), {toList()}};
        }
        any = any || done.has_value();
    }
    const std::vector<BlockEntry> entries = entriesOf(ids);
    if (entries.empty()) {
        // An equal entry that has been added since may stand for it.
        return {HtmlText::escaped(any ? BlockPhrases::done() : BlockPhrases::gone()), {toList()}};
    }
    return {HtmlText::escaped(BlockPhrases::restored(entries)),
            {undo(Step::Remove, ids), toList()}};
}

void BlocksDesk::block(qint64 chatId, const QString &number)
{
    show(chatId, add({number}, false, {}));
}

void BlocksDesk::letThrough(qint64 chatId, const QString &number)
{
    std::vector<qint64> exact;
    for (const BlockEntry &entry : m_parts.lists.own().entries()) {
        if (!entry.allow && entry.kind == BlockKind::Number && entry.first == number) {
            exact.push_back(entry.id);
        }
    }
    show(chatId, exact.empty() ? add({number}, true, {}) : remove(exact));
}

std::vector<BlockEntry> BlocksDesk::entriesOf(const std::vector<qint64> &ids) const
{
    std::vector<BlockEntry> found;
    std::ranges::copy_if(
        m_parts.lists.own().entries(), std::back_inserter(found),
        [&ids](const BlockEntry &entry) { return std::ranges::find(ids, entry.id) != ids.end(); });
    return found;
}

BlocksDesk::Page BlocksDesk::page(int number) const
{
    const std::vector<BlockEntry> &entries = m_parts.lists.own().entries();
    const std::size_t pages = (entries.size() + RowsOfPage - 1) / RowsOfPage;
    const std::size_t at =
        pages == 0 ? 0 : std::min(static_cast<std::size_t>(std::max(number, 0)), pages - 1);
    const std::size_t first = at * RowsOfPage;
    std::vector<BlockPhrases::Row> rows;
    Page page;
    for (std::size_t i = first; i < std::min(entries.size(), first + RowsOfPage); ++i) {
        // The newest first: it is what a person looks for.
        const BlockEntry &entry = entries[entries.size() - 1 - i];
        const QString name =
            entry.kind == BlockKind::Number ? m_parts.contacts.nameOf(entry.first) : QString();
        rows.push_back({entry, name, m_parts.lists.counted(entry.id)});
        page.options.push_back({BlockPhrases::removeButton(i + 1),
                                BlockWish {.step = Step::Remove, .ids = {entry.id}},
                                ChatButton::Style::Plain, (i - first) % ButtonsOfRow != 0});
    }
    page.text = BlockPhrases::list(rows, first + 1, entries.size());
    if (at > 0) {
        page.options.push_back({u"‹"_s, BlockWish {.page = static_cast<int>(at) - 1}});
    }
    if (at + 1 < pages) {
        page.options.push_back({u"›"_s, BlockWish {.page = static_cast<int>(at) + 1},
                                ChatButton::Style::Plain, at > 0});
    }
    page.options.push_back({BlockPhrases::addButton(), BlockWish {.step = Step::Ask}});
    page.options.push_back({BlockPhrases::sharedListsButton(),
                            BlockWish {.step = Step::SharedLists}, ChatButton::Style::Plain, true});
    if (!entries.empty()) {
        page.options.push_back({BlockPhrases::exportButton(), BlockWish {.step = Step::AskExport},
                                ChatButton::Style::Plain, true});
    }
    return page;
}

void BlocksDesk::showSharedLists(qint64 chatId)
{
    show(chatId, sharedLists());
}

BlocksDesk::Page BlocksDesk::sharedLists() const
{
    const std::vector<SharedListStatus> lists = m_parts.lists.lists();
    Page page {BlockPhrases::sharedLists(lists, m_parts.clock.wall())};
    for (const SharedListStatus &list : lists) {
        if (page.options.size() < MostChoices) {
            page.options.push_back(
                {SettingsPhrases::mark(list.name.left(LongestLabel), list.isOn),
                 BlockWish {.step = Step::Switch, .note = menuKey(list.name), .on = !list.isOn}});
        }
    }
    page.options.push_back({BlockPhrases::refreshButton(), BlockWish {.step = Step::Refresh}});
    page.options.push_back(toList());
    return page;
}

BlocksDesk::Page BlocksDesk::switchList(const QString &key, bool on, QString &toast)
{
    QStringList off = readWords(m_parts.settings.text(SettingKey::BlocklistsOff));
    for (const SharedListStatus &list : m_parts.lists.lists()) {
        if (menuKey(list.name) != key) {
            continue;
        }
        off.removeAll(BlocklistDesk::wordOf(list.name));
        if (!on) {
            off.append(BlocklistDesk::wordOf(list.name));
        }
        const Result<> done = m_parts.settings.set(SettingKey::BlocklistsOff, off.join(u','));
        toast = done ? BlockPhrases::done() : BlockPhrases::notStored();
        return sharedLists();
    }
    toast = BlockPhrases::gone();
    return sharedLists();
}

BlocksDesk::Page BlocksDesk::askExport() const
{
    const ExportedList list = exportPlain(m_parts.lists.own().entries());
    if (list.entries == 0) {
        return {HtmlText::escaped(BlockPhrases::nothingToExport()), {toList()}};
    }
    return {BlockPhrases::askExport(list.entries),
            {{BlockPhrases::exportPlainButton(), BlockWish {.step = Step::Export}},
             {BlockPhrases::exportSaltedButton(), BlockWish {.step = Step::Export, .salted = true},
              ChatButton::Style::Plain, true},
             toList()}};
}

QString BlocksDesk::sendList(qint64 chatId, bool salted)
{
    const std::vector<BlockEntry> &entries = m_parts.lists.own().entries();
    QByteArray salt(SaltLength, '\0');
    for (char &octet : salt) {
        octet = static_cast<char>(QRandomGenerator::system()->bounded(256));
    }
    const ExportedList list = salted ? exportSalted(entries, {salt}) : exportPlain(entries);
    if (list.entries == 0) {
        return BlockPhrases::nothingToExport();
    }
    ChatContent content {BlockPhrases::exported(list.entries, list.leftOut, salted), {}, true, 0};
    content.file = {salted ? u"blocklist-hashed.txt"_s : u"blocklist.txt"_s, list.bytes};
    m_parts.outbox.retire(m_parts.outbox.post(chatId, content));
    return {};
}

BlocksDesk::Page BlocksDesk::pageOf(const BlockWish &wish, qint64 chatId, QString &toast)
{
    switch (wish.step) {
    case Step::List:
        break;
    case Step::Refresh:
        m_parts.lists.refresh();
        toast = BlockPhrases::refreshing();
        return sharedLists();
    case Step::SharedLists:
        return sharedLists();
    case Step::Ask:
        ask(chatId);
        break;
    case Step::Switch:
        return switchList(wish.note, wish.on, toast);
    case Step::Block:
    case Step::Allow:
        return add(wish.entries, wish.step == Step::Allow, wish.note);
    case Step::Remove:
        return remove(wish.ids);
    case Step::Restore:
        return restore(wish.ids);
    case Step::AskExport:
        return askExport();
    case Step::Export:
        toast = sendList(chatId, wish.salted);
        return page(0);
    }
    return page(wish.page);
}

} // namespace vp
