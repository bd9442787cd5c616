// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace vp {

/**
 * The fields of one information line: "+CLCC: 1,0,2,0,0,"+39…",145". Blanks around fields and
 * missing closing quotes are tolerated; commas inside quotes are kept. Parenthesised lists count as
 * one field.
 */
class AtResultReader
{
public:
    /** @p prefix is what the line starts with, including its colon; it is skipped. */
    AtResultReader(QByteArrayView line, QByteArrayView prefix);

    [[nodiscard]] qsizetype count() const { return m_fields.size(); }
    /** The field as a decimal number; nullopt when missing, empty or not a number. */
    [[nodiscard]] std::optional<int> number(qsizetype index) const;
    /** The field without quotes; empty when missing. */
    [[nodiscard]] QByteArray text(qsizetype index) const;
    [[nodiscard]] bool wasQuoted(qsizetype index) const;

private:
    QList<QByteArray> m_fields;
};

} // namespace vp
