// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recentlog.h"

#include <QMutexLocker>

#include <algorithm>

namespace vp {

void RecentLog::add(QtMsgType level, const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    m_lines.push_back({++m_last, level, text});
    if (m_lines.size() > MostLines) {
        m_lines.pop_front();
    }
}

std::vector<LogLine> RecentLog::since(quint64 serial) const
{
    const QMutexLocker lock(&m_mutex);
    const auto first = std::ranges::upper_bound(m_lines, serial, {}, &LogLine::serial);
    return {first, m_lines.end()};
}

int severityOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    return 4;
}

} // namespace vp
