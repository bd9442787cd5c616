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

} // namespace

/** The part that a report is about: by reference and recipient; or, when the modem never told the
 * reference, the only one of that recipient whose fate is not known. */
Result<std::optional<OutgoingPart>> MessageSender::partOf(const SmsStatusReport &report) const
{
    const QDateTime now = m_clock.wall();
    const auto fits = [&](const OutgoingPart &part) {
        return part.submittedAt && std::abs(part.submittedAt->secsTo(now)) <= ReportWindow
            && isSamePhone(part.recipient, report.recipient.text, m_settings.region());
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
    std::erase_if(*unknown, [&fits](const OutgoingPart &part) { return !fits(part); });
    return unknown->size() == 1 ? std::optional(unknown->front()) : std::nullopt;
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
