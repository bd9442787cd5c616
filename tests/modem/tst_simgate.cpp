// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionworld.h"
#include "settings/filesimmemory.h"
#include "settings/installationkey.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Card = "89399900000000000174";
const QByteArray OtherCard = "89390000000000000018";
QStringList *logged = nullptr;

void keepLog(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    if (logged != nullptr) {
        logged->append(text);
    }
}

} // namespace

class TestSimGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pinIsEnteredByItself();
    void pinIsOnTheDiskBeforeItIsSent();
    void triesAreReadBeforeAnyPin();
    void wrongPinIsTriedOnceForEver();
    void wrongPinByHandIsToldAndNotRepeated();
    void personWaitsForTheTries();
    void lastTryOnlyByHandAndConfirmed();
    void crashBeforeTheSimSawIt();
    void crashAfterTheSimSawIt();
    void unknownTriesAllowOneFailure();
    void unreadableCardIsRememberedForTheStick();
    void pukIsNeverEntered();
    void networkLockIsTold();
    void busyAfterThePin();
    void lateSecret();
    void restartedModemIsUnlockedAgain();
    void anotherSimIsNoticed();
    void pinOfAnotherSimStaysIn();
    void unclearAnswerIsNotRepeated();
    void nothingIsSentWithoutAMemory_data();
    void nothingIsSentWithoutAMemory();
    void missingSimIsAwaited();
    void secretsAreNowhere();

private:
    void lockWith(const QByteArray &pin, int tries = 3)
    {
        world->modem.simCard().setPin(pin, tries);
        world->modem.reset();
    }
    /** The program starts anew; the modem as well, so that its SIM is locked again. */
    void restartAll(const QString &pin)
    {
        world->end();
        world->modem.reset();
        world->begin();
        world->session->setSimPin(pin);
        world->session->start();
    }
    [[nodiscard]] InstallationKey key() const
    {
        return *InstallationKey::load(folder->filePath(u"installation.key"_s));
    }
    [[nodiscard]] qsizetype pinsSent() const { return world->sent("AT+CPIN="); }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FileSimMemory> memory;
    std::unique_ptr<SessionWorld> world;
};

void TestSimGate::init()
{
    folder = std::make_unique<QTemporaryDir>();
    memory = std::make_unique<FileSimMemory>(folder->filePath(u"sims.ini"_s), key());
    world = std::make_unique<SessionWorld>(memory.get());
}

void TestSimGate::cleanup()
{
    world.reset();
    memory.reset();
}

void TestSimGate::pinIsEnteredByItself()
{
    lockWith("1234");
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::Ready));
    QCOMPARE(pinsSent(), 1);
    QCOMPARE(world->status().simLock, SimLock::None);
    QCOMPARE(world->status().sim, memory->nameOf(Card));
    QCOMPARE(memory->noteOf(memory->nameOf(Card), u"1234"_s).fate, SimMemory::PinFate::Accepted);
}

void TestSimGate::pinIsOnTheDiskBeforeItIsSent()
{
    lockWith("1234");
    int seen = 0;
    connect(&world->modem, &sim::SimulatedModem::commandReceived, this,
            [this, &seen](const QByteArray &line) {
                if (line.startsWith("AT+CPIN=")) {
                    const FileSimMemory disk(folder->filePath(u"sims.ini"_s), key());
                    QCOMPARE(disk.noteOf(disk.nameOf(Card), u"1234"_s),
                             (SimMemory::PinNote {SimMemory::PinFate::Sent, 3}));
                    ++seen;
                }
            });
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::Ready));
    QCOMPARE(seen, 1);
}

void TestSimGate::triesAreReadBeforeAnyPin()
{
    lockWith("1234");
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::Ready));
    const qsizetype pin = world->commands.indexOf("AT+CPIN=\"1234\"");
    const qsizetype tries = world->commands.indexOf("AT^CPIN?");
    const qsizetype card = world->commands.indexOf("AT^ICCID?");
    QVERIFY(card >= 0 && card < tries);
    QVERIFY(tries >= 0 && tries < pin);
}

void TestSimGate::wrongPinIsTriedOnceForEver()
{
    lockWith("1234");
    world->begin();
    world->session->setSimPin(u"0000"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    QVERIFY(world->status().pinRefused);
    QCOMPARE(world->status().pinTriesLeft, 2);
    world->clock.advance(10min);
    for (int i = 0; i < 5; ++i) {
        restartAll(u"0000"_s);
        QVERIFY(world->runUntil(ModemState::SimLocked));
        world->clock.advance(5min);
        QCOMPARE(world->status().pinVerdict, PinVerdict::KnownWrong);
    }
    QCOMPARE(pinsSent(), 1);
    restartAll(u"1234"_s); // the right one is no offence
    QVERIFY(world->runUntil(ModemState::Ready));
}

void TestSimGate::wrongPinByHandIsToldAndNotRepeated()
{
    lockWith("1234");
    world->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    QCOMPARE(world->status().simLock, SimLock::Pin);
    QCOMPARE(world->status().pinTriesLeft, 3);
    QCOMPARE(world->session->enterPin(u"12"_s, false), PinVerdict::Malformed);
    QCOMPARE(world->session->enterPin(u"0000"_s, false), PinVerdict::Sent);
    world->clock.advance(1s);
    QVERIFY(world->status().pinRefused);
    QCOMPARE(world->status().pinTriesLeft, 2);
    QCOMPARE(world->status().modem, ModemState::SimLocked);
    QCOMPARE(world->session->enterPin(u"0000"_s, true), PinVerdict::KnownWrong);
    QSignalSpy accepted(world->session.get(), &ModemSession::pinAccepted);
    QCOMPARE(world->session->enterPin(u"1234"_s, false), PinVerdict::Sent);
    QVERIFY(world->runUntil(ModemState::Ready));
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!world->status().pinRefused);
    QCOMPARE(world->session->enterPin(u"1234"_s, false), PinVerdict::NotAsked);
}

void TestSimGate::personWaitsForTheTries()
{
    lockWith("1234", 1);
    int asked = 0;
    connect(&world->modem, &sim::SimulatedModem::commandReceived, this,
            [this, &asked](const QByteArray &line) {
                if (line == "AT^CPIN?" && ++asked == 1) {
                    QCOMPARE(world->session->enterPin(u"0000"_s, false), PinVerdict::NotAsked);
                }
            });
    world->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    QCOMPARE(asked, 1);
    world->clock.advance(35s); // asked anew: what was known counts meanwhile
    QVERIFY(asked > 1);
    QCOMPARE(world->session->enterPin(u"0000"_s, false), PinVerdict::LastTry);
    QCOMPARE(pinsSent(), 0);
}

void TestSimGate::lastTryOnlyByHandAndConfirmed()
{
    lockWith("1234", 1);
    world->begin();
    world->session->setSimPin(u"1234"_s); // even the right one: nobody knows that it is
    world->session->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    world->clock.advance(10min);
    QCOMPARE(pinsSent(), 0);
    QCOMPARE(world->status().pinVerdict, PinVerdict::LastTry);
    QCOMPARE(world->session->enterPin(u"1234"_s, false), PinVerdict::LastTry);
    QCOMPARE(pinsSent(), 0);
    QCOMPARE(world->session->enterPin(u"1234"_s, true), PinVerdict::Sent);
    QVERIFY(world->runUntil(ModemState::Ready));
}

void TestSimGate::crashBeforeTheSimSawIt()
{
    lockWith("1234");
    world->modem.swallowNext("AT+CPIN=", false);
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    QVERIFY(world->runUntil([this] { return pinsSent() == 1; }, 1min));
    restartAll(u"1234"_s); // three tries still: it was never used
    QVERIFY(world->runUntil(ModemState::Ready));
    QCOMPARE(pinsSent(), 2);
}

void TestSimGate::crashAfterTheSimSawIt()
{
    lockWith("1234");
    world->modem.swallowNext("AT+CPIN=", true);
    world->begin();
    world->session->setSimPin(u"0000"_s);
    world->session->start();
    QVERIFY(world->runUntil([this] { return pinsSent() == 1; }, 1min));
    restartAll(u"0000"_s); // a try is gone
    QVERIFY(world->runUntil(ModemState::SimLocked));
    world->clock.advance(5min);
    QCOMPARE(pinsSent(), 1);
    QCOMPARE(world->status().pinTriesLeft, 2);
    QCOMPARE(memory->noteOf(memory->nameOf(Card), u"0000"_s).fate, SimMemory::PinFate::Refused);
}

void TestSimGate::unknownTriesAllowOneFailure()
{
    world->modem.simCard().setReadable(true, false);
    lockWith("1234");
    world->begin();
    world->session->setSimPin(u"0000"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    QCOMPARE(pinsSent(), 1);
    QCOMPARE(world->status().pinTriesLeft, std::nullopt);
    restartAll(u"1111"_s); // another PIN: but how many tries are left?
    QVERIFY(world->runUntil(ModemState::SimLocked));
    world->clock.advance(5min);
    QCOMPARE(pinsSent(), 1);
    QCOMPARE(world->session->enterPin(u"1234"_s, false), PinVerdict::LastTry);
    QCOMPARE(world->session->enterPin(u"1234"_s, true), PinVerdict::Sent);
    QVERIFY(world->runUntil(ModemState::Ready));
}

void TestSimGate::unreadableCardIsRememberedForTheStick()
{
    world->modem.simCard().setReadable(false, true);
    lockWith("1234");
    world->begin();
    world->session->setSimPin(u"0000"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    QVERIFY(!world->status().sim.isEmpty());
    for (int i = 0; i < 3; ++i) {
        restartAll(u"0000"_s);
        QVERIFY(world->runUntil(ModemState::SimLocked));
        world->clock.advance(2min);
    }
    QCOMPARE(pinsSent(), 1);
    QCOMPARE(memory->lastSim(), QString()); // a stick is no SIM
}

void TestSimGate::pukIsNeverEntered()
{
    lockWith("1234", 0);
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    world->clock.advance(10min);
    QCOMPARE(world->status().simLock, SimLock::Puk);
    QCOMPARE(world->session->enterPin(u"12345678"_s, true), PinVerdict::NotAsked);
    QCOMPARE(pinsSent(), 0);
}

void TestSimGate::networkLockIsTold()
{
    world->modem.simCard().setNetworkLocked(true);
    world->modem.reset();
    world->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    QCOMPARE(world->status().simLock, SimLock::Network);
}

void TestSimGate::busyAfterThePin()
{
    world->modem.simCard().setBusyAfterPin(12);
    lockWith("1234");
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::Ready, 30s));
    QCOMPARE(pinsSent(), 1);
}

void TestSimGate::lateSecret()
{
    lockWith("1234");
    world->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    QCOMPARE(world->status().pinVerdict, PinVerdict::Missing);
    world->session->setSimPin(u"1234"_s); // a keychain takes its time
    QVERIFY(world->runUntil(ModemState::Ready, 5s));
}

void TestSimGate::restartedModemIsUnlockedAgain()
{
    lockWith("1234");
    world->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    QCOMPARE(world->session->enterPin(u"1234"_s, false), PinVerdict::Sent);
    QVERIFY(world->runUntil(ModemState::Ready));
    world->modem.reset();
    world->clock.advance(70s);
    QVERIFY2(world->runUntil(ModemState::Ready), "typed once a run is enough");
    QCOMPARE(pinsSent(), 2);
}

void TestSimGate::anotherSimIsNoticed()
{
    world->start();
    QVERIFY(world->runUntil(ModemState::Ready));
    QVERIFY2(!world->status().simSwapped, "the first one ever is no other one");
    const QString first = world->status().sim;
    world->end();
    world->modem.simCard().insert(OtherCard);
    world->modem.reset();
    world->start();
    QVERIFY(world->runUntil(ModemState::Ready));
    QVERIFY(world->status().simSwapped);
    QVERIFY(world->status().sim != first);
    world->end();
    world->start();
    QVERIFY(world->runUntil(ModemState::Ready));
    QVERIFY2(!world->status().simSwapped, "it is the usual one by now");
}

void TestSimGate::pinOfAnotherSimStaysIn()
{
    lockWith("1234");
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::Ready));
    world->modem.simCard().insert(OtherCard, "9999");
    restartAll(u"1234"_s);
    QVERIFY(world->runUntil(ModemState::SimLocked));
    world->clock.advance(5min);
    QCOMPARE(pinsSent(), 1);
    QCOMPARE(world->status().pinVerdict, PinVerdict::OtherSim);
    QCOMPARE(world->modem.simCard().pinTries(), 3);
}

void TestSimGate::unclearAnswerIsNotRepeated()
{
    lockWith("1234");
    world->modem.swallowNext("AT+CPIN=", false);
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    world->clock.advance(10min);
    QCOMPARE(pinsSent(), 1);
    QCOMPARE(world->status().modem, ModemState::SimLocked);
    QCOMPARE(world->status().pinVerdict, PinVerdict::Unanswered);
}

void TestSimGate::nothingIsSentWithoutAMemory_data()
{
    QTest::addColumn<bool>("broken"); // or none at all
    QTest::newRow("none") << false;
    QTest::newRow("a folder that cannot be written") << true;
}

void TestSimGate::nothingIsSentWithoutAMemory()
{
    QFETCH(bool, broken);
    QFile file(folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    FileSimMemory bad(folder->filePath(u"file/sims.ini"_s), key());
    world = std::make_unique<SessionWorld>(broken ? &bad : nullptr);
    lockWith("1234");
    world->begin();
    world->session->setSimPin(u"1234"_s);
    world->session->start();
    QVERIFY(world->runUntil(ModemState::SimLocked));
    world->clock.advance(5min);
    QCOMPARE(world->status().pinVerdict, PinVerdict::NotRemembered);
    QCOMPARE(world->session->enterPin(u"1234"_s, true), PinVerdict::NotRemembered);
    QCOMPARE(pinsSent(), 0);
    world.reset();
}

void TestSimGate::missingSimIsAwaited()
{
    world->modem.simCard().setPresent(false);
    world->modem.reset();
    world->start();
    QVERIFY(world->runUntil(ModemState::NoSim));
    world->modem.simCard().setPresent(true);
    QVERIFY(world->runUntil(ModemState::Ready));
    QCOMPARE(world->status().sim, memory->nameOf(Card));
}

void TestSimGate::secretsAreNowhere()
{
    QStringList lines;
    logged = &lines;
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(u"vp.*.debug=true\nvp.at.wire.debug=true"_s);
    lockWith("73194");
    world->modem.inject(sim::Fault::Echo);
    world->begin();
    world->session->setSimPin(u"48151"_s);
    world->session->start();
    const bool locked = world->runUntil(ModemState::SimLocked);
    world->session->enterPin(u"73194"_s, true);
    const bool ready = world->runUntil(ModemState::Ready);
    world->modem.simCard().setReadable(false, true);
    restartAll(u"73194"_s);
    world->runUntil(ModemState::Ready);
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);
    logged = nullptr;
    QVERIFY(locked && ready);
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(u"AT+CPIN="_s), "the traffic itself is there");
    for (const QString &secret :
         {u"48151"_s, u"73194"_s, QString::fromLatin1(Card), u"353142000000019"_s}) {
        QVERIFY2(!all.contains(secret), qPrintable(secret));
    }
}

QTEST_GUILESS_MAIN(TestSimGate)
#include "tst_simgate.moc"
