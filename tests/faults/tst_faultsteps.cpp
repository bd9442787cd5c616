// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"
#include "phoneworld.h"
#include "sqlwatch.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Anna = u"+393407654321"_s;
const QString Reply = u"on my way"_s;

/** What the phone is doing when it dies. */
enum class Work : std::uint8_t { OneSms, TwoParts, Burst, TwoOwners, SmsBothWays, Count };

/** Where a life ends: at the n-th statement, command or chat message from now on. */
struct Death
{
    int step = 0; ///< 0 = never
    bool carriedOut = false; ///< a command is, and only its answer is not heard any more
};

/** A phone that dies at a step: from there on nothing reaches its disk, modem and chat. */
class MortalPhone : public PhoneWorld
{
public:
    explicit MortalPhone(Work work)
        : PhoneWorld(work == Work::TwoOwners ? u"1001,1002"_s : u"1001"_s)
        , m_work(work)
        , m_sql(database->connectionName(),
                [this](const QByteArray &sql) { step("SQL " + sql.left(sql.indexOf(' '))); })
    {
        connect(&modem, &sim::SimulatedModem::smsSubmitted, this,
                [this](const QByteArray &pdu) { sent.append(pdu); });
        connect(&modem, &sim::SimulatedModem::commandReceived, this,
                [this](const QByteArray &line) { command(line); });
        connect(&chat, &sim::SimulatedChat::shown, this, [this] { step("POST"); });
    }
    void dieAt(Death death) { m_death = death; }
    [[nodiscard]] bool isDead() const { return m_isDead; }
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] QByteArray lastStep() const { return m_lastStep; }
    void forgetSteps() { m_steps = 0; }

    void beginWork()
    {
        for (const QString &text : texts()) {
            modem.deliverSms(Anna, text);
        }
        repeatOrder();
    }
    [[nodiscard]] QStringList texts() const
    {
        switch (m_work) {
        case Work::TwoParts:
            return {QString(200, u'L')};
        case Work::Burst:
            return {u"first"_s, u"second"_s, u"third"_s, QString(200, u'L'), u"fifth"_s};
        case Work::OneSms:
        case Work::TwoOwners:
        case Work::SmsBothWays:
        case Work::Count:
            break;
        }
        return {u"first"_s};
    }
    [[nodiscard]] bool hasOrder() const { return m_work == Work::SmsBothWays; }
    /** The server repeats what it has not been told to forget. */
    void repeatOrder()
    {
        if (!hasOrder()) {
            return;
        }
        ChatMessage order;
        order.chatId = Owner;
        order.senderId = Owner;
        order.messageId = 4711;
        order.text = u"/sms +393407654321 "_s + Reply;
        order.date = clock.wall().toUTC();
        Q_EMIT chat.messageReceived(order);
    }
    /** Makes it anew on what it left. */
    void revive()
    {
        modem.clearFaults();
        chat.failNext({}, 0);
        m_sql.recover();
        m_isDead = false;
        m_death = {};
        restart();
        phone->start();
    }
    QByteArrayList sent;

private:
    void command(const QByteArray &line)
    {
        if (m_isDead) {
            modem.inject(sim::Fault::Silence);
            return;
        }
        step("AT " + line.left(7));
        if (m_isDead && m_death.carriedOut) {
            modem.swallowNext("", true);
        } else if (m_isDead) {
            modem.inject(sim::Fault::Silence);
        }
    }
    void step(const QByteArray &name)
    {
        if (m_isDead) {
            return;
        }
        ++m_steps;
        if (m_death.step > 0 && --m_death.step == 0) {
            m_isDead = true;
            m_lastStep = name;
            m_sql.stop();
            chat.failNext({ErrorCode::Network, 0, {}}, 1'000'000);
        }
    }

    Work m_work;
    SqlWatch m_sql;
    Death m_death;
    int m_steps = 0;
    QByteArray m_lastStep;
    bool m_isDead = false;
};

struct Place
{
    Work work = Work::OneSms;
    Death death;
};

/** Every place at which an undisturbed life could end. */
std::vector<Place> allPlaces()
{
    std::vector<Place> places;
    for (int work = 0; work < static_cast<int>(Work::Count); ++work) {
        MortalPhone world(static_cast<Work>(work));
        world.start();
        world.forgetSteps();
        world.beginWork();
        world.advance(20s);
        for (int step = 1; step <= world.steps(); ++step) {
            for (const bool carriedOut : {false, true}) {
                places.push_back({static_cast<Work>(work), {step, carriedOut}});
            }
        }
    }
    return places;
}

} // namespace

/** The program dies at every step of receiving and sending an SMS, and in the life after that
 * again: every statement, every command, every chat message. */
class TestFaultSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndNothingDoubled();

private:
    void die(MortalPhone &world, Death death);
    void judge(MortalPhone &world);
    void judgeOrder(MortalPhone &world);
    QString m_where;
    int m_kills = 0;
    QSet<QByteArray> m_names;
    FaultRun m_run {u"steps"_s, 60};
};

void TestFaultSteps::die(MortalPhone &world, Death death)
{
    world.dieAt(death);
    if (m_kills == 0) {
        world.beginWork();
    }
    world.advance(20s);
    if (world.isDead()) {
        ++m_kills;
        m_names.insert(world.lastStep());
        m_where += QString::fromLatin1(world.lastStep()) + u" (%1), "_s.arg(death.step);
        m_run.count(u"deaths"_s);
        world.revive();
        world.repeatOrder();
    }
}

void TestFaultSteps::judge(MortalPhone &world)
{
    const std::vector<MessageRecord> rows = world.phone->messages(50);
    QVERIFY2(world.modem.storedSmsCount() == 0, qPrintable(m_where + u"left in the SIM"_s));
    int marks = 0;
    for (const QString &text : world.texts()) {
        QVERIFY2(std::ranges::count(rows, text, &MessageRecord::text) == 1,
                 qPrintable(m_where + u"rows of "_s + text.left(8)));
        QHash<qint64, std::pair<int, int>> seen; // by chat: shown, with a mark
        for (const qint64 chat : {PhoneWorld::Owner, PhoneWorld::SecondOwner}) {
            for (const SeenMessage &message : world.messages(chat)) {
                if (message.texts.constFirst().contains(text)) {
                    const bool mark = message.texts.constFirst().contains(u"(possibly repeated)"_s);
                    ++seen[chat].first;
                    seen[chat].second += mark ? 1 : 0;
                    marks += mark ? 1 : 0;
                }
            }
        }
        QVERIFY2(seen.size()
                     == (world.settings->text(SettingKey::TelegramOwners).contains(u',') ? 2 : 1),
                 qPrintable(m_where + u"lost: "_s + text.left(8)));
        for (const auto &[shown, marked] : std::as_const(seen)) {
            QVERIFY2(shown - marked <= 1, qPrintable(m_where + u"doubled: "_s + text.left(8)));
            m_run.count(u"shown again and marked"_s, shown - 1);
        }
    }
    m_run.count(u"marks"_s, marks);
}

void TestFaultSteps::judgeOrder(MortalPhone &world)
{
    if (!world.hasOrder()) {
        return;
    }
    const std::vector<MessageRecord> rows = world.phone->messages(50);
    const auto out = std::ranges::find(rows, Reply, &MessageRecord::text);
    QVERIFY2(out != rows.end(), qPrintable(m_where + u"the order was lost"_s));
    const bool isSent = out->state == MessageState::Sent;
    QVERIFY2(isSent || out->state == MessageState::Unknown,
             qPrintable(m_where + u"state %1"_s.arg(static_cast<int>(out->state))));
    QVERIFY2(world.sent.size() <= 1, qPrintable(m_where + u"sent twice"_s));
    QVERIFY2(!isSent || world.sent.size() == 1, qPrintable(m_where + u"not sent"_s));
    m_run.count(isSent ? u"sent once"_s : u"of unknown fate, and said so"_s);
}

void TestFaultSteps::nothingIsLostAndNothingDoubled()
{
    std::vector<Place> places = allPlaces();
    std::ranges::shuffle(places, m_run.chance(-1));
    const auto size = static_cast<int>(places.size());
    for (int number = m_run.first(); number < m_run.end(); ++number) {
        const Place &place = places.at(static_cast<std::size_t>(number % size));
        QRandomGenerator chance = m_run.chance(number);
        m_where = m_run.named(number);
        m_kills = 0;
        MortalPhone world(place.work);
        world.start();
        die(world, place.death);
        QCOMPARE(m_kills, 1);
        // Each place once alone, then with more deaths soon after.
        while (number >= size && m_kills < 4 && chance.bounded(4) > 0) {
            const int before = m_kills;
            die(world, {1 + chance.bounded(150), chance.bounded(2) == 0});
            if (m_kills == before) {
                break;
            }
        }
        world.dieAt({});
        world.advance(8min);
        judge(world);
        judgeOrder(world);
        if (QTest::currentTestFailed()) {
            break;
        }
    }
    m_run.count(u"places there are"_s, size);
    m_run.count(u"kinds of steps"_s, m_names.size());
    m_run.report();
}

QTEST_GUILESS_MAIN(TestFaultSteps)
#include "tst_faultsteps.moc"
