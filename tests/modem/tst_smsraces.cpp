// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"
#include "modem/modemsmsprovider.h"
#include "profiles/huaweiprofile.h"
#include "scriptdevice.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

const QByteArray Pdu = "0791934329002000040ED0D637396C7EBBCB0000621122015103400AE8329BFD4697D9EC37";
const QByteArray Length = "29";

} // namespace

/** Messages that come, and calls that ring, while the modem is busy with messages. */
class TestSmsRaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void announcedDuringAListingIsRead_data();
    void announcedDuringAListingIsRead();
    void goneSinceItsAnnouncementIsNotRead();
    void longListIsHandedOnBitByBit();
    void nothingIsListedBeforeTheListIsThrough();
    void goneModemLeavesTheRestOfAListInTheSim();
    void longListComesInWhileSomebodyRingsOn();
    void busySimIsAskedAgain_data();
    void busySimIsAskedAgain();
    void callPassesAMessageOnItsWay();
    void takenBackMessageGoesOutAfterTheCall();

private:
    void expect(const QByteArray &command)
    {
        m_clock->advance(0ms);
        QCOMPARE(m_device->takeSent(), command + '\r');
    }
    void answer(const QByteArray &lines)
    {
        m_device->inject("\r\n" + lines + "\r\n");
        m_clock->advance(0ms);
    }
    static QByteArray listed(int slot)
    {
        return "+CMGL: " + QByteArray::number(slot) + ",0,," + Length + "\r\n" + Pdu + "\r\n";
    }
    static QByteArray listed(int from, int to)
    {
        QByteArray lines;
        for (int slot = from; slot < to; ++slot) {
            lines += listed(slot);
        }
        return lines;
    }
    /** Answers each deletion until nothing is said any more; gives the slots. */
    std::vector<int> deletions()
    {
        std::vector<int> slots;
        for (int step = 0; step < 1000; ++step) {
            m_clock->advance(1ms);
            const QByteArray sent = m_device->takeSent();
            if (!sent.startsWith("AT+CMGD=")) {
                if (!sent.isEmpty() || step > 2 * 40) {
                    m_last = sent;
                    break;
                }
                continue;
            }
            slots.push_back(sent.sliced(8).trimmed().toInt());
            answer("OK");
        }
        return slots;
    }
    static QByteArray readout() { return "+CMGR: 0,," + Length + "\r\n" + Pdu + "\r\n\r\nOK"; }
    void ring() { m_calls->handle(m_profile.eventFor("+CLIP: \"+393401234567\",145,,,,0")); }

    HuaweiProfile m_profile;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptDevice> m_device;
    std::unique_ptr<AtChat> m_chat;
    std::unique_ptr<ModemCallProvider> m_calls;
    std::unique_ptr<ModemSmsProvider> m_provider;
    std::vector<int> m_slots; ///< of what was received
    QByteArray m_last; ///< that was said after the deletions
};

void TestSmsRaces::init()
{
    m_provider.reset();
    m_calls.reset();
    m_chat.reset();
    m_slots.clear();
    m_last.clear();
    m_clock = std::make_unique<ManualClock>();
    m_device = std::make_unique<ScriptDevice>();
    m_chat = std::make_unique<AtChat>(*m_clock);
    m_chat->attach(*m_device);
    m_calls = std::make_unique<ModemCallProvider>(*m_chat, *m_clock);
    m_calls->setProfile(m_profile);
    m_calls->setReady(true);
    m_provider = std::make_unique<ModemSmsProvider>(*m_chat, *m_calls, *m_clock);
    connect(m_chat.get(), &AtChat::unsolicited, m_provider.get(),
            [this](const QByteArray &line) { m_provider->handle(line); });
    connect(m_provider.get(), &MessageProvider::received, this, [this](const ReceivedPdu &pdu) {
        m_slots.push_back(pdu.slot);
        m_provider->stored(pdu.token);
    });
    m_provider->setReady(true);
    for (int step = 0; step < 4; ++step) {
        m_clock->advance(0ms);
        answer(step == 2 ? "+CPMS: 0,20\r\n\r\nOK" : "OK");
    }
    (void)m_device->takeSent();
    answer("OK"); // nothing is listed
}

void TestSmsRaces::announcedDuringAListingIsRead_data()
{
    QTest::addColumn<bool>("amongTheLines");
    QTest::newRow("among the lines") << true;
    QTest::newRow("before them") << false;
}

void TestSmsRaces::announcedDuringAListingIsRead()
{
    QFETCH(bool, amongTheLines);
    m_provider->sweep();
    expect("AT+CMGL=4");
    const QByteArray event = "+CMTI: \"SM\",6\r\n";
    m_device->inject(
        "\r\n" + (amongTheLines ? listed(1) + event + listed(2) : event + listed(1) + listed(2))
        + "\r\nOK\r\n");
    QCOMPARE(m_slots, (std::vector<int> {1, 2}));
    for (const char *deletion : {"AT+CMGD=1", "AT+CMGD=2"}) {
        expect(deletion);
        answer("OK");
    }
    expect("AT+CMGR=6"); // and not in a quarter of an hour
    answer(readout());
    QCOMPARE(m_slots, (std::vector<int> {1, 2, 6}));
}

void TestSmsRaces::goneSinceItsAnnouncementIsNotRead()
{
    m_provider->handle("+CMTI: \"SM\",1");
    expect("AT+CMGR=1");
    m_provider->handle("+CMTI: \"SM\",2");
    m_provider->sweep();
    m_provider->handle("+CMTI: \"SM\",3");
    m_provider->handle("+CMTI: \"SM\",4");
    answer(readout());
    expect("AT+CMGD=1");
    answer("OK");
    expect("AT+CMGL=4");
    answer(listed(3) + "\r\nOK");
    QCOMPARE(m_slots, (std::vector<int> {1, 3}));
    expect("AT+CMGD=3");
    answer("OK");
    m_clock->advance(0ms);
    QCOMPARE(m_device->takeSent(), QByteArray());
}

/** A full memory, each of which is some commits of who stores it. */
void TestSmsRaces::longListIsHandedOnBitByBit()
{
    m_provider->sweep();
    expect("AT+CMGL=4");
    answer(listed(0, 40) + "\r\nOK");
    std::size_t before = 0;
    for (int turn = 0; turn < 40 && m_slots.size() < 40; ++turn) {
        QVERIFY(m_slots.size() - before <= 4); // whoever rings has a turn between them
        QVERIFY2(m_slots.size() > before, "it stands still");
        before = m_slots.size();
        m_clock->advance(1ms);
    }
    std::vector<int> all(40);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(m_slots, all);
    QCOMPARE(m_device->takeSent(), "AT+CMGD=0\r"); // meanwhile already
    answer("OK");
    QCOMPARE(deletions(), (std::vector<int>(all.begin() + 1, all.end())));
    QCOMPARE(m_last, QByteArray());
    QCOMPARE(m_slots, all);
}

/** What is in a slot is known by the list: when another message may be there, it is too old. */
void TestSmsRaces::nothingIsListedBeforeTheListIsThrough()
{
    m_provider->sweep();
    expect("AT+CMGL=4");
    answer(listed(0, 40) + "\r\nOK");
    expect("AT+CMGD=0");
    answer("OK");
    m_provider->sweep();
    m_provider->handle("+CMTI: \"SM\",0"); // where there is room again
    QVERIFY(!m_provider->canSubmit());
    const std::vector<int> deleted = deletions();
    QCOMPARE(deleted.size(), 39U);
    QCOMPARE(m_slots.size(), 40U);
    QCOMPARE(m_last, "AT+CMGR=0\r"); // announced, and so not in the list
    answer(readout());
    QCOMPARE(m_slots.size(), 41U);
    QCOMPARE(m_slots.back(), 0);
    QCOMPARE(deletions(), std::vector<int> {0});
    QCOMPARE(m_last, "AT+CMGL=4\r");
    answer("OK");
    QVERIFY(m_provider->canSubmit());
}

void TestSmsRaces::goneModemLeavesTheRestOfAListInTheSim()
{
    m_provider->sweep();
    expect("AT+CMGL=4");
    answer(listed(0, 40) + "\r\nOK");
    const std::size_t stored = m_slots.size();
    QVERIFY(stored < 40);
    m_provider->setReady(false);
    m_clock->advance(1s);
    QCOMPARE(m_slots.size(), stored); // nobody knows what is in that slot now
    QCOMPARE(m_device->takeSent(), "AT+CMGD=0\r");
    answer("ERROR");
    m_provider->setReady(true);
    for (int step = 0; step < 4; ++step) {
        m_clock->advance(0ms);
        answer(step == 2 ? "+CPMS: 40,40\r\n\r\nOK" : "OK");
    }
    QVERIFY(m_device->takeSent().endsWith("AT+CMGL=4\r"));
    answer(listed(0, 40) + "\r\nOK");
    QCOMPARE(deletions().size(), 40U);
    QCOMPARE(m_slots.size(), stored + 40); // the inbox knows those it has
}

/** Patience with calls is not begun anew for each bit of a list. */
void TestSmsRaces::longListComesInWhileSomebodyRingsOn()
{
    const QByteArray calls = "+CLCC: 1,1,4,0,0,\"+393401234567\",145\r\n\r\nOK";
    const auto ringOn = [this, calls](int seconds) {
        for (int i = 0; i < seconds; ++i) {
            ring();
            m_clock->advance(1s);
            const QByteArray sent = m_device->takeSent();
            if (sent != "AT+CLCC\r" && !sent.isEmpty()) {
                return sent;
            }
            answer(sent.isEmpty() ? QByteArray() : calls);
        }
        return QByteArray();
    };
    (void)ringOn(1);
    m_provider->sweep();
    QCOMPARE(ringOn(60), "AT+CMGL=4\r");
    answer(listed(0, 6) + "\r\nOK");
    expect("AT+CLCC");
    answer(calls);
    for (const char *deletion : {"AT+CMGD=0", "AT+CMGD=1"}) { // quicker than the list goes on
        expect(deletion);
        answer("OK");
    }
    QVERIFY(m_slots.size() < 6);
    QCOMPARE(ringOn(5), "AT+CMGD=2\r");
    answer("OK");
    QCOMPARE(m_slots.size(), 6U);
}

void TestSmsRaces::busySimIsAskedAgain_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("SIM busy") << QByteArray("+CMS ERROR: 314");
    QTest::newRow("in other words") << QByteArray("+CME ERROR: 14");
    QTest::newRow("without a reason") << QByteArray("ERROR");
}

void TestSmsRaces::busySimIsAskedAgain()
{
    QFETCH(QByteArray, refusal);
    m_provider->handle("+CMTI: \"SM\",1");
    expect("AT+CMGR=1");
    answer(refusal);
    m_clock->advance(20s);
    expect("AT+CMGL=4");
    answer(listed(1) + "\r\nOK");
    QCOMPARE(m_slots, std::vector<int> {1});
}

void TestSmsRaces::callPassesAMessageOnItsWay()
{
    QSignalSpy submitted(m_provider.get(), &MessageProvider::submitted);
    m_provider->submit({7, "0011AB", 2});
    expect("AT+CMGS=2");
    m_device->inject("\r\n> ");
    ring();
    m_calls->answer(m_calls->calls().front().id);
    m_clock->advance(8s);
    QVERIFY(!m_device->takeSent().contains("ATA"));
    m_device->inject("\r\n+CMGS: 42\r\n\r\nOK\r\n");
    m_clock->advance(200ms);
    QCOMPARE(m_device->takeSent(), "ATA\r");
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(1).toInt(), 42);
}

void TestSmsRaces::takenBackMessageGoesOutAfterTheCall()
{
    QSignalSpy failed(m_provider.get(), &MessageProvider::submitFailed);
    m_provider->submit({7, "0011AB", 2});
    expect("AT+CMGS=2");
    ring();
    m_calls->answer(m_calls->calls().front().id);
    m_device->inject("\r\n> ");
    expect("\x1b"
           "AT");
    m_device->inject("\r\nOK\r\n");
    m_clock->advance(200ms);
    expect("ATA");
    m_device->inject("\r\nNO CARRIER\r\n"); // he has hung up
    for (int step = 0; step < 20 && !m_calls->calls().empty(); ++step) {
        m_device->inject("\r\nOK\r\n"); // no calls are listed
        m_clock->advance(500ms);
    }
    (void)m_device->takeSent();
    m_device->inject("\r\nOK\r\n");
    m_clock->advance(3s);
    QCOMPARE(m_device->takeSent(), "AT+CMGS=2\r");
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestSmsRaces)
#include "tst_smsraces.moc"
