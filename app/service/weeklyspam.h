// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"

#include <QCoreApplication>
#include <QDate>
#include <QObject>

namespace vp {

class ChatLanguage;
class Database;
class OwnerRegistry;

/**
 * Tells the owners once a week, silently, how many calls their lists have stopped: on Mondays at
 * eight, or at the next start; nothing where there was none.
 */
class WeeklySpam : public QObject
{
    Q_OBJECT
public:
    /** When it was told last is remembered in @p folder. @p database null = nothing is known. */
    WeeklySpam(Database *database, Outbox &outbox, const OwnerRegistry &owners, Clock &clock,
               const QString &folder, QObject *parent = nullptr);
    void start();
    /** Each owner in his own; it outlives this. */
    void setLanguage(const ChatLanguage &language) { m_language = &language; }

private:
    void look();
    [[nodiscard]] QDate told() const;
    [[nodiscard]] bool setTold(const QDate &week) const;

    Database *m_database;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    Clock &m_clock;
    QString m_file;
    Deadline m_next;
    const ChatLanguage *m_language = nullptr;
};

/** Its words. */
class WeeklySpamPhrases
{
    Q_DECLARE_TR_FUNCTIONS(WeeklySpamPhrases)
public:
    /** @p since invalid = in the week that has just ended. */
    [[nodiscard]] static QString stopped(int calls, const QDate &since);
};

} // namespace vp
