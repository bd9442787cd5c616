// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/numberindex.h"
#include "addressbook/numberkind.h"
#include "base/phonenumber.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vp {

/** A person, perhaps of several groups. */
struct Contact
{
    QString name;
    QString group; ///< file name without .vcf; of several the first
    std::vector<PhoneNumber> numbers;
    QStringList moreGroups {};
    /** Names that an SMS of his comes from ("Vodafone"), as written. */
    QStringList senders {};
    std::vector<NumberKind> kinds {}; ///< of `numbers`; shorter = of the rest it is not said

    /** @p number = which of `numbers`. */
    [[nodiscard]] NumberKind kindOf(std::size_t number) const
    {
        return number < kinds.size() ? kinds[number] : NumberKind::Unknown;
    }
    void add(const PhoneNumber &number, NumberKind kind);
    [[nodiscard]] QStringList groups() const { return QStringList {group} + moreGroups; }
    [[nodiscard]] bool isIn(const QString &groupName) const
    {
        return group == groupName || moreGroups.contains(groupName);
    }
    bool operator==(const Contact &) const = default;
};

/** A card or line that could not be read. */
struct ContactProblem
{
    QString file;
    int line = 0; ///< 1-based; 0 = the file as a whole
    QString reason; ///< for the log; not translated
    bool operator==(const ContactProblem &) const = default;
};

struct ContactGroup
{
    QString name;
    int contacts = 0;
    bool operator==(const ContactGroup &) const = default;
};

/**
 * The contacts of all groups. Cards of two groups are one person when they have the same UID, or
 * the same name and a number in common. Pointers are valid until the next add().
 */
class AddressBook
{
public:
    static constexpr std::size_t MostFound = 1000;

    void reserve(std::size_t contacts);
    /** @p uid of the card, may be empty. */
    void add(Contact contact, const QByteArray &uid = {});
    /** A group is there although nobody is in it. */
    void addGroup(const QString &name);
    [[nodiscard]] const std::vector<Contact> &contacts() const { return m_contacts; }
    [[nodiscard]] bool isEmpty() const { return m_contacts.empty(); }
    /** In the order they were read; a person of several groups counts in each. */
    [[nodiscard]] const std::vector<ContactGroup> &groups() const { return m_groups; }

    /** Whose number this is, see NumberIndex; null when it is nobody's. */
    [[nodiscard]] const Contact *find(const PhoneNumber &number) const;
    /** All who share that number (a family's telephone, two cards of one person), that one first.
     */
    [[nodiscard]] std::vector<const Contact *> owners(const PhoneNumber &number) const;
    /** Whose name for SMS this is, apart from case and accents; null when it is nobody's. */
    [[nodiscard]] const Contact *findSender(const QString &sender) const;
    /**
     * Contacts whose name holds every word of @p text, without regard to case and accents: exact
     * names, then beginnings of names and of words, each by alphabet. Digits find numbers that hold
     * them. Not more than @p most.
     */
    [[nodiscard]] std::vector<const Contact *> search(const QString &text,
                                                      std::size_t most = MostFound) const;
    /**
     * Contacts that @p text names, with the folding of search(): those whose whole name it is, or,
     * when there is none, those whose name has every word of it as a whole word.
     */
    [[nodiscard]] std::vector<const Contact *> named(const QString &text) const;
    /** Contacts whose whole name @p text is, with the folding of search(); by an index. */
    [[nodiscard]] std::vector<const Contact *> contactsNamed(const QString &text) const;
    /** The group that @p text names, with the folding of search(). */
    [[nodiscard]] std::optional<QString> groupNamed(const QString &text) const;
    /** The name of a group or contact that looks most like @p text, for "did you mean"; empty when
     * none does. */
    [[nodiscard]] QString nearestName(const QString &text) const;

private:
    static constexpr quint32 None = NumberIndex::Nobody;
    [[nodiscard]] QStringView foldedName(quint32 contact) const;
    [[nodiscard]] quint32 samePerson(const Contact &contact, QStringView folded,
                                     const QByteArray &uid) const;
    /** Tells @p found of each contact once in whose folded name @p word is. */
    template<class Found>
    void eachNameWith(const QString &word, const Found &found) const;
    void unite(quint32 known, const Contact &contact);
    void index(const Contact &contact, quint32 at);
    [[nodiscard]] std::vector<const Contact *> withDigits(const QString &digits,
                                                          std::size_t most) const;

    std::vector<Contact> m_contacts;
    std::vector<ContactGroup> m_groups;
    NumberIndex m_numbers;
    QString m_names; ///< folded, each between line ends
    std::vector<quint32> m_nameAt; ///< where each begins in m_names; one more for the end
    HashChains m_byName; ///< contacts by hash of the folded name
    QHash<size_t, quint32> m_byUid;
    QHash<QString, quint32> m_bySender;
};

/** What a folder of .vcf files (one a group) held. */
struct LoadedContacts
{
    AddressBook book;
    std::vector<ContactProblem> problems;
};

/** Reads every *.vcf (any case) of @p folder; files over 50 MB are a problem, a bad card never
 * costs another. */
[[nodiscard]] LoadedContacts loadContacts(const QString &folder, const Region &region);

} // namespace vp
