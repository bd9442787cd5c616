// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/callplanner.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <map>

namespace vp {

class ContactsLoader;
class Database;
class Settings;

/** What stops a call or an SMS that somebody asks for from afar, or makes it a question. */
enum class SpendingReason : std::uint8_t {
    None,
    CallsPerHour,
    SmsPerHour,
    MinutesPerMonth,
    SmsPerMonth,
    Roaming, ///< asks, or refuses: `limits/whileRoaming`
    Premium, ///< premium rate, also of short numbers, or satellite
    Country, ///< neither the line's, nor that of any own phone or contact
    ManySms, ///< more in an hour than people write, below the limit: asks
    ManyCalls, ///< the same of calls
};

struct SpendingJudgement
{
    enum class Verdict : std::uint8_t { Allow, Ask, Refuse };
    Verdict verdict = Verdict::Allow;
    SpendingReason reason = SpendingReason::None;
    int limit = 0; ///< of those that count
    PhoneNumber number {}; ///< of Premium and Country: which one
    bool operator==(const SpendingJudgement &) const = default;
};

/** What the guard looks at; all of it outlives it. */
struct SpendingGuardParts
{
    const Settings &settings;
    const ContactsLoader &contacts;
    Clock &clock;
    Database *database = nullptr; ///< null = nothing can be counted
    std::function<bool()> isRoaming {}; ///< empty = never
    /** Home of the SIM card (ISO 3166), empty where nobody knows; empty function = never known. */
    std::function<QString()> simCountry {};
};

/**
 * Keeps what a stolen chat can cost within limits. Asked before each call and SMS that comes from a
 * chat; the window and the automatic messages are not asked. A limit that cannot be counted because
 * the disk fails does not stop anybody.
 */
class SpendingGuard : public QObject
{
    Q_OBJECT
public:
    explicit SpendingGuard(const SpendingGuardParts &parts, QObject *parent = nullptr);
    [[nodiscard]] SpendingJudgement judgeCall(const CallPlan &plan);
    /** @p parts of a long text. */
    [[nodiscard]] SpendingJudgement judgeSms(const PhoneNumber &to, int parts);
    /** Callers are to be sent on to @p phone: only whether it is unusual, limits count calls. */
    [[nodiscard]] SpendingJudgement judgeForward(const PhoneNumber &phone) const;

Q_SIGNALS:
    /** Four fifths of a month's limit are used; once a month and limit. */
    void nearsLimit(vp::SpendingReason reason, int used, int limit);

private:
    [[nodiscard]] SpendingJudgement judgeNumber(const PhoneNumber &number, bool isOwnPhone) const;
    /** Texts to services are billed by whoever runs them. */
    [[nodiscard]] bool isServiceText(const PhoneNumber &to) const;
    [[nodiscard]] bool isKnownCountry(const PhoneNumber &number) const;
    [[nodiscard]] bool isOwnPhone(const PhoneNumber &number) const;
    [[nodiscard]] SpendingJudgement judgeRoaming() const;
    [[nodiscard]] QDateTime monthBegan() const;
    void warn(SpendingReason reason, int used, int limit);
    /** Also by a run before this one. */
    [[nodiscard]] bool hasWarned(SpendingReason reason, const QDate &month);
    void rememberWarning(SpendingReason reason, const QDate &month);
    [[nodiscard]] QString homeCountry() const;

    SpendingGuardParts m_parts;
    std::map<SpendingReason, QDate> m_warned; ///< the month's first day; also on the disk
};

} // namespace vp
