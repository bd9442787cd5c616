// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/messagestore.h"
#include "store/noticestore.h"
#include "store/receivedstore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

ReceivedPart received(const QByteArray &identity, qint64 sentAt = 1000)
{
    ReceivedPart part;
    part.line = u"1"_s;
    part.receivedAt = Noon;
    part.sentAt = sentAt;
    part.sender = u"+393401234567"_s;
    part.identity = identity;
    part.pdu = "00AABB";
    part.length = 2;
    return part;
}

MessageRecord incoming(const QString &text, const QString &remote = u"+393401234567"_s)
{
    MessageRecord message;
    message.line = u"1"_s;
    message.remote = remote;
    message.text = text;
    message.at = Noon;
    message.sentAt = Noon.addSecs(-5);
    return message;
}

MessageRecord outgoing(const QString &text)
{
    MessageRecord message = incoming(text);
    message.direction = MessageDirection::Out;
    message.state = MessageState::Queued;
    message.sentAt.reset();
    message.parts = 2;
    message.partsHere = 0;
    return message;
}

std::vector<OutgoingPart> twoParts()
{
    return {{0, 0, u"+393401234567"_s, "0011", 2}, {0, 1, u"+393401234567"_s, "0022", 2}};
}

} // namespace

class MessageStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void knowsWhatItHas();
    void knowsAgainAfterARestart();
    void partsStayOpenUntilSettled();
    void receivedMessageAndItsChange();
    void queuedOnceForAnOrder();
    void outgoingStates();
    void findsPartsByReference();
    void pagesByKey();
    void conversationsByTheirNewest();
    void pagesNeedNoScan();
    void noticesSurvive();
    void anotherBotStartsAnew();
    void changeMakesNoticesStale();
    void fullDiskLosesNothing();
    void oldDataIsKept();

private:
    void reopen()
    {
        m_database.reset();
        m_database = std::move(*Database::open(m_dir->filePath(u"v.db"_s)));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

void MessageStoreTest::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    reopen();
}

void MessageStoreTest::knowsWhatItHas()
{
    ReceivedStore store(*m_database);
    const auto first = store.add(received("one")).value();
    QVERIFY(first.isNew);
    const auto again = store.add(received("one")).value();
    QVERIFY(!again.isNew);
    QCOMPARE(again.id, first.id);
    QVERIFY(store.add(received("two")).value().isNew); // other octets
    QVERIFY(store.add(received("one", 2000)).value().isNew); // another second
    ReceivedPart other = received("one");
    other.sender = u"Vodafone"_s;
    QVERIFY(store.add(other).value().isNew);
    other.line = u"2"_s;
    QVERIFY(store.add(other).value().isNew);
    ReceivedPart timeless = received("one", 0);
    QVERIFY(store.add(timeless).value().isNew);
    timeless.copy = 3;
    QVERIFY(store.add(timeless).value().isNew);
    QVERIFY(!store.add(timeless).value().isNew);
    QCOMPARE(store.open().value().size(), 7U);
}

void MessageStoreTest::knowsAgainAfterARestart()
{
    const auto first = ReceivedStore(*m_database).add(received("one")).value();
    reopen();
    const auto again = ReceivedStore(*m_database).add(received("one")).value();
    QVERIFY(!again.isNew);
    QCOMPARE(again.id, first.id);
}

void MessageStoreTest::partsStayOpenUntilSettled()
{
    ReceivedStore store(*m_database);
    const qint64 one = store.add(received("one")).value().id;
    const qint64 two = store.add(received("two")).value().id;
    QVERIFY(one < two);
    ReceivedPart expected = received({});
    expected.id = one;
    QVERIFY(store.open().value().front() == expected);
    MessageStore messages(*m_database);
    const qint64 id = messages.saveReceived(incoming(u"half"_s), {one}, false).value();
    QCOMPARE(store.open().value().front().messageId, id);
    MessageRecord whole = messages.message(id).value();
    whole.text = u"whole"_s;
    QVERIFY(messages.saveReceived(whole, {one, two}, true).has_value());
    QVERIFY(store.open().value().empty());
    const qint64 three = store.add(received("three")).value().id;
    QVERIFY(store.settle({three}).has_value());
    QVERIFY(store.open().value().empty());
}

void MessageStoreTest::receivedMessageAndItsChange()
{
    MessageStore store(*m_database);
    MessageRecord message = incoming(u"a <b> & \U0001F642 'quote'; DROP TABLE messages"_s);
    message.state = MessageState::Incomplete;
    message.kind = MessageKind::Flash;
    message.parts = 3;
    message.partsHere = 2;
    message.size = 7;
    message.id = store.saveReceived(message, {}, true).value();
    QVERIFY(store.message(message.id).value() == message);
    message.state = MessageState::Received;
    message.partsHere = 3;
    message.text.clear();
    message.changedAt = Noon.addSecs(9);
    QCOMPARE(store.saveReceived(message, {}, true).value(), message.id);
    reopen();
    message.text = u""_s;
    QVERIFY(MessageStore(*m_database).message(message.id).value() == message);
    QCOMPARE(MessageStore(*m_database).message(99).error().code, ErrorCode::NotFound);
    message.id = 99;
    QCOMPARE(MessageStore(*m_database).saveReceived(message, {}, true).error().code,
             ErrorCode::NotFound);
}

void MessageStoreTest::queuedOnceForAnOrder()
{
    MessageStore store(*m_database);
    QVERIFY(store.queue(outgoing(u"a"_s), twoParts(), {1001, 5}).has_value());
    const auto again = store.queue(outgoing(u"a"_s), twoParts(), {1001, 5});
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(store.queue(outgoing(u"a"_s), twoParts(), {1001, 6}).has_value());
    QVERIFY(store.queue(outgoing(u"a"_s), twoParts(), {1002, 5}).has_value());
    for (int i = 0; i < 2; ++i) { // not from a chat
        QVERIFY(store.queue(outgoing(u"a"_s), twoParts(), {}).has_value());
    }
    QCOMPARE(store.waiting().value().size(), 5U);
    QCOMPARE(store.page(10).value().size(), 5U); // the refused one left nothing behind
}

void MessageStoreTest::outgoingStates()
{
    MessageStore store(*m_database);
    const qint64 id = store.queue(outgoing(u"a"_s), twoParts(), {}).value();
    MessageRecord message = store.message(id).value();
    std::vector<OutgoingPart> parts = store.parts(id).value();
    QCOMPARE(parts.size(), 2U);
    QCOMPARE(parts[1].pdu, QByteArray("0022"));
    message.state = MessageState::Sending;
    parts[0].state = MessageState::Sent;
    parts[0].reference = 0;
    parts[0].tries = 1;
    parts[0].submittedAt = Noon;
    QVERIFY(store.saveOutgoing(message, {parts[0]}).has_value());
    reopen();
    MessageStore again(*m_database);
    QVERIFY(again.waiting().value() == std::vector {message});
    QVERIFY(again.parts(id).value() == parts);
    message.state = MessageState::Failed;
    message.failure = MessageFailure::Modem;
    message.cause = 331;
    QVERIFY(again.saveOutgoing(message, {}).has_value());
    QVERIFY(again.waiting().value().empty());
    QVERIFY(again.message(id).value() == message);
}

void MessageStoreTest::findsPartsByReference()
{
    MessageStore store(*m_database);
    for (int i = 0; i < 3; ++i) {
        const qint64 id = store.queue(outgoing(u"a"_s), twoParts(), {}).value();
        std::vector<OutgoingPart> parts = store.parts(id).value();
        parts[0].reference = i == 1 ? 9 : 42;
        parts[0].submittedAt = Noon.addSecs(i);
        parts[1].state = i == 1 ? MessageState::Unknown : MessageState::Queued;
        QVERIFY(store.saveOutgoing(store.message(id).value(), parts).has_value());
    }
    const auto found = store.takenAs(42).value();
    QCOMPARE(found.size(), 2U);
    QVERIFY(found[0].messageId > found[1].messageId);
    QVERIFY(store.takenAs(7).value().empty());
    const auto unknown = store.unknownParts().value();
    QCOMPARE(unknown.size(), 1U);
    QCOMPARE(unknown[0].position, 1);
}

void MessageStoreTest::pagesByKey()
{
    MessageStore store(*m_database);
    for (int i = 0; i < 7; ++i) {
        const QString remote = i % 2 == 0 ? u"+391"_s : u"+392"_s;
        QVERIFY(store.saveReceived(incoming(QString::number(i), remote), {}, true).has_value());
    }
    const auto texts = [](const Result<std::vector<MessageRecord>> &page) {
        QStringList list;
        for (const MessageRecord &message : page.value()) {
            list.append(message.text);
        }
        return list.join(u' ');
    };
    const auto first = store.page(3);
    QCOMPARE(texts(first), u"6 5 4"_s);
    QCOMPARE(texts(store.page(3, first->back().id)), u"3 2 1"_s);
    const auto with = store.pageWith(u"1"_s, u"+391"_s, 2);
    QCOMPARE(texts(with), u"6 4"_s);
    QCOMPARE(texts(store.pageWith(u"1"_s, u"+391"_s, 9, with->back().id)), u"2 0"_s);
    QCOMPARE(texts(store.pageWith(u"2"_s, u"+391"_s, 9)), QString());
    QCOMPARE(texts(store.page(-1)), QString());
}

void MessageStoreTest::conversationsByTheirNewest()
{
    MessageStore store(*m_database);
    for (const char *remote : {"+391", "+392", "+393", "+391"}) {
        QVERIFY(store.saveReceived(incoming(u"in"_s, QString::fromLatin1(remote)), {}, true));
    }
    const auto list = store.conversations(2).value();
    QCOMPARE(list.size(), 2U);
    QCOMPARE(list[0].last.remote, u"+391"_s);
    QCOMPARE(list[0].messages, 2);
    QCOMPARE(list[1].last.remote, u"+393"_s);
    const auto rest = store.conversations(9, list[1].last.id).value();
    QCOMPARE(rest.size(), 1U);
    QCOMPARE(rest[0].last.remote, u"+392"_s);
}

void MessageStoreTest::pagesNeedNoScan()
{
    const QSqlDatabase database = QSqlDatabase::database(m_database->connectionName());
    for (const QString &statement :
         {u"SELECT * FROM messages m WHERE m.id<9 ORDER BY m.id DESC LIMIT 3"_s,
          u"SELECT * FROM messages m WHERE m.line='1' AND m.remote='2' AND m.id<9 ORDER BY m.id "
          "DESC LIMIT 3"_s,
          u"SELECT * FROM conversations c JOIN messages m ON m.id=c.last_id WHERE c.last_id<9 "
          "ORDER BY c.last_id DESC LIMIT 3"_s,
          u"SELECT * FROM messages m WHERE m.state IN (2, 3) ORDER BY m.id"_s,
          u"SELECT * FROM messages WHERE told = 0 ORDER BY id LIMIT 3"_s,
          u"SELECT * FROM sms_received WHERE settled=0 ORDER BY id"_s,
          u"SELECT * FROM sms_sent WHERE reference=4 ORDER BY message_id DESC LIMIT 50"_s,
          u"SELECT * FROM sms_sent WHERE state = 7 ORDER BY message_id DESC LIMIT 50"_s,
          u"SELECT * FROM message_notices WHERE (state < 2 OR stale = 1) ORDER BY message_id, "
          "chat_id, piece"_s,
          u"SELECT * FROM message_notices WHERE chat_id=1 AND chat_message=2"_s}) {
        QSqlQuery plan(u"EXPLAIN QUERY PLAN "_s + statement, database);
        while (plan.next()) {
            const QString step = plan.value(3).toString();
            QVERIFY2(!step.startsWith(u"SCAN"_s) || step.contains(u"INDEX"_s),
                     qPrintable(statement + u": "_s + step));
            QVERIFY2(!step.contains(u"TEMP B-TREE FOR ORDER BY"_s) || step.contains(u"LAST"_s)
                         || statement.contains(u"piece"_s),
                     qPrintable(statement + u": "_s + step));
        }
    }
}

void MessageStoreTest::noticesSurvive()
{
    MessageStore messages(*m_database);
    const qint64 one = messages.saveReceived(incoming(u"1"_s), {}, true).value();
    const qint64 two = messages.queue(outgoing(u"2"_s), twoParts(), {1001, 77}).value();
    NoticeStore store(*m_database, 7);
    const auto untold = store.untold(10).value();
    QCOMPARE(untold.size(), 2U);
    QCOMPARE(untold[0].messageId, one);
    QVERIFY(untold[0].order == MessageOrder {});
    QVERIFY(untold[1].order == (MessageOrder {1001, 77}));
    MessageNotice notice {one, 1001, 0};
    QVERIFY(store.tell(one, {notice, {one, -5, 0}, {one, -5, 1}}).has_value());
    QVERIFY(store.tell(two, {}).has_value());
    QVERIFY(store.untold(10).value().empty());
    QCOMPARE(store.open().value().size(), 3U);
    notice.state = MessageNotice::State::Sending;
    QVERIFY(store.save(notice).has_value());
    reopen();
    NoticeStore again(*m_database, 7);
    QVERIFY(again.of(one).value().back() == notice); // groups come first
    QCOMPARE(again.open().value().size(), 3U);
    notice.state = MessageNotice::State::Shown;
    notice.chatMessage = 555;
    QVERIFY(again.save(notice).has_value());
    QCOMPARE(again.open().value().size(), 2U);
    QCOMPARE(again.messageShownBy(1001, 555).value(), std::optional(one));
    QCOMPARE(again.messageShownBy(1002, 555).value(), std::optional<qint64>());
}

void MessageStoreTest::anotherBotStartsAnew()
{
    using State = MessageNotice::State;
    MessageStore messages(*m_database);
    const qint64 one = messages.saveReceived(incoming(u"1"_s), {}, true).value();
    const qint64 two = messages.saveReceived(incoming(u"2"_s), {}, true).value();
    NoticeStore first(*m_database, 7);
    QVERIFY(first.tell(one, {{one, 1001, 0, State::Shown, 57, true}}).has_value());
    QVERIFY(first.tell(two, {{two, 1001, 0, State::Queued}}).has_value());
    NoticeStore second(*m_database, 8);
    // A message of the new one that has the same id is not about this SMS.
    QCOMPARE(second.messageShownBy(1001, 57).value(), std::optional<qint64>());
    const auto open = second.open().value(); // what nobody has seen is still to be shown
    QCOMPARE(open.size(), 1U);
    QCOMPARE(open.front().messageId, two);
    QVERIFY(second.save({two, 1001, 0, State::Shown, 57}).has_value());
    QCOMPARE(NoticeStore(*m_database, 8).messageShownBy(1001, 57).value(), std::optional(two));
}

void MessageStoreTest::changeMakesNoticesStale()
{
    MessageStore messages(*m_database);
    const qint64 id = messages.queue(outgoing(u"2"_s), twoParts(), {1001, 77}).value();
    NoticeStore store(*m_database, 7);
    MessageNotice notice {id, 1001, 0, MessageNotice::State::Shown, 5};
    QVERIFY(store.tell(id, {notice}).has_value());
    QVERIFY(store.open().value().empty());
    MessageRecord message = messages.message(id).value();
    message.state = MessageState::Sending;
    QVERIFY(messages.saveOutgoing(message, {}).has_value());
    QCOMPARE(store.open().value().size(), 1U);
    QVERIFY(store.open().value().front().stale);
    QVERIFY(store.save(notice).has_value());
    QVERIFY(store.open().value().empty());
}

void MessageStoreTest::fullDiskLosesNothing()
{
    const QSqlDatabase database = QSqlDatabase::database(m_database->connectionName());
    const auto limit = [&database](int pages) {
        QSqlQuery query(u"PRAGMA max_page_count = %1"_s.arg(pages), database);
        QVERIFY(query.next());
    };
    ReceivedStore store(*m_database);
    MessageStore messages(*m_database);
    int added = 0;
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        if (i == 100) {
            limit(1); // no page more than there are
        } else if (i == 300) {
            limit(1'000'000);
        }
        ReceivedPart part = received(QByteArray::number(i));
        part.pdu = QByteArray(300, 'A');
        const auto result = store.add(part);
        if (!result) {
            QCOMPARE(result.error().code, ErrorCode::Storage);
            ++refused;
            const auto saved = messages.saveReceived(incoming(QString(3000, u'x')), {}, true);
            QVERIFY(!saved.has_value() || *saved > 0);
        } else {
            ++added;
        }
    }
    QVERIFY(refused > 0);
    QCOMPARE(store.open().value().size(), static_cast<std::size_t>(added)); // all acknowledged
    for (int i = 0; i < 400; ++i) { // what was refused is offered again
        ReceivedPart part = received(QByteArray::number(i));
        part.pdu = QByteArray(300, 'A');
        QVERIFY(store.add(part).has_value());
    }
    reopen();
    QCOMPARE(ReceivedStore(*m_database).open().value().size(), 400U);
}

void MessageStoreTest::oldDataIsKept()
{
    const QString path = m_dir->filePath(u"old.db"_s);
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path);
        QVERIFY(old.open());
        QFile dump(QStringLiteral(VP_STORE_DATA) + u"/version-2.sql"_s);
        QVERIFY(dump.open(QIODevice::ReadOnly));
        for (const QString &statement :
             QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts)) {
            QSqlQuery query(old);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const auto database = Database::open(path);
    QVERIFY(database.has_value());
    MessageStore store(**database);
    const auto page = store.page(10).value();
    QCOMPARE(page.size(), 2U);
    QCOMPARE(page[0].text, u"Sì, alle otto"_s);
    QCOMPARE(page[0].state, MessageState::Delivered);
    QCOMPARE(page[1].sentAt.value(), QDateTime::fromMSecsSinceEpoch(1795352580000, Qt::UTC));
    QCOMPARE(store.takenAs(42).value().size(), 1U);
    QCOMPARE(store.conversations(5).value().size(), 1U);
    QCOMPARE(NoticeStore(**database, 7).messageShownBy(1001, 55).value(), std::optional<qint64>(1));
}

QTEST_GUILESS_MAIN(MessageStoreTest)
#include "tst_messagestore.moc"
