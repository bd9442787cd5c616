// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QtGlobal>

#include <deque>
#include <vector>

namespace vp {

/** One line of the log, as it went to the file. */
struct LogLine
{
    quint64 serial = 0; ///< counts from 1
    QtMsgType level = QtInfoMsg;
    QString text;
    bool operator==(const LogLine &) const = default;
};

/** The end of the log in memory. Any thread may use it. */
class RecentLog
{
public:
    static constexpr std::size_t MostLines = 5000;

    void add(QtMsgType level, const QString &text);
    /** Those with a higher serial number, the oldest first. */
    [[nodiscard]] std::vector<LogLine> since(quint64 serial) const;

private:
    mutable QMutex m_mutex;
    std::deque<LogLine> m_lines;
    quint64 m_last = 0;
};

/** QtMsgType is not in order of severity: 0 for debug to 4 for fatal. */
[[nodiscard]] int severityOf(QtMsgType level);

} // namespace vp
