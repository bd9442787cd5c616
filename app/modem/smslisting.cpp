// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsmsprovider.h"

#include <algorithm>
#include <utility>

// The part of ModemSmsProvider that hands on what a listing brought.

namespace vp {

using namespace std::chrono_literals;

namespace {

/** Each is some commits of its receiver, and a caller may ring meanwhile. */
constexpr int OfferedAtOnce = 2;
constexpr auto OfferInterval = 1ms;
constexpr auto OfferIntervalInCall = 50ms; ///< while a call is being made
constexpr int MostSlots = 1000;

} // namespace

void ModemSmsProvider::offerListed()
{
    for (int i = 0; i < OfferedAtOnce && m_listing && !m_listing->left.empty(); ++i) {
        const Place place {m_listing->memory, m_listing->left.front().slot};
        const ListedSms sms = m_listing->left.front();
        m_listing->left.pop_front();
        offer(place, sms);
    }
    if (m_listing && !m_listing->left.empty()) {
        m_spread.start(mayTalk() ? OfferInterval : OfferIntervalInCall);
    } else if (m_listing) {
        listOffered();
    }
}

void ModemSmsProvider::listOffered()
{
    const Listing done = *std::exchange(m_listing, std::nullopt);
    const bool anyGoes = !m_toRemove.empty() || m_removals > 0;
    const bool goesOn = m_truncated ? done.removedBefore > 0 : anyGoes;
    m_truncated = done.truncated && goesOn;
    if (m_truncated) {
        wantList(done.memory); // the rest, once these are deleted
    } else if (done.truncated) {
        readTheRest(done.memory, done.all);
    }
    pump();
}

/** What was announced is in the list, or is there no more; except what came too late for it. */
void ModemSmsProvider::forgetAnnounced(const QByteArray &memory, std::size_t announcedBefore,
                                       const std::vector<ListedSms> &list)
{
    std::deque<Place> kept;
    for (std::size_t i = 0; i < m_toRead.size(); ++i) {
        const Place &place = m_toRead[i];
        const bool isListed = std::any_of(list.begin(), list.end(), [&place](const ListedSms &sms) {
            return sms.slot == place.second;
        });
        if (place.first != memory || (i >= announcedBefore && !isListed)) {
            kept.push_back(place);
        }
    }
    m_toRead = std::move(kept);
}

/** There is more than one answer holds, and nothing can be deleted: slot by slot. */
void ModemSmsProvider::readTheRest(const QByteArray &memory, const std::vector<ListedSms> &list)
{
    m_slotBySlot = true;
    const int slots = m_setUp.slotCount() > 0 ? m_setUp.slotCount() : MostSlots;
    for (int slot = 0; slot <= slots; ++slot) {
        if (std::none_of(list.begin(), list.end(),
                         [slot](const ListedSms &sms) { return sms.slot == slot; })) {
            wantRead({memory, slot});
        }
    }
}

} // namespace vp
