// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icalreader.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace vp {

Result<CalendarContents> readCalendar(QIODevice &, const CalendarReading &)
{
    return failure(ErrorCode::Unsupported, u"calendars cannot be read yet"_s);
}

Result<CalendarContents> readCalendar(const QByteArray &bytes, const CalendarReading &reading)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCalendar(buffer, reading);
}

} // namespace vp
