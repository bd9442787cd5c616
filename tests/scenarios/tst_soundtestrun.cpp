// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"

#include <QTest>

#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {

constexpr int Limit = 60'000; ///< ms; at least ten times what is usual

} // namespace

/** A server without a window tests its sound: the shipped program between a modem with two ports on
 * ptys and the Bot API over real HTTP. */
class SoundTestRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromTheChat_data();
    void fromTheChat();

private:
    [[nodiscard]] ShownMessage newest() const
    {
        return m_world->server.shownIn(World::Owner).back();
    }
    /** Taps what is said to be in the newest message. */
    void tap(const QString &data)
    {
        QTRY_VERIFY_WITH_TIMEOUT(newest().hasButton(data), Limit);
        static_cast<void>(m_world->server.tap(World::Owner, newest().id, data));
    }
    std::unique_ptr<World> m_world;
};

void SoundTestRunTest::fromTheChat_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("he hears it") << u"1"_s << u"The sound works in both directions"_s;
    QTest::newRow("he does not") << u"2"_s << u"your phone hears nothing"_s;
}

void SoundTestRunTest::fromTheChat()
{
    QFETCH(QString, key);
    QFETCH(QString, words);
    m_world = std::make_unique<World>(QString(), false, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
    m_world->modem.say(u"party %1 answer 1s"_s.arg(World::PhoneA));
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
    m_world->say(u"/status"_s);
    tap(u"e1:00000000:ask"_s);
    tap(u"e1:00000000:call"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(newest().text.contains(u"Press 1 on your phone"_s),
                              m_world->report().constData(), Limit);
    m_world->modem.say(u"press %1 %2"_s.arg(World::PhoneA, key));
    QTRY_VERIFY2_WITH_TIMEOUT(newest().text.contains(words), m_world->report().constData(), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.askNoCalls(), Limit);
    QVERIFY(m_world->server.violations().isEmpty());
    m_world->phone.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    QVERIFY2(!m_world->output().contains("393331112222"), "a number was written to a log");
}

QTEST_GUILESS_MAIN(SoundTestRunTest)
#include "tst_soundtestrun.moc"
