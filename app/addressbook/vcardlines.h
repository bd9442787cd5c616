// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace vp {

/** One line of a vCard after unfolding, still in the bytes of the file. */
struct VCardLine
{
    QByteArray text;
    int number = 0; ///< of its first physical line, 1-based
    bool isCut = false; ///< it was too long; text holds its beginning
};

/**
 * Reads a vCard file line by line: joins folded lines and the soft line breaks of quoted-printable,
 * accepts CRLF, LF and CR mixed. Of properties that nobody reads here (photos, keys, notes) only
 * the first line is kept, whatever their size.
 * @see RFC 2426, 2.6; RFC 6350, 3.2; vCard 2.1, 2.1.3
 */
class VCardLines
{
public:
    explicit VCardLines(QIODevice &device);
    [[nodiscard]] std::optional<VCardLine> next();

private:
    [[nodiscard]] std::optional<VCardLine> nextPhysical();
    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    int m_number = 0;
    std::optional<VCardLine> m_held;
};

} // namespace vp
