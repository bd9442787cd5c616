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
    if (rule.trimmed().isEmpty() || !until.isValid()) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("an override wants a rule and an end"));
    }
    // The rule first: the one of before, which may have ended by itself, must not get a new end.
    const Result<> ruled = m_settings.set(SettingKey::OverrideRule, rule);
    return ruled ? m_settings.set(SettingKey::OverrideUntil, until.toUTC().toString(Qt::ISODate))
                 : ruled;
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
