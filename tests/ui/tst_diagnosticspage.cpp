// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "sample.h"
#include "service/calltimings.h"
#include "ui/diagnosticspage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

#include <thread>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

struct Window
{
    Window()
    {
        world.start();
        QObject::connect(
            &world.modem, &sim::SimulatedModem::commandReceived, &world,
            [this](const QByteArray &line) { wire.append(QString::fromLatin1(line)); });
        page = std::make_unique<DiagnosticsPage>(
            *world.phone,
            DiagnosticsParts {
                &log,
                [](const DoctorReport &found, const QStringList &lines) {
                    return u"%1 checks, %2 lines"_s.arg(found.lines.size()).arg(lines.size());
                },
                [this] { return ports; },
                [] {
                    return u"35123456"_s;
                }});
        page->resize(900, 600);
        page->show();
    }
    template<class T = QAbstractButton>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    QString text(const QString &name) const { return find<QPlainTextEdit>(name)->toPlainText(); }
    void type(const QString &command)
    {
        auto *field = find<QLineEdit>(u"console.command"_s);
        field->setText(command);
        QTest::keyClick(field, Qt::Key_Return);
        world.advance(2s);
    }

    std::vector<StickPort> ports;
    RecentLog log;
    PhoneWorld world;
    QStringList wire;
    std::unique_ptr<DiagnosticsPage> page;
};

} // namespace

class DiagnosticsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factsAreThereAtOnce();
    void missingCentreIsSetHere();
    void partOfTheImeiOnly();
    void portsAreListed();
    void reconnects();
    void examines();
    void examinationIsCancelled();
    void saysWhyItCannotExamine();
    void consoleSendsAndRefuses();
    void consoleAsksFirst();
    void consoleRemembers();
    void logGrowsAndIsFiltered();
    void logIsBounded();
    void timings();
    void timingsOfOddCalls();
};

void DiagnosticsPageTest::factsAreThereAtOnce()
{
    Window window;
    const auto fact = [&window](const QString &name) {
        return window.find<QLabel>(QString(u"modem."_s + name))->text();
    };
    const NetworkStatus network = window.world.phone->status().network;
    QVERIFY(fact(u"model"_s).contains(network.model));
    QVERIFY(fact(u"model"_s).contains(network.revision));
    QVERIFY(fact(u"network"_s).contains(network.operatorName));
    QVERIFY(fact(u"signal"_s).contains(QString::number(network.signalPercent.value())));
    const QString before = fact(u"network"_s);
    window.world.plugged = false;
    window.world.modem.unplug();
    window.world.advance(5s);
    QVERIFY(window.world.phone->status().network.modem != ModemState::Ready);
    QVERIFY(fact(u"network"_s) != before);
}

void DiagnosticsPageTest::examines()
{
    Window w;
    w.find(u"doctor.begin"_s)->click();
    QVERIFY(w.find<QWidget>(u"doctor.progress"_s)->isVisible());
    QVERIFY(!w.find(u"doctor.begin"_s)->isEnabled());
    w.world.advance(60s);
    QVERIFY(!w.find<QWidget>(u"doctor.progress"_s)->isVisible());
    QVERIFY(w.find(u"doctor.begin"_s)->isEnabled());
    auto *lines = w.find<QTreeWidget>(u"doctor.lines"_s);
    QVERIFY(lines->topLevelItemCount() > 10);
    for (int i = 0; i < lines->topLevelItemCount(); ++i) {
        QVERIFY(!lines->topLevelItem(i)->text(0).isEmpty());
        QVERIFY(!lines->topLevelItem(i)->text(1).isEmpty());
    }
    QVERIFY(w.find(u"doctor.save"_s)->isVisible());
    const auto *chosen = lines->currentItem(); // what weighs most
    QVERIFY(chosen != nullptr);
    QVERIFY(w.find<QLabel>(u"doctor.whole"_s)->text().startsWith(chosen->text(2)));
}

void DiagnosticsPageTest::examinationIsCancelled()
{
    Window w;
    w.find(u"doctor.begin"_s)->click();
    w.find(u"doctor.cancel"_s)->click();
    QVERIFY(!w.find<QWidget>(u"doctor.progress"_s)->isVisible());
    QVERIFY(w.find(u"doctor.begin"_s)->isEnabled());
    w.world.advance(60s);
    auto *lines = w.find<QTreeWidget>(u"doctor.lines"_s);
    QCOMPARE(lines->topLevelItemCount(), 0); // what it would have said comes no more
    w.find(u"doctor.begin"_s)->click(); // and it can be begun anew
    w.world.advance(60s);
    QVERIFY(lines->topLevelItemCount() > 10);
}

void DiagnosticsPageTest::saysWhyItCannotExamine()
{
    Window w;
    w.world.masterIs(sim::PartyBehaviour::Reaction::Manual);
    w.world.network.incoming(u"+393409876543"_s);
    w.world.advance(5s);
    const QString before = w.find<QLabel>(u"doctor.verdict"_s)->text();
    w.find(u"doctor.begin"_s)->click();
    QTRY_VERIFY(w.find(u"doctor.begin"_s)->isEnabled());
    QVERIFY(w.find<QLabel>(u"doctor.verdict"_s)->text() != before);
}

void DiagnosticsPageTest::consoleSendsAndRefuses()
{
    Window w;
    w.page->setCurrentIndex(1);
    w.type(u"AT+CSQ"_s);
    QVERIFY2(w.text(u"console.text"_s).contains(u"+CSQ: "_s),
             qPrintable(w.text(u"console.text"_s)));
    QVERIFY(w.find<QLineEdit>(u"console.command"_s)->text().isEmpty());
    w.wire.clear();
    for (const QString &refused :
         {u"ATD+393401234567;"_s, u"AT+CPIN=\"1234\""_s, u"AT+CSQ\u001a"_s, u"nonsense"_s}) {
        w.type(refused);
    }
    QVERIFY(w.wire.filter(u"1234"_s).isEmpty());
    QVERIFY(w.wire.filter(u"ATD"_s).isEmpty());
    QVERIFY(!w.text(u"console.text"_s).contains(u"\"1234\""_s));
}

void DiagnosticsPageTest::consoleAsksFirst()
{
    Window w;
    w.page->setCurrentIndex(1);
    w.wire.clear();
    w.type(u"AT+COPS=?"_s);
    QVERIFY(w.find(u"console.yes"_s)->isVisible());
    QVERIFY(!w.find<QLabel>(u"console.words"_s)->text().isEmpty());
    QVERIFY(w.wire.filter(u"+COPS=?"_s).isEmpty());
    w.find(u"console.no"_s)->click();
    w.world.advance(2s);
    QVERIFY(w.wire.filter(u"+COPS=?"_s).isEmpty());
    w.type(u"AT+COPS=?"_s);
    w.find(u"console.yes"_s)->click();
    w.world.advance(5s);
    QCOMPARE(w.wire.filter(u"+COPS=?"_s).size(), 1);
}

void DiagnosticsPageTest::consoleRemembers()
{
    Window w;
    w.page->setCurrentIndex(1);
    w.type(u"AT+CSQ"_s);
    w.type(u"AT+CREG?"_s);
    auto *field = w.find<QLineEdit>(u"console.command"_s);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(field->text(), u"AT+CREG?"_s);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(field->text(), u"AT+CSQ"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(field->text().isEmpty());
}

void DiagnosticsPageTest::logGrowsAndIsFiltered()
{
    Window w;
    w.log.add(QtDebugMsg, u"a detail"_s);
    w.log.add(QtInfoMsg, u"modem is ready"_s);
    w.page->setCurrentIndex(2);
    QCOMPARE(w.text(u"log.text"_s), u"modem is ready"_s);
    std::thread other([&w] { w.log.add(QtWarningMsg, u"chat is gone"_s); });
    other.join();
    QTRY_COMPARE_WITH_TIMEOUT(w.text(u"log.text"_s), u"modem is ready\nchat is gone"_s, 30000);
    w.find(u"log.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"modem is ready\nchat is gone"_s);
    w.find<QLineEdit>(u"log.filter"_s)->setText(u"MODEM"_s);
    QCOMPARE(w.text(u"log.text"_s), u"modem is ready"_s);
    w.find<QLineEdit>(u"log.filter"_s)->clear();
    w.find<QComboBox>(u"log.level"_s)->setCurrentIndex(0);
    QCOMPARE(w.text(u"log.text"_s), u"a detail\nmodem is ready\nchat is gone"_s);
    w.find<QComboBox>(u"log.level"_s)->setCurrentIndex(2);
    QCOMPARE(w.text(u"log.text"_s), u"chat is gone"_s);
}

void DiagnosticsPageTest::logIsBounded()
{
    RecentLog log;
    for (std::size_t i = 0; i < RecentLog::MostLines + 10; ++i) {
        log.add(QtInfoMsg, QString::number(i));
    }
    const std::vector<LogLine> all = log.since(0);
    QCOMPARE(all.size(), RecentLog::MostLines);
    QCOMPARE(all.front().text, u"10"_s);
    QCOMPARE(log.since(all.back().serial).size(), 0U);
    QCOMPARE(log.since(all.back().serial - 1).size(), 1U);
}

void DiagnosticsPageTest::timings()
{
    Window w;
    w.page->setCurrentIndex(3);
    QVERIFY(w.find<QLabel>(u"timings.words"_s)->text().contains(u"No calls"_s));
    QVERIFY(w.world.history->save(sample::joined(0)));
    w.page->setCurrentIndex(0);
    w.page->setCurrentIndex(3);
    auto *stages = w.find<QTreeWidget>(u"timings.stages"_s);
    QVERIFY(stages->topLevelItemCount() > 4);
    const auto *last = stages->topLevelItem(stages->topLevelItemCount() - 1);
    QCOMPARE(last->text(1), u"1"_s);
    QVERIFY2(last->text(2).startsWith(u"6"_s), qPrintable(last->text(2))); // 6.4 s
}

void DiagnosticsPageTest::timingsOfOddCalls()
{
    QVERIFY(timingsOf({}).stages.empty());
    CallRecord goingOn = sample::joined(1);
    goingOn.outcome.reset();
    CallRecord clockSet = sample::joined(2);
    clockSet.steps.at(2).at = clockSet.startedAt.addDays(-1);
    clockSet.joinedAt = clockSet.startedAt.addSecs(-1);
    std::vector<CallRecord> calls {goingOn, clockSet};
    CallTimings timings = timingsOf(calls);
    QCOMPARE(timings.untilJoined.calls, 0);
    for (const StageTiming &stage : timings.stages) {
        QVERIFY(stage.median >= 0ms);
    }
    calls.clear();
    for (int i = 1; i <= 20; ++i) { // 1 to 20 s
        CallRecord call = sample::joined(i);
        call.joinedAt = call.startedAt.addSecs(i);
        calls.push_back(call);
    }
    timings = timingsOf(calls);
    QCOMPARE(timings.untilJoined.calls, 20);
    QCOMPARE(timings.untilJoined.median, 10s);
    QCOMPARE(timings.untilJoined.slow, 19s);
}

void DiagnosticsPageTest::missingCentreIsSetHere()
{
    Window w;
    w.world.advance(2s);
    auto *field = w.find<QLineEdit>(u"modem.centreNumber"_s);
    QVERIFY(!field->isVisible()); // the card has one
    QCOMPARE(w.find<QLabel>(u"modem.centre"_s)->text(), u"+393349230000"_s);
    QCOMPARE(w.find<QLabel>(u"modem.joining"_s)->text(), u"yes"_s);
    QCOMPARE(w.find<QLabel>(u"modem.waiting"_s)->text(), u"on"_s);
    w.world.session->command({"AT+CSCA=\"\",129", {}}, &w.world, [](const Result<RawAnswer> &) {});
    w.world.advance(2s);
    w.world.plugged = false;
    w.world.modem.unplug();
    w.world.advance(2s);
    QCOMPARE(w.find<QLabel>(u"modem.centre"_s)->text(), u"–"_s);
    w.world.plugged = true;
    w.world.modem.plug();
    w.world.advance(2min);
    QVERIFY(field->isVisible());
    auto *set = w.find(u"modem.setCentre"_s);
    QVERIFY(!set->isEnabled()); // nothing is typed
    field->setText(u"nonsense"_s);
    set->click();
    w.world.advance(2s);
    QTRY_VERIFY(w.find<QLabel>(u"modem.words"_s)->isVisible()); // later than now
    QVERIFY(field->isVisible());
    field->setText(u"+39 334 923 0000"_s);
    set->click();
    w.world.advance(2s);
    QVERIFY(w.wire.contains(u"AT+CSCA=\"+393349230000\",145"_s));
    QVERIFY(!field->isVisible());
    QCOMPARE(w.find<QLabel>(u"modem.centre"_s)->text(), u"+393349230000"_s);
}

void DiagnosticsPageTest::partOfTheImeiOnly()
{
    Window w;
    QCOMPARE(w.find<QLabel>(u"modem.type"_s)->text(), u"35123456…"_s);
}

void DiagnosticsPageTest::portsAreListed()
{
    Window w;
    w.ports = {{u"/dev/ttyUSB0"_s, u"/dev/serial/by-id/usb-HUAWEI-if00"_s, 0, PortUse::Commands},
               {u"/dev/ttyUSB1"_s, u"/dev/serial/by-id/usb-HUAWEI-if01"_s, 1, PortUse::Voice},
               {u"/dev/ttyUSB2"_s, u"/dev/serial/by-id/usb-HUAWEI-if02"_s, 2, PortUse::Events}};
    auto *table = w.find<QTreeWidget>(u"ports.table"_s);
    w.page->setCurrentIndex(4);
    QVERIFY(table->isVisible());
    QCOMPARE(table->topLevelItemCount(), 3);
    QCOMPARE(table->topLevelItem(1)->text(0), u"/dev/ttyUSB1"_s);
    QCOMPARE(table->topLevelItem(1)->text(1), u"sound of calls"_s);
    QCOMPARE(table->topLevelItem(2)->text(1), u"events"_s);
    QCOMPARE(table->topLevelItem(2)->text(3), w.ports[2].lastingName);
    w.ports.clear(); // one that was named, and no more is known
    w.page->setCurrentIndex(0);
    w.page->setCurrentIndex(4);
    QCOMPARE(table->topLevelItemCount(), w.world.phone->status().network.port.isEmpty() ? 0 : 1);
    w.world.plugged = false;
    w.world.modem.unplug();
    w.world.advance(2s);
    QCOMPARE(table->topLevelItemCount(), 0);
    QVERIFY(w.find<QLabel>(u"ports.words"_s)->text().contains(u"no modem"_s));
}

void DiagnosticsPageTest::reconnects()
{
    Window w;
    w.world.advance(5s);
    w.wire.clear();
    w.find(u"modem.reconnect"_s)->click();
    w.world.advance(30s);
    QVERIFY2(w.wire.contains(u"AT+CMGF=0"_s), qPrintable(w.wire.join(u' '))); // from the start
    QCOMPARE(w.world.phone->status().network.modem, ModemState::Ready);
}

QTEST_MAIN(DiagnosticsPageTest)
#include "tst_diagnosticspage.moc"
