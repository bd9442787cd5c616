// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "sim/simulatedvoice.h"
#include "voice/opussound.h"
#include "voice/soundfile.h"
#include "voice/tones.h"

#include <QDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

QByteArray voiceMessage(std::chrono::milliseconds length = 3s)
{
    return toOpus(tone(440, length, -25)).value();
}

QByteArray card()
{
    return "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Rossi\nTEL:3401234567\nEND:VCARD\n";
}

} // namespace

/** A voice message to the bot becomes what callers hear: the whole phone. */
class PromptChatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void announcement();
    void greetingOfAGroup();
    void otherOwnersAreTold();
    void noticeOfARecording();
    void nothing();
    void backToTheStandard();
    void heardBefore();
    void refused_data();
    void refused();
    void tooLarge();
    void downloadFails();
    void soundFileCounts();
    void notForGuestsAndStrangers();
    void notInGroups();
    void notWithoutVoicePort();
    void callersHearIt();

private:
    void begin(bool hasVoice = true, bool hasGroups = false, const QString &owners = u"1001"_s)
    {
        m_world.reset();
        m_world.emplace(owners);
        if (hasGroups) {
            m_world->writeContacts(card());
        }
        if (hasVoice) {
            m_world->useVoice();
        }
        m_world->start();
        connect(&m_world->chat, &sim::SimulatedChat::shown, this,
                [this](qint64, qint64, const ChatContent &content, bool) {
                    if (!content.file.isEmpty()) {
                        m_files.push_back(content.file);
                    }
                });
        m_files.clear();
    }
    /** Workers take real time, the answer virtual time. */
    void waitFor(const QString &words)
    {
        QTRY_VERIFY2_WITH_TIMEOUT((m_world->advance(100ms), m_world->lastText().contains(words)),
                                  qPrintable(m_world->lastText()), 60'000);
    }
    void sendVoice(const QByteArray &bytes, qint64 sender = PhoneWorld::Owner)
    {
        m_world->chat.sayVoice(sender, bytes);
        m_world->advance(1s);
    }
    void tapAndWait(const QString &label, const QString &words)
    {
        QVERIFY2(m_world->tap(label), qPrintable(label));
        waitFor(words);
    }
    [[nodiscard]] QString setting(SettingKey key) const { return m_world->settings->text(key); }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(m_world->folder.filePath(u"prompts"_s)).entryList(QDir::Files);
    }
    std::optional<PhoneWorld> m_world;
    std::vector<ChatUpload> m_files;
};

void PromptChatTest::announcement()
{
    begin();
    sendVoice(voiceMessage());
    QCOMPARE(m_world->lastText(), u"🎙 Use this sound for your callers as:"_s);
    QCOMPARE(m_world->lastButtons(), QStringList({u"Announcement"_s, u"Greeting"_s, u"Nothing"_s}));
    QCOMPARE(setting(SettingKey::VoiceAnnouncement), u"off"_s); // he has not said so yet
    tapAndWait(u"Announcement"_s, u"callers hear your own from now on, 3"_s);
    QVERIFY(setting(SettingKey::VoiceAnnouncement).startsWith(u"own:announcement-"_s));
    QCOMPARE(m_world->lastButtons(), QStringList({u"▶ Listen"_s, u"↺ Back to the standard one"_s}));
    QCOMPARE(m_world->messages().size(), 1U); // one message has told it all
}

void PromptChatTest::greetingOfAGroup()
{
    begin(true, true);
    sendVoice(voiceMessage());
    tapAndWait(u"Greeting"_s, u"who is to hear it?"_s);
    QCOMPARE(m_world->lastButtons(), QStringList({u"Everyone"_s, u"Only Family"_s, u"Nothing"_s}));
    tapAndWait(u"Only Family"_s, u"callers of Family hear your own"_s);
    QVERIFY(setting(SettingKey::VoicemailGroups).startsWith(u"Family=own:greeting-"_s));
    QVERIFY(setting(SettingKey::VoicemailGreeting).startsWith(u'/')); // as before
}

/** Callers hear it whosever phone rings. */
void PromptChatTest::otherOwnersAreTold()
{
    begin(true, false, u"1001,1002"_s);
    const auto other = [this] {
        return m_world->lastText(PhoneWorld::SecondOwner);
    };
    sendVoice(voiceMessage());
    QCOMPARE(other(), QString()); // he has not said what it is to be
    tapAndWait(u"Greeting"_s, u"from now on"_s);
    m_world->advance(2s);
    QVERIFY2(other().startsWith(u"⚙️ Changed by "_s), qPrintable(other()));
    QVERIFY2(other().contains(u"callers hear your own from now on, 3"_s), qPrintable(other()));
    tapAndWait(u"standard"_s, u"a machine's voice says the standard sentence again"_s);
    m_world->advance(2s);
    QVERIFY2(other().contains(u"a machine's voice says the standard sentence again"_s),
             qPrintable(other()));
    QCOMPARE(m_world->messages(PhoneWorld::SecondOwner).size(), 2U);
    QVERIFY(m_world->lastButtons(PhoneWorld::SecondOwner).isEmpty());
}

/** Only what callers hear is offered. */
void PromptChatTest::noticeOfARecording()
{
    begin(true, true);
    QVERIFY(m_world->settings->set(SettingKey::VoiceRecordCalls, u"button"_s));
    sendVoice(voiceMessage());
    QCOMPARE(m_world->lastButtons(),
             QStringList({u"Announcement"_s, u"Greeting"_s, u"Notice that the call is recorded"_s,
                          u"Nothing"_s}));
    tapAndWait(u"Notice that the call is recorded"_s, u"callers hear your own from now on, 3"_s);
    QVERIFY(setting(SettingKey::VoiceRecordNotice).startsWith(u"own:notice-"_s));
}

void PromptChatTest::nothing()
{
    begin();
    sendVoice(voiceMessage());
    QVERIFY(m_world->tap(u"Nothing"_s));
    m_world->advance(1s);
    QVERIFY(m_world->lastButtons().isEmpty());
    QVERIFY(kept().isEmpty());
}

void PromptChatTest::backToTheStandard()
{
    begin();
    sendVoice(voiceMessage());
    tapAndWait(u"Greeting"_s, u"from now on"_s);
    tapAndWait(u"standard"_s, u"a machine's voice says the standard sentence again"_s);
    QCOMPARE(setting(SettingKey::VoicemailGreeting), u"spoken"_s);
    QVERIFY(kept().isEmpty());
}

void PromptChatTest::heardBefore()
{
    begin();
    sendVoice(voiceMessage());
    tapAndWait(u"Announcement"_s, u"from now on"_s);
    for (std::size_t times = 1; times <= 2; ++times) {
        QVERIFY(m_world->tap(u"Listen"_s));
        QTRY_VERIFY_WITH_TIMEOUT((m_world->advance(100ms), m_files.size() == times), 60'000);
    }
    QCOMPARE(m_files.back().voiceSeconds, 3);
    QVERIFY(m_files.back().bytes.startsWith("OggS"));
}

void PromptChatTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << QByteArray("no sound") << u"is no sound that can be read"_s;
    QTest::newRow("cut off") << voiceMessage().first(60) << u"is no sound that can be read"_s;
    QTest::newRow("silent") << toOpus(Samples(24'000)).value() << u"nothing can be heard"_s;
    QTest::newRow("too long") << voiceMessage(32s) << u"at most 30 seconds"_s;
}

void PromptChatTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    begin();
    const QString before = setting(SettingKey::VoicemailGreeting);
    sendVoice(bytes);
    tapAndWait(u"Greeting"_s, words);
    QVERIFY(m_world->lastText().startsWith(u"⚠️ The voice message"_s)
            || m_world->lastText().contains(u"In The voice message"_s));
    QVERIFY(m_world->lastText().endsWith(u"Nothing is changed."_s));
    QCOMPARE(setting(SettingKey::VoicemailGreeting), before);
    QVERIFY(kept().isEmpty());
    QVERIFY(m_world->lastButtons().isEmpty());
}

void PromptChatTest::tooLarge()
{
    begin();
    sendVoice(QByteArray(6 * 1024 * 1024, 'x'));
    QVERIFY2(m_world->lastText().contains(u"is too large"_s), qPrintable(m_world->lastText()));
    QVERIFY(m_world->lastButtons().isEmpty());
}

void PromptChatTest::downloadFails()
{
    begin();
    sendVoice(voiceMessage());
    m_world->chat.failNext({ErrorCode::Network, 0, {}});
    tapAndWait(u"Announcement"_s, u"could not be fetched"_s);
    QCOMPARE(setting(SettingKey::VoiceAnnouncement), u"off"_s);
}

void PromptChatTest::soundFileCounts()
{
    begin();
    m_world->chat.sayFile(PhoneWorld::Owner, u"Hello.WAV"_s, toWav(tone(440, 2s, -20)));
    m_world->advance(1s);
    tapAndWait(u"Announcement"_s, u"from now on, 2"_s);
}

void PromptChatTest::notForGuestsAndStrangers()
{
    begin();
    m_world->password.right = u"sesame"_s;
    m_world->say(u"/addtemporaryowner sesame"_s, 0s, PhoneWorld::Stranger);
    m_world->advance(2s);
    m_world->forgetMessages();
    sendVoice(voiceMessage(), PhoneWorld::Stranger);
    QVERIFY(m_world->lastButtons(PhoneWorld::Stranger).isEmpty());
    sendVoice(voiceMessage(), 7007); // nobody at all
    QVERIFY(m_world->messages(7007).empty());
    QVERIFY(kept().isEmpty());
}

void PromptChatTest::notInGroups()
{
    begin();
    ChatMessage message;
    message.chatId = PhoneWorld::Group;
    message.senderId = PhoneWorld::Owner;
    message.isPrivate = false;
    message.document = {u"file0"_s, {}, 100};
    message.bringsSound = true;
    message.date = m_world->clock.wall().toUTC();
    m_world->deliver(message);
    m_world->advance(1s);
    QVERIFY(m_world->messages(PhoneWorld::Group).empty());
}

void PromptChatTest::notWithoutVoicePort()
{
    begin(false);
    sendVoice(voiceMessage());
    QVERIFY2(m_world->lastText().contains(u"this modem carries no sound"_s),
             qPrintable(m_world->lastText()));
    QVERIFY(m_world->lastButtons().isEmpty());
}

/** From the chat to the caller's ear. */
void PromptChatTest::callersHearIt()
{
    begin();
    const QString caller = u"+393401234567"_s;
    sendVoice(toOpus(tone(440, 2s, -25)).value());
    tapAndWait(u"Announcement"_s, u"from now on"_s);
    m_world->masterIs(sim::PartyBehaviour::Reaction::Answer, 3s);
    QVERIFY(m_world->settings->set(SettingKey::NotInContactsRule, u"master"_s));
    m_world->network.incoming(caller, 60s);
    m_world->advance(20s);
    const Samples heard = fromPcm(m_world->modem.voice().heard(caller));
    QVERIFY2(speechLevelOf(heard) > PromptLevel - 3,
             qPrintable(QString::number(speechLevelOf(heard))));
}

QTEST_GUILESS_MAIN(PromptChatTest)
#include "tst_promptchat.moc"
