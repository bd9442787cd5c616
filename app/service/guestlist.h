// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "chat/guest.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace vp {

class Database;
class OwnerRegistry;

/** The guests: those of an invitation on the disk, those of the password until the next start.
 * Their ends are told when they come; that nobody is heard after his end is the registry's work. */
class GuestList : public QObject
{
    Q_OBJECT
public:
    /** How long before a guest's end he is told of it. */
    static constexpr std::chrono::minutes EndsSoon {10};

    /** @p database null = invitations too are forgotten at the next start. */
    GuestList(OwnerRegistry &owners, Database *database, Clock &clock, QObject *parent = nullptr);
    /** Reads those of before. Whose end came meanwhile is told now. */
    void start();

    /** A new guest, or new rights and a new end for one who is known. */
    Result<> add(Guest guest);
    /** None = there is no such guest. */
    std::optional<Guest> remove(qint64 id);
    /** That much longer than his end, or than now. */
    Result<Guest> extend(qint64 id, std::chrono::seconds by);
    /** Of those whose time is not over. */
    [[nodiscard]] std::optional<Guest> find(qint64 id) const;

Q_SIGNALS:
    /** Others are guests now, or for another time. */
    void changed();
    void endsSoon(const vp::Guest &guest);
    void ended(const vp::Guest &guest);

private:
    void forget(qint64 id);
    void publish();
    void sweep();
    void wait();

    OwnerRegistry &m_owners;
    Database *m_database;
    Clock &m_clock;
    Deadline m_next;
    std::vector<Guest> m_guests;
    std::vector<Guest> m_farewells; ///< whose access the last end of the program has ended
    std::set<qint64> m_warned; ///< those who were told of their end
};

} // namespace vp
