// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/soundfile.h"
#include "voice/speaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

/** Sounds of a machine's voice and of files. */
class SpeakerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says();
    void anOptionIsOnlyText();
    void noSuchProgram();
    void theNewestCounts();
    void tooSlow();
    void noSoundFile();

private:
    SystemClock m_clock;
};

void SpeakerTest::says()
{
    Speaker speaker(m_clock);
    std::optional<Result<Samples>> answer;
    speaker.say(u"Resti in linea."_s, u"it"_s, [&answer](const auto &sound) { answer = sound; });
    QVERIFY(!answer);
    QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
    QVERIFY(*answer);
    const auto length = timeOf((*answer)->size());
    QVERIFY2(length > 600ms && length < 4s, QByteArray::number(length.count()).constData());
    QVERIFY(speechLevelOf(**answer) > -40);
}

void SpeakerTest::anOptionIsOnlyText()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.wav"_s);
    Speaker speaker(m_clock);
    std::optional<Result<Samples>> answer;
    speaker.say(u"-w "_s + file, u"en"_s, [&answer](const auto &sound) { answer = sound; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
    QVERIFY(*answer);
    QVERIFY(!QFile::exists(file));
}

void SpeakerTest::noSuchProgram()
{
    Speaker speaker(m_clock);
    speaker.setProgram(u"/nonexistent/speaker"_s);
    std::optional<Result<Samples>> answer;
    speaker.say(u"hello"_s, u"en"_s, [&answer](const auto &sound) { answer = sound; });
    QVERIFY(!answer); // never from inside
    QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
    QCOMPARE(answer->error().code, ErrorCode::Unsupported);
}

void SpeakerTest::theNewestCounts()
{
    Speaker speaker(m_clock);
    std::vector<Result<Samples>> answers;
    const auto keep = [&answers](const auto &sound) {
        answers.push_back(sound);
    };
    speaker.setProgram(u"/nonexistent/speaker"_s);
    speaker.say(u"one"_s, u"en"_s, keep);
    speaker.setProgram(u"espeak-ng"_s);
    speaker.say(u"two"_s, u"en"_s, keep);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2U, 60'000);
    QCOMPARE(answers[0].error().code, ErrorCode::Cancelled);
    QVERIFY(answers[1]);
}

void SpeakerTest::tooSlow()
{
    ManualClock clock;
    Speaker speaker(clock);
    speaker.setProgram(u"cat"_s); // does not take our options, and is long gone by then
    std::optional<Result<Samples>> answer;
    speaker.say(u"hello"_s, u"en"_s, [&answer](const auto &sound) { answer = sound; });
    clock.advance(1min);
    QVERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::Timeout);
}

void SpeakerTest::noSoundFile()
{
    const QTemporaryDir folder;
    QCOMPARE(readSound(folder.filePath(u"none.wav"_s), 1s).error().code, ErrorCode::NotFound);
    QCOMPARE(readSound(folder.path(), 1s).error().code, ErrorCode::NotFound);
    QCOMPARE(readSound(u"/dev/zero"_s, 1s).error().code, ErrorCode::NotFound);
    QFile file(folder.filePath(u"text.wav"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("RIFF\xff\xff\xff\xffWAVEfmt nonsense");
    file.close();
    QCOMPARE(readSound(file.fileName(), 1s).error().code, ErrorCode::InvalidInput);
    QVERIFY(!readSound(file.fileName(), 1s).error().detail.contains(folder.path()));
}

QTEST_GUILESS_MAIN(SpeakerTest)
#include "tst_speaker.moc"
