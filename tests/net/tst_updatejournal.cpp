// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"
#include "net/telegramtransport.h"
#include "net/updateintake.h"
#include "store/database.h"
#include "store/updatestore.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
constexpr qint64 Bot = 123456789;
constexpr qint64 Anna = 5000000111;
constexpr int Limit = 60'000; ///< ms of real time

/** One bot after the other, on the same data base and server. */
struct Lives
{
    Lives()
    {
        if (!server.listen()) {
            qFatal("no loopback");
        }
    }
    void begin()
    {
        transport.reset();
        options.apiRoot = server.url();
        options.token = Token;
        transport = std::make_unique<TelegramTransport>(options, clock);
        transport->setJournal(std::make_unique<UpdateStore>(*database, Bot, clock));
        QObject::connect(transport.get(), &ChatTransport::messageReceived, &context,
                         [this](const ChatMessage &message) {
                             told.append(message.isRepeated ? message.text + u'?' : message.text);
                             if (onMessage) {
                                 onMessage();
                             }
                         });
    }
    /** Lets virtual time pass: what brings nothing new is not asked for at once. */
    [[nodiscard]] bool isIdle()
    {
        clock.advance(100ms);
        return server.holdsPoll() && !server.hasUnconfirmed();
    }
    [[nodiscard]] QVariant ask(const QString &statement) const
    {
        QSqlQuery query(statement, QSqlDatabase::database(database->connectionName()));
        return query.next() ? query.value(0) : QVariant();
    }
    /** An update that the last life has taken in, as the server has told it. */
    [[nodiscard]] static JournalledUpdate taken(qint64 id, const QString &text)
    {
        const QByteArray json =
            u"{\"update_id\":%1,\"message\":{\"message_id\":%1,\"date\":1795352585,\"chat\":"
            "{\"id\":%2,\"type\":\"private\"},\"from\":{\"id\":%2,\"is_bot\":false,"
            "\"first_name\":\"Anna\"},\"text\":\"%3\"}}"_s.arg(id)
                .arg(Anna)
                .arg(text)
                .toUtf8();
        return {id, json};
    }

    ManualClock clock;
    BotApiServer server {Token};
    TelegramOptions options;
    std::unique_ptr<Database> database = std::move(*Database::open(u":memory:"_s));
    QObject context;
    QStringList told;
    std::function<void()> onMessage;
    std::unique_ptr<TelegramTransport> transport;
};

} // namespace

class TestUpdateJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOnTheDiskBeforeItIsTold();
    void secretsAreNotOnTheDisk_data();
    void secretsAreNotOnTheDisk();
    void whatWasTakenInIsToldByTheNextLife();
    void whatEndedALifeIsToldOnceMore();
    void theServerRepeatsInVain();
    void lowerIdsAreStillNew();
    void theRestOfABatchIsToldOnce();
    void aRefusingDiskStopsNoCommand();
    void anotherBotsNumbersAreItsOwn();
    void remembersAThousand();
    void whoeverWritesDoesNotFillTheDisk();
    void garbageIsPutAside();
    void tenThousandRepeatsTellNothingTwice();
};

void TestUpdateJournal::isOnTheDiskBeforeItIsTold()
{
    Lives lives;
    lives.begin();
    QStringList seen;
    lives.onMessage = [&] {
        seen.append(
            lives.ask(u"SELECT state || ' ' || (length(content) > 50) FROM updates"_s).toString());
        seen.append(lives.server.hasUnconfirmed() ? u"unconfirmed"_s : u"confirmed"_s);
    };
    lives.transport->start();
    lives.server.say(Anna, u"/call 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lives.told, QStringList({u"/call 1"_s}), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(lives.isIdle(), Limit);
    QCOMPARE(seen, QStringList({u"1 1"_s, u"unconfirmed"_s}));
    QCOMPARE(lives.ask(u"SELECT state || ' ' || length(content) FROM updates"_s).toString(),
             u"2 0"_s); // what was said is not kept
}

void TestUpdateJournal::secretsAreNotOnTheDisk_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("answered");
    QTest::newRow("password") << u"/addtemporaryowner open 7391"_s << u"/addtemporaryowner"_s
                              << QString();
    QTest::newRow("PIN as an answer") << u"AT+CPIN=\"7391\""_s << u"AT"_s << u"Which one?"_s;
    QTest::newRow("PIN as a service code, as an answer")
        << u"**04*7391*1937*1937#"_s << u"*"_s << u"Which one?"_s;
    QTest::newRow("PIN without a question") << u"**04*7391*1937*1937#"_s << u"*"_s << QString();
    QTest::newRow("a private calendar as an answer")
        << u"Home=https://calendar.example/ical/anna/private-7391/basic.ics"_s << u"https:"_s
        << u"Type its address"_s;
    QTest::newRow("a PIN is answered") << u"thanks"_s << u"thanks"_s << u"/command AT+CPIN=7391"_s;
}

void TestUpdateJournal::secretsAreNotOnTheDisk()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QFETCH(QString, answered);
    Lives lives;
    lives.begin();
    QByteArray stored;
    lives.onMessage = [&] {
        stored = lives.ask(u"SELECT content FROM updates"_s).toByteArray();
    };
    lives.transport->start();
    QJsonObject extra;
    if (!answered.isEmpty()) {
        extra.insert(u"reply_to_message"_s,
                     QJsonObject {{u"message_id"_s, 7}, {u"text"_s, answered}});
    }
    lives.server.say(Anna, text, extra);
    QTRY_COMPARE_WITH_TIMEOUT(lives.told, QStringList({text}), Limit);
    QVERIFY2(stored.contains(QByteArray('"' + kept.toUtf8() + '"')), stored.constData());
    QVERIFY2(!stored.contains("7391"), stored.constData());
    const std::optional<telegram::Update> again = telegram::parseUpdate(stored);
    QVERIFY(again);
    QCOMPARE(std::get<ChatMessage>(again->event).replyTo, answered.isEmpty() ? 0 : 7);
}

void TestUpdateJournal::whatWasTakenInIsToldByTheNextLife()
{
    Lives lives;
    UpdateStore store(*lives.database, Bot, lives.clock);
    QVERIFY(store.take(
        {Lives::taken(5, u"one"_s), Lives::taken(6, u"two"_s), Lives::taken(7, u"three"_s)}));
    QVERIFY(store.finish(5));
    lives.begin();
    lives.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(lives.isIdle(), Limit);
    QCOMPARE(lives.told, QStringList({u"two"_s, u"three"_s}));
    QVERIFY(store.open().value().empty());
}

void TestUpdateJournal::whatEndedALifeIsToldOnceMore()
{
    Lives lives;
    UpdateStore store(*lives.database, Bot, lives.clock);
    QVERIFY(store.take({Lives::taken(5, u"one"_s), Lives::taken(6, u"two"_s)}));
    lives.begin();
    std::size_t open = 0;
    lives.onMessage = [&] {
        open = std::max(open, store.open().value().size());
    };
    lives.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(lives.isIdle(), Limit);
    QCOMPARE(lives.told, QStringList({u"one?"_s, u"two"_s}));
    QCOMPARE(open, 1U); // "one" is not told a third time, should it end this life too
}

void TestUpdateJournal::theServerRepeatsInVain()
{
    Lives lives;
    lives.begin();
    lives.server.say(Anna, u"/call 1"_s);
    lives.onMessage = [&] {
        lives.server.inject({BotApiFault::Kind::Hang, 0, {}, {}, 100});
    };
    lives.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(lives.told.size(), 1, Limit);
    // Killed before it could confirm: the server still has it.
    lives.onMessage = {};
    lives.begin();
    lives.server.clearFaults();
    QVERIFY(lives.server.hasUnconfirmed());
    lives.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(lives.isIdle(), Limit);
    lives.server.say(Anna, u"next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lives.told, QStringList({u"/call 1"_s, u"next"_s}), Limit);
}

void TestUpdateJournal::lowerIdsAreStillNew()
{
    Lives lives;
    lives.begin();
    lives.transport->start();
    lives.server.say(Anna, u"before"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lives.told.size() == 1 && lives.isIdle(), Limit);
    lives.begin();
    lives.server.updates().setNextId(17);
    lives.server.say(Anna, u"a quiet week later"_s);
    lives.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(lives.told.size(), 2, Limit);
}

void TestUpdateJournal::theRestOfABatchIsToldOnce()
{
    Lives lives;
    lives.begin();
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s}) {
        lives.server.say(Anna, text);
    }
    lives.onMessage = [&] {
        lives.transport->stop();
    };
    lives.transport->start();
    QTRY_COMPARE_WITH_TIMEOUT(lives.transport->linkState(), ChatLinkState::Off, Limit);
    QCOMPARE(lives.told, QStringList({u"one"_s}));
    lives.onMessage = {};
    lives.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(lives.isIdle(), Limit);
    QCOMPARE(lives.told, QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void TestUpdateJournal::aRefusingDiskStopsNoCommand()
{
    Lives lives;
    lives.begin();
    QSqlQuery query(QSqlDatabase::database(lives.database->connectionName()));
    QVERIFY(query.exec(u"DROP TABLE updates"_s));
    lives.transport->start();
    lives.server.say(Anna, u"/close"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lives.told.size() == 1 && lives.isIdle(), Limit);
}

void TestUpdateJournal::anotherBotsNumbersAreItsOwn()
{
    Lives lives;
    UpdateStore other(*lives.database, Bot + 1, lives.clock);
    QVERIFY(other.take({Lives::taken(100'001, u"to another bot"_s)}));
    lives.begin();
    lives.server.say(Anna, u"to this one"_s); // with the same number
    lives.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(lives.isIdle(), Limit);
    QCOMPARE(lives.told, QStringList({u"to this one"_s}));
    QCOMPARE(other.open().value().size(), 1U);
}

void TestUpdateJournal::remembersAThousand()
{
    Lives lives;
    UpdateStore store(*lives.database, Bot, lives.clock);
    for (qint64 id = 1; id <= 1100; ++id) {
        QVERIFY(store.take({{id, "{}"}}));
        QVERIFY(store.finish(id));
    }
    QVERIFY(lives.ask(u"SELECT count(*) FROM updates"_s).toInt() <= 1001);
    const std::vector<qint64> recent = store.recent().value();
    QCOMPARE(recent.size(), 1000U);
    QCOMPARE(recent.back(), 1100);
}

/** Everybody's updates come here, before it is asked who may say something. */
void TestUpdateJournal::whoeverWritesDoesNotFillTheDisk()
{
    Lives lives;
    UpdateIntake intake;
    intake.setJournal(std::make_unique<UpdateStore>(*lives.database, Bot, lives.clock));
    const QString longest(4096, u'x');
    const auto flood = [&](int polls) {
        static qint64 id = 0;
        for (int poll = 0; poll < polls; ++poll) {
            std::vector<telegram::Update> updates;
            for (int i = 0; i < 100; ++i) {
                updates.push_back(*telegram::parseUpdate(Lives::taken(++id, longest).content));
            }
            QVERIFY(intake.handle(updates, [] { return true; }));
        }
    };
    flood(15);
    const int pages = lives.ask(u"PRAGMA page_count"_s).toInt();
    QVERIFY(pages * lives.ask(u"PRAGMA page_size"_s).toInt() < 2 * 1024 * 1024);
    flood(15);
    QVERIFY(lives.ask(u"PRAGMA page_count"_s).toInt() <= pages + 8);
    QCOMPARE(lives.ask(u"SELECT sum(length(content)) FROM updates"_s).toInt(), 0);
}

void TestUpdateJournal::garbageIsPutAside()
{
    Lives lives;
    UpdateStore store(*lives.database, Bot, lives.clock);
    QVERIFY(store.take({{5, "\xff no JSON"}, Lives::taken(6, u"two"_s)}));
    lives.begin();
    lives.transport->start();
    QTRY_VERIFY_WITH_TIMEOUT(lives.isIdle(), Limit);
    QCOMPARE(lives.told, QStringList({u"two"_s}));
    QVERIFY(store.open().value().empty());
}

void TestUpdateJournal::tenThousandRepeatsTellNothingTwice()
{
    Lives lives;
    QRandomGenerator chance(1);
    std::vector<telegram::Update> all;
    for (int i = 0; i < 100; ++i) {
        const qint64 id = 1 + chance.bounded(1'000'000'000);
        all.push_back(*telegram::parseUpdate(Lives::taken(id, QString::number(i)).content));
    }
    std::unique_ptr<UpdateIntake> intake;
    QHash<QString, int> told;
    for (int round = 0; round < 100; ++round) {
        if (round % 10 == 0) { // a new life
            intake = std::make_unique<UpdateIntake>();
            intake->setJournal(std::make_unique<UpdateStore>(*lives.database, Bot, lives.clock));
            QObject::connect(intake.get(), &UpdateIntake::messageReceived, &lives.context,
                             [&told](const ChatMessage &message) { ++told[message.text]; });
            intake->replay([] { return true; });
        }
        std::shuffle(all.begin(), all.end(), chance);
        const bool news = intake->handle(all, [] { return true; });
        QCOMPARE(news, round == 0);
    }
    QCOMPARE(told.size(), 100);
    for (const int times : told) {
        QCOMPARE(times, 1);
    }
}

QTEST_GUILESS_MAIN(TestUpdateJournal)
#include "tst_updatejournal.moc"
