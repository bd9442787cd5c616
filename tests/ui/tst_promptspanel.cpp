// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/sounddouble.h"
#include "base/clock.h"
#include "service/promptstudio.h"
#include "ui/promptspanel.h"
#include "ui/settingspage.h"
#include "ui/sounddevicespanel.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr int Patience = 60'000; ///< ms

/** Two seconds of a square wave of 400 Hz, as a WAV file or as samples. */
QByteArray buzz(int seconds = 2)
{
    QByteArray samples;
    for (int i = 0; i < 8000 * seconds; ++i) {
        samples += i / 10 % 2 == 0 ? QByteArray("\x00\x10", 2) : QByteArray("\x00\xf0", 2);
    }
    return samples;
}

QByteArray wav(int seconds = 2)
{
    const QByteArray pcm = buzz(seconds);
    QByteArray file("RIFF\x00\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00"
                    "\x80\x3e\x00\x00\x02\x00\x10\x00"
                    "data\x00\x00\x00\x00",
                    44);
    const auto put = [&file](int at, quint32 value) {
        for (int i = 0; i < 4; ++i) {
            file[at + i] = static_cast<char>(value >> (8 * i) & 0xff);
        }
    };
    put(4, static_cast<quint32>(36 + pcm.size()));
    put(40, static_cast<quint32>(pcm.size()));
    return file + pcm;
}

} // namespace

/** Own sounds in Settings: by a file, by dropping one, by the microphone. */
class PromptsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void file();
    void refusedFile();
    void dropped();
    void ofAGroup();
    void withoutMicrophone();
    void recorded();
    void noSoundIsSaid();
    void fieldShowsIt();
    void devices();

private:
    template<class Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_panel->findChild<Widget *>(u"prompts."_s + name);
    }
    [[nodiscard]] QString note() const { return child<QLabel>(u"note"_s)->text(); }
    void giveMicrophone()
    {
        m_studio->setSound([this]() -> Result<std::unique_ptr<QIODevice>> {
            auto microphone = std::make_unique<test::SoundDouble>();
            m_microphone = microphone.get();
            return microphone;
        });
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<OwnPrompts> m_prompts;
    SystemClock m_clock;
    std::unique_ptr<PromptStudio> m_studio;
    std::unique_ptr<PromptsPanel> m_panel;
    QPointer<test::SoundDouble> m_microphone;
};

void PromptsPanelTest::init()
{
    m_panel.reset();
    m_prompts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompts = std::make_unique<OwnPrompts>(*m_settings, m_folder->filePath(u"prompts"_s));
    m_studio = std::make_unique<PromptStudio>(m_clock);
    m_panel = std::make_unique<PromptsPanel>(*m_prompts, *m_studio, [] {
        return QStringList {u"Family"_s, u"Work"_s};
    });
    m_panel->show();
}

void PromptsPanelTest::file()
{
    QCOMPARE(child<QLabel>(u"now"_s)->text(), u"Now: a machine's voice."_s);
    QVERIFY(!child<QPushButton>(u"restore"_s)->isEnabled());
    m_panel->take(write(u"hello.wav"_s, wav()));
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"callers hear your own"_s), Patience);
    QVERIFY(m_settings->text(SettingKey::VoiceAnnouncement).startsWith(u"own:"_s));
    QCOMPARE(child<QLabel>(u"now"_s)->text(), u"Now: a sound of your own."_s);
    QVERIFY(child<QPushButton>(u"listen"_s)->isEnabled());
    child<QPushButton>(u"restore"_s)->click();
    QCOMPARE(m_settings->text(SettingKey::VoiceAnnouncement), u"spoken"_s);
    QCOMPARE(child<QLabel>(u"now"_s)->text(), u"Now: a machine's voice."_s);
}

/** The place and the reason, and nothing is changed. */
void PromptsPanelTest::refusedFile()
{
    const QString path = write(u"letter.wav"_s, "Dear phone");
    m_panel->take(path);
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"is no sound"_s), Patience);
    QVERIFY(note().startsWith(path));
    m_panel->take(write(u"long.wav"_s, wav(20)));
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"at most 15 seconds"_s), Patience);
    QCOMPARE(m_settings->text(SettingKey::VoiceAnnouncement), u"spoken"_s);
}

void PromptsPanelTest::dropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"hello.wav"_s, wav()))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"callers hear your own"_s), Patience);
    data.setUrls({QUrl::fromLocalFile(write(u"cards.vcf"_s, "BEGIN:VCARD"))});
    QDragEnterEvent other({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(m_panel.get(), &other);
    QVERIFY(!other.isAccepted()); // it is for the window behind
}

void PromptsPanelTest::ofAGroup()
{
    auto *use = child<QComboBox>(u"use"_s);
    auto *group = child<QComboBox>(u"group"_s);
    use->setCurrentIndex(1);
    QCOMPARE(group->count(), 3);
    group->setCurrentIndex(2);
    QCOMPARE(child<QLabel>(u"now"_s)->text(), u"Now: what all callers hear."_s);
    m_panel->take(write(u"hello.wav"_s, wav()));
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"callers of Work hear your own"_s), Patience);
    QVERIFY(m_settings->text(SettingKey::VoicemailGroups).startsWith(u"Work=own:greeting-"_s));
    use->setCurrentIndex(2); // which knows no groups
    QVERIFY(!group->isEnabled());
    QCOMPARE(child<QLabel>(u"now"_s)->text(), u"Now: nothing."_s);
}

void PromptsPanelTest::withoutMicrophone()
{
    QVERIFY(!child<QPushButton>(u"record"_s)->isVisible());
    giveMicrophone();
    QVERIFY(child<QPushButton>(u"record"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"take"_s)->isEnabled());
}

void PromptsPanelTest::recorded()
{
    giveMicrophone();
    auto *record = child<QPushButton>(u"record"_s);
    record->click();
    QCOMPARE(record->text(), u"S&top"_s);
    m_microphone->say(QByteArray(320, '\0'));
    m_microphone->say(buzz());
    QVERIFY(!child<QPushButton>(u"take"_s)->isEnabled());
    record->click();
    QVERIFY(child<QPushButton>(u"play"_s)->isEnabled());
    child<QPushButton>(u"take"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"callers hear your own"_s), Patience);
    QVERIFY(m_settings->text(SettingKey::VoiceAnnouncement).startsWith(u"own:"_s));
    child<QPushButton>(u"listen"_s)->click();
    QCOMPARE(m_studio->state(), PromptStudio::State::Opening);
    // A recording in which nobody speaks.
    m_studio->stop();
    const QString before = m_settings->text(SettingKey::VoiceAnnouncement);
    record->click();
    m_microphone->say(QByteArray(320, '\0'));
    m_microphone->say(QByteArray(32'000, '\0'));
    record->click();
    child<QPushButton>(u"take"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"nothing can be heard"_s), Patience);
    QCOMPARE(m_settings->text(SettingKey::VoiceAnnouncement), before);
}

void PromptsPanelTest::noSoundIsSaid()
{
    m_studio->setSound(
        []() -> Result<std::unique_ptr<QIODevice>> { return failure(ErrorCode::Unsupported); });
    child<QPushButton>(u"record"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"no microphone and speaker"_s), Patience);
    QCOMPARE(child<QPushButton>(u"record"_s)->text(), u"&Record"_s);
}

/** The field of the setting does not show how the file is called. */
void PromptsPanelTest::fieldShowsIt()
{
    SettingsPage page(*m_settings);
    auto *field = page.findChild<QComboBox *>(u"settings.voice/announcement"_s);
    const int usual = field->count();
    QVERIFY(m_settings->set(SettingKey::VoiceAnnouncement, u"own:announcement-1.wav"_s));
    QCOMPARE(field->currentText(), u"by a sound of my own, as below"_s);
    QCOMPARE(field->count(), usual + 1);
    Q_EMIT field->activated(field->currentIndex());
    QCOMPARE(m_settings->text(SettingKey::VoiceAnnouncement), u"own:announcement-1.wav"_s);
    QVERIFY(m_settings->set(SettingKey::VoiceAnnouncement, u"spoken:de"_s));
    QCOMPARE(field->currentText(), u"by a machine's voice, in Deutsch"_s);
    QCOMPARE(field->count(), usual);
}

void PromptsPanelTest::devices()
{
    QVERIFY(m_settings->set(SettingKey::SoundSpeaker, u"gone"_s));
    std::function<void(const Result<SoundDevices> &)> tell;
    SoundDevicesPanel panel(
        *m_settings,
        [&tell](QObject *, std::function<void(const Result<SoundDevices> &)> callback) {
            tell = std::move(callback);
        });
    panel.show();
    QVERIFY(tell);
    auto *speaker = panel.findChild<QComboBox *>(u"settings.sound/speaker"_s);
    QCOMPARE(speaker->currentText(), u"gone"_s);
    tell(SoundDevices {{{u"mic1"_s, u"Headset"_s}}, {{u"out1"_s, u"Speakers"_s}}});
    auto *microphone = panel.findChild<QComboBox *>(u"settings.sound/microphone"_s);
    QCOMPARE(microphone->currentText(), u"The one that the desktop uses"_s);
    QCOMPARE(microphone->count(), 2);
    Q_EMIT microphone->activated(1);
    QCOMPARE(m_settings->text(SettingKey::SoundMicrophone), u"mic1"_s);
    QCOMPARE(speaker->currentText(), u"gone"_s); // stays, and is said to be away
    const auto notes = speaker->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        notes, [](const QLabel *note) { return note->text().contains(u"not there now"_s); }));
    Q_EMIT speaker->activated(0);
    QVERIFY(m_settings->text(SettingKey::SoundSpeaker).isEmpty());
}

QTEST_MAIN(PromptsPanelTest)
#include "tst_promptspanel.moc"
