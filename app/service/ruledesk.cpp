// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ruledesk.h"

#include "store/callerhistory.h"

namespace vp {

RuleDesk::RuleDesk(const RuleParts &parts, QObject *parent)
    : QObject(parent)
    , m_settings(*parts.settings)
    , m_calendars(*parts.settings, *parts.contacts, parts.fetcher, *parts.clock, parts.folder)
    , m_lists(*parts.settings, parts.database, parts.fetcher, *parts.clock, parts.folder)
    , m_history(parts.database == nullptr ? nullptr
                                          : std::make_unique<CallerHistory>(*parts.database))
    , m_rules(*parts.settings, *parts.contacts, *parts.clock)
{
    m_rules.setSources({&m_calendars, &m_lists, m_history.get()});
}

RuleDesk::~RuleDesk() = default;

void RuleDesk::start()
{
    m_calendars.start();
    m_lists.start();
}

bool RuleDesk::isSettled() const
{
    return m_calendars.isSettled() && m_lists.isSettled();
}

void RuleDesk::wakeUp()
{
    m_calendars.wakeUp();
    m_lists.wakeUp();
}

Result<> RuleDesk::setOverride(const QString &rule, const QDateTime &until)
{
    // The end first: a rule for all calls must never stand without one.
    const Result<> ended =
        m_settings.set(SettingKey::OverrideUntil, until.toUTC().toString(Qt::ISODate));
    return ended ? m_settings.set(SettingKey::OverrideRule, rule) : ended;
}

Result<> RuleDesk::endOverride()
{
    const Result<> rule = m_settings.set(SettingKey::OverrideRule, {});
    const Result<> end = m_settings.set(SettingKey::OverrideUntil, {});
    return rule ? end : rule;
}

Result<> RuleDesk::setDoNotDisturb(const QDateTime &until)
{
    return m_settings.set(SettingKey::DisturbUntil, until.toUTC().toString(Qt::ISODate));
}

Result<> RuleDesk::endDoNotDisturb()
{
    return m_settings.set(SettingKey::DisturbUntil, {});
}

} // namespace vp
