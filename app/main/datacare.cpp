// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/datacare.h"

#include "main/backuprun.h"
#include "service/virtualphone.h"
#include "service/windowside.h"

namespace vp {

DataCare::DataCare(VirtualPhone &phone, const DataFolder &folder, Database &database,
                   SecretStore &secrets, Clock &clock)
    : m_keeper(phone.settings(), database, clock)
    , m_backups({&phone.settings(), &secrets, &clock, [folder] { return placesOf(folder); },
                 QStringLiteral(VP_VERSION)})
{
    QObject::connect(&m_keeper, &HistoryKeeper::purged, &phone.window().history,
                     &WindowHistory::changed);
    phone.window().backups = &m_backups;
}

void DataCare::start()
{
    m_keeper.start();
    m_backups.start();
}

} // namespace vp
