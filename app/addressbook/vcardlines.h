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
    QByteArrayView text; ///< valid until the next line is read
    int number = 0; ///< of its first physical line, 1-based
    bool isCut = false; ///< it was too long; text holds its beginning
    qint64 begin = 0; ///< place of its first byte, from where reading began
    qint64 end = 0; ///< behind its line end
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
    /** What is known of a physical line that went by. */
    struct Passed
    {
        bool isCut = false;
        char last = '\0'; ///< its last character
    };
    [[nodiscard]] bool fill();
    [[nodiscard]] bool hasMore();
    [[nodiscard]] std::optional<QByteArrayView> wholeLine();
    [[nodiscard]] Passed pass(bool isKept, bool dropsFirst);
    [[nodiscard]] bool isAtFrame();
    [[nodiscard]] bool isAtFolded();
    void join(VCardLine &line, Passed passed);

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_before = 0; ///< bytes that are no longer in the buffer
    int m_number = 0;
    QByteArray m_joined;
};

} // namespace vp
