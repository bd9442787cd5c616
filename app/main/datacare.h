// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/historykeeper.h"
#include "main/datafolder.h"
#include "service/backupdesk.h"

#include <memory>

namespace vp {

class VirtualPhone;

/** Looks after the data of a running phone: how long they are kept, and their backups. */
class DataCare
{
public:
    /** Everything outlives this. */
    DataCare(VirtualPhone &phone, const DataFolder &folder, Database &database,
             SecretStore &secrets, Clock &clock);
    void start();

private:
    HistoryKeeper m_keeper;
    BackupDesk m_backups;
};

} // namespace vp
