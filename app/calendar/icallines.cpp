// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icallines.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>
#include <array>

namespace vp {

namespace {

constexpr qint64 SmallestChunk = 4 * 1024;
constexpr qint64 ChunkSize = 256 * 1024;
constexpr qsizetype LongestText = 1024; ///< of a title or a place, in characters

/** The only properties whose value matters; of the others the name is enough. */
constexpr std::array Wanted {
    "BEGIN",        "END",        "UID",          "SUMMARY",       "LOCATION", "DTSTART",
    "DTEND",        "RRULE",      "EXRULE",       "RDATE",         "EXDATE",   "RECURRENCE-ID",
    "DURATION",     "STATUS",     "SEQUENCE",     "LAST-MODIFIED", "DTSTAMP",  "TZID",
    "TZOFFSETFROM", "TZOFFSETTO", "X-WR-TIMEZONE"};
constexpr qsizetype LongestName = 13;
const QByteArrayList TimeProperties {"DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"};

QByteArray nameOf(QByteArrayView line)
{
    const auto isEnd = [](char c) {
        return c == ';' || c == ':';
    };
    const auto end = std::find_if(line.begin(), line.end(), isEnd);
    return QByteArray(line.first(end - line.begin()).trimmed().toByteArray().toUpper());
}

bool isWanted(QByteArrayView line)
{
    const auto isEnd = [](char c) {
        return c == ';' || c == ':';
    };
    const auto end = std::find_if(line.begin(), line.end(), isEnd);
    const QByteArrayView name = line.first(end - line.begin()).trimmed();
    if (end == line.end()) { // folded within its name
        return name.size() <= LongestName;
    }
    return std::any_of(Wanted.begin(), Wanted.end(), [name](const char *one) {
        return name.size() == static_cast<qsizetype>(qstrlen(one))
            && qstrnicmp(name.data(), name.size(), one) == 0;
    });
}

void append(ICalLine &line, QByteArrayView bytes, qsizetype limit)
{
    const qsizetype room = std::max<qsizetype>(limit - line.text.size(), 0);
    line.text.append(bytes.first(std::min(room, bytes.size())));
    line.isCut = line.isCut || bytes.size() > room;
}

bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069)
        || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

/** The first colon outside of quotes; or of all, where a quote is never closed. */
qsizetype endOfHead(QByteArrayView line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            isQuoted = !isQuoted;
        } else if (line[i] == ':' && !isQuoted) {
            return i;
        }
    }
    return isQuoted ? line.indexOf(':') : -1;
}

QByteArray unquoted(QByteArrayView text)
{
    const QByteArrayView bare = text.trimmed();
    const bool isQuoted = bare.size() >= 2 && bare.front() == '"' && bare.back() == '"';
    return (isQuoted ? bare.sliced(1, bare.size() - 2) : bare).toByteArray();
}

void readParameter(QByteArrayView text, ICalProperty &into)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 0) {
        return;
    }
    const QByteArray name = text.first(equals).trimmed().toByteArray().toUpper();
    if (name == "TZID") {
        into.zone = unquoted(text.sliced(equals + 1));
    } else if (name == "RANGE") {
        into.isFromHereOn = unquoted(text.sliced(equals + 1)).toUpper() == "THISANDFUTURE";
    }
}

} // namespace

ICalLines::ICalLines(QIODevice &device, const Limits &limits)
    : m_device(device)
    , m_limits(limits)
{
}

/** True when there is another byte at m_position. */
bool ICalLines::fill()
{
    if (m_position < m_buffer.size()) {
        return true;
    }
    if (m_isTooLarge) {
        return false;
    }
    // No more than there is: most calendars are small, and room for a chunk is not free.
    m_buffer = m_device.read(std::clamp(m_device.bytesAvailable(), SmallestChunk, ChunkSize));
    m_position = m_bytes == 0 && m_buffer.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    m_bytes += m_buffer.size();
    m_isTooLarge = m_bytes > m_limits.bytes;
    return !m_isTooLarge && m_position < m_buffer.size();
}

bool ICalLines::readPhysical(ICalLine &into, bool isContinued)
{
    if (!fill()) {
        return false;
    }
    ++m_number;
    bool isKept = !isContinued || isWanted(into.text);
    while (fill()) {
        const auto from = m_buffer.cbegin() + m_position;
        const auto end =
            std::find_if(from, m_buffer.cend(), [](char c) { return c == '\n' || c == '\r'; });
        if (isKept) {
            append(into, QByteArrayView(from, end), m_limits.line);
            isKept = isContinued || isWanted(into.text);
        }
        m_position = end - m_buffer.cbegin();
        if (end == m_buffer.cend()) {
            continue;
        }
        const bool isReturn = *end == '\r';
        ++m_position;
        if (isReturn && fill() && m_buffer[m_position] == '\n') {
            ++m_position;
        }
        break;
    }
    return true;
}

bool ICalLines::startsFolded()
{
    return fill() && (m_buffer[m_position] == ' ' || m_buffer[m_position] == '\t');
}

std::optional<ICalLine> ICalLines::next()
{
    ICalLine line;
    if (!readPhysical(line, false)) {
        return std::nullopt;
    }
    line.number = m_number;
    while (startsFolded()) {
        ++m_position;
        if (!readPhysical(line, true)) {
            break;
        }
    }
    return line;
}

std::optional<ICalProperty> ICalProperty::parse(QByteArrayView line)
{
    ICalProperty property;
    property.name = nameOf(line);
    // No time holds a colon, but the name of a zone may, and not everybody quotes it.
    const qsizetype colon =
        TimeProperties.contains(property.name) ? line.lastIndexOf(':') : endOfHead(line);
    if (colon < 0) {
        return std::nullopt;
    }
    const QByteArrayView head = line.first(colon);
    property.value = line.sliced(colon + 1).toByteArray();
    qsizetype from = head.indexOf(';');
    bool isQuoted = false;
    for (qsizetype i = from + 1; from >= 0 && i <= head.size(); ++i) {
        if (i == head.size() || (head[i] == ';' && !isQuoted)) {
            readParameter(head.sliced(from + 1, i - from - 1), property);
            from = i;
        } else if (head[i] == '"') {
            isQuoted = !isQuoted;
        }
    }
    return property;
}

QString ICalProperty::text() const
{
    QString text;
    bool isEscaped = false;
    for (const QChar c : QString::fromUtf8(value)) {
        if (text.size() >= LongestText) {
            break;
        }
        if (isEscaped) {
            text += c == u'n' || c == u'N' ? QChar(u'\n') : c;
            isEscaped = false;
        } else if (c == u'\\') {
            isEscaped = true;
        } else if (!isHarmful(c)) {
            text += c == u'\t' ? QChar(u' ') : c;
        }
    }
    return text.trimmed();
}

} // namespace vp
