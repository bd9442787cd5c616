// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/spectraldistance.h"
#include "../support/spokenwords.h"
#include "sim/simulatedvoice.h"
#include "telegramworld.h"
#include "voice/soundfile.h"
#include "voice/tones.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Caller = u"+393401234567"_s;
constexpr int MostPasses = 400;

/** From the first sound on. */
Samples fromFirstSound(const Samples &samples)
{
    return {std::ranges::find_if(samples, [](qint16 each) { return std::abs(each) > 1000; }),
            samples.end()};
}

} // namespace

/** A voicemail from the modem's sound to Telegram's server, by the shipped transport. */
class VoicemailTelegramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void soundsLikeWhatWasSaid_data();
    void soundsLikeWhatWasSaid();
    void nameWhileItRings();
};

void VoicemailTelegramTest::soundsLikeWhatWasSaid_data()
{
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<QStringList>("methods");
    QTest::newRow("as a voice message") << QStringList {} << QStringList {u"sendVoice"_s};
    QTest::newRow("who wants none gets a piece of music")
        << QStringList {u"sendVoice"_s} << QStringList {u"sendVoice"_s, u"sendAudio"_s};
    QTest::newRow("or at last a file")
        << QStringList {u"sendVoice"_s, u"sendAudio"_s}
        << QStringList {u"sendVoice"_s, u"sendAudio"_s, u"sendDocument"_s};
}

void VoicemailTelegramTest::soundsLikeWhatWasSaid()
{
    QFETCH(QStringList, refused);
    QFETCH(QStringList, methods);
    TelegramWorld world;
    world.useVoice();
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"voicemail"_s));
    world.openBot();
    world.start();
    for (int i = 0; i < 10; ++i) {
        world.pass(1s);
    }
    world.network.incoming(Caller, 60s);
    for (int i = 0; i < 4; ++i) {
        world.pass(1s);
    }
    for (const QString &method : refused) {
        BotApiFault fault;
        fault.method = method;
        fault.kind = BotApiFault::Kind::Error;
        fault.value = 400;
        fault.words = u"Bad Request: VOICE_MESSAGES_FORBIDDEN"_s;
        world.server.inject(fault);
    }
    const Samples said = words(6s);
    world.modem.voice().say(Caller, toPcm(said));
    std::optional<ShownMessage> shown;
    static_cast<void>(QTest::qWaitFor( // the worker, in real time
        [&] {
            world.pass(1s);
            for (const ShownMessage &message : world.server.shownIn(PhoneWorld::Owner)) {
                if (!message.fileName.isEmpty()) {
                    shown = message;
                }
            }
            return shown.has_value();
        },
        60'000));
    QVERIFY(shown.has_value());
    QVERIFY(shown->fileName.endsWith(u".ogg"_s));
    QVERIFY(shown->replyTo != 0);
    QStringList used;
    for (const LoggedRequest &request : world.server.requests()) {
        if (request.method == u"sendVoice"_s || request.method == u"sendAudio"_s
            || request.method == u"sendDocument"_s) {
            used.append(request.method);
        }
    }
    QCOMPARE(used, methods);
    QVERIFY2(world.server.violations().isEmpty(),
             qPrintable(world.server.violations().join(u'\n')));
    const auto stored = world.server.chats().fileOf(u"FILE1"_s).value();
    const QByteArray bytes =
        world.server.chats().contentAt(stored.value("file_path"_L1).toString()).value();
    const QString path = world.folder.filePath(u"received.ogg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<Samples> heard = readSound(path, 60s);
    QVERIFY(heard.has_value());
    const Samples spoken = fromFirstSound(said);
    Samples received = fromFirstSound(*heard);
    QVERIFY(received.size() > spoken.size() * 9 / 10);
    received.resize(spoken.size());
    const double apart = spectralDistance(spoken, received);
    Samples backwards = spoken;
    std::ranges::reverse(backwards);
    qInfo().nospace() << "spectral distance of what Telegram has: " << apart
                      << " dB (of the same backwards: " << spectralDistance(spoken, backwards)
                      << " dB), " << bytes.size() << " bytes";
    QVERIFY(apart < 6);
}

/** What a caller says when he is asked for his name answers the message of his call, which has the
 * buttons that decide about it. */
void VoicemailTelegramTest::nameWhileItRings()
{
    TelegramWorld world;
    world.useVoice();
    const QString prompt = world.settings->text(SettingKey::VoicemailGreeting);
    QVERIFY(world.settings->set(SettingKey::VoiceNamePrompt, prompt));
    QVERIFY(world.settings->set(SettingKey::VoiceScreening, u"unknown"_s));
    QVERIFY(world.settings->set(SettingKey::RingMasterSeconds, u"120"_s));
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"master"_s));
    world.masterIs(sim::PartyBehaviour::Reaction::Manual);
    world.openBot();
    world.start();
    for (int i = 0; i < 10; ++i) {
        world.pass(1s);
    }
    world.modem.voice().sayAfterTone(Caller, toPcm(words(2s)));
    world.network.incoming(Caller);
    for (int i = 0; i < MostPasses && world.dialled().isEmpty(); ++i) {
        world.pass(100ms);
    }
    std::optional<ShownMessage> shown;
    const bool came = QTest::qWaitFor( // the worker, in real time; A's phone rings meanwhile
        [&] {
            world.pass(5ms);
            for (const ShownMessage &message : world.server.shownIn(PhoneWorld::Owner)) {
                if (!message.fileName.isEmpty()) {
                    shown = message;
                }
            }
            return shown.has_value();
        },
        120'000);
    QVERIFY(came);
    QCOMPARE(world.phone->liveCall()->stage, CallStage::CallingMaster); // A's phone rings
    const std::vector<ShownMessage> all = world.server.shownIn(PhoneWorld::Owner);
    const auto call = std::ranges::find(all, shown->replyTo, &ShownMessage::id);
    QVERIFY(call != all.end());
    QVERIFY2(call->text.contains(u"Calling"_s), qPrintable(call->text));
    QCOMPARE(world.server.requestCount(u"sendVoice"_s), 1);
    const auto buttonWith = [&call](const QString &label) {
        for (const auto &row : call->keyboard) {
            for (const auto &button : row) {
                if (button.text.contains(label)) {
                    return button.data;
                }
            }
        }
        return QString();
    };
    for (const QString &label : {u"📲"_s, u"Voicemail"_s, u"Reject"_s}) {
        QVERIFY2(!buttonWith(label).isEmpty(), qPrintable(label));
    }
    world.server.tap(PhoneWorld::Owner, call->id, buttonWith(u"Reject"_s));
    for (int i = 0; i < 30; ++i) {
        world.pass(1s);
    }
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QVERIFY(world.network.calls().empty());
    QVERIFY2(world.server.violations().isEmpty(),
             qPrintable(world.server.violations().join(u'\n')));
}

QTEST_GUILESS_MAIN(VoicemailTelegramTest)
#include "tst_voicemailtelegram.moc"
