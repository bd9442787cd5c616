// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The searches of the AddressBook that look at every name.
#include "addressbook/addressbook.h"
#include "addressbook/textfolding.h"

#include <QStringMatcher>

#include <algorithm>
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
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (at == 0 || name[at - 1] == u' ') {
            return true;
        }
    }
    return false;
}

int rankOf(QStringView name, const QString &wanted, const QStringList &words)
{
    if (name == wanted) {
        return 0;
    }
    if (name.startsWith(wanted)) {
        return 1;
    }
    const bool begins = std::all_of(words.begin(), words.end(),
                                    [name](const QString &word) { return beginsWord(name, word); });
    return begins ? 2 : 3;
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

} // namespace

std::vector<const Contact *> AddressBook::search(const QString &text, std::size_t most) const
{
    const QString wanted = foldedText(text);
    QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    struct Hit
    {
        int rank;
        quint32 contact;
    };
    std::vector<Hit> hits;
    const QStringMatcher longest(words.first());
    for (qsizetype at = longest.indexIn(m_names); at >= 0;) {
        const auto next = std::upper_bound(m_nameAt.begin(), m_nameAt.end(), at);
        const auto contact = static_cast<quint32>(next - m_nameAt.begin() - 1);
        const QStringView name = foldedName(contact);
        if (std::all_of(words.begin() + 1, words.end(),
                        [name](const QString &word) { return name.contains(word); })) {
            hits.push_back({rankOf(name, wanted, words), contact});
        }
        at = longest.indexIn(m_names, *next);
    }
    const std::size_t shown = std::min(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(shown), hits.end(),
                      [this](const Hit &a, const Hit &b) {
                          if (a.rank != b.rank) {
                              return a.rank < b.rank;
                          }
                          const int order = foldedName(a.contact).compare(foldedName(b.contact));
                          return order != 0 ? order < 0 : a.contact < b.contact;
                      });
    std::vector<const Contact *> found;
    found.reserve(shown);
    for (std::size_t i = 0; i < shown; ++i) {
        found.push_back(&m_contacts[hits[i].contact]);
    }
    if (found.empty()) {
        return withDigits(digitsOf(text), most);
    }
    return found;
}

std::vector<const Contact *> AddressBook::withDigits(const QString &digits, std::size_t most) const
{
    std::vector<const Contact *> found;
    // What is typed with a trunk zero is kept without it.
    const QString bare = digits.startsWith(u'0') ? digits.sliced(1) : digits;
    const QStringMatcher typed(digits);
    const QStringMatcher rest(bare);
    for (const Contact &contact : m_contacts) {
        const bool holds = !digits.isEmpty()
            && std::any_of(
                contact.numbers.begin(), contact.numbers.end(), [&](const PhoneNumber &number) {
                    return typed.indexIn(number.text()) >= 0
                        || (bare.size() >= FewestDigits && rest.indexIn(number.text()) >= 0);
                });
        if (holds) {
            found.push_back(&contact);
        }
        if (found.size() >= most || digits.isEmpty()) {
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
    const QStringMatcher matcher(*longest);
    for (qsizetype at = matcher.indexIn(m_names); at >= 0;) {
        const auto next = std::upper_bound(m_nameAt.begin(), m_nameAt.end(), at);
        const auto contact = static_cast<quint32>(next - m_nameAt.begin() - 1);
        const QStringView name = foldedName(contact);
        if (std::all_of(words.begin(), words.end(),
                        [name](const QString &word) { return isWholeWord(name, word); })) {
            partly.push_back(&m_contacts[contact]);
        }
        at = matcher.indexIn(m_names, *next);
    }
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
