// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "careworld.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

/** /history and /help, and taps that nobody may make. */
class TestChatHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historyPages();
    void historyInFull();
    void historyCallsBackAfterARestart();
    void historyHidesOneTimeCodes();
    void forgedButtons_data();
    void forgedButtons();
    void guestsAndStrangers();
    void helpOpensItsSections();
};

void TestChatHistory::historyPages()
{
    PhoneWorld world;
    world.writeContacts(AnnasCard);
    world.start();
    for (int i = 0; i < 8; ++i) {
        world.network.incoming(u"+39340111000%1"_s.arg(i), 2s);
        world.advance(1min);
        world.modem.deliverSms(Anna, u"Text %1"_s.arg(i));
        world.advance(1min);
    }
    world.forgetMessages();
    world.say(u"/history"_s);
    QVERIFY2(world.lastText().startsWith(u"📜 Last calls and messages\n1. ✉️ "_s),
             qPrintable(world.lastText()));
    QVERIFY(world.lastText().contains(u"Anna Rossi: Text 7\n2. 📵 "_s));
    QVERIFY(world.lastText().contains(u"\n10. "_s));
    QVERIFY(!world.lastText().contains(u"\n11. "_s));
    QCOMPARE(world.lastButtons().last(), u"Older ›"_s);
    QCOMPARE(world.lastButtons().size(), 11);
    // What comes meanwhile does not move the pages.
    const qint64 message = world.messages().back().messageId;
    world.modem.deliverSms(Anna, u"Text 8"_s);
    world.advance(1min);
    QVERIFY(world.tap(u"Older"_s));
    std::vector<SeenMessage> all = world.messages();
    auto list = std::ranges::find(all, message, &SeenMessage::messageId);
    QVERIFY2(list->texts.last().contains(u"page 2\n11. ✉️ "_s), qPrintable(list->texts.last()));
    QVERIFY(list->texts.last().contains(u"Text 2"_s));
    QVERIFY(list->texts.last().contains(u"\n16. "_s));
    QVERIFY(!list->texts.last().contains(u"\n17. "_s));
    QVERIFY(!world.tap(u"Older"_s));
    QVERIFY(world.tap(u"Newer"_s));
    all = world.messages();
    list = std::ranges::find(all, message, &SeenMessage::messageId);
    QVERIFY(!list->texts.last().contains(u"Text 8"_s));
    QVERIFY(list->texts.last().contains(u"Text 7"_s));
}

void TestChatHistory::historyInFull()
{
    PhoneWorld world;
    world.writeContacts(AnnasCard);
    world.start();
    world.say(u"/history"_s);
    QVERIFY(world.lastText().contains(u"neither a call nor a message"_s));
    world.masterIs(Reaction::Answer, 3s);
    world.network.incoming(Anna, 1min);
    world.advance(2min);
    world.forgetMessages();
    world.say(u"/history"_s);
    QVERIFY(world.tap(u"1"_s));
    const QString text = world.lastText();
    for (const QString &part : {u"📥 Call from Anna Rossi"_s, u"+39 340 765 4321"_s, u"Call ended"_s,
                                u"• "_s, u"Step by step"_s, u"Connected"_s, u"Over"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }
    QCOMPARE(world.lastButtons(), (QStringList {u"📞 Call"_s, u"💬 SMS"_s, u"« Back"_s}));
    QVERIFY(world.tap(u"Back"_s));
    QVERIFY(world.lastText().startsWith(u"📜"_s));
    QCOMPARE(world.messages().size(), 1U);
}

void TestChatHistory::historyCallsBackAfterARestart()
{
    PhoneWorld world;
    world.start();
    world.network.incoming(Anna, 2s);
    world.advance(1min);
    world.say(u"/history"_s);
    QVERIFY(world.tap(u"1"_s));
    world.restart();
    world.phone->start();
    world.advance(1min);
    const qsizetype before = world.dialled().size();
    QVERIFY(world.tap(u"📞 Call"_s));
    world.advance(1s);
    QCOMPARE(world.dialled().mid(before), QStringList {u"ATD+393331112222;"_s});
    world.say(u"/close"_s);
    world.advance(10s);
    QVERIFY(world.tap(u"💬 SMS"_s));
    answerMessage(world, u"On my way"_s, world.messages().back().messageId);
    world.advance(20s);
    const std::vector<MessageRecord> sent = world.phone->messages(1);
    QCOMPARE(sent.size(), 1U);
    QCOMPARE(sent.front().remote, Anna);
    QCOMPARE(sent.front().text, u"On my way"_s);
}

void TestChatHistory::historyHidesOneTimeCodes()
{
    PhoneWorld world;
    world.start();
    world.modem.deliverSms(u"+393401112222"_s, u"Your code is 482913"_s);
    world.advance(1min);
    world.forgetMessages();
    world.say(u"/history"_s);
    QVERIFY(world.tap(u"1"_s));
    const QStringList texts = world.messages().back().texts;
    for (const QString &text : texts) {
        QVERIFY2(!text.contains(u"482913"_s), qPrintable(text));
    }
    QVERIFY(world.lastText().contains(u"🔑"_s));
}

void TestChatHistory::forgedButtons_data()
{
    QTest::addColumn<QString>("data");
    for (const char *data :
         {"u1:00000000:r:1", "u1:ffffffff:x", "u1:00000000:bc:99", "u1:12345678:an",
          "h1:ffffffff:cc:0.0.0", "h1:00000001:sc:0.1.1", "h1:00000000:p:99.9999999999.9999999999",
          "h1:00000001:p:0.1", "h1:00000001:zz:0.1.1", "t1:00000000:xx", "t1:00000000:rf:1",
          "h1:00000001:c:0.1.1\n", "u1:00000000:r:1\r"}) {
        QTest::newRow(data) << QString::fromLatin1(data);
    }
}

void TestChatHistory::forgedButtons()
{
    QFETCH(QString, data);
    PhoneWorld world;
    world.start();
    world.say(u"/status"_s);
    QSignalSpy wire(&world.modem, &sim::SimulatedModem::commandReceived);
    world.toasts.clear();
    world.chat.tap(PhoneWorld::Owner, world.messages().back().messageId, data);
    world.advance(5s);
    QCOMPARE(world.toasts.size(), 1); // the button's spinner ends
    QVERIFY(wireLines(wire, "CUSD").isEmpty());
    QVERIFY(world.dialled().isEmpty());
    QVERIFY(world.phone->messages(1).empty());
}

void TestChatHistory::guestsAndStrangers()
{
    constexpr qint64 guest = 7007;
    PhoneWorld world;
    world.password.right = u"open sesame"_s;
    world.start();
    world.say(u"/addtemporaryowner open sesame"_s, 0s, guest);
    letIn(world, guest);
    world.say(u"/status"_s);
    const qint64 message = world.messages().back().messageId;
    QSignalSpy wire(&world.modem, &sim::SimulatedModem::commandReceived);
    for (const qint64 sender : {guest, PhoneWorld::Stranger}) {
        for (const QString &text : {u"/status"_s, u"/history"_s, u"/ussd *100#"_s, u"/dtmf 1"_s}) {
            world.say(text, 0s, sender);
        }
        for (const QString &data :
             {u"t1:00000000:bl"_s, u"t1:00000000:hi"_s, u"h1:00000000:p:0.9.9"_s}) {
            world.chat.tap(sender, message, data);
            world.advance(1s);
        }
    }
    for (const SeenMessage &seen : world.messages(guest)) {
        QVERIFY2(!seen.texts.last().startsWith(u"📊"_s) && !seen.texts.last().startsWith(u"📜"_s),
                 qPrintable(seen.texts.last()));
    }
    QVERIFY(world.messages(PhoneWorld::Stranger).empty());
    QVERIFY(wireLines(wire, "CUSD").isEmpty());
    world.chat.tap(guest, message, u"i1:00000000:calls"_s); // help is for guests, too
    world.advance(1s);
    QVERIFY(!world.toasts.isEmpty());
}

void TestChatHistory::helpOpensItsSections()
{
    PhoneWorld world;
    world.start();
    world.say(u"/help"_s);
    const qint64 message = world.messages().back().messageId;
    QCOMPARE(world.lastButtons(), (QStringList {u"📞 Calls"_s, u"✉️ SMS"_s, u"👥 Owners"_s}));
    for (const QString &name : {u"/status"_s, u"/history"_s, u"/ussd <code>"_s, u"/dtmf"_s}) {
        QVERIFY2(world.lastText().contains(name), qPrintable(name));
    }
    QVERIFY(world.tap(u"Owners"_s));
    QVERIFY(world.lastText().contains(u"invite a guest"_s));
    world.restart();
    world.phone->start();
    world.advance(40s);
    QVERIFY(world.tap(u"All commands"_s));
    const std::vector<SeenMessage> all = world.messages();
    const auto help = std::ranges::find(all, message, &SeenMessage::messageId);
    QVERIFY2(help->texts.last().startsWith(u"How this works"_s), qPrintable(help->texts.last()));
    QCOMPARE(help->keyboard.front().size(), 3U);
}

QTEST_GUILESS_MAIN(TestChatHistory)
#include "tst_chathistory.moc"
