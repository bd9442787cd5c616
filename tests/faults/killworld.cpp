// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killworld.h"

#include "sim/deliverpdu.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using CallFate = sim::SimulatedModem::CallFate;

namespace {

constexpr qint64 Owner = 5'000'000'111;
const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
const QString PhoneA = u"+393331112222"_s;
const QString PhoneC = u"+393407654321"_s;

constexpr auto LoadInterval = 200ms; ///< one SMS each: five a second
constexpr int LongestStart = 1200; ///< ms
constexpr int LongestLife = 2500; ///< ms since it was ready
constexpr int LongestWait = 20'000; ///< ms until it is ready
constexpr int LongestAbsence = 1500; ///< ms without the modem
constexpr qint64 Quiet = 2500; ///< ms without any news: longer than the pace of the chat
constexpr int KillPatience = 5000; ///< ms

/** What is under way at once: more would only wait for the pace of chat and network. */
int mostUnderWay(const FaultRun &run)
{
    constexpr int fewRuns = 20;
    return run.runs() < fewRuns ? 5 : 24;
}

} // namespace

KillWorld::KillWorld(FaultRun &run, Fate fate, int first, int stride)
    : m_run(run)
    , m_fate(fate)
    , m_life(first)
    , m_stride(stride)
    , m_server(Token)
    , m_ledger(run)
{
    const QDir folder(m_folder.path());
    folder.mkdir(u"data"_s);
    folder.mkdir(u"run"_s);
    QFile::setPermissions(folder.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    makeParties();
    m_load.setInterval(LoadInterval);
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connectParts();
}

KillWorld::~KillWorld()
{
    m_phone.disconnect(this);
    m_phone.kill();
    m_phone.waitForFinished(KillPatience);
}

void KillWorld::connectParts()
{
    connect(&m_load, &QTimer::timeout, this, &KillWorld::load);
    connect(&m_end, &QTimer::timeout, this, &KillWorld::endNow);
    connect(&m_phone, &QProcess::finished, this, &KillWorld::phoneEnded);
    connect(&m_terminal, &sim::PseudoTerminal::received, &m_modem, &sim::SimulatedModem::feed);
    connect(&m_modem, &sim::SimulatedModem::output, &m_terminal, &sim::PseudoTerminal::write);
    connect(&m_modem, &sim::SimulatedModem::portGone, &m_terminal, &sim::PseudoTerminal::unplug);
    connect(&m_modem, &sim::SimulatedModem::smsSubmitted, this, [this](const QByteArray &pdu) {
        m_ledger.submitted(pdu);
        m_lastNews.restart();
    });
    connect(&m_modem, &sim::SimulatedModem::commandReceived, this, [this](const QByteArray &line) {
        if (!m_ready && line.startsWith("AT+CMGL")) {
            noteReady();
        }
        for (auto it = m_dialled.begin(); it != m_dialled.end(); ++it) {
            it.value() += line.startsWith("ATD") && line.contains(it.key().toLatin1()) ? 1 : 0;
        }
        step(Plan::Trigger::Command);
    });
    connect(&m_server, &BotApiServer::messageShown, this, [this](const ShownMessage &message) {
        m_ledger.shown(message);
        m_lastNews.restart();
        step(Plan::Trigger::ChatMessage);
    });
}

void KillWorld::makeParties()
{
    sim::NetworkDelays delays;
    delays.originate = 20ms;
    delays.alert = 60ms;
    delays.answer = 150ms;
    delays.connect = 20ms;
    delays.hold = 20ms;
    delays.join = 20ms;
    delays.release = 20ms;
    m_network.setDelays(delays);
    sim::PartyBehaviour master;
    master.hangUpAfter = 2s;
    m_network.setParty(PhoneA, master);
}

QProcessEnvironment KillWorld::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("virtualphone_"_L1)
            || name.endsWith("_proxy"_L1, Qt::CaseInsensitive)) {
            environment.remove(name);
        }
    }
    environment.insert(u"virtualphone_bottoken"_s, Token);
    environment.insert(u"virtualphone_botowner"_s, QString::number(Owner));
    environment.insert(u"virtualphone_defaultmasterphone"_s, PhoneA);
    environment.insert(u"virtualphone_defaultcountrycode"_s, u"+39"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    // Where sticks are locked: every one of these has the same IMEI.
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    return environment;
}

void KillWorld::start()
{
    if (!m_server.listen() || !m_terminal.plug()) {
        complain(u"no loopback or no pseudo-terminal"_s);
        return;
    }
    QDir().mkpath(m_folder.filePath(u"data"_s));
    QFile limits(m_folder.filePath(u"data/settings.ini"_s)); // which nobody reaches who is no test
    if (limits.open(QIODevice::WriteOnly)) {
        limits.write("[limits]\ncallsPerHour=0\nsmsPerHour=0\nminutesPerMonth=0\nsmsPerMonth=0\n");
        limits.close();
    }
    m_phone.setProcessEnvironment(environment());
    m_phone.setProcessChannelMode(QProcess::MergedChannels);
    m_phone.setStandardOutputFile(m_folder.filePath(u"phone.log"_s), QIODevice::Append);
    // A phone that outlived an aborted test would meet the next one at a terminal of the same name.
    m_phone.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_phone.setProgram(QStringLiteral(VP_VIRTUALPHONED));
    m_phone.setArguments({u"--modem"_s, m_folder.filePath(u"modem"_s), u"--telegram-api"_s,
                          m_server.url().toString(), u"--data-dir"_s,
                          m_folder.filePath(u"data"_s)});
    beginLife();
}

void KillWorld::beginLife()
{
    m_last = m_life >= m_run.end();
    m_ended = false;
    m_ready = false;
    m_age.start();
    m_lastNews.start();
    if (m_phone.state() == QProcess::NotRunning) {
        m_phone.start();
    }
    if (m_last) {
        m_load.stop();
        return;
    }
    m_chance = m_run.chance(m_life);
    drawPlan();
    m_load.start();
}

void KillWorld::drawPlan()
{
    using Trigger = Plan::Trigger;
    const auto trigger = static_cast<Trigger>(m_chance.bounded(4));
    switch (trigger) {
    case Trigger::Start:
        m_plan = {trigger, 0, m_chance.bounded(LongestStart)};
        break;
    case Trigger::Ready:
        m_plan = {trigger, 0, m_chance.bounded(LongestLife)};
        break;
    case Trigger::Command:
        m_plan = {trigger, 1 + m_chance.bounded(40), m_chance.bounded(4)};
        break;
    case Trigger::ChatMessage: // half of them before the program hears that it is shown
        m_plan = {trigger, 1 + m_chance.bounded(4), m_chance.bounded(2) * m_chance.bounded(4)};
        break;
    }
    m_end.start(trigger == Trigger::Start ? m_plan.delay : LongestWait);
}

void KillWorld::noteReady()
{
    m_ready = true;
    m_readyTimes.push_back(m_age.elapsed());
    if (!m_last && !m_ended && m_plan.trigger != Plan::Trigger::Start) {
        m_end.start(m_plan.trigger == Plan::Trigger::Ready ? m_plan.delay : LongestLife);
    }
}

void KillWorld::step(Plan::Trigger trigger)
{
    if (m_last || m_ended || !m_ready || m_plan.trigger != trigger || --m_plan.nth != 0) {
        return;
    }
    // Pulled from inside its own words it would be in the middle of a command.
    if (m_plan.delay == 0 && m_fate == Fate::Kill) {
        endNow();
    } else {
        m_end.start(m_plan.delay);
    }
}

void KillWorld::load()
{
    if (m_ledger.unseenTexts() < mostUnderWay(m_run)) {
        deliverSms();
    }
    const int chance = m_chance.bounded(100);
    if (chance < 8 && m_ledger.unseenOrders() < mostUnderWay(m_run) / 5) {
        orderSms();
    } else if (chance >= 8 && chance < 11 && m_modem.isPlugged() && m_network.calls().empty()) {
        m_network.incoming(PhoneC, std::chrono::milliseconds(200 + m_chance.bounded(2500)));
        m_run.count(u"calls"_s);
    } else if (chance >= 11 && chance < 14 && m_network.calls().empty()) {
        orderCall();
    }
}

void KillWorld::deliverSms()
{
    QString text = m_ledger.newText() + u" of many"_s;
    if (m_chance.bounded(10) == 0) {
        text += QString(200, u'x'); // two parts
    }
    const auto reference = static_cast<quint8>(m_chance.bounded(256));
    for (const QByteArray &pdu : sim::deliverPdus(PhoneC, text, m_clock.wall(), reference)) {
        m_ledger.arrived(pdu);
        m_modem.deliverPdu(pdu);
    }
}

void KillWorld::orderSms()
{
    const QString order = m_ledger.newOrder();
    // Two parts, each unlike any part of another order: the ledger tells them by their PDUs.
    const QString more = m_chance.bounded(4) == 0 ? QString(u' ' + order).repeated(20) : QString();
    m_server.say(Owner, u"/sms "_s + PhoneC + u' ' + order + u" to you"_s + more);
}

/** Each number once; whether it is reached does not matter. */
void KillWorld::orderCall()
{
    const QString number = u"+39349%1"_s.arg(1'000'000 + m_dialled.size());
    m_dialled.insert(number, 0);
    m_server.say(Owner, u"/call "_s + number);
    m_run.count(u"calls asked for"_s);
}

bool KillWorld::isTold(const QString &number) const
{
    return std::ranges::any_of(m_server.shownIn(Owner), [&number](const ShownMessage &message) {
        return QString(message.text).remove(u' ').contains(number);
    });
}

QString KillWorld::complaintAboutCalls() const
{
    for (auto it = m_dialled.begin(); it != m_dialled.end(); ++it) {
        if (it.value() > 1) {
            return u"%1 was dialled %2 times"_s.arg(it.key()).arg(it.value());
        }
        if (it.value() == 1 && !isTold(it.key())) {
            return u"nobody was told what became of the call to "_s + it.key();
        }
    }
    for (const ShownMessage &message : m_server.shownIn(Owner)) {
        for (const auto &row : message.keyboard) {
            const bool lives = std::ranges::any_of(row, [](const ShownButton &button) {
                return button.data.startsWith("c1:"_L1)
                    && (button.data.endsWith(":hu"_L1) || button.data.endsWith(":rj"_L1));
            });
            if (lives) {
                return u"the message of a call has no end: "_s + message.text;
            }
        }
    }
    return {};
}

void KillWorld::endNow()
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_end.stop();
    m_run.count(m_ready ? u"ends when ready"_s : u"ends during the start"_s);
    if (m_fate == Fate::Kill) {
        m_phone.kill();
    } else {
        pull();
    }
}

void KillWorld::phoneEnded()
{
    if (m_fate != Fate::Kill || !m_ended) {
        complain(u"the program ended by itself, with %1"_s.arg(m_phone.exitCode()));
        return;
    }
    m_run.count(u"kills"_s);
    complain(m_ledger.checkDisk(DiskCopy(databasePath(), m_folder.path()), m_modem.simCard()));
    nextLife();
}

/** Out, and back under another name of the terminal. */
void KillWorld::pull()
{
    m_run.count(u"unplugged"_s);
    m_modem.unplug(m_chance.bounded(2) == 0 ? CallFate::Dropped : CallFate::StayUp);
    auto placeholder = std::make_unique<sim::PseudoTerminal>();
    if (!placeholder->plug()) {
        complain(u"no more pseudo-terminals"_s);
    }
    m_placeholder = std::move(placeholder);
    QTimer::singleShot(m_chance.bounded(LongestAbsence), this, [this] {
        if (!m_terminal.plug()) {
            complain(u"no pseudo-terminal"_s);
        }
        m_modem.plug();
        nextLife();
    });
}

void KillWorld::nextLife()
{
    if (m_complaint.isEmpty()) {
        m_life += m_stride;
        QTimer::singleShot(0, this, &KillWorld::beginLife);
    }
}

bool KillWorld::isAtRest() const
{
    return m_last && m_ready && m_lastNews.elapsed() >= Quiet && m_ledger.isDone()
        && m_modem.storedSmsCount() == 0 && m_network.calls().empty();
}

void KillWorld::judge()
{
    const DiskCopy disk(databasePath(), m_folder.path());
    complain(m_ledger.checkDisk(disk, m_modem.simCard()));
    complain(m_ledger.judge(disk));
    complain(complaintAboutCalls());
    complain(m_server.violations().join(u'\n'));
}

QString KillWorld::keep()
{
    m_folder.setAutoRemove(false);
    return u"see %1; last life: %2, ready: %3; in the SIM: %4; calls: %5; not done: %6"_s
        .arg(m_folder.path())
        .arg(m_last)
        .arg(m_ready)
        .arg(m_modem.storedSmsCount())
        .arg(m_network.calls().size())
        .arg(m_ledger.undone().join(u' '));
}

QString KillWorld::databasePath() const
{
    return m_folder.filePath(u"data/virtualphone.db"_s);
}

void KillWorld::complain(const QString &words)
{
    if (m_complaint.isEmpty() && !words.isEmpty()) {
        m_complaint = m_run.named(m_life) + words;
    }
}

} // namespace vp::test
