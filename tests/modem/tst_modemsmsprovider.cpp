// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"
#include "modem/modemsmsprovider.h"
#include "profiles/huaweiprofile.h"
#include "scriptdevice.h"

#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

const QByteArray Pdu = "0791934329002000040ED0D637396C7EBBCB0000621122015103400AE8329BFD4697D9EC37";
constexpr int PduLength = 29;

} // namespace

/** The provider against a modem that a test speaks for, word by word. */
class TestModemSmsProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void setsUpAndLists();
    void takesTheNextWay();
    void waitsForASimThatIsBusy();
    void deletesOnlyWhatIsStored();
    void announcedIsReadInOrder();
    void anotherMemoryIsChosenFirst();
    void aBurstIsListed();
    void damagedLineIsReadAgain();
    void theSameTwiceIsBelieved();
    void failedDeletionIsNotRepeatedAtOnce();
    void fullMemoryIsListedAtOnce();
    void listsWithoutAnnouncement();
    void longListsGoOn_data();
    void longListsGoOn();
    void routedMessageIsKeptUntilStored();
    void draftsStay();
    void nothingIsAskedWhileACallIsMade();
    void endlessRingingKeepsNoMessageAway();
    void callsThatComeAndGoKeepNoMessageAway();
    void takesBackWhatIsNotWrittenWhenACallComes();
    void sends();
    void sendFailures_data();
    void sendFailures();
    void unansweredSendingIsUnknown();
    void goneModemEndsASending_data();
    void goneModemEndsASending();
    void keepsTheLinkOpenBetweenParts();

private:
    void expect(const QByteArray &command)
    {
        m_clock->advance(0ms);
        QCOMPARE(m_device->takeSent(), command + '\r');
    }
    void expectNothing()
    {
        m_clock->advance(0ms);
        QCOMPARE(m_device->takeSent(), QByteArray());
    }
    void ok(const QByteArray &lines = {})
    {
        m_device->inject("\r\n" + (lines.isEmpty() ? QByteArray() : lines + "\r\n\r\n") + "OK\r\n");
        m_clock->advance(0ms);
    }
    void error(const QByteArray &line = "ERROR")
    {
        m_device->inject("\r\n" + line + "\r\n");
        m_clock->advance(0ms);
    }
    static QByteArray listed(int slot, const QByteArray &pdu = Pdu, int status = 0)
    {
        return "+CMGL: " + QByteArray::number(slot) + ',' + QByteArray::number(status) + ",,"
            + QByteArray::number(PduLength) + "\r\n" + pdu;
    }
    static QByteArray readout(const QByteArray &pdu = Pdu)
    {
        return "+CMGR: 0,," + QByteArray::number(PduLength) + "\r\n" + pdu;
    }
    void setUp(const QByteArray &list = {}, int slots = 20)
    {
        m_provider->setReady(true);
        for (const char *command : {"AT+CMGF=0", "AT+CSMS=0"}) {
            expect(command);
            ok();
        }
        expect("AT+CPMS=\"SM\",\"SM\",\"SM\"");
        ok("+CPMS: 0," + QByteArray::number(slots));
        expect("AT+CNMI=2,1,0,1,0");
        ok();
        expect("AT+CMGL=4");
        ok(list);
    }
    void event(const QByteArray &line) { QVERIFY(m_provider->handle(line)); }
    void keep(bool store)
    {
        connect(m_provider.get(), &MessageProvider::received, this,
                [this, store](const ReceivedPdu &pdu) {
                    m_received.push_back(pdu);
                    store ? m_provider->stored(pdu.token) : m_provider->refused(pdu.token);
                });
    }

    HuaweiProfile m_profile;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptDevice> m_device;
    std::unique_ptr<AtChat> m_chat;
    std::unique_ptr<ModemCallProvider> m_calls;
    std::unique_ptr<ModemSmsProvider> m_provider;
    std::vector<ReceivedPdu> m_received;
};

void TestModemSmsProvider::init()
{
    m_provider.reset();
    m_calls.reset();
    m_chat.reset();
    m_received.clear();
    m_clock = std::make_unique<ManualClock>();
    m_device = std::make_unique<ScriptDevice>();
    m_chat = std::make_unique<AtChat>(*m_clock);
    m_chat->setTwoLineEvents(SmsCommands::twoLineEvents());
    m_chat->attach(*m_device);
    m_calls = std::make_unique<ModemCallProvider>(*m_chat, *m_clock);
    m_calls->setProfile(m_profile);
    m_calls->setReady(true);
    m_provider = std::make_unique<ModemSmsProvider>(*m_chat, *m_calls, *m_clock);
}

void TestModemSmsProvider::setsUpAndLists()
{
    QSignalSpy can(m_provider.get(), &MessageProvider::canSubmitChanged);
    keep(true);
    QVERIFY(!m_provider->canSubmit());
    setUp(listed(0) + "\r\n" + listed(7));
    QCOMPARE(m_received.size(), 2U);
    QCOMPARE(m_received[0].slot, 0);
    QCOMPARE(m_received[0].hex, Pdu);
    QCOMPARE(m_received[0].length, PduLength);
    QCOMPARE(m_received[1].slot, 7);
    expect("AT+CMGD=0");
    ok();
    expect("AT+CMGD=7");
    ok();
    expectNothing();
    QVERIFY(m_provider->canSubmit());
    QCOMPARE(can.size(), 1);
    m_clock->advance(15min);
    expect("AT+CMGL=4");
}

void TestModemSmsProvider::takesTheNextWay()
{
    m_provider->setReady(true);
    expect("AT+CMGF=0");
    ok();
    expect("AT+CSMS=0");
    error(); // does not matter
    expect("AT+CPMS=\"SM\",\"SM\",\"SM\"");
    error("+CMS ERROR: 302");
    expect("AT+CPMS=\"ME\",\"ME\",\"ME\"");
    ok("+CPMS: 0,23,0,23,0,23");
    for (const char *ladder : {"2,1,0,1,0", "1,1,0,1,0", "2,1,0,2,0", "1,1,0,2,0"}) {
        expect(QByteArray("AT+CNMI=") + ladder);
        error("+CMS ERROR: 302");
    }
    expect("AT+CNMI=2,1,0,0,0");
    ok();
    expect("AT+CMGL=4");
}

void TestModemSmsProvider::waitsForASimThatIsBusy()
{
    m_provider->setReady(true);
    expect("AT+CMGF=0");
    ok();
    expect("AT+CSMS=0");
    ok();
    for (int i = 0; i < 3; ++i) {
        m_clock->advance(0ms);
        QVERIFY(m_device->takeSent().startsWith("AT+CPMS="));
        error("+CMS ERROR: 314");
    }
    expectNothing();
    QVERIFY(!m_provider->canSubmit());
    m_clock->advance(20s);
    expect("AT+CMGF=0"); // from the beginning
}

void TestModemSmsProvider::deletesOnlyWhatIsStored()
{
    QSignalSpy received(m_provider.get(), &MessageProvider::received);
    setUp(listed(3));
    QCOMPARE(received.size(), 1);
    const quint64 token = received.at(0).at(0).value<ReceivedPdu>().token;
    expectNothing(); // nobody has said anything yet
    m_provider->sweep();
    expect("AT+CMGL=4");
    ok(listed(3));
    QCOMPARE(received.size(), 1); // is still being stored
    m_provider->refused(token);
    expectNothing();
    m_provider->sweep();
    expect("AT+CMGL=4");
    ok(listed(3));
    QCOMPARE(received.size(), 2); // offered again
    m_provider->stored(token); // an old one
    expectNothing();
    m_provider->stored(received.at(1).at(0).value<ReceivedPdu>().token);
    expect("AT+CMGD=3");
}

void TestModemSmsProvider::announcedIsReadInOrder()
{
    keep(true);
    setUp();
    event("+CMTI: \"SM\",5");
    event("+CMTI: \"SM\",2");
    event("+CDSI: \"SM\",5"); // known already
    expect("AT+CMGR=5");
    ok(readout());
    expect("AT+CMGD=5"); // room first
    ok();
    expect("AT+CMGR=2");
    error("+CMS ERROR: 321"); // somebody else was quicker
    expectNothing();
    QCOMPARE(m_received.size(), 1U);
    QVERIFY(!m_provider->handle("+CREG: 1"));
}

void TestModemSmsProvider::anotherMemoryIsChosenFirst()
{
    keep(true);
    setUp();
    event("+CMTI: \"ME\",1");
    expect("AT+CPMS=\"ME\"");
    ok("+CPMS: 1,23,0,20,0,20");
    expect("AT+CMGR=1");
    ok(readout());
    expect("AT+CMGD=1");
    event("+CMTI: \"SM\",4");
    ok();
    expect("AT+CPMS=\"SM\"");
    ok("+CPMS: 1,20,0,20,0,20");
    expect("AT+CMGR=4");
    ok(readout());
    expect("AT+CMGD=4");
    ok();
    event("+CMTI: \"XX\",1");
    expect("AT+CPMS=\"XX\"");
    error("+CMS ERROR: 302"); // there is none
    expectNothing();
    QCOMPARE(m_received.size(), 2U);
}

void TestModemSmsProvider::aBurstIsListed()
{
    keep(true);
    setUp();
    event("+CMTI: \"SM\",2");
    expect("AT+CMGR=2");
    for (const int slot : {1, 4, 0, 3}) {
        event("+CMTI: \"SM\"," + QByteArray::number(slot));
    }
    ok(readout());
    expect("AT+CMGD=2");
    ok();
    expect("AT+CMGL=4");
    ok(listed(0) + "\r\n" + listed(1) + "\r\n" + listed(3) + "\r\n" + listed(4) + "\r\n"
       + listed(9));
    m_clock->advance(100ms);
    std::vector<int> slots;
    for (const ReceivedPdu &pdu : m_received) {
        slots.push_back(pdu.slot);
    }
    // What was there unannounced came before; the rest in the order of its announcement.
    QCOMPARE(slots, (std::vector<int> {2, 9, 1, 4, 0, 3}));
}

void TestModemSmsProvider::damagedLineIsReadAgain()
{
    keep(true);
    setUp(listed(3, Pdu.chopped(2)));
    QVERIFY(m_received.empty());
    expect("AT+CMGR=3");
    ok(readout("0791" + Pdu));
    QVERIFY(m_received.empty());
    expect("AT+CMGR=3");
    ok(readout());
    QCOMPARE(m_received.size(), 1U);
    QCOMPARE(m_received[0].hex, Pdu);
    expect("AT+CMGD=3");
}

void TestModemSmsProvider::theSameTwiceIsBelieved()
{
    keep(true);
    setUp();
    event("+CMTI: \"SM\",3");
    for (int i = 0; i < 2; ++i) {
        expect("AT+CMGR=3");
        QVERIFY(m_received.empty());
        ok(readout("00FF00"));
    }
    QCOMPARE(m_received.size(), 1U); // stored as it is, and shown as unreadable
    expect("AT+CMGD=3");
    ok();
    event("+CMTI: \"SM\",4");
    for (int i = 0; i < 3; ++i) {
        expect("AT+CMGR=4");
        ok("+CMGR: 0,,29"); // its line never comes
    }
    expectNothing(); // stays in the SIM until the next sweep
    QCOMPARE(m_received.size(), 1U);
}

void TestModemSmsProvider::failedDeletionIsNotRepeatedAtOnce()
{
    keep(true);
    setUp(listed(3));
    expect("AT+CMGD=3");
    error("+CMS ERROR: 320");
    expectNothing();
    m_clock->advance(15min);
    expect("AT+CMGL=4");
    ok(listed(3));
    QCOMPARE(m_received.size(), 2U); // its receiver knows it
    expect("AT+CMGD=3");
    error("+CMS ERROR: 321"); // empty: as good as deleted
    expectNothing();
}

void TestModemSmsProvider::fullMemoryIsListedAtOnce()
{
    keep(true);
    setUp();
    event("^SMMEMFULL: \"SM\"");
    expect("AT+CMGL=4");
    ok(listed(0));
    expect("AT+CMGD=0");
    ok();
    event("+CMTI: \"SM\",-1");
    expect("AT+CMGL=4");
}

void TestModemSmsProvider::listsWithoutAnnouncement()
{
    m_provider->setReady(true);
    for (int i = 0; i < 3; ++i) {
        m_clock->advance(0ms);
        ok();
    }
    for (int i = 0; i < 5; ++i) {
        m_clock->advance(0ms);
        error();
    }
    (void)m_device->takeSent();
    ok();
    m_clock->advance(1min);
    expect("AT+CMGL=4"); // no event would tell
}

void TestModemSmsProvider::longListsGoOn_data()
{
    QTest::addColumn<bool>("deletable");
    QTest::newRow("by deleting what was listed") << true;
    QTest::newRow("slot by slot") << false;
}

void TestModemSmsProvider::longListsGoOn()
{
    QFETCH(bool, deletable);
    keep(true);
    setUp({}, 300);
    const auto list = [](int from, int to) {
        QByteArrayList lines;
        for (int slot = from; slot < to; ++slot) {
            lines << listed(slot);
        }
        return lines.join("\r\n");
    };
    m_provider->sweep();
    for (int round = 0; round < 2; ++round) {
        expect("AT+CMGL=4");
        ok(list(0, 300)); // 600 lines
        m_clock->advance(1s); // until all of it is handed on
        for (int slot = 0; slot < 256; ++slot) {
            expect("AT+CMGD=" + QByteArray::number(slot));
            deletable &&round == 0 ? ok() : error("+CMS ERROR: 320");
        }
    }
    if (deletable) { // the rest
        expect("AT+CMGL=4");
        ok(list(256, 300));
        m_clock->advance(1s);
        QCOMPARE(m_received.size(), 256U * 2 + 44);
        return;
    }
    QCOMPARE(m_received.size(), 256U * 2);
    for (int slot = 256; slot <= 300; ++slot) { // the modem told of 300 slots
        expect("AT+CMGR=" + QByteArray::number(slot));
        if (slot == 300) {
            error("+CMS ERROR: 321");
            break;
        }
        ok(readout());
        expect("AT+CMGD=" + QByteArray::number(slot));
        error("+CMS ERROR: 320");
    }
    QCOMPARE(m_received.size(), 256U * 2 + 44);
    expectNothing(); // goes on at the next sweep, not for ever
}

void TestModemSmsProvider::routedMessageIsKeptUntilStored()
{
    keep(false);
    setUp();
    m_device->inject("\r\n+CMT: ,29\r\n" + Pdu + "\r\n");
    QVERIFY(m_provider->handle("+CMT: ,29\n" + Pdu));
    QCOMPARE(m_received.size(), 1U);
    QCOMPARE(m_received[0].slot, -1);
    m_provider->setReady(false);
    m_provider->setReady(true); // the modem was gone meanwhile, and knows nothing of it
    (void)m_device->takeSent();
    m_provider->sweep();
    QCOMPARE(m_received.size(), 2U);
    QCOMPARE(m_received[1].token, m_received[0].token);
    m_provider->stored(m_received[1].token);
    m_provider->sweep();
    QCOMPARE(m_received.size(), 2U);
}

void TestModemSmsProvider::draftsStay()
{
    keep(true);
    setUp(listed(1, Pdu, 2) + "\r\n" + listed(2, Pdu, 3));
    QVERIFY(m_received.empty());
    expectNothing();
}

void TestModemSmsProvider::nothingIsAskedWhileACallIsMade()
{
    keep(true);
    setUp();
    m_calls->handle(m_profile.eventFor("+CRING: VOICE"));
    m_calls->handle(m_profile.eventFor("+CLIP: \"+393401234567\",145,,,,0"));
    expect("AT+CLCC");
    ok("+CLCC: 1,1,4,0,0,\"+393401234567\",145");
    QVERIFY(!m_provider->canSubmit());
    event("+CMTI: \"SM\",5");
    event("^SMMEMFULL: \"SM\"");
    m_provider->submit({1, "0011AB", 2});
    for (int i = 0; i < 20; ++i) {
        m_clock->advance(500ms);
        const QByteArray sent = m_device->takeSent();
        QVERIFY2(sent.isEmpty() || sent == "AT+CLCC\r", sent.constData());
        if (!sent.isEmpty()) {
            ok("+CLCC: 1,1,4,0,0,\"+393401234567\",145");
        }
    }
    m_calls->handle(m_profile.eventFor("^CEND:1,0,104,16"));
    expect("AT+CLCC");
    ok();
    m_clock->advance(2s);
    expectNothing(); // not in the midst of what follows
    m_clock->advance(1s);
    QVERIFY(m_device->takeSent().startsWith("AT+CMG"));
}

/** But nothing is sent, and nothing is read right after a step of the call. */
void TestModemSmsProvider::endlessRingingKeepsNoMessageAway()
{
    keep(true);
    setUp();
    m_calls->handle(m_profile.eventFor("+CLIP: \"+393401234567\",145,,,,0"));
    event("+CMTI: \"SM\",5");
    m_provider->submit({1, "0011AB", 2});
    const auto ring = [this](int seconds) {
        QByteArray read;
        for (int i = 0; i < seconds && read.isEmpty(); ++i) {
            m_calls->handle(m_profile.eventFor("+CLIP: \"+393401234567\",145,,,,0"));
            m_clock->advance(1s);
            const QByteArray sent = m_device->takeSent();
            if (sent == "AT+CLCC\r") {
                ok("+CLCC: 1,1,4,0,0,\"+393401234567\",145");
                read = m_device->takeSent();
            } else {
                read = sent;
            }
        }
        return read;
    };
    QCOMPARE(ring(44), QByteArray());
    QCOMPARE(ring(3), QByteArray("AT+CMGR=5\r"));
    ok(readout());
    QCOMPARE(m_received.size(), 1U);
    QCOMPARE(ring(3), QByteArray("AT+CMGD=5\r"));
    ok();
    QCOMPARE(ring(10), QByteArray());
    event("+CMTI: \"SM\",6");
    QCOMPARE(ring(44), QByteArray()); // once more the same patience
}

/** Rings of which the modem's list knows nothing: the call is gone again each time. */
void TestModemSmsProvider::callsThatComeAndGoKeepNoMessageAway()
{
    keep(true);
    setUp();
    bool announced = false;
    for (int seconds = 0; seconds < 90 && m_received.empty(); ++seconds) {
        m_calls->handle(m_profile.eventFor("+CLIP: \"+393401234567\",145,,,,0"));
        if (!std::exchange(announced, true)) {
            event("+CMTI: \"SM\",5");
        }
        m_clock->advance(1s);
        for (QByteArray sent = m_device->takeSent(); !sent.isEmpty(); sent = m_device->takeSent()) {
            if (sent.startsWith("AT+CMGR")) {
                ok(readout());
            } else {
                ok();
            }
        }
    }
    QCOMPARE(m_received.size(), 1U);
}

void TestModemSmsProvider::takesBackWhatIsNotWrittenWhenACallComes()
{
    setUp();
    QSignalSpy failed(m_provider.get(), &MessageProvider::submitFailed);
    m_chat->send({.text = "AT+CSQ"}, this, [](const Result<AtResponse> &) {});
    expect("AT+CSQ");
    m_provider->submit({1, "0011AB", 2}); // waits in the queue of the chat
    m_clock->advance(0ms);
    m_calls->handle(m_profile.eventFor("+CLIP: \"+393401234567\",145,,,,0"));
    ok();
    expect("AT+CLCC");
    ok("+CLCC: 1,1,4,0,0,\"+393401234567\",145");
    m_calls->handle(m_profile.eventFor("^CEND:1,0,104,16"));
    expect("AT+CLCC");
    ok();
    expectNothing();
    m_clock->advance(3s);
    expect("AT+CMGS=2");
    QCOMPARE(failed.size(), 0);
}

void TestModemSmsProvider::sends()
{
    setUp();
    QSignalSpy submitted(m_provider.get(), &MessageProvider::submitted);
    m_provider->submit({77, "0011AB", 2});
    expect("AT+CMGS=2");
    QVERIFY(!m_provider->canSubmit()); // one at a time
    m_device->inject("\r\n> ");
    QCOMPARE(m_device->takeSent(), QByteArray("0011AB\x1a"));
    ok("+CMGS: 42");
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toLongLong(), 77);
    QCOMPARE(submitted.at(0).at(1).toInt(), 42);
    QVERIFY(m_provider->canSubmit());
}

void TestModemSmsProvider::sendFailures_data()
{
    using Kind = SubmitFailure::Kind;
    QTest::addColumn<bool>("prompt");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, bool prompt, const char *said, Kind kind, int code) {
        QTest::newRow(name) << prompt << QByteArray(said) << static_cast<int>(kind) << code;
    };
    row("refused before the prompt", false, "+CMS ERROR: 304", Kind::Permanent, 304);
    row("no network", true, "+CMS ERROR: 331", Kind::Permanent, 331);
    row("congestion", true, "+CMS ERROR: 42", Kind::Transient, 42);
    row("no reason", true, "ERROR", Kind::TransientOnce, 0);
    row("500", true, "+CMS ERROR: 500", Kind::TransientOnce, 500);
    row("OK without a prompt", false, "OK", Kind::NothingSent, 0);
}

void TestModemSmsProvider::sendFailures()
{
    QFETCH(bool, prompt);
    QFETCH(QByteArray, said);
    setUp();
    QSignalSpy failed(m_provider.get(), &MessageProvider::submitFailed);
    m_provider->submit({77, "0011AB", 2});
    expect("AT+CMGS=2");
    if (prompt) {
        m_device->inject("\r\n> ");
    }
    error(said);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toLongLong(), 77);
    const auto failure = failed.at(0).at(1).value<SubmitFailure>();
    QTEST(static_cast<int>(failure.kind), "kind");
    QTEST(failure.code, "code");
}

void TestModemSmsProvider::unansweredSendingIsUnknown()
{
    setUp();
    QSignalSpy failed(m_provider.get(), &MessageProvider::submitFailed);
    m_provider->submit({1, "0011AB", 2});
    m_clock->advance(10s); // no prompt
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<SubmitFailure>().kind, SubmitFailure::Kind::NothingSent);
    ok();
    m_clock->advance(1s);
    (void)m_device->takeSent();
    m_provider->submit({2, "0011AB", 2});
    expect("AT+CMGS=2");
    m_device->inject("\r\n> ");
    m_clock->advance(60s);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.at(1).at(1).value<SubmitFailure>().kind, SubmitFailure::Kind::Unknown);
}

void TestModemSmsProvider::goneModemEndsASending_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("a call is being made") << 0 << false;
    QTest::newRow("waits for the prompt") << 1 << false;
    QTest::newRow("the text is out") << 2 << true;
}

void TestModemSmsProvider::goneModemEndsASending()
{
    QFETCH(int, step);
    QFETCH(bool, unknown);
    setUp();
    QSignalSpy failed(m_provider.get(), &MessageProvider::submitFailed);
    if (step == 0) {
        m_calls->handle(m_profile.eventFor("+CLIP: \"+393401234567\",145,,,,0"));
    }
    m_provider->submit({1, "0011AB", 2});
    m_clock->advance(0ms);
    if (step == 2) {
        m_device->inject("\r\n> ");
    }
    m_chat->detach();
    m_calls->setReady(false);
    m_provider->setReady(false);
    m_clock->advance(0ms);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<SubmitFailure>().kind,
             unknown ? SubmitFailure::Kind::Unknown : SubmitFailure::Kind::NothingSent);
    m_provider->submit({2, "0011AB", 2});
    m_clock->advance(0ms);
    QCOMPARE(failed.size(), 2);
}

void TestModemSmsProvider::keepsTheLinkOpenBetweenParts()
{
    setUp();
    for (const bool known : {true, false}) {
        m_provider->submit({1, "0011AB", 2, true});
        expect("AT+CMMS=1");
        known ? ok() : error();
        expect("AT+CMGS=2");
        m_device->inject("\r\n> ");
        (void)m_device->takeSent();
        ok("+CMGS: 1");
    }
    m_provider->submit({1, "0011AB", 2, true});
    expect("AT+CMGS=2"); // it has said that it cannot
}

QTEST_GUILESS_MAIN(TestModemSmsProvider)
#include "tst_modemsmsprovider.moc"
