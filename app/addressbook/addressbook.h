// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

struct Contact
{
    QString name;
    QString group; ///< file name without .vcf
    std::vector<PhoneNumber> numbers;
    bool operator==(const Contact &) const = default;
};

/** A card or line that could not be read. */
struct ContactProblem
{
    QString file;
    int line = 0; ///< 1-based
    QString reason; ///< for the log; not translated
    bool operator==(const ContactProblem &) const = default;
};

/** The contacts of all groups, found by number through an index. */
class AddressBook
{
public:
    void add(Contact contact);
    [[nodiscard]] const std::vector<Contact> &contacts() const { return m_contacts; }
    /** The first contact with exactly this number, or null; valid until add(). */
    [[nodiscard]] const Contact *find(const PhoneNumber &number) const;
    [[nodiscard]] bool isEmpty() const { return m_contacts.empty(); }
    /** Contacts whose name holds every word of @p text, without regard to case and accents; exact
     * names first. */
    [[nodiscard]] std::vector<const Contact *> search(const QString &text) const;
    /**
     * Contacts that @p text names, with the folding of search(): those whose whole name it is, or,
     * when there is none, those whose name has every word of it as a whole word.
     */
    [[nodiscard]] std::vector<const Contact *> named(const QString &text) const;

private:
    std::vector<Contact> m_contacts;
    std::vector<QString> m_folded; ///< names as search() compares them
    QHash<QString, std::size_t> m_byNumber;
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
