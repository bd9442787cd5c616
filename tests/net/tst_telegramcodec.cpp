// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/telegramcodec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vp;
using namespace vp::telegram;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;

QJsonValue resultOf(const QByteArray &json)
{
    return QJsonDocument::fromJson("{\"r\":" + json + "}").object().value("r"_L1);
}

std::vector<Update> updatesOf(const QByteArray &json)
{
    return parseUpdates(resultOf(json)).value_or(std::vector<Update> {});
}

constexpr auto PlainMessage = R"([{"update_id":901234567,"message":{"message_id":77,
  "from":{"id":5000000111,"is_bot":false,"first_name":"Anna","last_name":"Rossi","language_code":"it"},
  "chat":{"id":5000000111,"first_name":"Anna","type":"private"},"date":1795334043,
  "text":"/call +39333","entities":[{"offset":0,"length":5,"type":"bot_command"}],
  "reply_to_message":{"message_id":70,"date":1795334000,"chat":{"id":5000000111,"type":"private"}}}}])";

} // namespace

// Bodies stand outside the class: moc loses its way in raw strings and would silently skip tests.
class TestTelegramCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAMessage();
    void tellsWhoReallySpoke_data();
    void tellsWhoReallySpoke();
    void anEditIsMarked();
    void aCaptionIsNoCommand();
    void readsATap();
    void whatWeDoNotUseIsStillCounted_data();
    void whatWeDoNotUseIsStillCounted();
    void entriesWithoutAnIdAreSkipped();
    void endlessTextsAreCut();
    void resultsOfTheWrongKindAreErrors();
    void answersBecomeErrors_data();
    void answersBecomeErrors();
    void aGoodAnswerIsItsResult();
    void namesTheSpecialRefusals();
    void writesAMessage();
    void writesAnEditWithoutKeyboard();
    void writesAQuestionToBeAnswered();
    void writesAButtonThatCopies();
    void buttonsThatTheServerWouldRefuseAreLeftOut();
    void asksForUpdates();
    void toastsAreCut();
    void addressesAreBuilt_data();
    void addressesAreBuilt();
    void tokensAreRecognised_data();
    void tokensAreRecognised();
    void tokensAreBlanked_data();
    void tokensAreBlanked();
};

void TestTelegramCodec::readsAMessage()
{
    const std::vector<Update> updates = updatesOf(PlainMessage);
    QCOMPARE(updates.size(), 1U);
    ChatMessage expected;
    expected.updateId = 901234567;
    expected.chatId = 5000000111;
    expected.senderId = 5000000111;
    expected.messageId = 77;
    expected.replyTo = 70;
    expected.senderName = u"Anna Rossi"_s;
    expected.text = u"/call +39333"_s;
    expected.language = u"it"_s;
    expected.date = QDateTime::fromSecsSinceEpoch(1795334043, Qt::UTC);
    QCOMPARE(updates.front().id, 901234567);
    QVERIFY(updates.front().event == decltype(Update::event)(expected));
    QCOMPARE(expected.date.timeSpec(), Qt::UTC);
}

void TestTelegramCodec::tellsWhoReallySpoke_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<bool>("isForwarded");
    QTest::addColumn<bool>("isFromBot");
    const QByteArray anna = R"("from":{"id":1,"first_name":"A"},)";
    const QByteArray here = R"("chat":{"id":1,"type":"private"})";
    QTest::newRow("a person in private") << anna + here << true << false << false;
    QTest::newRow("in a group") << anna + R"("chat":{"id":-1002000000000,"type":"supergroup"})"
                                << false << false << false;
    QTest::newRow("a chat without a type")
        << anna + R"("chat":{"id":1})" << false << false << false;
    QTest::newRow("forwarded") << anna + here + R"(,"forward_origin":{"type":"user"})" << true
                               << true << false;
    QTest::newRow("forwarded, as older servers say")
        << anna + here + R"(,"forward_date":1)" << true << true << false;
    QTest::newRow("another bot") << R"("from":{"id":1,"first_name":"A","is_bot":true},)" + here
                                 << true << false << true;
    QTest::newRow("an anonymous admin")
        << anna + here + R"(,"sender_chat":{"id":-5})" << true << false << true;
    QTest::newRow("by means of a bot")
        << anna + here + R"(,"via_bot":{"id":9,"is_bot":true})" << true << false << true;
}

void TestTelegramCodec::tellsWhoReallySpoke()
{
    QFETCH(QByteArray, fields);
    const auto updates =
        updatesOf("[{\"update_id\":1,\"message\":{\"message_id\":2," + fields + "}}]");
    QCOMPARE(updates.size(), 1U);
    const auto *message = std::get_if<ChatMessage>(&updates.front().event);
    QVERIFY(message);
    QTEST(message->isPrivate, "isPrivate");
    QTEST(message->isForwarded, "isForwarded");
    QTEST(message->isFromBot, "isFromBot");
}

void TestTelegramCodec::anEditIsMarked()
{
    QByteArray json(PlainMessage);
    json.replace("\"message\":", "\"edited_message\":");
    const auto updates = updatesOf(json);
    QVERIFY(std::get<ChatMessage>(updates.at(0).event).isEdited);
    QVERIFY(!std::get<ChatMessage>(updatesOf(PlainMessage).at(0).event).isEdited);
}

void TestTelegramCodec::aCaptionIsNoCommand()
{
    QByteArray json(PlainMessage);
    json.replace("\"text\"", "\"caption\"");
    QCOMPARE(std::get<ChatMessage>(updatesOf(json).at(0).event).text, QString());
}

void TestTelegramCodec::readsATap()
{
    const auto updates = updatesOf(R"([{"update_id":5,"callback_query":{"id":"4382bfdwdsb323b2d9",
            "from":{"id":9007199254740991,"first_name":"Bo"},
            "message":{"message_id":8,"date":0,"chat":{"id":9007199254740991,"type":"private"}},
            "chat_instance":"-1","data":"c1:7f3a91c4:hu"}}])");
    ChatTap expected;
    expected.updateId = 5;
    expected.id = u"4382bfdwdsb323b2d9"_s;
    expected.chatId = 9007199254740991;
    expected.senderId = 9007199254740991;
    expected.messageId = 8;
    expected.senderName = u"Bo"_s;
    expected.data = u"c1:7f3a91c4:hu"_s;
    QVERIFY(updates.at(0).event == decltype(Update::event)(expected));
}

void TestTelegramCodec::whatWeDoNotUseIsStillCounted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("unknown kind") << QByteArray(R"([{"update_id":7,"teleport":{"id":1}}])");
    QTest::newRow("nothing in it") << QByteArray(R"([{"update_id":7}])");
    QTest::newRow("message is a number") << QByteArray(R"([{"update_id":7,"message":3}])");
    QTest::newRow("message is null") << QByteArray(R"([{"update_id":7,"message":null}])");
    QTest::newRow("a channel's post without sender")
        << QByteArray(R"([{"update_id":7,"message":{"message_id":1,"chat":{"id":-1}}}])");
    QTest::newRow("ids as text") << QByteArray(
        R"([{"update_id":7,"message":{"from":{"id":"5"},"chat":{"id":"5","type":"private"}}}])");
    QTest::newRow("ids beyond all integers") << QByteArray(
        R"([{"update_id":7,"message":{"from":{"id":1e300},"chat":{"id":1e300,"type":"private"}}}])");
    QTest::newRow("fractional ids") << QByteArray(
        R"([{"update_id":7,"message":{"from":{"id":1.5},"chat":{"id":1.5,"type":"private"}}}])");
    QTest::newRow("tap without message") << QByteArray(
        R"([{"update_id":7,"callback_query":{"id":"1","from":{"id":5},"data":"x"}}])");
    QTest::newRow("tap with an endless id")
        << QByteArray(R"([{"update_id":7,"callback_query":{"id":")" + QByteArray(5000, 'a')
                      + R"(","from":{"id":5},"message":{"message_id":1,"chat":{"id":5}}}}])");
}

void TestTelegramCodec::whatWeDoNotUseIsStillCounted()
{
    QFETCH(QByteArray, json);
    const auto updates = updatesOf(json);
    QCOMPARE(updates.size(), 1U);
    QCOMPARE(updates.front().id, 7);
    QVERIFY(std::holds_alternative<std::monostate>(updates.front().event));
}

void TestTelegramCodec::entriesWithoutAnIdAreSkipped()
{
    const auto updates = updatesOf(R"([5,null,{},[],{"update_id":"8"},{"update_id":-3},
            {"update_id":0},{"update_id":9}])");
    QCOMPARE(updates.size(), 1U);
    QCOMPARE(updates.front().id, 9);
}

void TestTelegramCodec::endlessTextsAreCut()
{
    const auto updates =
        updatesOf(R"([{"update_id":1,"message":{"message_id":2,"from":{"id":1,"first_name":")"
                  + QByteArray(100'000, 'n') + R"("},"chat":{"id":1,"type":"private"},"text":")"
                  + QByteArray(100'000, 't') + R"("}}])");
    const auto &message = std::get<ChatMessage>(updates.at(0).event);
    QCOMPARE(message.senderName.size(), 256);
    QCOMPARE(message.text.size(), 8192);
}

void TestTelegramCodec::resultsOfTheWrongKindAreErrors()
{
    QCOMPARE(parseUpdates(resultOf("{}")).error().code, ErrorCode::Network);
    QCOMPARE(parseUpdates(resultOf("true")).error().code, ErrorCode::Network);
    QCOMPARE(parseUpdates(resultOf("[]")).value().size(), 0U);
    QCOMPARE(parseIdentity(resultOf("[]")).error().code, ErrorCode::Network);
    QCOMPARE(parseIdentity(resultOf(R"({"id":5,"username":"b"})")).value(), (Identity {5, u"b"_s}));
    QCOMPARE(parseMessageId(resultOf("true")).error().code, ErrorCode::Rejected);
    QCOMPARE(parseMessageId(resultOf(R"({"message_id":12})")).value(), 12);
}

void TestTelegramCodec::answersBecomeErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("native");
    const auto refused = [](int code, const QByteArray &words, const QByteArray &more = {}) {
        return QByteArray("{\"ok\":false,\"error_code\":" + QByteArray::number(code)
                          + ",\"description\":\"" + words + "\"" + more + "}");
    };
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code,
                        int native) {
        QTest::newRow(name) << status << body << static_cast<int>(code) << native;
    };
    row("flood", 429,
        refused(429, "Too Many Requests: retry after 7", ",\"parameters\":{\"retry_after\":7}"),
        ErrorCode::TooManyRequests, 7);
    row("flood without a number", 429, refused(429, "Too Many Requests"),
        ErrorCode::TooManyRequests, 5);
    row("flood with a negative number", 429,
        refused(429, "Too Many Requests", ",\"parameters\":{\"retry_after\":-9}"),
        ErrorCode::TooManyRequests, 1);
    row("flood without an end", 429,
        refused(429, "Too Many Requests", ",\"parameters\":{\"retry_after\":2147483647}"),
        ErrorCode::TooManyRequests, 24 * 3600);
    row("another server", 404, refused(404, "Not Found"), ErrorCode::Network,
        ChatTransport::NothingWasSent);
    row("token refused", 401, refused(401, "Unauthorized"), ErrorCode::Unauthorized, 401);
    row("second poller", 409, refused(409, "Conflict: terminated by other getUpdates request"),
        ErrorCode::Conflict, 409);
    row("bad request", 400, refused(400, "Bad Request: chat not found"), ErrorCode::Rejected, 400);
    row("blocked", 403, refused(403, "Forbidden: bot was blocked by the user"), ErrorCode::Rejected,
        403);
    row("server's fault", 500, refused(500, "Internal Server Error"), ErrorCode::Network, 500);
    row("a proxy's page", 502, "<html><body>502</body></html>", ErrorCode::Network, 502);
    row("a proxy's page with 200", 200, "<html></html>", ErrorCode::Network, 200);
    row("nothing", 200, "", ErrorCode::Network, 200);
    row("half an answer", 200, "{\"ok\":true,\"result\":[{\"upd", ErrorCode::Network, 200);
    row("a list", 200, "[]", ErrorCode::Network, 200);
    row("no ok", 200, "{\"result\":[]}", ErrorCode::Network, 200);
    row("ok is a word", 200, "{\"ok\":\"true\",\"result\":[]}", ErrorCode::Network, 200);
    row("nested without end", 200, "{\"ok\":true,\"result\":" + QByteArray(5000, '['),
        ErrorCode::Network, 200);
    row("nested too deep", 200,
        "{\"ok\":true,\"result\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}",
        ErrorCode::Network, 200);
    row("error without a code", 418, "{\"ok\":false}", ErrorCode::Rejected, 418);
}

void TestTelegramCodec::answersBecomeErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<QJsonValue> answer = parseAnswer(status, body);
    QVERIFY(!answer);
    QTEST(static_cast<int>(answer.error().code), "code");
    QTEST(answer.error().native, "native");
}

void TestTelegramCodec::aGoodAnswerIsItsResult()
{
    const Result<QJsonValue> answer =
        parseAnswer(200, R"({"ok":true,"result":{"message_id":3},"x":1})");
    QVERIFY(answer);
    QCOMPARE(answer->toObject().value("message_id"_L1).toInt(), 3);
}

void TestTelegramCodec::namesTheSpecialRefusals()
{
    const Error webhook = parseAnswer(409, R"({"ok":false,"error_code":409,"description":
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"})")
                              .error();
    QVERIFY(isWebhookConflict(webhook));
    const Error same = parseAnswer(400, R"({"ok":false,"error_code":400,"description":
            "Bad Request: message is not modified: specified new message content"})")
                           .error();
    QVERIFY(isNotModified(same));
    QVERIFY(!isWebhookConflict(same));
    QVERIFY(!isNotModified(webhook));
}

void TestTelegramCodec::writesAMessage()
{
    ChatContent content;
    content.text = HtmlText::bold(u"A<B"_s);
    content.silent = true;
    content.replyTo = 42;
    content.keyboard = {{{u"Hang up"_s, u"c1:1:hu"_s, ChatButton::Style::Danger}},
                        {{u"Yes"_s, u"y"_s, ChatButton::Style::Success},
                         {u"No"_s, u"n"_s, ChatButton::Style::Plain},
                         {u"Maybe"_s, u"m"_s, ChatButton::Style::Primary}}};
    const Request request = sendMessage(-1002000000000, content);
    QCOMPARE(request.method, u"sendMessage"_s);
    QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(R"({
            "chat_id":-1002000000000,"text":"<b>A&lt;B</b>","parse_mode":"HTML",
            "link_preview_options":{"is_disabled":true},"disable_notification":true,
            "reply_parameters":{"message_id":42,"allow_sending_without_reply":true},
            "reply_markup":{"inline_keyboard":[
              [{"text":"Hang up","callback_data":"c1:1:hu","style":"danger"}],
              [{"text":"Yes","callback_data":"y","style":"success"},{"text":"No","callback_data":"n"},
               {"text":"Maybe","callback_data":"m","style":"primary"}]]}})"));
}

void TestTelegramCodec::writesAnEditWithoutKeyboard()
{
    ChatContent content;
    content.text = HtmlText::escaped(u"ended"_s);
    content.silent = true;
    const Request request = editMessage(5000000111, 9, content);
    QCOMPARE(request.method, u"editMessageText"_s);
    QCOMPARE(QJsonDocument::fromJson(request.body),
             QJsonDocument::fromJson(R"({"chat_id":5000000111,"message_id":9,"text":"ended",
                    "parse_mode":"HTML","link_preview_options":{"is_disabled":true}})"));
}

void TestTelegramCodec::writesAQuestionToBeAnswered()
{
    ChatContent content;
    content.text = HtmlText::escaped(u"Which text?"_s);
    content.replyPrompt = QString(63, u'x') + u"🙂"_s; // 65 UTF-16 units
    content.isProtected = true;
    QCOMPARE(QJsonDocument::fromJson(sendMessage(-5, content).body),
             QJsonDocument::fromJson(R"({"chat_id":-5,"text":"Which text?","parse_mode":"HTML",
                    "link_preview_options":{"is_disabled":true},"protect_content":true,
                    "reply_markup":{"force_reply":true,"input_field_placeholder":")"
                                     + QByteArray(63, 'x') + R"("}})"));
    content.replyPrompt = QString();
    const QJsonObject bare = QJsonDocument::fromJson(sendMessage(-5, content).body).object();
    QCOMPARE(bare.value("reply_markup"_L1).toObject(), QJsonObject({{u"force_reply"_s, true}}));
    const QJsonObject edit = QJsonDocument::fromJson(editMessage(-5, 9, content).body).object();
    QVERIFY(!edit.contains("reply_markup"_L1)); // the server takes neither in an edit
    QVERIFY(!edit.contains("protect_content"_L1));
}

void TestTelegramCodec::writesAButtonThatCopies()
{
    ChatContent content;
    content.text = HtmlText::escaped(u"x"_s);
    content.keyboard = {{{u"Copy"_s, {}, ChatButton::Style::Plain, u"482913"_s},
                         {u"long"_s, {}, ChatButton::Style::Plain, QString(257, u'1')}}};
    const QJsonObject body = QJsonDocument::fromJson(sendMessage(1, content).body).object();
    QCOMPARE(QJsonDocument(body.value("reply_markup"_L1).toObject()),
             QJsonDocument::fromJson(
                 R"({"inline_keyboard":[[{"text":"Copy","copy_text":{"text":"482913"}}]]})"));
}

void TestTelegramCodec::buttonsThatTheServerWouldRefuseAreLeftOut()
{
    ChatContent content;
    content.text = HtmlText::escaped(u"x"_s);
    content.keyboard = {
        {{u"long"_s, QString(65, u'x')}, {u"empty"_s, QString()}, {QString(), u"d"_s}}};
    const QJsonObject body = QJsonDocument::fromJson(sendMessage(1, content).body).object();
    QVERIFY(!body.contains("reply_markup"_L1));
}

void TestTelegramCodec::asksForUpdates()
{
    const QJsonObject first = QJsonDocument::fromJson(getUpdates(0, 100, 50s).body).object();
    QVERIFY(!first.contains("offset"_L1));
    QCOMPARE(first.value("timeout"_L1).toInt(), 50);
    QCOMPARE(first.value("limit"_L1).toInt(), 100);
    QCOMPARE(first.value("allowed_updates"_L1).toVariant().toStringList(),
             (QStringList {u"message"_s, u"edited_message"_s, u"callback_query"_s,
                           u"my_chat_member"_s}));
    const QJsonObject next = QJsonDocument::fromJson(getUpdates(901234568, 1, 0s).body).object();
    QCOMPARE(next.value("offset"_L1).toInteger(), 901234568);
}

void TestTelegramCodec::toastsAreCut()
{
    const QString smile = u"\U0001F642"_s;
    const Request request = answerTap(u"77"_s, QString(199, u'x') + smile);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value("callback_query_id"_L1).toString(), u"77"_s);
    QCOMPARE(body.value("text"_L1).toString(), QString(199, u'x'));
    QVERIFY(!QJsonDocument::fromJson(answerTap(u"77"_s, {}).body).object().contains("text"_L1));
}

void TestTelegramCodec::addressesAreBuilt_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("public") << u"https://api.telegram.org"_s << u"https://api.telegram.org"_s;
    QTest::newRow("with a slash") << u"http://127.0.0.1:8081/"_s << u"http://127.0.0.1:8081"_s;
    QTest::newRow("below a path") << u"https://x.example/tg/?a=b#c"_s << u"https://x.example/tg"_s;
}

void TestTelegramCodec::addressesAreBuilt()
{
    QFETCH(QString, root);
    QFETCH(QString, prefix);
    QCOMPARE(methodUrl(QUrl(root), Token, u"getMe"_s).toString(),
             QString(prefix + u"/bot"_s + Token + u"/getMe"_s));
    QCOMPARE(fileUrl(QUrl(root), Token, u"documents/file_1.txt"_s).toString(),
             QString(prefix + u"/file/bot"_s + Token + u"/documents/file_1.txt"_s));
}

void TestTelegramCodec::tokensAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("good") << Token << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("line break behind") << QString(Token + u'\n') << false;
    QTest::newRow("starts with zero") << QString(u'0' + Token) << false;
    QTest::newRow("slash") << QString(Token + u"/x"_s) << false;
    QTest::newRow("short secret") << u"123456789:abc"_s << false;
    QTest::newRow("no colon") << u"123456789AAFakeFakeFakeFakeFakeFakeFakeFake123"_s << false;
}

void TestTelegramCodec::tokensAreRecognised()
{
    QFETCH(QString, text);
    QTEST(isToken(text), "expected");
}

void TestTelegramCodec::tokensAreBlanked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("address") << QString(u"Error transferring http://x/bot"_s + Token + u"/getMe"_s)
                             << u"Error transferring http://x/bot(token)/getMe"_s;
    QTest::newRow("another token")
        << u"see bot55555555:BBFakeFakeFakeFakeFakeFakeFakeFake123!"_s << u"see (token)!"_s;
    QTest::newRow("percent-encoded")
        << u"/bot55555555%3ABBFakeFakeFakeFakeFakeFakeFakeFake123/x"_s << u"/(token)/x"_s;
    QTest::newRow("glued to a word")
        << u"xbot55555555:BBFakeFakeFakeFakeFakeFakeFakeFake123"_s << u"x(token)"_s;
    QTest::newRow("harmless") << u"at 12:30 port 8081: refused"_s
                              << u"at 12:30 port 8081: refused"_s;
}

void TestTelegramCodec::tokensAreBlanked()
{
    QFETCH(QString, text);
    QTEST(withoutToken(text, Token), "expected");
}

QTEST_GUILESS_MAIN(TestTelegramCodec)
#include "tst_telegramcodec.moc"
