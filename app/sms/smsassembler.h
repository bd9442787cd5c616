// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/userdataheader.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace vp {

/** One part of a long message, as it came. */
struct SmsPart
{
    std::int64_t id = 0; ///< the caller's own, for example the row it is stored in
    QString sender {};
    Concatenation place {};
    QString text {};
    QByteArray data {}; ///< of 8-bit messages
    std::optional<std::chrono::sys_seconds> sent {}; ///< by the service centre's clock
    bool operator==(const SmsPart &) const = default;
};

/** Neighbouring parts that have not come. */
struct MissingParts
{
    int first = 1;
    int last = 1;
    int total = 1;
    bool operator==(const MissingParts &) const = default;
};

/** The parts of one message that are here, in their order. */
struct SmsAssembly
{
    std::int64_t anchor = 0; ///< id of the part that came first; names the message while it grows
    int total = 1;
    std::vector<SmsPart> parts {};
    bool announced = false; ///< it was shown incomplete before
    bool operator==(const SmsAssembly &) const = default;

    using MissingWords = std::function<QString(const MissingParts &)>;
    [[nodiscard]] bool isComplete() const { return static_cast<int>(parts.size()) == total; }
    [[nodiscard]] std::vector<MissingParts> missing() const;
    /**
     * The whole text, with @p words in place of what is missing ("[part 2 of 3 missing]"). Halves
     * of a character that a sender cut in two are joined; a half without its other becomes U+FFFD.
     */
    [[nodiscard]] QString text(const MissingWords &words = {}) const;
    [[nodiscard]] QByteArray data() const; ///< what is here, joined
};

/** How long, and how much, to wait for. */
struct AssemblyLimits
{
    std::chrono::seconds announceAfter = std::chrono::minutes(10); ///< then show what is here
    std::chrono::seconds keepFor = std::chrono::hours(72); ///< after the last part that came
    /** Parts of one message were sent within this time; beyond it the reference was used anew. */
    std::chrono::seconds spread = std::chrono::hours(24);
    std::size_t maximumOpen = 1000; ///< incomplete messages; the oldest go first
};

/**
 * Puts long messages together from parts that come in any order, twice, mixed with those of other
 * messages, and days late. Knows no clock: every instant is passed in. Knows no storage: after a
 * restart the caller adds the parts that it kept, with the instants at which they came.
 *
 * Messages are told apart by sender, reference, its width, and the number of parts; and, because
 * references come round again and some senders never change theirs, by the time at which the parts
 * were sent.
 */
class SmsAssembler
{
public:
    using Instant = std::chrono::sys_seconds;
    enum class Outcome : std::uint8_t {
        Waiting, ///< kept
        Complete, ///< the message is whole and was handed out
        Duplicate, ///< this very part is here already, or its message was handed out
    };
    struct Added
    {
        Outcome outcome = Outcome::Waiting;
        std::optional<SmsAssembly> message {}; ///< when complete
    };

    explicit SmsAssembler(const AssemblyLimits &limits = {})
        : m_limits(limits)
    {
    }
    [[nodiscard]] Added add(const SmsPart &part, Instant now);
    /** Incomplete messages to be shown now; each once, and again after it grew. */
    [[nodiscard]] std::vector<SmsAssembly> overdue(Instant now);
    /** Incomplete messages given up now. What comes later begins anew. */
    [[nodiscard]] std::vector<SmsAssembly> expired(Instant now);
    /** The instant at which overdue() or expired() has something, if nothing comes before. */
    [[nodiscard]] std::optional<Instant> nextDue() const;
    /** After a restart: the message of this anchor was shown incomplete already. */
    void setAnnounced(std::int64_t anchor);
    [[nodiscard]] std::size_t openCount() const { return m_open.size(); }

private:
    struct Open
    {
        SmsAssembly message;
        Instant first;
        Instant last;
        bool due = true; ///< not shown since it last grew
    };
    /** What is left of a message that was handed out, to know its parts when they come again. */
    struct Done
    {
        SmsPart pattern; ///< of any part, without its content
        std::vector<std::pair<std::size_t, std::optional<Instant>>> prints; ///< by part
        Instant at;
    };
    [[nodiscard]] bool isKnown(const SmsPart &part) const;
    [[nodiscard]] Open *bestFit(const SmsPart &part);
    [[nodiscard]] std::optional<std::chrono::seconds> distance(const Open &open,
                                                               const SmsPart &part) const;
    SmsAssembly finish(Open *open, Instant now);

    AssemblyLimits m_limits;
    std::vector<Open> m_open; ///< by the time of their first part
    std::vector<Done> m_done;
};

} // namespace vp
