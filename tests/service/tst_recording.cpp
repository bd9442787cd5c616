// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowside.h"
#include "soundworld.h"
#include "store/voicemailstore.h"

#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Samples noteOf(double hertz)
{
    return tone(hertz, 700ms, -18);
}

} // namespace

/** What two people say to each other through the line; the whole phone in virtual time. */
class RecordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_world.reset(); }
    void bothAreHeard_data();
    void bothAreHeard();
    void byButton();
    void byButtonInTheWindow();
    void nothingIsSaidWhereNothingIsRecorded();
    void neverUntold_data();
    void neverUntold();
    void muteAfterHold();
    void crashLosesNothing();

private:
    void set(SettingKey key, const QString &value) { m_world->set(key, value); }
    /** They are joined, whoever of them has called; false when they never were. */
    bool talk(StoryDirection direction = StoryDirection::Inbound)
    {
        if (direction == StoryDirection::Inbound) {
            m_world->network.incoming(Caller);
        } else {
            m_world->say(u"/call "_s + Caller);
        }
        for (int i = 0; i < 300; ++i) {
            m_world->advance(100ms);
            const std::optional<LiveCall> live = m_world->phone->liveCall();
            if (live && live->stage == CallStage::Bridged) {
                m_world->advance(500ms);
                return true;
            }
        }
        return false;
    }
    /** One after the other, each a note of his own. */
    void sayBoth()
    {
        m_world->modem.voice().say(Caller, toPcm(caller()));
        m_world->advance(2s);
        m_world->modem.voice().say(PhoneWorld::master(), toPcm(master()));
        m_world->advance(2s);
    }
    [[nodiscard]] static Samples caller() { return repeated(noteOf(500)); }
    [[nodiscard]] static Samples master() { return repeated(noteOf(1130)); }
    [[nodiscard]] static Samples repeated(const Samples &note)
    {
        Samples all = note;
        all.insert(all.end(), note.begin(), note.end());
        return all;
    }
    void hangUp()
    {
        m_world->network.hangUp(Caller);
        m_world->advance(5s);
    }

    std::optional<SoundWorld> m_world;
};

void RecordingTest::init()
{
    m_world.emplace([](const Samples &) -> Result<QByteArray> {
        return failure(ErrorCode::Unsupported); // WAV: nothing of the sound is lost
    });
    m_world->setSound(SettingKey::VoiceRecordNotice, tone(700, 1500ms, -15));
    set(SettingKey::NotInContactsRule, u"master"_s);
    m_world->masterIs(sim::PartyBehaviour::Reaction::Answer);
}

void RecordingTest::bothAreHeard_data()
{
    QTest::addColumn<StoryDirection>("direction");
    QTest::addColumn<QString>("told");
    QTest::newRow("incoming") << StoryDirection::Inbound
                              << u"It is recorded; the caller was told so."_s;
    QTest::newRow("outgoing") << StoryDirection::Outbound
                              << u"It is recorded; whom you called was told so."_s;
}

void RecordingTest::bothAreHeard()
{
    QFETCH(StoryDirection, direction);
    QFETCH(QString, told);
    set(SettingKey::VoiceRecordCalls, u"always"_s);
    m_world->start();
    QVERIFY(talk(direction));
    const Samples heard = m_world->heardBy(Caller);
    QVERIFY(found(tone(700, 1s, -15), heard) > 0.95); // before he was held, or joined
    QVERIFY2(m_world->lastText().contains(told), qPrintable(m_world->lastText()));
    sayBoth();
    QCOMPARE(m_world->kept().size(), 1);
    QVERIFY(m_world->kept().front().endsWith(u".pcm"_s)); // on the disk before anything else
    hangUp();
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Joined);
    QVERIFY(m_world->arrives());
    const ChatContent &recording = m_world->files.front();
    QVERIFY2(recording.text.plain().contains(u"The call with"_s),
             qPrintable(recording.text.plain()));
    QVERIFY(recording.file.name.startsWith(u"call-"_s));
    QCOMPARE(recording.replyTo, m_world->messages().front().messageId);
    const Samples sound = m_world->soundOf(recording);
    const double ofCaller = found(noteOf(500), sound);
    const double ofMaster = found(noteOf(1130), sound);
    qInfo() << "correlation of the recording with what C said:" << ofCaller
            << "and with what A said:" << ofMaster;
    QVERIFY(ofCaller > 0.95);
    QVERIFY(ofMaster > 0.95);
    const auto listed = VoicemailStore(*m_world->database).all().value();
    QCOMPARE(listed.size(), 1U);
    QCOMPARE(listed.front().kind, VoicemailKind::Call);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_world->phone->window().history.recordingOf(listed.front().callAt).isEmpty(), Patience);
    m_world->advance(1min);
    QCOMPARE(m_world->files.size(), 1U);
}

void RecordingTest::byButton()
{
    set(SettingKey::VoiceRecordCalls, u"button"_s);
    m_world->start();
    QVERIFY(talk());
    QVERIFY(!m_world->lastText().contains(u"It is recorded"_s));
    m_world->modem.voice().say(Caller, toPcm(master())); // before anybody asked for it
    m_world->advance(2s);
    QVERIFY(m_world->kept().isEmpty());
    QVERIFY2(m_world->tap(u"⏺ Record"_s), qPrintable(m_world->lastButtons().join(u'|')));
    QVERIFY2(m_world->lastText().contains(u"It is recorded"_s), qPrintable(m_world->lastText()));
    m_world->modem.voice().say(Caller, toPcm(caller()));
    m_world->advance(4s);
    QVERIFY2(m_world->tap(u"Stop recording"_s), qPrintable(m_world->lastButtons().join(u'|')));
    QVERIFY(!m_world->lastText().contains(u"It is recorded"_s));
    QVERIFY(!m_world->tap(u"⏺ Record"_s)); // one file a call
    QVERIFY(m_world->phone->liveCall().has_value());
    hangUp();
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Joined);
}

void RecordingTest::byButtonInTheWindow()
{
    set(SettingKey::VoiceRecordCalls, u"button"_s);
    m_world->start();
    CallInHand &hand = m_world->phone->window().inHand;
    QCOMPARE(hand.mayRecord(), CallInHand::Record::No);
    QVERIFY(!hand.recordOrEnd());
    QVERIFY(talk());
    QCOMPARE(hand.mayRecord(), CallInHand::Record::Begin);
    QVERIFY(hand.recordOrEnd());
    QCOMPARE(hand.mayRecord(), CallInHand::Record::End);
    sayBoth();
    hangUp();
    QCOMPARE(hand.mayRecord(), CallInHand::Record::No);
    QVERIFY(m_world->arrives());
    QVERIFY(found(noteOf(500), m_world->soundOf(m_world->files.front())) > 0.95);
}

void RecordingTest::nothingIsSaidWhereNothingIsRecorded()
{
    m_world->start();
    QVERIFY(talk(StoryDirection::Outbound));
    QVERIFY(levelOf(m_world->heardBy(Caller)) < -90);
    hangUp();
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Joined);
}

void RecordingTest::neverUntold_data()
{
    QTest::addColumn<StoryDirection>("direction");
    QTest::addColumn<QString>("records");
    QTest::addColumn<bool>("mute");
    QTest::newRow("switched off") << StoryDirection::Inbound << u"off"_s << false;
    QTest::newRow("the caller has heard nothing") << StoryDirection::Inbound << u"always"_s << true;
    QTest::newRow("nor with the button") << StoryDirection::Inbound << u"button"_s << true;
    QTest::newRow("outgoing, switched off") << StoryDirection::Outbound << u"off"_s << false;
    QTest::newRow("the called one has heard nothing")
        << StoryDirection::Outbound << u"always"_s << true;
    QTest::newRow("outgoing, nor with the button")
        << StoryDirection::Outbound << u"button"_s << true;
}

void RecordingTest::neverUntold()
{
    QFETCH(StoryDirection, direction);
    QFETCH(QString, records);
    QFETCH(bool, mute);
    set(SettingKey::VoiceRecordCalls, records);
    m_world->start();
    m_world->modem.voice().setMute(mute);
    QVERIFY(talk(direction));
    m_world->modem.voice().setMute(false);
    sayBoth();
    QVERIFY(m_world->kept().isEmpty());
    QVERIFY(!m_world->tap(u"⏺ Record"_s));
    hangUp();
    const std::vector<RoutingReason> reasons = kindsOf(m_world->newestRow().reasons);
    QCOMPARE(std::ranges::count(reasons, RoutingReason::NotRecorded), records == u"always" ? 1 : 0);
}

/** Sticks that lose their sound with a hold: nothing pretends. */
void RecordingTest::muteAfterHold()
{
    set(SettingKey::VoiceRecordCalls, u"always"_s);
    m_world->start();
    m_world->network.incoming(Caller);
    while (m_world->dialled().isEmpty() && m_world->clock.advanceToNext()) { }
    m_world->modem.voice().setMute(true);
    m_world->advance(15s);
    QCOMPARE(m_world->phone->liveCall()->stage, CallStage::Bridged);
    QVERIFY(!m_world->lastText().contains(u"It is recorded"_s));
    hangUp();
    QCOMPARE(kindsOf(m_world->newestRow().reasons).back(), RoutingReason::NotRecorded);
    QVERIFY(m_world->kept().isEmpty());
    QVERIFY(m_world->files.empty());
}

void RecordingTest::crashLosesNothing()
{
    set(SettingKey::VoiceRecordCalls, u"always"_s);
    m_world->start();
    QVERIFY(talk());
    sayBoth();
    m_world->restart();
    m_world->start();
    QVERIFY(m_world->arrives());
    QVERIFY2(m_world->files.front().text.plain().contains(u"The call with"_s),
             qPrintable(m_world->files.front().text.plain()));
    QVERIFY(found(noteOf(500), m_world->soundOf(m_world->files.front())) > 0.95);
}

QTEST_GUILESS_MAIN(RecordingTest)
#include "tst_recording.moc"
