// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routingpolicy.h"
#include "settings/rulevalues.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace vp {

class BlocklistDesk;
class CalendarDesk;
class CallerHistory;
class Clock;
class ContactsLoader;
class Settings;

/**
 * Knows everything that a decision depends on, ready in memory, and makes it. The settings are read
 * when they change, so that nothing is read while it rings. The same for real calls and for "who
 * would get this call?".
 */
class CallRules : public QObject
{
    Q_OBJECT
public:
    CallRules(const Settings &settings, const ContactsLoader &contacts, const Clock &clock,
              QObject *parent = nullptr);

    /** Where facts come from beside settings and contacts; each may be null. They outlive it. */
    struct Sources
    {
        const CalendarDesk *calendars = nullptr;
        const BlocklistDesk *lists = nullptr;
        const CallerHistory *history = nullptr;
    };
    void setSources(const Sources &sources);

    /** Somebody who calls, or would. */
    struct Caller
    {
        std::optional<PhoneNumber> number; ///< none = hidden, or no number that can be
        bool hidden = false;
        /** From what the network shows, empty = hidden. */
        [[nodiscard]] static Caller shown(const QString &number, const Region &region);
    };
    [[nodiscard]] Caller callerOf(const QString &shownNumber) const;
    /** Everything known about @p caller at @p at; an invalid time = now. */
    [[nodiscard]] RoutingInput inputFor(const Caller &caller, const QDateTime &at = {}) const;
    [[nodiscard]] RoutingDecision decideFor(const Caller &caller, const QDateTime &at = {}) const;
    /** Asked at each decision: whether a message can be recorded; without this none can. */
    void setVoicemail(std::function<bool()> exists) { m_voicemail = std::move(exists); }
    [[nodiscard]] bool voicemailExists() const { return m_voicemail && m_voicemail(); }
    /** Whether it does as soon as a modem with sound is there. */
    [[nodiscard]] bool voicemailMayExist() const { return static_cast<bool>(m_voicemail); }
    [[nodiscard]] const RoutingRules &rules() const { return m_rules; }
    /** As the owner calls this phone of A; empty = only by its number. */
    [[nodiscard]] QString nameOfPhone(const PhoneNumber &number) const;
    /** Of whomever the network shows as @p shownNumber, each once. */
    [[nodiscard]] QStringList groupsOf(const QString &shownNumber) const;
    [[nodiscard]] const Region &region() const { return m_region; }

Q_SIGNALS:
    /** Decisions may be other ones from now on. */
    void changed();

private:
    void readSettings();
    void readDoNotDisturb();
    void readOverride();
    void addLists(RoutingInput &input) const;
    void addHistory(RoutingInput &input) const;
    [[nodiscard]] bool wasCalled(const RoutingInput &input, StoryDirection direction,
                                 std::optional<std::chrono::minutes> within) const;

    const Settings &m_settings;
    const ContactsLoader &m_contacts;
    const Clock &m_clock;
    Region m_region;
    RoutingRules m_rules;
    std::vector<NamedPhone> m_phoneNames;
    std::function<bool()> m_voicemail;
    Sources m_sources;
};

} // namespace vp
