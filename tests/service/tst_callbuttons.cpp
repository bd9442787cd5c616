// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callworld.h"

#include <QFile>
#include <QTest>

using namespace vp;
using namespace vp::test;

/** Buttons below a call that rings or is on hold, against the rule that acts already. */
class TestCallButtons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatMayBeDecided();
    void otherPhoneRingsInstead();
    void phoneThatRingsIsNotCalledAgain();
    void chosenBeforeItIsDialled();
    void everyPhoneIsOffered();
    void rejectedWhileOnHold();
    void rejectedWithText_data();
    void rejectedWithText();
    void ownTexts();
    void textButtonSendsWhatItShows();
    void placesInTextsAreFilled();
    void tooLateOnceConnected();
    void hiddenCaller();
    void ownersTapInTheSameSecond();
    void menuIsOneOwners();
    void anotherOwnerMayDecideLater();
    void blockedWhileOnHold();
    void callsToday();
    void whoCalls_data();
    void whoCalls();
    void phonesGoByTheirNames();
    void otherPhoneRingsFirst();
    void typedPhoneRings();
    void typedPhoneIsRefused_data();
    void typedPhoneIsRefused();
    void typedTooLate();
    void rejectedAndWritten();
    void forgedTaps_data();
    void forgedTaps();
};

void TestCallButtons::showsWhatMayBeDecided()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    QCOMPARE(world.phone->liveCall()->stage, CallStage::CallingMaster);
    QCOMPARE(world.lastButtons(),
             QStringList({u"📲 Mobile"_s, u"☎️ Other…"_s, u"✋ Reject"_s, u"💬 Reject + SMS"_s,
                          u"🚫 Block"_s}));
    QCOMPARE(world.buttonOf(u"Mobile"_s).style, ChatButton::Style::Success);
    QCOMPARE(world.buttonOf(u"Reject"_s).style, ChatButton::Style::Danger);
}

void TestCallButtons::otherPhoneRingsInstead()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Other…"_s));
    QVERIFY(world.tap(u"Office"_s));
    QCOMPARE(world.toasts.constLast(), u"You chose Office."_s);
    world.advance(20s);
    QCOMPARE(world.dialled(), (QStringList {dial(world.master()), dial(Office)}));
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.network.calls().size(), 2U); // the first phone rings no more
    QCOMPARE(world.lastButtons(), QStringList {u"⏹ Hang up"_s});
    world.network.hangUp(Anna);
    world.advance(10s);
    const CallRecord row = world.newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Joined);
    QCOMPARE(row.masterNumber, Office);
    QCOMPARE(kindsOf(row.reasons),
             (std::vector {RoutingReason::NotInContacts, RoutingReason::TakenByOwner}));
    QVERIFY2(world.lastText().contains(u"You chose Office."_s), qPrintable(world.lastText()));
    QCOMPARE(world.messages().size(), 1U);
}

void TestCallButtons::phoneThatRingsIsNotCalledAgain()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Mobile"_s));
    QCOMPARE(world.toasts.constLast(), u"Mobile is being called already."_s);
    world.advance(3s);
    QCOMPARE(world.dialled(), QStringList {dial(world.master())});
    QCOMPARE(world.phone->liveCall()->stage, CallStage::CallingMaster);
}

void TestCallButtons::chosenBeforeItIsDialled()
{
    CallWorld world;
    sim::NetworkDelays delays;
    delays.hold = 3s;
    world.network.setDelays(delays);
    world.network.incoming(Anna);
    world.advance(1s);
    QVERIFY(world.dialled().isEmpty());
    QVERIFY(world.tap(u"Other…"_s));
    QVERIFY(world.tap(u"Office"_s));
    world.advance(30s);
    QCOMPARE(world.dialled(), QStringList {dial(Office)});
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestCallButtons::everyPhoneIsOffered()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Other…"_s));
    QVERIFY(world.lastButtons().contains(u"📲 Mobile"_s));
    QVERIFY(world.lastButtons().contains(u"📲 Office"_s));
    QVERIFY(world.lastButtons().contains(u"« Back"_s));
    QVERIFY(world.tap(u"« Back"_s));
    QVERIFY(world.lastButtons().contains(u"✋ Reject"_s));
    QCOMPARE(world.phone->liveCall()->stage, CallStage::CallingMaster);
}

void TestCallButtons::rejectedWhileOnHold()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"✋"_s));
    QCOMPARE(world.toasts.constLast(), u"You rejected it."_s);
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY2(world.lastText().startsWith(u"❌ Rejected"_s), qPrintable(world.lastText()));
    QVERIFY(world.sentTo(Anna).isEmpty());
}

void TestCallButtons::rejectedWithText_data()
{
    QTest::addColumn<bool>("automatic"); // an SMS to whoever is not accepted
    QTest::newRow("alone") << false;
    QTest::newRow("instead of the automatic one") << true;
}

void TestCallButtons::rejectedWithText()
{
    QFETCH(bool, automatic);
    CallWorld world;
    world.set(SettingKey::SmsNotAccepted, automatic ? u"true"_s : u"false"_s);
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Reject + SMS"_s));
    QCOMPARE(
        world.lastButtons().first(3),
        QStringList({u"I am in a meeting."_s, u"I will call you back."_s, u"Please text me."_s}));
    QVERIFY(world.tap(u"call you back"_s));
    world.advance(30s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(world.sentTo(Anna), QStringList {u"I will call you back."_s});
    const QStringList texts = world.messages().front().texts;
    QVERIFY2(texts.constLast().contains(u"SMS: I will call you back."_s),
             qPrintable(texts.constLast()));
}

void TestCallButtons::ownTexts()
{
    CallWorld world;
    world.set(SettingKey::RejectTexts, u"Sono in riunione. |  Ti richiamo <b>dopo</b>"_s);
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Reject + SMS"_s));
    QCOMPARE(world.lastButtons().first(2),
             QStringList({u"Sono in riunione."_s, u"Ti richiamo <b>dopo</b>"_s}));
    QVERIFY(world.tap(u"dopo"_s));
    world.advance(30s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"Ti richiamo <b>dopo</b>"_s});
    QVERIFY(!world.settings->set(SettingKey::RejectTexts, u"1|2|3|4|5|6|7|8|9"_s));
}

/** An SMS cannot be called back. */
void TestCallButtons::textButtonSendsWhatItShows()
{
    CallWorld world;
    world.set(SettingKey::RejectTexts, u"In a meeting. | Later!"_s);
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Reject + SMS"_s));
    const QString meeting = world.buttonOf(u"In a meeting."_s).data;
    const qint64 message = world.messages().back().messageId;
    QVERIFY(meeting.size() <= 64); // the server takes no more
    world.set(SettingKey::RejectTexts, u"Never call again! | Later!"_s);
    for (const QString &data : {meeting, meeting.section(u':', 0, 3)}) { // and by an old version
        world.chat.tap(PhoneWorld::Owner, message, data);
        world.advance(1s);
        QCOMPARE(world.toasts.constLast(), u"This button is no longer valid."_s);
        QCOMPARE(world.phone->liveCall()->stage, CallStage::CallingMaster);
        QCOMPARE(world.lastButtons().first(2), QStringList({u"Never call again!"_s, u"Later!"_s}));
    }
    QVERIFY(world.tap(u"Later!"_s));
    world.advance(30s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"Later!"_s});
}

void TestCallButtons::placesInTextsAreFilled()
{
    CallWorld world;
    world.set(SettingKey::RejectTexts, u"Not now, {number}. {braces}"_s);
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Reject + SMS"_s));
    QVERIFY(world.tap(u"Not now"_s));
    world.advance(30s);
    QCOMPARE(world.sentTo(Anna).size(), 1);
    const QString sent = world.sentTo(Anna).constFirst();
    QVERIFY2(sent.startsWith(u"Not now, +39"_s) && sent.endsWith(u" {braces}"_s), qPrintable(sent));
}

void TestCallButtons::tooLateOnceConnected()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    const QString reject = world.buttonOf(u"✋"_s).data;
    world.network.answer(world.master());
    world.advance(5s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    world.chat.tap(PhoneWorld::Owner, world.messages().back().messageId, reject);
    world.advance(5s);
    QCOMPARE(world.toasts.constLast(), u"Too late for that."_s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestCallButtons::hiddenCaller()
{
    CallWorld world;
    world.set(SettingKey::HiddenNumberRule, u"master"_s);
    world.masterIs(Reaction::Manual);
    world.network.incoming(QString());
    world.advance(5s);
    QCOMPARE(world.lastButtons(),
             QStringList({u"📲 Mobile"_s, u"☎️ Other…"_s, u"✋ Reject"_s}));
    world.advance(60s); // nobody answers
    QVERIFY(world.newestRow().outcome);
    QVERIFY2(world.lastButtons().isEmpty(), qPrintable(world.lastButtons().join(u'|')));
}

void TestCallButtons::ownersTapInTheSameSecond()
{
    CallWorld world(u"1001,1002"_s);
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Other…"_s));
    const QString office = world.buttonOf(u"Office"_s).data;
    const QString reject = world.buttonOf(u"✋"_s, PhoneWorld::SecondOwner).data;
    const qint64 message = world.messages().back().messageId;
    world.chat.tap(PhoneWorld::SecondOwner, message, reject);
    world.chat.tap(PhoneWorld::Owner, message, office);
    world.advance(20s);
    QCOMPARE(world.toasts.size(), 3);
    QVERIFY2(world.toasts[1].startsWith(u"Rejected by "_s), qPrintable(world.toasts[1]));
    QVERIFY2(world.toasts[2].startsWith(u"Already rejected by "_s), qPrintable(world.toasts[2]));
    QCOMPARE(world.dialled(), QStringList {dial(world.master())});
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY2(world.lastText().contains(u"Rejected by "_s), qPrintable(world.lastText()));
    QCOMPARE(world.lastText(), world.lastText(PhoneWorld::SecondOwner));
}

void TestCallButtons::menuIsOneOwners()
{
    CallWorld world(u"1001,1002"_s);
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Other…"_s, PhoneWorld::SecondOwner));
    QVERIFY(world.lastButtons(PhoneWorld::SecondOwner).contains(u"« Back"_s));
    QVERIFY(world.lastButtons().contains(u"✋ Reject"_s));
}

void TestCallButtons::anotherOwnerMayDecideLater()
{
    CallWorld world(u"1001,1002"_s);
    world.masterIs(Reaction::Manual);
    world.partyIs(Office, Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Other…"_s));
    QVERIFY(world.tap(u"Office"_s));
    QVERIFY(world.tap(u"✋"_s, PhoneWorld::SecondOwner));
    QVERIFY2(world.toasts.constLast().contains(u"has already chosen Office."_s),
             qPrintable(world.toasts.constLast()));
    world.advance(8s); // nobody answers there
    QVERIFY(world.tap(u"✋"_s, PhoneWorld::SecondOwner));
    world.advance(10s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
}

void TestCallButtons::blockedWhileOnHold()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Block"_s));
    world.advance(10s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY2(world.lastText().contains(u"Blocked: +39 340 765 4321"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Undo"_s));
    world.ring();
    QCOMPARE(world.phone->liveCall()->stage, CallStage::CallingMaster);
}

void TestCallButtons::callsToday()
{
    CallWorld world;
    for (int i = 0; i < 3; ++i) {
        world.masterIs(Reaction::Manual);
        world.ring();
        const QString word = i == 0 ? u"not in contacts\n"_s
            : i == 1                ? u"\n2nd call today\n"_s
                                    : u"\n3rd call today\n"_s;
        QVERIFY2(world.lastText().contains(word), qPrintable(world.lastText()));
        world.network.hangUp(Anna);
        world.advance(15min);
    }
}

void TestCallButtons::whoCalls_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("says");
    QTest::newRow("of two groups") << Anna << u"Anna Rossi · +39 340 765 4321\nFamily, Work\n"_s;
    QTest::newRow("of nobody, from here") << Bruno << u"\n+39 335 123 4567 · not in contacts\n"_s;
    QTest::newRow("of nobody, from abroad")
        << u"+4930123456"_s << u" · Germany · not in contacts\n"_s;
}

void TestCallButtons::whoCalls()
{
    QFETCH(QString, number);
    QFETCH(QString, says);
    PhoneWorld world;
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\n"
                            "TEL:+393407654321\r\nEND:VCARD\r\n";
    world.writeContacts(card);
    QFile work(world.folder.filePath(u"contacts/Work.vcf"_s));
    QVERIFY(work.open(QIODevice::WriteOnly));
    work.write(card);
    work.close();
    world.start();
    world.masterIs(Reaction::Manual);
    world.network.incoming(number);
    world.advance(5s);
    QVERIFY2(world.lastText().contains(says), qPrintable(world.lastText()));
    world.network.hangUp(number);
    world.advance(10s);
    QVERIFY2(!world.lastText().contains(u"Work"_s), qPrintable(world.lastText()));
}

/** As long as it lasts and when it is over, also where a sentence begins with it. */
void TestCallButtons::phonesGoByTheirNames()
{
    CallWorld world;
    world.set(SettingKey::PhonesInOrder, u"master:10, %1:15"_s.arg(Office));
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY2(world.lastText().startsWith(u"📲 Calling Mobile (+39 333 111 2222)…"_s),
             qPrintable(world.lastText()));
    world.advance(30s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QVERIFY2(world.lastText().contains(u"⇄ Office (+39 02 123 4567)"_s),
             qPrintable(world.lastText()));
    const QStringList texts = world.messages().back().texts;
    QVERIFY2(!texts.filter(u"Mobile (+39 333 111 2222) did not answer"_s).isEmpty(),
             qPrintable(texts.join(u'|')));
    QVERIFY2(texts.filter(u"our phone"_s).isEmpty(), qPrintable(texts.join(u'|')));
    world.network.hangUp(Anna);
    world.advance(10s);
    QVERIFY2(!world.lastText().contains(u"our phone"_s), qPrintable(world.lastText()));
}

void TestCallButtons::otherPhoneRingsFirst()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.partyIs(Anna, Reaction::Answer);
    world.say(u"/call "_s + Anna);
    world.advance(3s);
    QCOMPARE(world.lastButtons(), QStringList({u"⏹ Hang up"_s, u"📲 Use Office instead"_s}));
    QVERIFY(world.tap(u"Use Office"_s));
    QCOMPARE(world.toasts.constLast(), u"You chose Office."_s);
    world.advance(30s);
    QCOMPARE(world.dialled(), (QStringList {dial(world.master()), dial(Office), dial(Anna)}));
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.network.calls().size(), 2U);
    QCOMPARE(world.lastButtons(), QStringList {u"⏹ Hang up"_s});
    world.say(u"/close"_s);
    world.advance(10s);
    QCOMPARE(world.newestRow().masterNumber, Office);
}

void TestCallButtons::typedPhoneRings()
{
    const QString home = u"+390655551212"_s;
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.partyIs(home, Reaction::Answer);
    world.ring();
    QVERIFY(world.tap(u"Other…"_s));
    QVERIFY(world.tap(u"Type a number"_s));
    QCOMPARE(world.lastText(), u"Forward to which number?"_s);
    world.reply(u"06 5555 1212"_s);
    QCOMPARE(world.lastText(), u"You chose +39 06 5555 1212."_s);
    world.advance(20s);
    QCOMPARE(world.dialled(), (QStringList {dial(world.master()), dial(home)}));
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
}

void TestCallButtons::typedPhoneIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("emergency") << u"112"_s;
    QTest::newRow("service code") << u"*100#"_s;
    QTest::newRow("no number") << u"<b>home</b>"_s;
    QTest::newRow("injection") << u"+39021234567;+CMGD=1,4"_s;
    QTest::newRow("satellite") << u"+870773111632"_s;
    QTest::newRow("the caller himself") << Anna;
}

void TestCallButtons::typedPhoneIsRefused()
{
    QFETCH(QString, typed);
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Other…"_s));
    QVERIFY(world.tap(u"Type a number"_s));
    const QString question = world.lastText();
    world.reply(typed);
    world.advance(3s);
    QVERIFY(world.lastText() != question);
    QCOMPARE(world.dialled(), QStringList {dial(world.master())});
    QCOMPARE(world.phone->liveCall()->stage, CallStage::CallingMaster);
}

void TestCallButtons::typedTooLate()
{
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Other…"_s));
    QVERIFY(world.tap(u"Type a number"_s));
    world.network.hangUp(Anna);
    world.advance(5s);
    world.reply(Office);
    QCOMPARE(world.lastText(), u"Already ended."_s);
    world.advance(20s);
    QCOMPARE(world.dialled(), QStringList {dial(world.master())});
}

void TestCallButtons::rejectedAndWritten()
{
    CallWorld world;
    world.set(SettingKey::SmsNotAccepted, u"true"_s);
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY(world.tap(u"Reject + SMS"_s));
    QVERIFY(world.tap(u"Write…"_s));
    world.advance(20s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY2(world.sentTo(Anna).isEmpty(), "the owner writes himself");
    world.reply(u"In ten minutes <b>ok</b>?"_s);
    world.advance(20s);
    QCOMPARE(world.sentTo(Anna), QStringList {u"In ten minutes <b>ok</b>?"_s});
}

void TestCallButtons::forgedTaps_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"fw:2", "fw:9", "fw:", "fw:-1", "fw:00", "rj:1", "RJ", "fw:1:1", "rt:3",
                            "rt:9", "rt", "rs", "rs\n", "xx", "", "cb:1"}) {
        QTest::newRow(act) << QString::fromLatin1(act);
    }
}

void TestCallButtons::forgedTaps()
{
    QFETCH(QString, act);
    CallWorld world;
    world.masterIs(Reaction::Manual);
    world.ring();
    const QString prefix = world.buttonOf(u"Mobile"_s).data.left(12);
    const qint64 message = world.messages().back().messageId;
    world.chat.tap(PhoneWorld::Owner, message, prefix + act);
    world.chat.tap(PhoneWorld::Stranger, message, prefix + u"rj"_s);
    world.chat.tap(PhoneWorld::Owner, message, u"c1:00000000:rj"_s);
    world.advance(3s);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::CallingMaster);
    QCOMPARE(world.dialled().size(), 1);
    // A text without its mark is offered anew, as one that was changed meanwhile.
    QVERIFY(act.startsWith(u"rt:"_s) || world.lastButtons().contains(u"📲 Mobile"_s));
}

QTEST_GUILESS_MAIN(TestCallButtons)
#include "tst_callbuttons.moc"
