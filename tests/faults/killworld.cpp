// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killworld.h"

#include "sim/deliverpdu.h"
#include "sim/simcard.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Owner = 5'000'000'111;
const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
const QString PhoneA = u"+393331112222"_s;
const QString PhoneC = u"+393407654321"_s;

constexpr auto LoadInterval = 200ms; ///< one SMS each: five a second
constexpr int LongestStart = 1200; ///< ms
constexpr int LongestLife = 2500; ///< ms since it was ready
constexpr int LongestWait = 20'000; ///< ms until it is ready
constexpr qint64 Quiet = 2500; ///< ms without any news: longer than the pace of the chat
constexpr int KillPatience = 5000; ///< ms

/** What is under way at once: more would only wait for the pace of chat and network. */
int mostUnderWay(const FaultRun &run)
{
    constexpr int fewRuns = 20;
    return run.runs() < fewRuns ? 5 : 24;
}

QString labelIn(const QString &text)
{
    static const QRegularExpression shape(u"\\b(?:in|out)-\\d{5}\\b"_s);
    return shape.match(text).captured();
}

QString label(const QString &kind, qsizetype number)
{
    return kind + u'-' + QString::number(number).rightJustified(5, u'0');
}

} // namespace

KillWorld::KillWorld(FaultRun &run, int first, int stride)
    : m_run(run)
    , m_life(first)
    , m_stride(stride)
    , m_server(Token)
{
    const QDir folder(m_folder.path());
    folder.mkdir(u"data"_s);
    folder.mkdir(u"run"_s);
    QFile::setPermissions(folder.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    makeParties();
    m_load.setInterval(LoadInterval);
    m_kill.setSingleShot(true);
    m_kill.setTimerType(Qt::PreciseTimer);
    connect(&m_load, &QTimer::timeout, this, &KillWorld::load);
    connect(&m_kill, &QTimer::timeout, this, &KillWorld::killNow);
    connect(&m_phone, &QProcess::finished, this, &KillWorld::lifeEnded);
    connect(&m_server, &BotApiServer::messageShown, this, &KillWorld::noteShown);
    connect(&m_terminal, &sim::PseudoTerminal::received, &m_modem, &sim::SimulatedModem::feed);
    connect(&m_modem, &sim::SimulatedModem::output, &m_terminal, &sim::PseudoTerminal::write);
    connect(&m_modem, &sim::SimulatedModem::smsSubmitted, this, [this](const QByteArray &pdu) {
        ++m_submitted[pdu];
        m_restSince.restart();
    });
    connect(&m_modem, &sim::SimulatedModem::commandReceived, this, [this](const QByteArray &line) {
        if (!m_ready && line.startsWith("AT+CMGL")) {
            noteReady();
        }
        step(Plan::Trigger::Command);
    });
}

KillWorld::~KillWorld()
{
    m_phone.disconnect(this);
    m_phone.kill();
    m_phone.waitForFinished(KillPatience);
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

void KillWorld::start()
{
    if (!m_server.listen() || !m_terminal.plug()) {
        complain(u"no loopback or no pseudo-terminal"_s);
        return;
    }
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
    m_phone.setProcessEnvironment(environment);
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
    m_killed = false;
    m_ready = false;
    m_age.start();
    m_restSince.start();
    m_phone.start();
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
    m_kill.start(trigger == Trigger::Start ? m_plan.delay : LongestWait);
}

void KillWorld::noteReady()
{
    m_ready = true;
    m_readyTimes.push_back(m_age.elapsed());
    if (!m_last && !m_killed && m_plan.trigger != Plan::Trigger::Start) {
        m_kill.start(m_plan.trigger == Plan::Trigger::Ready ? m_plan.delay : LongestLife);
    }
}

void KillWorld::load()
{
    if (unseen() < mostUnderWay(m_run)) {
        deliverSms();
    }
    const int chance = m_chance.bounded(100);
    if (chance < 8) {
        orderSms();
    } else if (chance < 11 && m_network.calls().empty()) {
        call();
    }
}

void KillWorld::deliverSms()
{
    m_texts.append(label(u"in"_s, m_texts.size()));
    QString text = m_texts.last() + u" of many"_s;
    if (m_chance.bounded(10) == 0) {
        text += QString(200, u'x'); // two parts
    }
    for (const QByteArray &pdu :
         sim::deliverPdus(PhoneC, text, m_clock.wall(), static_cast<quint8>(m_texts.size()))) {
        m_arrived.insert(pdu.toUpper());
        m_modem.deliverPdu(pdu);
    }
    m_run.count(u"SMS in"_s);
}

void KillWorld::orderSms()
{
    const auto open = std::ranges::count_if(
        m_orders, [this](const QString &order) { return m_seen.value(order).shown == 0; });
    if (open >= mostUnderWay(m_run) / 5) {
        return;
    }
    m_orders.append(label(u"out"_s, m_orders.size()));
    m_server.say(Owner,
                 u"/sms "_s + PhoneC + u' ' + m_orders.last() + u" to you"_s
                     + (m_chance.bounded(4) == 0 ? QString(200, u'y') : QString()));
    m_run.count(u"SMS out"_s);
}

void KillWorld::call()
{
    m_network.incoming(PhoneC, std::chrono::milliseconds(200 + m_chance.bounded(2500)));
    m_run.count(u"calls"_s);
}

void KillWorld::step(Plan::Trigger trigger)
{
    if (m_last || m_killed || !m_ready || m_plan.trigger != trigger || --m_plan.nth != 0) {
        return;
    }
    if (m_plan.delay == 0) {
        killNow();
    } else {
        m_kill.start(m_plan.delay);
    }
}

void KillWorld::killNow()
{
    if (!m_killed) {
        m_killed = true;
        m_kill.stop();
        m_phone.kill();
    }
}

void KillWorld::lifeEnded()
{
    if (!m_killed) {
        complain(u"the program ended by itself, with %1"_s.arg(m_phone.exitCode()));
        return;
    }
    m_run.count(u"kills"_s);
    m_run.count(m_ready ? u"of them when ready"_s : u"of them during the start"_s);
    if (checkDisk()) {
        m_life += m_stride;
        QTimer::singleShot(0, this, &KillWorld::beginLife);
    }
}

void KillWorld::noteShown(const ShownMessage &message)
{
    m_restSince.restart();
    const QString found = labelIn(message.text);
    if (!found.isEmpty()) {
        Seen &seen = m_seen[found];
        if (!m_chatMessages.contains(message.id)) {
            m_chatMessages.insert(message.id);
            ++seen.shown;
            const int mark = message.text.contains(u"(possibly repeated)"_s) ? 1 : 0;
            seen.marked += mark;
            m_marked += mark;
        }
        seen.waits = message.text.contains(u"🕓"_s);
    }
    step(Plan::Trigger::ChatMessage);
}

int KillWorld::unseen() const
{
    return static_cast<int>(std::ranges::count_if(
        m_texts, [this](const QString &text) { return m_seen.value(text).shown == 0; }));
}

/** Whatever the kill cut off: the data base is sound, and what is not in it is still in the SIM. */
bool KillWorld::checkDisk()
{
    const DiskCopy disk(databasePath(), m_folder.path());
    if (!disk.exists()) {
        return true; // killed before it was made
    }
    if (const QString integrity = disk.integrity(); integrity != "ok"_L1) {
        complain(u"integrity_check: "_s + integrity);
    }
    for (const auto &[row, pdu] : disk.pdusAfter(m_lastRow)) {
        m_lastRow = row;
        m_arrived.remove(pdu);
    }
    QSet<QByteArray> lost = m_arrived;
    for (const auto &[slot, sms] : m_modem.simCard().messages()) {
        lost.remove(sms.pdu.toUpper());
    }
    for (const QByteArray &pdu : m_modem.simCard().waiting()) {
        lost.remove(pdu.toUpper());
    }
    if (!lost.isEmpty()) {
        complain(u"%1 PDUs are neither on the disk nor in the SIM"_s.arg(lost.size()));
    }
    return m_complaint.isEmpty();
}

bool KillWorld::isAtRest()
{
    if (!m_last || m_restSince.elapsed() < Quiet || unseen() > 0 || m_modem.storedSmsCount() > 0
        || !m_network.calls().empty()) {
        return false;
    }
    return std::ranges::all_of(m_orders, [this](const QString &order) {
        const Seen seen = m_seen.value(order);
        return seen.shown > 0 && !seen.waits;
    });
}

void KillWorld::checkChat(const QStringList &labels, const QString &kind)
{
    for (const QString &one : labels) {
        const Seen seen = m_seen.value(one);
        if (seen.shown == 0) {
            m_run.count(kind + u" lost"_s);
            complain(one + u" was never shown"_s);
        } else if (seen.shown - seen.marked > 1) {
            m_run.count(kind + u" doubled without a mark"_s);
            complain(one
                     + u" was shown %1 times, %2 of them with a mark"_s.arg(seen.shown)
                           .arg(seen.marked));
        }
        m_run.count(kind + u" shown again, all marked"_s, qMax(0, seen.shown - 1));
    }
}

void KillWorld::checkRows(const std::vector<MessageRecord> &rows, const DiskCopy &disk)
{
    QHash<QString, int> found;
    for (const MessageRecord &row : rows) {
        ++found[labelIn(row.text)];
        if (row.direction == MessageDirection::Out) {
            checkSent(row, disk.parts(row.id));
        }
    }
    for (const QString &one : m_texts + m_orders) {
        if (found.value(one) != 1) {
            complain(u"%1 stands in %2 rows"_s.arg(one).arg(found.value(one)));
        }
    }
}

/** What is said to have been sent went out once; what nobody can know, at most once. */
void KillWorld::checkSent(const MessageRecord &row, const std::vector<OutgoingPart> &parts)
{
    const bool isKnown = row.state == MessageState::Sent || row.state == MessageState::Delivered;
    m_run.count(isKnown ? u"sent once"_s : u"sent once or not at all, and said so"_s);
    if (!isKnown && row.state != MessageState::Unknown) {
        complain(labelIn(row.text) + u" rests in state %1"_s.arg(static_cast<int>(row.state)));
    }
    for (const OutgoingPart &part : parts) {
        const int times = m_submitted.value(part.pdu.toUpper());
        if (times > 1) {
            m_run.count(u"sent twice"_s);
        }
        if (times > 1 || (isKnown && times != 1)) {
            complain(labelIn(row.text) + u" was sent %1 times"_s.arg(times));
        }
    }
}

void KillWorld::judge()
{
    checkChat(m_texts, u"SMS in"_s);
    checkChat(m_orders, u"SMS out"_s);
    (void)checkDisk();
    const DiskCopy disk(databasePath(), m_folder.path());
    checkRows(disk.messages(), disk);
    if (!m_arrived.isEmpty()) {
        complain(u"%1 PDUs are not on the disk"_s.arg(m_arrived.size()));
    }
    if (disk.unfinishedCalls() != 0) {
        complain(u"%1 calls have no end"_s.arg(disk.unfinishedCalls()));
    }
    if (m_marked > m_run.counted(u"kills"_s)) {
        complain(u"%1 marks for %2 kills"_s.arg(m_marked).arg(m_run.counted(u"kills"_s)));
    }
    if (!m_server.violations().isEmpty()) {
        complain(m_server.violations().join(u'\n'));
    }
}

QString KillWorld::keep()
{
    m_folder.setAutoRemove(false);
    QStringList unseen;
    for (const QString &one : m_texts + m_orders) {
        const Seen seen = m_seen.value(one);
        if (seen.shown == 0 || seen.waits) {
            unseen.append(one);
        }
    }
    return u"see %1; not shown: %2; in the SIM: %3; calls: %4"_s
        .arg(m_folder.path(), unseen.join(u' '))
        .arg(m_modem.storedSmsCount())
        .arg(m_network.calls().size());
}

QString KillWorld::databasePath() const
{
    return m_folder.filePath(u"data/virtualphone.db"_s);
}

void KillWorld::complain(const QString &words)
{
    if (m_complaint.isEmpty()) {
        m_complaint = m_run.named(m_life) + words;
    }
}

} // namespace vp::test
