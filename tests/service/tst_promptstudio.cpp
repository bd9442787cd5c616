// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/sounddouble.h"
#include "service/promptstudio.h"
#include "settableclock.h"
#include "voice/tones.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

/** A microphone that says what a test says, and a speaker that plays when a test says so. */
class Room : public SoundDouble
{
public:
    Room() { keepWaiting(); }
    using SoundDouble::say;
    void say(SampleSpan samples) { say(toPcm(samples)); }
    /** A frame of silence in, one out to the speaker. */
    void tick()
    {
        played += heard().first(std::min<qsizetype>(FrameBytes, heard().size()));
        heard().remove(0, FrameBytes);
        say(Samples(FrameSamples));
    }
    QByteArray played;
};

} // namespace

/** A prompt recorded with the computer's microphone, and heard on its speaker. */
class PromptStudioTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void records();
    void endsAtTheLongest();
    void plays();
    void noSound();
    void silentDevice();
    void deviceGoes();
    void anotherTakesItsPlace();

private:
    using State = PromptStudio::State;
    SettableClock m_clock;
    std::unique_ptr<PromptStudio> m_studio;
    QPointer<Room> m_room;
};

void PromptStudioTest::init()
{
    m_studio = std::make_unique<PromptStudio>(m_clock);
    m_studio->setSound([this]() -> Result<std::unique_ptr<QIODevice>> {
        auto room = std::make_unique<Room>();
        m_room = room.get();
        return room;
    });
}

void PromptStudioTest::records()
{
    m_studio->record(10s);
    QCOMPARE(m_studio->state(), State::Opening);
    m_room->tick(); // tells that it is there; what it held is not meant
    QCOMPARE(m_studio->state(), State::Recording);
    QCOMPARE(m_studio->length(), 0ms);
    const Samples words = tone(440, 2s, -20);
    m_room->say(words);
    QVERIFY(m_studio->level() > -21);
    QCOMPARE(m_studio->length(), 2000ms);
    m_studio->stop();
    QCOMPARE(m_studio->state(), State::Idle);
    QCOMPARE(m_studio->recorded(), words);
    QCOMPARE(m_studio->trouble(), PromptStudio::Trouble::None);
    m_studio->record(10s);
    QVERIFY(m_studio->recorded().empty());
}

void PromptStudioTest::endsAtTheLongest()
{
    m_studio->record(1s);
    m_room->tick();
    m_room->say(tone(440, 3s, -20));
    QCOMPARE(m_studio->state(), State::Idle);
    QCOMPARE(m_studio->length(), 1000ms);
}

void PromptStudioTest::plays()
{
    const Samples sound = tone(440, 200ms, -20);
    m_studio->play(sound);
    m_room->tick();
    QCOMPARE(m_studio->state(), State::Playing);
    const QPointer<Room> room = m_room;
    QByteArray played;
    for (int i = 0; i < 100 && m_studio->state() == State::Playing; ++i) {
        room->tick();
        played = room->played;
    }
    QCOMPARE(m_studio->state(), State::Idle);
    QCOMPARE(fromPcm(played), sound);
}

void PromptStudioTest::noSound()
{
    m_studio->setSound(
        []() -> Result<std::unique_ptr<QIODevice>> { return failure(ErrorCode::Unsupported); });
    QSignalSpy changed(m_studio.get(), &PromptStudio::changed);
    m_studio->record(1s);
    QCOMPARE(m_studio->trouble(), PromptStudio::Trouble::None); // told later
    m_clock.advance(1ms);
    QCOMPARE(m_studio->trouble(), PromptStudio::Trouble::NoSound);
    QCOMPARE(m_studio->state(), State::Idle);
    QCOMPARE(changed.count(), 2);
}

void PromptStudioTest::silentDevice()
{
    m_studio->record(1s);
    m_clock.advance(PromptStudio::Patience - 1ms);
    QCOMPARE(m_studio->state(), State::Opening);
    m_clock.advance(1ms);
    QCOMPARE(m_studio->trouble(), PromptStudio::Trouble::NoSound);
}

void PromptStudioTest::deviceGoes()
{
    m_studio->record(10s);
    m_room->tick();
    m_room->say(tone(440, 1s, -20));
    m_room->close();
    QCOMPARE(m_studio->state(), State::Idle);
    QCOMPARE(m_studio->trouble(), PromptStudio::Trouble::Lost);
    QCOMPARE(m_studio->length(), 1000ms); // it is kept
    m_studio->record(10s);
    m_room->close();
    QCOMPARE(m_studio->trouble(), PromptStudio::Trouble::NoSound);
}

void PromptStudioTest::anotherTakesItsPlace()
{
    m_studio->record(10s);
    m_room->tick();
    m_room->say(tone(440, 1s, -20));
    const QPointer<Room> first = m_room;
    m_studio->play(m_studio->recorded());
    QVERIFY(!first->isOpen());
    m_room->tick();
    QCOMPARE(m_studio->state(), State::Playing);
    m_studio->stop();
    QCOMPARE(m_studio->length(), 1000ms);
}

QTEST_GUILESS_MAIN(PromptStudioTest)
#include "tst_promptstudio.moc"
