// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/sounddouble.h"
#include "phoneworld.h"
#include "service/talkdesk.h"
#include "service/windowside.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

const QString Caller = u"+393401234567"_s;
const QString Another = u"+393407654321"_s;

/** A microphone that brings silence, once it is told to; nobody listens to the speaker. */
class QuietSound : public SoundDouble
{
public:
    void begin() { say(QByteArray(320, '\0')); }
};

} // namespace

/** Answered and called at the computer: the whole phone in virtual time. */
class TalkDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void nothingWithoutSound();
    void answeredWhileAsked();
    void callerStillRingsWithoutMicrophone();
    void callerHangsUpMeanwhile();
    void calledFromHere();
    void callTakenBack_data();
    void callTakenBack();
    void answerTakenBack();
    void anotherCallComesFirst();
    void ownersWordCounts();
    void bubbleOfAnotherCall();
    void keysAndMute();
    void voicePortGoesAndComesBack();
    void voicePortStaysAway();
    void chosenDeviceIsMissing();

private:
    [[nodiscard]] TalkDesk &desk() { return *m_world->phone->window().talk; }
    void callUntilAsked()
    {
        m_world->network.incoming(Caller, 60s);
        m_world->advance(3s);
        QVERIFY(m_world->phone->liveCall());
        QVERIFY(m_world->phone->liveCall()->asksOwner);
    }
    std::optional<PhoneWorld> m_world;
    QPointer<QuietSound> m_sound;
};

void TalkDeskTest::init()
{
    m_world.emplace();
    m_world->useVoice();
    QVERIFY(m_world->settings->set(SettingKey::NotInContactsRule, u"ask"_s));
    m_world->start();
    desk().setSound([this]() -> Result<std::unique_ptr<QIODevice>> {
        auto made = std::make_unique<QuietSound>();
        m_sound = made.get();
        return made;
    });
}

void TalkDeskTest::nothingWithoutSound()
{
    desk().setSound({});
    QVERIFY(!desk().isPossible());
    callUntilAsked();
    QVERIFY(!desk().mayAnswer());
    const PhoneNumber number = PhoneNumber::parse(Caller, Region {}).value();
    QCOMPARE(desk().call(number, {}).error().code, ErrorCode::Unsupported);
}

void TalkDeskTest::answeredWhileAsked()
{
    callUntilAsked();
    QVERIFY(desk().mayAnswer());
    desk().answer();
    QVERIFY(desk().isWaiting());
    m_world->advance(500ms);
    QVERIFY(m_world->phone->liveCall()->asksOwner); // nobody is answered before there is sound
    m_sound->begin();
    m_world->advance(3s);
    QVERIFY(desk().talk());
    QVERIFY(!desk().mayAnswer());
    QVERIFY(m_world->dialled().isEmpty());
    QVERIFY(m_world->lastText().contains(u"the computer"_s));
    QCOMPARE(m_world->lastButtons(), QStringList {u"⏹ Hang up"_s});
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QVERIFY(!desk().talk());
    const CallRecord row = m_world->newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Joined);
    QVERIFY(row.joinedAt.has_value());
    QVERIFY(row.masterNumber.isEmpty());
    QVERIFY(m_world->network.calls().empty());
}

void TalkDeskTest::callerStillRingsWithoutMicrophone()
{
    QSignalSpy failed(&desk(), &TalkDesk::failed);
    callUntilAsked();
    desk().answer();
    m_sound->close();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<TalkDesk::Trouble>(), TalkDesk::Trouble::NoSound);
    QVERIFY(!desk().isWaiting());
    QVERIFY(m_world->phone->liveCall()->asksOwner);
    QVERIFY(desk().mayAnswer()); // he may try it again
}

void TalkDeskTest::callerHangsUpMeanwhile()
{
    QSignalSpy failed(&desk(), &TalkDesk::failed);
    callUntilAsked();
    desk().answer();
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<TalkDesk::Trouble>(), TalkDesk::Trouble::TooLate);
    QVERIFY(!m_sound || !m_sound->isOpen());
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::GaveUp);
}

void TalkDeskTest::calledFromHere()
{
    const PhoneNumber number = PhoneNumber::parse(Caller, Region {}).value();
    m_world->partyIs(Caller, sim::PartyBehaviour::Reaction::Answer);
    QVERIFY(desk().call(number, u"Anna"_s));
    QVERIFY(m_world->dialled().isEmpty());
    m_sound->begin();
    m_world->advance(15s);
    QCOMPARE(m_world->dialled().size(), 1);
    QVERIFY(desk().talk());
    QCOMPARE(m_world->lastButtons(), QStringList {u"⏹ Hang up"_s});
    QVERIFY(m_world->phone->endAll());
    m_world->advance(10s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Closed);
    QVERIFY(m_world->network.calls().empty());
}

void TalkDeskTest::callTakenBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("in the window") << u"window"_s;
    QTest::newRow("in the chat") << u"chat"_s;
    QTest::newRow("the program is stopped") << u"stop"_s;
}

void TalkDeskTest::callTakenBack()
{
    QFETCH(QString, how);
    QSignalSpy failed(&desk(), &TalkDesk::failed);
    const PhoneNumber number = PhoneNumber::parse(Caller, Region {}).value();
    QVERIFY(desk().call(number, u"Anna"_s));
    if (how == u"window") {
        QVERIFY(m_world->phone->endAll());
        QVERIFY(!m_world->phone->endAll());
    } else if (how == u"chat") {
        m_world->say(u"/close"_s);
    } else {
        m_world->phone->stop();
    }
    QVERIFY(!desk().isWaiting());
    QVERIFY(!m_sound || !m_sound->isOpen());
    m_world->advance(10s);
    QVERIFY(m_world->dialled().isEmpty());
    QVERIFY(failed.isEmpty()); // it was wanted so
}

void TalkDeskTest::answerTakenBack()
{
    callUntilAsked();
    desk().answer();
    QVERIFY(desk().forget());
    QVERIFY(!desk().forget());
    QVERIFY(!m_sound || !m_sound->isOpen());
    QVERIFY(m_world->phone->liveCall()->asksOwner);
    QVERIFY(desk().mayAnswer());
}

void TalkDeskTest::anotherCallComesFirst()
{
    QSignalSpy failed(&desk(), &TalkDesk::failed);
    const PhoneNumber number = PhoneNumber::parse(Another, Region {}).value();
    QVERIFY(desk().call(number, u"Anna"_s));
    callUntilAsked();
    m_sound->begin();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<TalkDesk::Trouble>(), TalkDesk::Trouble::LineBusy);
    QVERIFY(m_world->phone->liveCall()->asksOwner);
    QVERIFY(m_world->dialled().isEmpty());
}

void TalkDeskTest::ownersWordCounts()
{
    callUntilAsked();
    QVERIFY(desk().mayAnswer());
    QVERIFY(m_world->tap(u"📲"_s));
    QVERIFY(!desk().mayAnswer());
}

void TalkDeskTest::bubbleOfAnotherCall()
{
    callUntilAsked();
    QVERIFY(!m_world->notifier.shown.empty());
    const QString first = m_world->notifier.shown.back().key;
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    m_world->network.incoming(Another, 60s);
    m_world->advance(3s);
    QVERIFY(desk().mayAnswer());
    Q_EMIT m_world->notifier.actionInvoked(first, u"here"_s);
    QVERIFY(!desk().isWaiting());
    Q_EMIT m_world->notifier.actionInvoked(m_world->notifier.shown.back().key, u"here"_s);
    QVERIFY(desk().isWaiting());
}

void TalkDeskTest::keysAndMute()
{
    callUntilAsked();
    desk().answer();
    m_sound->begin();
    m_world->advance(3s);
    desk().setMuted(true);
    QVERIFY(desk().talk()->muted);
    QSignalSpy heard(&m_world->modem, &sim::SimulatedModem::commandReceived);
    desk().press(u'5');
    m_world->advance(2s);
    QVERIFY(std::ranges::any_of(heard, [](const QList<QVariant> &line) {
        return line.front().toByteArray().contains("DTMF=1,5");
    }));
}

/** The call lives on; window and chat say so at once, and again when there is sound. */
void TalkDeskTest::voicePortGoesAndComesBack()
{
    callUntilAsked();
    desk().answer();
    m_sound->begin();
    m_world->advance(3s);
    QCOMPARE(desk().talk()->trouble, TalkDesk::Trouble::None);
    m_world->voicePlugged = false;
    m_world->voicePort->close();
    QCOMPARE(desk().talk()->trouble, TalkDesk::Trouble::PortLost);
    m_world->advance(1s);
    const QString words = u"The modem's port for sound is gone"_s;
    const auto told = [&] {
        const std::vector<SeenMessage> all = m_world->messages();
        return std::ranges::count_if(
            all, [&](const SeenMessage &each) { return each.texts.front().contains(words); });
    };
    QCOMPARE(told(), 1);
    m_world->advance(20s);
    QCOMPARE(told(), 1); // once, however often it is tried
    QCOMPARE(desk().talk()->trouble, TalkDesk::Trouble::PortLost);
    QCOMPARE(m_world->network.calls().size(), 1U);
    QSignalSpy sent(&m_world->modem, &sim::SimulatedModem::commandReceived);
    const auto paths = [&sent] {
        return std::ranges::count_if(sent, [](const QList<QVariant> &line) {
            return line.front().toByteArray() == "AT^DDSETEX=2";
        });
    };
    m_world->advance(10s);
    QCOMPARE(paths(), 0); // nobody listens
    m_world->voicePlugged = true;
    m_world->advance(3s);
    QCOMPARE(paths(), 1); // the modem is told anew where its sound goes
    QCOMPARE(desk().talk()->trouble, TalkDesk::Trouble::None); // frames come again
    QVERIFY(m_world->lastText().contains(u"port for sound is back"_s));
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Joined);
}

void TalkDeskTest::voicePortStaysAway()
{
    callUntilAsked();
    desk().answer();
    m_sound->begin();
    m_world->advance(3s);
    m_world->voicePlugged = false;
    m_world->voicePort->close();
    m_world->advance(5s);
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QVERIFY(!desk().talk());
    QVERIFY(m_world->network.calls().empty());
    const std::vector<SeenMessage> all = m_world->messages();
    QVERIFY(std::ranges::any_of(all, [](const SeenMessage &each) {
        return each.texts.back().contains(u"was gone until the call's end"_s);
    }));
}

void TalkDeskTest::chosenDeviceIsMissing()
{
    callUntilAsked();
    desk().answer();
    m_sound->begin();
    m_world->advance(3s);
    QVERIFY(!desk().talk()->missing.isAny());
    QSignalSpy changed(&desk(), &TalkDesk::changed);
    desk().setMissing({true, false});
    QCOMPARE(changed.count(), 1);
    QVERIFY(desk().talk()->missing.microphone);
    QCOMPARE(desk().talk()->trouble, TalkDesk::Trouble::None);
}

QTEST_GUILESS_MAIN(TalkDeskTest)
#include "tst_talkdesk.moc"
