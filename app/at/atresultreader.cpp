// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/atresultreader.h"

namespace vp {

AtResultReader::AtResultReader(QByteArrayView line, QByteArrayView prefix)
{
    QByteArrayView rest = line.sliced(qMin(prefix.size(), line.size())).trimmed();
    QByteArray field;
    bool quoted = false;
    int depth = 0;
    for (const char byte : rest) {
        if (byte == '"') {
            quoted = !quoted;
        } else if (!quoted && byte == '(') {
            ++depth;
        } else if (!quoted && byte == ')') {
            --depth;
        }
        if (byte == ',' && !quoted && depth <= 0) {
            m_fields.append(field.trimmed());
            field.clear();
        } else {
            field.append(byte);
        }
    }
    if (!rest.isEmpty()) {
        m_fields.append(field.trimmed());
    }
}

std::optional<int> AtResultReader::number(qsizetype index) const
{
    bool isNumber = false;
    const int value = text(index).toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QByteArray AtResultReader::text(qsizetype index) const
{
    if (index < 0 || index >= m_fields.size()) {
        return {};
    }
    QByteArray field = m_fields.at(index);
    if (field.startsWith('"')) {
        field.remove(0, 1);
        if (field.endsWith('"')) {
            field.chop(1);
        }
    }
    return field;
}

bool AtResultReader::wasQuoted(qsizetype index) const
{
    return index >= 0 && index < m_fields.size() && m_fields.at(index).startsWith('"');
}

} // namespace vp
