// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "sim/deliverpdu.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;

namespace {

const QString Anna = u"+393407654321"_s;

void onDisk(PhoneWorld &world, const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(world.database->connectionName()));
    QVERIFY2(query.exec(statement), qPrintable(statement));
}

std::size_t shownWith(const PhoneWorld &world, const QString &text,
                      qint64 chatId = PhoneWorld::Owner)
{
    const std::vector<SeenMessage> seen = world.messages(chatId);
    return static_cast<std::size_t>(
        std::count_if(seen.begin(), seen.end(), [&text](const SeenMessage &message) {
            return message.texts.constLast().contains(text);
        }));
}

} // namespace

/** What becomes of messages long after they were sent or came. */
class TestMessageAftermath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void missingReportIsSaid();
    void missingReportIsSaidAfterARestart();
    void reportEndsTheWait();
    void whoIsNoOwnerAnyMoreIsToldNothing();
    void unreadablePartsAreReadLater();
    void unreadableQueueIsReadLater();
    void repeatedMessageIsMarked();
};

void TestMessageAftermath::missingReportIsSaid()
{
    PhoneWorld world;
    world.start();
    world.say(u"/sms +39 340 765 4321 See you"_s);
    world.advance(59min);
    QVERIFY2(world.lastText().contains(u"✓ sent"_s), qPrintable(world.lastText()));
    QVERIFY(!world.lastText().contains(u"no delivery report"_s));
    world.advance(2min);
    QVERIFY2(world.lastText().contains(u"no delivery report after 1 h"_s),
             qPrintable(world.lastText()));
    QCOMPARE(world.phone->messages(1).front().state, MessageState::Sent);
    world.modem.reportSms(0); // better late than never
    world.advance(10s);
    QVERIFY2(world.lastText().contains(u"✓✓ delivered"_s), qPrintable(world.lastText()));
    QCOMPARE(world.phone->messages(1).front().failure, MessageFailure::None);
}

void TestMessageAftermath::missingReportIsSaidAfterARestart()
{
    PhoneWorld world;
    world.start();
    world.say(u"/sms +39 340 765 4321 See you"_s);
    world.advance(20min);
    world.restart();
    world.start();
    world.advance(39min);
    QCOMPARE(world.phone->messages(1).front().failure, MessageFailure::None);
    world.advance(2min);
    QCOMPARE(world.phone->messages(1).front().failure, MessageFailure::NoReport);
    QCOMPARE(shownWith(world, u"no delivery report after 1 h"_s), 1U);
}

void TestMessageAftermath::reportEndsTheWait()
{
    PhoneWorld world;
    world.start();
    world.say(u"/sms +39 340 765 4321 See you"_s);
    world.advance(10s);
    world.modem.reportSms(0);
    world.advance(2h);
    QVERIFY2(world.lastText().contains(u"✓✓ delivered"_s), qPrintable(world.lastText()));
}

void TestMessageAftermath::whoIsNoOwnerAnyMoreIsToldNothing()
{
    PhoneWorld world(u"1001,1002"_s);
    world.start();
    world.chat.setLinkState(ChatLinkState::Offline);
    for (int i = 0; i < 150; ++i) { // more than are under way at once
        world.modem.deliverSms(Anna, u"number %1 of many"_s.arg(i));
        world.advance(1s);
    }
    world.restart();
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"1001"_s));
    world.phone->start();
    world.advance(10min);
    QCOMPARE(shownWith(world, u"of many"_s), 150U);
    QCOMPARE(shownWith(world, u"of many"_s, PhoneWorld::SecondOwner), 0U);
}

void TestMessageAftermath::unreadablePartsAreReadLater()
{
    PhoneWorld world;
    world.start();
    const QString text = QString(140, u'a') + QString(150, u'b') + QString(100, u'c');
    const QByteArrayList parts = sim::deliverPdus(Anna, text, world.clock.wall(), 9);
    world.modem.deliverPdu(parts.at(0));
    world.modem.deliverPdu(parts.at(1));
    world.advance(5s);
    world.restart();
    onDisk(world, u"ALTER TABLE sms_received RENAME COLUMN settled TO hidden"_s);
    world.start();
    onDisk(world, u"ALTER TABLE sms_received RENAME COLUMN hidden TO settled"_s);
    world.modem.deliverPdu(parts.at(2));
    world.advance(31s);
    QCOMPARE(shownWith(world, text), 1U);
    QCOMPARE(world.phone->messages(9).size(), 1U);
}

void TestMessageAftermath::unreadableQueueIsReadLater()
{
    PhoneWorld world;
    world.start();
    sim::SimulatedNetwork::Service service = world.network.service();
    service.registration = 2;
    world.network.setService(service);
    world.advance(5s);
    world.say(u"/sms +393407654321 one"_s);
    world.restart();
    service.registration = 1;
    world.network.setService(service);
    onDisk(world, u"ALTER TABLE messages RENAME COLUMN changed_at TO hidden"_s);
    world.phone->start();
    world.advance(10s);
    onDisk(world, u"ALTER TABLE messages RENAME COLUMN hidden TO changed_at"_s);
    world.advance(2min);
    QCOMPARE(world.phone->messages(1).front().state, MessageState::Sent);
}

void TestMessageAftermath::repeatedMessageIsMarked()
{
    PhoneWorld world;
    world.start();
    world.chat.failNext({ErrorCode::Timeout, 0, {}}, 1); // it may have arrived all the same
    world.modem.deliverSms(Anna, u"hello"_s);
    world.advance(1min);
    QCOMPARE(shownWith(world, u"(possibly repeated)"_s), 1U);
    world.modem.deliverSms(Anna, u"again"_s);
    world.advance(1min);
    QCOMPARE(shownWith(world, u"(possibly repeated)"_s), 1U);
}

QTEST_GUILESS_MAIN(TestMessageAftermath)
#include "tst_messageaftermath.moc"
