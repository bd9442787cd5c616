// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <optional>

namespace vp {

/** One line of an iCalendar file after unfolding. */
struct ICalLine
{
    QByteArray text;
    int number = 0; ///< of its first physical line, 1-based
    bool isCut = false; ///< it was longer than allowed; text holds its beginning
};

/**
 * Reads a file line by line, CRLF, LF and CR mixed, and joins folded lines. Of properties that
 * nobody reads here (descriptions, attendees, attachments) only the beginning is kept, whatever
 * their size. @see RFC 5545, 3.1
 */
class ICalLines
{
public:
    struct Limits
    {
        qint64 bytes = 0; ///< of the whole file
        qsizetype line = 0;
    };
    ICalLines(QIODevice &device, const Limits &limits);
    [[nodiscard]] std::optional<ICalLine> next();
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool readPhysical(ICalLine &into, bool isContinued);
    [[nodiscard]] bool startsFolded();

    QIODevice &m_device;
    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_bytes = 0;
    int m_number = 0;
    bool m_isTooLarge = false;
};

/** A line taken apart: NAME;PARAM=value;PARAM="value":value. */
struct ICalProperty
{
    QByteArray name; ///< upper case
    QByteArray zone; ///< TZID
    bool isFromHereOn = false; ///< RANGE=THISANDFUTURE
    QByteArray value;

    /** nullopt when there is no colon outside of quotes. */
    [[nodiscard]] static std::optional<ICalProperty> parse(QByteArrayView line);
    /** The value as text: backslashes resolved, without control and order-reversing characters. */
    [[nodiscard]] QString text() const;
};

} // namespace vp
