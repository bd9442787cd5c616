// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "service/dailylog.h"
#include "store/dailylogstore.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace vp {

class ChatLanguage;
class OwnerRegistry;

/**
 * Gives the owners the logs: those of the days (or weeks) by themselves, silently and each once,
 * whatever crashes or the clock does; any other by /log.
 */
class DailyLogMail : public QObject
{
    Q_OBJECT
public:
    /** Of the last run's messages it takes up those that are logs; the outbox has its memory. */
    DailyLogMail(DailyLog &logs, Database &database, Outbox &outbox, const OwnerRegistry &owners,
                 const Settings &settings, Clock &clock, QObject *parent = nullptr);
    /** Null = the program's own for everybody. */
    void setLanguage(const ChatLanguage *language) { m_language = language; }
    /** After the owners are known. */
    void start();
    /** /log with the words behind it. */
    void run(qint64 chatId, const QString &words);

private:
    using Made = std::map<std::pair<QDate, QString>, Result<MadeLog>>; ///< by day and language
    void deliver();
    void give(qint64 chatId, QDate day, Made &made);
    [[nodiscard]] std::vector<qint64> recipients() const;
    [[nodiscard]] bool isDue(QDate day) const;
    [[nodiscard]] Result<MadeLog> logOf(QDate day) const;
    [[nodiscard]] static QString subjectOf(qint64 chatId, QDate day);
    void takeUp();
    void say(qint64 chatId, const HtmlText &text);

    DailyLog &m_logs;
    DailyLogStore m_store;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    const Settings &m_settings;
    Clock &m_clock;
    const ChatLanguage *m_language = nullptr;
    std::optional<QDateTime> m_started; ///< UTC
};

} // namespace vp
