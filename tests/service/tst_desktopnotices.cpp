// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/ruledesk.h"
#include "service/windowside.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;
using Kind = NoticeTarget::Kind;

namespace {

const QString Anna = u"+393407654321"_s;
const QString Office = u"+39021234567"_s;
constexpr auto AnnasCard = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\n"
                           "TEL:+39 340 7654321\r\nEND:VCARD\r\n";

class World : public PhoneWorld
{
public:
    explicit World(const std::vector<std::pair<SettingKey, QString>> &values = {})
    {
        for (const auto &[key, value] : values) {
            set(key, value);
        }
        connect(&modem, &sim::SimulatedModem::commandReceived, this,
                [this](const QByteArray &line) { commands.append(QString::fromLatin1(line)); });
    }
    void begin()
    {
        start();
        masterIs(Reaction::NoAnswer);
        connect(&phone->window().notices, &WindowNotices::wanted, this,
                [this](const NoticeTarget &target) { wanted.push_back(target); });
        commands.clear();
    }
    void set(SettingKey key, const QString &value) { QVERIFY(settings->set(key, value)); }
    void ring(std::chrono::seconds lasting = 5s)
    {
        network.incoming(Anna);
        advance(lasting);
    }
    [[nodiscard]] QStringList buttons() const
    {
        QStringList ids;
        for (const NotificationAction &action : newest().actions) {
            ids.append(action.id);
        }
        return ids;
    }
    [[nodiscard]] Notification newest() const
    {
        return notifier.shown.empty() ? Notification {} : notifier.shown.back();
    }
    void press(const QString &action)
    {
        Q_EMIT notifier.actionInvoked(newest().key, action);
        advance(5s);
    }
    QStringList commands;
    std::vector<NoticeTarget> wanted;
};

} // namespace

class TestDesktopNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rejectIsSaidToTheModem();
    void rejectWithSms();
    void rejectAfterTheOwnerHasAnswered();
    void askedCallIsForwarded();
    void messageIsWanted();
    void missedCallLeadsBack();
    void secondCallerIsTold();
    void secondCallerHasHisTurn();
    void missedCallerIsNamedOnce_data();
    void missedCallerIsNamedOnce();
    void nextPhoneIsTried();
    void nextPhoneOfAnOutgoingCall();
    void namesAreLeftOut();
    void switchesCount_data();
    void switchesCount();
    void blockedCallerIsLetThrough();
    void outgoingIsOneBubble();
    void messageIsAnsweredInTheBubble();
    void messageLeadsToTheConversation();
    void modemGoesAndComes();
    void guestIsToldAndRemoved();
    void revokedForGood();
    void wrongPasswordIsTold();
    void oldButtonsDoNothing();
};

void TestDesktopNotices::rejectIsSaidToTheModem()
{
    World world;
    world.begin();
    world.ring();
    QCOMPARE(world.buttons(), QStringList({u"reject"_s, u"sms"_s}));
    QVERIFY(!world.commands.contains(u"AT+CHUP"_s));
    world.press(u"reject"_s);
    QVERIFY2(world.commands.contains(u"AT+CHUP"_s), qPrintable(world.commands.join(u' ')));
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.notifier.withdrawn, QStringList {world.newest().key});
    QCOMPARE(world.phone->window().calls.missed(), 0); // he has seen it
}

void TestDesktopNotices::rejectWithSms()
{
    World world;
    world.begin();
    world.ring();
    world.press(u"sms"_s);
    QVERIFY(world.network.calls().empty());
    const std::vector<MessageRecord> messages = world.phone->messages(10);
    QCOMPARE(messages.size(), 1U);
    QCOMPARE(messages.front().remote, Anna);
}

void TestDesktopNotices::rejectAfterTheOwnerHasAnswered()
{
    World world;
    world.begin();
    world.masterIs(Reaction::Answer, 4s);
    world.ring(2s);
    const QString key = world.newest().key;
    world.advance(20s);
    QVERIFY(world.phone->liveCall() && world.phone->liveCall()->stage == CallStage::Bridged);
    QVERIFY(world.notifier.withdrawn.contains(key)); // whoever talks has seen it
    Q_EMIT world.notifier.actionInvoked(key, u"reject"_s); // pressed just before it went
    world.advance(5s);
    QVERIFY(world.phone->liveCall()); // a bubble that is gone has no say any more
}

void TestDesktopNotices::askedCallIsForwarded()
{
    World world({{SettingKey::NotInContactsRule, u"ask"_s}});
    world.begin();
    world.masterIs(Reaction::Answer);
    world.ring();
    QCOMPARE(world.buttons(), QStringList({u"forward"_s, u"reject"_s, u"sms"_s}));
    QVERIFY(world.dialled().isEmpty());
    world.press(u"forward"_s);
    world.advance(20s);
    QVERIFY(world.phone->liveCall());
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.phone->liveCall()->record.masterNumber, PhoneWorld::master());
}

void TestDesktopNotices::messageIsWanted()
{
    World world;
    world.useVoice();
    world.begin();
    world.masterIs(Reaction::Manual);
    world.ring();
    QVERIFY2(world.buttons().contains(u"voicemail"_s), qPrintable(world.buttons().join(u' ')));
    world.press(u"voicemail"_s);
    QVERIFY(world.phone->liveCall());
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Recording);
    QCOMPARE(world.buttons(), QStringList {u"hangup"_s});
    world.press(u"hangup"_s);
    QVERIFY(!world.phone->liveCall());
    QVERIFY(world.network.calls().empty());
}

void TestDesktopNotices::missedCallLeadsBack()
{
    World world;
    world.begin();
    world.ring();
    world.network.hangUp(Anna);
    world.advance(5s);
    QCOMPARE(world.newest().title, u"Missed call"_s);
    QVERIFY(world.newest().stays);
    QCOMPARE(world.buttons(), QStringList({u"callback"_s, u"write"_s}));
    QCOMPARE(world.phone->window().calls.missed(), 1);
    world.press(u"callback"_s);
    world.press(u"write"_s);
    world.press(u"default"_s);
    QCOMPARE(world.wanted.size(), 3U);
    QCOMPARE(world.wanted.at(0), (NoticeTarget {Kind::Dial, Anna}));
    QCOMPARE(world.wanted.at(1), (NoticeTarget {Kind::Messages, Anna}));
    QCOMPARE(world.wanted.at(2).kind, Kind::Call);
    QCOMPARE(world.wanted.at(2).call, world.newestRow().id);
    QVERIFY(world.dialled().size() == 1); // the owner's phone, before: nothing was called back
}

void TestDesktopNotices::secondCallerIsTold()
{
    World world;
    world.begin();
    world.masterIs(Reaction::Answer, 10s);
    world.ring();
    const QString key = world.newest().key;
    const QString second = u"+393407650000"_s;
    world.network.incoming(second);
    world.advance(1s);
    QCOMPARE(world.newest().title, u"Another caller waits"_s);
    QVERIFY(world.newest().key != key);
    QVERIFY2(world.newest().body.contains(u"340 765 0000"_s), qPrintable(world.newest().body));
    QCOMPARE(world.phone->window().inHand.waiting(), QStringList {u"+39 340 765 0000"_s});
    const QString waiting = world.newest().key;
    world.network.hangUp(second);
    world.advance(1s);
    QVERIFY(world.phone->liveCall());
    QVERIFY(world.phone->window().inHand.waiting().isEmpty());
    const auto last = std::ranges::find(world.notifier.shown.rbegin(), world.notifier.shown.rend(),
                                        waiting, &Notification::key);
    QCOMPARE(last->title, u"Missed call"_s); // in the same place
    QVERIFY(last->body.contains(u"busy with another call"_s));
    Q_EMIT world.notifier.actionInvoked(waiting, u"callback"_s);
    QCOMPARE(world.wanted.size(), 1U);
    QCOMPARE(world.wanted.front(), (NoticeTarget {Kind::Dial, second}));
}

/** The first one hangs up while the other still waits. */
void TestDesktopNotices::secondCallerHasHisTurn()
{
    World world;
    world.begin();
    world.ring();
    world.network.incoming(u"+393407650000"_s);
    world.advance(1s);
    const QString waiting = world.newest().key;
    QCOMPARE(world.newest().title, u"Another caller waits"_s);
    world.network.hangUp(Anna);
    world.advance(10s);
    QVERIFY(world.phone->liveCall());
    QCOMPARE(world.phone->liveCall()->record.remoteNumber, u"+393407650000"_s);
    QVERIFY(world.phone->window().inHand.waiting().isEmpty());
    QVERIFY2(world.notifier.withdrawn.contains(waiting),
             qPrintable(world.notifier.withdrawn.join(u' ')));
}

void TestDesktopNotices::missedCallerIsNamedOnce_data()
{
    QTest::addColumn<bool>("isContact");
    QTest::addColumn<QString>("who");
    QTest::newRow("a stranger") << false << u"+39 340 765 4321"_s;
    QTest::newRow("a contact") << true << u"Anna Rossi"_s;
}

void TestDesktopNotices::missedCallerIsNamedOnce()
{
    QFETCH(bool, isContact);
    QFETCH(QString, who);
    World world;
    if (isContact) {
        world.writeContacts(AnnasCard);
    }
    world.begin();
    world.ring();
    world.network.hangUp(Anna);
    world.advance(5s);
    const QString body = world.newest().body;
    QCOMPARE(world.newest().title, u"Missed call"_s);
    QVERIFY2(body.count(who) == 1, qPrintable(body));
    QVERIFY2(body.count(u"+39 340 765 4321"_s) == 1, qPrintable(body));
}

void TestDesktopNotices::nextPhoneIsTried()
{
    World world({{SettingKey::PhoneNames, u"Office=%1"_s.arg(Office)}});
    world.begin();
    world.partyIs(Office, Reaction::Answer, 2s);
    world.ring();
    QCOMPARE(world.buttons(), QStringList({u"next"_s, u"reject"_s, u"sms"_s}));
    QCOMPARE(world.dialled().size(), 1);
    const QString key = world.newest().key;
    world.press(u"next"_s);
    world.advance(20s);
    QCOMPARE(world.dialled().size(), 2);
    QVERIFY(world.phone->liveCall());
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.phone->liveCall()->record.masterNumber, Office);
    QVERIFY(world.notifier.withdrawn.contains(key));
}

void TestDesktopNotices::nextPhoneOfAnOutgoingCall()
{
    World world({{SettingKey::PhoneNames, u"Office=%1"_s.arg(Office)}});
    world.begin();
    world.partyIs(Office, Reaction::NoAnswer);
    QVERIFY(world.phone->call(Anna));
    world.advance(5s);
    QCOMPARE(world.buttons(), QStringList({u"hangup"_s, u"next"_s}));
    world.press(u"next"_s);
    world.advance(5s);
    QCOMPARE(world.phone->liveCall()->record.masterNumber, Office);
    QCOMPARE(world.buttons(), QStringList {u"hangup"_s}); // both have rung
}

void TestDesktopNotices::namesAreLeftOut()
{
    World world({{SettingKey::NoticeNames, u"false"_s}});
    world.writeContacts(AnnasCard);
    world.begin();
    world.ring();
    world.network.hangUp(Anna);
    world.advance(5s);
    world.modem.deliverSms(Anna, u"a secret"_s);
    world.advance(5s);
    QVERIFY(world.notifier.shown.size() >= 3);
    for (const Notification &shown : world.notifier.shown) {
        const QString all = shown.title + u' ' + shown.body;
        QVERIFY2(!all.contains(u"Anna"_s) && !all.contains(u"765"_s) && !all.contains(u"secret"_s),
                 qPrintable(all));
    }
}

void TestDesktopNotices::switchesCount_data()
{
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("all") << SettingKey::ShowNotifications << QStringList();
    QTest::newRow("incoming") << SettingKey::NoticeIncoming
                              << QStringList({u"Missed call"_s, u"SMS from +39 340 765 4321"_s});
    QTest::newRow("missed") << SettingKey::NoticeMissed
                            << QStringList({u"Incoming call"_s, u"SMS from +39 340 765 4321"_s});
    QTest::newRow("messages") << SettingKey::NoticeMessages
                              << QStringList({u"Incoming call"_s, u"Missed call"_s});
}

void TestDesktopNotices::switchesCount()
{
    QFETCH(SettingKey, key);
    QFETCH(QStringList, titles);
    World world({{key, u"false"_s}});
    world.begin();
    world.ring();
    world.network.hangUp(Anna);
    world.advance(5s);
    world.modem.deliverSms(Anna, u"hello"_s);
    world.advance(5s);
    QStringList shown;
    for (const Notification &notification : world.notifier.shown) {
        if (!shown.contains(notification.title)) {
            shown.append(notification.title);
        }
    }
    QCOMPARE(shown.size(), titles.size());
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QVERIFY2(titles.at(i).contains(u"SMS"_s) || shown.at(i) == titles.at(i),
                 qPrintable(shown.join(u", "_s)));
    }
}

void TestDesktopNotices::blockedCallerIsLetThrough()
{
    World world({{SettingKey::NoticeBlocked, u"true"_s}});
    world.begin();
    QVERIFY(world.phone->ruleDesk().lists().add(u"+39340*"_s));
    world.ring();
    QCOMPARE(world.newest().title, u"Blocked call"_s);
    QCOMPARE(world.newest().urgency, Notification::Urgency::Low);
    QVERIFY(world.dialled().isEmpty());
    world.press(u"notspam"_s);
    world.ring();
    QCOMPARE(world.dialled().size(), 1);
}

void TestDesktopNotices::outgoingIsOneBubble()
{
    World world;
    world.begin();
    world.masterIs(Reaction::Answer, 3s);
    world.partyIs(Anna, Reaction::Answer, 3s);
    QVERIFY(world.phone->call(Anna));
    world.advance(30s);
    QVERIFY(world.notifier.shown.size() >= 3);
    for (const Notification &shown : world.notifier.shown) {
        QCOMPARE(shown.key, world.newest().key);
        QCOMPARE(shown.urgency, Notification::Urgency::Low);
    }
    QCOMPARE(world.phone->liveCall()->stage, CallStage::Bridged);
    QCOMPARE(world.buttons(), QStringList {u"hangup"_s});
    world.press(u"hangup"_s);
    QVERIFY(world.network.calls().empty());
    QCOMPARE(world.notifier.withdrawn, QStringList {world.newest().key});
}

void TestDesktopNotices::messageIsAnsweredInTheBubble()
{
    World world;
    world.begin();
    world.modem.deliverSms(Anna, u"Where are you?"_s);
    world.advance(5s);
    QCOMPARE(world.newest().typedAction, u"reply"_s);
    Q_EMIT world.notifier.replied(world.newest().key, u"  "_s);
    Q_EMIT world.notifier.replied(world.newest().key, u"On my way"_s);
    world.advance(5s);
    std::vector<MessageRecord> sent = world.phone->messages(10);
    std::erase_if(sent, [](const MessageRecord &message) {
        return message.direction != MessageDirection::Out;
    });
    QCOMPARE(sent.size(), 1U);
    QCOMPARE(sent.front().remote, Anna);
    QCOMPARE(sent.front().text, u"On my way"_s);
}

void TestDesktopNotices::messageLeadsToTheConversation()
{
    World world;
    world.begin();
    world.modem.deliverSms(Anna, u"Where are you?"_s);
    world.advance(5s);
    world.press(u"reply"_s); // a service without a field for it
    world.press(u"call"_s);
    QCOMPARE(world.wanted.size(), 2U);
    QCOMPARE(world.wanted.at(0), (NoticeTarget {Kind::Messages, Anna}));
    QCOMPARE(world.wanted.at(1), (NoticeTarget {Kind::Dial, Anna}));
}

void TestDesktopNotices::modemGoesAndComes()
{
    World world;
    world.begin();
    const std::size_t before = world.notifier.shown.size();
    world.modem.unplug();
    world.advance(5s);
    QCOMPARE(world.notifier.shown.size(), before); // a loose plug is not worth a word
    world.advance(30s);
    QCOMPARE(world.newest().title, u"The modem is gone"_s);
    QCOMPARE(world.newest().urgency, Notification::Urgency::Critical);
    const QString key = world.newest().key;
    world.press(u"open"_s);
    QCOMPARE(world.wanted.back().kind, Kind::Diagnostics);
    world.modem.plug();
    world.advance(60s);
    QCOMPARE(world.newest().title, u"The modem is back"_s);
    QCOMPARE(world.newest().key, key);
}

void TestDesktopNotices::guestIsToldAndRemoved()
{
    World world;
    world.password.right = u"open sesame"_s;
    world.begin();
    world.say(u"/addtemporaryowner open sesame"_s, 0s, PhoneWorld::Stranger);
    QCoreApplication::processEvents(); // the password is judged beside the loop
    world.advance(5s);
    QCOMPARE(world.newest().title, u"The phone has a guest"_s);
    QCOMPARE(world.newest().urgency, Notification::Urgency::Critical);
    QVERIFY(world.newest().body.contains(u"6006"_s));
    QCOMPARE(world.phone->window().people.people().size(), 2U);
    const QString key = world.newest().key;
    world.press(u"revoke"_s);
    QCOMPARE(world.phone->window().people.people().size(), 1U);
    QCOMPARE(world.newest().title, u"The rights were taken"_s); // in the same bubble
    QCOMPARE(world.newest().key, key);
    world.press(u"undo"_s);
    QCOMPARE(world.phone->window().people.people().size(), 2U);
    QVERIFY(world.notifier.withdrawn.contains(key));
}

void TestDesktopNotices::revokedForGood()
{
    World world;
    world.password.right = u"open sesame"_s;
    world.begin();
    world.say(u"/addtemporaryowner open sesame"_s, 0s, PhoneWorld::Stranger);
    QCoreApplication::processEvents(); // the password is judged beside the loop
    world.advance(5s);
    const QString key = world.newest().key;
    world.press(u"revoke"_s);
    QVERIFY(!world.notifier.withdrawn.contains(key));
    world.advance(11s); // too late for an undo
    QVERIFY(world.notifier.withdrawn.contains(key));
    QCOMPARE(world.phone->window().people.people().size(), 1U);
}

void TestDesktopNotices::wrongPasswordIsTold()
{
    World world;
    world.password.right = u"open sesame"_s;
    world.begin();
    world.say(u"/addtemporaryowner guess"_s, 0s, PhoneWorld::Stranger);
    QCoreApplication::processEvents(); // the password is judged beside the loop
    world.advance(5s);
    QCOMPARE(world.newest().title, u"Somebody typed a wrong password"_s);
    QVERIFY(!world.newest().body.contains(u"guess"_s));
    world.press(u"default"_s);
    QCOMPARE(world.wanted.back().kind, Kind::People);
}

void TestDesktopNotices::oldButtonsDoNothing()
{
    World world;
    world.begin();
    world.ring();
    const QString first = world.newest().key;
    world.network.hangUp(Anna);
    world.advance(5s);
    world.network.incoming(Anna);
    world.advance(5s);
    Q_EMIT world.notifier.actionInvoked(first, u"reject"_s);
    Q_EMIT world.notifier.actionInvoked(first, u"hangup"_s);
    Q_EMIT world.notifier.actionInvoked(u"call-00000000"_s, u"reject"_s);
    world.advance(2s);
    QVERIFY(world.phone->liveCall()); // another call than the one that was meant
}

QTEST_GUILESS_MAIN(TestDesktopNotices)
#include "tst_desktopnotices.moc"
