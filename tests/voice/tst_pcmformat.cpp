// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/pcmformat.h"
#include "voice/tones.h"

#include <QTest>

#include <cmath>

using namespace vp;
using namespace std::chrono_literals;

/** Bytes, levels and fades. */
class PcmFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytes();
    void lengths();
    void levels();
    void levelled_data();
    void levelled();
    void fades();
};

void PcmFormatTest::bytes()
{
    const Samples samples {0, 1, -1, 0x1234, -32768, 32767};
    QCOMPARE(toPcm(samples), QByteArray::fromHex("00000100ffff34120080ff7f"));
    QCOMPARE(fromPcm(toPcm(samples)), samples);
    QCOMPARE(fromPcm(QByteArray("\x01\x00\x02", 3)), Samples {1}); // half a sample is none
    QVERIFY(fromPcm({}).empty());
    QVERIFY(toPcm({}).isEmpty());
}

void PcmFormatTest::lengths()
{
    QCOMPARE(FrameBytes, 320);
    QCOMPARE(samplesIn(20ms), std::size_t {160});
    QCOMPARE(timeOf(8000), 1000ms);
    QCOMPARE(beep().size(), samplesIn(400ms));
}

void PcmFormatTest::levels()
{
    QCOMPARE(levelOf({}), -96.0);
    QCOMPARE(levelOf(silence(1s)), -96.0);
    QVERIFY(std::abs(levelOf(Samples(8000, -32768))) < 0.01);
    QVERIFY(std::abs(levelOf(tone(440, 1s, -20)) + 20) < 0.1);
    QVERIFY(std::abs(levelOf(tone(440, 1s, 12)) + 3) < 0.2); // no louder than a sine can be

    Samples halves = tone(440, 1s, -20);
    const Samples nothing = silence(1s);
    halves.insert(halves.end(), nothing.begin(), nothing.end());
    QVERIFY(std::abs(levelOf(halves) + 23) < 0.1);
    QVERIFY(std::abs(speechLevelOf(halves) + 20) < 0.1); // what is not said does not count
}

void PcmFormatTest::levelled_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::newRow("quiet") << -40.0 << -15.0;
    QTest::newRow("loud") << -5.0 << -15.0;
    QTest::newRow("right") << -15.0 << -15.0;
}

void PcmFormatTest::levelled()
{
    QFETCH(const double, before);
    QFETCH(const double, after);
    QVERIFY(std::abs(levelOf(vp::levelled(tone(440, 1s, before))) - after) < 0.1);

    // A crack is not clipped: what is said stays quieter instead.
    Samples cracked = tone(440, 1s, before);
    cracked[4000] = 32767;
    const Samples mended = vp::levelled(cracked);
    QCOMPARE(std::abs(int {mended[4000]}), before > after ? mended[4000] : 32767);
    QCOMPARE(vp::levelled(silence(1s)), silence(1s));
}

void PcmFormatTest::fades()
{
    Samples samples(800, 1000);
    fade(samples, 10ms);
    QCOMPARE(samples.front(), qint16 {0});
    QCOMPARE(samples[40], qint16 {500});
    QCOMPARE(samples[80], qint16 {1000});
    QCOMPARE(samples[719], qint16 {1000});
    QCOMPARE(samples.back(), qint16 {0});
    Samples one {1000};
    fade(one, 10ms); // shorter than its fades
    QCOMPARE(one, Samples {1000});
}

QTEST_GUILESS_MAIN(PcmFormatTest)
#include "tst_pcmformat.moc"
