// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/spectraldistance.h"
#include "../support/spokenwords.h"
#include "voice/messagerecorder.h"
#include "voice/opussound.h"
#include "voice/soundfile.h"
#include "voice/speaker.h"
#include "voice/tones.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <numbers>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

constexpr auto Limit = 180s;

/** Comfort noise of a network, at about -57 dBFS. */
Samples hiss(std::chrono::milliseconds length)
{
    Samples all(samplesIn(length));
    quint32 state = 1;
    for (qint16 &each : all) {
        state = state * 1664525 + 1013904223;
        each = static_cast<qint16>(static_cast<int>(state >> 24) - 128);
        each = static_cast<qint16>(each / 2);
    }
    return all;
}

void feed(MessageRecorder &recorder, const Samples &sound)
{
    for (std::size_t at = 0; at + FrameSamples <= sound.size() && !recorder.isOver();
         at += FrameSamples) {
        recorder.add(SampleSpan(sound).subspan(at, FrameSamples));
    }
}

} // namespace

/** What a caller says, on the disk and as a voice message. */
class MessageRecorderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void endsBySilence();
    void endsByLength();
    void tooLittle_data();
    void tooLittle();
    void begunAnew();
    void onTheDiskAtOnce();
    void diskFull();
    void noDisk();
    void soundsAlike();
    void nothingToEncode();

private:
    [[nodiscard]] QString path()
    {
        return m_folder.filePath(QString::number(++m_files) + u".pcm"_s);
    }
    QTemporaryDir m_folder;
    int m_files = 0;
};

void MessageRecorderTest::endsBySilence()
{
    MessageRecorder recorder;
    recorder.begin(path(), Limit);
    const Samples said = words(7s);
    feed(recorder, said);
    QVERIFY(!recorder.isOver());
    feed(recorder, hiss(4900ms));
    QVERIFY(!recorder.isOver());
    feed(recorder, hiss(1s));
    QVERIFY(recorder.isOver());
    const TakenMessage message = recorder.end();
    QVERIFY(std::equal(said.begin(), said.end(), message.samples.begin()));
    const auto length = timeOf(message.samples.size());
    QVERIFY2(length >= 7s && length <= 8s, qPrintable(QString::number(length.count())));
    QVERIFY(!recorder.isRunning());
}

void MessageRecorderTest::endsByLength()
{
    MessageRecorder recorder;
    recorder.begin(path(), 10s);
    feed(recorder, words(30s));
    QVERIFY(recorder.isOver());
    QCOMPARE(recorder.end().samples.size(), samplesIn(10s));
}

void MessageRecorderTest::tooLittle_data()
{
    QTest::addColumn<int>("spoken"); // ms
    QTest::addColumn<bool>("kept");
    QTest::newRow("nothing") << 0 << false;
    QTest::newRow("a word") << 900 << false;
    QTest::newRow("nearly") << 2200 << false; // a fifth of it is pauses
    QTest::newRow("enough") << 2800 << true;
}

void MessageRecorderTest::tooLittle()
{
    QFETCH(int, spoken);
    QFETCH(bool, kept);
    MessageRecorder recorder;
    const QString file = path();
    recorder.begin(file, Limit);
    feed(recorder, hiss(1s));
    feed(recorder, words(std::chrono::milliseconds {spoken}));
    feed(recorder, hiss(6s));
    QCOMPARE(recorder.isWorthKeeping(), kept);
    QCOMPARE(recorder.end().path, kept ? file : QString());
    QCOMPARE(QFileInfo::exists(file), kept);
}

/** Whatever ends this program costs no frame. */
/** What was begun before is dropped, also where it is the same file. */
void MessageRecorderTest::begunAnew()
{
    MessageRecorder recorder;
    const QString file = path();
    recorder.begin(file, Limit);
    feed(recorder, words(1s));
    recorder.begin(file, Limit);
    const Samples said = words(4s);
    feed(recorder, said);
    const TakenMessage message = recorder.end();
    QCOMPARE(message.path, file);
    QVERIFY(std::equal(said.begin(), said.end(), message.samples.begin()));
}

void MessageRecorderTest::onTheDiskAtOnce()
{
    MessageRecorder recorder;
    const QString path = this->path();
    recorder.begin(path, Limit);
    const Samples said = words(3s);
    feed(recorder, said);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), toPcm(said));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(MessageRecorder::speechIn(said) >= 2s);
}

/** The disk refuses for a while, by the limit of this process for files. */
void MessageRecorderTest::diskFull()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 20'001; // in the midst of a frame and of a sample
    MessageRecorder recorder;
    const QString file = path();
    recorder.begin(file, Limit);
    const Samples said = words(4s);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    feed(recorder, said);
    const qint64 written = QFileInfo(file).size();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(written <= 20'001);
    feed(recorder, said);
    const TakenMessage message = recorder.end();
    QCOMPARE(message.path, file);
    QCOMPARE(message.samples.size(), 2 * said.size());
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), toPcm(message.samples));
}

void MessageRecorderTest::noDisk()
{
    MessageRecorder recorder;
    recorder.begin(m_folder.filePath(u"no/such/folder.pcm"_s), Limit);
    const Samples said = words(3s);
    feed(recorder, said);
    const TakenMessage message = recorder.end();
    QVERIFY(message.path.isEmpty());
    QCOMPARE(message.samples, said);
}

void MessageRecorderTest::soundsAlike()
{
    SystemClock clock;
    Speaker speaker(clock);
    std::optional<Result<Samples>> spoken;
    speaker.say(u"Hello, this is Anna. Please call me back tomorrow at seven, it is urgent."_s,
                u"en"_s, [&spoken](const Result<Samples> &sound) { spoken = sound; });
    QTRY_VERIFY_WITH_TIMEOUT(spoken.has_value(), 60'000);
    if (!*spoken) {
        QSKIP("there is no espeak-ng");
    }
    const Samples said = levelled(**spoken);
    QVERIFY(MessageRecorder::speechIn(said) > 2s);
    const Result<QByteArray> ogg = toOpus(said);
    QVERIFY(ogg.has_value());
    QVERIFY(ogg->startsWith("OggS"));
    QVERIFY(ogg->contains("OpusHead"));
    const QString file = m_folder.filePath(u"said.ogg"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(*ogg);
    written.close();
    const Result<Samples> heard = readSound(file, 60s);
    QVERIFY(heard.has_value());
    Samples backwards = said;
    std::ranges::reverse(backwards);
    const double same = spectralDistance(said, *heard);
    const double other = spectralDistance(said, backwards);
    qInfo().nospace() << "spectral distance " << same << " dB (of the same backwards: " << other
                      << " dB), " << ogg->size() << " bytes for " << timeOf(said.size()).count()
                      << " ms";
    QVERIFY(same < 6);
    QVERIFY(other > 2 * same);
    const auto difference = static_cast<qint64>(heard->size()) - static_cast<qint64>(said.size());
    QVERIFY(std::abs(difference) < FrameSamples * 3);
}

void MessageRecorderTest::nothingToEncode()
{
    QCOMPARE(toOpus({}).error().code, ErrorCode::InvalidInput);
    const QString file = m_folder.filePath(u"said.wav"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    const Samples said = words(1s);
    written.write(toWav(said));
    written.close();
    QCOMPARE(readSound(file, 60s).value(), said);
}

QTEST_GUILESS_MAIN(MessageRecorderTest)
#include "tst_messagerecorder.moc"
