// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/auditrun.h"

#include "main/commandline.h"
#include "main/datafolder.h"
#include "main/logsink.h"
#include "main/startup.h"
#include "main/terminal.h"
#include "service/daylogphrases.h"
#include "settings/settings.h"
#include "store/auditstore.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vp {

int runAudit(const CommandLine &line)
{
    const LogSink quiet(QtCriticalMsg);
    const DataFolder folder = DataFolder::locate(line.dataDir, line.name);
    const Settings settings(folder.settingsFile);
    installTranslator(*QCoreApplication::instance(), settings.text(SettingKey::Language));
    if (!QFile::exists(folder.databaseFile)) {
        terminal::print(DayLogPhrases::nothingDone());
        return 0; // the phone has never run here
    }
    const auto database = Database::open(folder.databaseFile);
    if (!database) {
        const bool newer = database.error().code == ErrorCode::Conflict;
        return printStartFailure(
            {newer ? StartFailure::Kind::NewerData : StartFailure::Kind::DataFolder,
             database.error().detail});
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto entries =
        AuditStore(**database)
            .between(now.addDays(-line.auditDays), now.addDays(1), AuditStore::Capacity);
    if (!entries) {
        return printStartFailure({StartFailure::Kind::DataFolder, entries.error().detail});
    }
    for (const AuditEntry &entry : *entries) {
        terminal::print(entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) % u"  "_s
                        % DayLogPhrases::audit(entry, {}));
    }
    if (entries->empty()) {
        terminal::print(DayLogPhrases::nothingDone());
    }
    return 0;
}

} // namespace vp
