// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/modemconsole.h"
#include "sim/simcard.h"
#include "smsworld.h"
#include "store/auditstore.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

const QString Anybody = u"+393407654321"_s;

void set(PhoneWorld &world, SettingKey key, const QString &value)
{
    QVERIFY(world.settings->set(key, value).has_value());
}

/** A call that is asked for and comes to its end. */
void callAndClose(PhoneWorld &world)
{
    world.say(u"/call 3407654321"_s);
    world.advance(3s);
    world.say(u"/close"_s);
    world.advance(10s);
}

/** What was noted of the newest such order; as if refused when nothing was. */
AuditResult newestOf(PhoneWorld &world, const QString &what)
{
    const auto page = AuditStore(*world.database).page(10).value_or(std::vector<AuditEntry> {});
    const auto newest = std::ranges::find(page, what, &AuditEntry::what);
    return newest == page.end() ? AuditResult::Refused : newest->result;
}

} // namespace

/** What a stolen chat can cost. */
class TestLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsPerHour();
    void smsPerHour();
    void longTextsCountByParts();
    void smsPerMonthAreWarnedOf();
    void warningsOutliveARestart();
    void minutesPerMonth();
    void homeIsWhereTheCardIsFrom_data();
    void homeIsWhereTheCardIsFrom();
    void unusualNumbersAsk_data();
    void unusualNumbersAsk();
    void usualNumbersDoNot_data();
    void usualNumbersDoNot();
    void answerIsGoodForAMinute();
    void unusualSmsAsks_data();
    void unusualSmsAsks();
    void askingCanBeSwitchedOff();
    void whileRoaming_data();
    void whileRoaming();
    void longestCall();
    void limitIsInTheAuditLog();
    void reachedLimitsDoNotOpenForwards();
    void premiumPhonesOfOnesOwnAsk();
    void unusualPhonesAsk_data();
    void unusualPhonesAsk();
    void premiumDefaultAsks();
    void forwardingCodesAsk_data();
    void forwardingCodesAsk();
    void aCodeOfAnUnreadSimIsAskedAgain();
    void lateTapSendsNoCode_data();
    void lateTapSendsNoCode();
    void aCodeIsOfItsSim();
};

void TestLimits::callsPerHour()
{
    PhoneWorld world;
    set(world, SettingKey::CallsPerHour, u"2"_s);
    world.start();
    callAndClose(world);
    callAndClose(world);
    QCOMPARE(world.dialled().size(), 2);
    world.say(u"/call 3407654321"_s);
    QVERIFY2(world.lastText().contains("limits/callsPerHour"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.dialled().size(), 2);
    world.advance(1h);
    world.say(u"/call 3407654321"_s);
    QCOMPARE(world.dialled().size(), 3);
}

void TestLimits::smsPerHour()
{
    PhoneWorld world;
    set(world, SettingKey::SmsPerHour, u"2"_s);
    world.start();
    for (int i = 0; i < 3; ++i) {
        world.say(u"/sms +393407654321 hello %1"_s.arg(i));
        world.advance(20s);
    }
    QVERIFY2(world.lastText().contains("limits/smsPerHour"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.phone->messages(10).size(), 2U);
    world.advance(1h);
    world.say(u"/sms +393407654321 hello"_s);
    QCOMPARE(world.phone->messages(10).size(), 3U);
}

void TestLimits::longTextsCountByParts()
{
    PhoneWorld world;
    set(world, SettingKey::SmsPerHour, u"2"_s);
    world.start();
    world.say(u"/sms +393407654321 "_s + QString(400, u'a'));
    QVERIFY(world.lastText().contains("limits/smsPerHour"_L1));
    QVERIFY(world.phone->messages(10).empty());
}

void TestLimits::smsPerMonthAreWarnedOf()
{
    PhoneWorld world;
    set(world, SettingKey::SmsPerMonth, u"5"_s);
    world.start();
    for (int i = 0; i < 6; ++i) {
        world.say(u"/sms +393407654321 hello %1"_s.arg(i));
        world.advance(20s);
    }
    QCOMPARE(world.phone->messages(10).size(), 5U);
    QVERIFY(world.lastText().contains("limits/smsPerMonth"_L1));
    int warnings = 0;
    for (const SeenMessage &seen : world.messages()) {
        warnings += seen.texts.constLast().contains("4 of the 5 SMS"_L1) ? 1 : 0;
    }
    QCOMPARE(warnings, 1);
    world.advance(31 * 24h);
    world.say(u"/sms +393407654321 hello"_s);
    QCOMPARE(world.phone->messages(10).size(), 6U);
}

/** How often the owner has been told that four of five SMS of the month are used. */
int monthWarnings(const PhoneWorld &world)
{
    int warnings = 0;
    for (const SeenMessage &seen : world.messages()) {
        warnings += seen.texts.constLast().contains("of the 5 SMS"_L1) ? 1 : 0;
    }
    return warnings;
}

void TestLimits::warningsOutliveARestart()
{
    PhoneWorld world;
    world.useFile();
    set(world, SettingKey::SmsPerMonth, u"5"_s);
    world.start();
    for (int i = 0; i < 4; ++i) {
        world.say(u"/sms +393407654321 hello %1"_s.arg(i));
        world.advance(20s);
    }
    QCOMPARE(monthWarnings(world), 1);
    world.restart();
    world.start();
    world.forgetMessages();
    world.say(u"/sms +393407654321 once more"_s);
    world.advance(20s);
    QCOMPARE(world.phone->messages(10).size(), 5U);
    QCOMPARE(monthWarnings(world), 0);
    world.advance(31 * 24h); // another month has its own
    world.forgetMessages();
    for (int i = 0; i < 4; ++i) {
        world.say(u"/sms +393407654321 again %1"_s.arg(i));
        world.advance(20s);
    }
    QCOMPARE(monthWarnings(world), 1);
}

void TestLimits::homeIsWhereTheCardIsFrom_data()
{
    QTest::addColumn<QByteArray>("imsi");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("asks");
    const QByteArray german = "262010000000017";
    const QByteArray nobodys = "001010000000017"; // a test network's
    QTest::newRow("as the card") << german << u"/call +4915112345678"_s << false;
    QTest::newRow("as the numbers without a code") << german << u"/call +39068765432"_s << true;
    QTest::newRow("as neither") << german << u"/call +2348031234567"_s << true;
    QTest::newRow("a card of no country") << nobodys << u"/call +39068765432"_s << false;
    QTest::newRow("a card of no country, abroad") << nobodys << u"/call +4915112345678"_s << true;
}

void TestLimits::homeIsWhereTheCardIsFrom()
{
    QFETCH(QByteArray, imsi);
    QFETCH(QString, words);
    QFETCH(bool, asks);
    PhoneWorld world;
    world.modem.simCard().setImsi(imsi);
    set(world, SettingKey::MasterPhone, u"+33698765432"_s); // of none of these countries
    QSignalSpy traffic(&world.phone->console(), &ModemConsole::traffic);
    world.start();
    world.say(words);
    QCOMPARE(!world.lastButtons().filter(u"Call anyway"_s).isEmpty(), asks);
    QCOMPARE(world.dialled().isEmpty(), asks);
    QVERIFY(!traffic.isEmpty());
    for (const QList<QVariant> &line : traffic) {
        QVERIFY(!line.at(1).toString().contains(QString::fromLatin1(imsi)));
    }
}

void TestLimits::minutesPerMonth()
{
    PhoneWorld world;
    set(world, SettingKey::MinutesPerMonth, u"3"_s);
    world.masterIs(Reaction::Answer);
    world.partyIs(Anybody, Reaction::Answer);
    world.start();
    world.say(u"/call 3407654321"_s);
    world.advance(3min);
    world.say(u"/close"_s);
    world.advance(10s);
    QVERIFY(world.newestRow().joinedAt.has_value());
    const qsizetype dialled = world.dialled().size();
    world.say(u"/call 3407654321"_s);
    QVERIFY2(world.lastText().contains("limits/minutesPerMonth"_L1), qPrintable(world.lastText()));
    QCOMPARE(world.dialled().size(), dialled);
}

void TestLimits::unusualNumbersAsk_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("premium") << u"/call +39899123456"_s;
    QTest::newRow("satellite") << u"/call +8821651234567"_s;
    QTest::newRow("another country") << u"/call +2348031234567"_s;
    QTest::newRow("premium, short") << u"/call 1254"_s;
    QTest::newRow("premium, five digits") << u"/call 48299"_s;
    QTest::newRow("premium, seven digits") << u"/call 4770100"_s;
    QTest::newRow("rings first, short") << u"/call 3407654321 1254"_s;
    QTest::newRow("rings first") << u"/call 3407654321 +8821651234567"_s;
    QTest::newRow("rings first abroad") << u"/call 3407654321 +2348031234567"_s;
}

void TestLimits::unusualNumbersAsk()
{
    QFETCH(QString, words);
    PhoneWorld world;
    world.start();
    world.say(words);
    QVERIFY(world.dialled().isEmpty());
    QVERIFY2(!world.lastButtons().filter(u"Call anyway"_s).isEmpty(), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Call anyway"_s));
    QCOMPARE(world.dialled().size(), 1);
}

void TestLimits::usualNumbersDoNot_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("own country") << u"/call 3407654321"_s;
    QTest::newRow("short") << u"/call 40916"_s;
    QTest::newRow("a contact's country") << u"/call +4915112345678"_s;
    QTest::newRow("an own phone's country") << u"/call +33612345678"_s;
    QTest::newRow("own phone first") << u"/call 3407654321 +33698765432"_s;
}

void TestLimits::usualNumbersDoNot()
{
    QFETCH(QString, words);
    PhoneWorld world;
    world.writeContacts(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jens\r\nTEL:+4930123456\r\nEND:VCARD\r\n");
    set(world, SettingKey::PhoneNames, u"Paris=+33698765432"_s);
    world.start();
    world.say(words);
    QVERIFY2(world.dialled().size() == 1, qPrintable(world.lastText()));
}

void TestLimits::answerIsGoodForAMinute()
{
    PhoneWorld world;
    world.start();
    world.say(u"/call +39899123456"_s);
    world.advance(60s);
    world.tap(u"Call anyway"_s);
    QVERIFY(world.dialled().isEmpty());
}

void TestLimits::unusualSmsAsks_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("another country") << u"/sms +2348031234567 hello"_s;
    QTest::newRow("premium, short") << u"/sms 48299 hello"_s;
    QTest::newRow("service") << u"/sms 43434 hello"_s;
}

void TestLimits::unusualSmsAsks()
{
    QFETCH(QString, words);
    PhoneWorld world;
    world.writeContacts("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Win\r\nTEL:48299\r\nEND:VCARD\r\n"
                        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:More\r\nTEL:43434\r\nEND:VCARD\r\n");
    world.start();
    world.say(words);
    QVERIFY(world.phone->messages(10).empty());
    QVERIFY(world.tap(u"Send anyway"_s));
    QCOMPARE(world.phone->messages(10).size(), 1U);
}

void TestLimits::askingCanBeSwitchedOff()
{
    PhoneWorld world;
    set(world, SettingKey::AskUnusual, u"false"_s);
    world.start();
    world.say(u"/call +2348031234567"_s);
    QCOMPARE(world.dialled().size(), 1);
}

void TestLimits::whileRoaming_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("dialled");
    QTest::addColumn<bool>("asks");
    QTest::newRow("ask") << u"ask"_s << 0 << true;
    QTest::newRow("allow") << u"allow"_s << 1 << false;
    QTest::newRow("refuse") << u"refuse"_s << 0 << false;
}

void TestLimits::whileRoaming()
{
    QFETCH(QString, rule);
    QFETCH(bool, asks);
    PhoneWorld world;
    set(world, SettingKey::WhileRoaming, rule);
    sim::SimulatedNetwork::Service abroad;
    abroad.registration = 5; // 3GPP TS 27.007, 7.2: registered, roaming
    world.network.setService(abroad);
    world.start();
    QVERIFY(world.phone->status().network.roaming);
    world.say(u"/call 3407654321"_s);
    QTEST(static_cast<int>(world.dialled().size()), "dialled");
    QCOMPARE(!world.lastButtons().filter(u"Call anyway"_s).isEmpty(), asks);
}

void TestLimits::longestCall()
{
    PhoneWorld world;
    set(world, SettingKey::LongestCall, u"5"_s);
    world.masterIs(Reaction::Answer);
    world.partyIs(Anybody, Reaction::Answer);
    world.start();
    world.say(u"/call 3407654321"_s);
    world.advance(2min);
    QVERIFY(world.phone->liveCall().has_value());
    world.advance(2min);
    QVERIFY(world.phone->liveCall().has_value());
    QStringList texts;
    for (const SeenMessage &seen : world.messages()) {
        texts += seen.texts;
    }
    QVERIFY2(!texts.filter(u"ended in 2 minute"_s).isEmpty(), qPrintable(texts.join(u'|')));
    world.advance(2min);
    QVERIFY(!world.phone->liveCall().has_value());
    // One that comes in may last.
    world.network.incoming(Anybody);
    world.advance(20min);
    QVERIFY(world.phone->liveCall().has_value());
}

void TestLimits::limitIsInTheAuditLog()
{
    PhoneWorld world;
    world.start();
    world.say(u"/call +39899123456"_s);
    world.advance(1s);
    const auto page = AuditStore(*world.database).page(10);
    QVERIFY(page.has_value() && page->size() >= 2);
    const auto limit = std::ranges::find_if(
        *page, [](const AuditEntry &entry) { return entry.what == u"limit"_s; });
    QVERIFY(limit != page->end());
    QCOMPARE(limit->result, AuditResult::Asked);
    QCOMPARE(limit->chat, PhoneWorld::Owner);
}

void TestLimits::reachedLimitsDoNotOpenForwards()
{
    PhoneWorld world;
    set(world, SettingKey::CallsPerHour, u"1"_s);
    world.start();
    callAndClose(world);
    world.say(u"/forward +8821651234567 until 23:00"_s);
    QVERIFY2(!world.lastButtons().filter(u"all the same"_s).isEmpty(),
             qPrintable(world.lastText()));
    world.say(u"/forward +393387654321 until 23:00"_s); // calls of others are not counted
    QVERIFY2(world.lastButtons().filter(u"all the same"_s).isEmpty(), qPrintable(world.lastText()));
}

void TestLimits::premiumPhonesOfOnesOwnAsk()
{
    PhoneWorld world(u"1001,1002"_s);
    world.start();
    world.say(u"/setmasterphone +39899123456"_s);
    QVERIFY(world.tap(u"Use it all the same"_s));
    QVERIFY2(world.lastText(PhoneWorld::SecondOwner).contains(u"899"_s),
             qPrintable(world.lastText(PhoneWorld::SecondOwner)));
    world.say(u"/call 3407654321"_s);
    QVERIFY(world.dialled().isEmpty());
    QVERIFY2(!world.lastButtons().filter(u"Call anyway"_s).isEmpty(), qPrintable(world.lastText()));
}

void TestLimits::unusualPhonesAsk_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("asks"); // /setmasterphone
    QTest::addColumn<bool>("asksToAdd"); // My phones
    QTest::newRow("premium") << u"+39899123456"_s << true << true;
    QTest::newRow("premium, short") << u"1254"_s << true << true;
    QTest::newRow("satellite") << u"+8821651234567"_s << true << true;
    QTest::newRow("another country") << u"+2348031234567"_s << false << true;
    QTest::newRow("own country") << u"+393407654321"_s << false << false;
}

/** As /forward to it does; else its country would be known from then on. */
void TestLimits::unusualPhonesAsk()
{
    QFETCH(QString, number);
    QFETCH(bool, asks);
    QFETCH(bool, asksToAdd);
    PhoneWorld world;
    world.start();
    world.say(u"/setmasterphone "_s + number);
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), asks ? PhoneWorld::master() : number);
    QCOMPARE(world.tap(u"Use it all the same"_s), asks);
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), number);

    set(world, SettingKey::MasterPhone, PhoneWorld::master());
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s) && world.tap(u"Add"_s));
    ChatMessage answer;
    answer.chatId = answer.senderId = PhoneWorld::Owner;
    answer.senderName = u"Anna"_s;
    answer.text = u"Thief "_s + number;
    answer.replyTo = world.messages().back().messageId;
    answer.date = world.clock.wall().toUTC();
    world.deliver(answer);
    world.advance(1s);
    QCOMPARE(world.settings->text(SettingKey::PhoneNames).contains(number), !asksToAdd);
    QCOMPARE(world.tap(u"Use it all the same"_s), asksToAdd);
    QCOMPARE(world.settings->text(SettingKey::PhoneNames), u"Thief="_s + number);
}

void TestLimits::premiumDefaultAsks()
{
    PhoneWorld world;
    set(world, SettingKey::PhoneNames, u"Hot=+39899123456"_s);
    world.start();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s) && world.tap(u"Hot"_s));
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), PhoneWorld::master());
    QVERIFY(world.tap(u"Use it all the same"_s));
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), u"+39899123456"_s);
}

void TestLimits::forwardingCodesAsk_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says"); // empty = it goes to the network at once
    const QString asks = u"Shall all calls go there?"_s;
    QTest::newRow("all calls") << u"**21*+39899123456#"_s << asks;
    QTest::newRow("one star") << u"*21*+8821651234567#"_s << asks;
    QTest::newRow("for voice") << u"**21*+39899123456*11#"_s << asks;
    QTest::newRow("after a time") << u"**61*+2348031234567*11*20#"_s << asks;
    QTest::newRow("unreachable") << u"**62*0039899123456#"_s << asks;
    QTest::newRow("busy") << u"**67*+39899123456#"_s << asks;
    QTest::newRow("every reason") << u"**002*+39899123456#"_s << asks;
    QTest::newRow("every condition") << u"**004*+39899123456#"_s << asks;
    QTest::newRow("emergency") << u"**21*112#"_s << u"Emergency numbers"_s;
    QTest::newRow("own country") << u"**21*3407654321#"_s << QString();
    QTest::newRow("cancelled") << u"##21#"_s << QString();
    QTest::newRow("asked") << u"*#21#"_s << QString();
    QTest::newRow("balance") << u"*123#"_s << QString();
}

void TestLimits::forwardingCodesAsk()
{
    QFETCH(QString, code);
    QFETCH(QString, says);
    PhoneWorld world;
    world.start();
    world.forgetMessages();
    world.say(u"/ussd "_s + code);
    world.advance(1s);
    const QString first = world.messages().front().texts.constFirst();
    if (says.isEmpty()) {
        QVERIFY2(first.contains(code), qPrintable(first));
        return;
    }
    QVERIFY2(first.contains(says), qPrintable(first));
    QCOMPARE(world.messages().size(), 1U); // nothing was sent
    if (world.tap(u"all the same"_s)) {
        QVERIFY2(world.lastText().contains(code), qPrintable(world.lastText()));
    }
}

void TestLimits::lateTapSendsNoCode_data()
{
    QTest::addColumn<bool>("isRepeated");
    QTest::addColumn<int>("waited"); // seconds that the question has stood there
    QTest::addColumn<QString>("says");
    QTest::newRow("came in an outage") << false << 5 << u"Is it still meant?"_s;
    QTest::newRow("the last run was cut off at it") << true << 5 << u"Is it still meant?"_s;
    QTest::newRow("long after") << false << 61 << QString();
}

/** Where all callers go is not changed by a tap that was not meant for now. */
void TestLimits::lateTapSendsNoCode()
{
    QFETCH(bool, isRepeated);
    QFETCH(int, waited);
    QFETCH(QString, says);
    SmsChatWorld world;
    world.start();
    world.forgetMessages();
    world.say(u"/ussd **21*+39899123456#"_s);
    ChatTap tap;
    tap.id = u"1"_s;
    tap.chatId = tap.senderId = PhoneWorld::Owner;
    tap.messageId = world.newest();
    tap.data = world.shownAs(tap.messageId).keyboard.front().front().data;
    tap.isRepeated = isRepeated;
    tap.maybeAge = isRepeated || says.isEmpty() ? 0s : 61s;
    world.advance(std::chrono::seconds(waited));
    Q_EMIT world.chat.tapReceived(tap);
    world.advance(2s);
    QCOMPARE(world.messages().size(), 1U); // nothing is asked of the operator
    if (says.isEmpty()) {
        QVERIFY(world.lastButtons().isEmpty());
        return;
    }
    QVERIFY2(world.lastText().contains(says), qPrintable(world.lastText()));
    QCOMPARE(newestOf(world, u"ussd"_s), AuditResult::Asked);
    QVERIFY(world.tap(u"all the same"_s)); // in time now
    QCOMPARE(newestOf(world, u"ussd"_s), AuditResult::Done);
    world.advance(2s);
    QCOMPARE(world.messages().size(), 2U);
    QVERIFY2(world.lastText().contains(u"**21*"_s), qPrintable(world.lastText()));
}

void TestLimits::aCodeIsOfItsSim()
{
    SmsChatWorld world;
    world.start();
    world.forgetMessages();
    world.say(u"/ussd **21*+39899123456#"_s);
    const QString before = world.phone->status().network.sim;
    world.modem.unplug();
    world.modem.simCard().insert("89399900000000000182");
    world.modem.plug();
    const auto isOther = [&] {
        const NetworkStatus now = world.phone->status().network;
        return now.modem == ModemState::Ready && now.sim != before;
    };
    for (int i = 0; i < 55 && !isOther(); ++i) { // the question is good for a minute
        world.advance(1s);
    }
    QVERIFY(isOther());
    QVERIFY(world.tap(u"all the same"_s));
    world.advance(2s);
    QVERIFY2(world.lastToast.contains(u"nothing was sent"_s), qPrintable(world.lastToast));
    QCOMPARE(newestOf(world, u"ussd"_s), AuditResult::Refused);
}

/** Nobody has taken the SIM out: it was not read yet. */
void TestLimits::aCodeOfAnUnreadSimIsAskedAgain()
{
    PhoneWorld world;
    world.plugged = false;
    world.phone->start();
    world.advance(2s);
    QVERIFY(world.phone->status().network.sim.isEmpty());
    world.forgetMessages();
    world.say(u"/ussd **21*+39899123456#"_s);
    world.plugged = true;
    for (int i = 0; i < 55 && world.phone->status().network.sim.isEmpty(); ++i) {
        world.advance(1s); // the question is good for a minute
    }
    QVERIFY(!world.phone->status().network.sim.isEmpty());
    QVERIFY(world.tap(u"all the same"_s));
    const auto asked = world.messages(); // the start is told below it
    QVERIFY(std::ranges::any_of(asked, [](const SeenMessage &message) {
        return message.texts.back().contains(u"not read yet when I asked"_s);
    }));
    QCOMPARE(newestOf(world, u"ussd"_s), AuditResult::Asked);
    QVERIFY(world.tap(u"all the same"_s));
    world.advance(2s);
    QCOMPARE(newestOf(world, u"ussd"_s), AuditResult::Done);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
