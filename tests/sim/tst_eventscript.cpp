// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/eventscript.h"
#include "sim/networkjournal.h"
#include "sim/simulatedvoice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <utility>

using namespace vp;
using namespace vp::sim;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestEventScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void durations_data();
    void durations();
    void badLines_data();
    void badLines();
    void goodLines_data();
    void goodLines();
    void storyOfADay();
    void parties();
    void saysWhatItShould();
    void speaksAfterTheTone();
    void smsKeepsItsBlanks();
    void faultsComeAndGo();
    void helpNamesEveryWord();
    void quit();

private:
    /** Somebody calls, is answered, and the host has asked for the sound. */
    void connectSomebody();
    QString run(const QString &line)
    {
        const Result<QString> result = m_script->run(line);
        return result ? *result : u"error: "_s + result.error().detail;
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedModem> m_modem;
    std::unique_ptr<EventScript> m_script;
};

void TestEventScript::init()
{
    m_script.reset();
    m_modem.reset();
    m_network.reset();
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<SimulatedNetwork>(*m_clock);
    m_modem = std::make_unique<SimulatedModem>(*m_network, *m_clock);
    m_modem->setNoise(false);
    m_script = std::make_unique<EventScript>(*m_network, *m_modem);
}

void TestEventScript::durations_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("milliseconds"); // -1 = none
    QTest::newRow("seconds") << u"5s"_s << qint64 {5000};
    QTest::newRow("plain seconds") << u"5"_s << qint64 {5000};
    QTest::newRow("milliseconds") << u"1500ms"_s << qint64 {1500};
    QTest::newRow("nothing") << u""_s << qint64 {-1};
    QTest::newRow("minutes are not known") << u"5m"_s << qint64 {-1};
    QTest::newRow("negative") << u"-5s"_s << qint64 {-1};
    QTest::newRow("more than a day") << u"86401s"_s << qint64 {-1};
    QTest::newRow("too many digits") << u"99999999999999999999"_s << qint64 {-1};
}

void TestEventScript::durations()
{
    QFETCH(QString, word);
    const auto duration = parseDuration(word);
    QTEST(duration ? qint64 {duration->count()} : qint64 {-1}, "milliseconds");
}

void TestEventScript::badLines_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"jump",
                             "incoming",
                             "incoming anna",
                             "incoming +39340 after 5s",
                             "incoming +39340 hangup-after soon",
                             "incoming +39340 hangup-after 5s now",
                             "answer",
                             "answer 1",
                             "answer +393401234567",
                             "hangup",
                             "hangup 1",
                             "hangup hidden",
                             "party",
                             "party +39340",
                             "party +39340 sings",
                             "party +39340 busy often",
                             "party +39340 answer 2s hangup-after",
                             "sms",
                             "sms +39340",
                             "fault",
                             "fault tea",
                             "fault join never",
                             "fault join 0",
                             "fault join 1 2",
                             "fault timeout",
                             "fault timeout AT+CHLD=3 maybe",
                             "remote-hold",
                             "remote-hold 1",
                             "service",
                             "service 9",
                             "service 1 40",
                             "call-waiting",
                             "call-waiting maybe",
                             "deflection maybe",
                             "reset now",
                             "unplug slowly",
                             "noise"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestEventScript::badLines()
{
    QFETCH(QString, line);
    const Result<QString> result = m_script->run(line);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(result.error().detail.size() > 10);
    QVERIFY(m_network->calls().empty());
}

void TestEventScript::goodLines_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"",
                             "   ",
                             "# a comment",
                             "incoming hidden",
                             "  incoming   +393401234567 ",
                             "incoming 40916 hangup-after 1500ms",
                             "party +39340 voicemail 20s",
                             "party +39340 answer 2s hangup-after 10s",
                             "fault join once",
                             "fault silence 3",
                             "fault late-ok",
                             "fault timeout AT+CHLD=3",
                             "fault timeout ATA done",
                             "clear",
                             "reset",
                             "reset keep",
                             "unplug",
                             "unplug keep",
                             "plug",
                             "noise on",
                             "noise off",
                             "service 1",
                             "service 5 31",
                             "call-waiting off",
                             "deflection on",
                             "transfer off"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestEventScript::goodLines()
{
    QFETCH(QString, line);
    QCOMPARE(run(line), QString());
}

void TestEventScript::storyOfADay()
{
    QStringList told;
    const NetworkJournal journal(*m_network, *m_modem);
    connect(&journal, &NetworkJournal::line, this, [&told](const QString &line) { told << line; });
    m_network->setDelays(NetworkDelays::zero());
    m_modem->feed("ATE0\r");
    run(u"incoming +393401234567"_s);
    m_modem->feed("ATA\r");
    m_clock->advance(0ms);
    m_modem->feed("AT+CHLD=2\r");
    m_clock->advance(0ms);
    run(u"party +393331112222 manual"_s);
    m_modem->feed("ATD+393331112222;\r");
    m_clock->advance(1s);
    QCOMPARE(run(u"calls"_s), u"call 1 held +393401234567\ncall 2 alerting +393331112222"_s);
    run(u"answer 2"_s);
    m_modem->feed("AT+CHLD=3\r");
    m_clock->advance(0ms);
    run(u"hangup 1"_s);
    run(u"hangup +393331112222"_s);
    run(u"unplug"_s);
    run(u"incoming hidden"_s);
    run(u"plug"_s);
    QCOMPARE(run(u"calls"_s), u"no calls"_s);
    const QStringList expected {
        u"party +393401234567 hears ringing"_s,
        u"call 1 incoming +393401234567"_s,
        u"party +393401234567 hears silence"_s,
        u"call 1 active +393401234567"_s,
        u"party +393401234567 hears hold"_s,
        u"call 1 held +393401234567"_s,
        u"call 2 dialing +393331112222"_s,
        u"party +393331112222 hears ringing"_s,
        u"call 2 alerting +393331112222"_s,
        u"party +393331112222 hears silence"_s,
        u"call 2 active +393331112222"_s,
        u"party +393401234567 hears conversation"_s,
        u"party +393331112222 hears conversation"_s,
        u"call 2 active +393331112222 multiparty"_s,
        u"call 1 active +393401234567 multiparty"_s,
        u"party +393331112222 hears silence"_s,
        u"party +393401234567 hears nothing"_s,
        u"call 1 gone +393401234567 by remote 104,16"_s,
        u"call 2 active +393331112222"_s,
        u"party +393331112222 hears nothing"_s,
        u"call 2 gone +393331112222 by remote 104,16"_s,
        u"port gone"_s,
        u"caller hidden turned away: not reachable"_s,
        u"port back"_s,
    };
    QCOMPARE(told, expected);
}

void TestEventScript::parties()
{
    using Reaction = PartyBehaviour::Reaction;
    run(u"party +39340 answer 2s hangup-after 10s"_s);
    PartyBehaviour behaviour = m_network->party(u"+39340"_s);
    QCOMPARE(behaviour.reaction, Reaction::Answer);
    QCOMPARE(behaviour.answerAfter, 2000ms);
    QCOMPARE(behaviour.hangUpAfter, 10000ms);
    const std::vector<std::pair<QString, Reaction>> words {
        {u"busy"_s, Reaction::Busy},           {u"noanswer"_s, Reaction::NoAnswer},
        {u"decline"_s, Reaction::Decline},     {u"off"_s, Reaction::SwitchedOff},
        {u"voicemail"_s, Reaction::Voicemail}, {u"manual"_s, Reaction::Manual}};
    for (const auto &[word, reaction] : words) {
        run(u"party +39340 "_s + word);
        behaviour = m_network->party(u"+39340"_s);
        QCOMPARE(behaviour.reaction, reaction);
        QVERIFY(!behaviour.answerAfter);
    }
}

void TestEventScript::connectSomebody()
{
    QCOMPARE(run(u"incoming +393401234567"_s), QString());
    m_clock->advance(5s);
    m_modem->feed("ATA\r");
    m_clock->advance(5s);
    m_modem->voice().open();
}

void TestEventScript::saysWhatItShould()
{
    QTemporaryDir folder;
    const QByteArray samples(SimulatedVoice::FrameBytes, '\x11');
    QByteArray wav = QByteArray::fromHex("524946466401000057415645666d7420100000000100"
                                         "0100401f0000803e0000020010006461746140010000")
        + samples;
    for (const auto &[name, bytes] :
         {std::pair {u"good.wav"_s, wav},
          std::pair {u"bad.wav"_s, QByteArray(wav).replace(22, 1, "\2")}}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QVERIFY(run(u"say +393401234567 "_s + folder.filePath(u"bad.wav"_s)).contains(u"8000 Hz"_s));
    QVERIFY(run(u"say +393401234567 "_s + folder.filePath(u"none.wav"_s)).contains(u"error"_s));
    QVERIFY(run(u"say +393401234567"_s).contains(u"error"_s));
    QVERIFY(run(u"say hidden 5s"_s).contains(u"error"_s));
    connectSomebody();
    QByteArray heard;
    connect(&m_modem->voice(), &SimulatedVoice::output, this,
            [&heard](const QByteArray &bytes) { heard += bytes; });
    QCOMPARE(run(u"say +393401234567 "_s + folder.filePath(u"good.wav"_s)), QString());
    m_clock->advance(100ms);
    QVERIFY(heard.startsWith(samples));
    heard.clear();
    QCOMPARE(run(u"say +393401234567 2s"_s), QString());
    m_clock->advance(3s);
    const QByteArray silence(SimulatedVoice::FrameBytes, '\0');
    QVERIFY(!heard.startsWith(silence));
    QVERIFY(heard.endsWith(silence));
}

void TestEventScript::speaksAfterTheTone()
{
    connectSomebody();
    QByteArray heard;
    connect(&m_modem->voice(), &SimulatedVoice::output, this,
            [&heard](const QByteArray &bytes) { heard += bytes; });
    QCOMPARE(run(u"say +393401234567 2s after-tone"_s), QString());
    const QByteArray period = QByteArray::fromHex("0000d007b80bd007000030f848f430f8"); // 1,000 Hz
    const auto hears = [this](const QByteArray &frame, int frames) {
        for (int i = 0; i < frames; ++i) {
            m_modem->voice().feed(frame);
            m_clock->advance(20ms);
        }
    };
    const QByteArray silence(SimulatedVoice::FrameBytes, '\0');
    hears(silence, 50);
    hears(period.repeated(20), 5); // too short
    hears(silence, 50);
    hears(period.repeated(20), 20);
    QCOMPARE(heard.count('\0'), heard.size());
    hears(silence, 50);
    QVERIFY(heard.count('\0') < heard.size() - 4000);
}

void TestEventScript::smsKeepsItsBlanks()
{
    QByteArray said;
    connect(m_modem.get(), &SimulatedModem::output, this,
            [&said](const QByteArray &bytes) { said += bytes; });
    QCOMPARE(run(u"  sms +393401234567 A  B "_s), QString());
    QCOMPARE(m_modem->storedSmsCount(), 1);
    m_modem->feed("AT+CMGR=0\r");
    QVERIFY2(said.contains("0441104808"), said.constData()); // four septets: A, two blanks, B
}

void TestEventScript::faultsComeAndGo()
{
    QByteArray said;
    connect(m_modem.get(), &SimulatedModem::output, this,
            [&said](const QByteArray &bytes) { said += bytes; });
    m_modem->feed("ATE0\r");
    run(u"fault silence once"_s);
    said.clear();
    m_modem->feed("AT\r");
    QCOMPARE(said, "");
    m_modem->feed("AT\r");
    QCOMPARE(said, "\r\nOK\r\n");
    run(u"fault timeout AT+CSQ"_s);
    said.clear();
    m_modem->feed("AT+CSQ\r");
    QCOMPARE(said, "");
    run(u"fault silence"_s);
    run(u"clear"_s);
    m_modem->feed("AT\r");
    QCOMPARE(said, "\r\nOK\r\n");
}

void TestEventScript::helpNamesEveryWord()
{
    const QString help = run(u"help"_s);
    for (const char *word :
         {"incoming", "answer",  "hangup",       "party",      "remote-hold", "remote-resume",
          "sms",      "service", "call-waiting", "deflection", "transfer",    "fault",
          "accident", "timeout", "clear",        "reset",      "unplug",      "plug",
          "noise",    "sim",     "calls",        "help",       "quit"}) {
        QVERIFY2(help.contains(QLatin1String(word)), word);
    }
    for (const char *fault : {"join",
                              "hold",
                              "dial",
                              "join-ignored",
                              "hold-ignored",
                              "silence",
                              "mute",
                              "garbage",
                              "split",
                              "glue",
                              "echo",
                              "late-ok",
                              "e1550",
                              "e1550-strict",
                              "quiet-end",
                              "end-twice",
                              "end-untold",
                              "slow-ok",
                              "hung",
                              "transfer",
                              "transfer-ignored",
                              "deflection",
                              "deflection-ignored"}) {
        QVERIFY2(FaultBox::fromWord(QString::fromLatin1(fault)).has_value(), fault);
        QVERIFY2(help.contains(QLatin1String(fault)), fault);
    }
}

void TestEventScript::quit()
{
    QSignalSpy requested(m_script.get(), &EventScript::quitRequested);
    run(u"quit"_s);
    QCOMPARE(requested.size(), 1);
}

QTEST_GUILESS_MAIN(TestEventScript)
#include "tst_eventscript.moc"
