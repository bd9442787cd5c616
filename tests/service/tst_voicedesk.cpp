// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tongues.h"
#include "service/voicedesk.h"
#include "service/voicephrases.h"
#include "voice/dtmfdetector.h"
#include "voice/tones.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QtEndian>

#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 60'000; ///< ms

/** A WAV file of 8,000 samples a second. */
void writeWav(const QString &path, const Samples &samples)
{
    const QByteArray pcm = toPcm(samples);
    QByteArray header("RIFF....WAVEfmt ....................data....");
    const auto put = [&header](qsizetype at, auto value) {
        qToLittleEndian(value, header.data() + at);
    };
    put(4, static_cast<quint32>(36 + pcm.size()));
    put(16, quint32 {16});
    put(20, quint16 {1}); // PCM
    put(22, quint16 {1}); // channels
    put(24, quint32 {SampleRate});
    put(28, quint32 {SampleRate * 2});
    put(32, quint16 {2});
    put(34, quint16 {16});
    put(40, static_cast<quint32>(pcm.size()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(header + pcm);
}

CallRecord callOf(const QString &name, const QString &number,
                  StoryDirection direction = StoryDirection::Inbound)
{
    CallRecord record;
    record.direction = direction;
    record.remoteName = name;
    record.remoteNumber = number;
    record.masterNumber = u"+393331112222"_s;
    return record;
}

/** German for a moment, as far as it is said to callers. */
class German : public QTranslator, public Tongues
{
public:
    ~German() override { QCoreApplication::removeTranslator(this); }
    QString translate(const char * /*context*/, const char *source, const char * /*comment*/,
                      int /*n*/) const override
    {
        const QByteArray words(source);
        return words == "en"                    ? u"de"_s
            : words.startsWith("You are being") ? u"Sie werden verbunden. Bitte warten Sie."_s
                                                : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QStringList languages() const override { return {u"en"_s, u"de"_s}; }
    QString speak(const QString &language) override
    {
        m_asked.append(language);
        if (language == "de"_L1) {
            QCoreApplication::installTranslator(this);
        } else {
            QCoreApplication::removeTranslator(this);
        }
        return std::exchange(m_spoken, language);
    }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

private:
    QString m_spoken;
    QStringList m_asked;
};

/** What is said on one occasion. */
using Heard = const Samples &(Announcer::*)() const;

/** As a voice desk says everything. */
void sayAll(Settings &settings)
{
    QVERIFY(settings.set(SettingKey::VoiceScreening, u"everyone"_s));
    QVERIFY(settings.set(SettingKey::VoiceRecordCalls, u"always"_s));
    QVERIFY(settings.set(SettingKey::VoicemailBeforeRinging, u"spoken"_s));
}

Result<std::unique_ptr<QIODevice>> somePort()
{
    return std::make_unique<QBuffer>();
}

} // namespace

/** What is said, as the settings say. */
class VoiceDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void groupsHearTheirOwn();
    void groupHearsItsLanguage();
    void announcementNamesSomebody();
    void longNameIsSaidFasterOrLeftOut();
    void connectedTo_data();
    void connectedTo();
    void ownSound_data();
    void ownSound();
    void otherLanguage_data();
    void otherLanguage();
    void nothingOfOursIsADigit();
    void longFileIsSaid();
    void questionNamesTheCaller();
    void nobodyIsAskedWhenOff();
    void nothingIsMadeWithoutPort();
    void words_data();
    void words();

private:
    static void occasions();
    QTemporaryDir m_folder;
    SystemClock m_clock;
};

void VoiceDeskTest::groupsHearTheirOwn()
{
    const QString forAll = m_folder.filePath(u"all.wav"_s);
    const QString forWork = m_folder.filePath(u"work.wav"_s);
    writeWav(forAll, tone(500, 300ms, -20));
    writeWav(forWork, tone(900, 700ms, -20));
    Settings settings(m_folder.filePath(u"groups.ini"_s));
    QVERIFY(settings.set(SettingKey::VoiceConfirm, u"off"_s));
    QVERIFY(settings.set(SettingKey::VoiceAnnouncement, forAll));
    QVERIFY(settings.set(SettingKey::VoiceGroups, u"Family=off | Work=%1"_s.arg(forWork)));
    VoiceDesk desk(settings, m_clock, somePort);
    desk.look();
    QVERIFY(desk.wantsGroups());
    QCOMPARE(desk.announcer().prompt().size(), samplesIn(300ms));
    desk.begin(callOf(u"Anna"_s, u"+393401234567"_s), {u"Friends"_s, u"WORK"_s});
    QCOMPARE(desk.announcer().prompt().size(), samplesIn(700ms));
    desk.forget();
    QCOMPARE(desk.announcer().prompt().size(), samplesIn(300ms));
    desk.begin(callOf(u"Eva"_s, u"+393401234568"_s), {u"Family"_s});
    QVERIFY(!desk.announcer().canAnnounce());
    desk.forget();
    QVERIFY(settings.set(SettingKey::VoiceGroups, QString()));
    QVERIFY(!desk.wantsGroups());
    QVERIFY(desk.announcer().canAnnounce());
    // Where a file announces, the machine says that nobody could be reached; to whom nothing is
    // said, that neither.
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().canApologise(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().canReassure(), Patience);
    QVERIFY(settings.set(SettingKey::VoiceAnnouncement, u"off"_s));
    QVERIFY(!desk.announcer().canApologise() && !desk.announcer().canReassure());
}

/** The machine says the sentence in German to the callers of one group. */
void VoiceDeskTest::groupHearsItsLanguage()
{
    German german;
    Settings settings(m_folder.filePath(u"german.ini"_s));
    QVERIFY(settings.set(SettingKey::VoiceConfirm, u"off"_s));
    QVERIFY(settings.set(SettingKey::VoiceGroups, u"Kunden=spoken:de"_s));
    QVERIFY(!settings.set(SettingKey::VoiceGroups, u"Kunden=spoken:xx"_s));
    VoiceDesk desk(settings, m_clock, somePort);
    desk.setMeans({}, &german);
    desk.look();
    // And back at once; for the announcement, between two phones, and when nobody took the call.
    QCOMPARE(german.asked(),
             QStringList({u"de"_s, QString(), u"de"_s, QString(), u"de"_s, QString()}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().canAnnounce(), Patience);
    const Samples english = desk.announcer().prompt();
    desk.begin(callOf(u"Kunz"_s, u"+4930123456"_s), {u"Kunden"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().canAnnounce(), Patience);
    QVERIFY(desk.announcer().prompt() != english);
    desk.forget();
    QVERIFY(desk.announcer().prompt() == english);
    // Without a translation it is said in the program's language, not left out.
    VoiceDesk plain(settings, m_clock, somePort);
    plain.look();
    plain.begin(callOf(u"Kunz"_s, u"+4930123456"_s), {u"Kunden"_s});
    QTRY_VERIFY_WITH_TIMEOUT(plain.announcer().prompt() == english, Patience);
}

/** For all, and for groups; only where a machine speaks. */
void VoiceDeskTest::announcementNamesSomebody()
{
    Settings settings(m_folder.filePath(u"names.ini"_s));
    QVERIFY(settings.set(SettingKey::VoiceConfirm, u"off"_s));
    QVERIFY(settings.set(SettingKey::VoiceMaxSeconds, u"10"_s));
    VoiceDesk desk(settings, m_clock, somePort);
    desk.look();
    const Samples &prompt = desk.announcer().prompt();
    QTRY_VERIFY_WITH_TIMEOUT(!prompt.empty(), Patience);
    const Samples plain = prompt;
    QVERIFY(settings.set(SettingKey::VoiceAnnouncedName,
                         u"Mario Rossi | Work=Studio Rossi of Milan | Family="_s));
    QTRY_VERIFY_WITH_TIMEOUT(!prompt.empty() && prompt != plain, Patience);
    const Samples mario = prompt;
    QVERIFY(mario.size() > plain.size());
    QVERIFY(desk.wantsGroups());
    desk.begin(callOf(u"Anna"_s, u"+393401234567"_s), {u"Friends"_s, u"WORK"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!prompt.empty() && prompt != mario, Patience);
    QVERIFY(prompt.size() > mario.size());
    desk.forget();
    desk.begin(callOf(u"Eva"_s, u"+393401234568"_s), {u"family"_s});
    QTRY_VERIFY_WITH_TIMEOUT(prompt == plain, Patience);
    desk.forget();
    QVERIFY(prompt == mario);
    // What is said between two phones, and at the end, names nobody; nor does a sound file.
    const QString file = m_folder.filePath(u"named.wav"_s);
    writeWav(file, tone(500, 300ms, -20));
    QVERIFY(settings.set(SettingKey::VoiceAnnouncement, file));
    QCOMPARE(prompt.size(), samplesIn(300ms));
    QVERIFY(settings.set(SettingKey::VoiceAnnouncement, u"spoken"_s));
    QTRY_VERIFY_WITH_TIMEOUT(prompt == mario, Patience);
    QVERIFY(settings.set(SettingKey::VoiceAnnouncedName, QString()));
    QTRY_VERIFY_WITH_TIMEOUT(prompt == plain, Patience);
}

/** No announcement is cut before its end because of a name. */
void VoiceDeskTest::longNameIsSaidFasterOrLeftOut()
{
    Settings settings(m_folder.filePath(u"longname.ini"_s));
    QVERIFY(settings.set(SettingKey::VoiceConfirm, u"off"_s));
    QVERIFY(settings.set(SettingKey::VoiceMaxSeconds, u"15"_s));
    QVERIFY(settings.set(SettingKey::VoiceAnnouncedName, u"Studio Rossi and Sons of Milan"_s));
    VoiceDesk desk(settings, m_clock, somePort);
    desk.look();
    const Samples &prompt = desk.announcer().prompt();
    QTRY_VERIFY_WITH_TIMEOUT(!prompt.empty(), Patience);
    const Samples slow = prompt;
    QVERIFY(timeOf(slow.size()) > 4s);
    QVERIFY(settings.set(SettingKey::VoiceMaxSeconds, u"4"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!prompt.empty(), Patience);
    const Samples fast = prompt;
    QVERIFY2(timeOf(fast.size()) <= 4s, qPrintable(QString::number(timeOf(fast.size()).count())));
    QVERIFY(settings.set(SettingKey::VoiceMaxSeconds, u"15"_s));
    QTRY_VERIFY_WITH_TIMEOUT(prompt == slow, Patience);
    QVERIFY(settings.set(SettingKey::VoiceAnnouncedName, QString()));
    QTRY_VERIFY_WITH_TIMEOUT(!prompt.empty() && prompt != slow, Patience);
    const Samples plain = prompt;
    QVERIFY(fast.size() > plain.size()); // the name is in it
    QVERIFY(settings.set(SettingKey::VoiceMaxSeconds, u"3"_s));
    QVERIFY(settings.set(SettingKey::VoiceAnnouncedName,
                         u"Wilhelmina Alexandra Constantinopoulou of Frankfurt am Main"_s));
    QTRY_VERIFY_WITH_TIMEOUT(prompt == plain, Patience);
}

void VoiceDeskTest::connectedTo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("a name") << u"Rossi & Co."_s << u"connected to Rossi & Co.. Please"_s;
    QTest::newRow("nobody") << QString() << u"You are being connected. "_s;
    QTest::newRow("mark-up alone") << u"</>[[]]"_s << u"You are being connected. "_s;
    QTest::newRow("mark-up") << u"<b>[[a]]\n\a--x"_s << u"connected to b a x. Please"_s;
    QTest::newRow("a book") << QString(10'000, u'x') << QString(60, u'x') + u". Please"_s;
}

void VoiceDeskTest::connectedTo()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    const QString words = VoicePhrases::beingConnectedTo(name);
    QVERIFY2(words.contains(said), qPrintable(words));
    QVERIFY(words.size() < 120);
}

void VoiceDeskTest::occasions()
{
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<Heard>("heard");
    QTest::newRow("announcement") << SettingKey::VoiceAnnouncement << &Announcer::prompt;
    QTest::newRow("greeting") << SettingKey::VoicemailGreeting << &Announcer::greeting;
    QTest::newRow("greeting before A's phone rings")
        << SettingKey::VoicemailBeforeRinging << &Announcer::greetingBefore;
    QTest::newRow("question for a name") << SettingKey::VoiceNamePrompt << &Announcer::namePrompt;
    QTest::newRow("notice of a recording") << SettingKey::VoiceRecordNotice << &Announcer::notice;
}

void VoiceDeskTest::ownSound_data()
{
    occasions();
}

void VoiceDeskTest::ownSound()
{
    QFETCH(SettingKey, key);
    QFETCH(Heard, heard);
    const QTemporaryDir own;
    writeWav(own.filePath(u"some-1.wav"_s), tone(500, 700ms, -20));
    Settings settings(own.filePath(u"settings.ini"_s));
    sayAll(settings);
    QVERIFY(settings.set(key, u"own:some-1.wav"_s));
    VoiceDesk desk(settings, m_clock, somePort);
    desk.setMeans(own.path(), nullptr);
    desk.look();
    const Samples expected = spoken(tone(500, 700ms, -20));
    const Samples &all = (desk.announcer().*heard)();
    QVERIFY(all.size() >= expected.size()); // a tone may follow
    double difference = 0;
    for (std::size_t i = 0; i + samplesIn(20ms) < expected.size(); ++i) {
        difference = std::max(difference, std::abs(double {1} * all[i] - expected[i]));
    }
    QVERIFY2(difference < 200, qPrintable(QString::number(difference)));
}

void VoiceDeskTest::otherLanguage_data()
{
    occasions();
}

void VoiceDeskTest::otherLanguage()
{
    QFETCH(SettingKey, key);
    QFETCH(Heard, heard);
    German german;
    const QTemporaryDir own;
    Settings settings(own.filePath(u"settings.ini"_s));
    sayAll(settings);
    VoiceDesk desk(settings, m_clock, somePort);
    desk.setMeans(own.path(), &german);
    desk.look();
    const auto said = [&desk, heard]() -> const Samples & {
        return (desk.announcer().*heard)();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!said().empty(), Patience);
    const Samples english = said();
    QVERIFY(!german.asked().contains(u"de"_s));
    QVERIFY(settings.set(key, u"spoken:de"_s));
    QVERIFY(german.asked().contains(u"de"_s) && german.asked().last().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!said().empty() && said() != english, Patience);
    QVERIFY(settings.set(key, u"spoken"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said() == english, Patience);
}

/** A stick may let us hear what we say ourselves: nothing of it takes or declines a call. */
void VoiceDeskTest::nothingOfOursIsADigit()
{
    const QStringList sentences {VoicePhrases::beingConnected(),
                                 VoicePhrases::beingConnectedTo(u"Mario Rossi"_s),
                                 VoicePhrases::soundTest(),
                                 VoicePhrases::nobodyReached(),
                                 VoicePhrases::isRecorded(true),
                                 VoicePhrases::isRecorded(false),
                                 VoicePhrases::sayYourName(),
                                 VoicePhrases::question(),
                                 VoicePhrases::question(callOf(u"Anna Rossi"_s, {})),
                                 VoicePhrases::question(callOf({}, u"+391234567890"_s))};
    std::size_t heard = 0;
    const auto falseDigits = [&heard](const Samples &all) {
        DtmfDetector detector;
        QByteArray digits;
        for (const double quieter : {0.0, -12.0, -24.0}) { // as an echo comes back
            Samples echo = all;
            for (qint16 &sample : echo) {
                sample = static_cast<qint16>(sample * std::pow(10, quieter / 20));
            }
            digits += detector.feed(echo);
        }
        heard += all.size();
        return digits;
    };
    for (const QString &voice : {u"en"_s, u"it"_s, u"de"_s, u"fr"_s, u"es"_s}) {
        for (const QString &sentence : sentences) {
            Speaker speaker(m_clock);
            std::optional<Result<Samples>> made;
            speaker.say(sentence, voice, [&made](const Result<Samples> &sound) { made = sound; });
            QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), Patience);
            QVERIFY(made->has_value());
            const QByteArray digits = falseDigits(withTone(spoken(**made)));
            QVERIFY2(digits.isEmpty(), qPrintable(QString::fromLatin1(digits)));
        }
    }
    Settings settings(m_folder.filePath(u"echo.ini"_s));
    sayAll(settings);
    VoiceDesk desk(settings, m_clock, somePort);
    desk.look();
    for (const Heard said : {&Announcer::greeting, &Announcer::greetingBefore}) {
        QTRY_VERIFY_WITH_TIMEOUT(!(desk.announcer().*said)().empty(), Patience);
        QCOMPARE(falseDigits((desk.announcer().*said)()), QByteArray());
    }
    qInfo() << "our own prompts:" << timeOf(heard).count() / 1000
            << "s in five voices, at three levels, false digits: 0";
    QVERIFY(timeOf(heard) > 100s);
}

void VoiceDeskTest::longFileIsSaid()
{
    const QString path = m_folder.filePath(u"long.wav"_s);
    writeWav(path, tone(500, 32s, -20));
    QVERIFY(VoicePhrases::problemOf(path).contains(u"Only the first 30 seconds of "_s + path));
    writeWav(path, tone(500, 20s, -20));
    QCOMPARE(VoicePhrases::problemOf(path), QString());
}

void VoiceDeskTest::questionNamesTheCaller()
{
    Settings settings(m_folder.filePath(u"question.ini"_s));
    QVERIFY(settings.set(SettingKey::VoiceAnnouncement, u"off"_s));
    VoiceDesk desk(settings, m_clock, somePort);
    desk.look();
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().canAsk(), Patience);
    const Samples plain = desk.announcer().question();
    desk.begin(callOf(u"Wilhelmina Constantinopoulou"_s, u"+393401234567"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().question() != plain, Patience);
    const Samples named = desk.announcer().question();
    desk.begin(callOf(u"Bo"_s, u"+393401234568"_s));
    QVERIFY(desk.announcer().question() == plain); // at once: it is not the one before who calls
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().question() != plain, Patience);
    QVERIFY(desk.announcer().question() != named);
    desk.forget(); // the next one is somebody else
    QVERIFY(desk.announcer().question() == plain);
}

void VoiceDeskTest::nobodyIsAskedWhenOff()
{
    Settings settings(m_folder.filePath(u"off.ini"_s));
    QVERIFY(settings.set(SettingKey::VoiceAnnouncement, u"off"_s));
    VoiceDesk desk(settings, m_clock, somePort);
    desk.look();
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().canAsk(), Patience);
    QVERIFY(settings.set(SettingKey::VoiceConfirm, u"off"_s));
    QVERIFY(!desk.announcer().canAsk());
    desk.begin(callOf(u"Anna"_s, u"+393401234567"_s));
    QVERIFY(!desk.announcer().canAsk());
    QVERIFY(settings.set(SettingKey::VoiceConfirm, u"on"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.announcer().canAsk(), Patience);
}

void VoiceDeskTest::nothingIsMadeWithoutPort()
{
    const QString file = m_folder.filePath(u"later.wav"_s);
    writeWav(file, tone(500, 300ms, -20));
    Settings settings(m_folder.filePath(u"later.ini"_s));
    QVERIFY(settings.set(SettingKey::VoiceAnnouncement, file));
    bool isThere = false;
    VoiceDesk desk(settings, m_clock, somePort);
    desk.announcer().setFinder([&isThere] { return isThere; });
    desk.look();
    QVERIFY(desk.announcer().prompt().empty());
    QVERIFY(!desk.announcer().canAnnounce());
    isThere = true; // a stick with a voice port was plugged in
    desk.look();
    QVERIFY(desk.announcer().canAnnounce());
    isThere = false;
    QVERIFY(!desk.announcer().canAnnounce());
}

void VoiceDeskTest::words_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("said");
    QTest::newRow("a name") << u"Anna D'Angelo"_s << u"+39340"_s << u"Anna D'Angelo"_s;
    QTest::newRow("a number") << QString() << u"+39340"_s << u"3 9 3 4 0"_s;
    QTest::newRow("no number") << QString() << QString() << u"hidden number"_s;
    QTest::newRow("phonemes") << u"[[a]]\n<b>--x"_s << u"+39340"_s << u"Call from a b x."_s;
    QTest::newRow("long") << QString(500, u'x') << u"+39340"_s << QString(60, u'x');
}

void VoiceDeskTest::words()
{
    QFETCH(QString, name);
    QFETCH(QString, number);
    QFETCH(QString, said);
    const QString words = VoicePhrases::question(callOf(name, number));
    QVERIFY2(words.contains(said), qPrintable(words));
    QVERIFY(words.size() < 200);
    QVERIFY(words != VoicePhrases::question(callOf(name, number, StoryDirection::Outbound)));
}

QTEST_GUILESS_MAIN(VoiceDeskTest)
#include "tst_voicedesk.moc"
