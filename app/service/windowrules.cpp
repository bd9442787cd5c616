// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowrules.h"

#include "service/noticephrases.h"
#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/untilwords.h"
#include "settings/rulevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

const QTime Evening(18, 0);

QString problemOf(const Result<> &done)
{
    return done ? QString() : Phrases::error(done.error());
}

} // namespace

WindowRules::WindowRules(RuleDesk &rules, const Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_settings(settings)
    , m_clock(clock)
    , m_now(rules, clock)
    , m_end(clock)
{
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::OverrideRule || key == SettingKey::OverrideUntil
            || key == SettingKey::DisturbUntil) {
            look();
        }
    });
    connect(&m_end, &Deadline::expired, this, &WindowRules::look);
    look();
}

std::optional<QDateTime> WindowRules::inForce(SettingKey untilKey) const
{
    const std::optional<QDateTime> until = readInstant(m_settings.text(untilKey));
    return until && *until > m_clock.wall() ? std::optional(until->toLocalTime()) : std::nullopt;
}

std::optional<WindowRules::Forward> WindowRules::forward() const
{
    const QString rule = m_settings.text(SettingKey::OverrideRule);
    const std::optional<QDateTime> until = inForce(SettingKey::OverrideUntil);
    if (rule.isEmpty() || !until) {
        return std::nullopt;
    }
    // Without sound a message is an SMS, as the decision says it.
    const bool isMute = rule == "voicemail"_L1 && !mayRecord();
    return Forward {rule, NoticePhrases::target(isMute ? u"sms"_s : rule, phones()), *until};
}

bool WindowRules::mayRecord() const
{
    return m_rules.rules().voicemailExists();
}

std::optional<QDateTime> WindowRules::disturbedFrom() const
{
    return inForce(SettingKey::DisturbUntil);
}

std::vector<OwnPhone> WindowRules::phones() const
{
    return ownPhones(m_settings);
}

std::vector<WindowRules::Lasts> WindowRules::lengths() const
{
    constexpr qint64 soon = 3600;
    std::vector<Lasts> all {Lasts::HalfHour, Lasts::Hour};
    const QDateTime now = m_clock.wall().toLocalTime();
    if (now.secsTo(QDateTime(now.date(), Evening)) > soon) {
        all.push_back(Lasts::Evening);
    }
    all.push_back(Lasts::TomorrowMorning);
    return all;
}

QDateTime WindowRules::endOf(Lasts lasts) const
{
    constexpr qint64 halfHour = 1800;
    const QDateTime now = m_clock.wall().toLocalTime();
    switch (lasts) {
    case Lasts::HalfHour:
        return now.addSecs(halfHour);
    case Lasts::Hour:
        break;
    case Lasts::Evening:
        return {now.date(), Evening};
    case Lasts::TomorrowMorning:
        return vp::endOf(UntilChoice::TomorrowMorning, now);
    }
    return vp::endOf(UntilChoice::OneHour, now);
}

QString WindowRules::untilWords(const QDateTime &until) const
{
    return NoticePhrases::until(until, m_clock.wall().toLocalTime());
}

QString WindowRules::forwardAll(const QString &rule, Lasts lasts)
{
    return problemOf(m_rules.setOverride(rule, endOf(lasts)));
}

QString WindowRules::forwardUntil(const QString &rule, const QDateTime &until)
{
    return problemOf(m_rules.setOverride(rule, until));
}

QString WindowRules::endForward()
{
    return problemOf(m_rules.endOverride());
}

QString WindowRules::disturbNot(Lasts lasts)
{
    return problemOf(m_rules.setDoNotDisturb(endOf(lasts)));
}

QString WindowRules::disturbAgain()
{
    return problemOf(m_rules.endDoNotDisturb());
}

void WindowRules::look()
{
    const auto forwardEnd = inForce(SettingKey::OverrideUntil);
    const auto disturbEnd = inForce(SettingKey::DisturbUntil);
    if (forwardEnd || disturbEnd) {
        const QDateTime first = !forwardEnd ? *disturbEnd
            : !disturbEnd                   ? *forwardEnd
                                            : std::min(*forwardEnd, *disturbEnd);
        // In pieces: the clock may be set meanwhile.
        constexpr std::chrono::milliseconds longest = std::chrono::minutes(1);
        const std::chrono::milliseconds left(m_clock.wall().msecsTo(first));
        m_end.start(std::clamp(left, std::chrono::milliseconds(1), longest));
    } else {
        m_end.stop();
    }
    Q_EMIT changed();
}

} // namespace vp
