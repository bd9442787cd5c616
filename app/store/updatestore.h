// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/updatejournal.h"

namespace vp {

class Clock;
class Database;

/** The journal of one bot's updates in the data base. */
class UpdateStore : public UpdateJournal
{
public:
    UpdateStore(Database &database, qint64 bot, const Clock &clock);
    Result<> take(const std::vector<JournalledUpdate> &updates) override;
    Result<> begin(qint64 id) override;
    Result<> finish(qint64 id) override;
    [[nodiscard]] Result<std::vector<JournalledUpdate>> open() override;
    [[nodiscard]] Result<std::vector<qint64>> recent() override;

private:
    Database &m_database;
    qint64 m_bot;
    const Clock &m_clock;
};

} // namespace vp
