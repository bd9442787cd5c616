// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyworld.h"

#include <QTest>

#include <cstdio>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

/**
 * Every mishap at every instant of both flows, alone and in pairs, in virtual time, on a stick that
 * dies by CHLD=1x before ^CONF. An instant is one deadline of anybody coming due: every byte that
 * arrives, every change in the network. VP_STORIES=all tries every pair of instants; otherwise the
 * second mishap of a pair comes at every few instants. VP_DIALECT names the make of the stick: the
 * stories are the same for all, whatever they tell and however they tell it.
 */
class TestInterleavings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undisturbed_data();
    void undisturbed();
    void oneMishapAtEveryInstant_data();
    void oneMishapAtEveryInstant();
    void twoMishaps_data();
    void twoMishaps();
    void cleanupTestCase();

private:
    void play(const Cast &cast, const std::vector<std::pair<int, Mishap>> &mishaps);
    int m_stories = 0;
    int m_rows = 0; ///< of the two that play stories
};

namespace {

constexpr int MaximumInstants = 900;
constexpr int MostInstants = 40; ///< of a story on another make, unless all are asked for

QByteArray dialect()
{
    const QByteArray name = qgetenv("VP_DIALECT");
    return name.isEmpty() ? QByteArray("huawei-e173") : name;
}

bool isThorough()
{
    return qEnvironmentVariable("VP_STORIES") == u"all";
}

/** The one that everything else is measured by runs in full, the others in part. */
bool isMain()
{
    return dialect() == "huawei-e173";
}

/** What our line says in a story. */
enum class Speech : std::uint8_t {
    None,
    Announcement, ///< to C, before he is held
    Question, ///< to A's phone, and A presses 1
    Message, ///< the rule has C leave one, and nobody is called
    MessageWhenMissed, ///< the same once A lets it ring
    Here, ///< C talks with this computer, and nobody is called
    MessageBefore, ///< C leaves one, and only then A's phone is called
    Name, ///< C is told so and says his name, A's phone is asked, and A presses 1
    Apology, ///< to C, as A lets it ring
    Reassurance, ///< to C, as A lets it ring and takes the call at a second phone
    Notice, ///< to C, before he is joined
    ToMailbox, ///< a question as well; A takes the call at a second phone, unasked
};

Cast castOf(int direction, bool answers, Speech speech)
{
    Cast cast {static_cast<StoryDirection>(direction), answers};
    cast.screens = speech == Speech::Name;
    cast.speaks = speech == Speech::Announcement || cast.screens;
    if (speech == Speech::Question) {
        cast.confirm = ConfirmMode::Always;
    } else if (speech == Speech::ToMailbox) {
        cast.confirm = ConfirmMode::Suspected;
        cast.mailbox = true;
        cast.secondPhone = true;
    }
    cast.tells = speech == Speech::Notice;
    cast.apologises = speech == Speech::Apology;
    cast.reassures = speech == Speech::Reassurance;
    if (cast.reassures) {
        cast.masterAnswersHimself = false;
        cast.secondPhone = true;
    }
    cast.here = speech == Speech::Here;
    if (speech == Speech::Message || speech == Speech::MessageWhenMissed) {
        cast.message =
            speech == Speech::Message ? Cast::Message::ByRule : Cast::Message::WhenMissed;
    } else if (speech == Speech::MessageBefore) {
        cast.message = Cast::Message::Before;
    }
    cast.dialect = dialect();
    return cast;
}

std::vector<Mishap> mishapsOf(const Cast &cast)
{
    std::vector<Mishap> all;
    for (int mishap = 0; mishap < MishapCount; ++mishap) {
        all.push_back(static_cast<Mishap>(mishap));
    }
    if (!cast.here) { // else there is one leg
        all.insert(all.end(), {Mishap::RemoteLetGo, Mishap::MasterLetGo});
    }
    if (cast.confirm != ConfirmMode::Never || cast.screens) {
        all.insert(all.end(), {Mishap::PressesTwo, Mishap::PressesWrongKey});
    }
    if (cast.here || cast.speaks || cast.tells || cast.apologises || cast.reassures) {
        all.insert(all.end(), {Mishap::AnsweredHere, Mishap::SoundGone});
    }
    if (cast.message != Cast::Message::None) {
        all.insert(all.end(), {Mishap::MessageWanted, Mishap::CallerPressesKey, Mishap::SoundGone});
    }
    return all;
}

void castRows()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<Speech>("speech");
    QTest::newRow("inbound, A answers") << 0 << true << Speech::None;
    QTest::newRow("inbound, A lets it ring") << 0 << false << Speech::None;
    QTest::newRow("inbound, C is told so, A answers") << 0 << true << Speech::Announcement;
    QTest::newRow("outbound, A answers") << 1 << true << Speech::None;
    QTest::newRow("outbound, A lets it ring") << 1 << false << Speech::None;
    if (isThorough() || isMain()) {
        QTest::newRow("inbound, answered here") << 0 << true << Speech::Here;
        QTest::newRow("outbound, from here") << 1 << true << Speech::Here;
        QTest::newRow("inbound, C leaves a message") << 0 << false << Speech::Message;
        QTest::newRow("inbound, A lets it ring, C leaves a message")
            << 0 << false << Speech::MessageWhenMissed;
        QTest::newRow("inbound, C leaves a message first, A answers")
            << 0 << true << Speech::MessageBefore;
        QTest::newRow("inbound, C leaves a message first, A lets it ring")
            << 0 << false << Speech::MessageBefore;
        QTest::newRow("inbound, C says his name, A is asked, and takes it")
            << 0 << true << Speech::Name;
        QTest::newRow("inbound, A is asked, and takes it") << 0 << true << Speech::Question;
        QTest::newRow("inbound, a mailbox is asked") << 0 << true << Speech::ToMailbox;
        QTest::newRow("outbound, a mailbox is asked") << 1 << true << Speech::ToMailbox;
        QTest::newRow("inbound, A lets it ring, C is told so") << 0 << false << Speech::Apology;
        QTest::newRow("inbound, A lets it ring, C is told so between two phones")
            << 0 << true << Speech::Reassurance;
        QTest::newRow("outbound, C is told that it is recorded") << 1 << true << Speech::Notice;
    }
}

/** A message has hundreds of frames, each of them an instant. */
bool isShort(const Cast &cast)
{
    return cast.message == Cast::Message::None;
}

/** How many instants an undisturbed story has until it is joined (or has ended), and a little
 * beyond. */
int instantsOf(const Cast &cast)
{
    StoryWorld world(cast);
    world.begin();
    int instants = 0;
    int beyond = 0;
    while (instants < MaximumInstants && world.tick()) {
        ++instants;
        const bool over = world.joiner().stage() == CallStage::Bridged || !world.outcomes().empty();
        beyond += over ? 1 : 0;
        if (beyond > 6) {
            break;
        }
    }
    return instants;
}

QString tailOf(const StoryWorld &world)
{
    return world.log().mid(qMax<qsizetype>(0, world.log().size() - 160)).join(u'\n');
}

QString describe(const std::vector<std::pair<int, Mishap>> &mishaps)
{
    QStringList words;
    for (const auto &[instant, mishap] : mishaps) {
        words.append(
            QStringLiteral("%1 at %2").arg(QLatin1StringView(nameOf(mishap))).arg(instant));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

void TestInterleavings::play(const Cast &cast, const std::vector<std::pair<int, Mishap>> &mishaps)
{
    StoryWorld world(cast);
    world.begin();
    int instant = 0;
    for (const auto &[when, mishap] : mishaps) {
        while (instant < when && world.tick()) {
            ++instant;
        }
        world.happen(mishap);
    }
    world.settle();
    ++m_stories;
    const QString complaint = world.complaint();
    if (!complaint.isEmpty()) {
        QFAIL(qPrintable(describe(mishaps) + QStringLiteral(": ") + complaint + u'\n'
                         + tailOf(world)));
    }
}

void TestInterleavings::undisturbed_data()
{
    castRows();
}

void TestInterleavings::undisturbed()
{
    QFETCH(int, direction);
    QFETCH(bool, answers);
    QFETCH(Speech, speech);
    StoryWorld world(castOf(direction, answers, speech));
    world.begin();
    bool bridged = false;
    while (world.outcomes().empty() && world.tick()) {
        bridged = bridged || world.joiner().stage() == CallStage::Bridged;
    }
    world.settle();
    QVERIFY2(world.complaint().isEmpty(), qPrintable(world.complaint() + u'\n' + tailOf(world)));
    const bool joins = speech == Speech::Here || world.modem().dialect().hasHoldForm("3");
    QVERIFY2(bridged == (answers && joins), qPrintable(tailOf(world)));
    const bool names = speech == Speech::Name;
    QCOMPARE(world.voice().announcements, speech == Speech::Announcement || names ? 1 : 0);
    QCOMPARE(world.voice().names, names ? 1 : 0);
    QCOMPARE(world.voice().apologies, speech == Speech::Apology ? 1 : 0);
    QCOMPARE(world.voice().reassurances, speech == Speech::Reassurance ? 1 : 0);
    QCOMPARE(world.voice().notices, speech == Speech::Notice ? 1 : 0);
    const bool asks = names || speech == Speech::Question || speech == Speech::ToMailbox;
    QCOMPARE(world.voice().questions, asks ? 1 : 0);
    QCOMPARE(world.outcomes().size(), 1U);
    QCOMPARE(world.voice().talks, speech == Speech::Here ? 1 : 0);
    const bool before = speech == Speech::MessageBefore;
    const bool records = speech == Speech::Message || speech == Speech::MessageWhenMissed || before;
    QCOMPARE(world.voice().messages, records ? 1 : 0);
    if (records && !(before && answers)) {
        QCOMPARE(world.outcomes().front().kind, OutcomeKind::MessageLeft);
        return;
    }
    const OutcomeKind connected = joins ? OutcomeKind::Joined : OutcomeKind::JoinRefused;
    QCOMPARE(world.outcomes().front().kind, answers ? connected : OutcomeKind::NotReached);
    if (!answers) {
        QCOMPARE(world.outcomes().front().party, CallParty::Master);
        QCOMPARE(world.outcomes().front().cause.reason, ReleaseReason::NoAnswer);
    }
}

void TestInterleavings::oneMishapAtEveryInstant_data()
{
    castRows();
}

void TestInterleavings::oneMishapAtEveryInstant()
{
    QFETCH(int, direction);
    QFETCH(bool, answers);
    QFETCH(Speech, speech);
    const Cast cast = castOf(direction, answers, speech);
    const int instants = instantsOf(cast);
    QVERIFY(instants > 12 && instants < MaximumInstants);
    ++m_rows;
    // A polled stick has many instants in which nothing but a question is due.
    const bool inFull = isMain() && isShort(cast)
        && (speech == Speech::Question || cast.confirm == ConfirmMode::Never);
    const int stride = isThorough() || inFull ? 1 : qMax(1, instants / MostInstants);
    for (int instant = 0; instant <= instants; instant += stride) {
        for (const Mishap mishap : mishapsOf(cast)) {
            play(cast, {{instant, mishap}});
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
}

void TestInterleavings::twoMishaps_data()
{
    castRows();
}

void TestInterleavings::twoMishaps()
{
    QFETCH(int, direction);
    QFETCH(bool, answers);
    QFETCH(Speech, speech);
    const Cast cast = castOf(direction, answers, speech);
    const int instants = instantsOf(cast);
    ++m_rows;
    const bool inFull = isMain() && isShort(cast) && cast.confirm == ConfirmMode::Never;
    const int stride = isThorough() ? 1 : qMax(1, instants / (inFull ? 6 : 2));
    const std::vector<Mishap> mishaps = mishapsOf(cast);
    for (int first = 0; first <= instants; first += stride) {
        for (int second = first; second <= instants; second += stride) {
            for (std::size_t pair = 0; pair < mishaps.size() * mishaps.size(); ++pair) {
                play(cast,
                     {{first, mishaps.at(pair / mishaps.size())},
                      {second, mishaps.at(pair % mishaps.size())}});
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }
}

void TestInterleavings::cleanupTestCase()
{
    std::printf("stories on %s: %d\n", dialect().constData(), m_stories);
    std::fflush(stdout);
    const int allRows = isThorough() || isMain() ? 36 : 10;
    constexpr int floorOfMain = 10'000;
    constexpr int floorOfOthers = 2'500;
    if (m_rows == allRows) {
        QVERIFY2(m_stories >= (isMain() ? floorOfMain : floorOfOthers),
                 "an interleaving test that has shrunk proves nothing");
    }
}

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
