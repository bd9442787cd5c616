// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesworld.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using World = RulesWorld;

namespace {

constexpr auto ThreePeople = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393407654321\r\n"
                             "TEL:+390612345678\r\nEND:VCARD\r\n"
                             "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Bianchi\r\n"
                             "TEL:+393407654399\r\nEND:VCARD\r\n"
                             "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nobody\r\nEND:VCARD\r\n";

QStringList entriesOf(const World &world)
{
    QStringList texts;
    for (const BlockEntry &entry : world.phone->ruleDesk().lists().own().entries()) {
        texts.append(entry.text());
    }
    return texts;
}

bool isBlocked(World &world, const QString &number)
{
    const RoutingDecision decision =
        world.phone->rules().decideFor(world.phone->rules().callerOf(number));
    return decision.blocked;
}

} // namespace

/** /block and /allow, their buttons, and those on the messages of calls. */
class TestBlocksChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entries_data();
    void entries();
    void refusals_data();
    void refusals();
    void undoAndUndoAgain();
    void aSecondTimeIsNoNews();
    void contactIsBlockedByName();
    void severalOfThatNameAreAsked();
    void wholeOwnCountryIsAsked();
    void listIsPagedAndShortened();
    void listSaysWhatWasStopped();
    void allowedStaysAllowed();
    void sharedListsAreShown();
    void listIsSentAsAFile_data();
    void listIsSentAsAFile();
    void strangersCallHasABlockButton();
    void contactsCallHasNone();
    void hitOfASharedListIsUndone();
    void hitOfAnOwnEntryIsUndone();
    void diskRefuses();
    void strangersMayNot();
};

void TestBlocksChat::entries_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *command, const QString &entry, const QString &words) {
        QTest::newRow(command) << QString::fromLatin1(command) << entry << words;
    };
    row("/block 02 9000 1234", u"+390290001234"_s, u"Blocked: +39 02 9000 1234"_s);
    row("/BLOCK +39 02 9000*", u"+39029000*"_s, u"numbers that begin with +39029000"_s);
    row("/block +39021000-+39021999", u"+39021000-+39021999"_s,
        u"numbers from +39021000 to +39021999"_s);
    row("/block hidden", u"hidden"_s, u"hidden numbers"_s);
    row("/block country NG", u"country NG"_s, u"numbers of Nigeria (NG)"_s);
    row("/block 00234*", u"+234*"_s, u"begin with +234"_s);
    row("/block allow 02 9000 1234", u"allow +390290001234"_s, u"Let through: +39 02"_s);
    row("/allow 02 9000 1234", u"allow +390290001234"_s, u"Let through: +39 02"_s);
    row("/allow +39*", u"allow +39*"_s, u"Let through: numbers that begin with +39"_s);
    row("/block 40916", u"40916"_s, u"Blocked: 40916"_s);
}

void TestBlocksChat::entries()
{
    QFETCH(QString, command);
    QFETCH(QString, entry);
    QFETCH(QString, words);
    World world;
    world.say(command);
    QCOMPARE(entriesOf(world), QStringList {entry});
    QVERIFY2(world.lastText().contains(words), qPrintable(world.lastText()));
    QVERIFY(world.lastButtons().contains(u"↩️ Undo"_s));
}

void TestBlocksChat::refusals_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &command, const QString &words) {
        QTest::newRow(qPrintable(command.left(30))) << command << words;
    };
    row(u"/block 02*34"_s, u"only be at the end"_s);
    row(u"/block *"_s, u"half the world"_s);
    row(u"/block +3*"_s, u"half the world"_s);
    row(u"/block +39021999-+39021000"_s, u"before its beginning"_s);
    row(u"/block +39021-+3902199"_s, u"same number of digits"_s);
    row(u"/block country XX"_s, u"no country"_s);
    row(u"/block allow"_s, u"missing"_s);
    row(u"/block Ana Rossi"_s, u"Did you mean “Anna Rossi”?"_s);
    row(u"/block Vodafone"_s, u"neither a number nor the name of a contact"_s);
    row(u"/block sender NG"_s, u"neither a number nor the name of a contact"_s);
    row(u"/block <b>&_*[x](y)"_s, u"“<b>&_*[x](y)”"_s);
    row(u"/block "_s + QString(3000, u'7'), u"too long"_s);
    row(u"/allow Nobody at all"_s, u"neither a number"_s);
}

void TestBlocksChat::refusals()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
    World world;
    world.say(command);
    QVERIFY2(world.lastText().contains(words), qPrintable(world.lastText()));
    QVERIFY(entriesOf(world).isEmpty());
    QVERIFY(world.lastButtons().isEmpty());
}

void TestBlocksChat::undoAndUndoAgain()
{
    World world;
    world.say(u"/block "_s + Spammer);
    QVERIFY(isBlocked(world, Spammer));
    QVERIFY(world.tap(u"Undo"_s));
    QVERIFY(!isBlocked(world, Spammer));
    QVERIFY2(world.lastText().contains(u"Not blocked by your list any more: +39 02 9000 1234"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Undo"_s));
    QVERIFY(isBlocked(world, Spammer));
    QVERIFY2(world.lastText().contains(u"Blocked again"_s), qPrintable(world.lastText()));
    QCOMPARE(world.messages().size(), 1U);
}

void TestBlocksChat::aSecondTimeIsNoNews()
{
    World world;
    world.say(u"/block "_s + Spammer);
    world.say(u"/block 02 9000 1234"_s);
    QVERIFY2(world.lastText().contains(u"Blocked already"_s), qPrintable(world.lastText()));
    QVERIFY(!world.lastButtons().contains(u"↩️ Undo"_s));
    QCOMPARE(entriesOf(world).size(), 1);
}

void TestBlocksChat::contactIsBlockedByName()
{
    World world({}, {}, ThreePeople);
    world.say(u"/block anna rossi"_s);
    QCOMPARE(entriesOf(world), QStringList({u"+393407654321"_s, u"+390612345678"_s}));
    QVERIFY2(world.lastText().contains(u"Anna Rossi · "_s), qPrintable(world.lastText()));
    QCOMPARE(world.callFrom(Anna).outcome->kind, OutcomeKind::Rejected);
    QVERIFY(world.tap(u"Undo"_s));
    QVERIFY(entriesOf(world).isEmpty());
    world.say(u"/block nobody"_s);
    QVERIFY2(world.lastText().contains(u"has no number"_s), qPrintable(world.lastText()));
}

void TestBlocksChat::severalOfThatNameAreAsked()
{
    World world({}, {}, ThreePeople);
    world.say(u"/allow anna"_s);
    QVERIFY2(world.lastText().contains(u"Which one?"_s), qPrintable(world.lastText()));
    QVERIFY(entriesOf(world).isEmpty());
    QVERIFY(world.tap(u"Anna Bianchi"_s));
    QCOMPARE(entriesOf(world), QStringList {u"allow +393407654399"_s});
    QVERIFY2(world.lastText().contains(u"Let through: Anna Bianchi"_s),
             qPrintable(world.lastText()));
}

void TestBlocksChat::wholeOwnCountryIsAsked()
{
    for (const QString &words :
         {u"it"_s, u"country IT"_s, u"country +39"_s, u"+39*"_s, u"+38-+40"_s}) {
        World world;
        world.say(u"/block "_s + words);
        QVERIFY(entriesOf(world).isEmpty());
        QVERIFY2(world.lastText().contains(u"your own country"_s), qPrintable(world.lastText()));
        QVERIFY(world.tap(u"Block them all"_s));
        QCOMPARE(entriesOf(world).size(), 1);
        QVERIFY(isBlocked(world, Spammer));
    }
}

void TestBlocksChat::listIsPagedAndShortened()
{
    World world;
    for (int i = 0; i < 23; ++i) {
        World::check(world.phone->ruleDesk()
                         .lists()
                         .add(u"+3902900%1"_s.arg(i, 4, 10, QChar(u'0')))
                         .map([](qint64) {}));
    }
    world.say(u"/block"_s);
    QVERIFY2(world.lastText().contains(u"23 entries"_s), qPrintable(world.lastText()));
    QVERIFY(world.lastText().contains(u"1. +39 02 900 0022"_s));
    QVERIFY(world.tap(u"›"_s));
    QVERIFY(world.tap(u"›"_s));
    QVERIFY2(world.lastText().contains(u"23. +39 02 900 0000"_s), qPrintable(world.lastText()));
    QVERIFY(!world.lastButtons().contains(u"›"_s));
    QVERIFY(world.tap(u"✖ 23"_s));
    QCOMPARE(entriesOf(world).size(), 22);
    QVERIFY(!entriesOf(world).contains(u"+39029000000"_s));
    QVERIFY(world.tap(u"Undo"_s));
    QCOMPARE(entriesOf(world).size(), 23);
    QVERIFY(world.tap(u"Your list"_s));
    QVERIFY(world.tap(u"›"_s));
    QVERIFY(world.tap(u"‹"_s));
    QVERIFY(world.lastText().contains(u"1. +39"_s));
    QCOMPARE(world.messages().size(), 1U);
}

void TestBlocksChat::listSaysWhatWasStopped()
{
    World world;
    world.say(u"/block"_s);
    QVERIFY2(world.lastText().contains(u"blocked nobody"_s), qPrintable(world.lastText()));
    world.say(u"/block "_s + Spammer);
    world.say(u"/block "_s + Anna);
    (void)world.callFrom(Spammer);
    (void)world.callFrom(Spammer);
    world.say(u"/block"_s);
    QVERIFY2(world.lastText().contains(u"1. Anna Rossi +39 340 765 4321"_s),
             qPrintable(world.lastText()));
    QVERIFY2(world.lastText().contains(u"2 calls stopped"_s), qPrintable(world.lastText()));
}

void TestBlocksChat::allowedStaysAllowed()
{
    World world;
    world.say(u"/allow 02 9000*"_s);
    world.say(u"/block "_s + Spammer);
    QVERIFY2(world.lastText().contains(u"these calls are still let through"_s),
             qPrintable(world.lastText()));
    QVERIFY(!isBlocked(world, Spammer));
    QVERIFY(world.tap(u"Remove that"_s));
    QVERIFY(isBlocked(world, Spammer));
}

void TestBlocksChat::sharedListsAreShown()
{
    World world({}, spamList());
    world.say(u"/block"_s);
    QVERIFY(world.tap(u"Shared lists"_s));
    QVERIFY2(world.lastText().contains(u"world: 1 entry · as of "_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Refresh"_s));
    QCOMPARE(world.toasts.constLast(), u"The lists are being fetched."_s);
    world.refuse(u"l.example"_s, FetchTrouble::Missing);
    world.waitFor(
        [&] { return !world.phone->ruleDesk().lists().lists().front().source.isRefreshing; });
    QVERIFY(world.tap(u"Your list"_s));
    QVERIFY(world.tap(u"Shared lists"_s));
    QVERIFY2(world.lastText().contains(u"nothing at its address (as of "_s),
             qPrintable(world.lastText()));
    QVERIFY2(!world.lastText().contains(u"l.example"_s), qPrintable(world.lastText()));
}

void TestBlocksChat::listIsSentAsAFile_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::newRow("readable") << u"Readable"_s << u"blocklist.txt"_s;
    QTest::newRow("hashed") << u"Hashed"_s << u"blocklist-hashed.txt"_s;
}

/** Whoever uses the file as a shared list finds the same callers. */
void TestBlocksChat::listIsSentAsAFile()
{
    QFETCH(QString, button);
    World world;
    std::vector<ChatUpload> files;
    connect(&world.chat, &sim::SimulatedChat::shown, this,
            [&files](qint64, qint64, const ChatContent &content, bool edited) {
                if (!edited && !content.file.isEmpty()) {
                    files.push_back(content.file);
                }
            });
    world.say(u"/allow +39 340 1*"_s);
    world.say(u"/block"_s);
    QVERIFY(world.tap(u"As a file"_s));
    QVERIFY2(world.lastText().contains(u"nothing on your list"_s), qPrintable(world.lastText()));
    world.say(u"/block "_s + Spammer);
    world.say(u"/block 06 9999*"_s);
    world.say(u"/block"_s);
    QVERIFY(world.tap(u"As a file"_s));
    QVERIFY(world.tap(button));
    world.advance(5s);
    QCOMPARE(files.size(), 1U);
    QTEST(files.front().name, "name");
    QVERIFY2(world.lastText().contains(u"2 entries\nLeft out, because no shared list can hold "
                                       "them: 1"_s),
             qPrintable(world.lastText()));
    const Result<ListReading> read = readSharedList(files.front().bytes, u"mine"_s);
    QVERIFY(read);
    const Region region;
    QVERIFY(read->list.find(PhoneNumber::fromNetwork(Spammer, region).value()));
    QVERIFY(read->list.find(PhoneNumber::fromNetwork(u"+390699991234"_s, region).value()));
    QVERIFY(!read->list.find(PhoneNumber::fromNetwork(Anna, region).value()));
}

void TestBlocksChat::strangersCallHasABlockButton()
{
    World world;
    (void)world.callFrom(Spammer);
    QVERIFY(world.lastButtons().contains(u"🚫 Block"_s));
    QVERIFY(world.tap(u"🚫 Block"_s));
    QVERIFY(isBlocked(world, Spammer));
    QVERIFY2(world.lastText().contains(u"Blocked: +39 02 9000 1234"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Undo"_s));
    QVERIFY(!isBlocked(world, Spammer));
}

void TestBlocksChat::contactsCallHasNone()
{
    World world;
    (void)world.callFrom(Anna);
    QVERIFY(!world.lastButtons().join(u' ').contains(u"Block"_s));
    (void)world.callFrom(QString());
    QVERIFY(!world.lastButtons().join(u' ').contains(u"Block"_s));
    (void)world.callFrom(PhoneWorld::master());
    QVERIFY(!world.lastButtons().join(u' ').contains(u"Block"_s));
}

void TestBlocksChat::hitOfASharedListIsUndone()
{
    World world({}, spamList());
    QCOMPARE(world.callFrom(Spammer).reasons.front().kind, RoutingReason::SharedBlocklist);
    QVERIFY2(world.lastText().contains(u"on the list world: survey"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Let this caller through"_s));
    QCOMPARE(entriesOf(world), QStringList {u"allow "_s + Spammer});
    QVERIFY(!isBlocked(world, Spammer));
    QVERIFY(world.tap(u"Undo"_s));
    QVERIFY(isBlocked(world, Spammer));
}

void TestBlocksChat::hitOfAnOwnEntryIsUndone()
{
    World world;
    world.say(u"/block "_s + Spammer);
    (void)world.callFrom(Spammer);
    QVERIFY(world.tap(u"Let this caller through"_s));
    QVERIFY(entriesOf(world).isEmpty());
    world.say(u"/block 02 9000*"_s);
    (void)world.callFrom(Spammer);
    QVERIFY(world.tap(u"Let this caller through"_s));
    QCOMPARE(entriesOf(world), QStringList({u"+39029000*"_s, u"allow "_s + Spammer}));
    QVERIFY(!isBlocked(world, Spammer));
}

void TestBlocksChat::diskRefuses()
{
    World world;
    const QSqlQuery readOnly(u"PRAGMA query_only = ON"_s,
                             QSqlDatabase::database(world.database->connectionName()));
    QVERIFY(readOnly.isActive());
    world.say(u"/block "_s + Spammer);
    QVERIFY2(world.lastText().contains(u"the disk refused it"_s), qPrintable(world.lastText()));
    QVERIFY(!isBlocked(world, Spammer));
}

void TestBlocksChat::strangersMayNot()
{
    World world;
    for (const QString &text :
         QStringList {u"/block "_s + Spammer, u"/allow "_s + Spammer, u"/block"_s}) {
        world.say(text, 0s, PhoneWorld::Stranger);
    }
    QVERIFY(entriesOf(world).isEmpty());
    QVERIFY(world.messages(PhoneWorld::Stranger).empty());
    (void)world.callFrom(Spammer);
    const SeenMessage call = world.messages().back();
    const QString block = call.keyboard.back().front().data;
    QVERIFY(block.endsWith(u":bl"_s));
    world.chat.tap(PhoneWorld::Stranger, call.messageId, block);
    world.advance(1s);
    QVERIFY(entriesOf(world).isEmpty());
}

QTEST_GUILESS_MAIN(TestBlocksChat)
#include "tst_blockschat.moc"
