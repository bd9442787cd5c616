// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// virtualphone: the phone with its window, tray icon and notifications.
#include "base/logging.h"
#include "desktop/colourscheme.h"
#include "desktop/desktopnotifications.h"
#include "desktop/imageentries.h"
#include "desktop/singleinstance.h"
#include "desktop/statusnotifierhost.h"
#include "main/atlogin.h"
#include "main/doctorfile.h"
#include "main/doctorrun.h"
#include "main/heaphabits.h"
#include "main/logsink.h"
#include "main/startup.h"
#include "main/stopsignals.h"
#include "main/terminal.h"
#include "service/promptstudio.h"
#include "service/talkdesk.h"
#include "service/windowside.h"
#include "ui/firstframe.h"
#include "ui/gridstyle.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/trayicon.h"
#include "ui/xembedtray.h"
#ifdef VP_SOUND
#include "sound/computersound.h"
#endif

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;

namespace {

constexpr std::chrono::milliseconds LongestFrame = 1s; ///< then the phone starts without

/** The texts of Qt's own dialogs and menus. */
void installQtTranslator(QApplication &app)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(QLocale(), u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(translator);
    }
}

/** Whether Qt will find something to draw on; without, it would abort. */
bool hasDisplay(int argc, char **argv)
{
    const auto choosesPlatform = [](const char *argument) {
        return qstrcmp(argument, "-platform") == 0;
    };
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || std::any_of(argv, argv + argc, choosesPlatform)
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/** A demo beside, which has a modem and data of its own. */
void startDemo()
{
    const QString image = ImagePlaces::ownImage();
    QProcess::startDetached(image.isEmpty() ? QCoreApplication::applicationFilePath() : image,
                            {u"--demo"_s});
}

Notification sampleNotification()
{
    Notification sample;
    sample.key = u"setup"_s;
    sample.title = QCoreApplication::translate("SetupWizard", "Anna Rossi calls");
    sample.body = QCoreApplication::translate("SetupWizard", "This is how a call shows itself.");
    sample.kind = Notification::Kind::News;
    return sample;
}

/** Of an AppImage; null where a package has brought the entries. A newer one takes them over. */
std::unique_ptr<ImageEntries> takenEntries(const CommandLine &line)
{
    const auto places =
        ImagePlaces::ofThisProgram(QStringLiteral(VP_APP_ID), QStringLiteral(VP_VERSION));
    if (line.demo || !places) {
        return nullptr;
    }
    auto entries = std::make_unique<ImageEntries>(*places);
    if (const Result<> done = entries->takeOver(); !done) {
        qCWarning(lcMain) << "menu entry:" << done.error().detail;
    }
    return entries;
}

Autostart loginEntry(const CommandLine &line)
{
    const QString appId = QStringLiteral(VP_APP_ID);
    Autostart entry(appId, AtLogin::nameOf(line), AtLogin::command(line));
    if (const auto places = ImagePlaces::ofThisProgram(appId, QStringLiteral(VP_VERSION))) {
        entry.setWriter(places->image);
    }
    return entry;
}

/** The two kinds of tray. */
struct Trays
{
    Trays() { host.start(); }
    [[nodiscard]] bool isAnyThere() const { return host.isThere() || embedding.isThere(); }

    StatusNotifierHost host;
    XembedTray embedding;
};

/** Microphone and speaker of this computer, as the settings choose them at that moment. */
void giveSound([[maybe_unused]] VirtualPhone &phone)
{
#ifdef VP_SOUND
    TalkDesk &talk = *phone.window().talk;
    const auto choice = [&settings = phone.settings()] {
        return SoundChoice {settings.text(SettingKey::SoundMicrophone),
                            settings.text(SettingKey::SoundSpeaker)};
    };
    talk.setSound([&talk, choice] {
        return openComputerSound({choice(), [&talk](MissingSound missing) {
                                      talk.setMissing(missing);
                                  }});
    });
    talk.setDevices([](QObject *context, auto callback) { listComputerSound(context, callback); });
    phone.window().studio->setSound([choice] { return openComputerSound({choice()}); });
#endif
}

/** A person waits for the window, so that comes first. Out of sight it may never be drawn. */
void onceDrawn(MainWindow &window, const std::function<void()> &next)
{
    auto *frame = window.findChild<FirstFrame *>();
    if (frame == nullptr) {
        frame = new FirstFrame(window);
    }
    auto *latest = new QTimer(&window);
    latest->setSingleShot(true);
    QObject::connect(latest, &QTimer::timeout, &window, next);
    QObject::connect(frame, &FirstFrame::painted, latest, [latest] {
        if (latest->isActive()) {
            latest->start(0);
        }
    });
    latest->start(LongestFrame);
}

/** Who starts it from a menu sees no terminal. */
void showStartFailure(const StartFailure &failure, const StopSignals &signals)
{
    QMessageBox box(QMessageBox::Critical, u"VirtualPhone"_s, startFailureText(failure));
    box.setTextFormat(Qt::PlainText);
    QObject::connect(&signals, &StopSignals::stopAsked, &box, &QDialog::reject);
    box.exec();
}

int run(QApplication &app, const CommandLine &line)
{
    LogSink log(line.demo ? QtWarningMsg : QtInfoMsg);
    StopSignals signals;
    DesktopNotifications notifications;
    const auto built = Composition::build(line, &notifications);
    if (!built) {
        installTranslator(app, {}); // the language of the settings is not known yet
        installQtTranslator(app);
        const int code = printStartFailure(built.error());
        if (built.error().kind == StartFailure::Kind::AlreadyRunning) {
            return 0; // the other instance shows its window: all is well
        }
        showStartFailure(built.error(), signals);
        return code;
    }
    Composition &composition = **built;
    log.setFolder(composition.folder().logsDir);
    installTranslator(app, composition.settings().text(SettingKey::Language));
    installQtTranslator(app);
    notifications.setImage(renderedIcon(u"virtualphone"_s, 48).toImage());

    QApplication::setStyle(new GridStyle); // which the application owns
    Theme theme(composition.settings());
    ColourScheme desktopScheme;
    QObject::connect(&desktopScheme, &ColourScheme::darkTold, &theme, &Theme::setDesktopDark);
    desktopScheme.start();
    const std::unique_ptr<ImageEntries> entries = takenEntries(line);
    giveSound(composition.phone());
    MainWindow window(composition.phone(), composition.playground());
    window.keepPlaceIn(QString(composition.folder().root % u"/window.state"_s));
    window.setDiagnostics({&log.recent(),
                           [&composition](const DoctorReport &report, const QStringList &lines) {
                               return doctorReportText(report, composition.settings(), lines);
                           },
                           [&composition] { return composition.modemPorts(); },
                           [&composition] {
                               return composition.modemTypeCode();
                           }});
    const Trays trays;
    const auto hasTray = [&trays] {
        return trays.isAnyThere();
    };
    TrayIcon tray(composition.phone(), window, hasTray);
    QObject::connect(&trays.host, &StatusNotifierHost::changed, &tray, &TrayIcon::lookForTray);
    QObject::connect(&trays.embedding, &XembedTray::came, &tray, &TrayIcon::lookForTray);
    if (composition.isTokenGiven()) {
        window.lockToken();
    }
    window.setSetup({startDemo, [&notifications] { notifications.show(sampleNotification()); },
                     composition.isTokenGiven(), entries.get(), hasTray});
    QObject::connect(&notifications, &Notifier::undeliverable, &tray, &TrayIcon::showMessage);
    QObject::connect(&notifications, &DesktopNotifications::withdrawn, &tray,
                     &TrayIcon::takeMessage);
    QObject::connect(&notifications, &Notifier::activationTokenGiven, &window,
                     [](const QString &token) { // Qt shows it when a window is activated next
                         qputenv("XDG_ACTIVATION_TOKEN", token.toLatin1());
                     });
    QObject::connect(&composition.instance(), &SingleInstance::activationRequested, &window,
                     &MainWindow::activate);
    QObject::connect(&window, &MainWindow::tokenEntered, &composition, &Composition::setToken);
    QObject::connect(&window, &MainWindow::quitRequested, &composition, &Composition::stop);
    QObject::connect(&signals, &StopSignals::stopAsked, &composition, &Composition::stop);
    // Not quit(): that asks the window, which only hides.
    QObject::connect(&composition, &Composition::stopped, &app, [] { QCoreApplication::exit(0); });
    std::optional<AtLogin> atLogin;
    if (!line.demo) {
        atLogin.emplace(composition.settings(), loginEntry(line));
    }
    bool isFirst = false;
    if (line.doNotDisturb) {
        window.activate({u"--do-not-disturb"_s});
    } else if (!line.addresses.isEmpty()) {
        window.activate(line.addresses);
    } else if (line.background || composition.settings().flag(SettingKey::StartHidden)) {
        window.hideAway();
    } else {
        window.present();
        isFirst = !line.demo && !composition.isTokenGiven()
            && SetupWizard::isWanted(composition.settings());
    }
    if (window.isVisible()) {
        onceDrawn(window, [&window, &composition, isFirst] {
            composition.start();
            if (isFirst) {
                window.openSetup();
            }
        });
    } else {
        composition.start();
    }
    const int code = QApplication::exec();
    if (line.demo) {
        terminal::print(u"That was the demo. The real thing starts with: "_s
                        % commandWithoutDemo());
    }
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    // Before there is an application: --help needs no display.
    const CommandLine line = readCommandLine(argc, argv, true);
    if (line.action != CommandLine::Action::Run) {
        return printInstead(line);
    }
    if (line.doctor) { // which needs no display either
        const QCoreApplication app(argc, argv);
        QCoreApplication::setApplicationName(u"virtualphone"_s);
        return runDoctor(line);
    }
    if (!hasDisplay(argc, argv)) {
        std::fputs("virtualphone: there is no display to show a window on. virtualphoned is the "
                   "same phone without one.\n",
                   stderr);
        return exitcode::Unavailable;
    }
    keepHeapSmall();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"virtualphone"_s);
    QApplication::setApplicationDisplayName(u"VirtualPhone"_s);
    QApplication::setApplicationVersion(QStringLiteral(VP_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(VP_APP_ID));
    QApplication::setQuitOnLastWindowClosed(false);
    return run(app, line);
}
