// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/announcer.h"
#include "voice/opussound.h"
#include "voice/soundfile.h"
#include "voice/tones.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>
#include <sndfile.h>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

/** Sound files of people, as prompts: every kind that is promised, and hostile ones. */
class SoundFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void voiceMessage();
    void noLongerThanAsked();
    void refused_data();
    void refused();
    void damaged_data();
    void damaged();

private:
    /** A tone of 700 Hz in both channels, @p level of full scale, for 2 s. */
    void write(const QString &name, int format, int rate, float level)
    {
        SF_INFO info {};
        info.samplerate = rate;
        info.channels = 2;
        info.format = format;
        SNDFILE *file = sf_open(QFile::encodeName(path(name)).constData(), SFM_WRITE, &info);
        QVERIFY2(file != nullptr, sf_strerror(nullptr));
        std::vector<float> sound(static_cast<std::size_t>(rate) * 4);
        for (std::size_t i = 0; i < sound.size(); ++i) {
            const double turns = 2 * std::numbers::pi * 700 * static_cast<double>(i / 2) / rate;
            sound[i] = level * static_cast<float>(std::sin(turns));
        }
        sf_writef_float(file, sound.data(), static_cast<sf_count_t>(sound.size() / 2));
        sf_close(file);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void SoundFileTest::kinds_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("rate");
    QTest::addColumn<float>("level");
    QTest::newRow("WAV") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 44'100 << 0.01F;
    QTest::newRow("WAV, loud") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 8000 << 0.99F;
    QTest::newRow("Ogg Vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 44'100 << 0.3F;
    QTest::newRow("Ogg Opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS) << 48'000 << 0.3F;
    QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << 96'000 << 0.3F;
    QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << 44'100 << 0.3F;
}

void SoundFileTest::kinds()
{
    QFETCH(int, format);
    QFETCH(int, rate);
    QFETCH(float, level);
    write(u"prompt"_s, format, rate, level);
    const Result<Samples> read = readSound(path(u"prompt"_s), 30s);
    QVERIFY(read);
    const auto length = timeOf(read->size());
    QVERIFY2(length > 1900ms && length < 2200ms, qPrintable(QString::number(length.count())));
    const Samples said = spoken(*read);
    QVERIFY2(std::abs(levelOf(said) - PromptLevel) < 1, qPrintable(QString::number(levelOf(said))));
}

/** As a phone records them, and as a bot gets them. */
void SoundFileTest::voiceMessage()
{
    QFile file(path(u"voice.oga"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toOpus(tone(700, 3s, -30)).value());
    file.close();
    const Result<Samples> read = readSound(file.fileName(), 30s);
    QVERIFY(read);
    QVERIFY(std::abs(levelOf(spoken(*read)) - PromptLevel) < 1);
}

void SoundFileTest::noLongerThanAsked()
{
    write(u"long"_s, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 44'100, 0.3F);
    const Result<Samples> read = readSound(path(u"long"_s), 1s);
    QVERIFY(read);
    QVERIFY(timeOf(read->size()) <= 1s);
}

void SoundFileTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::InvalidInput;
    QTest::newRow("text") << QByteArray("Hello, this is no sound.") << ErrorCode::InvalidInput;
    QTest::newRow("a header only") << toWav({}) << ErrorCode::InvalidInput;
    QTest::newRow("nothing there") << QByteArray("-") << ErrorCode::NotFound;
}

void SoundFileTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString name = path(u"refused"_s);
    QFile::remove(name);
    if (bytes != "-") {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const Result<Samples> read = readSound(name, 30s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void SoundFileTest::damaged_data()
{
    kinds_data();
}

/** Cut off anywhere, and with bytes that are others: refused or read, never more than asked for. */
void SoundFileTest::damaged()
{
    QFETCH(int, format);
    QFETCH(int, rate);
    QFETCH(float, level);
    write(u"whole"_s, format, rate, level);
    QFile whole(path(u"whole"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QRandomGenerator random(7);
    int refusals = 0;
    for (int i = 0; i < 40; ++i) {
        QByteArray some = bytes;
        if (i % 2 == 0) {
            some.truncate(random.bounded(static_cast<int>(bytes.size())) / (i % 4 == 0 ? 1 : 50));
        }
        for (int k = 0; k < 10 && !some.isEmpty(); ++k) {
            const int within = std::min<int>(static_cast<int>(some.size()), k < 5 ? 200 : 1 << 30);
            some[random.bounded(within)] = static_cast<char>(random.bounded(256));
        }
        QFile file(path(u"damaged"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(some);
        file.close();
        const Result<Samples> read = readSound(file.fileName(), 2s);
        refusals += read ? 0 : 1;
        QVERIFY(!read || timeOf(read->size()) <= 2100ms);
    }
    QVERIFY(refusals > 0);
}

QTEST_GUILESS_MAIN(SoundFileTest)
#include "tst_soundfile.moc"
