// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attranscript.h"
#include "describe.h"
#include "profiles/modemprofile.h"
#include "profiles/releasecauses.h"
#include "sim/modemdialect.h"

#include <QDir>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;

/** Every dialogue of tests/data/at is understood by the profile that the modem's own name chooses:
 * what the host says there are our words, and nothing the modem says is unknown. */
class TestProfileTranscripts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isUnderstood_data();
    void isUnderstood();

private:
    void hear(const QByteArray &command, const std::vector<TranscriptStep::Line> &heard);

    std::unique_ptr<ModemProfile> m_profile;
    bool m_joined = false;
    bool m_busy = false;
    bool m_askedWhy = false;
};

namespace {

const QString Folder = QStringLiteral(VP_TRANSCRIPTS);

/** Everything that the profile may say in a dialogue about calls. */
bool isOurWord(const ModemProfile &profile, const QByteArray &text)
{
    if (text.startsWith("ATD") && text.endsWith(';')) {
        return profile.dial(text.sliced(3).chopped(1)).text == text;
    }
    QByteArrayList words {profile.answer().text,
                          profile.holdOrSwap().text,
                          profile.join().text,
                          profile.hangUp().text,
                          profile.releaseHeldOrRejectWaiting().text,
                          profile.listCalls().text,
                          lastCauseQuestion().text,
                          ModemProfile::simState().text,
                          ModemProfile::holdCapabilities().text,
                          "AT+CLCC=1"}; // the stranger is asked for everything
    for (int index = 1; index <= 3; ++index) {
        words << profile.releaseOne(index).text;
    }
    for (const std::vector<SetupStep> &steps : {ModemProfile::basics(), profile.reporting()}) {
        for (const SetupStep &step : steps) {
            words << step.command.text;
            for (const AtCommand &other : step.otherwise) {
                words << other.text;
            }
        }
    }
    return words.contains(text);
}

} // namespace

void TestProfileTranscripts::isUnderstood_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(Folder).entryList({u"*.at"_s});
    QVERIFY(files.size() >= 60);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << Folder + u'/' + file;
    }
}

void TestProfileTranscripts::hear(const QByteArray &command,
                                  const std::vector<TranscriptStep::Line> &heard)
{
    QList<QByteArray> answer;
    for (const TranscriptStep::Line &line : heard) {
        if (!line.unsolicited && !isFinalLine(line.text)) {
            answer << line.text;
            continue;
        }
        if (!line.unsolicited) {
            m_busy = m_busy || line.text == "BUSY";
            continue;
        }
        const ModemEvent event = m_profile->eventFor(line.text);
        QVERIFY2(!std::holds_alternative<UnknownEvent>(event), line.text.constData());
        if (const auto *released = std::get_if<CallReleasedEvent>(&event)) {
            QVERIFY(released->index > 0);
            m_busy = m_busy || released->cause.reason == ReleaseReason::Busy;
        } else if (const auto *doubt = std::get_if<CallDoubtEvent>(&event)) {
            m_busy = m_busy || doubt->hint == ReleaseReason::Busy;
        }
    }
    if (command == m_profile->listCalls().text) {
        const std::vector<ListedCall> calls = ModemProfile::listedCalls(answer);
        QCOMPARE(calls.size(), static_cast<std::size_t>(answer.size()));
        const auto isJoined = [](const ListedCall &call) {
            return call.state == CallState::Active && call.multiparty
                && call.number.startsWith(u'+');
        };
        m_joined =
            m_joined || (calls.size() == 2 && std::all_of(calls.begin(), calls.end(), isJoined));
    } else if (command == lastCauseQuestion().text) {
        m_askedWhy = true;
        m_busy = m_busy || lastCauseAnswer(answer).reason == ReleaseReason::Busy;
    }
}

void TestProfileTranscripts::isUnderstood()
{
    QFETCH(QString, path);
    const Result<Transcript> transcript = readTranscript(path);
    QVERIFY(transcript.has_value());
    const std::optional<sim::ModemDialect> dialect = sim::modemDialect(transcript->dialect);
    QVERIFY(dialect.has_value());
    m_profile = profileFor(dialect->identity.manufacturer, dialect->identity.model,
                           dialect->identity.revision);
    m_joined = false;
    m_busy = false;
    m_askedWhy = false;
    QByteArray command;
    for (const TranscriptStep &step : transcript->steps) {
        if (step.kind == TranscriptStep::Kind::Send) {
            command = step.text;
            QVERIFY2(
                isOurWord(*m_profile, command),
                qPrintable(u"line %1: %2"_s.arg(step.number).arg(QString::fromLatin1(command))));
        }
        hear(command, step.heard);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    const bool joins = dialect->hasHoldForm("3");
    if (path.endsWith("-inbound.at"_L1) || path.endsWith("-outbound.at"_L1)) {
        QCOMPARE(m_joined, joins);
    }
    if (path.endsWith("-busy.at"_L1)) {
        // The stranger tells nobody why.
        QVERIFY(m_busy || transcript->dialect == "stranger");
        QVERIFY(m_askedWhy || m_busy);
    }
}

QTEST_GUILESS_MAIN(TestProfileTranscripts)
#include "tst_profiletranscripts.moc"
