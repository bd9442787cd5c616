// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"
#include "fakelogind.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {
constexpr int Limit = 60'000; ///< ms; at least ten times what is usual
} // namespace

/** The shipped program as a process, on a system bus where logind is played by the test. */
class TestSleep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sleepsAndWakesInMidCall();
    void callersReachTheOwnerWhileItIsOff();

private:
    void startUp();
    /** How often the owner has been told that the phone is up. */
    [[nodiscard]] qsizetype timesUp() const;
    void want(const QByteArray &settings);

    std::unique_ptr<test::FakeLogind> m_logind;
    std::unique_ptr<World> m_world;
};

#define TRY(what) QTRY_VERIFY_WITH_TIMEOUT(what, Limit)

void TestSleep::initTestCase()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(!bus.isEmpty());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus);
}

void TestSleep::init()
{
    m_logind = std::make_unique<test::FakeLogind>();
    QVERIFY(m_logind->isOwned());
    m_world = std::make_unique<World>();
    TRY(m_world->modem.isPlugged());
}

void TestSleep::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_world->report();
    }
    if (!m_world->hasExited()) {
        m_world->phone.terminate();
    }
    TRY(m_world->hasExited());
    QCOMPARE(m_world->phone.exitCode(), 0);
    TRY(m_logind->held(u"delay"_s) == 0 && m_logind->held(u"block"_s) == 0);
    QCOMPARE(m_world->server.violations(), QStringList());
    m_world.reset();
    m_logind.reset();
}

void TestSleep::want(const QByteArray &settings)
{
    QFile file(m_world->settingsPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(settings);
}

void TestSleep::startUp()
{
    m_world->start();
    TRY(m_world->isUp());
}

qsizetype TestSleep::timesUp() const
{
    const std::vector<ShownMessage> shown = m_world->server.shownIn(World::Owner);
    return std::count_if(shown.begin(), shown.end(), [](const ShownMessage &message) {
        return message.text.contains(u"The phone is up"_s);
    });
}

void TestSleep::sleepsAndWakesInMidCall()
{
    startUp();
    TRY(m_logind->held(u"delay"_s) == 1 && m_logind->held(u"block"_s) == 1);
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    TRY(m_world->areTalking(World::PhoneA, World::PhoneC));

    Q_EMIT m_logind->PrepareForSleep(true);
    TRY(m_logind->held(u"delay"_s) == 0); // it may sleep now
    QVERIFY(m_world->chatShows(u"The computer goes to sleep"_s));
    TRY(m_world->modem.askNoCalls());

    Q_EMIT m_logind->PrepareForSleep(false);
    TRY(m_world->chatShows(u"The computer has slept"_s));
    QVERIFY(!m_world->chatShows(u"The computer goes to sleep"_s)); // the same message, edited
    TRY(m_logind->held(u"delay"_s) == 1);
    TRY(m_world->server.holdsPoll());
    m_world->modem.forgetLines();
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    TRY(m_world->areTalking(World::PhoneA, World::PhoneC));
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
    TRY(m_world->modem.askNoCalls());
}

void TestSleep::callersReachTheOwnerWhileItIsOff()
{
    want("[network]\nforwardWhenOff=true\n[power]\ninhibitSleep=false\n");
    startUp();
    TRY(m_world->chatShows(u"While the computer is off, callers reach +39 333 111 2222"_s));
    QCOMPARE(m_logind->held(u"block"_s), 0);
    m_world->phone.terminate();
    TRY(m_world->hasExited());
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    TRY(m_world->modem.told(
        u"caller %1 turned away: forwarded to %2"_s.arg(World::PhoneC, World::PhoneA)));
    m_world->phone.start(); // the stick has kept its power
    TRY(timesUp() == 2);
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    TRY(m_world->areTalking(World::PhoneA, World::PhoneC));
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
    TRY(m_world->modem.askNoCalls());
}

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
