// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attranscript.h"
#include "sim/eventscript.h"
#include "sim/simulatedmodem.h"

#include <QDir>
#include <QTemporaryFile>
#include <QtTest>

using namespace vp;
using namespace vp::sim;
using namespace vp::test;
using namespace Qt::StringLiterals;
using Kind = TranscriptStep::Kind;

namespace {

const QString Folder = QStringLiteral(VP_TRANSCRIPTS);

/** Line ends made visible: "|" stands for CR LF. */
QByteArray visible(QByteArray wire)
{
    return wire.replace("\r\n", "|").replace("\r", "\\r");
}

} // namespace

/** The simulated modem says exactly what the dialogues of tests/data/at say, when it hears what
 * they send. */
class TestTranscripts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDialectHasItsScenarios_data();
    void everyDialectHasItsScenarios();
    void sameDialogue_data();
    void sameDialogue();
    void malformedFiles_data();
    void malformedFiles();
};

void TestTranscripts::everyDialectHasItsScenarios_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *scenario : {"inbound", "outbound", "busy", "hangup", "gaveup"}) {
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
    }
}

void TestTranscripts::everyDialectHasItsScenarios()
{
    QFETCH(QString, scenario);
    QByteArrayList played;
    for (const QString &file : QDir(Folder).entryList({u"*-"_s + scenario + u".at"_s})) {
        const Result<Transcript> transcript = readTranscript(Folder + u'/' + file);
        QVERIFY2(transcript, qPrintable(file));
        played << transcript->dialect;
    }
    for (const QByteArray &name : dialectNames()) {
        QCOMPARE(played.count(name), 1);
    }
    QCOMPARE(played.size(), dialectNames().size());
}

void TestTranscripts::sameDialogue_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(Folder).entryList({u"*.at"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << Folder + u'/' + file;
    }
}

void TestTranscripts::sameDialogue()
{
    QFETCH(QString, path);
    const Result<Transcript> transcript = readTranscript(path);
    QVERIFY2(transcript, qPrintable(transcript ? QString() : transcript.error().detail));
    const std::optional<ModemDialect> dialect = modemDialect(transcript->dialect);
    QVERIFY2(dialect, transcript->dialect.constData());

    ManualClock clock;
    SimulatedNetwork network(clock);
    SimulatedModem modem(network, clock, *dialect);
    modem.setNoise(false);
    EventScript script(network, modem);
    QByteArray said;
    const auto hear = [&said](const QByteArray &bytes) {
        said += bytes;
    };
    connect(&modem, &SimulatedModem::output, &modem, hear);
    connect(&modem, &SimulatedModem::eventOutput, &modem, hear);
    bool echo = dialect->manners.echo;
    for (const TranscriptStep &step : transcript->steps) {
        QByteArray expected = step.wire();
        said.clear();
        if (step.kind == Kind::Send) {
            expected.prepend(echo ? step.text + '\r' : QByteArray());
            echo = echo && !step.text.startsWith("ATE0");
            modem.feed(step.text + '\r');
        } else if (step.kind == Kind::Wait) {
            clock.advance(step.wait);
        } else {
            QVERIFY2(script.run(QString::fromUtf8(step.text)), step.text.constData());
        }
        const QByteArray complaint = "line " + QByteArray::number(step.number) + ": "
            + visible(said) + " instead of " + visible(expected);
        QVERIFY2(said == expected, complaint.constData());
    }
    QVERIFY(network.calls().empty());
}

void TestTranscripts::malformedFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an answer before anything was done") << QByteArray("< OK\n");
    QTest::newRow("a word of no kind") << QByteArray("> AT\nOK\n");
    QTest::newRow("a time that is none") << QByteArray("@ soon\n");
    QTest::newRow("a direction without its blank") << QByteArray("#!incoming\n");
}

void TestTranscripts::malformedFiles()
{
    QFETCH(QByteArray, text);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text);
    file.flush();
    const Result<Transcript> transcript = readTranscript(file.fileName());
    QVERIFY(!transcript);
    QCOMPARE(transcript.error().code, ErrorCode::InvalidInput);
    QCOMPARE(readTranscript(file.fileName() + u".gone"_s).error().code, ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(TestTranscripts)
#include "tst_transcripts.moc"
