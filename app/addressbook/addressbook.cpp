// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/addressbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Letters that Unicode does not take apart into a base letter and an accent. */
QString plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ß':
        return u"ss"_s;
    case u'ı':
        return u"i"_s;
    default:
        return c;
    }
}

QString folded(const QString &text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing) {
            result += plainLetters(c);
        }
    }
    return result.simplified();
}

} // namespace

void AddressBook::add(Contact contact)
{
    const std::size_t index = m_contacts.size();
    for (const PhoneNumber &number : contact.numbers) {
        if (!m_byNumber.contains(number.text())) {
            m_byNumber.insert(number.text(), index);
        }
    }
    m_folded.push_back(folded(contact.name));
    m_contacts.push_back(std::move(contact));
}

const Contact *AddressBook::find(const PhoneNumber &number) const
{
    if (number.isNull()) {
        return nullptr;
    }
    const auto found = m_byNumber.constFind(number.text());
    return found == m_byNumber.cend() ? nullptr : &m_contacts[*found];
}

std::vector<const Contact *> AddressBook::search(const QString &text) const
{
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> found;
    if (!words.isEmpty()) {
        for (std::size_t i = 0; i < m_folded.size(); ++i) {
            const QString &name = m_folded[i];
            if (std::all_of(words.begin(), words.end(),
                            [&name](const QString &word) { return name.contains(word); })) {
                found.push_back(i);
            }
        }
    }
    const auto rank = [this, &wanted](std::size_t i) {
        return m_folded[i] == wanted ? 0 : (m_folded[i].startsWith(wanted) ? 1 : 2);
    };
    std::stable_sort(found.begin(), found.end(), [this, &rank](std::size_t a, std::size_t b) {
        return std::pair(rank(a), QStringView(m_folded[a]))
            < std::pair(rank(b), QStringView(m_folded[b]));
    });
    std::vector<const Contact *> contacts;
    contacts.reserve(found.size());
    for (const std::size_t i : found) {
        contacts.push_back(&m_contacts[i]);
    }
    return contacts;
}

std::vector<const Contact *> AddressBook::named(const QString &text) const
{
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<const Contact *> whole;
    std::vector<const Contact *> partly;
    for (std::size_t i = 0; i < m_folded.size() && !words.isEmpty(); ++i) {
        const QStringList name = m_folded[i].split(u' ', Qt::SkipEmptyParts);
        if (name == words) {
            whole.push_back(&m_contacts[i]);
        } else if (std::all_of(words.begin(), words.end(),
                               [&name](const QString &word) { return name.contains(word); })) {
            partly.push_back(&m_contacts[i]);
        }
    }
    return whole.empty() ? partly : whole;
}

} // namespace vp
