// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ownprompts.h"
#include "service/promptwords.h"
#include "service/voicedesk.h"
#include "voice/opussound.h"
#include "voice/soundfile.h"
#include "voice/tones.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <optional>
#include <sndfile.h>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 60'000; ///< ms

/** A file of libsndfile's, with @p seconds of the sound that @p sample gives. */
template<class Sample>
QByteArray soundFile(int format, int rate, int channels, double seconds, Sample sample)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sound"_s);
    SF_INFO info {};
    info.samplerate = rate;
    info.channels = channels;
    info.format = format;
    SNDFILE *file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
    if (file == nullptr) {
        return {};
    }
    std::vector<float> second(static_cast<std::size_t>(rate * channels));
    auto left = static_cast<sf_count_t>(seconds * rate);
    for (std::size_t i = 0; i < second.size(); ++i) {
        second[i] = sample(static_cast<double>(i / static_cast<std::size_t>(channels)) / rate);
    }
    while (left > 0) {
        left -= sf_writef_float(file, second.data(), std::min<sf_count_t>(left, rate));
    }
    sf_close(file);
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

float sine(double at)
{
    return 0.05F * static_cast<float>(std::sin(at * 2 * M_PI * 440));
}

QByteArray wavOf(double seconds)
{
    return soundFile(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 44'100, 2, seconds, sine);
}

} // namespace

/** Sounds of the owner's own: taken whole, or nothing is changed. */
class OwnPromptsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyKind_data();
    void everyKind();
    void refused_data();
    void refused();
    void damaged();
    void tooLargeIsNotRead();
    void recorded();
    void groups();
    void theOneBeforeGoes();
    void namedElsewhereStays();
    void backToTheStandard();
    void lockedStays();
    void noFolder();
    void longAnnouncementSaysWhatIsHeard();
    void missingFileIsSpoken();

private:
    [[nodiscard]] Result<TakenPrompt> take(const QByteArray &file, const PromptTarget &target)
    {
        std::optional<Result<TakenPrompt>> answer;
        m_prompts->takeBytes(file, target, this,
                             [&answer](const Result<TakenPrompt> &taken) { answer = taken; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, Patience)) {
            return failure(ErrorCode::Timeout);
        }
        return *answer;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->filePath(u"prompts"_s)).entryList(QDir::Files);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<OwnPrompts> m_prompts;
};

void OwnPromptsTest::init()
{
    m_prompts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompts = std::make_unique<OwnPrompts>(*m_settings, m_folder->filePath(u"prompts"_s));
}

void OwnPromptsTest::everyKind_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("WAV") << wavOf(3);
    QTest::newRow("Ogg Vorbis") << soundFile(SF_FORMAT_OGG | SF_FORMAT_VORBIS, 44'100, 2, 3, sine);
    QTest::newRow("FLAC") << soundFile(SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 96'000, 1, 3, sine);
    QTest::newRow("MP3") << soundFile(SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 44'100, 2, 3,
                                      sine);
    QTest::newRow("voice message") << toOpus(tone(440, 3s, -40)).value();
}

void OwnPromptsTest::everyKind()
{
    QFETCH(QByteArray, file);
    const Result<TakenPrompt> taken = take(file, {PromptUse::Greeting});
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().detail));
    QVERIFY(taken->length > 2900ms && taken->length < 3200ms);
    QVERIFY(m_settings->text(SettingKey::VoicemailGreeting).startsWith(u"own:greeting-"_s));
    const Samples heard = m_prompts->samplesOf({PromptUse::Greeting}).value();
    QVERIFY2(std::abs(speechLevelOf(heard) - PromptLevel) < 1,
             qPrintable(QString::number(speechLevelOf(heard))));
    const QFileInfo kept(m_prompts->fileOf({PromptUse::Greeting}));
    QVERIFY(kept.isFile());
    QCOMPARE(kept.size(), qint64(44 + heard.size() * 2)); // as calls carry it
    // The settings that a later start reads know it as well.
    const Settings later(m_folder->filePath(u"settings.ini"_s));
    QCOMPARE(later.text(SettingKey::VoicemailGreeting),
             m_settings->text(SettingKey::VoicemailGreeting));
}

void OwnPromptsTest::refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("why");
    const QByteArray wav = wavOf(2);
    const QString unreadable = u"no sound that can be read"_s;
    QTest::newRow("empty") << QByteArray() << unreadable;
    QTest::newRow("text") << QByteArray("Dear phone,\nthis is a letter.\n") << unreadable;
    QTest::newRow("web page") << QByteArray("<html><script>alert(1)</script></html>") << unreadable;
    QTest::newRow("header alone") << wav.first(44) << unreadable;
    QTest::newRow("half a header") << wav.first(20) << unreadable;
    QByteArray channels = wav;
    channels[22] = '\xff';
    channels[23] = '\x7f';
    QTest::newRow("32767 channels") << channels << unreadable;
    QByteArray rate = wav;
    rate.replace(24, 4, QByteArray("\xff\xff\xff\x7f", 4));
    QTest::newRow("two billion samples a second") << rate << unreadable;
    const QByteArray ogg = soundFile(SF_FORMAT_OGG | SF_FORMAT_VORBIS, 44'100, 1, 2, sine);
    QTest::newRow("Ogg, cut in its headers") << ogg.first(100) << unreadable;
    QTest::newRow("silence") << toWav(Samples(16'000)) << u"nothing can be heard"_s;
    QTest::newRow("a click") << toWav(tone(440, 50ms, -10)) << u"nothing can be heard"_s;
    QTest::newRow("32 s") << wavOf(32) << u"at most 30 seconds"_s;
    // An hour in two hundred kilobytes.
    const QByteArray bomb =
        soundFile(SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 8000, 1, 3600, [](double) { return 0.25F; });
    QVERIFY(bomb.size() > 0 && bomb.size() < 1'000'000);
    QTest::newRow("FLAC that becomes an hour") << bomb << u"at most 30 seconds"_s;
}

void OwnPromptsTest::refused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, why);
    QVERIFY(m_settings->set(SettingKey::VoicemailGreeting, u"spoken:de"_s));
    const Result<TakenPrompt> taken = take(file, {PromptUse::Greeting});
    QVERIFY(!taken);
    const QString words = PromptWords::refused(u"the file x"_s, PromptUse::Greeting, taken.error());
    QVERIFY2(words.contains(why), qPrintable(words));
    QVERIFY(words.contains(u"the file x"_s));
    QVERIFY(words.endsWith(u"Nothing is changed."_s));
    QCOMPARE(m_settings->text(SettingKey::VoicemailGreeting), u"spoken:de"_s);
    QVERIFY(files().isEmpty());
}

/** Cut off anywhere, and with bytes that are others: what is taken is a whole prompt, never more.
 */
void OwnPromptsTest::damaged()
{
    QRandomGenerator random(7);
    const std::vector<QByteArray> whole {
        wavOf(2), soundFile(SF_FORMAT_OGG | SF_FORMAT_VORBIS, 44'100, 1, 2, sine),
        soundFile(SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 44'100, 1, 2, sine),
        toOpus(tone(440, 2s, -20)).value()};
    int refusedOnes = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray file = whole.at(static_cast<std::size_t>(round) % whole.size());
        file.truncate(random.bounded(static_cast<int>(file.size())));
        for (int i = 0; i < 20 && !file.isEmpty(); ++i) {
            file[random.bounded(static_cast<int>(file.size()))] =
                static_cast<char>(random.bounded(256));
        }
        const QString before = m_settings->text(SettingKey::VoicemailGreeting);
        const Result<TakenPrompt> taken = take(file, {PromptUse::Greeting});
        if (taken) {
            QVERIFY(taken->length <= longestPrompt(PromptUse::Greeting) + 100ms);
            QCOMPARE(files().size(), 1);
        } else {
            ++refusedOnes;
            QCOMPARE(m_settings->text(SettingKey::VoicemailGreeting), before);
        }
    }
    QVERIFY(refusedOnes > 0);
}

void OwnPromptsTest::tooLargeIsNotRead()
{
    const QString path = m_folder->filePath(u"large.wav"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(wavOf(1));
    QVERIFY(file.resize(OwnPrompts::LargestFile + 1)); // a hole
    file.close();
    std::optional<Result<TakenPrompt>> answer;
    m_prompts->takeFile(path, {PromptUse::Announcement}, this,
                        [&answer](const Result<TakenPrompt> &taken) { answer = taken; });
    QVERIFY(!answer); // later than the call
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), Patience);
    QCOMPARE(answer->error().code, ErrorCode::Rejected);
    answer.reset();
    m_prompts->takeFile(m_folder->path(), {PromptUse::Announcement}, this,
                        [&answer](const Result<TakenPrompt> &taken) { answer = taken; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), Patience);
    QCOMPARE(answer->error().code, ErrorCode::NotFound);
    QVERIFY(files().isEmpty());
}

void OwnPromptsTest::recorded()
{
    std::optional<Result<TakenPrompt>> answer;
    m_prompts->takeSamples(tone(440, 2s, -30), {PromptUse::Announcement}, this,
                           [&answer](const Result<TakenPrompt> &taken) { answer = taken; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), Patience);
    QVERIFY(*answer);
    QCOMPARE((*answer)->length, 2000ms);
    std::optional<Result<PromptSound>> sound;
    m_prompts->listen({PromptUse::Announcement}, this,
                      [&sound](const Result<PromptSound> &heard) { sound = heard; });
    QTRY_VERIFY_WITH_TIMEOUT(sound.has_value(), Patience);
    QVERIFY(*sound);
    QVERIFY((*sound)->ogg.startsWith("OggS"));
    QCOMPARE((*sound)->length, 2000ms);
}

void OwnPromptsTest::groups()
{
    QVERIFY(m_settings->set(SettingKey::VoiceGroups, u"Work=off"_s));
    QVERIFY(take(wavOf(1), {PromptUse::Announcement, u"Family"_s}));
    QCOMPARE(m_prompts->valueOf({PromptUse::Announcement, u"Work"_s}), u"off"_s);
    QVERIFY(m_prompts->valueOf({PromptUse::Announcement, u"family"_s}).startsWith(u"own:"_s));
    QCOMPARE(m_settings->text(SettingKey::VoiceAnnouncement), u"spoken"_s);
    QVERIFY(take(wavOf(2), {PromptUse::Announcement, u"Work"_s})); // in its place
    QCOMPARE(files().size(), 2);
    QVERIFY(m_settings->text(SettingKey::VoiceGroups).startsWith(u"Work=own:"_s));
    QVERIFY(m_prompts->restore({PromptUse::Announcement, u"Family"_s}));
    QVERIFY(m_prompts->valueOf({PromptUse::Announcement, u"Family"_s}).isEmpty());
    QCOMPARE(files().size(), 1);
    const Result<TakenPrompt> odd = take(wavOf(1), {PromptUse::Announcement, u"A|B=C"_s});
    QCOMPARE(odd.error().code, ErrorCode::Unsupported);
    QCOMPARE(files().size(), 1);
}

void OwnPromptsTest::theOneBeforeGoes()
{
    QVERIFY(take(wavOf(1), {PromptUse::Greeting}));
    const QString first = m_settings->text(SettingKey::VoicemailGreeting);
    QVERIFY(take(wavOf(2), {PromptUse::Greeting}));
    QVERIFY(m_settings->text(SettingKey::VoicemailGreeting) != first);
    QCOMPARE(files().size(), 1);
    QFile strange(m_folder->filePath(u"prompts/mine.wav"_s));
    QVERIFY(strange.open(QIODevice::WriteOnly));
    QVERIFY(take(wavOf(1), {PromptUse::Greeting}));
    QVERIFY(strange.exists()); // it is not ours
}

/** One sound may serve on two occasions. */
void OwnPromptsTest::namedElsewhereStays()
{
    for (const SettingKey other : {SettingKey::VoiceNamePrompt, SettingKey::VoiceRecordNotice}) {
        QVERIFY(take(wavOf(1), {PromptUse::Greeting}));
        const QString name = m_settings->text(SettingKey::VoicemailGreeting);
        QVERIFY(m_settings->set(other, name));
        QVERIFY(take(wavOf(2), {PromptUse::Greeting}));
        QVERIFY(files().contains(name.sliced(4)));
        QVERIFY(
            m_prompts->restore({other == SettingKey::VoiceNamePrompt ? PromptUse::NamePrompt
                                                                     : PromptUse::RecordNotice}));
        QVERIFY(!files().contains(name.sliced(4)));
    }
}

void OwnPromptsTest::backToTheStandard()
{
    for (const PromptUse use : PromptUses) {
        QVERIFY(take(wavOf(1), {use}));
        QVERIFY(m_prompts->restore({use}));
        QVERIFY(files().isEmpty());
    }
    QCOMPARE(m_settings->text(SettingKey::VoiceAnnouncement), u"spoken"_s);
    QCOMPARE(m_settings->text(SettingKey::VoicemailGreeting), u"spoken"_s);
    QCOMPARE(m_settings->text(SettingKey::VoicemailBeforeRinging), u"off"_s);
}

void OwnPromptsTest::lockedStays()
{
    QVERIFY(m_settings->lock(SettingKey::VoiceAnnouncement, u"off"_s));
    const Result<TakenPrompt> taken = take(wavOf(1), {PromptUse::Announcement});
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    QVERIFY(files().isEmpty());
    QCOMPARE(m_settings->text(SettingKey::VoiceAnnouncement), u"off"_s);
}

void OwnPromptsTest::noFolder()
{
    QFile inTheWay(m_folder->filePath(u"prompts"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(take(wavOf(1), {PromptUse::Announcement}).error().code, ErrorCode::Storage);
    QCOMPARE(m_settings->text(SettingKey::VoiceAnnouncement), u"spoken"_s);
}

void OwnPromptsTest::longAnnouncementSaysWhatIsHeard()
{
    QVERIFY(m_settings->set(SettingKey::VoiceMaxSeconds, u"4"_s));
    const Result<TakenPrompt> longer = take(wavOf(6), {PromptUse::Announcement});
    QCOMPARE(longer->cutAt, 4s);
    QVERIFY(PromptWords::taken(*longer).contains(u"ends after 4 seconds"_s));
    QCOMPARE(take(wavOf(3), {PromptUse::Announcement})->cutAt, 0s);
    QCOMPARE(take(wavOf(6), {PromptUse::Greeting})->cutAt, 0s);
    QVERIFY(!take(wavOf(16), {PromptUse::Announcement}));
}

/** As after a backup of settings alone: callers are not left in silence. */
void OwnPromptsTest::missingFileIsSpoken()
{
    QVERIFY(take(wavOf(1), {PromptUse::Announcement}));
    QVERIFY(QFile::remove(m_prompts->fileOf({PromptUse::Announcement})));
    SystemClock clock;
    VoiceDesk desk(*m_settings, clock, []() -> Result<std::unique_ptr<QIODevice>> {
        return std::make_unique<QBuffer>();
    });
    desk.setMeans(m_prompts->dir(), nullptr);
    desk.look();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.announcer().prompt().empty(), Patience);
    QVERIFY(take(wavOf(1), {PromptUse::Announcement}));
    // And the new one is heard from the next call on.
    QTRY_COMPARE_WITH_TIMEOUT(timeOf(desk.announcer().prompt().size()), 1000ms, Patience);
}

QTEST_GUILESS_MAIN(OwnPromptsTest)
#include "tst_ownprompts.moc"
