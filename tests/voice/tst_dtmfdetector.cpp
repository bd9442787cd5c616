// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/dtmfdetector.h"
#include "voice/soundfile.h"
#include "voice/tones.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>
#include <spandsp.h>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {

const QByteArray AllKeys(DtmfDetector::Keys);

/** What another detector hears. */
QByteArray judged(Samples samples)
{
    dtmf_rx_state_t *judge = dtmf_rx_init(nullptr, nullptr, nullptr);
    QByteArray digits;
    for (std::size_t at = 0; at < samples.size(); at += FrameSamples) {
        const auto length =
            static_cast<int>(std::min<std::size_t>(FrameSamples, samples.size() - at));
        dtmf_rx(judge, samples.data() + at, length);
        std::array<char, 32> some {};
        digits +=
            QByteArray(some.data(), static_cast<qsizetype>(dtmf_rx_get(judge, some.data(), 31)));
    }
    dtmf_rx_free(judge);
    return digits;
}

/** How the tones of a line differ from those of the book. */
struct Line
{
    double level = -15; ///< dBFS of each tone
    double twist = 0; ///< dB of the column over the row
    double noise = -96; ///< dBFS
    double off = 0; ///< per cent that the tones are too high
    std::chrono::milliseconds length {100};
};

void add(Samples &to, const Samples &what)
{
    for (std::size_t i = 0; i < to.size() && i < what.size(); ++i) {
        to[i] = static_cast<qint16>(std::clamp(to[i] + what[i], -32768, 32767));
    }
}

/** All sixteen keys, with gaps of 60 ms, over @p line. */
Samples allKeys(const Line &line, std::mt19937 &random)
{
    Samples samples;
    for (std::size_t key = 0; key < 16; ++key) {
        const double low = DtmfDetector::RowTones[key / 4] * (1 + line.off / 100);
        const double high = DtmfDetector::ColumnTones[key % 4] * (1 + line.off / 100);
        Samples digit = tone(low, line.length, line.level - line.twist / 2);
        add(digit, tone(high, line.length, line.level + line.twist / 2));
        const Samples gap = silence(60ms);
        samples.insert(samples.end(), digit.begin(), digit.end());
        samples.insert(samples.end(), gap.begin(), gap.end());
    }
    std::normal_distribution<double> noise(0, 32768 * std::pow(10, line.noise / 20));
    for (qint16 &sample : samples) {
        sample =
            static_cast<qint16>(std::clamp(std::lround(sample + noise(random)), -32768L, 32767L));
    }
    return samples;
}

/** @p heard misses some of @p all, and has nothing else. */
bool isPartOf(const QByteArray &heard, const QByteArray &all)
{
    qsizetype at = 0;
    for (const char digit : heard) {
        at = all.indexOf(digit, at) + 1;
        if (at == 0) {
            return false;
        }
    }
    return true;
}

QByteArray worded(const Line &line)
{
    return "level " + QByteArray::number(line.level) + " twist " + QByteArray::number(line.twist)
        + " noise " + QByteArray::number(line.noise) + " off " + QByteArray::number(line.off)
        + " ms " + QByteArray::number(line.length.count()) + ": ";
}

/** What was played, and what both detectors have found of it, by what is said of the line. */
class Tally
{
public:
    struct Count
    {
        int played = 0;
        int ours = 0;
        int theirs = 0;
    };
    /** All keys were played once; @p below = the noise below the tones, dB. */
    void add(const Line &line, double below, const QByteArray &ours, const QByteArray &theirs)
    {
        const auto named = [](const char *what, double value) -> QByteArray {
            return QByteArray(what) + ' ' + QByteArray::number(value);
        };
        for (const QByteArray &name :
             {QByteArray("all"), named("level", line.level), named("twist", line.twist),
              named("noise below", below), named("frequency off", line.off),
              named("length", static_cast<double>(line.length.count()))}) {
            Count &count = m_counts[name];
            count.played += 16;
            count.ours += static_cast<int>(ours.size());
            count.theirs += static_cast<int>(theirs.size());
        }
        for (const char key : AllKeys) {
            Count &count = m_counts[QByteArray("key ") + key];
            ++count.played;
            count.ours += static_cast<int>(ours.count(key));
            count.theirs += static_cast<int>(theirs.count(key));
        }
    }
    [[nodiscard]] const Count &of(const QByteArray &name) { return m_counts[name]; }
    void print() const
    {
        for (const auto &[name, count] : m_counts) {
            qInfo().noquote() << name + ':' << count.played << "played, recall"
                              << percent(count.ours, count) << "spandsp"
                              << percent(count.theirs, count);
        }
    }

private:
    [[nodiscard]] static QByteArray percent(int found, const Count &count)
    {
        return QByteArray::number(100.0 * found / count.played, 'f', 2) + " %";
    }
    std::map<QByteArray, Count> m_counts;
};

/** As long as the book asks for, with VP_SPEECH=all; a part of it otherwise. */
bool isThorough()
{
    return qEnvironmentVariable("VP_SPEECH") == u"all";
}

/** What @p program writes into a sound file, as a telephone carries it. */
Samples made(const QString &program, const QStringList &before, const QStringList &after)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sound.wav"_s);
    QProcess process;
    QSignalSpy over(&process, &QProcess::finished);
    process.start(program, before + QStringList {path} + after);
    if (!over.wait(100'000)) {
        return {};
    }
    return levelled(readSound(path, 10min).value_or(Samples()), -12);
}

/** @p count words in any order, spoken by @p voice. */
Samples said(const QString &voice, int count, std::mt19937 &random)
{
    const QStringList words =
        u"seven please connect me with Anna now star nine o'clock two zero hash yes no eight "
        u"hello who is there feel free to leave a message after the tone easy breeze"_s.split(u' ');
    QString text;
    for (int i = 0; i < count; ++i) {
        text +=
            words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))] + u' ';
    }
    return made(u"espeak-ng"_s, {u"-v"_s, voice, u"-w"_s}, {text});
}

/** Chords of four strings, 2 s each. */
Samples music(int chords, std::mt19937 &random)
{
    QStringList score;
    for (int chord = 0; chord < chords; ++chord) {
        if (chord > 0) {
            score += u":"_s;
        }
        for (int string = 0; string < 4; ++string) {
            score += {u"synth"_s, u"2"_s, string % 2 == 0 ? u"pluck"_s : u"triangle"_s};
            if (string > 0) {
                score += u"mix"_s;
            }
            score += u'%' + QString::number(static_cast<int>(random() % 44) - 20);
        }
    }
    return made(u"sox"_s, {u"-R"_s, u"-n"_s, u"-r"_s, u"8000"_s, u"-c"_s, u"1"_s, u"-b"_s, u"16"_s},
                score);
}

} // namespace

/** Digits among levels, twists, noise, lengths, speech and music; spandsp hears them, too. */
class DtmfDetectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys();
    void anySplit();
    void repeatsAndGaps();
    void tooShort();
    void oneTone();
    void grid();
    void noise();
    void speech();
    void chords();
};

void DtmfDetectorTest::keys()
{
    std::mt19937 random(1);
    const Samples samples = allKeys({}, random);
    QCOMPARE(DtmfDetector().feed(samples), AllKeys);
    QCOMPARE(judged(samples), AllKeys);
}

void DtmfDetectorTest::anySplit()
{
    std::mt19937 random(2);
    const Samples samples = allKeys({}, random);
    for (const std::size_t size : {1U, 7U, 101U, 160U, 1000U}) {
        DtmfDetector detector;
        QByteArray digits;
        for (std::size_t at = 0; at < samples.size(); at += size) {
            digits +=
                detector.feed(SampleSpan(samples).subspan(at, std::min(size, samples.size() - at)));
        }
        QCOMPARE(digits, AllKeys);
    }
}

void DtmfDetectorTest::repeatsAndGaps()
{
    Samples samples;
    const auto append = [&samples](const Samples &more) {
        samples.insert(samples.end(), more.begin(), more.end());
    };
    append(touchTone('1', 80ms));
    append(silence(60ms));
    append(touchTone('1', 80ms));
    append(silence(15ms)); // a drop-out, not a second press
    append(touchTone('1', 80ms));
    append(touchTone('2', 80ms)); // no gap at all between two keys
    append(touchTone('5', 3s)); // pressed long
    QCOMPARE(DtmfDetector().feed(samples), QByteArray("1125"));
}

void DtmfDetectorTest::tooShort()
{
    for (int start = 0; start < 102; ++start) { // wherever the blocks fall
        Samples samples(static_cast<std::size_t>(start));
        const Samples digit = touchTone('1', 24ms);
        samples.insert(samples.end(), digit.begin(), digit.end());
        samples.resize(samples.size() + 400);
        QCOMPARE(DtmfDetector().feed(samples), QByteArray());
    }
    QVERIFY(touchTone('x', 100ms).empty());
}

void DtmfDetectorTest::oneTone()
{
    for (const int hertz : {440, 697, 941, 1209, 1633}) { // a dial tone, half a digit
        QCOMPARE(DtmfDetector().feed(tone(hertz, 1s, -10)), QByteArray());
    }
    DtmfDetector detector;
    QCOMPARE(detector.feed(touchTone('1', 100ms)), QByteArray("1"));
    detector.reset();
    QCOMPARE(detector.feed(touchTone('1', 100ms)), QByteArray("1"));
}

void DtmfDetectorTest::grid()
{
    std::mt19937 random(3);
    Tally tally;
    QByteArrayList wrong;
    QByteArrayList missedLong;
    int theirWrong = 0;
    for (const double level : {-30.0, -20.0, -10.0, -4.0}) {
        for (const double twist : {-5.0, 0.0, 4.0, 8.0}) {
            for (const double below : {12.0, 20.0, 60.0}) { // noise, below the tones
                for (const double off : {-1.5, 0.0, 1.5}) {
                    for (const auto length : {55ms, 70ms, 100ms}) {
                        const Line line {level, twist, level - below, off, length};
                        const Samples samples = allKeys(line, random);
                        const QByteArray heard = DtmfDetector().feed(samples);
                        const QByteArray theirs = judged(samples);
                        tally.add(line, below, heard, theirs);
                        theirWrong += isPartOf(theirs, AllKeys) ? 0 : 1;
                        if (!isPartOf(heard, AllKeys)) {
                            wrong += worded(line) + heard;
                        } else if (heard != AllKeys && length >= 100ms) {
                            missedLong += worded(line) + heard;
                        }
                    }
                }
            }
        }
    }
    tally.print();
    const Tally::Count &all = tally.of("all");
    qInfo().nospace() << "lines with a false digit: " << wrong.size() << ", of spandsp "
                      << theirWrong << ", of " << all.played / 16;
    QVERIFY2(wrong.isEmpty(), wrong.mid(0, 20).join('\n').constData());
    QVERIFY2(missedLong.isEmpty(), missedLong.mid(0, 20).join('\n').constData());
    QVERIFY(all.ours >= all.theirs);
    QVERIFY2(all.ours * 1000 >= all.played * 999, "more than one in a thousand was missed");
    for (const char key : AllKeys) {
        const Tally::Count &one = tally.of(QByteArray("key ") + key);
        QVERIFY2(one.played > 0 && one.ours * 100 >= one.played * 99,
                 QByteArray(1, key).constData());
    }
}

/** Where nothing is pressed nothing is found, however loud the line is. */
void DtmfDetectorTest::noise()
{
    std::mt19937 random(6);
    QByteArray wrong;
    std::size_t heard = 0;
    for (const double level : {-40.0, -30.0, -20.0, -10.0}) {
        std::normal_distribution<double> noise(0, 32768 * std::pow(10, level / 20));
        Samples samples(samplesIn(1min));
        for (qint16 &sample : samples) {
            sample = static_cast<qint16>(std::clamp(noise(random), -32768.0, 32767.0));
        }
        heard += samples.size();
        wrong += DtmfDetector().feed(samples);
    }
    qInfo().nospace() << "noise: " << timeOf(heard).count() / 1000
                      << " s, false digits: " << wrong.size();
    QCOMPARE(wrong, QByteArray());
}

void DtmfDetectorTest::speech()
{
    std::mt19937 random(4);
    const int words = isThorough() ? 900 : 190; // 0.26 s each
    std::size_t heard = 0;
    QByteArray wrong;
    for (const auto &voice : {u"en+f2"_s, u"it+m3"_s, u"de+whisper"_s}) {
        const Samples samples = said(voice, words, random);
        heard += samples.size();
        wrong += DtmfDetector().feed(samples);
    }
    qInfo().nospace() << "speech: " << timeOf(heard).count() / 1000
                      << " s, false digits: " << wrong.size();
    QVERIFY2(timeOf(heard) >= (isThorough() ? 10min : 2min), "hardly anything was said");
    QCOMPARE(wrong, QByteArray());
}

void DtmfDetectorTest::chords()
{
    std::mt19937 random(5);
    const int count = isThorough() ? 60 : 6; // in one file
    std::size_t heard = 0;
    QByteArray wrong;
    for (int i = 0; i < 5; ++i) {
        const Samples samples = music(count, random);
        heard += samples.size();
        wrong += DtmfDetector().feed(samples);
    }
    qInfo().nospace() << "music: " << timeOf(heard).count() / 1000
                      << " s, false digits: " << wrong.size();
    QVERIFY2(timeOf(heard) >= (isThorough() ? 10min : 1min), "hardly anything was played");
    QCOMPARE(wrong, QByteArray());
}

QTEST_GUILESS_MAIN(DtmfDetectorTest)
#include "tst_dtmfdetector.moc"
