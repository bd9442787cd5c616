// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace vp {

/** Whether @p text is @p upper in any case of its letters. */
[[nodiscard]] inline bool equalsUpper(QByteArrayView text, QByteArrayView upper)
{
    return text.size() == upper.size()
        && std::equal(text.begin(), text.end(), upper.begin(), [](char a, char b) {
               return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 'a' + 'A') : a) == b;
           });
}

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
    template<std::size_t Size>
    [[nodiscard]] bool is(const char (&upperName)[Size]) const
    {
        return name.size() + 1 == Size && equalsUpper(name, QByteArrayView(upperName, Size - 1));
    }
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

/** @p text on one line of at most 200 UTF-16 units, without control and order-reversing characters.
 */
[[nodiscard]] QString cleaned(QString text);

/** @p bytes in the character set @p charset, else as UTF-8, else (old programs) as Windows-1252. */
[[nodiscard]] QString decodedText(QByteArrayView bytes, QByteArrayView charset);

} // namespace vp
