// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/duplicates.h"

#include "addressbook/duplicatesearch.h"
#include "addressbook/textfolding.h"
#include "addressbook/vcardfile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostCards = 10; ///< of one set
constexpr qsizetype KeyLength = 16;

/** The groups' files and who is in them. */
struct Shelf
{
    struct File
    {
        QString path;
        QByteArray bytes;
        bool isWide = false; ///< in UTF-16
    };
    std::vector<File> files;
    std::vector<FoundCard> cards;

    [[nodiscard]] QByteArray text(const FoundCard &card) const
    {
        return files[card.file].bytes.sliced(card.begin, card.end - card.begin);
    }
};

/** What one set replaces in the files. */
using Splices = std::map<qint64, std::pair<qint64, QByteArray>>; ///< begin → end, what comes

bool isWide(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

std::vector<FoundCard> cardsOf(const QByteArray &bytes, const VCardSource &source)
{
    constexpr qint64 markLength = 3;
    const qint64 skipped = bytes.startsWith("\xef\xbb\xbf") ? markLength : 0;
    std::vector<FoundCard> cards;
    std::vector<ContactProblem> problems;
    QBuffer buffer;
    buffer.setData(bytes.sliced(skipped));
    buffer.open(QIODevice::ReadOnly);
    static_cast<void>(readVCards(buffer, source, problems, [&](ReadCard &card) {
        cards.push_back(
            {0, card.begin + skipped, card.end + skipped, std::move(card.contact), card.uid});
    }));
    return cards;
}

/** Those of a file in UTF-16, where their places mean nothing. */
std::vector<FoundCard> wideCardsOf(const QByteArray &bytes, const VCardSource &source)
{
    std::vector<FoundCard> cards;
    for (RawCard &card : readVCardFile(bytes, source).cards) {
        cards.push_back({0, 0, 0, std::move(card.contact), card.uid});
    }
    return cards;
}

Result<Shelf> readShelf(const QString &folder, const Region &region)
{
    Shelf shelf;
    for (const QString &name : groupFileNames(folder)) {
        const QString path = QDir(folder).filePath(name);
        const QString group = QFileInfo(name).completeBaseName();
        if (group.isEmpty() || QFileInfo(path).size() > LargestGroupFile) {
            continue; // nobody of it is in the address book
        }
        Result<QByteArray> bytes = readGroupFile(path);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        const bool wide = isWide(*bytes);
        for (FoundCard &card : wide ? wideCardsOf(*bytes, {name, group, region})
                                    : cardsOf(*bytes, {name, group, region})) {
            if (!card.contact.name.isEmpty()) {
                card.file = shelf.files.size();
                shelf.cards.push_back(std::move(card));
            }
        }
        shelf.files.push_back({path, std::move(*bytes), wide});
    }
    return shelf;
}

/** One person of several groups, as the address book has him. */
Contact personOf(const Shelf &shelf, const std::vector<std::size_t> &cards)
{
    Contact person = shelf.cards[cards.front()].contact;
    for (const std::size_t at : cards) {
        const Contact &card = shelf.cards[at].contact;
        if (!person.isIn(card.group)) {
            person.moreGroups.append(card.group);
        }
        for (std::size_t i = 0; i < card.numbers.size(); ++i) {
            if (std::ranges::find(person.numbers, card.numbers[i]) == person.numbers.end()) {
                person.add(card.numbers[i], card.kindOf(i));
            }
        }
    }
    return person;
}

QByteArray keyOf(const std::vector<Contact> &people)
{
    std::set<QByteArray> parts;
    for (const Contact &person : people) {
        std::set<QString> numbers;
        for (const PhoneNumber &number : person.numbers) {
            numbers.insert(number.text());
        }
        QStringList words {foldedText(person.name)};
        words.append(QStringList(numbers.begin(), numbers.end()));
        words.append(person.groups());
        parts.insert(words.join(u'\n').toUtf8());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(part);
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result().toHex().left(KeyLength);
}

bool shareNumbers(const std::vector<Contact> &people)
{
    return std::ranges::all_of(people, [&people](const Contact &one) {
        return people.size() == 1 || std::ranges::any_of(people, [&one](const Contact &other) {
                   return &one != &other
                       && std::ranges::find_first_of(one.numbers, other.numbers)
                       != one.numbers.end();
               });
    });
}

bool haveSameNumbers(std::vector<PhoneNumber> some, const std::vector<PhoneNumber> &others)
{
    return some.size() == others.size() && std::ranges::all_of(some, [&](const PhoneNumber &one) {
               return std::ranges::find(others, one) != others.end();
           });
}

/** Whether @p set's merged card is read as the contact that it promises to be. */
MergeObstacle judged(const DuplicateSet &set, const Region &region)
{
    const std::vector<FoundCard> cards = cardsOf(set.merged.text, {{}, set.groups.front(), region});
    if (cards.size() != 1 || cards.front().contact.name != set.name
        || !haveSameNumbers(cards.front().contact.numbers, set.numbers)) {
        return MergeObstacle::Broken;
    }
    const bool isHeld = !cards.front().contact.numbers.empty() || !cards.front().uid.isEmpty();
    return isHeld || set.groups.size() == 1 ? MergeObstacle::None : MergeObstacle::Apart;
}

/** The cards of @p found, the one whose name stays first. */
std::vector<std::size_t> orderedCards(const CardSet &found)
{
    std::vector<std::size_t> cards {found.first};
    for (const std::vector<std::size_t> &person : found.people) {
        std::ranges::copy_if(person, std::back_inserter(cards),
                             [&found](std::size_t card) { return card != found.first; });
    }
    return cards;
}

void merge(const Shelf &shelf, const CardSet &found, const Region &region, DuplicateSet &set)
{
    const std::vector<std::size_t> cards = orderedCards(found);
    if (found.isCut || cards.size() > MostCards) {
        set.merged.obstacle = MergeObstacle::TooMany;
        return;
    }
    for (const std::size_t at : cards) {
        if (shelf.files[shelf.cards[at].file].isWide) {
            set.merged.obstacle = MergeObstacle::Encoding;
            return;
        }
        set.cards.append(shelf.text(shelf.cards[at]));
    }
    set.merged = mergeCards(set.cards);
    if (set.merged.obstacle != MergeObstacle::None) {
        return;
    }
    if (const MergeObstacle obstacle = judged(set, region); obstacle != MergeObstacle::None) {
        set.merged = {obstacle, {}, {}};
    }
}

DuplicateSet describe(const Shelf &shelf, const CardSet &found, const Region &region)
{
    DuplicateSet set;
    set.name = shelf.cards[found.first].contact.name;
    for (const std::vector<std::size_t> &person : found.people) {
        Contact one = personOf(shelf, person);
        const bool isFirst = std::ranges::find(person, found.first) != person.end();
        for (const PhoneNumber &number : one.numbers) {
            if (std::ranges::find(set.numbers, number) == set.numbers.end()) {
                set.numbers.push_back(number);
            }
        }
        set.groups += one.groups();
        set.people.insert(isFirst ? set.people.begin() : set.people.end(), std::move(one));
    }
    set.groups.sort();
    set.groups.removeDuplicates();
    set.key = keyOf(set.people);
    set.sharesNumbers = shareNumbers(set.people);
    const QString folded = foldedText(set.name);
    set.changesCalls = std::ranges::any_of(set.people, [&](const Contact &person) {
        return person.groups().size() != set.groups.size() || foldedText(person.name) != folded;
    });
    merge(shelf, found, region, set);
    return set;
}

struct Search
{
    Shelf shelf;
    std::vector<CardSet> found;
    std::vector<DuplicateSet> sets;
};

Result<Search> searched(const QString &folder, const Region &region, std::size_t most)
{
    Result<Shelf> shelf = readShelf(folder, region);
    if (!shelf) {
        return tl::unexpected<Error>(shelf.error());
    }
    Search search {std::move(*shelf), {}, {}};
    search.found = findCardSets(search.shelf.cards, most);
    search.sets.reserve(search.found.size());
    for (const CardSet &found : search.found) {
        search.sets.push_back(describe(search.shelf, found, region));
    }
    return search;
}

QByteArray spliced(const QByteArray &bytes, const Splices &splices)
{
    QByteArray result;
    qint64 at = 0;
    for (const auto &[begin, splice] : splices) {
        result += QByteArrayView(bytes).sliced(at, begin - at);
        result += splice.second;
        at = splice.first;
    }
    return result + bytes.sliced(at);
}

/** Whether every card that no set touches is still there, in its order and as it was. */
bool keepsOthers(const QByteArray &before, const QByteArray &after, const Splices &splices)
{
    std::vector<QByteArray> wanted;
    for (const FoundCard &card : cardsOf(before, {})) {
        const auto splice = splices.find(card.begin);
        if (splice == splices.end()) {
            wanted.push_back(before.sliced(card.begin, card.end - card.begin));
        } else if (!splice->second.second.isEmpty()) {
            wanted.push_back(splice->second.second);
        }
    }
    const std::vector<FoundCard> cards = cardsOf(after, {});
    return std::ranges::equal(
        cards, wanted, [&after](const FoundCard &card, const QByteArray &text) {
            return QByteArrayView(after).sliced(card.begin, card.end - card.begin) == text;
        });
}

/** In each file the first card becomes the merged one, and the others go. */
void splice(const Search &search, std::size_t which, std::vector<Splices> &splices)
{
    for (const std::vector<std::size_t> &person : search.found[which].people) {
        for (const std::size_t at : person) {
            const FoundCard &card = search.shelf.cards[at];
            splices[card.file][card.begin] = {card.end, {}};
        }
    }
    std::set<std::size_t> done;
    std::vector<std::size_t> cards = orderedCards(search.found[which]);
    std::ranges::sort(cards);
    for (const std::size_t at : cards) {
        const FoundCard &card = search.shelf.cards[at];
        if (done.insert(card.file).second) {
            splices[card.file][card.begin].second = search.sets[which].merged.text;
        }
    }
}

Result<std::vector<PlannedFile>> planned(const Search &search,
                                         const std::vector<DuplicateSet> &wanted)
{
    std::vector<Splices> splices(search.shelf.files.size());
    for (const DuplicateSet &set : wanted) {
        if (set.merged.obstacle != MergeObstacle::None) {
            return failure(ErrorCode::Unsupported, u"cards that cannot be merged"_s);
        }
        const auto now = std::ranges::find(search.sets, set);
        if (now == search.sets.end()) {
            return failure(ErrorCode::Conflict, u"the contacts were changed meanwhile"_s);
        }
        splice(search, static_cast<std::size_t>(now - search.sets.begin()), splices);
    }
    std::vector<PlannedFile> plan;
    for (std::size_t i = 0; i < splices.size(); ++i) {
        if (splices[i].empty()) {
            continue;
        }
        const Shelf::File &file = search.shelf.files[i];
        QByteArray after = spliced(file.bytes, splices[i]);
        if (!keepsOthers(file.bytes, after, splices[i])) {
            return failure(ErrorCode::Unsupported, u"another card would be read differently"_s);
        }
        plan.push_back({file.path, file.bytes, std::move(after)});
    }
    return plan;
}

} // namespace

Result<std::vector<DuplicateSet>> findDuplicates(const QString &folder, const Region &region,
                                                 std::size_t most)
{
    return searched(folder, region, most).map([](Search &&search) {
        return std::move(search.sets);
    });
}

Result<> mergeDuplicates(const QString &folder, const Region &region,
                         const std::vector<DuplicateSet> &sets, std::vector<WrittenFile> &written)
{
    const Result<Search> search = searched(folder, region, std::max<std::size_t>(sets.size(), 500));
    if (!search) {
        return tl::unexpected<Error>(search.error());
    }
    const Result<std::vector<PlannedFile>> plan = planned(*search, sets);
    if (!plan) {
        return tl::unexpected<Error>(plan.error());
    }
    return writeGroupFiles(*plan, written);
}

} // namespace vp
