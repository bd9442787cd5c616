// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outboxmemory.h"

namespace vp {

class Database;

/**
 * Keeps the outbox in the data base. A commit here does not wait for the disk: a crash of the
 * program loses nothing, a power cut what was said in the last moments, of which the tables of
 * calls and SMS know more.
 */
class OutboxStore : public OutboxMemory
{
public:
    /** @p bot = whose messages these are; what waits for another one becomes its own. */
    OutboxStore(Database &database, qint64 bot);
    Result<> save(const KeptMessage &message) override;
    Result<> remove(qint64 ticket) override;
    [[nodiscard]] Result<std::vector<KeptMessage>> all() override;

private:
    [[nodiscard]] Result<> takeOver();
    Database &m_database;
    qint64 m_bot;
};

} // namespace vp
