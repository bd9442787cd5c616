// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/daylogphrases.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace std::chrono_literals;

class TestPhrases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masksNumbers_data();
    void masksNumbers();
    void outcomes_data();
    void outcomes();
    void durations_data();
    void durations();
    void parties_data();
    void parties();
    void everyErrorHasWords();
    void stickWithoutVoiceIsSaid();
    void troubles_data();
    void troubles();
    void silentEventsAreTold();
    void everyStateHasWords();
};

namespace {

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 11, 22), QTime(14, 0), Qt::UTC).addSecs(seconds);
}

CallRecord annasCall(StoryDirection direction, std::vector<CallStep> steps, int endsAt)
{
    CallRecord record;
    record.direction = direction;
    record.remoteNumber = u"+393407654321"_s;
    record.remoteName = u"Anna Rossi"_s;
    record.masterNumber = u"+393331112222"_s;
    record.startedAt = at(0);
    record.endedAt = at(endsAt);
    record.steps = std::move(steps);
    return record;
}

CallRecord ended(CallRecord record, const CallOutcome &outcome)
{
    record.outcome = outcome;
    return record;
}

} // namespace

void TestPhrases::outcomes_data()
{
    using enum StoryDirection;
    QTest::addColumn<CallRecord>("record");
    QTest::addColumn<QString>("sentence");
    const std::vector<CallStep> untilHold {{at(0), CallStage::Ringing},
                                           {at(0), CallStage::Answering},
                                           {at(1), CallStage::Holding},
                                           {at(2), CallStage::CallingMaster}};
    CallRecord joined = annasCall(Inbound, untilHold, 260);
    joined.joinedAt = at(8);
    QTest::newRow("joined") << ended(joined, {OutcomeKind::Joined, CallParty::Remote, {}})
                            << u"Call ended, 4 min 12 s"_s;
    QTest::newRow("ended by the owner")
        << ended(joined, {OutcomeKind::Closed, CallParty::Nobody, {}})
        << u"Ended by you, 4 min 12 s"_s;
    QTest::newRow("gave up on hold")
        << ended(annasCall(Inbound, untilHold, 12), {OutcomeKind::GaveUp, CallParty::Remote, {}})
        << u"Anna Rossi hung up while on hold (12 s)"_s;
    QTest::newRow("gave up ringing") << ended(annasCall(Inbound, {{at(0), CallStage::Ringing}}, 18),
                                              {OutcomeKind::GaveUp, CallParty::Remote, {}})
                                     << u"Anna Rossi gave up after 18 s"_s;
    QTest::newRow("own phone busy")
        << ended(annasCall(Inbound, untilHold, 5),
                 {OutcomeKind::NotReached, CallParty::Master, {.reason = ReleaseReason::Busy}})
        << u"Your phone +39 333 111 2222 is busy"_s;
    QTest::newRow("own phone does not answer")
        << ended(annasCall(Inbound, untilHold, 27),
                 {OutcomeKind::NotReached, CallParty::Master, {.reason = ReleaseReason::NoAnswer}})
        << u"Your phone +39 333 111 2222 did not answer (25 s)"_s;
    QTest::newRow("callee switched off") << ended(
        annasCall(Outbound, untilHold, 27),
        {OutcomeKind::NotReached, CallParty::Remote, {.reason = ReleaseReason::Unreachable}})
                                         << u"Anna Rossi is switched off or unreachable"_s;
    QTest::newRow("the callee hung up early")
        << ended(annasCall(Outbound, untilHold, 5),
                 {OutcomeKind::HungUpEarly, CallParty::Remote, {}})
        << u"Anna Rossi hung up before your phone +39 333 111 2222 was connected"_s;
    QTest::newRow("join refused") << ended(annasCall(Inbound, untilHold, 27),
                                           {OutcomeKind::JoinRefused, CallParty::Nobody, {}})
                                  << u"The network refused to join the calls"_s;
    const QString mobile = u"+393331112222"_s;
    CallRecord two = annasCall(Inbound,
                               {{at(0), CallStage::Ringing},
                                {at(2), CallStage::CallingMaster, mobile},
                                {at(27), CallStage::NextPhone, mobile, ReleaseReason::NoAnswer},
                                {at(28), CallStage::CallingMaster, u"+393337778888"_s},
                                {at(43), CallStage::Releasing}},
                               44);
    two.masterNumber = u"+393337778888"_s;
    QTest::newRow("two phones, none answers")
        << ended(two,
                 {OutcomeKind::NotReached, CallParty::Master, {.reason = ReleaseReason::NoAnswer}})
        << u"Your phone +39 333 111 2222 did not answer (25 s); your phone +39 333 777 8888 did "
           "not answer (16 s)"_s;
    two.steps.resize(3);
    QTest::newRow("ended on the way to the second phone")
        << ended(two,
                 {OutcomeKind::NotReached, CallParty::Master, {.reason = ReleaseReason::NoAnswer}})
        << u"Your phone +39 333 111 2222 did not answer (25 s)"_s;
    QTest::newRow("deflected") << ended(annasCall(Inbound, {{at(0), CallStage::Deflecting}}, 1),
                                        {OutcomeKind::Deflected, CallParty::Nobody, {}})
                               << u"The network passed Anna Rossi on to your phone +39 333 111 "
                                  "2222, without an answer here"_s;
    QTest::newRow("handed over") << ended(annasCall(Inbound, untilHold, 9),
                                          {OutcomeKind::Transferred, CallParty::Nobody, {}})
                                 << u"Anna Rossi and your phone +39 333 111 2222 talk on without "
                                    "the line, which is free again"_s;
    CallRecord hidden = annasCall(Inbound, {}, 1);
    hidden.remoteNumber.clear();
    hidden.remoteName.clear();
    hidden.reasons = {{RoutingReason::HiddenNumber}};
    QTest::newRow("rejected") << ended(hidden, {OutcomeKind::Rejected, CallParty::Nobody, {}})
                              << u"Rejected: the number is hidden"_s;
    QTest::newRow("a jump of the clock back")
        << ended(annasCall(Inbound, untilHold, -500), {OutcomeKind::GaveUp, CallParty::Remote, {}})
        << u"Anna Rossi hung up while on hold (0 s)"_s;
}

void TestPhrases::outcomes()
{
    QFETCH(CallRecord, record);
    QFETCH(QString, sentence);
    QCOMPARE(Phrases::outcome(record), sentence);
}

void TestPhrases::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << 9 << u"9 s"_s;
    QTest::newRow("minutes") << 123 << u"2 min 03 s"_s;
    QTest::newRow("hours") << 3720 << u"1 h 02 min"_s;
}

void TestPhrases::durations()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    QCOMPARE(Phrases::duration(std::chrono::seconds(seconds)), words);
}

void TestPhrases::parties_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("a name") << u"Anna"_s << u"+393407654321"_s << u"Anna"_s;
    QTest::newRow("a number") << QString() << u"+393407654321"_s << u"+39 340 765 4321"_s;
    QTest::newRow("a short number") << QString() << u"40916"_s << u"40916"_s;
    QTest::newRow("nothing") << QString() << QString() << u"Hidden number"_s;
}

void TestPhrases::parties()
{
    QFETCH(QString, name);
    QFETCH(QString, number);
    QFETCH(QString, words);
    QCOMPARE(Phrases::party(name, number), words);
}

void TestPhrases::stickWithoutVoiceIsSaid()
{
    NetworkStatus network;
    network.modem = ModemState::Ready;
    const Error error {ErrorCode::Unsupported, 0, {}};
    QVERIFY(!Phrases::error(error, network).contains(u"no voice"_s));
    network.voice = VoiceSupport::No;
    QVERIFY(Phrases::error(error, network).contains(u"no voice"_s));
}

void TestPhrases::everyErrorHasWords()
{
    QStringList seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const QString words = Phrases::error(Error {static_cast<ErrorCode>(code), 1, {}});
        QVERIFY2(words.endsWith(u'.'), qPrintable(QString::number(code)));
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.append(words);
    }
}

void TestPhrases::troubles_data()
{
    QTest::addColumn<PortTrouble>("trouble");
    QTest::addColumn<QString>("words");
    QTest::newRow("not there") << PortTrouble::NotThere << u"No modem is connected"_s;
    QTest::newRow("no permission") << PortTrouble::NoPermission << u"sudo usermod -aG dialout"_s;
    QTest::newRow("held") << PortTrouble::HeldByOther << u"held by another program"_s;
    QTest::newRow("ModemManager") << PortTrouble::HeldByModemManager << u"by ModemManager"_s;
    QTest::newRow("CD-ROM") << PortTrouble::CdRomMode << u"usb-modeswitch"_s;
    QTest::newRow("several") << PortTrouble::SeveralSticks
                             << u"HUAWEI Mobile (/dev/serial/by-path/x); a modem (/dev/ttyUSB5)"_s;
    QTest::newRow("another stick") << PortTrouble::OtherStick << u"not the one that was chosen"_s;
    QTest::newRow("taken") << PortTrouble::TakenByInstance << u"Another VirtualPhone"_s;
    QTest::newRow("wrong port") << PortTrouble::WrongPort << u"another port of the stick"_s;
    QTest::newRow("silent") << PortTrouble::Silent << u"does not answer as a modem"_s;
}

void TestPhrases::troubles()
{
    QFETCH(PortTrouble, trouble);
    QFETCH(QString, words);
    const NetworkStatus status {
        .port = u"/dev/ttyUSB0"_s,
        .trouble = trouble,
        .sticks = {{u"HUAWEI Mobile"_s, u"/dev/serial/by-path/x"_s}, {{}, u"/dev/ttyUSB5"_s}}};
    QVERIFY2(Phrases::modem(status).contains(words), qPrintable(Phrases::modem(status)));
    const QString refusal = Phrases::error(Error {ErrorCode::NotReady, 0, {}}, status);
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
}

void TestPhrases::everyStateHasWords()
{
    for (int state = 0; state <= static_cast<int>(ModemState::Lost); ++state) {
        QVERIFY(!Phrases::modem({.modem = static_cast<ModemState>(state), .port = u"ttyUSB0"_s})
                     .isEmpty());
    }
    for (int stage = 0; stage <= static_cast<int>(LastCallStage); ++stage) {
        QVERIFY(!Phrases::stage(static_cast<CallStage>(stage), StoryDirection::Inbound).isEmpty());
    }
    for (int reason = 1; reason <= static_cast<int>(LastRoutingReason); ++reason) {
        const DecisionReason whole {static_cast<RoutingReason>(reason), u"Family"_s, u"Home"_s,
                                    QDateTime::currentDateTimeUtc()};
        QVERIFY(!ReasonPhrases::reason(whole).isEmpty());
        QCOMPARE(ReasonPhrases::reason(whole).count(u'%'), 0);
    }
}

void TestPhrases::silentEventsAreTold()
{
    NetworkStatus status {.modem = ModemState::Ready};
    QCOMPARE(Phrases::modem(status), u"The modem is ready"_s);
    status.events = EventSource::Nowhere;
    QVERIFY(Phrases::modem(status).contains(u"No port of the modem has told any event"_s));
}

void TestPhrases::masksNumbers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &words, const QString &masked) {
        QTest::newRow(name) << words << masked;
    };
    row("mobile", u"+393407654321"_s, u"+39 340 ••• 4321"_s);
    row("spaced", u"your phone +39 340 765 4321 is busy"_s,
        u"your phone +39 340 ••• 4321 is busy"_s);
    row("national", u"sms 3407654321"_s, u"sms 340 ••• 4321"_s);
    row("short stays", u"call 40916"_s, u"call 40916"_s);
    row("two", u"+393407654321 <- +393331112222"_s, u"+39 340 ••• 4321 <- +39 333 ••• 2222"_s);
    row("seven digits", u"+1234567"_s, u"+12 ••• 4567"_s);
    row("name", u"PayPal"_s, u"PayPal"_s);
    row("time", u"22:15:07.123 after 4 min 12 s"_s, u"22:15:07.123 after 4 min 12 s"_s);
}

void TestPhrases::masksNumbers()
{
    QFETCH(QString, words);
    QFETCH(QString, masked);
    QCOMPARE(maskedNumbers(words), masked);
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
