// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/composition.h"
#include "ui/mainwindow.h"
#include "ui/setupwizard.h"
#include "usbworld.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr int Patience = 60'000; ///< ms; twenty times what is usual
constexpr int PlugTarget = 2'000; ///< ms from the plug to the last row, a figure to meet

} // namespace

/** The real window with the wizard's page of the modem open, and a stick that umockdev makes up. */
class SetupUsbTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stickIsFoundWhileThePageIsOpen();
    void stickThatGoesIsWaitedFor();
    void cleanupTestCase();

private:
    [[nodiscard]] QString stateOf(const QString &row) const;
    [[nodiscard]] bool allRowsAreOk() const;

    QTemporaryDir m_folder;
    std::unique_ptr<FakeUsb> m_usb;
    std::unique_ptr<UsbModem> m_modem;
    std::unique_ptr<Composition> m_program;
    std::unique_ptr<MainWindow> m_window;
};

void SetupUsbTest::initTestCase()
{
    if (!FakeUsb::isPossible()) {
        QSKIP("not started by umockdev-wrapper");
    }
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR"}) { // nothing of this person's
        qputenv(variable, QFile::encodeName(m_folder.path()));
    }
    m_usb = std::make_unique<FakeUsb>();
    m_modem = std::make_unique<UsbModem>(m_folder.path(), u"1-2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_modem->isReady(), Patience);
    CommandLine line;
    line.dataDir = m_folder.filePath(u"data"_s);
    auto built = Composition::build(line, nullptr);
    QVERIFY(built);
    m_program = std::move(*built);
    QVERIFY(m_program->settings().setForThisRun(SettingKey::BlocklistUrls, {}));
    m_window = std::make_unique<MainWindow>(m_program->phone());
    m_window->show();
    m_program->start();
    m_window->openSetup();
    m_window->findChild<QAbstractButton *>(u"setup.next"_s)->click();
    auto *wizard = m_window->findChild<SetupWizard *>();
    QCOMPARE(wizard->currentPage()->objectName(), u"setup.modem"_s);
}

QString SetupUsbTest::stateOf(const QString &row) const
{
    const auto *sign = m_window->findChild<QLabel *>(QString(u"setup.modem.state."_s % row));
    return sign == nullptr ? QString() : sign->accessibleName();
}

bool SetupUsbTest::allRowsAreOk() const
{
    static const QStringList rows {u"port"_s,    u"answers"_s,  u"sim"_s, u"pin"_s,
                                   u"network"_s, u"callerid"_s, u"join"_s};
    return std::ranges::all_of(rows,
                               [this](const QString &row) { return stateOf(row) == u"ok"_s; });
}

void SetupUsbTest::stickIsFoundWhileThePageIsOpen()
{
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"port"_s), u"waits"_s, Patience);
    QElapsedTimer timer;
    timer.start();
    m_usb->plug(m_modem->stick(0));
    QTRY_VERIFY_WITH_TIMEOUT(allRowsAreOk(), Patience);
    qInfo() << "from the plug to the last row:" << timer.elapsed() << "ms, wanted are"
            << PlugTarget;
    const auto *port = m_window->findChild<QLabel *>(u"setup.modem.text.port"_s);
    QVERIFY2(port->text().contains(u"ttyUSB2"_s), qPrintable(port->text()));
}

void SetupUsbTest::stickThatGoesIsWaitedFor()
{
    m_usb->unplug(m_modem->stick());
    m_modem->modem.say(u"unplug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"port"_s), u"waits"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_modem->isReady(), Patience);
    m_modem->modem.say(u"plug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_modem->isReady(), Patience);
    m_usb->plug(m_modem->stick(3)); // with other numbers, as it happens
    QTRY_VERIFY_WITH_TIMEOUT(allRowsAreOk(), Patience);
    const auto *port = m_window->findChild<QLabel *>(u"setup.modem.text.port"_s);
    QVERIFY2(port->text().contains(u"ttyUSB5"_s), qPrintable(port->text()));
}

void SetupUsbTest::cleanupTestCase()
{
    if (m_program != nullptr) {
        QSignalSpy stopped(m_program.get(), &Composition::stopped);
        m_program->stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    }
    m_window.reset();
    m_program.reset();
    m_modem.reset();
    m_usb.reset();
}

QTEST_MAIN(SetupUsbTest)
#include "tst_setupusb.moc"
