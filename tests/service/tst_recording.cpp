// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/spokenwords.h"
#include "phoneworld.h"
#include "service/windowside.h"
#include "sim/simulatedvoice.h"
#include "store/voicemailstore.h"
#include "voice/opussound.h"
#include "voice/soundfile.h"
#include "voice/tones.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Caller = u"+393401234567"_s;
constexpr int Patience = 60'000; ///< ms, for the worker

/** The most that @p part is like any place of @p all, 0 to 1. */
double found(const Samples &part, const Samples &all)
{
    double best = 0;
    for (std::size_t at = 0; at + part.size() <= all.size(); at += FrameSamples / 4) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            both += double {1} * part[i] * all[at + i];
            first += double {1} * part[i] * part[i];
            second += double {1} * all[at + i] * all[at + i];
        }
        best = std::max(best, first * second == 0 ? 0 : both / std::sqrt(first * second));
    }
    return best;
}

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
    void bothAreHeard();
    void byButton();
    void byButtonInTheWindow();
    void neverUntold_data();
    void neverUntold();
    void muteAfterHold();
    void crashLosesNothing();

private:
    void set(SettingKey key, const QString &value) { QVERIFY(m_world->settings->set(key, value)); }
    /** They are joined; false when they never were. */
    bool talk()
    {
        m_world->network.incoming(Caller);
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
    bool arrives()
    {
        return QTest::qWaitFor(
            [&] {
                m_world->advance(20ms); // the worker's time is real
                return !m_files.empty();
            },
            Patience);
    }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(m_world->voicemailDir).entryList(QDir::Files);
    }
    [[nodiscard]] Samples soundOf(const ChatContent &content) const
    {
        const QString path = m_world->folder.filePath(content.file.name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content.file.bytes) > 0 && file.flush()
            ? readSound(path, 300s).value_or(Samples())
            : Samples();
    }

    std::optional<PhoneWorld> m_world;
    std::vector<ChatContent> m_files;
};

void RecordingTest::init()
{
    m_files.clear();
    m_world.emplace();
    connect(&m_world->chat, &sim::SimulatedChat::shown, this,
            [this](qint64, qint64, const ChatContent &content, bool edited) {
                if (!edited && !content.file.isEmpty()) {
                    m_files.push_back(content);
                }
            });
    m_world->encoder = [](const Samples &) -> Result<QByteArray> {
        return failure(ErrorCode::Unsupported); // WAV: nothing of the sound is lost
    };
    m_world->useVoice();
    const QString notice = m_world->folder.filePath(u"notice.wav"_s);
    QFile file(notice);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toWav(tone(700, 1500ms, -15)));
    file.close();
    set(SettingKey::VoiceRecordNotice, notice);
    set(SettingKey::NotInContactsRule, u"master"_s);
    m_world->masterIs(sim::PartyBehaviour::Reaction::Answer);
}

void RecordingTest::bothAreHeard()
{
    set(SettingKey::VoiceRecordCalls, u"always"_s);
    m_world->start();
    QVERIFY(talk());
    const Samples told = fromPcm(m_world->modem.voice().heard(Caller));
    QVERIFY(found(tone(700, 1s, -15), told) > 0.95); // he was told before he was held
    QVERIFY2(m_world->lastText().contains(u"It is recorded"_s), qPrintable(m_world->lastText()));
    sayBoth();
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().front().endsWith(u".pcm"_s)); // on the disk before anything else
    hangUp();
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Joined);
    QVERIFY(arrives());
    const ChatContent &recording = m_files.front();
    QVERIFY2(recording.text.plain().contains(u"The call with"_s),
             qPrintable(recording.text.plain()));
    QVERIFY(recording.file.name.startsWith(u"call-"_s));
    QCOMPARE(recording.replyTo, m_world->messages().front().messageId);
    const Samples sound = soundOf(recording);
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
    QCOMPARE(m_files.size(), 1U);
}

void RecordingTest::byButton()
{
    set(SettingKey::VoiceRecordCalls, u"button"_s);
    m_world->start();
    QVERIFY(talk());
    QVERIFY(!m_world->lastText().contains(u"It is recorded"_s));
    m_world->modem.voice().say(Caller, toPcm(master())); // before anybody asked for it
    m_world->advance(2s);
    QVERIFY(kept().isEmpty());
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
    QVERIFY(arrives());
    QVERIFY(found(noteOf(500), soundOf(m_files.front())) > 0.95);
}

void RecordingTest::neverUntold_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<bool>("mute");
    QTest::newRow("switched off") << u"off"_s << false;
    QTest::newRow("the caller has heard nothing") << u"always"_s << true;
    QTest::newRow("nor with the button") << u"button"_s << true;
}

void RecordingTest::neverUntold()
{
    QFETCH(QString, records);
    QFETCH(bool, mute);
    set(SettingKey::VoiceRecordCalls, records);
    m_world->start();
    m_world->modem.voice().setMute(mute);
    QVERIFY(talk());
    m_world->modem.voice().setMute(false);
    sayBoth();
    QVERIFY(kept().isEmpty());
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
    QVERIFY(kept().isEmpty());
    QVERIFY(m_files.empty());
}

void RecordingTest::crashLosesNothing()
{
    set(SettingKey::VoiceRecordCalls, u"always"_s);
    m_world->start();
    QVERIFY(talk());
    sayBoth();
    m_world->restart();
    m_world->start();
    QVERIFY(arrives());
    QVERIFY2(m_files.front().text.plain().contains(u"The call with"_s),
             qPrintable(m_files.front().text.plain()));
    QVERIFY(found(noteOf(500), soundOf(m_files.front())) > 0.95);
}

QTEST_GUILESS_MAIN(RecordingTest)
#include "tst_recording.moc"
