// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {

constexpr int Limit = 60'000; ///< ms; at least ten times what is usual
const QString Pin = u"73915"_s;
const QString WrongPin = u"48206"_s;
const QString Card = u"89399900000000000174"_s;

} // namespace

/** The shipped program with a locked SIM, as a person starts it. */
class TestSimPin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void variableUnlocksTheSim();
    void secretFileUnlocksTheSim();
    void wrongPinIsTriedOnceAcrossRestarts();

private:
    void kill()
    {
        m_world->phone.kill();
        QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile stored(m_world->folder.filePath(u"data/"_s + name));
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }

    /** How many messages of the bot contain @p words. */
    [[nodiscard]] int told(const QString &words) const
    {
        int count = 0;
        for (const ShownMessage &message : m_world->server.shownIn(World::Owner)) {
            count += message.text.contains(words) ? 1 : 0;
        }
        return count;
    }

    std::unique_ptr<World> m_world;
};

void TestSimPin::init()
{
    m_world = std::make_unique<World>();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
    m_world->modem.say(u"sim pin "_s + Pin);
    m_world->modem.say(u"reset"_s);
}

void TestSimPin::cleanup()
{
    const QByteArray output = m_world->output();
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_world->report();
    }
    for (const QString &secret : {Pin, WrongPin, Card}) {
        QVERIFY2(!output.contains(secret.toLatin1()), "a secret was written to a log");
        QVERIFY2(!file(u"sims.ini"_s).contains(secret.toLatin1()), "a secret is in the file");
    }
    m_world.reset();
}

void TestSimPin::variableUnlocksTheSim()
{
    m_world->variables.insert(u"virtualphone_simpin"_s, Pin);
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
    QVERIFY(!m_world->chatShows(u"locked"_s));
    // It stands in no environment any more.
    QFile environment(u"/proc/%1/environ"_s.arg(m_world->phone.processId()));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    QVERIFY(!environment.readAll().contains(Pin.toLatin1()));
}

void TestSimPin::secretFileUnlocksTheSim()
{
    QFile secrets(m_world->folder.filePath(u"data/secrets.ini"_s));
    QVERIFY(secrets.open(QIODevice::WriteOnly));
    secrets.write("[sim]\npin=" + Pin.toLatin1() + '\n');
    secrets.close();
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
}

void TestSimPin::wrongPinIsTriedOnceAcrossRestarts()
{
    m_world->variables.insert(u"virtualphone_simpin"_s, WrongPin);
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"tries left: 2"_s), Limit);
    for (int restart = 1; restart <= 2; ++restart) {
        kill();
        const auto asked = m_world->modem.heard().count("AT+CPIN?");
        m_world->phone.start(); // as before
        QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.heard().count("AT+CPIN?") > asked, Limit);
        // One alert for one trouble: the next run edits it.
        QTRY_COMPARE_WITH_TIMEOUT(told(u"refused this PIN before"_s), 1, Limit);
    }
    QVERIFY(!m_world->chatShows(u"tries left: 1"_s) && !m_world->chatShows(u"PUK"_s));
}

QTEST_GUILESS_MAIN(TestSimPin)
#include "tst_simpin.moc"
