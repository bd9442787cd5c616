// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpdate.h"

using namespace Qt::StringLiterals;

namespace vp {

QDateTime httpDate(const QByteArray &value)
{
    QString text = QString::fromLatin1(value);
    text.replace("GMT"_L1, "+0000"_L1); // Qt does not know the zone by its name
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

} // namespace vp
