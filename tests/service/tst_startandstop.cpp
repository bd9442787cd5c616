// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

class TestStartAndStop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOwnerIsToldOnce();
    void whatIsMissingIsToldAfterHalfAMinute();
    void noticeSurvivesAnOfflineStart();
    void missingMasterPhoneIsSaid();
    void timeWithoutTheProgramIsTold();
    void stopWithoutACall();
    void stopEndsTheCall();
    void stopHangsUpASilentModem();
    void logTellsModemChatAndCalls();
    void stopRejectsNewCallers();
    void stopWhileTheChatIsOffline();
    void anotherBotTakesOver();
    void statusTellsAll();
};

void TestStartAndStop::everyOwnerIsToldOnce()
{
    PhoneWorld world(u"1001,1002,-5005"_s);
    world.phone->start();
    world.advance(120s);
    for (const qint64 chatId : {PhoneWorld::Owner, PhoneWorld::SecondOwner, PhoneWorld::Group}) {
        const std::vector<SeenMessage> seen = world.messages(chatId);
        QCOMPARE(seen.size(), 1U);
        QVERIFY(seen.front().silent);
        const QString text = seen.front().texts.constLast();
        QVERIFY2(text.contains("The phone is up"_L1), qPrintable(text));
        QVERIFY2(text.contains("E173"_L1) && text.contains("ttyTEST"_L1), qPrintable(text));
        QVERIFY2(text.contains("Operator: SimNet"_L1), qPrintable(text));
        QVERIFY2(text.contains("Signal: "_L1), qPrintable(text));
        QVERIFY2(text.contains("Your phone: +39 333 111 2222"_L1), qPrintable(text));
    }
}

void TestStartAndStop::whatIsMissingIsToldAfterHalfAMinute()
{
    PhoneWorld world;
    world.modem.unplug();
    world.phone->start();
    world.advance(29s);
    QVERIFY(world.messages().empty());
    world.advance(2s);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains("The phone is up, but cannot call"_L1),
             qPrintable(world.lastText()));
    QVERIFY2(world.lastText().contains("odem"_L1), qPrintable(world.lastText()));
    world.modem.plug();
    world.advance(120s);
    QCOMPARE(world.phone->status().network.modem, ModemState::Ready);
    QCOMPARE(world.messages().size(), 1U);
}

void TestStartAndStop::noticeSurvivesAnOfflineStart()
{
    PhoneWorld world;
    world.chat.failNext({ErrorCode::Network, 0, {}}, 3);
    world.phone->start();
    world.advance(120s);
    QCOMPARE(world.messages().size(), 1U);
}

void TestStartAndStop::missingMasterPhoneIsSaid()
{
    PhoneWorld world;
    QVERIFY(world.settings->set(SettingKey::MasterPhone, QString()).has_value());
    world.phone->start();
    world.advance(60s);
    QVERIFY2(world.lastText().contains("No master phone is set"_L1), qPrintable(world.lastText()));
    world.network.incoming(u"+393407654321"_s);
    world.advance(10s);
    QVERIFY2(world.lastText().contains("Rejected: no master phone is set"_L1),
             qPrintable(world.lastText()));
    world.say(u"/call 3407654321"_s);
    QVERIFY2(world.lastText().contains("No master phone is set"_L1), qPrintable(world.lastText()));
}

void TestStartAndStop::timeWithoutTheProgramIsTold()
{
    const auto toldOf = [](const PhoneWorld &world) {
        QStringList found;
        for (const SeenMessage &seen : world.messages()) {
            if (seen.silent && seen.texts.constLast().contains(u"I was off from "_s)) {
                found.append(seen.texts.constLast());
            }
        }
        return found;
    };
    PhoneWorld world;
    world.start();
    const QString mark = world.folder.filePath(u"sources/last-alive"_s);
    const QDateTime first = QFileInfo(mark).lastModified();
    world.advance(6min); // also who is killed has left a mark
    QVERIFY(first.secsTo(QFileInfo(mark).lastModified()) >= 300);
    world.phone.reset();
    world.session.reset();
    world.advance(3h);
    world.modem.deliverSms(u"+393407654321"_s, u"hello"_s);
    world.advance(2h);
    world.restart();
    world.forgetMessages();
    world.phone->start();
    world.advance(60s);
    const QStringList told = toldOf(world);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.front().contains("The phone is up"_L1), qPrintable(told.front()));
    QVERIFY2(told.front().contains("1 SMS came meanwhile."_L1), qPrintable(told.front()));
    world.phone.reset();
    world.session.reset();
    world.advance(9min); // is no news
    world.restart();
    world.forgetMessages();
    world.phone->start();
    world.advance(60s);
    QVERIFY(!world.messages().empty());
    QVERIFY(toldOf(world).isEmpty());
}

void TestStartAndStop::stopWithoutACall()
{
    PhoneWorld world;
    world.start();
    QSignalSpy stopped(world.phone.get(), &VirtualPhone::stopped);
    world.phone->stop();
    world.advance(3s);
    QCOMPARE(stopped.count(), 1);
    world.phone->stop();
    world.advance(10s);
    QCOMPARE(stopped.count(), 1);
}

void TestStartAndStop::stopEndsTheCall()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(u"+393407654321"_s);
    world.advance(20s);
    QSignalSpy stopped(world.phone.get(), &VirtualPhone::stopped);
    world.phone->stop();
    world.advance(3s);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::ShutDown);
    QVERIFY2(world.lastText().contains("the program was stopped"_L1), qPrintable(world.lastText()));
}

void TestStartAndStop::stopHangsUpASilentModem()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(u"+393407654321"_s);
    world.advance(20s);
    world.modem.inject(sim::Fault::Mute);
    QStringList commands;
    connect(&world.modem, &sim::SimulatedModem::commandReceived, this,
            [&](const QByteArray &line) { commands.append(QString::fromLatin1(line)); });
    QSignalSpy stopped(world.phone.get(), &VirtualPhone::stopped);
    world.phone->stop();
    world.advance(3s);
    QCOMPARE(stopped.count(), 1);
    QVERIFY2(commands.contains(u"AT+CHUP"_s), qPrintable(commands.join(u' ')));
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Unconfirmed);
    QVERIFY2(world.lastText().contains("may still be up"_L1), qPrintable(world.lastText()));
}

void TestStartAndStop::logTellsModemChatAndCalls()
{
    PhoneWorld world;
    QTest::ignoreMessage(
        QtInfoMsg, QRegularExpression(u"^modem ready: .*E173.* on ttyTEST, SimNet, signal"_s));
    QTest::ignoreMessage(QtInfoMsg, "the chat is connected as @simulated_phone_bot");
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(u"+393407654321"_s);
    world.advance(20s);
    world.network.hangUp(u"+393407654321"_s);
    QTest::ignoreMessage(
        QtInfoMsg, QRegularExpression(u"^call from \\+39340[^0-9]+\\d\\d, own phone .*joined"_s));
    world.advance(5s);
}

void TestStartAndStop::stopRejectsNewCallers()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(u"+393407654321"_s);
    world.advance(20s);
    world.phone->stop();
    QVERIFY(!world.phone->call(u"3298765432"_s).has_value());
    world.network.incoming(u"+390612345678"_s);
    world.advance(3s);
    QCOMPARE(world.dialled().size(), 1);
}

void TestStartAndStop::stopWhileTheChatIsOffline()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Answer);
    world.network.incoming(u"+393407654321"_s);
    world.advance(20s);
    world.chat.setLinkState(ChatLinkState::Offline);
    QSignalSpy stopped(world.phone.get(), &VirtualPhone::stopped);
    world.phone->stop();
    world.advance(3s);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(world.network.calls().empty());
}

void TestStartAndStop::anotherBotTakesOver()
{
    PhoneWorld world;
    world.start();
    sim::SimulatedChat other(world.clock);
    QStringList texts;
    connect(
        &other, &sim::SimulatedChat::shown, this,
        [&](qint64, qint64, const ChatContent &content) { texts.append(content.text.plain()); });
    world.chat.stop();
    world.phone->setChat(&other);
    world.advance(60s);
    QCOMPARE(texts.size(), 1);
    world.say(u"/getid"_s);
    QVERIFY(world.messages().empty());
    other.say(PhoneWorld::Owner, u"/getid"_s);
    world.advance(2s);
    QCOMPARE(texts.size(), 2);
    world.phone->setChat(nullptr);
    QCOMPARE(world.phone->status().chat, ChatHealth::NotSetUp);
}

void TestStartAndStop::statusTellsAll()
{
    PhoneWorld world;
    QSignalSpy changed(world.phone.get(), &VirtualPhone::statusChanged);
    world.start();
    const PhoneStatus status = world.phone->status();
    QCOMPARE(status.chat, ChatHealth::Connected);
    QCOMPARE(status.botName, u"simulated_phone_bot"_s);
    QCOMPARE(status.masterPhone, PhoneWorld::master());
    QCOMPARE(status.network.operatorName, u"SimNet"_s);
    QVERIFY(changed.count() > 0);
    const auto before = changed.count();
    QVERIFY(world.phone->setMasterPhone(u"06 9999 8888"_s).has_value());
    QVERIFY(changed.count() > before);
}

QTEST_GUILESS_MAIN(TestStartAndStop)
#include "tst_startandstop.moc"
