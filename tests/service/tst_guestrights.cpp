// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guestworld.h"
#include "service/onetimecode.h"
#include "store/auditstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/** What guests may do and see, and what is written down about it. */
class TestGuestRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guestsMayNot_data();
    void guestsMayNot();
    void guestsMay_data();
    void guestsMay();
    void guestsSeeCallsAndSmsButNoCodes();
    void callsOnly();
    void forgedButtons();
    void whoIsCalledIsForOwners_data();
    void whoIsCalledIsForOwners();
    void guestsMayHangUp();
    void auditNamesWhoAndWhat();
    void auditSaysWhatButtonsDid();
    void oneTimeCodes_data();
    void oneTimeCodes();
};

void TestGuestRights::guestsMayNot_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words :
         {u"/setmasterphone +393351111111"_s, u"/command AT+CSQ"_s, u"/verbose_on"_s,
          u"/getcontactscount"_s, u"/command"_s, u"/setmasterphone"_s, u"/log"_s}) {
        QTest::newRow(qPrintable(words)) << words;
    }
}

void TestGuestRights::guestsMayNot()
{
    QFETCH(QString, words);
    World world;
    world.start();
    comesIn(world);
    says(world, words);
    QVERIFY2(world.lastText(Bob).contains("Only an owner"_L1), qPrintable(world.lastText(Bob)));
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), PhoneWorld::master());
}

void TestGuestRights::guestsMay_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("answer");
    QTest::newRow("help") << u"/help"_s << u"How this works"_s;
    QTest::newRow("owners") << u"/getowners"_s << u"a guest until"_s;
    QTest::newRow("who gets whom") << u"/getmasterphonefromnumber 3407654321"_s << u"+39"_s;
    QTest::newRow("close") << u"/close"_s << u"There was no call"_s;
    QTest::newRow("search") << u"/search nobody"_s << u"nobody"_s;
    QTest::newRow("sms") << u"/sms +393407654321 hello"_s << u"hello"_s;
}

void TestGuestRights::guestsMay()
{
    QFETCH(QString, words);
    QFETCH(QString, answer);
    World world;
    world.start();
    comesIn(world);
    says(world, words);
    QVERIFY2(world.lastText(Bob).contains(answer), qPrintable(world.lastText(Bob)));
    QVERIFY(world.lastButtons(Bob).filter(u"Invite"_s).isEmpty());
    QVERIFY(world.lastButtons(Bob).filter(u"Remove"_s).isEmpty());
}

void TestGuestRights::guestsSeeCallsAndSmsButNoCodes()
{
    World world;
    world.start();
    comesIn(world);
    world.forgetMessages();
    world.network.incoming(u"+393407654321"_s);
    world.advance(5s);
    QVERIFY(!world.messages(Bob).empty());
    world.advance(60s);
    world.forgetMessages();
    world.modem.deliverSms(u"+393407654321"_s, u"See you at eight"_s);
    world.advance(30s);
    QVERIFY2(world.lastText(Bob).contains("See you at eight"_L1), qPrintable(world.lastText(Bob)));
    world.forgetMessages();
    world.modem.deliverSms(u"+393407654321"_s, u"Your code is 482913"_s);
    world.advance(30s);
    QVERIFY(world.messages(Bob).empty());
    QVERIFY(world.lastText().contains("482913"_L1));
}

void TestGuestRights::callsOnly()
{
    World world;
    world.writeContacts("BEGIN:VCARD\nVERSION:3.0\nFN:Anna Rossi\nTEL:+393407654321\nEND:VCARD\n");
    world.start();
    says(world, u"/start "_s + invites(world, u"Always"_s, u"Calls only"_s));
    world.forgetMessages();
    says(world, u"/sms +393407654321 hello"_s);
    QVERIFY(world.lastText(Bob).contains("Only an owner"_L1));
    says(world, u"/search Anna"_s);
    QCOMPARE(world.lastButtons(Bob).filter(u"📞"_s).size(), 1);
    QVERIFY(world.lastButtons(Bob).filter(u"✉️"_s).isEmpty()); // which he could not use
    says(world, u"Anna"_s);
    world.tap(u"Search"_s, Bob);
    QCOMPARE(world.lastButtons(Bob).filter(u"📞"_s).size(), 1);
    QVERIFY(world.lastButtons(Bob).filter(u"✉️"_s).isEmpty());
    world.say(u"/search Anna"_s);
    QCOMPARE(world.lastButtons().filter(u"✉️"_s).size(), 1);
    world.modem.deliverSms(u"+393407654321"_s, u"See you at eight"_s);
    world.forgetMessages();
    world.advance(30s);
    QVERIFY(world.messages(Bob).empty());
    QCOMPARE(world.phone->messages(10).size(), 1U);
    ChatMessage order;
    order.chatId = Bob;
    order.senderId = Bob;
    order.date = world.clock.wall().toUTC();
    order.text = u"/call 3407654321"_s;
    order.replyTo = 1; // a slip of the thumb makes it no less a command
    world.deliver(order);
    QCOMPARE(world.dialled().size(), 1);
}

void TestGuestRights::forgedButtons()
{
    World world;
    world.start();
    comesIn(world);
    world.say(u"/getowners"_s);
    const std::vector<SeenMessage> seen = world.messages();
    const SeenMessage &list = seen.back();
    QVERIFY(!list.keyboard.empty());
    for (const std::vector<ChatButton> &row : list.keyboard) {
        // The owner's button, tapped by the guest in his own chat and by a stranger.
        world.chat.tap(Bob, list.messageId, row.front().data);
        world.chat.tap(PhoneWorld::Stranger, list.messageId, row.front().data);
    }
    world.chat.tap(Bob, 1, u"s1:00000001:bl"_s);
    world.advance(5s);
    QVERIFY(world.toasts.contains(u"Only an owner can do that."_s));
    world.say(u"/getowners"_s);
    QVERIFY(world.lastText().contains(QString::number(Bob))); // nobody was removed
    QVERIFY(linkIn(world.lastText(Bob)).isEmpty());
}

void TestGuestRights::whoIsCalledIsForOwners_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"fw:0", "fw:1", "ot", "tn", "bk", "rj", "rc", "rt:0", "rw", "vm", "jn",
                            "bl", "al", "ac"}) {
        QTest::newRow(act) << QString::fromLatin1(act);
    }
}

/** He sees who calls; the owner's caller is not his to take, to send away or to write to. */
void TestGuestRights::whoIsCalledIsForOwners()
{
    QFETCH(QString, act);
    World world;
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"ask"_s));
    QVERIFY(world.settings->set(SettingKey::PhoneNames,
                                u"Mobile=%1,Office=+39021234567"_s.arg(PhoneWorld::master())));
    world.start();
    comesIn(world);
    world.forgetMessages();
    world.network.incoming(u"+393407654321"_s, 60s);
    world.advance(5s);
    QVERIFY(!world.messages(Bob).empty());
    QCOMPARE(world.lastButtons(Bob), QStringList());
    const QString prefix = world.messages().back().keyboard.front().front().data.left(12);
    world.toasts.clear();
    world.chat.tap(Bob, world.messages(Bob).back().messageId, prefix + act);
    world.advance(5s);
    QCOMPARE(world.toasts, QStringList({u"Only an owner can do that."_s}));
    says(world, u"+393351234567"_s); // as the phone that is to ring
    QVERIFY(world.dialled().isEmpty());
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Ringing);
    QVERIFY(world.phone->messages(10).empty());
}

void TestGuestRights::guestsMayHangUp()
{
    World world;
    world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    world.start();
    comesIn(world);
    world.network.incoming(u"+393407654321"_s, 60s);
    world.advance(10s);
    QCOMPARE(world.lastButtons(Bob).filter(u"Hang up"_s).size(), 1);
    QVERIFY(world.tap(u"Hang up"_s, Bob));
    world.advance(5s);
    QVERIFY(!world.phone->liveCall());
}

void TestGuestRights::auditSaysWhatButtonsDid()
{
    World world;
    world.start();
    world.network.incoming(u"+393407654321"_s);
    world.advance(60s);
    world.say(u"/settings"_s);
    const qint64 menu = world.messages().back().messageId;
    world.chat.tap(PhoneWorld::Owner, menu, u"m1:00000000:sv:lc.5"_s);
    world.chat.tap(PhoneWorld::Owner, menu, u"m1:00000000:sv:lc.0"_s);
    world.chat.tap(PhoneWorld::Owner, menu, u"m1:00000000:fe"_s);
    world.network.incoming(u"+393407654321"_s);
    world.advance(60s);
    QVERIFY(world.tap(u"Block"_s));
    world.advance(5s);
    const auto page = AuditStore(*world.database).page(50);
    QVERIFY(page.has_value());
    QStringList lines;
    for (const AuditEntry &entry : *page) {
        lines.append(
            u"%1 %2 %3"_s.arg(entry.what, entry.detail).arg(static_cast<int>(entry.result)));
    }
    const QString all = lines.join(u'\n');
    for (const QString &line :
         {u"settings limits/callsPerHour=5 0"_s, u"settings limits/callsPerHour=0 1"_s,
          u"forward off 0"_s, u"block +393407654321 0"_s}) {
        QVERIFY2(lines.contains(line), qPrintable(all));
    }
    QVERIFY2(lines.filter(u"1:"_s).isEmpty(), qPrintable(all)); // no data of buttons
}

void TestGuestRights::auditNamesWhoAndWhat()
{
    World world;
    world.start();
    says(world, u"/addtemporaryowner wrong secret"_s);
    comesIn(world);
    says(world, u"/call 3407654321"_s);
    says(world, u"/command AT+CSQ"_s);
    world.say(u"/command AT+CPIN=1234"_s);
    world.say(u"/ussd **04*7391*1937*1937#"_s);
    world.say(u"/ussd * * 05 * 7391 * 1937 * 1937 #"_s);
    QVERIFY2(!world.lastText().contains("739"_L1), qPrintable(world.lastText()));
    world.say(u"/ussd *33*7391#"_s);
    world.say(u"/sms +393407654321 a private text"_s);
    world.advance(5s);
    const auto page = AuditStore(*world.database).page(50);
    QVERIFY(page.has_value());
    QStringList lines;
    for (const AuditEntry &entry : *page) {
        lines.prepend(u"%1 %2 %3 %4 %5"_s.arg(entry.who)
                          .arg(static_cast<int>(entry.role))
                          .arg(entry.what, entry.detail)
                          .arg(static_cast<int>(entry.result)));
    }
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(u"555000111 0 addtemporaryowner  1"_s), qPrintable(all));
    QVERIFY2(all.contains(u"555000111 1 addtemporaryowner  0"_s), qPrintable(all));
    QVERIFY2(all.contains(u"555000111 1 call 3407654321 0"_s), qPrintable(all));
    QVERIFY2(all.contains(u"555000111 1 command AT+CSQ 1"_s), qPrintable(all));
    QVERIFY2(all.contains(u"1001 2 sms +393407654321 0"_s), qPrintable(all));
    QVERIFY2(all.contains(u"1001 2 send-sms +393407654321 0"_s), qPrintable(all));
    for (const QString &secret : {u"secret"_s, u"sesame"_s, u"1234 "_s, u"private"_s, u"739"_s}) {
        QVERIFY2(!all.contains(secret), qPrintable(all));
    }
}

void TestGuestRights::oneTimeCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("English") << u"Your code is 482913. Do not share it."_s << true;
    QTest::newRow("in halves") << u"PayPal: 482 913 is your security code"_s << true;
    QTest::newRow("with a dash") << u"123-456 is your WhatsApp code"_s << true;
    QTest::newRow("Google") << u"G-482913 is your Google verification code."_s << true;
    QTest::newRow("Italian") << u"Il codice per accedere e' 4829"_s << true;
    QTest::newRow("German") << u"Ihre TAN lautet 8472610"_s << true;
    QTest::newRow("Spanish") << u"Su contraseña de un solo uso: AB12CD"_s << true;
    QTest::newRow("Russian") << u"Ваш код: 5512"_s << true;
    QTest::newRow("Chinese") << u"您的验证码是 482913"_s << true;
    QTest::newRow("a time") << u"See you at eight"_s << false;
    QTest::newRow("a year") << u"Happy 2027"_s << false;
    QTest::newRow("a word only") << u"What is the code of the door?"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestGuestRights::oneTimeCodes()
{
    QFETCH(QString, text);
    QTEST(mayHoldOneTimeCode(text), "mayBe");
}

QTEST_GUILESS_MAIN(TestGuestRights)
#include "tst_guestrights.moc"
