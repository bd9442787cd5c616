// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MessageSender that hears what became of a message.
#include "service/messagereading.h"
#include "service/messagesender.h"
#include "settings/settings.h"

#include <algorithm>

namespace vp {

namespace {

constexpr qint64 ReportWindow = 10LL * 24 * 3600; ///< s; a network tries for some days

/** The part that a report is about: by reference and recipient; or, when the modem never told the
 * reference, the only one of that recipient whose fate is not known. */
Result<std::optional<OutgoingPart>> partOf(const SmsStatusReport &report, const MessageStore &store,
                                           const Region &region, const QDateTime &now)
{
    const auto isRecipient = [&](const OutgoingPart &part) {
        return isSamePhone(part.recipient, report.recipient.text, region);
    };
    const auto fits = [&](const OutgoingPart &part) {
        return part.submittedAt && std::abs(part.submittedAt->secsTo(now)) <= ReportWindow
            && isRecipient(part);
    };
    const Result<std::vector<OutgoingPart>> taken = store.takenAs(report.messageReference);
    Result<std::vector<OutgoingPart>> unknown = store.unknownParts();
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

} // namespace

/** It was sent an hour ago, and nobody told whether it arrived. */
void MessageSender::reportOverdue(qint64 id)
{
    Item *item = find(id);
    if (item == nullptr) {
        const Result<MessageRecord> message = m_store.message(id);
        const Result<std::vector<OutgoingPart>> parts = m_store.parts(id);
        if (!message || !parts || message->state != MessageState::Sent) {
            return;
        }
        item = &m_items.emplace_back(Item {*message, *parts}); // until it is on the disk
    }
    if (item->message.state == MessageState::Sent) {
        item->message.failure = MessageFailure::NoReport;
        item->message.changedAt = m_clock.wall().toUTC();
        save(*item);
    }
}

Result<bool> MessageSender::report(const SmsStatusReport &report)
{
    if (report.forCommand) {
        return true;
    }
    const Result<std::optional<OutgoingPart>> known =
        partOf(report, m_store, m_settings.region(), m_clock.wall());
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
