// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/addressbook.h"

#include "addressbook/textfolding.h"

#include <algorithm>

namespace vp {

namespace {

constexpr QChar BetweenNames = u'\n';
/** More people of one name than any book has; a hostile one must not cost a search for each. */
constexpr int MostNamesakes = 16;

/** Of a folded name; with a seed, so that nobody can write a file of equal ones. */
quint32 nameHash(QStringView folded)
{
    return static_cast<quint32>(qHash(folded, QHashSeed::globalSeed()));
}

} // namespace

void AddressBook::reserve(std::size_t contacts)
{
    constexpr std::size_t usualName = 16;
    m_contacts.reserve(contacts);
    m_names.reserve(static_cast<qsizetype>(usualName * contacts));
    m_nameAt.reserve(contacts + 1);
    m_byName.reserve(contacts);
    m_numbers.reserve(2 * contacts);
}

void AddressBook::addGroup(const QString &name)
{
    const auto known =
        std::find_if(m_groups.begin(), m_groups.end(),
                     [&name](const ContactGroup &group) { return group.name == name; });
    if (known == m_groups.end()) {
        m_groups.push_back({name, 0});
    }
}

void AddressBook::add(Contact contact, const QByteArray &uid)
{
    addGroup(contact.group);
    std::find_if(m_groups.rbegin(), m_groups.rend(), [&contact](const ContactGroup &group) {
        return group.name == contact.group;
    })->contacts++;
    const QString folded = foldedText(contact.name);
    const quint32 known = m_groups.size() > 1 ? samePerson(contact, folded, uid) : None;
    if (known != None) {
        unite(known, contact);
        return;
    }
    const auto at = static_cast<quint32>(m_contacts.size());
    if (m_nameAt.empty()) {
        m_names = BetweenNames;
        m_nameAt.push_back(1);
    }
    m_names += folded;
    m_names += BetweenNames;
    m_nameAt.push_back(static_cast<quint32>(m_names.size()));
    m_byName.add(nameHash(folded));
    if (!uid.isEmpty()) {
        m_byUid.insert(qHash(uid), at);
    }
    index(contact, at);
    contact.numbers.shrink_to_fit();
    m_contacts.push_back(std::move(contact));
}

quint32 AddressBook::samePerson(const Contact &contact, QStringView folded,
                                const QByteArray &uid) const
{
    if (!uid.isEmpty()) {
        const quint32 known = m_byUid.value(qHash(uid), None);
        if (known != None && !m_contacts[known].isIn(contact.group)) {
            return known;
        }
    }
    int looked = 0;
    for (quint32 i = m_byName.newest(nameHash(folded)); i != 0 && looked < MostNamesakes;
         i = m_byName.before(i), ++looked) {
        const Contact &other = m_contacts[i - 1];
        const bool sharesNumber = std::find_first_of(other.numbers.begin(), other.numbers.end(),
                                                     contact.numbers.begin(), contact.numbers.end())
            != other.numbers.end();
        if (sharesNumber && foldedName(i - 1) == folded && !other.isIn(contact.group)) {
            return i - 1;
        }
    }
    return None;
}

void Contact::add(const PhoneNumber &number, NumberKind kind)
{
    numbers.push_back(number);
    if (kind != NumberKind::Unknown) {
        kinds.resize(numbers.size(), NumberKind::Unknown);
        kinds.back() = kind;
    }
}

void AddressBook::unite(quint32 known, const Contact &contact)
{
    Contact &person = m_contacts[known];
    person.moreGroups.append(contact.group);
    for (std::size_t i = 0; i < contact.numbers.size(); ++i) {
        const auto same =
            std::find(person.numbers.begin(), person.numbers.end(), contact.numbers[i]);
        const auto at = static_cast<std::size_t>(same - person.numbers.begin());
        if (same == person.numbers.end()) {
            person.add(contact.numbers[i], contact.kindOf(i));
        } else if (person.kindOf(at) == NumberKind::Unknown
                   && contact.kindOf(i) != NumberKind::Unknown) {
            person.kinds.resize(person.numbers.size(), NumberKind::Unknown);
            person.kinds[at] = contact.kindOf(i);
        }
    }
    for (const QString &sender : contact.senders) {
        if (!person.senders.contains(sender)) {
            person.senders.append(sender);
        }
    }
    index(contact, known);
}

void AddressBook::index(const Contact &contact, quint32 at)
{
    for (const PhoneNumber &number : contact.numbers) {
        m_numbers.add(number, at);
    }
    for (const QString &sender : contact.senders) {
        const QString folded = foldedText(sender);
        if (!m_bySender.contains(folded)) {
            m_bySender.insert(folded, at);
        }
    }
}

QStringView AddressBook::foldedName(quint32 contact) const
{
    const quint32 from = m_nameAt[contact];
    return QStringView(m_names).sliced(from, m_nameAt[contact + 1] - 1 - from);
}

const Contact *AddressBook::find(const PhoneNumber &number) const
{
    const quint32 found = m_numbers.find(number);
    return found == None ? nullptr : &m_contacts[found];
}

std::vector<const Contact *> AddressBook::owners(const PhoneNumber &number) const
{
    std::vector<const Contact *> all;
    for (const quint32 owner : m_numbers.owners(number)) {
        all.push_back(&m_contacts[owner]);
    }
    return all;
}

const Contact *AddressBook::findSender(const QString &sender) const
{
    const quint32 found = m_bySender.value(foldedText(sender), None);
    return found == None ? nullptr : &m_contacts[found];
}

std::vector<const Contact *> AddressBook::contactsNamed(const QString &text) const
{
    const QString wanted = foldedText(text);
    std::vector<const Contact *> found;
    if (wanted.isEmpty()) {
        return found;
    }
    for (quint32 i = m_byName.newest(nameHash(wanted)); i != 0; i = m_byName.before(i)) {
        if (foldedName(i - 1) == wanted) {
            found.push_back(&m_contacts[i - 1]);
        }
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::optional<QString> AddressBook::groupNamed(const QString &text) const
{
    const QString wanted = foldedText(text);
    for (const ContactGroup &group : m_groups) {
        if (!wanted.isEmpty() && foldedText(group.name) == wanted) {
            return group.name;
        }
    }
    return std::nullopt;
}

} // namespace vp
