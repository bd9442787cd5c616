// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/guestlist.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "store/database.h"
#include "store/gueststore.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

/** The wall clock may be set meanwhile. */
constexpr std::chrono::milliseconds LongestWait = 1h;

} // namespace

GuestList::GuestList(OwnerRegistry &owners, Database *database, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_owners(owners)
    , m_database(database)
    , m_clock(clock)
    , m_next(clock)
{
    connect(&m_next, &Deadline::expired, this, &GuestList::sweep);
}

void GuestList::start()
{
    if (m_database != nullptr) {
        const Result<std::vector<Guest>> stored = GuestStore(*m_database).guests();
        if (!stored) {
            qCWarning(lcService) << "the guests cannot be read:" << stored.error().detail;
        }
        for (const Guest &guest : stored.value_or(std::vector<Guest> {})) {
            if (guest.invitedBy == 0) {
                m_farewells.push_back(guest); // the password is good until the next start
                continue;
            }
            std::erase_if(m_guests, [&guest](const Guest &one) { return one.id == guest.id; });
            m_guests.push_back(guest);
        }
    }
    publish();
    m_next.start(0ms);
}

Result<> GuestList::add(Guest guest)
{
    if (m_database != nullptr) {
        if (const Result<> saved = GuestStore(*m_database).save(guest); !saved) {
            return saved;
        }
    }
    std::erase_if(m_guests, [&guest](const Guest &one) { return one.id == guest.id; });
    m_warned.erase(guest.id);
    m_guests.push_back(std::move(guest));
    publish();
    wait();
    return {};
}

std::optional<Guest> GuestList::remove(qint64 id)
{
    const auto found = std::ranges::find(m_guests, id, &Guest::id);
    if (found == m_guests.end()) {
        return std::nullopt;
    }
    Guest guest = std::move(*found);
    m_guests.erase(found);
    m_warned.erase(id);
    forget(id);
    publish();
    wait();
    return guest;
}

void GuestList::forget(qint64 id)
{
    if (m_database == nullptr) {
        return;
    }
    if (const Result<> gone = GuestStore(*m_database).remove(id); !gone) {
        // He is out now; without a disk he would be back after a restart.
        qCWarning(lcService) << "a guest could not be removed from the disk:"
                             << gone.error().detail;
    }
}

Result<Guest> GuestList::extend(qint64 id, std::chrono::seconds by)
{
    std::optional<Guest> guest = find(id);
    if (!guest) {
        return failure(ErrorCode::NotFound);
    }
    if (guest->until) {
        guest->until = guest->until->addSecs(by.count());
    }
    if (guest->steadyUntil) {
        guest->steadyUntil = *guest->steadyUntil + by;
    }
    const Result<> added = add(*guest);
    return added.map([&guest] { return *guest; });
}

std::optional<Guest> GuestList::find(qint64 id) const
{
    const auto found = std::ranges::find(m_guests, id, &Guest::id);
    if (found == m_guests.end() || found->hasEnded(m_clock.wall(), m_clock.steady())) {
        return std::nullopt;
    }
    return *found;
}

void GuestList::publish()
{
    m_owners.setGuests(m_guests);
    Q_EMIT changed();
}

void GuestList::sweep()
{
    const QDateTime now = m_clock.wall();
    std::vector<Guest> over;
    std::vector<Guest> soon;
    for (const Guest &guest : std::exchange(m_farewells, {})) {
        if (std::ranges::find(m_guests, guest.id, &Guest::id) == m_guests.end()) {
            forget(guest.id);
            if (!m_owners.isPermanent(guest.id)) {
                Q_EMIT ended(guest);
            }
        }
    }
    for (const Guest &guest : m_guests) {
        if (guest.hasEnded(now, m_clock.steady())) {
            over.push_back(guest);
        } else if (guest.until && now.secsTo(*guest.until) <= std::chrono::seconds(EndsSoon).count()
                   && m_warned.insert(guest.id).second) {
            soon.push_back(guest);
        }
    }
    for (const Guest &guest : over) {
        remove(guest.id);
        Q_EMIT ended(guest);
    }
    for (const Guest &guest : soon) {
        Q_EMIT endsSoon(guest);
    }
    wait();
}

void GuestList::wait()
{
    std::optional<std::chrono::milliseconds> first;
    const auto consider = [&first](std::chrono::milliseconds after) {
        first = std::min(first.value_or(LongestWait), std::max(after, 1ms));
    };
    const QDateTime now = m_clock.wall();
    for (const Guest &guest : m_guests) {
        if (guest.steadyUntil) {
            consider(*guest.steadyUntil - m_clock.steady());
        }
        if (guest.until) {
            const std::chrono::milliseconds left {now.msecsTo(*guest.until)};
            consider(m_warned.contains(guest.id) ? left : left - EndsSoon);
        }
    }
    if (first) {
        m_next.start(*first);
    } else {
        m_next.stop();
    }
}

} // namespace vp
