// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recentlog.h"

#include <QFile>
#include <QMutex>
#include <QString>
#include <QtGlobal>

namespace vp {

/**
 * Where log messages go while it lives: standard error, and a file that is bounded
 * (virtualphone.log and three older ones of 5 MB). Every line has time, level and category, and
 * passes redactedText(). One at a time. Any thread may log.
 */
class LogSink
{
public:
    /** @p quietBelow: less severe messages do not go to standard error. */
    explicit LogSink(QtMsgType quietBelow = QtInfoMsg);
    ~LogSink();
    Q_DISABLE_COPY_MOVE(LogSink)
    /** Also writes into @p folder, which is made (0700). Without it only standard error is used. */
    void setFolder(const QString &folder);
    /** Its last lines. */
    [[nodiscard]] const RecentLog &recent() const { return m_recent; }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const char *category, const QString &message);
    void rotate();

    RecentLog m_recent;
    QMutex m_mutex;
    QtMsgType m_quietBelow;
    QString m_folder;
    QFile m_file;
    QtMessageHandler m_previous = nullptr;
};

} // namespace vp
