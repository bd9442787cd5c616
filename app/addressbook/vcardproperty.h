// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vp {

/** One property of a vCard, as views into its line. */
struct VCardProperty
{
    QByteArrayView group; ///< "item1", mostly empty
    QByteArrayView name; ///< as written
    QByteArrayView parameters; ///< between name and colon, with the first semicolon
    QByteArrayView value; ///< as written

    /** nullopt when there is no colon. */
    [[nodiscard]] static std::optional<VCardProperty> parse(QByteArrayView line);
    /** Whether this is its name, in any case. */
    [[nodiscard]] bool is(const char *upperName) const;
    /** Whether a word in upper case stands among the parameters, as a type of 2.1 or behind "=". */
    [[nodiscard]] bool hasParameter(QByteArrayView upperWord) const;

    /** The value in its character set, quoted-printable undone, with its backslashes. */
    [[nodiscard]] QString decoded() const;
    /** The value without backslashes, on one line, without control and order-reversing characters.
     */
    [[nodiscard]] QString text() const;
    /** The parts of a structured value (N, ORG), each like text(). */
    [[nodiscard]] QStringList parts() const;
};

/** @p bytes in the character set @p charset, else as UTF-8, else (old programs) as Windows-1252. */
[[nodiscard]] QString decodedText(QByteArrayView bytes, QByteArrayView charset);

} // namespace vp
