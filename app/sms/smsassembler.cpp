// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smsassembler.h"

#include <QHash>

#include <algorithm>

namespace vp {

namespace {

bool sameKey(const SmsPart &one, const SmsPart &other)
{
    return one.place.reference == other.place.reference && one.place.total == other.place.total
        && one.place.wide == other.place.wide && one.sender == other.sender;
}

bool sameContent(const SmsPart &one, const SmsPart &other)
{
    return one.place.part == other.place.part && one.text == other.text && one.data == other.data;
}

std::size_t fingerprint(const SmsPart &part)
{
    return qHashMulti(0, part.text, part.data);
}

/** Halves of surrogate pairs that have no other half become U+FFFD. */
QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (text.at(i).isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace

std::vector<MissingParts> SmsAssembly::missing() const
{
    std::vector<MissingParts> gaps;
    int next = 1;
    for (const SmsPart &part : parts) {
        if (part.place.part > next) {
            gaps.push_back({next, part.place.part - 1, total});
        }
        next = part.place.part + 1;
    }
    if (next <= total) {
        gaps.push_back({next, total, total});
    }
    return gaps;
}

QString SmsAssembly::text(const MissingWords &words) const
{
    const std::vector<MissingParts> gaps = missing();
    auto gap = gaps.begin();
    const auto fill = [&](int before) {
        return gap != gaps.end() && gap->first < before && words ? words(*gap++) : QString();
    };
    QString text;
    for (const SmsPart &part : parts) {
        text += fill(part.place.part);
        text += part.text;
    }
    text += fill(total + 1);
    return wellFormed(std::move(text));
}

QByteArray SmsAssembly::data() const
{
    QByteArray data;
    for (const SmsPart &part : parts) {
        data += part.data;
    }
    return data;
}

/** How far apart two parts were sent; nullopt when they cannot belong together. */
std::optional<std::chrono::seconds> SmsAssembler::distance(const Open &open,
                                                           const SmsPart &part) const
{
    std::chrono::seconds nearest = m_limits.spread;
    bool compared = false;
    for (const SmsPart &other : open.message.parts) {
        if (other.sent && part.sent) {
            nearest = std::min(nearest, std::chrono::abs(*other.sent - *part.sent));
            compared = true;
        }
    }
    if (compared && nearest >= m_limits.spread) {
        return std::nullopt;
    }
    return nearest;
}

bool SmsAssembler::isKnown(const SmsPart &part) const
{
    const bool waiting = std::any_of(m_open.begin(), m_open.end(), [&](const Open &open) {
        const auto &parts = open.message.parts;
        return sameKey(parts.front(), part) && distance(open, part)
            && std::any_of(parts.begin(), parts.end(),
                           [&part](const SmsPart &other) { return sameContent(other, part); });
    });
    // Without a time a part of a message handed out may as well be news, and news must not be lost.
    const std::size_t print = fingerprint(part);
    return waiting
        || (part.sent && std::any_of(m_done.begin(), m_done.end(), [&](const Done &done) {
                return sameKey(done.pattern, part)
                    && done.prints[part.place.part - 1U] == std::pair(print, part.sent);
            }));
}

SmsAssembler::Open *SmsAssembler::bestFit(const SmsPart &part)
{
    Open *best = nullptr;
    std::chrono::seconds least = std::chrono::seconds::max();
    for (Open &open : m_open) {
        const auto &parts = open.message.parts;
        const auto apart = sameKey(parts.front(), part) ? distance(open, part) : std::nullopt;
        const bool taken = std::any_of(parts.begin(), parts.end(), [&part](const SmsPart &other) {
            return other.place.part == part.place.part;
        });
        if (apart && *apart < least && !taken) {
            least = *apart;
            best = &open;
        }
    }
    return best;
}

SmsAssembler::Added SmsAssembler::add(const SmsPart &part, Instant now)
{
    if (part.place.part < 1 || part.place.part > part.place.total) {
        // No place in any message: it is one by itself, and not lost.
        return {Outcome::Complete, SmsAssembly {part.id, 1, {part}, false}};
    }
    if (isKnown(part)) {
        return {Outcome::Duplicate, {}};
    }
    Open *open = bestFit(part);
    if (open == nullptr) {
        SmsAssembly message;
        message.anchor = part.id;
        message.total = part.place.total;
        m_open.push_back({std::move(message), now, now, true});
        open = &m_open.back();
    }
    auto &parts = open->message.parts;
    const auto place = std::find_if(parts.begin(), parts.end(), [&part](const SmsPart &other) {
        return other.place.part > part.place.part;
    });
    parts.insert(place, part);
    open->last = now;
    open->due = true;
    if (open->message.isComplete()) {
        return {Outcome::Complete, finish(open, now)};
    }
    return {Outcome::Waiting, {}};
}

SmsAssembly SmsAssembler::finish(Open *open, Instant now)
{
    SmsAssembly message = std::move(open->message);
    m_open.erase(m_open.begin() + (open - m_open.data()));
    Done done;
    done.pattern = message.parts.front();
    done.pattern.text.clear();
    done.pattern.data.clear();
    done.at = now;
    for (const SmsPart &part : message.parts) {
        done.prints.emplace_back(fingerprint(part), part.sent);
    }
    m_done.push_back(std::move(done));
    if (m_done.size() > m_limits.maximumOpen) {
        m_done.erase(m_done.begin());
    }
    return message;
}

std::vector<SmsAssembly> SmsAssembler::overdue(Instant now)
{
    std::vector<SmsAssembly> shown;
    for (Open &open : m_open) {
        if (open.due && open.first + m_limits.announceAfter <= now) {
            shown.push_back(open.message);
            open.due = false;
            open.message.announced = true;
        }
    }
    return shown;
}

std::vector<SmsAssembly> SmsAssembler::expired(Instant now)
{
    std::erase_if(m_done, [&](const Done &done) { return done.at + m_limits.keepFor <= now; });
    std::vector<SmsAssembly> gone;
    const std::size_t surplus = m_open.size() - std::min(m_open.size(), m_limits.maximumOpen);
    std::vector<Open> kept;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (i < surplus || m_open[i].last + m_limits.keepFor <= now) {
            gone.push_back(std::move(m_open[i].message));
        } else {
            kept.push_back(std::move(m_open[i]));
        }
    }
    m_open = std::move(kept);
    return gone;
}

std::optional<SmsAssembler::Instant> SmsAssembler::nextDue() const
{
    std::optional<Instant> next;
    const auto consider = [&next](Instant instant) {
        next = next ? std::min(*next, instant) : instant;
    };
    for (const Open &open : m_open) {
        if (open.due) {
            consider(open.first + m_limits.announceAfter);
        }
        consider(open.last + m_limits.keepFor);
    }
    return next;
}

void SmsAssembler::setAnnounced(std::int64_t anchor)
{
    for (Open &open : m_open) {
        if (open.message.anchor == anchor) {
            open.due = false;
            open.message.announced = true;
        }
    }
}

} // namespace vp
