// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/atsyntax.h"

namespace vp {

std::vector<AtToken> AtSyntax::feed(QByteArrayView bytes)
{
    std::vector<AtToken> tokens;
    for (const char byte : bytes) {
        if (byte == '\0') {
            continue;
        }
        if (byte == '\n') {
            endLine(tokens);
            continue;
        }
        if (byte == '\r') {
            m_afterReturn = true;
            continue;
        }
        if (m_afterReturn) {
            endLine(tokens);
        }
        if (m_line.size() >= MaximumLine) {
            m_overlong = true;
            m_line.clear();
        }
        if (m_overlong) {
            continue;
        }
        m_line.append(byte);
        if (m_promptExpected && m_line == "> ") {
            m_line.clear();
            m_promptExpected = false;
            tokens.push_back({AtToken::Kind::Prompt, {}});
        }
    }
    return tokens;
}

void AtSyntax::reset()
{
    m_line.clear();
    m_promptExpected = false;
    m_afterReturn = false;
    m_overlong = false;
}

void AtSyntax::endLine(std::vector<AtToken> &tokens)
{
    m_afterReturn = false;
    if (m_overlong) {
        m_overlong = false;
        m_line.clear();
        return;
    }
    if (m_line.isEmpty()) {
        return;
    }
    // Seen on E1550: "ERROR+CNUM: …" in one line.
    for (const QByteArrayView glued : {QByteArrayView("ERROR"), QByteArrayView("OK")}) {
        const qsizetype size = glued.size();
        if (m_line.size() > size && m_line.startsWith(glued)
            && (m_line.at(size) == '+' || m_line.at(size) == '^')) {
            tokens.push_back({AtToken::Kind::Line, m_line.first(size)});
            m_line.remove(0, size);
            break;
        }
    }
    tokens.push_back({AtToken::Kind::Line, m_line});
    m_line.clear();
}

} // namespace vp
