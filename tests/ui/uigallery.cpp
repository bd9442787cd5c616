// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every page with sample data into a folder, for eyes: uigallery FOLDER [dark] [it|de|fr|es]
// The tests judge what can be judged by machine; whether it looks right is judged here.
#include "base/languages.h"
#include "gallerypages.h"
#include "sample.h"
#include "ui/callstrip.h"
#include "ui/demopage.h"
#include "ui/dialdialog.h"
#include "ui/gridstyle.h"
#include "ui/historypage.h"
#include "ui/icons.h"
#include "ui/overviewpage.h"
#include "ui/settingspage.h"
#include "ui/theme.h"
#include "ui/traypictures.h"
#include "ui/troubles.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVBoxLayout>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget &widget, const QString &name, QSize size = {})
{
    if (size.isValid()) {
        widget.resize(size);
    }
    widget.show();
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents(); // layouts settle by events, lists by timers
    }
    widget.grab().save(
        QDir(QCoreApplication::arguments().value(1)).filePath(QString(name + u".png"_s)));
    widget.hide();
}

void drawStrips()
{
    QWidget sheet;
    auto *column = new QVBoxLayout(&sheet);
    const auto add = [&](CallStage stage, std::optional<CallState> remote,
                         std::optional<CallState> master) {
        auto *strip = new CallStrip(&sheet);
        LiveCall call = sample::live(stage, remote, master);
        const bool talks = stage == CallStage::Bridged;
        if (talks) {
            call.record.joinedAt = QDateTime::currentDateTimeUtc().addSecs(-133);
        }
        strip->setLiveCall(call, talks ? u"Mobile"_s : QString(),
                           remote && master && !talks ? CallStrip::Join::Look
                                                      : CallStrip::Join::No);
        column->addWidget(strip);
    };
    add(CallStage::Ringing, CallState::Incoming, {});
    add(CallStage::CallingMaster, CallState::Held, CallState::Alerting);
    add(CallStage::Bridged, CallState::Active, CallState::Active);
    add(CallStage::CallingRemote, CallState::Dialing, CallState::Held);
    keep(sheet, u"strips"_s, {860, 380});
    keep(sheet, u"strips-narrow"_s, {696, 380});
}

void drawHistory()
{
    std::vector<CallRecord> calls;
    for (qint64 id = 30; id > 0; --id) {
        calls.push_back(id % 4 == 0 ? sample::rejected(id) : sample::joined(id));
    }
    calls.at(2).outcome =
        CallOutcome {OutcomeKind::NotReached, CallParty::Master, {ReleaseReason::Busy, -1, 17, {}}};
    calls.at(2).joinedAt.reset();
    calls.at(4).direction = StoryDirection::Outbound;
    calls.at(4).reasons = {{RoutingReason::AskedByOwner}};
    HistoryPage page(
        [&](int, qint64 before) { return before == 0 ? calls : std::vector<CallRecord>(); },
        [](const QString &) { return u"Mobile"_s; });
    page.select(30);
    keep(page, u"history"_s, {880, 560});
    HistoryPage empty([](int, qint64) { return std::vector<CallRecord>(); },
                      [](const QString &) { return QString(); });
    keep(empty, u"history-empty"_s, {880, 560});
    OverviewPage overview;
    const QString rings = u"rings +39 340 123 4567"_s;
    const std::vector<OverviewPage::Need> needs {
        {u"No Telegram bot is set up; the window works without one."_s, u"Bot token"_s,
         u"settings.token"_s}};
    overview.setFacts({sample::ready(),
                       std::nullopt,
                       {{u"A contact"_s, rings, {}},
                        {u"An unknown number"_s, rings, {}},
                        {u"A hidden number"_s, u"is rejected"_s, {}}},
                       needs,
                       {calls.begin(), calls.begin() + 5}});
    keep(overview, u"overview"_s, {880, 560});
    PhoneStatus locked;
    locked.network.modem = ModemState::SimLocked;
    locked.network.simLock = SimLock::Pin;
    locked.network.pinTriesLeft = 1;
    locked.network.pinRefused = true;
    OverviewPage pin;
    pin.setFacts({locked, std::nullopt, {}, {}, {}});
    keep(pin, u"overview-pin"_s, {880, 560});
    PhoneStatus held;
    held.network.trouble = PortTrouble::HeldByOther;
    held.network.port = u"/dev/ttyUSB0"_s;
    OverviewPage troubled;
    troubled.setFacts(
        {held,
         std::nullopt,
         {},
         {{Troubles::remedy(held.network), OverviewPage::tr("Serial port"),
           u"settings.modem/port"_s},
          {OverviewPage::tr("Contacts are rejected outside calendar events, and no calendar is "
                            "set: no contact can ring."),
           OverviewPage::tr("Rules"), u"settings.rules/noEventNow"_s}},
         {}});
    keep(troubled, u"overview-trouble"_s, {720 - 60, 400});
}

void drawDialogs()
{
    const DialDialog::Setting setting {Region {}, u"+393401234567"_s, [](const QString &number) {
                                           return number == u"+393331112233"_s ? u"Anna Rossi"_s
                                                                               : QString();
                                       }};
    DialDialog dial(setting);
    dial.setTo(u"3331112233"_s);
    keep(dial, u"dial"_s);
    DialDialog emergency(setting);
    emergency.setTo(u"112"_s);
    keep(emergency, u"dial-emergency"_s);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    (void)settings.lock(SettingKey::TelegramOwners, u"4711"_s);
    SettingsPage page(settings);
    page.setChat(ChatHealth::Connected, u"my_phone_bot"_s);
    keep(page, u"settings"_s, {880, 1240});
    keep(page, u"settings-narrow"_s, {660, 1300});
}

void drawDemo()
{
    sample::World world;
    DemoPage page(world);
    Q_EMIT world.chatLine({1, false, u"VirtualPhone is up: E173, Vodafone IT, signal 71 %"_s, {}});
    Q_EMIT world.chatLine({2, true, u"/getmasterphone"_s, {}});
    Q_EMIT world.chatLine({3, false, u"Calls ring +39 340 123 4567."_s, {}});
    Q_EMIT world.chatLine({4,
                           false,
                           u"Incoming call\nAnna Rossi\n+39 333 111 2233\nCalling your phone"_s,
                           {{u"Hang up"_s, u"end"_s}}});
    Q_EMIT world.narrated(u"Anna Rossi calls the number of the stick"_s);
    Q_EMIT world.narrated(u"Your phone rings"_s);
    keep(page, u"demo"_s, {880, 560});
    keep(page, u"demo-wide"_s, {880, 561});
}

void drawIcons()
{
    QPixmap sheet(420, 384);
    sheet.fill(QGuiApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    int y = 4;
    for (const TrayState state :
         {TrayState::Ready, TrayState::Ringing, TrayState::InCall, TrayState::DoNotDisturb,
          TrayState::Attention, TrayState::NoModem}) {
        int x = 4;
        for (const int size : {16, 22, 24, 32, 48}) {
            painter.drawPixmap(x, y,
                               trayIcon({state, x > 4 ? 2 : 0}).pixmap(QSize(size, size), 1.0));
            x += size + 8;
        }
        painter.drawPixmap(x, y, renderedIcon(u"virtualphone"_s, 48));
        y += 54;
    }
    int x = 240;
    y = 4;
    for (const QString &file : QDir(u":/icons"_s).entryList()) {
        const QString name = file.chopped(4);
        if (!name.startsWith(u"tray"_s) && name != u"virtualphone"_s) {
            lineIcon(name).paint(&painter, QRect(x, y, 24, 24));
            x = x > 370 ? 240 : x + 36;
            y += x == 240 ? 36 : 0;
        }
    }
    sheet.save(QDir(QCoreApplication::arguments().value(1)).filePath(u"icons.png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        return 64;
    }
    QApplication::setStyle(new GridStyle(u"Fusion"_s));
    QApplication::setPalette(arguments.contains(u"dark"_s) ? darkPalette() : lightPalette());
    QTranslator translator;
    for (const QString &argument : arguments.sliced(2)) {
        if (languageOf(argument) != nullptr
            && translator.load(u"virtualphone_"_s + argument, u":/i18n"_s)) {
            QCoreApplication::installTranslator(&translator);
            QLocale::setDefault(QLocale(argument));
        }
    }
    drawIcons();
    drawStrips();
    drawHistory();
    drawDialogs();
    drawDemo();
    drawPhonePages(keep);
    drawSetup(keep);
    return 0;
}
