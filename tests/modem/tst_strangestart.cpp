// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsession.h"
#include "scriptdevice.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** Answers each line by a function of the test, a moment later. */
class AnsweringDevice : public ScriptDevice
{
public:
    using Answers = std::function<QByteArray(const QByteArray &)>;
    AnsweringDevice(Clock &clock, Answers answers)
        : m_answers(std::move(answers))
        , m_soon(clock)
    {
        connect(&m_soon, &Deadline::expired, this,
                [this] { inject(std::exchange(m_pending, {})); });
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        m_line.append(data, size);
        for (qsizetype end = 0; (end = m_line.indexOf('\r')) >= 0;) {
            m_pending += m_answers(m_line.left(end));
            m_line.remove(0, end + 1);
        }
        m_soon.start(5ms);
        return size;
    }

private:
    Answers m_answers;
    Deadline m_soon;
    QByteArray m_line;
    QByteArray m_pending;
};

QByteArray lines(const QByteArray &text)
{
    return "\r\n" + text + "\r\n\r\nOK\r\n";
}
const QByteArray ok = "\r\nOK\r\n";
const QByteArray error = "\r\nERROR\r\n";

} // namespace

/** The start on modems that refuse, misunderstand, chatter or take their time. */
class TestStrangeStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void echoIsSwitchedOffByParts();
    void refusalsOfTheFirstSecondsAreRepaired();
    void essentialsAreNotAskedForForEver();
    void quectelFallsBackToDsci_data();
    void quectelFallsBackToDsci();
    void staleBytesAreDrained();
    void oldAnswersAfterARestartAreNotNewOnes();
    void firstWordMayBeEaten();
    void slowSimIsAwaited();
    void nameByInformation();
    void prefixedNamesAreRead();
    void firmwareWithoutVoice_data();
    void firmwareWithoutVoice();
    void capabilitiesAreFacts();

private:
    void start(AnsweringDevice::Answers special = {});
    [[nodiscard]] QByteArray usual(const QByteArray &line) const;
    void runFor(std::chrono::milliseconds time);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ModemSession> m_session;
    QByteArrayList m_commands;
    QByteArray m_maker;
    QByteArray m_stale;
    AnsweringDevice::Answers m_special;
};

void TestStrangeStart::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_commands.clear();
    m_maker = "Acme";
    m_stale.clear();
}

void TestStrangeStart::cleanup()
{
    m_session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QByteArray TestStrangeStart::usual(const QByteArray &line) const
{
    if (line == "AT+CGMI") {
        return lines(m_maker);
    }
    if (line == "AT+CGMM") {
        return lines("One");
    }
    if (line == "AT+CPIN?") {
        return lines("+CPIN: READY");
    }
    if (line == "AT+CHLD=?") {
        return lines("+CHLD: (0,1,1x,2,2x,3)");
    }
    if (line == "AT+CREG?") {
        return lines("+CREG: 0,1");
    }
    return ok;
}

void TestStrangeStart::start(AnsweringDevice::Answers special)
{
    m_special = std::move(special);
    ModemSessionOptions options;
    options.portName = u"strange"_s;
    options.commandPort = [this]() -> Result<std::unique_ptr<QIODevice>> {
        auto device = std::make_unique<AnsweringDevice>(*m_clock, [this](const QByteArray &line) {
            m_commands.append(line);
            const QByteArray answer = m_special ? m_special(line) : QByteArray();
            return answer.isNull() ? usual(line) : answer;
        });
        if (!m_stale.isEmpty()) {
            device->inject(m_stale);
        }
        return device;
    };
    m_session = std::make_unique<ModemSession>(options, *m_clock);
    m_session->start();
}

void TestStrangeStart::runFor(std::chrono::milliseconds time)
{
    const auto end = m_clock->steady() + time;
    while (m_clock->steady() < end) {
        m_clock->advance(5ms);
    }
}

void TestStrangeStart::echoIsSwitchedOffByParts()
{
    start([](const QByteArray &line) { return line == "ATE0V1" ? error : QByteArray(); });
    runFor(2s);
    QCOMPARE(m_session->status().modem, ModemState::Ready);
    QVERIFY(m_commands.indexOf("ATE0") > m_commands.indexOf("ATE0V1"));
    QVERIFY(m_commands.contains("ATV1"));
}

void TestStrangeStart::refusalsOfTheFirstSecondsAreRepaired()
{
    start([this](const QByteArray &line) {
        const bool early = m_clock->steady() < 5s;
        return early && line != "AT" && line != "AT+CPIN?" ? error : QByteArray();
    });
    runFor(30s);
    QCOMPARE(m_session->status().modem, ModemState::Ready);
    QCOMPARE(m_session->status().manufacturer, u"Acme"_s);
    for (const char *essential : {"AT+CLIP=1", "AT+CRC=1"}) {
        QVERIFY(m_commands.contains(essential));
    }
    // Said once more after the modem had come to its senses, and not again.
    const qsizetype last = m_commands.lastIndexOf("AT+CLIP=1");
    QVERIFY(m_commands.count("AT+CLIP=1") <= 4);
    QVERIFY(last > m_commands.lastIndexOf("AT+CGMI"));
    m_commands.clear();
    runFor(30s);
    QVERIFY(!m_commands.contains("AT+CLIP=1"));
}

void TestStrangeStart::essentialsAreNotAskedForForEver()
{
    start([](const QByteArray &line) { return line == "AT+CRC=1" ? error : QByteArray(); });
    runFor(5min);
    QCOMPARE(m_session->status().modem, ModemState::Ready);
    QCOMPARE(m_commands.count("AT+CRC=1"), 11);
    QCOMPARE(m_commands.count("AT+CLIP=1"), 1);
}

void TestStrangeStart::quectelFallsBackToDsci_data()
{
    QTest::addColumn<bool>("knowsCallInfo");
    QTest::newRow("EC25") << true;
    QTest::newRow("EP06") << false;
}

void TestStrangeStart::quectelFallsBackToDsci()
{
    QFETCH(bool, knowsCallInfo);
    m_maker = "Quectel";
    start([knowsCallInfo](const QByteArray &line) {
        return !knowsCallInfo && line.startsWith("AT+QINDCFG") ? error : QByteArray();
    });
    runFor(30s);
    QCOMPARE(m_session->status().profile, u"quectel"_s);
    QCOMPARE(m_commands.count("AT^DSCI=1"), knowsCallInfo ? 0 : 1);
    QCOMPARE(m_commands.count("AT+QINDCFG=\"ccinfo\",1,0"), 1);
}

void TestStrangeStart::staleBytesAreDrained()
{
    m_stale = "99,99\r\n\r\nOK\r\n\r\nERROR\r\n\r\n+CRE";
    start();
    runFor(2s);
    QCOMPARE(m_session->status().modem, ModemState::Ready);
    QCOMPARE(m_commands.count("AT"), 1);
    QCOMPARE(m_session->status().manufacturer, u"Acme"_s);
}

void TestStrangeStart::oldAnswersAfterARestartAreNotNewOnes()
{
    start();
    runFor(2s);
    QCOMPARE(m_session->status().modem, ModemState::Ready);
    m_commands.clear();
    bool hasRestarted = false;
    m_special = [&hasRestarted](const QByteArray &line) {
        // It echoes again, and the answer comes in two.
        return std::exchange(hasRestarted, true) ? QByteArray() : line + "\r\r\nOK\r\n" + ok;
    };
    runFor(70s); // the ping shows it
    QCOMPARE(m_session->status().modem, ModemState::Ready);
    QCOMPARE(m_session->status().manufacturer, u"Acme"_s);
    QCOMPARE(m_session->status().model, u"One"_s);
    QVERIFY(m_commands.contains("AT+CLIP=1"));
}

void TestStrangeStart::firstWordMayBeEaten()
{
    int words = 0;
    start([&words](const QByteArray &line) {
        return line.endsWith("AT") && ++words <= 2 ? QByteArray("") : QByteArray();
    });
    runFor(8s);
    QCOMPARE(m_session->status().modem, ModemState::Ready);
}

void TestStrangeStart::slowSimIsAwaited()
{
    start([this](const QByteArray &line) {
        if (line == "AT+CPIN?") {
            return QByteArray(""); // twenty seconds of silence, then the answer
        }
        return QByteArray();
    });
    runFor(25s);
    QCOMPARE(m_session->status().modem, ModemState::Initialising);
    QCOMPARE(m_commands.count("AT+CPIN?"), 1);
    QVERIFY(m_commands.last() == "AT+CPIN?"); // no ESC, no AT: the card is being asked
}

void TestStrangeStart::nameByInformation()
{
    m_maker = "nobody asks";
    start([](const QByteArray &line) {
        if (line.startsWith("AT+CGM")) {
            return error;
        }
        return line == "ATI" ? lines("SIM900 R11.0") : QByteArray();
    });
    runFor(20s);
    QCOMPARE(m_session->status().modem, ModemState::Ready);
    QCOMPARE(m_session->status().profile, u"sim800"_s);
}

void TestStrangeStart::prefixedNamesAreRead()
{
    start([](const QByteArray &line) {
        return line == "AT+CGMR" ? lines("+CGMR: LE20B04SIM7600M22") : QByteArray();
    });
    runFor(2s);
    QCOMPARE(m_session->status().revision, u"LE20B04SIM7600M22"_s);
    QCOMPARE(m_session->status().profile, u"simcom"_s);
}

void TestStrangeStart::firmwareWithoutVoice_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("voice");
    QTest::newRow("voice") << lines("^CVOICE:0,8000,16,20") << 1;
    QTest::newRow("locked") << lines("^CVOICE:1") << 2;
    QTest::newRow("unknown word") << error << 2;
    QTest::newRow("unknown to a Huawei") << QByteArray("\r\nCOMMAND NOT SUPPORT\r\n") << 2;
}

void TestStrangeStart::firmwareWithoutVoice()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, voice);
    m_maker = "huawei";
    start(
        [answer](const QByteArray &line) { return line == "AT^CVOICE?" ? answer : QByteArray(); });
    runFor(2s);
    QCOMPARE(m_session->status().modem, ModemState::Ready); // SMS work all the same
    QCOMPARE(static_cast<int>(m_session->status().voice), voice);
}

void TestStrangeStart::capabilitiesAreFacts()
{
    start();
    runFor(2s);
    const NetworkStatus &status = m_session->status();
    QVERIFY(status.joinListed);
    QVERIFY(!status.transferListed);
    QVERIFY(status.callsPolled);
    QVERIFY(!status.eventsSilent);
    QCOMPARE(status.profile, u"generic"_s);
    QCOMPARE(status.voice, VoiceSupport::Unknown);
}

QTEST_GUILESS_MAIN(TestStrangeStart)
#include "tst_strangestart.moc"
