// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/sounddouble.h"
#include "voice/headset.h"
#include "voice/tones.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {

Samples loudFrames(int count)
{
    return tone(700, FrameTime * count, -15);
}

} // namespace

/** Whoever sits at the computer, between two clocks. */
class HeadsetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readyWithTheFirstSound();
    void notThere_data();
    void notThere();
    void passesFramesOn();
    void muted();
    void fasterMicrophone_data();
    void fasterMicrophone();
    void slowerMicrophone();
    void slowerSpeaker();
    void openedAgain();

private:
    void openReady()
    {
        m_headset->open();
        m_sound->say(toPcm(silence(FrameTime)));
    }
    ManualClock m_clock;
    std::unique_ptr<Headset> m_headset;
    QPointer<test::SoundDouble> m_sound;
    bool m_isThere = true;
    int m_opened = 0;
};

void HeadsetTest::init()
{
    m_isThere = true;
    m_opened = 0;
    m_headset = std::make_unique<Headset>(m_clock);
    m_headset->setOpener([this]() -> Result<std::unique_ptr<QIODevice>> {
        ++m_opened;
        if (!m_isThere) {
            return failure(ErrorCode::Unsupported);
        }
        auto made = std::make_unique<test::SoundDouble>();
        made->keepWaiting();
        m_sound = made.get();
        return made;
    });
}

void HeadsetTest::readyWithTheFirstSound()
{
    QSignalSpy states(m_headset.get(), &Headset::stateChanged);
    m_headset->open();
    QCOMPARE(m_headset->state(), Headset::State::Opening);
    m_sound->say(toPcm(silence(FrameTime)));
    QCOMPARE(m_headset->state(), Headset::State::Ready);
    QCOMPARE(states.size(), 2);
    m_headset->close();
    QVERIFY(!m_sound || !m_sound->isOpen());
    QCOMPARE(m_headset->state(), Headset::State::Closed);
}

void HeadsetTest::notThere_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("it cannot be opened") << u"refused"_s;
    QTest::newRow("it closes by itself") << u"closes"_s;
    QTest::newRow("it never answers") << u"silent"_s;
}

void HeadsetTest::notThere()
{
    QFETCH(QString, how);
    m_isThere = how != u"refused";
    QSignalSpy states(m_headset.get(), &Headset::stateChanged);
    m_headset->open();
    QCOMPARE(states.size(), 1); // never from inside open()
    if (how == u"closes") {
        m_sound->close();
    } else {
        m_clock.advance(Headset::Patience + 1ms);
    }
    QCOMPARE(m_headset->state(), Headset::State::Closed);
    QCOMPARE(states.size(), 2);
    m_clock.advance(1min);
    QCOMPARE(m_opened, 1); // nobody asked for another try
}

void HeadsetTest::passesFramesOn()
{
    openReady();
    m_headset->hear(loudFrames(3));
    QCOMPARE(fromPcm(m_sound->heard()), loudFrames(3));
    QVERIFY(m_headset->levels().heard > -20);
    static_cast<void>(m_headset->nextFrame()); // of before: there is no cushion yet
    const Samples said = loudFrames(3);
    const QByteArray bytes = toPcm(said);
    m_sound->say(bytes.first(101)); // split in the midst of a sample
    m_sound->say(bytes.sliced(101));
    Samples frames;
    for (int i = 0; i < 4; ++i) {
        const Samples next = m_headset->nextFrame();
        QCOMPARE(next.size(), std::size_t {FrameSamples});
        frames.insert(frames.end(), next.begin(), next.end());
    }
    frames.erase(frames.begin(), frames.begin() + FrameSamples); // the silence that made it ready
    QCOMPARE(frames, said);
    QVERIFY(m_headset->levels().said > -20);
}

void HeadsetTest::muted()
{
    openReady();
    m_headset->setMuted(true);
    m_sound->say(toPcm(loudFrames(5)));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_headset->nextFrame(), silence(FrameTime));
    }
    QVERIFY(m_headset->levels().said > -20); // the meter still moves
    m_headset->setMuted(false);
    QCOMPARE(m_headset->nextFrame(), silence(FrameTime)); // what he said meanwhile stays here
    m_sound->say(toPcm(loudFrames(2)));
    QVERIFY(levelOf(m_headset->nextFrame()) > -20);
}

void HeadsetTest::fasterMicrophone_data()
{
    QTest::addColumn<bool>("speaks");
    QTest::newRow("a silence is let go") << false;
    QTest::newRow("speech is kept as long as it may be") << true;
}

void HeadsetTest::fasterMicrophone()
{
    QFETCH(bool, speaks);
    openReady();
    for (int i = 0; i < 500; ++i) { // one frame in ten too many
        m_sound->say(toPcm(speaks ? loudFrames(1) : silence(FrameTime)));
        if (i % 10 == 0) {
            m_sound->say(toPcm(speaks ? loudFrames(1) : silence(FrameTime)));
        }
        static_cast<void>(m_headset->nextFrame());
    }
    int waits = 0; // how late he is heard
    while (m_headset->counts().missing < 2 && waits < 100) {
        static_cast<void>(m_headset->nextFrame());
        ++waits;
    }
    QVERIFY2(waits <= (speaks ? Headset::Most : Headset::Enough) + 2,
             qPrintable(QString::number(waits)));
    QVERIFY(m_headset->counts().saidLetGo > 30);
}

void HeadsetTest::slowerMicrophone()
{
    openReady();
    m_sound->say(toPcm(loudFrames(2)));
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(m_headset->nextFrame());
    }
    QCOMPARE(m_headset->nextFrame(), silence(FrameTime)); // nothing is there
    m_sound->say(toPcm(loudFrames(1)));
    QCOMPARE(m_headset->nextFrame(), silence(FrameTime)); // a cushion first
    m_sound->say(toPcm(loudFrames(1)));
    QVERIFY(levelOf(m_headset->nextFrame()) > -20);
}

void HeadsetTest::slowerSpeaker()
{
    openReady();
    for (int i = 0; i < 50; ++i) {
        m_headset->hear(silence(FrameTime));
    }
    QVERIFY(m_sound->heard().size() <= (Headset::Enough + 1) * FrameBytes);
    for (int i = 0; i < 50; ++i) {
        m_headset->hear(loudFrames(1));
    }
    QVERIFY(m_sound->heard().size() <= (Headset::Most + 1) * FrameBytes);
    QVERIFY(m_sound->heard().size() > Headset::Enough * FrameBytes);
    QVERIFY(m_headset->counts().heardLetGo > 80);
}

void HeadsetTest::openedAgain()
{
    openReady();
    m_isThere = false;
    m_sound->close();
    QCOMPARE(m_headset->state(), Headset::State::Lost);
    m_headset->hear(loudFrames(1)); // the call goes on
    QCOMPARE(m_headset->nextFrame(), silence(FrameTime));
    m_clock.advance(Headset::Again * 3);
    QCOMPARE(m_headset->state(), Headset::State::Lost);
    QVERIFY(m_opened >= 3);
    m_isThere = true;
    m_clock.advance(Headset::Again);
    m_sound->say(toPcm(loudFrames(1)));
    QCOMPARE(m_headset->state(), Headset::State::Ready);
    const int opened = m_opened;
    m_clock.advance(1min);
    QCOMPARE(m_opened, opened);
}

QTEST_GUILESS_MAIN(HeadsetTest)
#include "tst_headset.moc"
