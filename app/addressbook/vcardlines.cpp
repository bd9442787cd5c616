// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardlines.h"

#include "addressbook/vcardproperty.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vp {

namespace {

constexpr qint64 SmallestChunk = 4 * 1024;
constexpr qint64 ChunkSize = 128 * 1024;
constexpr qsizetype LongestLine = 16 * 1024;

/** "FN" of "item1.FN;CHARSET=UTF-8:Anna". */
QByteArrayView propertyName(QByteArrayView text)
{
    const auto isEnd = [](char c) {
        return c == ';' || c == ':';
    };
    const auto end = std::find_if(text.begin(), text.end(), isEnd);
    const QByteArrayView name(text.begin(), end);
    return name.sliced(name.lastIndexOf('.') + 1).trimmed();
}

bool isWanted(QByteArrayView text)
{
    static constexpr std::array wanted {QByteArrayView("BEGIN"),
                                        QByteArrayView("END"),
                                        QByteArrayView("FN"),
                                        QByteArrayView("N"),
                                        QByteArrayView("ORG"),
                                        QByteArrayView("TEL"),
                                        QByteArrayView("EMAIL"),
                                        QByteArrayView("UID"),
                                        QByteArrayView("KIND"),
                                        QByteArrayView("NICKNAME"),
                                        QByteArrayView("X-ADDRESSBOOKSERVER-KIND")};
    const QByteArrayView name = propertyName(text);
    return std::any_of(wanted.begin(), wanted.end(),
                       [name](QByteArrayView one) { return equalsUpper(name, one); });
}

bool isQuotedPrintable(QByteArrayView text)
{
    return text.first(std::max<qsizetype>(text.indexOf(':'), 0))
        .toByteArray()
        .toUpper()
        .contains("QUOTED-PRINTABLE");
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

const char *firstOf(const char *from, const char *limit, char c)
{
    const void *found = std::memchr(from, c, static_cast<std::size_t>(limit - from));
    return found == nullptr ? limit : static_cast<const char *>(found);
}

/** The first line end of either kind, or @p limit. */
const char *lineEnd(const char *from, const char *limit)
{
    constexpr std::ptrdiff_t step = 256; // files that have but one kind must not be read for each
    while (from != limit) {
        const char *stop = from + std::min(step, limit - from);
        const char *end = firstOf(from, firstOf(from, stop, '\n'), '\r');
        if (end != stop) {
            return end;
        }
        from = stop;
    }
    return limit;
}

} // namespace

VCardLines::VCardLines(QIODevice &device)
    : m_device(device)
{
}

/** Reads on, behind what has not been taken yet. */
bool VCardLines::fill()
{
    const qsizetype kept = m_buffer.size() - m_position;
    std::memmove(m_buffer.data(), m_buffer.constData() + m_position,
                 static_cast<std::size_t>(kept));
    m_before += m_position;
    m_position = 0;
    // No more than there is: most files are small, and room for a chunk is not free.
    const qint64 wanted = std::clamp(m_device.bytesAvailable(), SmallestChunk, ChunkSize);
    m_buffer.resize(kept + wanted);
    const qint64 more = std::max<qint64>(m_device.read(m_buffer.data() + kept, wanted), 0);
    m_buffer.resize(kept + more);
    return more > 0;
}

bool VCardLines::hasMore()
{
    return m_position < m_buffer.size() || fill();
}

bool VCardLines::isAtFolded()
{
    return hasMore() && (m_buffer[m_position] == ' ' || m_buffer[m_position] == '\t');
}

/** A forgotten soft line break must not swallow the frame of the card, or it would cost the next
 * one. */
bool VCardLines::isAtFrame()
{
    constexpr qsizetype longestFrame = 32;
    if (m_buffer.size() - m_position < longestFrame) {
        static_cast<void>(fill());
    }
    const QByteArrayView ahead = QByteArrayView(m_buffer).sliced(m_position);
    const QByteArrayView start = ahead.first(std::min(ahead.size(), longestFrame));
    const auto end = std::find_if(start.begin(), start.end(), isLineEnd);
    const QByteArray line = start.first(end - start.begin()).toByteArray().trimmed().toUpper();
    return line == "END:VCARD" || line == "BEGIN:VCARD";
}

/** The next line where it stands, when it is short, ends in sight and is not continued. */
std::optional<QByteArrayView> VCardLines::wholeLine()
{
    const char *from = m_buffer.constData() + m_position;
    // The byte behind its end has to be in sight, too.
    const qsizetype left = std::min(m_buffer.size() - m_position - 1, LongestLine);
    const char *end = firstOf(from, from + left, '\n');
    if (end == from + left) {
        return std::nullopt;
    }
    QByteArrayView line(from, end);
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    const bool isContinued = end[1] == ' ' || end[1] == '\t' || line.endsWith('=');
    if (isContinued || line.contains('\r')) {
        return std::nullopt;
    }
    m_position += end + 1 - from;
    return line;
}

/** Takes a physical line, into m_joined as far as there is room. */
VCardLines::Passed VCardLines::pass(bool isKept, bool dropsFirst)
{
    Passed passed;
    bool drops = dropsFirst;
    while (hasMore()) {
        const char *from = m_buffer.constData() + m_position;
        const char *limit = m_buffer.constData() + m_buffer.size();
        const char *end = lineEnd(from, limit);
        QByteArrayView piece(from, end);
        m_position += piece.size();
        if (!piece.isEmpty()) {
            passed.last = piece.back();
            piece = piece.sliced(std::exchange(drops, false) ? 1 : 0);
        }
        if (isKept) {
            const qsizetype room = std::max<qsizetype>(LongestLine - m_joined.size(), 0);
            m_joined.append(piece.first(std::min(room, piece.size())));
            passed.isCut = passed.isCut || piece.size() > room;
        }
        if (end == limit) {
            continue;
        }
        const bool isReturn = *end == '\r';
        ++m_position;
        if (isReturn && hasMore() && m_buffer[m_position] == '\n') {
            ++m_position;
        }
        break;
    }
    return passed;
}

void VCardLines::join(VCardLine &line, Passed passed)
{
    const bool wanted = isWanted(m_joined);
    const bool quotedPrintable = isQuotedPrintable(m_joined);
    line.isCut = passed.isCut;
    while (true) {
        const bool softBreak = quotedPrintable && passed.last == '=';
        const bool folded = isAtFolded();
        if (!folded && !(softBreak && hasMore() && !isAtFrame())) {
            break;
        }
        if (wanted && softBreak && m_joined.endsWith('=')) {
            m_joined.chop(1);
        }
        ++m_number;
        passed = pass(wanted, folded && !softBreak);
        line.isCut = line.isCut || passed.isCut;
    }
}

std::optional<VCardLine> VCardLines::next()
{
    if (!hasMore()) {
        return std::nullopt;
    }
    VCardLine line;
    line.number = ++m_number;
    line.begin = m_before + m_position;
    if (const std::optional<QByteArrayView> whole = wholeLine()) {
        line.text = *whole;
    } else {
        m_joined.clear();
        join(line, pass(true, false));
        line.text = m_joined;
    }
    line.end = m_before + m_position;
    return line;
}

} // namespace vp
