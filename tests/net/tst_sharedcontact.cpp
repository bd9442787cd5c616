// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/telegramcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

/** Contacts and sounds that are sent in a chat, and buttons that are taken away. */
class TestSharedContact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRead_data();
    void isRead();
    void soundIsRead_data();
    void soundIsRead();
    void buttonsAreTakenAway();
};

void TestSharedContact::isRead_data()
{
    QTest::addColumn<QByteArray>("contact");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isUser");
    QTest::newRow("a user") << QByteArray(
        R"({"phone_number":"393407654321","first_name":"Anna","last_name":"Rossi","user_id":7})")
                            << u"393407654321"_s << u"Anna Rossi"_s << true;
    QTest::newRow("of an address book")
        << QByteArray(R"({"phone_number":"+39 340 765 4321","first_name":"Anna"})")
        << u"+39 340 765 4321"_s << u"Anna"_s << false;
    QTest::newRow("a number as a number")
        << QByteArray(R"({"phone_number":393407654321,"first_name":3})") << QString() << QString()
        << false;
    QTest::newRow("no object") << QByteArray("[1]") << QString() << QString() << false;
    QTest::newRow("endless") << QByteArray(R"({"phone_number":")" + QByteArray(100'000, '1')
                                           + R"("})")
                             << QString(64, u'1') << QString() << false;
}

void TestSharedContact::isRead()
{
    QFETCH(QByteArray, contact);
    const QByteArray json =
        R"([{"update_id":1,"message":{"message_id":2,"date":3,"from":{"id":4,"first_name":"O"},)"
        R"("chat":{"id":4,"type":"private"},"contact":)"
        + contact + "}}]";
    const auto updates = telegram::parseUpdates(QJsonDocument::fromJson(json).array());
    QVERIFY(updates.has_value());
    const auto *message = std::get_if<ChatMessage>(&updates->at(0).event);
    QVERIFY(message != nullptr);
    QTEST(message->contact.number, "number");
    QTEST(message->contact.name, "name");
    QTEST(message->contact.isUser, "isUser");
    QVERIFY(message->text.isEmpty());
}

void TestSharedContact::soundIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("fileId");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("voice message")
        << QByteArray(R"("voice":{"file_id":"V1","duration":3,"file_size":9000,)"
                      R"("mime_type":"audio/ogg"})")
        << u"V1"_s << true;
    QTest::newRow("piece of music")
        << QByteArray(R"("audio":{"file_id":"A1","file_name":"a.mp3","mime_type":"audio/mpeg"})")
        << u"A1"_s << true;
    QTest::newRow("file of sound")
        << QByteArray(R"("document":{"file_id":"D1","file_name":"a","mime_type":"audio/flac"})")
        << u"D1"_s << true;
    QTest::newRow("contacts") << QByteArray(
        R"("document":{"file_id":"D2","file_name":"a.vcf","mime_type":"text/vcard"})")
                              << u"D2"_s << false;
    QTest::newRow("no object") << QByteArray(R"("voice":7)") << QString() << false;
    QTest::newRow("without an id") << QByteArray(R"("voice":{"duration":3})") << QString() << false;
    QTest::newRow("endless id") << QByteArray(R"("voice":{"file_id":")" + QByteArray(100'000, 'x')
                                              + R"("})")
                                << QString() << false;
}

void TestSharedContact::soundIsRead()
{
    QFETCH(QByteArray, file);
    const QByteArray json =
        R"([{"update_id":1,"message":{"message_id":2,"date":3,"from":{"id":4,"first_name":"O"},)"
        R"("chat":{"id":4,"type":"private"},)"
        + file + "}}]";
    const auto updates = telegram::parseUpdates(QJsonDocument::fromJson(json).array());
    QVERIFY(updates.has_value());
    const auto *message = std::get_if<ChatMessage>(&updates->at(0).event);
    QVERIFY(message != nullptr);
    QTEST(message->document.fileId, "fileId");
    QTEST(message->bringsSound, "isSound");
}

void TestSharedContact::buttonsAreTakenAway()
{
    const telegram::Request request = telegram::removeButtons(-5, 6);
    QCOMPARE(request.method, u"editMessageReplyMarkup"_s);
    QCOMPARE(QJsonDocument::fromJson(request.body),
             QJsonDocument::fromJson(R"({"chat_id":-5,"message_id":6})"));
}

QTEST_GUILESS_MAIN(TestSharedContact)
#include "tst_sharedcontact.moc"
