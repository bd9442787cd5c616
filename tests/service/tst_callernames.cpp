// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundworld.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Other = u"+393409998877"_s;

} // namespace

/** Callers say who they are: what A's phone and the chat hear of it; the whole phone in virtual
 * time. */
class CallerNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_world.reset(); }
    void phoneAndChatHearIt();
    void isOnNoDisk();
    void nothingSaid();
    void muteStick();
    void whoIsAsked_data();
    void whoIsAsked();
    void takenByOwnerIsNotAsked();
    void hangsUpWhileAsked();

private:
    void set(SettingKey key, const QString &value) { m_world->set(key, value); }
    void start() { m_world->start(); }
    void call(const QString &number = Caller) { m_world->network.incoming(number, 60s); }
    /** Two of the notes that he says. */
    [[nodiscard]] static Samples beginning(const Samples &said)
    {
        return {said.begin(), said.begin() + static_cast<qsizetype>(samplesIn(550ms))};
    }
    /** A's phone rings for 25 s meanwhile. */
    bool arrives() { return m_world->arrives(1, 5ms); }
    [[nodiscard]] bool wasIn(CallStage stage) const
    {
        const CallRecord row = m_world->newestRow();
        return std::ranges::find(row.steps, stage, &CallStep::stage) != row.steps.end();
    }

    std::optional<SoundWorld> m_world;
};

void CallerNamesTest::init()
{
    m_world.emplace();
    m_world->setSound(SettingKey::VoiceNamePrompt, tone(440, 1s, -15));
    set(SettingKey::VoiceScreening, u"unknown"_s);
    set(SettingKey::NotInContactsRule, u"master"_s);
    set(SettingKey::NoEventNowRule, u"master"_s);
}

void CallerNamesTest::phoneAndChatHearIt()
{
    start();
    m_world->masterIs(sim::PartyBehaviour::Reaction::Manual);
    const Samples said = words(1500ms);
    m_world->modem.voice().sayAfterTone(Caller, toPcm(said));
    call();
    m_world->advance(3s);
    QVERIFY2(m_world->lastText().contains(u"asked for a name"_s), qPrintable(m_world->lastText()));
    QVERIFY(m_world->dialled().isEmpty());
    while (m_world->dialled().isEmpty() && m_world->clock.advanceToNext()) { }
    QVERIFY(arrives()); // A's phone rings
    const ChatContent &voice = m_world->files.front();
    QVERIFY2(voice.text.plain().contains(u"name"_s), qPrintable(voice.text.plain()));
    QVERIFY(voice.file.voiceSeconds >= 1 && voice.file.voiceSeconds <= 3);
    QCOMPARE(voice.replyTo, m_world->messages().front().messageId); // the call's
    QString buttons;
    const ChatKeyboard keyboard = m_world->messages().front().keyboard;
    for (const auto &row : keyboard) {
        for (const ChatButton &button : row) {
            buttons += button.text + u'|';
        }
    }
    for (const QString &button : {u"Voicemail"_s, u"Reject"_s, u"📲"_s}) {
        QVERIFY2(buttons.contains(button), qPrintable(buttons));
    }
    m_world->network.answer(PhoneWorld::master());
    for (int i = 0; i < 50 && m_world->phone->liveCall()->stage != CallStage::Confirming; ++i) {
        m_world->advance(100ms);
    }
    m_world->advance(6s);
    QVERIFY2(m_world->messages().front().texts.back().contains(u"hears the caller's name"_s),
             qPrintable(m_world->messages().front().texts.back()));
    const double alike = found(beginning(said), m_world->heardBy(PhoneWorld::master()));
    qInfo().nospace() << "what A's phone hears is C's recording: correlation " << alike;
    QVERIFY(alike > 0.95);
    QVERIFY(m_world->network.press(PhoneWorld::master(), u'1'));
    m_world->advance(3s);
    QCOMPARE(m_world->phone->liveCall()->stage, CallStage::Bridged);
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::Joined);
    QVERIFY(wasIn(CallStage::Screening));
    QCOMPARE(m_world->files.size(), 1U);

    // The next caller is somebody else, and says nothing.
    m_world->modem.voice().clear();
    call(Other);
    while (m_world->dialled().size() < 2 && m_world->clock.advanceToNext()) { }
    m_world->advance(5s);
    m_world->network.answer(PhoneWorld::master());
    m_world->advance(8s);
    QVERIFY(found(beginning(said), m_world->heardBy(PhoneWorld::master())) < 0.5);
    m_world->network.hangUp(Other);
    m_world->advance(10s);
    QVERIFY(m_world->network.calls().empty());
}

/** It lives in memory, so that a crash leaves nothing of it. */
void CallerNamesTest::isOnNoDisk()
{
    start();
    m_world->masterIs(sim::PartyBehaviour::Reaction::Manual);
    m_world->chat.setLinkState(ChatLinkState::Offline); // it waits to be sent
    m_world->modem.voice().sayAfterTone(Caller, toPcm(words(1500ms)));
    call();
    m_world->advance(12s);
    QCOMPARE(m_world->dialled().size(), 1);
    const auto isKept = [this] {
        m_world->advance(100ms);
        return !QDir(m_world->voicemailDir).entryList(QDir::Files).isEmpty();
    };
    QVERIFY(!QTest::qWaitFor(isKept, 300));
    QSqlQuery outbox(QSqlDatabase::database(m_world->database->connectionName()));
    QVERIFY(outbox.exec(u"SELECT count(*) FROM outbox WHERE file_name = 'caller.ogg'"_s));
    QVERIFY(outbox.next());
    QCOMPARE(outbox.value(0).toInt(), 0);
    m_world->restart(); // as after a crash
    m_world->chat.setLinkState(ChatLinkState::Connected);
    m_world->start();
    m_world->advance(1min);
    QVERIFY(m_world->files.empty());
}

void CallerNamesTest::nothingSaid()
{
    start();
    m_world->masterIs(sim::PartyBehaviour::Reaction::Manual);
    call();
    m_world->advance(10s);
    QVERIFY2(m_world->lastText().contains(u"has said no name"_s), qPrintable(m_world->lastText()));
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QCOMPARE(kindsOf(m_world->newestRow().reasons).back(), RoutingReason::NoNameSaid);
    QVERIFY(m_world->files.empty());
}

void CallerNamesTest::muteStick()
{
    start();
    m_world->masterIs(sim::PartyBehaviour::Reaction::Manual);
    m_world->modem.voice().setMute(true);
    call();
    m_world->advance(4s);
    QCOMPARE(m_world->dialled().size(), 1); // nothing waits
    QVERIFY2(m_world->lastText().contains(u"not asked for a name"_s),
             qPrintable(m_world->lastText()));
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QCOMPARE(kindsOf(m_world->newestRow().reasons).back(), RoutingReason::NameNotAsked);
}

void CallerNamesTest::whoIsAsked_data()
{
    QTest::addColumn<QString>("screening");
    QTest::addColumn<QString>("except");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<bool>("asked");
    const QString anna = u"+393407654321"_s;
    QTest::newRow("off") << u"off"_s << QString() << Caller << false;
    QTest::newRow("a stranger") << u"unknown"_s << QString() << Caller << true;
    QTest::newRow("a hidden number") << u"unknown"_s << QString() << QString() << true;
    QTest::newRow("a contact") << u"unknown"_s << QString() << anna << false;
    QTest::newRow("a contact of everyone") << u"everyone"_s << QString() << anna << true;
    QTest::newRow("of a group that never is")
        << u"everyone"_s << u"Work, family"_s << anna << false;
    QTest::newRow("of another group") << u"everyone"_s << u"Work"_s << anna << true;
}

void CallerNamesTest::whoIsAsked()
{
    QFETCH(QString, screening);
    QFETCH(QString, except);
    QFETCH(QString, caller);
    QFETCH(bool, asked);
    m_world->writeContacts("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\n"
                           "TEL:+393407654321\r\nEND:VCARD\r\n");
    set(SettingKey::HiddenNumberRule, u"master"_s);
    set(SettingKey::VoiceScreening, screening);
    set(SettingKey::VoiceScreeningExcept, except);
    start();
    m_world->masterIs(sim::PartyBehaviour::Reaction::Manual);
    call(caller);
    m_world->advance(12s);
    QCOMPARE(m_world->dialled().size(), 1);
    m_world->say(u"/close"_s);
    m_world->advance(10s);
    QCOMPARE(wasIn(CallStage::Screening), asked);
}

void CallerNamesTest::takenByOwnerIsNotAsked()
{
    set(SettingKey::NotInContactsRule, u"ask"_s);
    start();
    m_world->masterIs(sim::PartyBehaviour::Reaction::Manual);
    call();
    m_world->advance(3s);
    QVERIFY2(m_world->tap(u"📲"_s), qPrintable(m_world->lastButtons().join(u' ')));
    m_world->advance(10s);
    QCOMPARE(m_world->dialled().size(), 1);
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QVERIFY(!wasIn(CallStage::Screening));
}

void CallerNamesTest::hangsUpWhileAsked()
{
    start();
    call();
    m_world->advance(3s);
    m_world->network.hangUp(Caller);
    m_world->advance(10s);
    QCOMPARE(m_world->newestRow().outcome->kind, OutcomeKind::GaveUp);
    QVERIFY(m_world->dialled().isEmpty());
    QVERIFY(m_world->files.empty());
    QVERIFY(m_world->network.calls().empty());
}

QTEST_GUILESS_MAIN(CallerNamesTest)
#include "tst_callernames.moc"
