// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MessageSender that hears what became of a message.
#include "service/messagereading.h"
#include "service/messagesender.h"
#include "settings/settings.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t MostAwaited = 1000;
constexpr int LookedThrough = 50; ///< messages of the last run
constexpr auto OldNews = std::chrono::hours(24);
constexpr qint64 ReportWindow = 10LL * 24 * 3600; ///< s; a network tries for some days

} // namespace

/** The part that a report is about: by reference and recipient; or, when the modem never told the
 * reference, the only one of that recipient whose fate is not known. */
Result<std::optional<OutgoingPart>> MessageSender::partOf(const SmsStatusReport &report) const
{
    const QDateTime now = m_clock.wall();
    const auto isRecipient = [&](const OutgoingPart &part) {
        return isSamePhone(part.recipient, report.recipient.text, m_settings.region());
    };
    const auto fits = [&](const OutgoingPart &part) {
        return part.submittedAt && std::abs(part.submittedAt->secsTo(now)) <= ReportWindow
            && isRecipient(part);
    };
    const Result<std::vector<OutgoingPart>> taken = m_store.takenAs(report.messageReference);
    Result<std::vector<OutgoingPart>> unknown = m_store.unknownParts();
    if (!taken || !unknown) {
        return tl::unexpected<Error>(!taken ? taken.error() : unknown.error());
    }
    const auto found = std::find_if(taken->begin(), taken->end(), [&](const OutgoingPart &part) {
        return part.state == MessageState::Sent && fits(part);
    });
    if (found != taken->end()) {
        return *found;
    }
    // A clock that was set in between makes any time wrong: then it is the newest.
    const auto newest = std::find_if(taken->begin(), taken->end(), isRecipient);
    if (newest != taken->end() && newest->state == MessageState::Sent) {
        return *newest;
    }
    std::erase_if(*unknown, [&fits](const OutgoingPart &part) { return !fits(part); });
    return unknown->size() == 1 ? std::optional(unknown->front()) : std::nullopt;
}

void MessageSender::awaitReport(qint64 id, std::chrono::milliseconds patience)
{
    std::erase_if(m_awaited, [id](const auto &entry) { return entry.second == id; });
    m_awaited.emplace(m_clock.steady() + patience, id);
    if (m_awaited.size() > MostAwaited) {
        m_awaited.erase(m_awaited.begin());
    }
    m_reportsDue.start(
        std::max<std::chrono::milliseconds>(m_awaited.begin()->first - m_clock.steady(), {}));
}

void MessageSender::awaitReportsOfBefore()
{
    const QDateTime now = m_clock.wall();
    for (const MessageRecord &message :
         m_store.page(LookedThrough).value_or(std::vector<MessageRecord> {})) {
        if (message.direction != MessageDirection::Out || message.state != MessageState::Sent
            || message.failure != MessageFailure::None || !message.sentAt) {
            continue;
        }
        const std::chrono::seconds age {message.sentAt->secsTo(now)};
        if (age >= 0s && age < OldNews) {
            awaitReport(message.id, std::max<std::chrono::seconds>(ReportPatience - age, 0s));
        }
    }
}

/** Those that were sent an hour ago, and nobody told whether they arrived. */
void MessageSender::reportsOverdue()
{
    while (!m_awaited.empty() && m_awaited.begin()->first <= m_clock.steady()) {
        const qint64 id = m_awaited.begin()->second;
        m_awaited.erase(m_awaited.begin());
        Item *item = find(id);
        if (item == nullptr) {
            const Result<MessageRecord> message = m_store.message(id);
            const Result<std::vector<OutgoingPart>> parts = m_store.parts(id);
            if (!message || !parts || message->state != MessageState::Sent) {
                continue;
            }
            item = &m_items.emplace_back(Item {*message, *parts}); // until it is on the disk
        }
        if (item->message.state == MessageState::Sent) {
            item->message.failure = MessageFailure::NoReport;
            item->message.changedAt = m_clock.wall().toUTC();
            save(*item);
        }
    }
    if (!m_awaited.empty()) {
        m_reportsDue.start(m_awaited.begin()->first - m_clock.steady());
    }
}

Result<bool> MessageSender::report(const SmsStatusReport &report)
{
    if (report.forCommand) {
        return true;
    }
    const Result<std::optional<OutgoingPart>> known = partOf(report);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    const std::optional<OutgoingPart> &part = *known;
    if (!part) {
        return false;
    }
    if (report.state() == DeliveryState::Trying) {
        return true;
    }
    Item *item = find(part->messageId);
    if (item == nullptr) {
        const Result<MessageRecord> message = m_store.message(part->messageId);
        const Result<std::vector<OutgoingPart>> parts = m_store.parts(part->messageId);
        if (!message || !parts) {
            return tl::unexpected<Error>(!message ? message.error() : parts.error());
        }
        item = &m_items.emplace_back(Item {*message, *parts}); // until it is on the disk
    }
    OutgoingPart &own = item->parts.at(static_cast<std::size_t>(part->position));
    if (own.state == MessageState::Unknown) {
        ++item->message.partsHere; // it went out after all
    }
    if (report.state() == DeliveryState::Delivered) {
        own.state = MessageState::Delivered;
        conclude(*item);
    } else {
        giveUp(*item, own, MessageState::Failed, MessageFailure::Report, report.status);
    }
    save(*item);
    return true;
}

} // namespace vp
