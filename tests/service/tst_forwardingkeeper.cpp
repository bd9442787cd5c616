// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"
#include "modem/supplementaryservices.h"
#include "service/forwardingkeeper.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {
const QString Master = u"+393331112222"_s;
const QString OtherMaster = u"+393335556666"_s;
const QString Mailbox = u"+393400000042"_s;
constexpr auto Reason = ForwardReason::NotReachable;

QString line1()
{
    return u"1"_s;
}

QString line2()
{
    return u"2"_s;
}
} // namespace

/** One forward of the simulated network, seen through the shipped modem layer. */
class TestForwardingKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void memoryKeepsWhatItIsTold();
    void memoryOfBrokenFilesAndNoPlace();
    void setAndPutBack_data();
    void setAndPutBack();
    void earlierStateIsOnDiskBeforeTheNetworkIsAsked();
    void nothingIsSetWithoutAMemory();
    void nextMasterKeepsTheFirstState();
    void foreignForwardIsLeftAlone();
    void sameForwardOfSomebodyElseStays();
    void interruptedAnywhere_data();
    void interruptedAnywhere();
    void refusalForgetsNothing();
    void networkThatDoesNotTakeIt();
    void spellingsAreOneNumber();
    void nothingToPutBack();
    void tasksGoOneByOne();

private:
    void makeKeeper();
    Result<Forwarding> run(const std::function<void(ForwardingKeeper::Callback)> &what);
    Result<Forwarding> forward(const QString &to)
    {
        return run([&](auto cb) { m_keeper->forward(Reason, {true, to}, this, std::move(cb)); });
    }
    Result<Forwarding> restore()
    {
        return run([&](auto cb) { m_keeper->restore(Reason, this, std::move(cb)); });
    }
    [[nodiscard]] sim::NetworkForward network() const { return m_network->subscriber().forward(3); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"network.ini"_s); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<sim::SimulatedNetwork> m_network;
    std::unique_ptr<sim::SimulatedModem> m_modem;
    std::unique_ptr<ModemSession> m_session;
    std::unique_ptr<ForwardingKeeper> m_keeper;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestForwardingKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<sim::SimulatedNetwork>(*m_clock);
    m_modem = std::make_unique<sim::SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    ModemSessionOptions options;
    options.commandPort = [this] {
        return sim::LoopbackPort::connectTo(*m_modem, *m_clock);
    };
    m_session = std::make_unique<ModemSession>(options, *m_clock);
    m_session->start();
    m_clock->advance(5s);
    QVERIFY(m_session->calls().isReady());
    makeKeeper();
}

void TestForwardingKeeper::cleanup()
{
    m_keeper.reset();
    m_session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_modem.reset();
    m_network.reset();
}

void TestForwardingKeeper::makeKeeper()
{
    m_keeper = std::make_unique<ForwardingKeeper>(
        m_session->services(), ForwardingMemory(path(), line1), [] { return Region {}; });
}

Result<Forwarding>
TestForwardingKeeper::run(const std::function<void(ForwardingKeeper::Callback)> &what)
{
    std::vector<Result<Forwarding>> answers;
    what([&answers](const Result<Forwarding> &answer) { answers.push_back(answer); });
    if (!answers.empty()) {
        return failure(ErrorCode::Conflict, u"answered at once"_s);
    }
    m_clock->advance(5min);
    return answers.size() == 1 ? answers.front() : failure(ErrorCode::Conflict, u"not once"_s);
}

void TestForwardingKeeper::memoryKeepsWhatItIsTold()
{
    const ForwardingMemory memory(path(), line1);
    QVERIFY(memory.find(Reason).has_value() && !memory.find(Reason)->has_value());
    const KeptForwarding kept {{Master, OtherMaster}, {true, Mailbox, 20s}};
    QVERIFY(memory.keep(Reason, kept).has_value());
    QCOMPARE(**memory.find(Reason), kept);
    QVERIFY(!memory.find(ForwardReason::Busy)->has_value());
    QVERIFY(!ForwardingMemory(path(), line2).find(Reason)->has_value()); // another line
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());
    QVERIFY(memory.keep(ForwardReason::Busy, {{Master}, {}}).has_value());
    QVERIFY(memory.forget(Reason).has_value());
    QVERIFY(!memory.find(Reason)->has_value());
    QVERIFY(memory.find(ForwardReason::Busy)->has_value());
}

void TestForwardingKeeper::memoryOfBrokenFilesAndNoPlace()
{
    const ForwardingMemory nowhere(QString(), line1);
    QVERIFY(!nowhere.find(Reason)->has_value());
    QCOMPARE(nowhere.keep(Reason, {{Master}, {}}).error().code, ErrorCode::Storage);
    QVERIFY(nowhere.forget(Reason).has_value());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[line1]\nforward3ours=+39333\nforward3wasActive=perhaps\nforward3wasAfter=x\n");
    file.close();
    const auto found = ForwardingMemory(path(), line1).find(Reason);
    QVERIFY(found.has_value() && found->has_value());
    QCOMPARE((*found)->before, Forwarding {});
}

void TestForwardingKeeper::setAndPutBack_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("number");
    QTest::newRow("nothing was there") << false << QString();
    QTest::newRow("a mailbox was there") << true << Mailbox;
    QTest::newRow("a mailbox was registered, and off") << false << Mailbox;
}

void TestForwardingKeeper::setAndPutBack()
{
    QFETCH(bool, active);
    QFETCH(QString, number);
    const sim::NetworkForward before {active, number, 0};
    m_network->subscriber().setForward(3, before);
    const Result<Forwarding> set = forward(Master);
    QVERIFY(set.has_value());
    QCOMPARE(*set, (Forwarding {true, Master}));
    QCOMPARE(network(), (sim::NetworkForward {true, Master, 0}));
    QVERIFY(m_keeper->kept(Reason).has_value());
    makeKeeper(); // a restart of ours
    QVERIFY(restore().has_value());
    QCOMPARE(network(), before);
    QVERIFY(!m_keeper->kept(Reason).has_value());
}

void TestForwardingKeeper::earlierStateIsOnDiskBeforeTheNetworkIsAsked()
{
    m_network->subscriber().setForward(3, {true, Mailbox, 0});
    bool wasKept = false;
    connect(m_modem.get(), &sim::SimulatedModem::commandReceived, this,
            [&](const QByteArray &line) {
                if (line.startsWith("AT+CCFC=3,3")) {
                    const auto kept = ForwardingMemory(path(), line1).find(Reason);
                    wasKept = kept && *kept && (*kept)->before.number == Mailbox;
                }
            });
    QVERIFY(forward(Master).has_value());
    QVERIFY(wasKept);
}

void TestForwardingKeeper::nothingIsSetWithoutAMemory()
{
    m_network->subscriber().setForward(3, {true, Mailbox, 0});
    m_keeper = std::make_unique<ForwardingKeeper>(
        m_session->services(), ForwardingMemory(u"/dev/null/network.ini"_s, line1),
        [] { return Region {}; });
    const Result<Forwarding> set = forward(Master);
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, ErrorCode::Storage);
    QCOMPARE(network().number, Mailbox);
}

void TestForwardingKeeper::nextMasterKeepsTheFirstState()
{
    m_network->subscriber().setForward(3, {true, Mailbox, 0});
    QVERIFY(forward(Master).has_value());
    QVERIFY(forward(OtherMaster).has_value());
    QCOMPARE(network().number, OtherMaster);
    QCOMPARE(m_keeper->kept(Reason)->ours, QStringList {OtherMaster});
    QVERIFY(restore().has_value());
    QCOMPARE(network().number, Mailbox);
}

void TestForwardingKeeper::foreignForwardIsLeftAlone()
{
    QVERIFY(forward(Master).has_value());
    m_network->subscriber().setForward(3, {true, Mailbox, 0}); // by another phone, or the operator
    const Result<Forwarding> back = restore();
    QVERIFY(back.has_value());
    QCOMPARE(back->number, Mailbox);
    QCOMPARE(network(), (sim::NetworkForward {true, Mailbox, 0}));
    QVERIFY(!m_keeper->kept(Reason).has_value());
    // Wanted again, it is what will be put back.
    QVERIFY(forward(Master).has_value());
    m_network->subscriber().setForward(3, {true, OtherMaster, 0});
    QVERIFY(forward(Master).has_value());
    QVERIFY(restore().has_value());
    QCOMPARE(network().number, OtherMaster);
}

void TestForwardingKeeper::sameForwardOfSomebodyElseStays()
{
    m_network->subscriber().setForward(3, {true, Master, 0});
    QVERIFY(forward(Master).has_value());
    QVERIFY(!m_keeper->kept(Reason).has_value());
    QCOMPARE(restore().error().code, ErrorCode::NotFound);
    QCOMPARE(network().number, Master);
}

void TestForwardingKeeper::interruptedAnywhere_data()
{
    QTest::addColumn<QByteArray>("lost");
    QTest::addColumn<bool>("carriedOut");
    QTest::newRow("the question") << QByteArray("AT+CCFC=3,2") << false;
    QTest::newRow("the setting, before it is done") << QByteArray("AT+CCFC=3,3") << false;
    QTest::newRow("the setting, after it is done") << QByteArray("AT+CCFC=3,3") << true;
}

/** The answer never comes and we are killed: the next run ends where the first was to end. */
void TestForwardingKeeper::interruptedAnywhere()
{
    QFETCH(QByteArray, lost);
    QFETCH(bool, carriedOut);
    m_network->subscriber().setForward(3, {true, Mailbox, 0});
    m_modem->swallowNext(lost, carriedOut);
    QCOMPARE(forward(Master).error().code, ErrorCode::Timeout);
    for (const bool again : {true, false}) {
        makeKeeper();
        if (again) {
            QVERIFY(forward(Master).has_value());
            QCOMPARE(network().number, Master);
        } else {
            QVERIFY(restore().has_value());
            QCOMPARE(network(), (sim::NetworkForward {true, Mailbox, 0}));
        }
    }
    // And given up instead of tried again.
    m_modem->swallowNext(lost, carriedOut);
    QVERIFY(!forward(Master).has_value());
    makeKeeper();
    const Result<Forwarding> back = restore();
    QVERIFY(back.has_value() || back.error().code == ErrorCode::NotFound);
    QCOMPARE(network(), (sim::NetworkForward {true, Mailbox, 0}));
    QVERIFY(!m_keeper->kept(Reason).has_value());
}

void TestForwardingKeeper::refusalForgetsNothing()
{
    QVERIFY(forward(Master).has_value());
    m_network->subscriber().refuseForwards(4);
    const Result<Forwarding> back = restore();
    QCOMPARE(back.error(), (Error {ErrorCode::Refused, 4, {}}));
    QVERIFY(m_keeper->kept(Reason).has_value());
    m_network->subscriber().refuseForwards(0);
    QVERIFY(restore().has_value());
    QCOMPARE(network(), sim::NetworkForward {});
}

void TestForwardingKeeper::networkThatDoesNotTakeIt()
{
    m_network->subscriber().ignoreForwards(true);
    const Result<Forwarding> set = forward(Master);
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, ErrorCode::Refused);
}

void TestForwardingKeeper::spellingsAreOneNumber()
{
    QVERIFY(m_keeper->isSameNumber(Master, Master));
    QVERIFY(m_keeper->isSameNumber(u"3331112222"_s, Master));
    QVERIFY(m_keeper->isSameNumber(u"00393331112222"_s, Master));
    QVERIFY(!m_keeper->isSameNumber(Master, OtherMaster));
    QVERIFY(!m_keeper->isSameNumber(QString(), Master));
    QVERIFY(!m_keeper->isSameNumber(u"voicemail"_s, Master));
}

void TestForwardingKeeper::nothingToPutBack()
{
    m_network->subscriber().setForward(3, {true, Mailbox, 0});
    QCOMPARE(restore().error().code, ErrorCode::NotFound);
    QCOMPARE(network().number, Mailbox);
}

void TestForwardingKeeper::tasksGoOneByOne()
{
    QStringList order;
    m_keeper->forward(Reason, {true, Master}, this,
                      [&](const Result<Forwarding> &r) { order << u"1 "_s + r->number; });
    m_keeper->forward(Reason, {true, OtherMaster}, this,
                      [&](const Result<Forwarding> &r) { order << u"2 "_s + r->number; });
    m_keeper->restore(Reason, this,
                      [&](const Result<Forwarding> &r) { order << u"3 "_s + r->number; });
    auto gone = std::make_unique<QObject>();
    m_keeper->query(Reason, gone.get(), [&](const Result<Forwarding> &) { order << u"never"_s; });
    gone.reset();
    m_clock->advance(5min);
    QCOMPARE(order, (QStringList {u"1 "_s + Master, u"2 "_s + OtherMaster, u"3 "_s}));
}

QTEST_GUILESS_MAIN(TestForwardingKeeper)
#include "tst_forwardingkeeper.moc"
