// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstframe.h"

#include "base/logging.h"

#include <QEvent>
#include <QFile>
#include <QWidget>

#include <algorithm>
#include <ctime>
#include <unistd.h>

namespace vp {

using namespace Qt::StringLiterals;

FirstFrame::FirstFrame(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The widgets inside are painted after their window, within the same turn of the loop.
        QMetaObject::invokeMethod(this, &FirstFrame::tell, Qt::QueuedConnection);
    }
    return false;
}

void FirstFrame::tell()
{
    const std::chrono::milliseconds waited = sinceProcessStart();
    if (lcUi().isDebugEnabled()) {
        qCInfo(lcUi).noquote() << u"first frame after %1 ms"_s.arg(waited.count());
    }
    Q_EMIT painted(waited);
}

std::chrono::milliseconds FirstFrame::sinceProcessStart()
{
    constexpr qsizetype startField = 19; // "starttime" is field 22 of proc(5), the 20th behind ")"
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray stat = file.readAll();
    // The program's name stands in parentheses and may hold spaces and parentheses itself.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const qint64 ticksPerSecond = sysconf(_SC_CLK_TCK);
    timespec now {};
    if (fields.size() <= startField || ticksPerSecond <= 0
        || clock_gettime(CLOCK_BOOTTIME, &now) != 0) {
        return {};
    }
    const qint64 startMs = fields.at(startField).toLongLong() * 1000 / ticksPerSecond;
    const qint64 nowMs = qint64 {now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
    return std::chrono::milliseconds {std::max<qint64>(0, nowMs - startMs)};
}

} // namespace vp
