// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vp {

/** Goes through a text once, and counts its lines. */
class TextCursor
{
public:
    explicit TextCursor(QStringView text)
        : m_text(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /** A null character beyond the end. */
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    /** Not at the end. */
    QChar take()
    {
        const QChar c = m_text[m_at++];
        m_line += c == u'\n' ? 1 : 0;
        return c;
    }
    [[nodiscard]] int line() const { return m_line; } ///< from 1
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QStringView since(qsizetype position) const
    {
        return m_text.sliced(position, m_at - position);
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace vp
