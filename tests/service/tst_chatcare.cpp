// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "careworld.h"
#include "service/balancecodes.h"
#include "service/networkservices.h"
#include "service/statusphrases.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

/** /status with the balance, /ussd and /dtmf. */
class TestChatCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusTellsEverything();
    void statusSaysVoicemail_data();
    void statusSaysVoicemail();
    void statusIsRefreshedAlsoAfterARestart();
    void statusSaysWhatIsWrong();
    void signalInBarsAndDecibels_data();
    void signalInBarsAndDecibels();
    void balanceAsksForItsCodeOnce();
    void balanceCodeIsTyped();
    void balanceCodesOfOperators();
    void codeIsAnswered();
    void menuByButtons();
    void menuByReplies();
    void menuIsEnded();
    void menuOfBeforeTheRestart();
    void otherCodeEndsTheMenu();
    void nothingHostileReachesTheWire_data();
    void nothingHostileReachesTheWire();
    void lateOrRepeatedIsNotSent();
    void unaskedWordsAreTold();
    void tonesIntoTheCall();
};

void TestChatCare::statusTellsEverything()
{
    PhoneWorld world;
    world.writeContacts(AnnasCard);
    QVERIFY(world.settings->set(SettingKey::LineNumber, u"+393401234567"_s).has_value());
    world.start();
    world.masterIs(Reaction::Answer, 3s);
    world.partyIs(Anna, Reaction::Answer, 3s);
    world.network.incoming(Anna, 2min);
    world.advance(3min);
    world.forgetMessages();
    world.say(u"/status"_s);
    const QString text = world.lastText();
    for (const QString &part :
         {u"The phone · up 3 min"_s, u"Huawei"_s, u"on ttyTEST · OK"_s, u"SimNet (home) · 3G"_s,
          u"54 % (−79 dBm)"_s, u"SIM: +39 340 123 4567 · SMS memory 0/"_s,
          u"Your phone: +39 333 111 2222"_s, u"Telegram: OK · queue empty"_s, u"Last call "_s,
          u"Anna Rossi ("_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }
    QVERIFY2(!text.contains(u"wrong"_s), qPrintable(text));
    QCOMPARE(world.lastButtons(), (QStringList {u"🔄 Refresh"_s, u"💶 Balance"_s, u"📜 History"_s}));
}

void TestChatCare::statusSaysVoicemail_data()
{
    QTest::addColumn<bool>("hasSound");
    QTest::addColumn<QString>("words");
    QTest::newRow("a modem with sound") << true << u"everybody → voicemail (until"_s;
    QTest::newRow("a modem without") << false << u"everybody → rejected with an SMS (until"_s;
}

void TestChatCare::statusSaysVoicemail()
{
    QFETCH(bool, hasSound);
    QFETCH(QString, words);
    PhoneWorld world;
    if (hasSound) {
        world.useVoice();
    }
    QVERIFY(world.settings->set(SettingKey::OverrideRule, u"voicemail"_s));
    QVERIFY(world.settings->set(SettingKey::OverrideUntil,
                                world.clock.wall().toUTC().addSecs(7200).toString(Qt::ISODate)));
    world.start();
    world.say(u"/status"_s);
    QVERIFY2(world.lastText().contains(words), qPrintable(world.lastText()));
}

void TestChatCare::statusIsRefreshedAlsoAfterARestart()
{
    PhoneWorld world;
    world.start();
    world.say(u"/STATUS"_s);
    const qint64 message = world.messages().back().messageId;
    world.restart();
    world.phone->start();
    world.advance(1min);
    sim::SimulatedNetwork::Service service = world.network.service();
    service.signal = 31;
    world.network.setService(service);
    world.advance(3min);
    QVERIFY(world.tap(u"Refresh"_s));
    const std::vector<SeenMessage> all = world.messages();
    const auto status = std::ranges::find(all, message, &SeenMessage::messageId);
    QVERIFY2(status->texts.last().contains(u"100 % (−51 dBm)"_s), qPrintable(status->texts.last()));
    QCOMPARE(status->keyboard.front().size(), 3U);
}

void TestChatCare::statusSaysWhatIsWrong()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::MasterPhone, {}).has_value());
    world.modem.unplug();
    world.advance(10s);
    world.say(u"/status"_s);
    QVERIFY2(world.lastText().contains(u"What is wrong"_s), qPrintable(world.lastText()));
    QVERIFY2(world.lastText().contains(u"⚠️ No master phone is set"_s),
             qPrintable(world.lastText()));
    QVERIFY(!world.lastText().contains(u" OK\nNetwork"_s));
}

void TestChatCare::signalInBarsAndDecibels_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"signal 0 % (−113 dBm)"_s;
    QTest::newRow("weakest") << 3 << u"signal ▂ 3 % (−111 dBm)"_s;
    QTest::newRow("middle") << 67 << u"signal ▂▃▄▆ 67 % (−71 dBm)"_s;
    QTest::newRow("full") << 100 << u"signal ▂▃▄▆█ 100 % (−51 dBm)"_s;
}

void TestChatCare::signalInBarsAndDecibels()
{
    QFETCH(int, percent);
    QTEST(StatusPhrases::signal(percent), "words");
}

void TestChatCare::balanceAsksForItsCodeOnce()
{
    PhoneWorld world;
    sim::SimulatedNetwork::Service service = world.network.service();
    service.operatorName = u"I TIM"_s;
    world.network.setService(service);
    world.network.subscriber().setUssd(u"*123#"_s, {u"Credito: 7,50 €"_s, false, {}});
    world.start();
    world.say(u"/status"_s);
    QVERIFY(world.tap(u"Balance"_s));
    QVERIFY2(world.lastText().contains(u"Which code asks I TIM"_s), qPrintable(world.lastText()));
    QCOMPARE(world.lastButtons(), (QStringList {u"*123# · TIM"_s, u"⌨️ Type another…"_s}));
    QVERIFY(world.tap(u"*123#"_s));
    QCOMPARE(world.messages().back().texts.front(), u"💶 Asking the operator…"_s);
    world.advance(10s);
    QVERIFY2(world.lastText().contains(u"💶 Balance\nCredito: 7,50"_s),
             qPrintable(world.lastText()));
    QCOMPARE(world.settings->text(SettingKey::BalanceCode), u"*123#"_s);
    const std::size_t before = world.messages().size();
    QVERIFY(world.tap(u"💶 Balance"_s));
    world.advance(10s);
    QCOMPARE(world.messages().size(), before + 1);
    QVERIFY(world.lastText().contains(u"7,50"_s));
}

void TestChatCare::balanceCodeIsTyped()
{
    PhoneWorld world;
    world.network.subscriber().setUssd(u"*134#"_s, {u"12 EUR"_s, false, {}});
    world.start();
    world.say(u"/status"_s);
    QVERIFY(world.tap(u"Balance"_s));
    QVERIFY(world.tap(u"Type another"_s));
    answerMessage(world, u"AT+CFUN=0"_s, world.messages().back().messageId);
    QVERIFY2(world.lastText().contains(u"nothing was stored"_s), qPrintable(world.lastText()));
    QVERIFY(world.settings->text(SettingKey::BalanceCode).isEmpty());
    QVERIFY(world.tap(u"Type another"_s));
    answerMessage(world, u" *134# "_s, world.messages().back().messageId);
    world.advance(10s);
    QVERIFY2(world.lastText().contains(u"12 EUR"_s), qPrintable(world.lastText()));
}

void TestChatCare::balanceCodesOfOperators()
{
    QCOMPARE(balanceCodes(u"WINDTRE"_s, u"IT"_s),
             (std::vector<BalanceCode> {{u"*123#"_s, u"Wind"_s}}));
    QCOMPARE(balanceCodes(u"vodafone IT"_s, u"it"_s).size(), 1U);
    QCOMPARE(balanceCodes(u"ServiceVictim"_s, u"IN"_s).size(), 2U); // neither is Vi
    QVERIFY(balanceCodes(u"TIM"_s, u"XX"_s).empty());
}

void TestChatCare::codeIsAnswered()
{
    PhoneWorld world;
    world.network.subscriber().setUssd(u"*100#"_s, {u"<b>12 EUR</b> & more"_s, false, {}});
    world.start();
    world.say(u"/ussd *100#"_s);
    QCOMPARE(world.messages().size(), 1U);
    world.advance(10s);
    QCOMPARE(world.messages().size(), 1U); // edited
    QVERIFY2(world.lastText().contains(u"📟 *100#\n<b>12 EUR</b> & more"_s),
             qPrintable(world.lastText()));
    world.say(u"/ussd *999#"_s);
    world.advance(120s);
    QVERIFY2(world.lastText().contains(u"*999#\nThe network"_s), qPrintable(world.lastText()));
    world.say(u"/ussd"_s);
    QVERIFY(world.lastText().contains(u"/ussd *100#"_s));
}

void TestChatCare::menuByButtons()
{
    PhoneWorld world;
    world.start();
    world.say(u"/ussd *123#"_s);
    world.advance(10s);
    QVERIFY2(world.lastText().contains(u"The operator asks:"_s), qPrintable(world.lastText()));
    QCOMPARE(world.lastButtons(),
             (QStringList {u"1"_s, u"2"_s, u"✍️ Answer…"_s, u"✖ End"_s}));
    QVERIFY(world.tap(u"2"_s));
    world.advance(10s);
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY2(world.lastText().contains(u"No offers today"_s), qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().isEmpty());
}

void TestChatCare::menuByReplies()
{
    PhoneWorld world;
    world.start();
    world.say(u"/ussd *123#"_s);
    world.advance(10s);
    answerMessage(world, u"2"_s, world.messages().back().messageId);
    world.advance(10s);
    QVERIFY2(world.lastText().contains(u"No offers today"_s), qPrintable(world.lastText()));

    world.forgetMessages();
    world.say(u"/ussd *123#"_s);
    world.advance(10s);
    QVERIFY(world.tap(u"Answer"_s));
    QSignalSpy wire(&world.modem, &sim::SimulatedModem::commandReceived);
    const qint64 prompt = world.messages().back().messageId;
    answerMessage(world, u"1\r\nAT+CFUN=0"_s, prompt);
    QVERIFY2(world.lastText().contains(u"cannot be sent"_s), qPrintable(world.lastText()));
    QVERIFY(wireLines(wire, "CUSD").isEmpty());
    answerMessage(world, u"2"_s, prompt);
    world.advance(10s);
    QVERIFY(world.messages().front().texts.last().contains(u"No offers today"_s));
}

void TestChatCare::menuIsEnded()
{
    PhoneWorld world;
    world.start();
    world.say(u"/ussd *123#"_s);
    world.advance(10s);
    QVERIFY(world.tap(u"End"_s));
    QVERIFY(world.lastText().contains(u"The dialogue is over."_s));
    QVERIFY(world.lastButtons().isEmpty());
    QVERIFY(!world.network.subscriber().isMenuOpen());
    world.say(u"/ussd *123#"_s);
    world.advance(10s);
    world.advance(4min);
    QVERIFY2(world.lastText().contains(u"Nobody answered"_s), qPrintable(world.lastText()));
    QVERIFY(!world.network.subscriber().isMenuOpen());
}

void TestChatCare::menuOfBeforeTheRestart()
{
    PhoneWorld world;
    world.start();
    world.say(u"/ussd *123#"_s);
    world.advance(10s);
    const SeenMessage menu = world.messages().back();
    const QString data = menu.keyboard.front().front().data;
    world.restart();
    world.phone->start();
    world.advance(40s);
    const std::vector<SeenMessage> all = world.messages();
    const auto after = std::ranges::find(all, menu.messageId, &SeenMessage::messageId);
    QVERIFY2(after->texts.last().contains(u"started again"_s), qPrintable(after->texts.last()));
    QVERIFY(after->keyboard.empty());
    world.toasts.clear();
    world.chat.tap(PhoneWorld::Owner, menu.messageId, data);
    world.advance(1s);
    QCOMPARE(world.toasts, QStringList {u"This button is no longer valid."_s});
}

void TestChatCare::otherCodeEndsTheMenu()
{
    PhoneWorld world;
    world.network.subscriber().setUssd(u"*100#"_s, {u"12 EUR"_s, false, {}});
    world.start();
    world.say(u"/ussd *123#"_s);
    world.advance(10s);
    world.say(u"/ussd *100#"_s);
    world.advance(10s);
    QCOMPARE(world.messages().size(), 2U);
    QVERIFY(world.messages().front().texts.last().contains(u"The dialogue is over."_s));
    QVERIFY(world.messages().front().keyboard.empty());
    QVERIFY2(world.lastText().contains(u"12 EUR"_s), qPrintable(world.lastText()));
}

void TestChatCare::nothingHostileReachesTheWire_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << text;
    };
    row("carriage return", u"/ussd *100#\rAT+CFUN=0"_s);
    row("line feed", u"/ussd *100#\nATD+393401111111;"_s);
    row("ctrl-z", u"/ussd *100#\u001a"_s);
    row("escape", u"/ussd \u001b*100#"_s);
    row("quote", u"/ussd *100#\",15;+CFUN=0"_s);
    row("semicolon", u"/ussd *100#;+CFUN=0"_s);
    row("no code", u"/ussd 100"_s);
    row("a command", u"/ussd AT+CFUN=0"_s);
    row("a change of the PIN", u"/ussd **04*1234*4321*4321#"_s);
    row("the stick's number", u"/ussd *#06#"_s);
    row("digits of elsewhere", u"/ussd *١٠٠#"_s);
    row("wide digits", u"/ussd *１00#"_s);
    row("right to left", u"/ussd \u202e#001*"_s);
    row("half a pair", u"/ussd *1"_s + QChar(0xd83d) + u"#"_s);
    row("long", u"/ussd *"_s + QString(10'000, u'1') + u"#"_s);
    row("tones with a command", u"/dtmf 1\rAT+CFUN=0"_s);
    row("tones with a quote", u"/dtmf 1\""_s);
    row("tones of elsewhere", u"/dtmf ١٢"_s);
    row("too many tones", u"/dtmf "_s + QString(10'000, u'1'));
    row("tones without a call", u"/dtmf 123#"_s);
}

void TestChatCare::nothingHostileReachesTheWire()
{
    QFETCH(QString, text);
    PhoneWorld world;
    world.start();
    QSignalSpy wire(&world.modem, &sim::SimulatedModem::commandReceived);
    world.say(text);
    world.advance(5s);
    QVERIFY(!world.messages().empty()); // everybody is told
    for (const QList<QVariant> &line : wire) {
        QVERIFY2(line.front().toByteArray().startsWith("AT+C"),
                 line.front().toByteArray().constData());
    }
    for (const char *word : {"CUSD", "CFUN", "VTS", "DTMF", "ATD", "CPIN"}) {
        QVERIFY2(wireLines(wire, word).isEmpty(), word);
    }
    QVERIFY2(!world.lastText().contains(u"Too many"_s), qPrintable(world.lastText()));
}

void TestChatCare::lateOrRepeatedIsNotSent()
{
    PhoneWorld world;
    world.start();
    QSignalSpy wire(&world.modem, &sim::SimulatedModem::commandReceived);
    world.say(u"/ussd *100#"_s, 61s);
    QVERIFY2(world.lastText().contains(u"1 min 01 s ago"_s), qPrintable(world.lastText()));
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.text = u"/ussd *100#"_s;
    message.date = world.clock.wall().toUTC();
    message.isRepeated = true;
    world.deliver(message);
    QVERIFY2(world.lastText().contains(u"interrupted"_s), qPrintable(world.lastText()));
    world.advance(10s);
    QVERIFY(wireLines(wire, "CUSD").isEmpty());
    world.say(u"/status"_s, 5h); // nothing moves: told at any age
    QVERIFY(world.lastText().contains(u"📊"_s));
}

void TestChatCare::unaskedWordsAreTold()
{
    PhoneWorld world(u"1001,1002"_s);
    world.start();
    world.network.subscriber().setUssd(u"*5#"_s, {u"You were charged 1 EUR"_s, false, {}});
    world.phone->network().sendUssd(u"*5#"_s, &world, [](const Result<UssdReport> &) {});
    world.advance(1s);
    Q_EMIT world.phone->network().ussdReceived({UssdOutcome::Done, u"You were charged 1 EUR"_s});
    world.advance(5s);
    for (const qint64 owner : {PhoneWorld::Owner, PhoneWorld::SecondOwner}) {
        QVERIFY2(world.lastText(owner).contains(u"The operator says:\nYou were charged"_s),
                 qPrintable(world.lastText(owner)));
        QVERIFY(world.messages(owner).back().silent);
    }
}

void TestChatCare::tonesIntoTheCall()
{
    PhoneWorld world;
    world.start();
    QSignalSpy tones(&world.network, &sim::SimulatedNetwork::toneHeard);
    world.say(u"/dtmf"_s);
    QVERIFY(world.lastText().contains(u"/dtmf 123#"_s));
    world.masterIs(Reaction::Answer, 3s);
    world.network.incoming(Anna, 2min);
    world.advance(30s);
    world.say(u"/dtmf 1 2#"_s);
    world.advance(5s);
    QVERIFY2(world.lastText().contains(u"🎹 The tones were sent."_s), qPrintable(world.lastText()));
    QString heard;
    for (const QList<QVariant> &tone : tones) {
        if (tone.front().toString() == Anna) {
            heard.append(tone.at(1).toChar());
        }
    }
    QCOMPARE(heard, u"12#"_s);
}

QTEST_GUILESS_MAIN(TestChatCare)
#include "tst_chatcare.moc"
