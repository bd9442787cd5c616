// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/vcardfile.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vp {

/** What is to be said of a number. */
struct SaidKind
{
    PhoneNumber number;
    NumberKind kind = NumberKind::Unknown;
    bool operator==(const SaidKind &) const = default;
};

/** What a person can change of a contact here. */
struct ContactDraft
{
    QString name;
    std::vector<PhoneNumber> numbers;
    QStringList asWritten {}; ///< what else the person wants to keep as a number, and is none
    std::vector<SaidKind> kinds {}; ///< of the other numbers the card says what it says
    std::optional<QString> note {}; ///< nullopt = as the card has it; empty = none
    bool operator==(const ContactDraft &) const = default;
};

/** A new card: vCard 3.0, UTF-8, CRLF, lines folded at 75 octets and never inside a letter. @p uid
 * may be empty. */
[[nodiscard]] QByteArray writeCard(const ContactDraft &draft, const QByteArray &uid);

/**
 * @p card with the name, the numbers and their kinds, and the note of @p draft. What did not change
 * stays as it is, byte for byte: other properties and parameters, the types of numbers that stay,
 * the card's version and order of lines. A new note takes the place of all that the card has.
 */
[[nodiscard]] QByteArray editedCard(const RawCard &card, const ContactDraft &draft,
                                    const Region &region);

/** The one line of a property: folded, with its line end. For @p version 2.1 quoted-printable where
 * it has to be. */
[[nodiscard]] QByteArray writeProperty(const QByteArray &name, const QString &value,
                                       const QByteArray &version = "3.0");

/** @p text with what would end or split a value escaped. @see RFC 2426, 4 */
[[nodiscard]] QString escapedValue(const QString &text);

/** Replaces a file as a whole: written beside it, on the disk, then renamed. */
[[nodiscard]] Result<> writeGroupFile(const QString &path, const QByteArray &bytes);

/** Changes one contact of @p file, which has not been written then. Errors: as changeContact(). */
[[nodiscard]] Result<> changeCardIn(VCardFile &file, const ContactDraft &before,
                                    const ContactDraft &after, const Region &region);

/**
 * Adds, changes or removes one contact of the group in @p path. A card is found by what it holds,
 * so that a file that was changed meanwhile is not damaged: NotFound, and nothing is written.
 */
[[nodiscard]] Result<> addContact(const QString &path, const ContactDraft &draft,
                                  const Region &region);
[[nodiscard]] Result<> changeContact(const QString &path, const ContactDraft &before,
                                     const ContactDraft &after, const Region &region);
[[nodiscard]] Result<> removeContact(const QString &path, const ContactDraft &before,
                                     const Region &region);

} // namespace vp
