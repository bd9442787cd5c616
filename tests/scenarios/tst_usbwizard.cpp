// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/composition.h"
#include "ui/mainwindow.h"
#include "ui/setupwizard.h"
#include "usbworld.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr int Patience = 60'000; ///< ms; twenty times what is usual

} // namespace

/** Somebody's first start, without a stick: it is plugged in while the wizard is open. The program
 * as it is composed for people; udev and the stick by umockdev, the modem on a terminal, the bot's
 * server on the loopback. Each step stands on those before. */
class UsbWizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noStickIsThere();
    void stickIsFoundWhileTheWizardIsOpen();
    void pulledOutAndPluggedInAgain();
    void phoneRings();
    void botGetsAnOwner();
    void theEnd();
    void callIsPassedOn();
    void cleanupTestCase();

private:
    template<class T>
    [[nodiscard]] T *field(const QString &name) const
    {
        return m_window->findChild<SetupWizard *>()->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const { return field<QLabel>(name)->text(); }
    [[nodiscard]] QString stateOf(const QString &check) const
    {
        return field<QLabel>(QString(u"setup.modem.state."_s % check))->accessibleName();
    }
    [[nodiscard]] bool areAllOk() const;
    void click(const QString &name) const { field<QAbstractButton>(name)->click(); }
    void type(const QString &name, const QString &text) const;
    [[nodiscard]] bool isOn(const QString &page) const;
    /** Leaves pages by Next until this one is shown. */
    [[nodiscard]] bool goTo(const QString &page) const;

    QTemporaryDir m_folder;
    BotApiServer m_server {EndToEndWorld::Token};
    std::unique_ptr<FakeUsb> m_usb;
    std::unique_ptr<UsbModem> m_modem;
    std::unique_ptr<Composition> m_program;
    std::unique_ptr<MainWindow> m_window;
};

void UsbWizardTest::initTestCase()
{
    if (!FakeUsb::isPossible()) {
        QSKIP("not started by umockdev-wrapper");
    }
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(u"session"_s));
    qputenv("HOME", folder.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", folder.filePath(u"session"_s).toLocal8Bit()); // where locks are
    m_usb = std::make_unique<FakeUsb>();
    m_modem = std::make_unique<UsbModem>(m_folder.path(), u"1-2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_modem->isReady(), Patience);
    QVERIFY(m_server.listen());

    CommandLine line;
    line.dataDir = folder.filePath(u"data"_s);
    line.telegramApi = m_server.url().toString();
    auto built = Composition::build(line, nullptr);
    QVERIFY(built.has_value());
    m_program = std::move(*built);
    QVERIFY(
        m_program->settings().set(SettingKey::BlocklistUrls, u"none"_s)); // nothing leaves the test
    m_window = std::make_unique<MainWindow>(m_program->phone());
    connect(m_window.get(), &MainWindow::tokenEntered, m_program.get(), &Composition::setToken);
    m_window->present();
    m_program->start();
}

bool UsbWizardTest::isOn(const QString &page) const
{
    return m_window->findChild<SetupWizard *>()->currentPage()->objectName() == page;
}

bool UsbWizardTest::goTo(const QString &page) const
{
    for (int i = 0; i < 9 && !isOn(page); ++i) {
        click(u"setup.next"_s);
    }
    return isOn(page);
}

void UsbWizardTest::type(const QString &name, const QString &text) const
{
    auto *edit = field<QLineEdit>(name);
    edit->setText(text);
    Q_EMIT edit->editingFinished();
}

bool UsbWizardTest::areAllOk() const
{
    for (const QString &row :
         {u"port"_s, u"answers"_s, u"sim"_s, u"pin"_s, u"network"_s, u"callerid"_s, u"join"_s}) {
        if (stateOf(row) != "ok"_L1) {
            return false;
        }
    }
    return true;
}

void UsbWizardTest::noStickIsThere()
{
    QVERIFY(SetupWizard::isWanted(m_program->settings()));
    m_window->openSetup();
    QVERIFY(goTo(u"setup.modem"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->phone().status().network.trouble, PortTrouble::NotThere,
                              Patience);
    QCOMPARE(stateOf(u"port"_s), u"waits"_s);
    QVERIFY(!areAllOk());
}

void UsbWizardTest::stickIsFoundWhileTheWizardIsOpen()
{
    m_usb->plug(m_modem->stick(0)); // its terminal is known now
    QTRY_VERIFY_WITH_TIMEOUT(areAllOk(), Patience);
    QVERIFY(isOn(u"setup.modem"_s));
    QVERIFY(m_program->phone().status().network.port.contains(u"ttyUSB2"_s));
}

void UsbWizardTest::pulledOutAndPluggedInAgain()
{
    m_usb->unplug(m_modem->stick());
    m_modem->modem.say(u"unplug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!areAllOk() && !m_modem->isReady(), Patience);
    m_modem->modem.say(u"plug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_modem->isReady(), Patience);
    m_usb->plug(m_modem->stick(3)); // other numbers, as the kernel gives them
    QTRY_VERIFY_WITH_TIMEOUT(areAllOk(), Patience);
}

void UsbWizardTest::phoneRings()
{
    QVERIFY(goTo(u"setup.phones"_s));
    type(u"settings.phones/master"_s, EndToEndWorld::PhoneA);
    type(u"setup.phones.name"_s, u"Mobile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(field<QAbstractButton>(u"setup.phones.ring"_s)->isEnabled(), Patience);
    click(u"setup.phones.ring"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"setup.phones.rings"_s).contains(u"it works"_s), Patience);
}

void UsbWizardTest::botGetsAnOwner()
{
    QVERIFY(goTo(u"setup.telegram"_s));
    type(u"setup.telegram.token"_s, EndToEndWorld::Token);
    click(u"setup.telegram.test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"setup.telegram.state"_s).startsWith(u'@'), Patience);
    click(u"people.start"_s);
    m_server.say(EndToEndWorld::Owner, text(u"people.code"_s));
    QTRY_VERIFY_WITH_TIMEOUT(field<QAbstractButton>(u"people.allow"_s)->isVisible(), Patience);
    click(u"people.allow"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->settings().text(SettingKey::TelegramOwners),
                              QString::number(EndToEndWorld::Owner), Patience);
}

void UsbWizardTest::theEnd()
{
    QVERIFY(goTo(u"setup.end"_s));
    for (const QString &item : {u"modem"_s, u"phone"_s, u"telegram"_s}) {
        QTRY_VERIFY2_WITH_TIMEOUT(
            field<QLabel>(QString(u"setup.end.done."_s % item))->accessibleName() == u"done"_s,
            qPrintable(item), Patience);
    }
    click(u"setup.finish"_s);
    QCOMPARE(m_program->settings().text(SettingKey::SetupPage), u"done"_s);
    QVERIFY(!SetupWizard::isWanted(m_program->settings()));
    QVERIFY2(m_server.violations().isEmpty(), qPrintable(m_server.violations().join(u'\n')));
}

/** What has been set up is all that a call needs. */
void UsbWizardTest::callIsPassedOn()
{
    m_modem->modem.say(u"incoming "_s + EndToEndWorld::PhoneC);
    const auto hears = [this](const QString &number) {
        return m_modem->modem.told(u"party %1 hears conversation"_s.arg(number));
    };
    QTRY_VERIFY_WITH_TIMEOUT(hears(EndToEndWorld::PhoneA) && hears(EndToEndWorld::PhoneC),
                             Patience);
    m_program->phone().endAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_modem->modem.askNoCalls(), Patience);
}

void UsbWizardTest::cleanupTestCase()
{
    if (m_program == nullptr) {
        return;
    }
    m_window.reset();
    QSignalSpy stopped(m_program.get(), &Composition::stopped);
    m_program->stop();
    QVERIFY(stopped.count() > 0 || stopped.wait(Patience));
    m_program.reset();
    m_modem.reset();
    m_usb.reset();
}

int main(int argc, char **argv)
{
    const QList<QByteArray> names {
        "virtualphone_botowner",           "virtualphone_bottoken",
        "virtualphone_defaultcountrycode", "virtualphone_defaultmasterphone",
        "virtualphone_calendarurl",        "virtualphone_temporaryownerpassword"};
    for (const QByteArray &name : names) {
        qunsetenv(name.constData());
    }
    const QApplication app(argc, argv);
    UsbWizardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_usbwizard.moc"
