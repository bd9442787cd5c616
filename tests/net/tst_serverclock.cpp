// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"
#include "chat/messageage.h"
#include "net/httpdate.h"
#include "net/telegramtransport.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
constexpr qint64 Anna = 5000000111;
constexpr int Limit = 60'000; ///< ms of real time

const QDateTime Now(QDate(2026, 11, 22), QTime(14, 0), Qt::UTC); ///< the server's

} // namespace

/** The age of a message on a computer whose clock is not the server's. */
class TestServerClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsHttpDates();
    void ageIsByTheServersClock_data();
    void ageIsByTheServersClock();
    void unknownWhileTheServerIsSilent_data();
    void unknownWhileTheServerIsSilent();
};

void TestServerClock::readsHttpDates()
{
    QCOMPARE(httpDate("Sun, 22 Nov 2026 14:00:00 GMT"), Now);
    QVERIFY(!httpDate("").isValid());
    QVERIFY(!httpDate("yesterday").isValid());
}

void TestServerClock::ageIsByTheServersClock_data()
{
    QTest::addColumn<int>("ahead"); // of this computer's clock, in seconds
    QTest::addColumn<int>("age"); // as it truly is, in seconds
    for (const int ahead : {-3600, -61, 0, 61, 3600}) {
        for (const int age : {0, 50, 7200}) {
            QTest::addRow("%d ahead, %d old", ahead, age) << ahead << age;
        }
    }
}

void TestServerClock::ageIsByTheServersClock()
{
    QFETCH(int, ahead);
    QFETCH(int, age);
    ManualClock clock(Now.addSecs(ahead));
    BotApiServer server(Token);
    server.setClock([] { return Now; });
    QVERIFY(server.listen());
    server.say(Anna, u"/call 340"_s, {{u"date"_s, Now.toSecsSinceEpoch() - age}});
    TelegramOptions options;
    options.apiRoot = server.url();
    options.token = Token;
    TelegramTransport transport(options, clock);
    const QSignalSpy spy(&transport, &ChatTransport::messageReceived);
    transport.start();
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, Limit);
    const auto message = spy.first().first().value<ChatMessage>();
    const MessageAge known = ageOf(message, clock);
    QVERIFY(known);
    QCOMPARE(known->count(), age);
    QCOMPARE(message.date, clock.wall().toUTC().addSecs(-age));
}

void TestServerClock::unknownWhileTheServerIsSilent_data()
{
    QTest::addColumn<int>("ahead"); // of the message's date, in seconds
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<int>("age");
    QTest::newRow("an hour in the future") << 3600 << false << 0;
    QTest::newRow("a little more than roundness") << 6 << false << 0;
    QTest::newRow("roundness") << 5 << true << 0;
    QTest::newRow("now") << 0 << true << 0;
    QTest::newRow("past") << -70 << true << 70;
}

void TestServerClock::unknownWhileTheServerIsSilent()
{
    QFETCH(int, ahead);
    QFETCH(bool, isKnown);
    QFETCH(int, age);
    const ManualClock clock(Now);
    ChatMessage message;
    message.date = Now.addSecs(ahead);
    const MessageAge known = ageOf(message, clock);
    QCOMPARE(known.has_value(), isKnown);
    QCOMPARE(isOlder(known, 60s), !isKnown || age > 60);
    QCOMPARE(writtenAt(message, clock), isKnown ? message.date : Now);
    if (isKnown) {
        QCOMPARE(known->count(), age);
    }
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
