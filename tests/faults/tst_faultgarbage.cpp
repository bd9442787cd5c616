// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"
#include "modem/atchat.h"
#include "noisyline.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;

namespace {

/** A message whose text is one letter. */
const QByteArray Submit = "0001000C91934310325476000001C1";

AtCommand command(const QByteArray &text, const QByteArray &prefix)
{
    AtCommand made;
    made.text = text;
    made.prefixes = {prefix};
    return made;
}

std::vector<AtCommand> commands()
{
    std::vector<AtCommand> list {
        command("AT+CSQ", "+CSQ:"),     command("AT+CREG?", "+CREG:"),
        command("AT+COPS?", "+COPS:"),  command("AT+CPMS?", "+CPMS:"),
        command("AT+CLCC", "+CLCC:"),   command("AT+CMGF=0", "+CMGF:"),
        command("AT+CMGL=4", "+CMGL:"), command("AT+CNMI?", "+CNMI:"),
    };
    list[6].hexLines = true;
    AtCommand maker = command("AT+CGMI", "-");
    maker.bareLines = true;
    list.push_back(maker);
    AtCommand sms = command("AT+CMGS=14", "+CMGS:");
    sms.payload = Submit;
    sms.deadline = 10s;
    list.push_back(sms);
    return list;
}

/** What a command came to. */
struct Answer
{
    bool isHere = false;
    std::optional<AtResponse> response; ///< none = an error of ours
    std::chrono::milliseconds took {0};
};

/** One port, one dialogue on it. */
struct Session
{
    explicit Session(QRandomGenerator &chance)
        : line(*sim::LoopbackPort::connectTo(modem, clock), chance)
        , chat(clock)
    {
        modem.setNoise(false);
        QObject::connect(&chat, &AtChat::unresponsive, &chat, [this] { ++unresponsive; });
        QObject::connect(&modem, &sim::SimulatedModem::smsSubmitted, &chat, [this] { ++sent; });
        if (qEnvironmentVariableIsSet("VP_FAULT_ONLY")) {
            QObject::connect(&chat, &AtChat::traffic, &chat,
                             [](bool out, const QByteArray &text) { qInfo() << out << text; });
        }
        for (const char digit : {'1', '2', '3'}) {
            modem.deliverSms(u"+39340765432"_s + QLatin1Char(digit), u"hello"_s);
        }
        chat.attach(line);
        (void)say(command("ATE0", "-"));
        (void)say(command("AT+CMGL=4", "+CMGL:")); // from now on they are read ones
    }
    ~Session()
    {
        chat.detach();
        line.disconnect();
    }
    /** Until the answer, or until it is much too late. */
    Answer say(const AtCommand &what)
    {
        Answer answer;
        const auto start = clock.steady();
        chat.send(what, &chat, [&answer, this, start](const Result<AtResponse> &result) {
            answer.isHere = true;
            answer.took = clock.steady() - start;
            if (result) {
                answer.response = *result;
            }
        });
        const auto end = start + limit(what);
        while (!answer.isHere && clock.untilNext().count() >= 0
               && clock.steady() + clock.untilNext() <= end) {
            clock.advanceToNext();
        }
        return answer;
    }
    /** Its own deadlines, and those of the calls that bring a modem back before it. */
    static std::chrono::milliseconds limit(const AtCommand &what)
    {
        return what.deadline + (what.payload.isEmpty() ? 0ms : what.payloadDeadline) + 4s;
    }

    ManualClock clock;
    sim::SimulatedNetwork network {clock};
    sim::SimulatedModem modem {network, clock};
    NoisyLine line;
    AtChat chat;
    int unresponsive = 0;
    int sent = 0;
};

/** What belongs to the answer itself: the reference of a message counts up; and noise without a
 * line end, behind the answer before, looks like a bare line of this one. */
QByteArrayList linesOf(const AtCommand &what, const AtResponse &response)
{
    if (what.bareLines && !response.lines.isEmpty()) {
        return {response.lines.constLast()};
    }
    return what.payload.isEmpty() ? QByteArrayList(response.lines)
                                  : QByteArrayList {QByteArray::number(response.lines.size())};
}

} // namespace

/** Sessions with a modem on a bad wire. */
class TestFaultGarbage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void backInStepAtTheNextCommand();

private:
    QString talk(Session &session, QRandomGenerator &chance);
    void plan(Session &session, QRandomGenerator &chance);

    const std::vector<AtCommand> m_commands = commands();
    std::vector<QByteArrayList> m_right; ///< what each is answered on a good wire
    FaultRun m_faults {u"garbage"_s, 1000};
};

void TestFaultGarbage::initTestCase()
{
    QRandomGenerator chance(1);
    Session session(chance);
    for (const AtCommand &what : m_commands) {
        const Answer answer = session.say(what);
        QVERIFY2(answer.response && answer.response->isOk(), what.text.constData());
        m_right.push_back(linesOf(what, *answer.response));
    }
    QCOMPARE(m_right[6].size(), 6);
    QCOMPARE(session.sent, 1);
}

void TestFaultGarbage::plan(Session &session, QRandomGenerator &chance)
{
    const int damages = 1 + chance.bounded(3);
    for (int i = 0; i < damages; ++i) {
        session.line.plan(static_cast<NoisyLine::Damage>(chance.bounded(NoisyLine::Kinds)),
                          chance.bounded(120));
    }
    session.modem.clearFaults();
    const std::array manners {sim::Fault::SplitLines, sim::Fault::GluedLines, sim::Fault::Echo,
                              sim::Fault::SlowOk};
    if (const int manner = chance.bounded(8); manner < 4) {
        session.modem.inject(manners.at(static_cast<std::size_t>(manner)));
    }
}

/** What is wrong; one command may suffer from what happens to its answer. */
QString TestFaultGarbage::talk(Session &session, QRandomGenerator &chance)
{
    bool suffers = false; // the command before this one did
    bool calledBack = false; // … and the call that brought the modem back may have suffered too
    int orders = 0;
    for (int i = 0; i < 16; ++i) {
        const auto which =
            static_cast<std::size_t>(chance.bounded(static_cast<int>(m_commands.size())));
        const AtCommand &what = m_commands[which];
        const bool wasQuiet = session.line.isQuiet();
        if (wasQuiet && !suffers && chance.bounded(3) == 0) {
            plan(session, chance);
        }
        const bool damaged = !session.line.isQuiet();
        const qint64 heard = session.line.heard();
        const Answer answer = session.say(what);
        orders += what.payload.isEmpty() ? 0 : 1;
        if (!answer.isHere) {
            return u"'%1' hangs"_s.arg(QString::fromLatin1(what.text));
        }
        if (session.line.heard() == heard && answer.response) {
            return u"an answer out of nothing"_s;
        }
        const bool right = answer.response && answer.response->isOk()
            && linesOf(what, *answer.response) == m_right[which];
        if (damaged) {
            session.line.beQuiet(); // what did not happen by now does not any more
            m_faults.count(answer.response ? (right ? u"damaged and right"_s : u"damaged"_s)
                                           : u"timed out"_s);
        } else if (!right && std::exchange(calledBack, false)) {
            m_faults.count(u"hit by noise in the call before"_s);
        } else if (!right) {
            return u"'%1' is wrong on a good wire"_s.arg(QString::fromLatin1(what.text));
        }
        suffers = !right;
        calledBack = damaged && !answer.response;
        m_faults.count(u"commands"_s);
    }
    if (session.sent > orders) {
        return u"a message went out twice"_s;
    }
    return session.unresponsive > 0 ? u"it was given up"_s : QString();
}

void TestFaultGarbage::backInStepAtTheNextCommand()
{
    for (int run = m_faults.first(); run < m_faults.end(); ++run) {
        QRandomGenerator chance = m_faults.chance(run);
        {
            Session session(chance);
            const QString wrong = talk(session, chance);
            QVERIFY2(wrong.isEmpty(), qPrintable(m_faults.named(run) + wrong));
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    m_faults.count(u"hung or out of step"_s, 0);
    m_faults.report();
}

QTEST_GUILESS_MAIN(TestFaultGarbage)
#include "tst_faultgarbage.moc"
