// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegramworld.h"

#include <QTest>

#include <optional>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

constexpr auto Step = 100ms;
constexpr int Patience = 10; ///< s that the server asks for
const QString Caller = u"+393407654321"_s;

/** The whole phone, whose server has enough of it. */
class FloodedWorld : public TelegramWorld
{
public:
    FloodedWorld()
    {
        openBot();
        start();
        connect(&server, &BotApiServer::requestFinished, this,
                [this](const LoggedRequest &request) {
                    const bool isShown =
                        request.method.compare("sendMessage"_L1, Qt::CaseInsensitive) == 0
                        || request.method.compare("editMessageText"_L1, Qt::CaseInsensitive) == 0;
                    if (!isShown) {
                        return;
                    }
                    if (request.status == 429) {
                        floodedAt = clock.steady();
                    } else if (floodedAt && !firstAfter) {
                        firstAfter = clock.steady();
                    }
                    if (floodedAt && request.status == 200) {
                        ++shownAfter;
                    }
                });
    }
    /** False = @p holds did not come true within @p most of virtual time. */
    template<typename Condition>
    bool until(std::chrono::milliseconds most, Condition holds)
    {
        for (auto time = 0ms; time < most && !holds(); time += Step) {
            pass(Step);
        }
        return holds();
    }
    /** Whether the call is in this stage now. */
    [[nodiscard]] bool isAt(CallStage stage) const
    {
        const std::optional<LiveCall> live = phone->liveCall();
        return live && live->stage == stage;
    }
    [[nodiscard]] bool isOver() const { return !phone->liveCall() && network.calls().empty(); }

    std::optional<std::chrono::milliseconds> floodedAt; ///< steady
    std::optional<std::chrono::milliseconds> firstAfter; ///< the next one to that chat
    int shownAfter = 0; ///< messages and edits that were taken after it
};

} // namespace

/** 429 in the midst of a call, on a real socket: the call goes on, and what is shown catches up. */
class TestCallFlood : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callGoesOn_data();
    void callGoesOn();
};

void TestCallFlood::callGoesOn_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("the first word of it") << u"sendMessage"_s;
    QTest::newRow("an edit of it") << u"editMessageText"_s;
}

void TestCallFlood::callGoesOn()
{
    QFETCH(QString, method);
    FloodedWorld world;
    QVERIFY(world.until(60s, [&] { return world.server.holdsPoll(); }));
    QVERIFY(world.until(60s, [&] { return !world.server.shownIn(PhoneWorld::Owner).empty(); }));
    world.pass(5s); // what the start told is told
    const std::size_t before = world.server.shownIn(PhoneWorld::Owner).size();
    world.masterIs(Reaction::Answer, 2s);
    world.server.inject({BotApiFault::Kind::Flood, Patience, {}, method, 1});
    world.network.incoming(Caller);
    QVERIFY(world.until(5s, [&] { return world.floodedAt.has_value(); }));

    // Decided, dialled and joined, whatever the server wants.
    QVERIFY(world.until(6s, [&] { return world.isAt(CallStage::Bridged); }));
    QCOMPARE(world.dialled().size(), 1);
    QVERIFY(!world.firstAfter.has_value());
    // What the owner says is heard and done, too.
    world.write(u"/close"_s);
    QVERIFY(world.until(3s, [&] { return world.isOver(); }));
    QVERIFY(!world.firstAfter.has_value());

    // Then the last state, once: nothing of what was in between.
    QVERIFY(world.until(60s, [&] { return world.firstAfter.has_value(); }));
    QVERIFY(*world.firstAfter - *world.floodedAt >= std::chrono::seconds(Patience));
    world.pass(1s);
    for (int i = 0; i < 100; ++i) {
        world.pass(Step);
    }
    const std::vector<ShownMessage> shown = world.server.shownIn(PhoneWorld::Owner);
    QCOMPARE(shown.size(), before + 2); // the call, and "both lines closed"
    const ShownMessage &call = shown[before];
    QVERIFY2(call.text.contains(u"+39 340 765 4321"_s), qPrintable(call.text));
    QVERIFY2(call.text.startsWith(u"☑️"_s) || call.text.startsWith(u"⏹"_s),
             qPrintable(call.text));
    QVERIFY2(shown.back().text.contains(u"closed"_s), qPrintable(shown.back().text));
    QCOMPARE(world.shownAfter, 2);
    QVERIFY2(world.server.violations().isEmpty(),
             qPrintable(world.server.violations().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCallFlood)
#include "tst_callflood.moc"
