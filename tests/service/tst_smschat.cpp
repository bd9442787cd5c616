// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/onetimecode.h"
#include "smsworld.h"

#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

/** What the newest message's button of this label means. */
QString dataOf(const SmsChatWorld &world, const QString &label)
{
    for (const auto &row : world.shownAs(world.newest()).keyboard) {
        for (const ChatButton &button : row) {
            if (button.text == label) {
                return button.data;
            }
        }
    }
    return {};
}

} // namespace

/** SMS that came in, and the buttons below them. */
class TestSmsChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aContactIsAnsweredByATap();
    void lateTapsAreAskedAbout_data();
    void lateTapsAreAskedAbout();
    void sendingAgainKeepsTheLimits();
    void theAnswersAreASetting();
    void aButtonSendsWhatItShows_data();
    void aButtonSendsWhatItShows();
    void anotherOwnersAnswerStands();
    void aStrangerHasNoQuickAnswers();
    void aNameWithoutANumberCanOnlyBeMuted();
    void theSenderIsCalled();
    void blockingIsUndone();
    void mutingOutlivesARestart();
    void deletedHereStaysDeleted();
    void theHintGoesAfterFiveAnswers();
    void codes_data();
    void codes();
    void aCodeIsCopiedAndDeleted();
    void aCodeIsDeletedByTheNextRun();
    void aDeletionIsTriedAgain();
    void codesMayStay();
    void aFriendsCodeStays();
    void whatIsNoTextComesAsAFile();
    void longTextsComeWhole_data();
    void longTextsComeWhole();
    void aForgedButtonDoesNothing();
};

void TestSmsChat::aContactIsAnsweredByATap()
{
    SmsChatWorld world;
    world.start();
    world.receive(Anna, u"Are you coming?"_s);
    QCOMPARE(world.lastButtons(),
             QStringList({u"💬 Yes"_s, u"💬 No"_s, u"💬 On my way"_s, u"📞 Call"_s, u"⋯"_s}));
    const qint64 shown = world.newest();
    const QString yes = dataOf(world, u"💬 Yes"_s);
    QVERIFY(world.tap(u"On my way"_s));
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"On my way"_s});
    QVERIFY2(world.lastText().contains(u"✓ sent"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"On my way"_s)); // a second tap is a slip
    world.advance(10s);
    QCOMPARE(world.ordered().size(), 1);
    QCOMPARE(world.lastToast, u"That is no longer possible."_s);
    world.restart();
    world.start();
    world.chat.tap(PhoneWorld::Owner, shown, yes); // the button still means it
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList({u"Yes"_s, u"On my way"_s}));
}

void TestSmsChat::lateTapsAreAskedAbout_data()
{
    QTest::addColumn<bool>("isRepeated");
    QTest::newRow("cut off by a crash") << true;
    QTest::newRow("kept by the server or the journal") << false;
}

void TestSmsChat::lateTapsAreAskedAbout()
{
    QFETCH(bool, isRepeated);
    SmsChatWorld world;
    world.start();
    world.receive(Anna, u"Are you coming?"_s);
    ChatTap tap;
    tap.id = u"t"_s;
    tap.chatId = PhoneWorld::Owner;
    tap.senderId = PhoneWorld::Owner;
    tap.isPrivate = true;
    tap.messageId = world.newest();
    tap.data = dataOf(world, u"💬 Yes"_s);
    tap.isRepeated = isRepeated;
    tap.maybeAge = isRepeated ? 0s : 150s;
    Q_EMIT world.chat.tapReceived(tap);
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList());
    QVERIFY2(world.lastText().contains(u"“Yes” Send it now?"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Send"_s));
    world.advance(10s);
    QCOMPARE(world.ordered(), QStringList {u"Yes"_s});
}

void TestSmsChat::sendingAgainKeepsTheLimits()
{
    SmsChatWorld world;
    QVERIFY(world.settings->set(SettingKey::SmsPerHour, u"1"_s));
    world.start();
    world.modem.refuseSms(330); // the number of the SMS centre is unknown
    world.say(u"/sms Anna Rossi hello"_s);
    world.advance(1min);
    QVERIFY2(!world.lastButtons().filter(u"Retry"_s).isEmpty(), qPrintable(world.lastText()));
    const qint64 failed = world.newest();
    const QString again = dataOf(world, world.lastButtons().filter(u"Retry"_s).front());
    world.say(u"/sms Anna Rossi another"_s);
    world.advance(1min);
    world.chat.tap(PhoneWorld::Owner, failed, again);
    world.advance(1min);
    QVERIFY2(world.lastText().contains("limits/smsPerHour"_L1), qPrintable(world.lastText()));
}

void TestSmsChat::theAnswersAreASetting()
{
    SmsChatWorld world;
    QVERIFY(world.settings->set(SettingKey::QuickAnswers, u" Sì, certo |No|"_s).has_value());
    QVERIFY(!world.settings->set(SettingKey::QuickAnswers, u"1|2|3|4|5|6|7"_s).has_value());
    world.start();
    world.receive(Anna, u"one"_s);
    QCOMPARE(world.lastButtons(), QStringList({u"💬 Sì, certo"_s, u"💬 No"_s, u"📞 Call"_s, u"⋯"_s}));
    QVERIFY(world.settings->set(SettingKey::QuickAnswers, u"none"_s).has_value());
    world.receive(Anna, u"two"_s);
    QCOMPARE(world.lastButtons(), QStringList({u"📞 Call"_s, u"⋯"_s}));
}

void TestSmsChat::aButtonSendsWhatItShows_data()
{
    QTest::addColumn<QString>("now"); ///< the answers, when it is tapped
    QTest::addColumn<bool>("isOld"); ///< as shown by the version before: without a mark
    QTest::addColumn<QStringList>("sent");
    QTest::newRow("as shown") << u"Yes|No"_s << false << QStringList {u"Yes"_s};
    QTest::newRow("another in its place") << u"No|Yes"_s << false << QStringList {};
    QTest::newRow("nearly the same") << u"Yes!|No"_s << false << QStringList {};
    QTest::newRow("fewer") << u"none"_s << false << QStringList {};
    QTest::newRow("shown by the version before") << u"Yes|No"_s << true << QStringList {};
}

void TestSmsChat::aButtonSendsWhatItShows()
{
    QFETCH(QString, now);
    QFETCH(bool, isOld);
    QFETCH(QStringList, sent);
    SmsChatWorld world;
    QVERIFY(world.settings->set(SettingKey::QuickAnswers, u"Yes|No"_s).has_value());
    world.start();
    world.receive(Anna, u"Are you coming?"_s);
    QString data = dataOf(world, u"💬 Yes"_s);
    QVERIFY(data.size() <= 64); // the server takes no more
    if (isOld) {
        data = data.section(u':', 0, 2);
        QVERIFY(data.endsWith(u":qa0"_s));
    }
    QVERIFY(world.settings->set(SettingKey::QuickAnswers, now).has_value());
    world.chat.tap(PhoneWorld::Owner, world.newest(), data);
    world.advance(10s);
    QCOMPARE(world.ordered(), sent);
    if (sent.isEmpty()) {
        QCOMPARE(world.lastToast, u"This button is no longer valid."_s);
        QCOMPARE(world.lastButtons().contains(u"💬 No"_s), now != "none"_L1); // as they are now
    }
}

/** He has answered when there were more of them. */
void TestSmsChat::anotherOwnersAnswerStands()
{
    SmsChatWorld world;
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s).has_value());
    QVERIFY(world.settings->set(SettingKey::QuickAnswers, u"Yes|No|Later"_s).has_value());
    world.start();
    world.receive(Anna, u"Are you coming?"_s);
    QVERIFY(world.tap(u"Later"_s));
    world.advance(10s);
    const qint64 others = world.messages(PhoneWorld::SecondOwner).back().messageId;
    QVERIFY(world.settings->set(SettingKey::QuickAnswers, u"Yes"_s).has_value());
    world.chat.tap(PhoneWorld::SecondOwner, others, u"s1:00000001:mo"_s);
    world.advance(1s);
    world.chat.tap(PhoneWorld::SecondOwner, others, u"s1:00000001:bk"_s);
    world.advance(1s);
    QCOMPARE(world.lastButtons(PhoneWorld::SecondOwner), QStringList({u"📞 Call"_s, u"⋯"_s}));
}

void TestSmsChat::aStrangerHasNoQuickAnswers()
{
    SmsChatWorld world;
    world.start();
    world.receive(Somebody, u"Are you coming?"_s);
    QCOMPARE(world.lastButtons(), QStringList({u"📞 Call"_s, u"⋯"_s}));
}

void TestSmsChat::aNameWithoutANumberCanOnlyBeMuted()
{
    SmsChatWorld world;
    world.start();
    world.receive(u"Vodafone"_s, u"Your bill"_s);
    QCOMPARE(world.lastButtons(), QStringList {u"⋯"_s});
    QVERIFY(world.tap(u"⋯"_s));
    world.advance(5s);
    QCOMPARE(world.lastButtons(),
             QStringList({u"🗑 Delete here"_s, u"🔇 Mute sender"_s, u"« Back"_s}));
    QVERIFY(world.tap(u"Back"_s));
    world.advance(5s);
    QCOMPARE(world.lastButtons(), QStringList {u"⋯"_s});
}

void TestSmsChat::theSenderIsCalled()
{
    SmsChatWorld world;
    world.start();
    world.receive(Anna, u"Call me"_s);
    QVERIFY(world.tap(u"📞 Call"_s));
    world.advance(2s);
    QCOMPARE(world.dialled().size(), 1);
    QVERIFY2(world.lastText().contains(u"Anna Rossi"_s), qPrintable(world.lastText()));
}

void TestSmsChat::blockingIsUndone()
{
    SmsChatWorld world;
    world.start();
    world.receive(Somebody, u"Buy this"_s);
    QVERIFY(world.tap(u"⋯"_s));
    world.advance(5s);
    QVERIFY(world.tap(u"🚫 Block"_s));
    world.advance(5s);
    QCOMPARE(world.lastToast, u"Blocked."_s);
    QVERIFY2(world.lastText().contains(u"Blocked. Calls are rejected from now on."_s),
             qPrintable(world.lastText()));
    world.say(u"/block"_s);
    QVERIFY2(world.lastText().contains(u"340 765 4399"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Undo the block"_s));
    world.advance(5s);
    world.forgetMessages();
    world.say(u"/block"_s);
    QVERIFY2(!world.lastText().contains(u"340 765 4399"_s), qPrintable(world.lastText()));
}

void TestSmsChat::mutingOutlivesARestart()
{
    SmsChatWorld world;
    world.start();
    world.receive(Somebody, u"one"_s);
    QVERIFY(!world.messages().back().silent);
    QVERIFY(world.tap(u"⋯"_s));
    world.advance(5s);
    QVERIFY(world.tap(u"Mute sender"_s));
    world.advance(5s);
    world.restart();
    world.start();
    world.receive(Somebody, u"two"_s);
    QVERIFY(world.messages().back().silent);
    QVERIFY2(world.lastText().contains(u"🔇 Muted"_s), qPrintable(world.lastText()));
    world.receive(Anna, u"three"_s);
    QVERIFY(!world.messages().back().silent); // nobody else
    world.receive(Somebody, u"four"_s);
    QVERIFY(world.tap(u"⋯"_s));
    world.advance(5s);
    QVERIFY(world.tap(u"Unmute sender"_s));
    world.advance(5s);
    world.receive(Somebody, u"five"_s);
    QVERIFY(!world.messages().back().silent);
}

void TestSmsChat::deletedHereStaysDeleted()
{
    SmsChatWorld world;
    world.start();
    world.receive(Anna, u"a secret"_s);
    const qint64 shown = world.newest();
    QVERIFY(world.tap(u"⋯"_s));
    world.advance(5s);
    QVERIFY(world.tap(u"Delete here"_s));
    world.advance(5s);
    QCOMPARE(world.removed, std::vector {shown});
    QCOMPARE(world.phone->messages(9).size(), std::size_t {1}); // only in the chat
    const int posted = world.posted;
    world.restart(); // nothing shows it again
    world.start();
    world.advance(1min);
    QCOMPARE(world.posted, posted + 1); // that the phone is up
    world.chat.tap(PhoneWorld::Owner, shown, u"s1:00000001:mo"_s);
    world.advance(5s);
    QCOMPARE(world.posted, posted + 1);
    QCOMPARE(world.lastToast, u"This button is no longer valid."_s);
}

void TestSmsChat::theHintGoesAfterFiveAnswers()
{
    SmsChatWorld world;
    world.start();
    for (int i = 0; i < 5; ++i) {
        world.receive(Anna, u"question %1"_s.arg(i));
        QVERIFY(world.lastText().contains(u"Reply to this message"_s));
        world.reply(world.newest(), u"answer %1"_s.arg(i));
        world.advance(10s);
    }
    QCOMPARE(world.ordered().size(), 5);
    world.restart();
    world.start();
    world.receive(Anna, u"one more"_s);
    QVERIFY2(!world.lastText().contains(u"Reply to this message"_s), qPrintable(world.lastText()));
}

void TestSmsChat::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"Your code is 482913. Do not share it."_s << u"482913"_s;
    QTest::newRow("in halves") << u"PayPal: 482 913 is your security code"_s << u"482913"_s;
    QTest::newRow("with a dash") << u"123-456 is your WhatsApp code"_s << u"123456"_s;
    QTest::newRow("Google") << u"G-482913 is your verification code."_s << u"482913"_s;
    QTest::newRow("Italian") << u"Il tuo codice: 4829"_s << u"4829"_s;
    QTest::newRow("German") << u"Ihr Bestätigungscode lautet 48291357"_s << u"48291357"_s;
    QTest::newRow("letters") << u"PIN: AB12CD"_s << u"AB12CD"_s;
    QTest::newRow("Russian") << u"Ваш код 482913"_s << u"482913"_s;
    QTest::newRow("Chinese") << u"您的验证码是 482913"_s << u"482913"_s;
    QTest::newRow("beside an amount")
        << u"Pay 1250 € at Shop: your code is 482913, valid until 14:30"_s << u"482913"_s;
    QTest::newRow("beside a year") << u"Your 2026 code is 482913"_s << u"482913"_s;
    QTest::newRow("no number") << u"The code of conduct"_s << QString();
    QTest::newRow("no word") << u"See you at 1830"_s << QString();
    QTest::newRow("an order") << u"Your order 48291 is confirmed"_s << QString();
    QTest::newRow("a postcode") << u"My postcode is 20121"_s << QString();
    QTest::newRow("a phone number") << u"Code red, call +393407654321"_s << QString();
    QTest::newRow("an amount") << u"PIN accepted, 1250 EUR paid"_s << QString();
    QTest::newRow("a date") << u"codice del 12.05.2026"_s << QString();
    QTest::newRow("far away") << u"Your code of conduct was read by all of our members in "
                                 "all of the 4829 towns"_s
                              << QString();
}

void TestSmsChat::codes()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const std::optional<OneTimeCode> found = oneTimeCode(text);
    QCOMPARE(found ? found->code : QString(), code);
    QVERIFY(!found || mayHoldOneTimeCode(text)); // what guests do not see
}

void TestSmsChat::aCodeIsCopiedAndDeleted()
{
    SmsChatWorld world;
    world.start();
    world.receive(u"PayPal"_s, u"Your code is 482913. Do not share it."_s);
    const qint64 shown = world.newest();
    QVERIFY2(world.lastText().startsWith(u"🔑 PayPal · code 482 913\nYour code is 482913."_s),
             qPrintable(world.lastText()));
    const ChatContent content = world.shownAs(shown);
    QVERIFY(content.text.html().contains(u"<code>482913</code>"_s));
    QVERIFY(content.isProtected);
    QCOMPARE(content.keyboard.at(0).at(0).copies, u"482913"_s);
    QCOMPARE(world.lastButtons(), QStringList({u"📋 Copy 482913"_s, u"🗑 Delete now"_s}));
    world.advance(9min);
    QVERIFY(world.removed.empty());
    world.advance(2min);
    QCOMPARE(world.removed, std::vector {shown});

    world.receive(u"PayPal"_s, u"Your code is 771204."_s);
    const qint64 next = world.newest();
    QVERIFY(world.tap(u"Delete now"_s));
    world.advance(5s);
    QCOMPARE(world.removed, std::vector({shown, next}));
    world.advance(20min);
    QCOMPARE(world.removed.size(), std::size_t {2});
}

void TestSmsChat::aCodeIsDeletedByTheNextRun()
{
    SmsChatWorld world;
    world.start();
    world.receive(u"PayPal"_s, u"Your code is 482913."_s);
    const qint64 shown = world.newest();
    world.restart();
    world.advance(1h);
    world.start();
    QCOMPARE(world.removed, std::vector {shown});
}

void TestSmsChat::aDeletionIsTriedAgain()
{
    SmsChatWorld world;
    world.start();
    world.receive(u"PayPal"_s, u"Your code is 482913."_s);
    world.chat.setLinkState(ChatLinkState::Offline);
    world.advance(15min);
    QVERIFY(world.removed.empty());
    world.chat.failNext({ErrorCode::Network, 502, {}}, 2);
    world.chat.setLinkState(ChatLinkState::Connected);
    world.advance(5min);
    QCOMPARE(world.removed.size(), std::size_t {1});
}

void TestSmsChat::codesMayStay()
{
    SmsChatWorld world;
    QVERIFY(world.settings->set(SettingKey::DeleteCodesMinutes, u"0"_s).has_value());
    QVERIFY(!world.settings->set(SettingKey::DeleteCodesMinutes, u"2880"_s).has_value());
    world.start();
    world.receive(u"PayPal"_s, u"Your code is 482913."_s);
    world.advance(24h);
    QVERIFY(world.removed.empty());
}

void TestSmsChat::aFriendsCodeStays()
{
    SmsChatWorld world;
    world.start();
    world.receive(Anna, u"The code of the door is 4829"_s);
    QVERIFY2(world.lastText().startsWith(u"✉️ Anna Rossi"_s), qPrintable(world.lastText()));
    world.advance(1h);
    QVERIFY(world.removed.empty());
}

void TestSmsChat::whatIsNoTextComesAsAFile()
{
    SmsChatWorld world;
    world.start();
    const QByteArray head = "0791934329002000";
    const QByteArray sender = "0C91934310325476";
    const QByteArray time = "62112201510340";
    world.modem.deliverPdu(head + "04" + sender + "0004" + time + "04DEADBEEF");
    world.advance(5s);
    QCOMPARE(world.shownAs(world.newest()).file.bytes, QByteArray::fromHex("DEADBEEF"));
    QVERIFY(world.shownAs(world.newest()).file.name.endsWith(".bin"_L1));
    const QByteArray card = "BEGIN:VCARD\r\nFN:Bob\r\nEND:VCARD\r\n";
    world.modem.deliverPdu(head + "04" + sender + "0004" + "62112201510440"
                           + QByteArray::number(card.size(), 16).rightJustified(2, '0').toUpper()
                           + card.toHex().toUpper());
    world.advance(5s);
    QCOMPARE(world.shownAs(world.newest()).file.bytes, card);
    QVERIFY(world.shownAs(world.newest()).file.name.endsWith(".vcf"_L1));
    world.modem.deliverPdu("00FFFFFFFFFFFF");
    world.advance(5s);
    QCOMPARE(world.shownAs(world.newest()).file.bytes, QByteArray("00FFFFFFFFFFFF"));
}

void TestSmsChat::longTextsComeWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("messages");
    QTest::newRow("markup") << u"<b>&_*[x](y)</b> &amp; \"'"_s << 1;
    QTest::newRow("emoji and right to left")
        << u"🙂👍🏽 שלום عليكم 👨‍👩‍👧"_s << 1;
    QString prose;
    while (prose.size() < 5000) {
        prose += u"Riga <%1> con & e più parole.\n\n"_s.arg(prose.size());
    }
    QTest::newRow("5,000 characters") << prose.left(5000).trimmed() << 2;
}

void TestSmsChat::longTextsComeWhole()
{
    QFETCH(QString, text);
    QFETCH(int, messages);
    SmsChatWorld world;
    world.start();
    const std::size_t before = world.messages().size();
    world.receive(Anna, text);
    world.advance(1min);
    const std::vector<SeenMessage> seen = world.messages();
    QCOMPARE(static_cast<int>(seen.size() - before), messages);
    QString whole;
    for (std::size_t i = before; i < seen.size(); ++i) {
        const QString shown = seen[i].texts.constLast();
        const qsizetype begin = shown.indexOf(u'\n') + 1;
        whole += shown.mid(begin, shown.lastIndexOf(u"\n\n"_s) - begin);
        QCOMPARE(shown.contains(u" · %1/2\n"_s.arg(i - before + 1)), messages == 2);
    }
    QCOMPARE(whole, text);
}

/** Only who was shown an SMS may do something about it, and only what there is. */
void TestSmsChat::aForgedButtonDoesNothing()
{
    SmsChatWorld world;
    world.start();
    world.receive(Anna, u"hello"_s);
    const qint64 shown = world.newest();
    for (const QString &data :
         {u"s1:00000002:qa0"_s, u"s1:00000001:qa9"_s, u"s1:00000001:qa"_s, u"s1:00000001:zz"_s,
          u"s1:00000001:cl1"_s, u"s1:00000001:qa0\n"_s, u"s1:fffffffffffffff:bl"_s, u"s1:1:bl"_s}) {
        world.chat.tap(PhoneWorld::Owner, shown, data);
        world.advance(5s);
        QCOMPARE(world.lastToast, u"This button is no longer valid."_s);
    }
    world.chat.tap(PhoneWorld::Stranger, shown, u"s1:00000001:qa0"_s);
    world.advance(5s);
    QCOMPARE(world.ordered(), QStringList {});
    QCOMPARE(world.dialled(), QStringList {});
}

QTEST_GUILESS_MAIN(TestSmsChat)
#include "tst_smschat.moc"
