// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/blocklistdesk.h"
#include "service/calendardesk.h"
#include "service/callrules.h"

#include <QObject>

#include <memory>

namespace vp {

class Database;

/** What the rules are made of; everything outlives the desk. */
struct RuleParts
{
    Settings *settings = nullptr;
    const ContactsLoader *contacts = nullptr;
    Database *database = nullptr; ///< null = neither own entries nor a history
    Fetcher *fetcher = nullptr; ///< null = neither calendars nor shared lists
    Clock *clock = nullptr;
    QString folder; ///< for the last good copies
};

/** Calendars, lists and history behind one set of rules: the whole of "who gets which call". */
class RuleDesk : public QObject
{
    Q_OBJECT
public:
    explicit RuleDesk(const RuleParts &parts, QObject *parent = nullptr);
    ~RuleDesk() override;

    void start();
    [[nodiscard]] CallRules &rules() { return m_rules; }
    [[nodiscard]] CalendarDesk &calendars() { return m_calendars; }
    [[nodiscard]] BlocklistDesk &lists() { return m_lists; }
    /** Everything has been read, or has failed. */
    [[nodiscard]] bool isSettled() const;
    void wakeUp();

    /** All calls go so until @p until; an override always has an end. Errors as Settings::set();
     * then what was in force, if anything, still is. */
    Result<> setOverride(const QString &rule, const QDateTime &until);
    Result<> endOverride();
    /** Nobody disturbs until @p until, but those that the settings except. */
    Result<> setDoNotDisturb(const QDateTime &until);
    Result<> endDoNotDisturb();

private:
    Settings &m_settings;
    CalendarDesk m_calendars;
    BlocklistDesk m_lists;
    std::unique_ptr<CallerHistory> m_history;
    CallRules m_rules;
};

} // namespace vp
