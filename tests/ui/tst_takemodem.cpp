// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"
#include "modem/portjudge.h"
#include "service/virtualphone.h"
#include "store/database.h"
#include "ui/mainwindow.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

/** ModemManager holds the port. */
struct Judge final : PortJudge
{
    Result<> identified(const QByteArray & /*imei*/) override { return {}; }
    bool wantsRoles() const override { return false; }
    bool rolesTold(const std::vector<PortRole> & /*roles*/) override { return true; }
    void eventCame(const QByteArray & /*line*/) override { }
    void explain(NetworkStatus &status) const override
    {
        status.trouble = PortTrouble::HeldByModemManager;
    }
};

} // namespace

/** The button that takes the modem from ModemManager. */
class TakeModemTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonIsTheConsent();
};

void TakeModemTest::buttonIsTheConsent()
{
    ManualClock clock;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const auto database = std::move(*Database::open(u":memory:"_s));
    CallHistory history(*database);
    Judge judge;
    ModemSessionOptions options;
    options.commandPort = []() -> Result<std::unique_ptr<QIODevice>> {
        return failure(ErrorCode::Conflict);
    };
    options.portName = u"/dev/ttyUSB0"_s;
    options.judge = &judge;
    ModemSession modem(std::move(options), clock);
    PhoneParts parts;
    parts.clock = &clock;
    parts.settings = &settings;
    parts.modem = &modem;
    parts.history = &history;
    parts.contactsDir = folder.path();
    VirtualPhone phone(parts);
    MainWindow window(phone, nullptr);
    phone.start();
    window.openPage(MainWindow::Page::Overview);
    auto *button = window.findChild<QPushButton *>(u"overview.fix.do.modem/inhibitModemManager"_s);
    QVERIFY(button != nullptr);
    QVERIFY(button->accessibleName().contains(u"ModemManager"_s));
    QVERIFY(!settings.flag(SettingKey::InhibitModemManager));
    button->click();
    QVERIFY(settings.flag(SettingKey::InhibitModemManager));
}

QTEST_MAIN(TakeModemTest)
#include "tst_takemodem.moc"
