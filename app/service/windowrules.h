// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/ownphones.h"
#include "service/rulesnow.h"
#include "settings/settings.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

class RuleDesk;

/** "Forward all calls" and "do not disturb" for the window: what is in force, begun and ended. */
class WindowRules : public QObject
{
    Q_OBJECT
public:
    enum class Lasts : std::uint8_t { HalfHour, Hour, Evening, TomorrowMorning };
    /** What all callers get for now. */
    struct Forward
    {
        QString rule; ///< as rules/override keeps it
        QString words; ///< "Mobile", "rejected"
        QDateTime until; ///< local
    };

    WindowRules(RuleDesk &rules, const Settings &settings, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] std::optional<Forward> forward() const;
    /** Local; none = everybody may disturb. */
    [[nodiscard]] std::optional<QDateTime> disturbedFrom() const;
    [[nodiscard]] std::vector<OwnPhone> phones() const;
    /** Whether a caller may leave a message, so that he may be sent there. */
    [[nodiscard]] bool mayRecord() const;
    /** Who rings, of all kinds of callers. */
    [[nodiscard]] RulesNow &now() { return m_now; }
    /** Evening only while it is to come. */
    [[nodiscard]] std::vector<Lasts> lengths() const;
    /** When a choice that is made now ends, local. */
    [[nodiscard]] QDateTime endOf(Lasts lasts) const;
    /** "until 18:00", "until tomorrow 8:00" */
    [[nodiscard]] QString untilWords(const QDateTime &until) const;

    // Each gives what went wrong in words, or nothing.
    QString forwardAll(const QString &rule, Lasts lasts);
    /** To a time of its own, local, which is to come. */
    QString forwardUntil(const QString &rule, const QDateTime &until);
    QString endForward();
    QString disturbNot(Lasts lasts);
    QString disturbAgain();

Q_SIGNALS:
    /** Something came in force, or is over. */
    void changed();

private:
    [[nodiscard]] std::optional<QDateTime> inForce(SettingKey untilKey) const;
    void look();

    RuleDesk &m_rules;
    const Settings &m_settings;
    Clock &m_clock;
    RulesNow m_now;
    Deadline m_end; ///< of what is in force and ends first
};

} // namespace vp
