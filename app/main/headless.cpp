// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// virtualphoned: the phone without a window. Links no widget.
#include "base/logging.h"
#include "main/auditrun.h"
#include "main/backuprun.h"
#include "main/daynarrator.h"
#include "main/doctorrun.h"
#include "main/explainrun.h"
#include "main/heaphabits.h"
#include "main/legacyrun.h"
#include "main/logsink.h"
#include "main/pairrun.h"
#include "main/servicenotice.h"
#include "main/settingsrun.h"
#include "main/startup.h"
#include "main/stopsignals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

int run(QCoreApplication &app, const CommandLine &line)
{
    LogSink log(line.demo ? QtWarningMsg : QtInfoMsg);
    StopSignals signals;
    SystemClock clock;
    ServiceNotice notice(clock);
    const auto built = Composition::build(line, nullptr);
    if (!built) {
        installTranslator(app, {}); // the language of the settings is not known yet
        return printStartFailure(built.error());
    }
    Composition &composition = **built;
    log.setFolder(composition.folder().logsDir);
    const Settings &settings = composition.settings();
    const bool chatOnly = settings.text(SettingKey::Language).isEmpty();
    installTranslator(
        app, settings.text(chatOnly ? SettingKey::TelegramLanguage : SettingKey::Language));
    qCInfo(lcMain) << "virtualphoned" << VP_VERSION << "starts, data in"
                   << composition.folder().root;

    QObject::connect(&signals, &StopSignals::stopAsked, &notice, &ServiceNotice::stopping);
    QObject::connect(&signals, &StopSignals::stopAsked, &composition, &Composition::stop);
    QObject::connect(&composition, &Composition::stopped, &app, &QCoreApplication::quit);
    std::unique_ptr<DayNarrator> narrator;
    if (Playground *playground = composition.playground()) {
        narrator = std::make_unique<DayNarrator>(*playground, composition.phone());
        narrator->start();
    }
    composition.start();
    notice.ready();
    const int code = QCoreApplication::exec();
    qCInfo(lcMain) << "virtualphoned has ended all calls and leaves";
    if (narrator) {
        DayNarrator::sayGoodbye();
    }
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    const CommandLine line = readCommandLine(argc, argv, false);
    if (line.action != CommandLine::Action::Run) {
        return printInstead(line);
    }
    keepHeapSmall();
    QCoreApplication app(argc, argv);
    // The same folders as the window's program.
    QCoreApplication::setApplicationName(u"virtualphone"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VP_VERSION));
    if (line.doctor) {
        return runDoctor(line);
    }
    if (!line.wishes.isEmpty()) {
        return runSettings(line);
    }
    if (line.audit) {
        return runAudit(line);
    }
    if (line.pair) {
        return runPair(line);
    }
    if (!line.explain.isEmpty()) {
        return runExplain(line);
    }
    if (!line.legacyDir.isEmpty()) {
        return runLegacyImport(line);
    }
    if (!line.backupFile.isEmpty()) {
        return runBackup(line);
    }
    if (!line.restoreFile.isEmpty() || line.undoRestore) {
        return runRestore(line);
    }
    return run(app, line);
}
