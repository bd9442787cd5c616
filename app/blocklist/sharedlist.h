// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/blockhit.h"
#include "blocklist/keytable.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

/** Bounds of what a list may be; beyond them it is refused as a whole. */
struct ListLimits
{
    qsizetype bytes = 96LL * 1024 * 1024;
    qsizetype lines = 2'000'000;
    qsizetype lineLength = 512; ///< a longer line is a problem, the others are read
    std::size_t problems = 100; ///< so many are kept, the others only counted
};

enum class ListForm : std::uint8_t { Md5, Plain, Salted };

/** Why one line of a list is no entry. */
enum class ListProblemReason : std::uint8_t {
    TooLong = 1,
    NotAnEntry = 2, ///< neither a hash nor a number
    NotInternational = 3, ///< a number without "+" or "00": of which country?
    StarInside = 4,
    TooShort = 5, ///< a prefix that would be a whole country
    UnlistedLength = 6, ///< salted form: a prefix length that the head does not list
};

struct ListProblem
{
    qsizetype line = 0; ///< 1-based
    ListProblemReason reason = ListProblemReason::NotAnEntry;
    bool operator==(const ListProblem &) const = default;
};

/** Why a list is refused as a whole: `native` of the InvalidInput. */
enum class ListRefusal : std::uint8_t {
    Empty = 1, ///< no entry at all
    Html = 2, ///< a page for people: of a log-in, or of an error
    TooLarge = 3,
    Garbage = 4, ///< most lines are no entries
    BadHead = 5, ///< salted form: the head cannot be understood
    NewerVersion = 6, ///< salted form of a later program
    Incomplete = 7, ///< salted form: fewer entries than its head says
    Shrank = 8, ///< @see mayReplace()
};

/**
 * A list that others keep, for fast look-ups: sorted arrays of 64 bits an entry, whatever its form.
 *
 * Three forms are read, the first two also mixed:
 * - CSV, `<kind>,<md5>`: MD5 of the whole international number as in +390123456789, in hexadecimal
 *   digits; a header line may come first.
 * - Plain numbers and prefixes, one a line: `+390123456789` or `+39021234*` or `0039…`, blanks and
 *   dashes allowed, and after a comma, semicolon or tab the kind.
 * - Salted, @see listexport.h for what its lines mean.
 * Empty lines and lines that begin with "#" are skipped. 64 bits of each hash are compared: one
 * wrong hit in 10^13 look-ups of a million-entry list.
 */
class SharedList
{
public:
    [[nodiscard]] const QString &name() const { return m_name; }
    /** Different entries. */
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] std::optional<BlockHit> find(const PhoneNumber &caller) const;

private:
    friend class SharedListReader;
    /** Entries that are looked up by one and the same key. */
    struct Table
    {
        ListForm form = ListForm::Md5;
        int digits = 0; ///< of a prefix, without "+"; 0 = whole numbers
        KeyTable keys;
    };
    [[nodiscard]] quint64 keyOf(const Table &table, const QByteArray &number) const;

    QString m_name;
    QStringList m_categories; ///< the first is empty
    QByteArray m_salt;
    int m_rounds = 0;
    std::vector<Table> m_tables; ///< whole numbers first, then prefixes, the longest first
};

struct ListReading
{
    SharedList list;
    std::vector<ListProblem> problems; ///< the first ones
    qsizetype problemCount = 0;
};

/** Reads @p bytes as the list @p name. Pure and free of shared state: may run in a worker. Error:
 * InvalidInput with a ListRefusal. */
[[nodiscard]] Result<ListReading> readSharedList(QByteArrayView bytes, const QString &name,
                                                 const ListLimits &limits = {});

/** Refuses (Shrank) a list with less than half of the @p before entries that its last good copy
 * has: mostly a page cut off, and a block list forgotten by accident is not noticed by anybody. */
[[nodiscard]] Result<> mayReplace(const SharedList &fresh, qsizetype before);

} // namespace vp
