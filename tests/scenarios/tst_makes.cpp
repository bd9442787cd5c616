// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"

#include <QTest>

#include <array>
#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {

constexpr int Limit = 90'000; ///< ms; at least ten times what is usual
/** Every make that vp-modemsim plays, and whether it can join. */
struct Make
{
    const char *name;
    bool joins = true;
    bool separateEvents = false;
};
constexpr std::array<Make, 12> Makes {{{"huawei-e173"},
                                       {"huawei-21", true, true},
                                       {"huawei-mu509", false},
                                       {"huawei-silent"},
                                       {"quectel-ccinfo"},
                                       {"quectel-dsci"},
                                       {"simcom"},
                                       {"sim800"},
                                       {"zte"},
                                       {"wavecom"},
                                       {"generic"},
                                       {"stranger"}}};

} // namespace

/** Both flows on every make of modem: the shipped program, a pseudo-terminal, the Bot API. */
class TestMakes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothFlowsAreJoined_data();
    void bothFlowsAreJoined();
    void cleanup();

private:
    void expectOutcome(const QString &words, std::size_t calls);
    std::unique_ptr<World> m_world;
};

void TestMakes::bothFlowsAreJoined_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("joins");
    QTest::addColumn<bool>("separateEvents");
    for (const Make &make : Makes) {
        QTest::newRow(make.name) << QString::fromLatin1(make.name) << make.joins
                                 << make.separateEvents;
    }
}

void TestMakes::expectOutcome(const QString &words, std::size_t calls)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(words), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.askNoCalls(), Limit);
    QCOMPARE(m_world->calls().size(), calls);
}

void TestMakes::bothFlowsAreJoined()
{
    QFETCH(QString, name);
    QFETCH(bool, joins);
    QFETCH(bool, separateEvents);
    m_world = std::make_unique<World>(name, separateEvents);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneC));

    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    if (joins) {
        QTRY_VERIFY_WITH_TIMEOUT(m_world->areTalking(World::PhoneA, World::PhoneC), Limit);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Connected"_s), Limit);
        m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
        expectOutcome(u"Call ended"_s, 1);
    } else {
        expectOutcome(u"refused to join"_s, 1);
    }
    m_world->modem.forgetLines();
    m_world->say(u"/call %1"_s.arg(World::PhoneC));
    if (joins) {
        QTRY_VERIFY_WITH_TIMEOUT(m_world->areTalking(World::PhoneA, World::PhoneC), Limit);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->calls().size() == 2, Limit);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Connected"_s), Limit);
        m_world->modem.say(u"hangup %1"_s.arg(World::PhoneA));
        expectOutcome(u"Call ended"_s, 2);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(m_world->calls().size() == 2, Limit);
        expectOutcome(u"refused to join"_s, 2);
    }
}

void TestMakes::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_world->report();
        m_world.reset();
        return;
    }
    if (!m_world->hasExited()) {
        m_world->phone.terminate();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    QCOMPARE(m_world->phone.exitCode(), 0);
    QCOMPARE(m_world->modem.errors(), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.askNoCalls(), Limit);
    m_world.reset();
}

QTEST_GUILESS_MAIN(TestMakes)
#include "tst_makes.moc"
