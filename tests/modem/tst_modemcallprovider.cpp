// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemcallprovider.h"
#include "profiles/huaweiprofile.h"
#include "scriptdevice.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** The provider against a modem that a test speaks for: what the simulated stick would never say.
 */
class TestModemCallProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void announcesACallerAtItsNumber();
    void waitsForTheNumberBeforeSayingHidden();
    void dataCallsAreNotCallers();
    void listThatAsksAgainVerifiesNothing();
    void unknownEventAsksForTheList();
    void doesNotAnswerListsForEver();
    void doesNotHoldBesideAWaitingCall();
    void sparesWhatIsDialledAfterReleaseAll();
    void withdrawTakesBackTheDialling();
    void deflectsOnlyWhatRings();
    void deflectionEndsTheCall();

private:
    void answer(const QByteArray &lines = {})
    {
        m_device->inject(QByteArray("\r\n" + lines + "\r\nOK\r\n"));
    }
    void event(const QByteArray &line) { m_provider->handle(m_profile.eventFor(line)); }

    HuaweiProfile m_profile;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptDevice> m_device;
    std::unique_ptr<AtChat> m_chat;
    std::unique_ptr<ModemCallProvider> m_provider;
};

void TestModemCallProvider::init()
{
    m_provider.reset();
    m_chat.reset();
    m_clock = std::make_unique<ManualClock>();
    m_device = std::make_unique<ScriptDevice>();
    m_chat = std::make_unique<AtChat>(*m_clock);
    m_chat->attach(*m_device);
    m_provider = std::make_unique<ModemCallProvider>(*m_chat, *m_clock);
    m_provider->setProfile(m_profile);
    m_provider->setReady(true);
}

void TestModemCallProvider::announcesACallerAtItsNumber()
{
    QSignalSpy added(m_provider.get(), &CallProvider::callAdded);
    event("+CRING: VOICE");
    QCOMPARE(added.size(), 0);
    event("+CLIP: \"+393401234567\",145,,,,0");
    QCOMPARE(added.size(), 1);
    event("+CRING: VOICE");
    event("+CLIP: \"+393401234567\",145,,,,0");
    QCOMPARE(added.size(), 1);
}

void TestModemCallProvider::waitsForTheNumberBeforeSayingHidden()
{
    QSignalSpy added(m_provider.get(), &CallProvider::callAdded);
    event("+CRING: VOICE");
    m_provider->verify();
    answer("+CLCC: 1,1,4,0,0");
    QCOMPARE(added.size(), 0); // its +CLIP may still come
    m_clock->advance(3s);
    answer("+CLCC: 1,1,4,0,0");
    QCOMPARE(added.size(), 1);
    QVERIFY(added.front().front().value<Call>().isHidden());
}

void TestModemCallProvider::dataCallsAreNotCallers()
{
    QSignalSpy added(m_provider.get(), &CallProvider::callAdded);
    event("+CRING: REL ASYNC");
    event("+CLIP: \"+393401234567\",145,,,,0");
    m_clock->advance(5s);
    QCOMPARE(added.size(), 0);
    event("+CRING: VOICE");
    event("+CLIP: \"+393298765432\",145,,,,0");
    QCOMPARE(added.size(), 1);
}

void TestModemCallProvider::listThatAsksAgainVerifiesNothing()
{
    // One list without its lines takes the call away; whoever hears of it asks again at once. The
    // story must not be closed by the list that was wrong.
    event("+CLIP: \"+393401234567\",145,,,,0");
    answer("+CLCC: 1,1,0,0,0,\"+393401234567\",145");
    QCOMPARE(m_provider->calls().size(), 1U);
    QSignalSpy verified(m_provider.get(), &CallProvider::tableVerified);
    connect(m_provider.get(), &CallProvider::callRemoved, m_provider.get(), &CallProvider::verify);
    m_clock->advance(3s);
    answer();
    QCOMPARE(m_provider->calls().size(), 0U);
    QCOMPARE(verified.size(), 0);
    answer("+CLCC: 1,1,0,0,0,\"+393401234567\",145");
    QCOMPARE(m_provider->calls().size(), 1U);
    QCOMPARE(verified.size(), 1);
}

void TestModemCallProvider::unknownEventAsksForTheList()
{
    event("^CONN:1,0");
    QCOMPARE(m_device->takeSent(), QByteArray("AT+CLCC\r"));
    answer("+CLCC: 1,0,0,0,0,\"+393401234567\",145");
    QCOMPARE(m_provider->calls().size(), 1U);
}

void TestModemCallProvider::doesNotAnswerListsForEver()
{
    QSignalSpy done(m_provider.get(), &CallProvider::requestDone);
    m_provider->releaseAll();
    for (int i = 0; i < 6; ++i) {
        m_device->inject("\r\nERROR\r\n");
        m_clock->advance(3s);
    }
    QCOMPARE(done.size(), 1); // a modem that lists nothing must not keep us from becoming ready
}

void TestModemCallProvider::doesNotHoldBesideAWaitingCall()
{
    QSignalSpy failed(m_provider.get(), &CallProvider::requestFailed);
    event("+CLIP: \"+393401234567\",145,,,,0");
    answer("+CLCC: 1,1,0,0,0,\"+393401234567\",145");
    event("+CCWA: \"+393298765432\",145,1,,0");
    (void)m_device->takeSent();
    m_provider->hold();
    QCOMPARE(failed.size(), 0); // never from inside
    m_clock->advance(0ms);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_device->takeSent().contains("CHLD=2"));
}

void TestModemCallProvider::sparesWhatIsDialledAfterReleaseAll()
{
    m_provider->releaseAll();
    const PhoneNumber number = PhoneNumber::parse(u"+393331112222", Region {}).value();
    m_provider->dial(number);
    answer(); // the list of releaseAll: empty, but an ATD is on its way
    QVERIFY(m_device->takeSent().contains("ATD+393331112222;"));
    answer();
    event("^ORIG:1,0");
    answer("+CLCC: 1,0,2,0,0,\"+393331112222\",145");
    m_clock->advance(5s);
    QVERIFY(!m_device->takeSent().contains("AT+CHUP"));
    QCOMPARE(m_provider->calls().size(), 1U);
}

void TestModemCallProvider::withdrawTakesBackTheDialling()
{
    QSignalSpy failed(m_provider.get(), &CallProvider::requestFailed);
    m_provider->verify();
    const PhoneNumber number = PhoneNumber::parse(u"+393331112222", Region {}).value();
    m_provider->dial(number);
    m_provider->withdraw();
    m_clock->advance(0ms);
    QCOMPARE(failed.size(), 1);
    answer();
    QVERIFY(!m_device->takeSent().contains("ATD"));
}

void TestModemCallProvider::deflectsOnlyWhatRings()
{
    QSignalSpy failed(m_provider.get(), &CallProvider::requestFailed);
    const PhoneNumber number = PhoneNumber::parse(u"+393331112222", Region {}).value();
    event("+CLIP: \"+393401234567\",145,,,,0");
    answer("+CLCC: 1,1,0,0,0,\"+393401234567\",145"); // answered meanwhile
    const int id = m_provider->calls().front().id;
    for (const int each : {id, id + 1}) {
        m_provider->deflect(each, number);
    }
    QCOMPARE(failed.size(), 0); // never from inside
    m_clock->advance(0ms);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.front().at(1).value<Error>().code, ErrorCode::NotFound);
    QVERIFY(!m_device->takeSent().contains("CTFR"));
}

void TestModemCallProvider::deflectionEndsTheCall()
{
    QSignalSpy done(m_provider.get(), &CallProvider::requestDone);
    QSignalSpy removed(m_provider.get(), &CallProvider::callRemoved);
    const PhoneNumber number = PhoneNumber::parse(u"+393331112222", Region {}).value();
    event("+CLIP: \"+393401234567\",145,,,,0");
    answer("+CLCC: 1,1,4,0,0,\"+393401234567\",145");
    m_provider->deflect(m_provider->calls().front().id, number);
    QVERIFY(m_device->takeSent().contains("AT+CTFR=+393331112222,145\r"));
    answer();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.front().front().value<CallRequest>(), CallRequest::Deflect);
    event("^CEND:1,0,104,16");
    QCOMPARE(removed.size(), 1);
}

QTEST_GUILESS_MAIN(TestModemCallProvider)
#include "tst_modemcallprovider.moc"
