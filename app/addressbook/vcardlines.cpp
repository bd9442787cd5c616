// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardlines.h"

#include <algorithm>
#include <array>

namespace vp {

namespace {

constexpr qint64 ChunkSize = 64 * 1024;
constexpr qsizetype LongestLine = 16 * 1024;

void append(VCardLine &line, QByteArrayView bytes)
{
    const qsizetype room = std::max<qsizetype>(LongestLine - line.text.size(), 0);
    line.text.append(bytes.first(std::min(room, bytes.size())));
    line.isCut = line.isCut || bytes.size() > room;
}

/** "FN" of "item1.FN;CHARSET=UTF-8:Anna", in upper case. */
QByteArray propertyName(const QByteArray &text)
{
    const auto isEnd = [](char c) {
        return c == ';' || c == ':';
    };
    const auto end = std::find_if(text.begin(), text.end(), isEnd);
    const QByteArray name = text.first(end - text.begin()).toUpper();
    return name.sliced(name.lastIndexOf('.') + 1).trimmed();
}

bool isWanted(const QByteArray &name)
{
    static constexpr std::array wanted {"BEGIN", "END", "FN", "N", "ORG", "TEL"};
    return std::any_of(wanted.begin(), wanted.end(),
                       [&name](const char *one) { return name == one; });
}

bool isQuotedPrintable(const QByteArray &text)
{
    return text.first(std::max<qsizetype>(text.indexOf(':'), 0))
        .toUpper()
        .contains("QUOTED-PRINTABLE");
}

/** A forgotten soft line break must not swallow the frame of the card, or it would cost the next
 * one. */
bool isFrame(const QByteArray &text)
{
    const QByteArray line = text.trimmed().toUpper();
    return line == "END:VCARD" || line == "BEGIN:VCARD";
}

bool startsFolded(const QByteArray &text)
{
    return text.startsWith(' ') || text.startsWith('\t');
}

} // namespace

VCardLines::VCardLines(QIODevice &device)
    : m_device(device)
{
}

std::optional<VCardLine> VCardLines::nextPhysical()
{
    VCardLine line;
    line.number = ++m_number;
    bool isSomething = false;
    while (true) {
        if (m_position >= m_buffer.size()) {
            m_buffer = m_device.read(ChunkSize);
            m_position = 0;
            if (m_buffer.isEmpty()) {
                return isSomething ? std::optional(line) : std::nullopt;
            }
        }
        isSomething = true;
        const auto from = m_buffer.cbegin() + m_position;
        const auto end =
            std::find_if(from, m_buffer.cend(), [](char c) { return c == '\n' || c == '\r'; });
        append(line, QByteArrayView(from, end));
        m_position = end - m_buffer.cbegin();
        if (end == m_buffer.cend()) {
            continue;
        }
        ++m_position;
        if (*end == '\r') {
            if (m_position >= m_buffer.size()) {
                m_buffer = m_device.read(ChunkSize);
                m_position = 0;
            }
            if (m_position < m_buffer.size() && m_buffer[m_position] == '\n') {
                ++m_position;
            }
        }
        return line;
    }
}

std::optional<VCardLine> VCardLines::next()
{
    std::optional<VCardLine> line = m_held ? std::exchange(m_held, std::nullopt) : nextPhysical();
    if (!line) {
        return std::nullopt;
    }
    const bool wanted = isWanted(propertyName(line->text));
    const bool quotedPrintable = isQuotedPrintable(line->text);
    bool softBreak = quotedPrintable && line->text.endsWith('=');
    while ((m_held = nextPhysical())) {
        const bool folded = startsFolded(m_held->text);
        if (!(softBreak && !isFrame(m_held->text)) && !folded) {
            break;
        }
        if (wanted && softBreak && line->text.endsWith('=')) {
            line->text.chop(1);
        }
        if (wanted) {
            append(*line, QByteArrayView(m_held->text).sliced(folded && !softBreak ? 1 : 0));
        }
        line->isCut = line->isCut || (wanted && m_held->isCut);
        softBreak = quotedPrintable && m_held->text.endsWith('=');
    }
    return line;
}

} // namespace vp
