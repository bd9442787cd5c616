// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The searches of the AddressBook that look at every name.
#include "addressbook/addressbook.h"
#include "addressbook/textfolding.h"

#include <QStringMatcher>

#include <algorithm>
#include <array>
#include <bit>

namespace vp {

namespace {

constexpr qsizetype FewestDigits = 3;

bool isWholeWord(QStringView name, QStringView word)
{
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || name[at - 1] == u' ') && (end == name.size() || name[end] == u' ')) {
            return true;
        }
    }
    return false;
}

bool beginsWord(QStringView name, QStringView word)
{
    qsizetype at = 0;
    while (!name.sliced(at).startsWith(word)) {
        const qsizetype blank = name.indexOf(u' ', at);
        if (blank < 0) {
            return false;
        }
        at = blank + 1;
    }
    return true;
}

constexpr std::size_t WorstRank = 3;

/** The best rank first; what is worse than @p worst may be told as WorstRank. */
std::size_t rankOf(QStringView name, const QString &wanted, const QStringList &words,
                   std::size_t worst)
{
    if (name.startsWith(wanted)) {
        return name.size() == wanted.size() ? 0 : 1;
    }
    const bool begins = worst >= 2
        && std::all_of(words.begin(), words.end(),
                       [name](const QString &word) { return beginsWord(name, word); });
    return begins ? 2 : WorstRank;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isLetter()) {
            return {};
        }
        if (c >= u'0' && c <= u'9') {
            digits += c;
        }
    }
    return digits.size() < FewestDigits ? QString() : digits;
}

/** Which letters a name has: those that differ are errors at least half as many. */
quint64 lettersOf(QStringView name)
{
    quint64 letters = 0;
    for (const QChar c : name) {
        letters |= quint64(1) << (c.unicode() % 64);
    }
    return letters;
}

/** The name nearest to a text among those that it is shown. */
class NearestName
{
public:
    explicit NearestName(const QString &wanted)
        : m_wanted(wanted)
        , m_letters(lettersOf(wanted))
        , m_best(forgivenErrors(wanted.size()) + 1)
    {
    }
    /** True when @p folded is nearer than all before. */
    bool look(QStringView folded)
    {
        const int limit = m_best - 1;
        if (limit < 0 || std::abs(folded.size() - m_wanted.size()) > limit
            || std::popcount(lettersOf(folded) ^ m_letters) > 2 * limit) {
            return false;
        }
        const int far = editDistance(folded, m_wanted, limit);
        if (far > limit) {
            return false;
        }
        m_best = far;
        return true;
    }

private:
    QString m_wanted;
    quint64 m_letters;
    int m_best;
};

/** Contacts by rank, of which only the first are wanted. */
class BestHits
{
public:
    struct Hit
    {
        std::size_t rank;
        quint32 contact;
    };
    explicit BestHits(std::size_t most)
        : m_most(most)
    {
    }
    /** Nothing of a worse rank is wanted any more. */
    [[nodiscard]] std::size_t worst() const { return m_worst; }
    void add(const Hit &hit)
    {
        if (hit.rank > m_worst) {
            return;
        }
        m_hits.push_back(hit);
        ++m_count[hit.rank];
        std::size_t enough = 0;
        for (std::size_t rank = 0; rank < m_worst; ++rank) {
            enough += m_count[rank];
            if (enough >= m_most) {
                m_worst = rank;
            }
        }
    }
    /** By rank, then as @p isBefore says. */
    template<class Order>
    [[nodiscard]] std::vector<quint32> sorted(const Order &isBefore)
    {
        std::erase_if(m_hits, [this](const Hit &hit) { return hit.rank > m_worst; });
        const std::size_t shown = std::min(m_most, m_hits.size());
        std::partial_sort(m_hits.begin(), m_hits.begin() + static_cast<std::ptrdiff_t>(shown),
                          m_hits.end(), [&isBefore](const Hit &a, const Hit &b) {
                              return a.rank != b.rank ? a.rank < b.rank
                                                      : isBefore(a.contact, b.contact);
                          });
        std::vector<quint32> contacts;
        contacts.reserve(shown);
        for (std::size_t i = 0; i < shown; ++i) {
            contacts.push_back(m_hits[i].contact);
        }
        return contacts;
    }

private:
    std::size_t m_most;
    std::size_t m_worst = WorstRank;
    std::array<std::size_t, WorstRank + 1> m_count {};
    std::vector<Hit> m_hits;
};

} // namespace

template<class Found>
void AddressBook::eachNameWith(const QString &word, const Found &found) const
{
    const QStringView names(m_names);
    const QStringMatcher matcher(word);
    const auto next = [&](qsizetype from) { // the matcher's tables are not worth it for a letter
        return word.size() == 1 ? names.indexOf(word[0], from) : matcher.indexIn(names, from);
    };
    quint32 contact = 0;
    for (qsizetype at = next(0); at >= 0; at = next(m_nameAt[contact + 1])) {
        while (m_nameAt[contact + 1] <= at) {
            ++contact;
        }
        found(contact);
    }
}

std::vector<const Contact *> AddressBook::search(const QString &text, std::size_t most) const
{
    const QString wanted = foldedText(text);
    QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    BestHits hits(most);
    eachNameWith(words.first(), [&](quint32 contact) {
        const QStringView name = foldedName(contact);
        if (std::all_of(words.begin() + 1, words.end(),
                        [name](const QString &word) { return name.contains(word); })) {
            hits.add({rankOf(name, wanted, words, hits.worst()), contact});
        }
    });
    std::vector<const Contact *> found;
    for (const quint32 contact : hits.sorted([this](quint32 a, quint32 b) {
             const int order = foldedName(a).compare(foldedName(b));
             return order != 0 ? order < 0 : a < b;
         })) {
        found.push_back(&m_contacts[contact]);
    }
    return found.empty() ? withDigits(digitsOf(text), most) : found;
}

std::vector<const Contact *> AddressBook::withDigits(const QString &digits, std::size_t most) const
{
    std::vector<const Contact *> found;
    if (digits.isEmpty()) {
        return found;
    }
    // What is typed with a trunk zero is kept without it.
    const bool isTrunk = digits.startsWith(u'0') && digits.size() > FewestDigits;
    const QStringMatcher typed(isTrunk ? digits.sliced(1) : digits);
    for (const Contact &contact : m_contacts) {
        const bool holds = std::any_of(
            contact.numbers.begin(), contact.numbers.end(),
            [&typed](const PhoneNumber &number) { return typed.indexIn(number.text()) >= 0; });
        if (holds) {
            found.push_back(&contact);
        }
        if (found.size() >= most) {
            break;
        }
    }
    return found;
}

std::vector<const Contact *> AddressBook::named(const QString &text) const
{
    std::vector<const Contact *> whole = contactsNamed(text);
    if (!whole.empty()) {
        return whole;
    }
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<const Contact *> partly;
    if (words.isEmpty()) {
        return partly;
    }
    const auto longest =
        std::max_element(words.begin(), words.end(),
                         [](const QString &a, const QString &b) { return a.size() < b.size(); });
    eachNameWith(*longest, [&](quint32 contact) {
        const QStringView name = foldedName(contact);
        if (std::all_of(words.begin(), words.end(),
                        [name](const QString &word) { return isWholeWord(name, word); })) {
            partly.push_back(&m_contacts[contact]);
        }
    });
    return partly;
}

QString AddressBook::nearestName(const QString &text) const
{
    const QString wanted = foldedText(text);
    NearestName nearest(wanted);
    QString name;
    for (const ContactGroup &group : m_groups) {
        if (nearest.look(foldedText(group.name))) {
            name = group.name;
        }
    }
    for (quint32 i = 0; i < m_contacts.size(); ++i) {
        if (nearest.look(foldedName(i))) {
            name = m_contacts[i].name;
        }
    }
    return name;
}

} // namespace vp
