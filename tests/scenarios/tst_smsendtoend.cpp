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

/** SMS with the shipped program as a process: from the wire of the modem into the chat over real
 * HTTP, and back. */
class TestSmsEndToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void incomingArrivesAsItIs();
    void fiveThousandCharactersArriveInTwo();
    void sentWithTicksAndAnswered();
    void killedProgramShowsItAfterAll();

private:
    void startUp();
    [[nodiscard]] QString shownWith(const QString &words) const;
    [[nodiscard]] int submitted() const;

    std::unique_ptr<World> m_world;
};

void TestSmsEndToEnd::init()
{
    m_world = std::make_unique<World>();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
}

void TestSmsEndToEnd::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_world->report();
    }
    m_world->phone.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    const QByteArray output = m_world->output();
    QVERIFY2(!output.contains("AAFake"), "the token was written to a log");
    QVERIFY2(!output.contains("secret words"), "a text was written to a log");
    QVERIFY2(!output.contains("393407654321"), "a number was written to a log");
    const QString violations = m_world->server.violations().join(u'\n');
    QVERIFY2(violations.isEmpty(), qPrintable(violations));
    QCOMPARE(m_world->modem.errors(), QStringList());
    m_world.reset();
}

void TestSmsEndToEnd::startUp()
{
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
}

QString TestSmsEndToEnd::shownWith(const QString &words) const
{
    QString found;
    for (const ShownMessage &message : m_world->server.shownIn(World::Owner)) {
        if (message.text.contains(words)) {
            found = message.text;
        }
    }
    return found;
}

int TestSmsEndToEnd::submitted() const
{
    return static_cast<int>(m_world->modem.lines().count(u"sms submitted "_s));
}

void TestSmsEndToEnd::incomingArrivesAsItIs()
{
    const QStringList texts {u"secret words"_s, u"<b>&_*[x](y)</b> ~`|#"_s,
                             u"\U0001F642\U0001F1EE\U0001F1F9 €"_s, u"שלום עולם"_s,
                             u"all work and no play makes a dull boy "_s.repeated(9).trimmed()};
    m_world->modem.say(u"sms %1 waiting in the SIM"_s.arg(World::PhoneC));
    startUp();
    QTRY_VERIFY_WITH_TIMEOUT(!shownWith(u"waiting in the SIM"_s).isEmpty(), Limit);
    for (const QString &text : texts) {
        m_world->modem.say(u"sms %1 %2"_s.arg(World::PhoneC, text));
        QTRY_VERIFY_WITH_TIMEOUT(!shownWith(u'\n' + text + u"\n\n"_s).isEmpty(), Limit);
    }
}

void TestSmsEndToEnd::fiveThousandCharactersArriveInTwo()
{
    QString text;
    while (text.size() < 5000) {
        text += u"<%1> & *_[x](y) "_s.arg(text.size());
    }
    text = text.left(5000).trimmed();
    startUp();
    m_world->modem.say(u"sms %1 %2"_s.arg(World::PhoneC, text));
    QTRY_VERIFY_WITH_TIMEOUT(!shownWith(u"2/2\n"_s).isEmpty(), Limit);
    QString whole;
    for (const QString &piece : {shownWith(u"1/2\n"_s), shownWith(u"2/2\n"_s)}) {
        const qsizetype begin = piece.indexOf(u'\n') + 1;
        whole += piece.mid(begin, piece.lastIndexOf(u"\n\n"_s) - begin);
    }
    QCOMPARE(whole, text);
}

void TestSmsEndToEnd::sentWithTicksAndAnswered()
{
    startUp();
    m_world->say(u"/sms +39 340 765 4321 hellohello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(submitted(), 1, Limit);
    // As gammu packs it: to +393407654321, report wanted, "hellohello".
    QVERIFY2(m_world->modem.lines().contains(u"0C919343705634120000"_s)
                 && m_world->modem.lines().contains(u"0AE8329BFD4697D9EC37"_s),
             qPrintable(m_world->modem.lines()));
    QTRY_VERIFY_WITH_TIMEOUT(!shownWith(u"✓ sent"_s).isEmpty(), Limit);
    m_world->modem.say(u"report 0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!shownWith(u"✓✓ delivered"_s).isEmpty(), Limit);
}

void TestSmsEndToEnd::killedProgramShowsItAfterAll()
{
    startUp();
    for (int i = 0; i < 8; ++i) {
        m_world->modem.say(u"sms %1 number %2 of eight"_s.arg(World::PhoneC).arg(i));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!shownWith(u"number 0 of"_s).isEmpty(), Limit);
    m_world->phone.kill();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    m_world->phone.start();
    for (int i = 0; i < 8; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(!shownWith(u"number %1 of eight"_s.arg(i)).isEmpty(), Limit);
    }
}

QTEST_GUILESS_MAIN(TestSmsEndToEnd)
#include "tst_smsendtoend.moc"
