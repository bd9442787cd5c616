// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "settings/settings.h"

#include <QObject>

namespace vp {

class Database;

/**
 * Keeps calls and messages for as many days as privacy/historyDays says, for ever by default. Looks
 * shortly after the start, once an hour, and when the setting changes; takes out little at a time,
 * so that nothing waits for it.
 */
class HistoryKeeper : public QObject
{
    Q_OBJECT
public:
    /** All outlive this. */
    HistoryKeeper(Settings &settings, Database &database, Clock &clock, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /** Rows have gone; comes once, at the end. */
    void purged(int rows);

private:
    void look();

    Settings &m_settings;
    Database &m_database;
    Clock &m_clock;
    Deadline m_next;
    int m_gone = 0;
};

} // namespace vp
