// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/duplicatesearch.h"

#include "addressbook/textfolding.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace vp {

namespace {

constexpr std::size_t MostOwners = 20; ///< of one number, who are compared with each other
constexpr std::size_t MostAlike = 200; ///< cards that are compared with each other

/** What belongs together: a forest whose roots stand for their trees. */
class Forest
{
public:
    explicit Forest(std::size_t size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }
    [[nodiscard]] std::size_t rootOf(std::size_t at)
    {
        while (m_parent[at] != at) {
            m_parent[at] = m_parent[m_parent[at]];
            at = m_parent[at];
        }
        return at;
    }
    void unite(std::size_t one, std::size_t other) { m_parent[rootOf(other)] = rootOf(one); }

private:
    std::vector<std::size_t> m_parent;
};

QStringList wordsOf(const QString &folded)
{
    return folded.split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QStringList &all, const QStringList &words)
{
    return !words.isEmpty()
        && std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

/** Looks at the cards of one address book. */
class Search
{
public:
    explicit Search(const std::vector<FoundCard> &cards)
        : m_cards(cards)
        , m_people(cards.size())
        , m_alike(cards.size())
    {
        m_folded.reserve(static_cast<qsizetype>(cards.size()));
        for (const FoundCard &card : cards) {
            m_folded.append(foldedText(card.contact.name));
        }
    }
    [[nodiscard]] std::vector<CardSet> sets(std::size_t most)
    {
        uniteByUid();
        uniteByNumber();
        uniteByName();
        std::map<std::size_t, std::vector<std::size_t>> trees;
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            trees[m_alike.rootOf(i)].push_back(i);
        }
        std::vector<CardSet> sets;
        for (auto &[root, cards] : trees) {
            if (cards.size() < 2) {
                continue;
            }
            const bool isCut = cards.size() > MostAlike;
            cards.resize(std::min(cards.size(), MostAlike));
            if (CardSet set = setOf(cards); isMoreThanOne(set)) {
                set.isCut = isCut;
                sets.push_back(std::move(set));
            }
        }
        std::ranges::stable_sort(sets, {}, [this](const CardSet &set) { return name(set.first); });
        sets.resize(std::min(sets.size(), most));
        return sets;
    }

private:
    [[nodiscard]] const QString &name(std::size_t card) const
    {
        return m_folded[static_cast<qsizetype>(card)];
    }
    [[nodiscard]] const QString &group(std::size_t card) const
    {
        return m_cards[card].contact.group;
    }
    /** One person of several groups, @see AddressBook. */
    void uniteAsPerson(std::size_t one, std::size_t other)
    {
        if (group(one) != group(other)) {
            m_people.unite(one, other);
        }
        m_alike.unite(one, other);
    }
    void uniteByUid()
    {
        QHash<QByteArray, std::size_t> byUid;
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            const QByteArray &uid = m_cards[i].uid;
            if (uid.isEmpty()) {
                continue;
            }
            const auto known = byUid.constFind(uid);
            if (known == byUid.cend()) {
                byUid.insert(uid, i);
            } else if (group(i) != group(*known)) {
                uniteAsPerson(*known, i);
            }
        }
    }
    void uniteByNumber()
    {
        QHash<QString, std::vector<std::size_t>> byNumber;
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            for (const PhoneNumber &number : m_cards[i].contact.numbers) {
                byNumber[number.text()].push_back(i);
            }
        }
        for (const std::vector<std::size_t> &owners : std::as_const(byNumber)) {
            for (std::size_t a = 0; owners.size() <= MostOwners && a < owners.size(); ++a) {
                for (std::size_t b = a + 1; b < owners.size(); ++b) {
                    uniteOwners(owners[a], owners[b]);
                }
            }
        }
    }
    void uniteOwners(std::size_t one, std::size_t other)
    {
        if (name(one) == name(other)) {
            uniteAsPerson(one, other);
            return;
        }
        const QStringList words = wordsOf(name(one));
        const QStringList others = wordsOf(name(other));
        if (holdsAll(words, others) || holdsAll(others, words)) {
            m_alike.unite(one, other);
        }
    }
    void uniteByName()
    {
        QHash<QString, std::size_t> byName;
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            const auto known = byName.constFind(name(i));
            if (name(i).isEmpty()) {
                continue;
            }
            if (known == byName.cend()) {
                byName.insert(name(i), i);
            } else {
                m_alike.unite(*known, i);
            }
        }
    }
    /** Of one person the card that says most of his name comes first. */
    [[nodiscard]] std::size_t fullest(const std::vector<std::size_t> &cards) const
    {
        return *std::ranges::max_element(cards, {}, [this](std::size_t card) {
            // Of equals the first one.
            return std::tuple(wordsOf(name(card)).size(), m_cards[card].contact.numbers.size(),
                              -static_cast<qint64>(card));
        });
    }
    /** Those of @p cards whose names agree with the fullest one; of a person all or none. */
    [[nodiscard]] CardSet setOf(const std::vector<std::size_t> &cards)
    {
        CardSet set;
        set.first = fullest(cards);
        const QStringList words = wordsOf(name(set.first));
        std::map<std::size_t, std::vector<std::size_t>> people;
        std::vector<QStringList> strangers;
        for (const std::size_t card : cards) {
            people[m_people.rootOf(card)].push_back(card);
            if (QStringList theirs = wordsOf(name(card)); !holdsAll(words, theirs)) {
                strangers.push_back(std::move(theirs));
            }
        }
        bool hasFirst = false;
        for (auto &[root, person] : people) {
            const bool fits = std::ranges::all_of(person, [&](std::size_t card) {
                return isSurely(wordsOf(name(card)), words, strangers);
            });
            if (fits) {
                hasFirst = hasFirst || root == m_people.rootOf(set.first);
                set.people.push_back(std::move(person));
            }
        }
        return hasFirst ? set : CardSet {};
    }
    /** Of two Annas with one telephone nobody knows which of them "Anna" is. */
    [[nodiscard]] static bool isSurely(const QStringList &theirs, const QStringList &words,
                                       const std::vector<QStringList> &strangers)
    {
        return holdsAll(words, theirs)
            && std::ranges::none_of(strangers, [&theirs](const QStringList &stranger) {
                   return holdsAll(stranger, theirs);
               });
    }
    [[nodiscard]] bool isMoreThanOne(const CardSet &set) const
    {
        std::set<QString> groups;
        for (const std::vector<std::size_t> &person : set.people) {
            for (const std::size_t card : person) {
                if (!groups.insert(group(card)).second) {
                    return true;
                }
            }
        }
        return set.people.size() > 1;
    }

    const std::vector<FoundCard> &m_cards;
    QStringList m_folded;
    Forest m_people; ///< as the address book unites them
    Forest m_alike;
};

} // namespace

std::vector<CardSet> findCardSets(const std::vector<FoundCard> &cards, std::size_t most)
{
    return Search(cards).sets(most);
}

} // namespace vp
