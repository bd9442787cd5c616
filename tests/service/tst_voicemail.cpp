// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/spectraldistance.h"
#include "service/windowside.h"
#include "soundworld.h"
#include "store/database.h"
#include "store/voicemailstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What callers leave, from the rule to the chat; the whole phone in virtual time. */
class VoicemailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_world.reset(); }
    void leftByRule();
    void guestsGetNone();
    void tooLittle();
    void chatDownForAnHour();
    void encoderFails();
    void diskRefuses();
    void killedWhileRecording();
    void killedBeforeItWasTold();
    void muteStick();
    void wantedByTap_data();
    void wantedByTap();
    void whenNotTaken();
    void deletedWhenOld();
    void rejectedIsNotAnswered();
    void noPort();
    void hungUpByTap();
    void beforeRinging_data();
    void beforeRinging();
    void noExcuseForWhoLeftAMessage_data();
    void noExcuseForWhoLeftAMessage();
    void muteAfterHoldIsTold();
    void orphansAreDeleted();
    void olderThanTheDataBaseStays();
    void foreignNamesLeadNowhere();
    void untoldOutlivesItsCall();
    void untoldOutlivesItsTime();
    void goesWithItsCall_data();
    void goesWithItsCall();
    void refusedCallWithoutOwners();

private:
    void ruleIs(const QString &rule)
    {
        QVERIFY(m_world->settings->set(SettingKey::NotInContactsRule, rule));
    }
    /** Somebody calls, hears the tone, speaks for @p length, and waits. */
    void leave(std::chrono::milliseconds length)
    {
        m_world->network.incoming(Caller, 60s);
        m_world->advance(4s); // greeting and tone are over, and his silence is not too long
        speak(length);
    }
    void speak(std::chrono::milliseconds length)
    {
        m_said = words(length);
        m_world->modem.voice().say(Caller, toPcm(m_said));
        m_world->advance(length + 8s);
    }
    bool arrives(std::size_t count = 1) { return m_world->arrives(count, 1s); }
    [[nodiscard]] QStringList kept() const { return m_world->kept(); }
    [[nodiscard]] std::vector<Voicemail> listed() const
    {
        return VoicemailStore(*m_world->database).all().value();
    }
    [[nodiscard]] double distance(const ChatContent &content) const
    {
        const Samples heard = m_world->soundOf(content);
        if (heard.empty()) {
            return 1000;
        }
        // He began to speak some frames before or after a frame of ours.
        const auto begins = [](const Samples &samples) {
            return std::ranges::find_if(samples, [](qint16 each) { return std::abs(each) > 1000; });
        };
        Samples aligned(begins(heard), heard.end());
        const Samples said(begins(m_said), m_said.end());
        aligned.resize(said.size());
        return spectralDistance(said, aligned);
    }

    void sql(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(m_world->database->connectionName()));
        QVERIFY(query.exec(statement));
    }

    std::optional<SoundWorld> m_world;
    Samples m_said;
};

void VoicemailTest::init()
{
    m_world.emplace();
}

void VoicemailTest::leftByRule()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    leave(6s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::MessageLeft);
    QVERIFY(m_world->dialled().isEmpty());
    QVERIFY(arrives());
    const ChatContent &voice = m_world->files.front();
    QVERIFY2(voice.text.plain().contains(u"Voicemail"_s), qPrintable(voice.text.plain()));
    QVERIFY(voice.file.name.endsWith(u".ogg"_s));
    QVERIFY(voice.file.voiceSeconds >= 6 && voice.file.voiceSeconds <= 9);
    const std::vector<SeenMessage> seen = m_world->messages();
    QVERIFY(seen.size() >= 2);
    QCOMPARE(voice.replyTo, seen.front().messageId); // the call's
    QVERIFY2(seen.front().texts.back().contains(u"left a message"_s),
             qPrintable(seen.front().texts.back()));
    const double apart = distance(voice);
    qInfo().nospace() << "spectral distance in the chat: " << apart << " dB";
    QVERIFY(apart < 6);
    QTRY_COMPARE_WITH_TIMEOUT(listed().front().state, VoicemailState::Told, Patience);
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().front().endsWith(u".ogg"_s));
    m_world->advance(5min);
    QCOMPARE(m_world->files.size(), 1U);
}

/** What is left is for the owners, also while a guest sees the calls. */
void VoicemailTest::guestsGetNone()
{
    constexpr qint64 guest = 555000111;
    ruleIs(u"voicemail"_s);
    m_world->password.right = u"open sesame"_s;
    m_world->start();
    m_world->say(u"/addtemporaryowner open sesame"_s, 0s, guest);
    QCoreApplication::processEvents();
    m_world->advance(1s);
    leave(5s);
    QVERIFY(arrives());
    m_world->advance(1min);
    QCOMPARE(m_world->files.size(), 1U);
    QVERIFY2(m_world->lastText(guest).contains(u"left a message"_s),
             qPrintable(m_world->lastText(guest)));
}

void VoicemailTest::tooLittle()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    leave(1s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::NoMessage);
    QVERIFY(kept().isEmpty());
    QVERIFY(listed().empty());
    m_world->network.incoming(Caller, 60s);
    m_world->advance(4s);
    m_world->network.hangUp(Caller);
    m_world->advance(5s);
    QVERIFY2(m_world->lastText().contains(u"hung up without a message"_s),
             qPrintable(m_world->lastText()));
    QVERIFY(kept().isEmpty());
}

void VoicemailTest::chatDownForAnHour()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    m_world->chat.setLinkState(ChatLinkState::Offline);
    leave(5s);
    QTRY_VERIFY_WITH_TIMEOUT(kept().size() == 1 && kept().front().endsWith(u".ogg"_s), Patience);
    m_world->advance(1h);
    QVERIFY(m_world->files.empty());
    m_world->chat.setLinkState(ChatLinkState::Connected);
    QVERIFY(arrives());
    m_world->advance(5min);
    QCOMPARE(m_world->files.size(), 1U);
    QVERIFY(m_world->files.front().replyTo > 0);
    QVERIFY(distance(m_world->files.front()) < 6);
}

void VoicemailTest::encoderFails()
{
    m_world->encoder = [](const Samples &) -> Result<QByteArray> {
        return failure(ErrorCode::Unsupported);
    };
    m_world->restart();
    ruleIs(u"voicemail"_s);
    m_world->start();
    leave(5s);
    QVERIFY(arrives());
    QVERIFY(m_world->files.front().file.name.endsWith(u".wav"_s));
    QCOMPARE(m_world->files.front().file.voiceSeconds, 0); // a document
    QVERIFY(distance(m_world->files.front()) < 1);
}

void VoicemailTest::diskRefuses()
{
    const QString path = m_world->folder.filePath(u"voicemail"_s);
    QFile obstacle(path); // where the folder should be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    ruleIs(u"voicemail"_s);
    m_world->start();
    leave(5s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::MessageLeft);
    QVERIFY(arrives());
    QVERIFY(distance(m_world->files.front()) < 6);
    QVERIFY(obstacle.remove());
    m_world->advance(1min);
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, Patience);
    QCOMPARE(listed().front().state, VoicemailState::Told);
    m_world->advance(5min);
    QCOMPARE(m_world->files.size(), 1U);
}

void VoicemailTest::killedWhileRecording()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(4s);
    m_said = words(30s);
    m_world->modem.voice().say(Caller, toPcm(m_said));
    m_world->advance(5s);
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().front().endsWith(u".pcm"_s));
    m_world->restart();
    m_world->start();
    QVERIFY(arrives());
    QVERIFY(m_world->files.front().file.voiceSeconds >= 4);
    QVERIFY2(m_world->files.front().text.plain().contains(u"340"_s),
             qPrintable(m_world->files.front().text.plain()));
    QTRY_VERIFY_WITH_TIMEOUT(kept().size() == 1 && kept().front().endsWith(u".ogg"_s), Patience);
}

void VoicemailTest::killedBeforeItWasTold()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    m_world->chat.setLinkState(ChatLinkState::Offline);
    leave(5s);
    QTRY_VERIFY_WITH_TIMEOUT(!listed().empty() && listed().front().state == VoicemailState::Told,
                             Patience); // the outbox has it, on the disk
    m_world->restart();
    m_world->chat.setLinkState(ChatLinkState::Connected);
    m_world->start();
    QVERIFY(arrives());
    m_world->advance(5min);
    QCOMPARE(m_world->files.size(), 1U);
    QVERIFY(m_world->files.front().file.voiceSeconds > 0);
}

void VoicemailTest::muteStick()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    m_world->modem.voice().setMute(true);
    m_world->network.incoming(Caller, 60s);
    m_world->advance(30s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Unrecorded);
    QCOMPARE(m_world->phone->messages(10).size(), 1U); // as the rule without voicemail
    QVERIFY(kept().isEmpty());
}

void VoicemailTest::wantedByTap_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("while he is asked") << u"ask"_s;
    QTest::newRow("while A's phone rings") << u"master"_s;
}

void VoicemailTest::wantedByTap()
{
    QFETCH(QString, rule);
    ruleIs(rule);
    m_world->masterIs(sim::PartyBehaviour::Reaction::Manual);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(9s);
    QVERIFY2(m_world->tap(u"📼 Voicemail"_s), qPrintable(m_world->lastButtons().join(u' ')));
    m_world->advance(3s);
    speak(5s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::MessageLeft);
    QVERIFY(arrives());
    QVERIFY(distance(m_world->files.front()) < 6);
}

void VoicemailTest::whenNotTaken()
{
    QVERIFY(m_world->settings->set(SettingKey::VoicemailWhenNotTaken, u"true"_s));
    ruleIs(u"master"_s);
    m_world->masterIs(sim::PartyBehaviour::Reaction::Busy);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(5s);
    speak(5s);
    const CallRecord row = m_world->newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::MessageLeft);
    QCOMPARE(row.masterNumber, PhoneWorld::master());
    QVERIFY(arrives());
}

void VoicemailTest::deletedWhenOld()
{
    ruleIs(u"voicemail"_s);
    QVERIFY(m_world->settings->set(SettingKey::HistoryDays, u"2"_s));
    m_world->start();
    leave(5s);
    QVERIFY(arrives());
    QTRY_COMPARE_WITH_TIMEOUT(listed().front().state, VoicemailState::Told, Patience);
    m_world->advance(24h);
    QCOMPARE(kept().size(), 1);
    m_world->advance(26h);
    QVERIFY(kept().isEmpty());
    QVERIFY(listed().empty());
}

/** Whoever is to be rejected is never answered, whatever the modem could do. */
void VoicemailTest::rejectedIsNotAnswered()
{
    ruleIs(u"reject"_s);
    QVERIFY(m_world->settings->set(SettingKey::VoicemailWhenNotTaken, u"true"_s));
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(20s);
    const CallRecord row = m_world->newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Rejected);
    QVERIFY(kept().isEmpty());
    QVERIFY(listed().empty());
    QVERIFY(m_world->network.calls().empty());
}

/** Without a voice port the rule is what it was before there was voicemail. */
void VoicemailTest::noPort()
{
    m_world.emplace(SoundWorld::Encoder(), false);
    ruleIs(u"voicemail"_s);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(20s);
    const CallRecord row = m_world->newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::Rejected);
    const auto kinds = kindsOf(row.reasons);
    QVERIFY(std::ranges::find(kinds, RoutingReason::NoVoicemail) != kinds.end());
    QCOMPARE(m_world->phone->messages(10).size(), 1U);
}

/** By rule, nobody's phone rings; an owner may end it all the same, and what was said stays. */
void VoicemailTest::hungUpByTap()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(4s);
    m_world->modem.voice().say(Caller, toPcm(words(30s)));
    m_world->advance(6s);
    QVERIFY2(m_world->tap(u"⏹ Hang up"_s), qPrintable(m_world->lastButtons().join(u' ')));
    m_world->advance(5s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Closed);
    QVERIFY(m_world->network.calls().empty());
    QVERIFY(arrives());
    QVERIFY(m_world->files.front().file.voiceSeconds >= 4);
}

void VoicemailTest::beforeRinging_data()
{
    using Reaction = sim::PartyBehaviour::Reaction;
    QTest::addColumn<Reaction>("master");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::newRow("A takes it") << Reaction::Answer << OutcomeKind::Joined;
    QTest::newRow("A is busy") << Reaction::Busy << OutcomeKind::MessageLeft;
}

/** Greeting and message first, then A's phone: for sticks that are silent after a hold. */
void VoicemailTest::beforeRinging()
{
    QFETCH(sim::PartyBehaviour::Reaction, master);
    QFETCH(OutcomeKind, kind);
    ruleIs(u"master"_s);
    const QString greeting = m_world->settings->text(SettingKey::VoicemailGreeting);
    QVERIFY(m_world->settings->set(SettingKey::VoicemailBeforeRinging, greeting));
    m_world->masterIs(master);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(4s);
    QVERIFY(m_world->dialled().isEmpty());
    QVERIFY(m_world->lastButtons().join(u' ').contains(u"Voicemail"_s));
    speak(5s);
    QVERIFY(arrives()); // while A's phone rings, or he talks already
    QVERIFY(distance(m_world->files.front()) < 6);
    m_world->advance(20s);
    QCOMPARE(m_world->dialled().size(), 1);
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QCOMPARE(m_world->newestRow().outcome->kind, kind);
    QCOMPARE(m_world->files.size(), 1U);
    QVERIFY(m_world->network.calls().empty());
}

void VoicemailTest::noExcuseForWhoLeftAMessage_data()
{
    using Reaction = sim::PartyBehaviour::Reaction;
    QTest::addColumn<Reaction>("master");
    QTest::addColumn<bool>("speaks");
    QTest::addColumn<bool>("isEnded");
    QTest::newRow("A is busy, he spoke") << Reaction::Busy << true << false;
    QTest::newRow("A does not answer, he spoke") << Reaction::NoAnswer << true << false;
    QTest::newRow("A does not answer, he said nothing") << Reaction::NoAnswer << false << false;
    QTest::newRow("the owner ends it, he spoke") << Reaction::NoAnswer << true << true;
    QTest::newRow("the owner ends it, he said nothing") << Reaction::NoAnswer << false << true;
}

/** Nobody is asked by SMS to call again who has just said what he wanted. */
void VoicemailTest::noExcuseForWhoLeftAMessage()
{
    QFETCH(sim::PartyBehaviour::Reaction, master);
    QFETCH(bool, speaks);
    QFETCH(bool, isEnded);
    ruleIs(u"master"_s);
    const QString greeting = m_world->settings->text(SettingKey::VoicemailGreeting);
    QVERIFY(m_world->settings->set(SettingKey::VoicemailBeforeRinging, greeting));
    QVERIFY(m_world->settings->set(SettingKey::SmsNotAccepted, u"true"_s));
    QVERIFY(m_world->settings->set(SettingKey::SmsEarlyClosure, u"true"_s));
    m_world->masterIs(master);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(4s);
    if (speaks) {
        speak(5s);
    }
    m_world->advance(20s);
    if (isEnded) {
        m_world->phone->endAll();
    } else {
        m_world->network.hangUp(Caller);
    }
    m_world->advance(60s);
    QVERIFY(m_world->network.calls().empty());
    const std::vector<MessageRecord> messages = m_world->phone->messages(10);
    const auto isOut = [](const MessageRecord &each) {
        return each.direction == MessageDirection::Out;
    };
    QCOMPARE(std::ranges::count_if(messages, isOut), speaks ? 0 : 1);
}

/** The way out is named where the owner reads what has happened. */
void VoicemailTest::muteAfterHoldIsTold()
{
    QVERIFY(m_world->settings->set(SettingKey::VoicemailWhenNotTaken, u"true"_s));
    ruleIs(u"master"_s);
    m_world->masterIs(sim::PartyBehaviour::Reaction::Busy);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->modem.voice().setMute(true);
    m_world->advance(30s);
    const CallRecord row = m_world->newestRow();
    QCOMPARE(row.outcome->kind, OutcomeKind::NotReached);
    QCOMPARE(kindsOf(row.reasons).back(), RoutingReason::MuteAfterHold);
    QVERIFY(kept().isEmpty());
}

void VoicemailTest::orphansAreDeleted()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    leave(5s);
    QVERIFY(arrives());
    QTRY_COMPARE_WITH_TIMEOUT(listed().front().state, VoicemailState::Told, Patience);
    const QDir folder(m_world->folder.filePath(u"voicemail"_s));
    const qint64 at = listed().front().callAt.toMSecsSinceEpoch();
    for (const QString &name :
         {u"%1.ogg"_s.arg(at + 1000), u"%1.wav"_s.arg(at + 2000), u"mine.ogg"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    m_world->restart();
    m_world->start();
    QCOMPARE(kept(), (QStringList {listed().front().file, u"mine.ogg"_s}));
}

/** A data base that is new says nothing about what was there before its first call. */
void VoicemailTest::olderThanTheDataBaseStays()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    leave(5s);
    QVERIFY(arrives());
    QTRY_VERIFY_WITH_TIMEOUT(kept().size() == 1 && kept().front().endsWith(u".ogg"_s), Patience);
    const QStringList before = kept();
    m_world->advance(1h);
    sql(u"DELETE FROM calls"_s);
    sql(u"DELETE FROM voicemails"_s);
    m_world->network.incoming(Caller, 60s);
    m_world->advance(2s);
    m_world->network.hangUp(Caller);
    m_world->advance(5s);
    m_world->restart();
    m_world->start();
    QCOMPARE(kept(), before);
    QVERIFY(m_world->settings->set(SettingKey::HistoryDays, u"1"_s));
    m_world->advance(25h);
    m_world->restart();
    m_world->start();
    QVERIFY(kept().isEmpty()); // nothing outlives its time
}

/** As the data base of somebody else's backup may hold them. */
void VoicemailTest::foreignNamesLeadNowhere()
{
    QFile secret(m_world->folder.filePath(u"secret.ogg"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    VoicemailStore store(*m_world->database);
    const QDateTime now = m_world->clock.wall().toUTC();
    QVERIFY(QDir().mkpath(m_world->folder.filePath(u"voicemail"_s)));
    const std::vector<std::pair<QString, VoicemailState>> rows {
        {u"../secret.ogg"_s, VoicemailState::Ready},
        {secret.fileName(), VoicemailState::Told},
        {u"../secret.ogg"_s, VoicemailState::Raw}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Voicemail mail;
        mail.callAt = now.addSecs(-600 - static_cast<qint64>(i));
        mail.file = rows[i].first;
        mail.state = rows[i].second;
        QVERIFY(store.save(mail).has_value());
    }
    m_world->start();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QDateTime at = now.addSecs(-600 - static_cast<qint64>(i));
        QCOMPARE(m_world->phone->window().history.recordingOf(at), QString());
    }
    m_world->advance(2h);
    QVERIFY(secret.exists());
    QVERIFY(m_world->files.empty());
    QVERIFY(listed().empty());
}

/** The disk has refused the call, and not the message. */
void VoicemailTest::untoldOutlivesItsCall()
{
    ruleIs(u"voicemail"_s);
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(4s);
    m_world->modem.voice().say(Caller, toPcm(words(30s)));
    m_world->advance(5s);
    m_world->restart();
    sql(u"DELETE FROM calls"_s);
    m_world->advance(10min); // it would have been listed long ago
    m_world->start();
    QVERIFY(arrives());
    QVERIFY(m_world->files.front().file.voiceSeconds >= 4);
}

/** The computer was off for longer than anything is kept. */
void VoicemailTest::untoldOutlivesItsTime()
{
    ruleIs(u"voicemail"_s);
    QVERIFY(m_world->settings->set(SettingKey::HistoryDays, u"1"_s));
    m_world->start();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(4s);
    m_world->modem.voice().say(Caller, toPcm(words(30s)));
    m_world->advance(5s);
    m_world->restart();
    m_world->advance(50h);
    m_world->start();
    QVERIFY(arrives());
    QVERIFY(m_world->files.front().file.voiceSeconds >= 4);
    QTRY_COMPARE_WITH_TIMEOUT(listed().front().state, VoicemailState::Told, Patience);
    m_world->advance(2h);
    QVERIFY(kept().isEmpty());
}

void VoicemailTest::goesWithItsCall_data()
{
    QTest::addColumn<QString>("owners");
    QTest::newRow("told") << u"1001"_s;
    QTest::newRow("nobody is told") << QString();
}

/** Whoever deletes a call deletes what was said in it. */
void VoicemailTest::goesWithItsCall()
{
    QFETCH(QString, owners);
    QVERIFY(m_world->settings->set(SettingKey::TelegramOwners, owners));
    ruleIs(u"voicemail"_s);
    m_world->start();
    leave(5s);
    QTRY_VERIFY_WITH_TIMEOUT(kept().size() == 1 && kept().front().endsWith(u".ogg"_s), Patience);
    WindowHistory &history = m_world->phone->window().history;
    history.remove({m_world->newestRow().id});
    QVERIFY(history.undo());
    m_world->advance(15s);
    QCOMPARE(kept().size(), 1);
    history.remove({m_world->newestRow().id});
    m_world->advance(15s);
    QVERIFY(kept().isEmpty());
    QVERIFY(listed().empty());
}

/** The disk has refused the call: whenever somebody is to be told, there is something to hear. */
void VoicemailTest::refusedCallWithoutOwners()
{
    QVERIFY(m_world->settings->set(SettingKey::TelegramOwners, QString()));
    QVERIFY(m_world->settings->set(SettingKey::HistoryDays, u"2"_s));
    ruleIs(u"voicemail"_s);
    m_world->start();
    leave(5s);
    QTRY_VERIFY_WITH_TIMEOUT(kept().size() == 1 && kept().front().endsWith(u".ogg"_s), Patience);
    sql(u"DELETE FROM calls"_s);
    m_world->advance(3h);
    QCOMPARE(kept().size(), 1);
    m_world->advance(50h);
    QVERIFY(kept().isEmpty());
}

QTEST_GUILESS_MAIN(VoicemailTest)
#include "tst_voicemail.moc"
