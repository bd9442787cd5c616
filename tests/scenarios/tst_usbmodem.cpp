// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usbworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr int Patience = 60'000; ///< ms; twenty times what is usual
constexpr int PlugTarget = 3'000; ///< ms from the plug to ready, a figure to meet
const QString Started = u" starts, data in"_s;
const QByteArray Imei = "353142000000019"; ///< of vp-modemsim
const QByteArray OtherImei = "353142000000027";

QString readyOn(const QString &tty)
{
    return u" on /dev/"_s + tty + u","_s;
}

/** What a stick answers on a port that is not its command port. */
ScriptTerminal::Answers answersOf(const QByteArray &imei)
{
    return {{"AT+CGMI", "huawei"},
            {"AT+CGMM", "E1550"},
            {"AT+CGSN", imei},
            {"AT+CPIN?", "+CPIN: READY"}};
}

} // namespace

/** The real virtualphoned among sticks that umockdev makes up, played by vp-modemsim. */
class TestUsbModem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isFoundAtTheStart();
    void isReadySoonAfterThePlug();
    void isFoundAgainAfterRenumbering();
    void isFoundAgainAfterItsOwnRestart();
    void ofTwoSticksNoneIsTaken();
    void oneOfTwoIsChosenByImei();
    void oneOfTwoIsChosenByPath();
    void theOtherOneIsNotTakenInstead();
    void lastPortComesLate();
    void lastPortOfAKnownStickIsAwaited();
    void namedPathIsAwaited();
    void stickTellsItsPorts();
    void portThatWasToldWronglyIsLeft();
    void eventsOnAnotherPortAreHeard();
    void twoInstancesAndOneStick();
    void cdRomIsExplained();
    void missingPermissionIsExplained();
    void silentStickIsExplained();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<PhoneProcess> makePhone(const QString &name = u"home"_s) const;
    std::unique_ptr<UsbModem> makeModem(const QString &socket, int firstNumber = 0) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeUsb> m_usb;
    std::unique_ptr<PhoneProcess> m_phone;
};

void TestUsbModem::initTestCase()
{
    if (!FakeUsb::isPossible()) {
        QSKIP("not started by umockdev-wrapper");
    }
}

void TestUsbModem::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_usb = std::make_unique<FakeUsb>();
    m_phone = makePhone();
}

void TestUsbModem::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_phone->said().right(6000);
    }
    QVERIFY(m_phone->stops());
    QVERIFY2(!m_phone->said().contains(QString::fromLatin1(Imei)), "the IMEI is in the log");
    QVERIFY2(!m_phone->said().contains(QString::fromLatin1(OtherImei)), "the IMEI is in the log");
    m_phone.reset();
    m_usb.reset();
}

std::unique_ptr<PhoneProcess> TestUsbModem::makePhone(const QString &name) const
{
    auto phone = std::make_unique<PhoneProcess>(path(name), path(u"session"_s));
    phone->set(u"QT_LOGGING_RULES"_s, u"vp.*=true"_s); // nothing may leak at any level
    return phone;
}

std::unique_ptr<UsbModem> TestUsbModem::makeModem(const QString &socket, int firstNumber) const
{
    auto modem = std::make_unique<UsbModem>(m_folder->path(), socket, firstNumber);
    if (!QTest::qWaitFor([&modem] { return modem->isReady(); }, Patience)) {
        qWarning("vp-modemsim does not start");
    }
    static_cast<void>(modem->stick(firstNumber));
    return modem;
}

void TestUsbModem::isFoundAtTheStart()
{
    const auto modem = makeModem(u"1-2"_s);
    m_usb->plug(modem->stick());
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
}

void TestUsbModem::isReadySoonAfterThePlug()
{
    const auto modem = makeModem(u"1-2"_s);
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"none was found"_s), Patience);
    QElapsedTimer timer;
    timer.start();
    m_usb->plug(modem->stick());
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
    const qint64 took = timer.elapsed();
    qInfo() << "from the plug to ready:" << took << "ms, wanted are" << PlugTarget;
    QVERIFY(took < 10 * PlugTarget);
}

void TestUsbModem::isFoundAgainAfterRenumbering()
{
    const auto modem = makeModem(u"1-2"_s);
    m_usb->plug(modem->stick());
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
    m_usb->unplug(modem->stick());
    modem->modem.say(u"unplug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!modem->isReady(), Patience);
    modem->modem.say(u"plug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(modem->isReady(), Patience);
    m_usb->plug(modem->stick(3));
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB5"_s)), Patience);
}

void TestUsbModem::isFoundAgainAfterItsOwnRestart()
{
    // As AT+CFUN=1,1 does: the ports go and come back while everything else stays.
    const auto modem = makeModem(u"1-2"_s);
    m_usb->plug(modem->stick());
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
    m_phone->forget();
    modem->modem.say(u"unplug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!modem->isReady(), Patience);
    m_usb->unplug(modem->stick());
    modem->modem.say(u"plug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(modem->isReady(), Patience);
    m_usb->plug(modem->stick(0));
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
}

void TestUsbModem::ofTwoSticksNoneIsTaken()
{
    ScriptTerminal one(answersOf(Imei));
    ScriptTerminal other(answersOf(OtherImei));
    const FakeUsb::Stick first {.socket = u"1-2"_s, .ttys = {{u"ttyUSB0"_s, 2, one.path()}}};
    const FakeUsb::Stick second {.socket = u"1-3"_s, .ttys = {{u"ttyUSB1"_s, 2, other.path()}}};
    m_usb->plug(first);
    m_usb->plug(second);
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"Several modems are plugged in"_s), Patience);
    QVERIFY(m_phone->says(FakeUsb::byPath(first, first.ttys.front())));
    QVERIFY(m_phone->says(FakeUsb::byPath(second, second.ttys.front())));
    QCOMPARE(one.heard(), QByteArray());
    QCOMPARE(other.heard(), QByteArray());
    // One of them goes, and the choice is made.
    m_usb->unplug(first);
    QTRY_VERIFY_WITH_TIMEOUT(other.heard().contains("AT+CGSN"), Patience);
    QCOMPARE(one.heard(), QByteArray());
}

void TestUsbModem::oneOfTwoIsChosenByImei()
{
    ScriptTerminal other(answersOf(OtherImei));
    const auto modem = makeModem(u"1-3"_s, 1);
    m_usb->plug({.socket = u"1-2"_s, .ttys = {{u"ttyUSB0"_s, 2, other.path()}}});
    m_usb->plug(modem->stick());
    m_phone->start({u"--modem"_s, QString(u"imei:"_s + QString::fromLatin1(Imei))});
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB3"_s)), Patience);
    QVERIFY(!other.heard().contains("CLIP")); // it was only asked who it is
}

void TestUsbModem::oneOfTwoIsChosenByPath()
{
    ScriptTerminal other(answersOf(OtherImei));
    const auto modem = makeModem(u"1-3"_s, 1);
    m_usb->plug({.socket = u"1-2"_s, .ttys = {{u"ttyUSB0"_s, 2, other.path()}}});
    m_usb->plug(modem->stick());
    // Any port of the stick will do: this one carries the sound.
    m_phone->start({u"--modem"_s, FakeUsb::byPath(modem->stick(), modem->stick().ttys.at(1))});
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"modem ready: E173"_s), Patience);
    QCOMPARE(other.heard(), QByteArray());
}

void TestUsbModem::theOtherOneIsNotTakenInstead()
{
    ScriptTerminal other(answersOf(OtherImei));
    const auto modem = makeModem(u"1-2"_s);
    m_usb->plug(modem->stick());
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
    m_usb->plug({.socket = u"1-3"_s, .ttys = {{u"ttyUSB3"_s, 2, other.path()}}});
    m_usb->unplug(modem->stick());
    modem->modem.say(u"unplug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"the port is gone"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!modem->isReady(), Patience);
    m_phone->forget();
    modem->modem.say(u"plug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(modem->isReady(), Patience);
    m_usb->plug(modem->stick(0));
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
    QCOMPARE(other.heard(), QByteArray());
}

void TestUsbModem::lastPortComesLate()
{
    const auto modem = makeModem(u"1-2"_s);
    FakeUsb::Stick first = modem->stick();
    const std::vector<FakeUsb::Tty> ttys = first.ttys;
    first.ttys.resize(1);
    m_usb->plug(first);
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"trying the modem's port \"/dev/ttyUSB0\""_s),
                             Patience);
    m_usb->addPort(first, ttys.at(1));
    m_usb->addPort(first, ttys.at(2));
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
}

void TestUsbModem::lastPortOfAKnownStickIsAwaited()
{
    const auto modem = makeModem(u"1-2"_s);
    m_usb->plug(modem->stick());
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
    m_usb->unplug(modem->stick());
    modem->modem.say(u"unplug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"the port is gone"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!modem->isReady(), Patience);
    modem->modem.say(u"plug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(modem->isReady(), Patience);
    m_phone->forget();
    FakeUsb::Stick first = modem->stick(0);
    const std::vector<FakeUsb::Tty> ttys = first.ttys;
    first.ttys.resize(1);
    m_usb->plug(first);
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"the ports of the stick are still coming"_s), Patience);
    m_usb->addPort(first, ttys.at(1));
    m_usb->addPort(first, ttys.at(2));
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
}

void TestUsbModem::namedPathIsAwaited()
{
    ScriptTerminal other(answersOf(OtherImei));
    const auto modem = makeModem(u"1-3"_s, 1);
    m_usb->plug({.socket = u"1-2"_s, .ttys = {{u"ttyUSB0"_s, 2, other.path()}}});
    const QString name = FakeUsb::byPath(modem->stick(), modem->stick().ttys.at(2));
    m_phone->start({u"--modem"_s, name});
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(name + u" is not there"_s), Patience);
    QCOMPARE(other.heard(), QByteArray());
    m_usb->plug(modem->stick());
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"modem ready: E173"_s), Patience);
    QCOMPARE(other.heard(), QByteArray());
}

void TestUsbModem::stickTellsItsPorts()
{
    // A stick that no table knows: its highest port is asked first, and names the lowest.
    const auto modem = makeModem(u"1-2"_s);
    ScriptTerminal::Answers answers = answersOf(Imei);
    answers.insert("AT^GETPORTMODE", "^GETPORTMODE: TYPE: WCDMA: huawei,PCUI:0,DIAG:1,MDM:2");
    ScriptTerminal highest(answers);
    ScriptTerminal middle;
    m_usb->plug({.socket = u"1-2"_s,
                 .product = 0x14a5,
                 .ttys = {{u"ttyUSB0"_s, 0, modem->terminal()},
                          {u"ttyUSB1"_s, 1, middle.path()},
                          {u"ttyUSB2"_s, 2, highest.path()}}});
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB0"_s)), Patience);
    QVERIFY(highest.heard().contains("AT^GETPORTMODE"));
    QVERIFY(!highest.heard().contains("CLIP"));
    // The next start knows it, and asks nobody.
    QVERIFY(m_phone->stops());
    const qsizetype before = highest.heard().size();
    m_phone = makePhone();
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB0"_s)), Patience);
    QCOMPARE(highest.heard().size(), before);
}

void TestUsbModem::portThatWasToldWronglyIsLeft()
{
    // vp-modemsim says that commands go to the third port, but it is only on the second.
    const auto modem = makeModem(u"1-2"_s);
    ScriptTerminal first;
    ScriptTerminal third;
    m_usb->plug({.socket = u"1-2"_s,
                 .product = 0x14a5,
                 .ttys = {{u"ttyUSB0"_s, 0, first.path()},
                          {u"ttyUSB1"_s, 1, modem->terminal()},
                          {u"ttyUSB2"_s, 2, third.path()}}});
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB1"_s)), Patience);
}

void TestUsbModem::eventsOnAnotherPortAreHeard()
{
    const auto modem = makeModem(u"1-2"_s);
    ScriptTerminal events;
    FakeUsb::Stick stick = modem->stick();
    stick.ttys[0].terminal = events.path();
    m_usb->plug(stick);
    modem->modem.say(u"noise off"_s);
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
    events.say("\r\n^RSSI:22\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"events come on another port of the stick"_s),
                             Patience);
    events.say("\r\nRING\r\n\r\n+CLIP: \"\",128,,,,1\r\n"); // a call that is rejected by rule
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"call from a hidden number"_s), Patience);
}

void TestUsbModem::twoInstancesAndOneStick()
{
    const auto modem = makeModem(u"1-2"_s);
    m_usb->plug(modem->stick());
    std::vector<std::unique_ptr<PhoneProcess>> others;
    m_phone->start();
    for (int i = 0; i < 4; ++i) {
        others.push_back(makePhone(u"home"_s + QString::number(i)));
        others.back()->start();
    }
    const auto owners = [&] {
        qsizetype count = m_phone->says(readyOn(u"ttyUSB2"_s)) ? 1 : 0;
        return count + std::count_if(others.begin(), others.end(), [](const auto &each) {
                   return each->says(readyOn(u"ttyUSB2"_s));
               });
    };
    const auto refused = [&] {
        const QString words = u"Another VirtualPhone uses this modem"_s;
        qsizetype count = m_phone->says(words) ? 1 : 0;
        return count + std::count_if(others.begin(), others.end(), [&words](const auto &each) {
                   return each->says(words);
               });
    };
    QTRY_COMPARE_WITH_TIMEOUT(owners(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(refused(), 4, Patience);
    QCOMPARE(owners(), 1);
    for (const auto &each : others) {
        QVERIFY(each->stops());
    }
}

void TestUsbModem::cdRomIsExplained()
{
    m_usb->plug({.socket = u"1-2"_s, .product = 0x1446});
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"usb-modeswitch"_s), Patience);
    // usb_modeswitch does its work.
    const auto modem = makeModem(u"1-2"_s);
    m_usb->unplug({.socket = u"1-2"_s, .product = 0x1446});
    m_usb->plug(modem->stick());
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(readyOn(u"ttyUSB2"_s)), Patience);
}

void TestUsbModem::missingPermissionIsExplained()
{
    ScriptTerminal port;
    const FakeUsb::Stick stick {.socket = u"1-2"_s, .ttys = {{u"ttyUSB0"_s, 2, port.path()}}};
    m_usb->plug(stick);
    QCOMPARE(::chmod(QFile::encodeName(port.path()).constData(), 0), 0);
    QStringList wrapper;
    if (::geteuid() == 0) { // root may everything, so somebody else tries
        for (const QString &folder :
             {m_folder->path(), path(u"home"_s), path(u"session"_s), m_usb->root()}) {
            ::chmod(QFile::encodeName(folder).constData(), 0777);
        }
        wrapper = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    }
    m_phone->start({}, wrapper);
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"sudo usermod -aG dialout"_s), Patience);
    QVERIFY(m_phone->says(u"/dev/ttyUSB0 may not be used by this user"_s));
}

void TestUsbModem::silentStickIsExplained()
{
    ScriptTerminal one;
    ScriptTerminal other;
    m_usb->plug({.socket = u"1-2"_s,
                 .ttys = {{u"ttyUSB0"_s, 0, one.path()}, {u"ttyUSB1"_s, 2, other.path()}}});
    m_phone->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->says(u"does not answer as a modem"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(one.heard().contains("AT\r"), Patience);
    QVERIFY(other.heard().contains("AT\r"));
}

QTEST_GUILESS_MAIN(TestUsbModem)
#include "tst_usbmodem.moc"
