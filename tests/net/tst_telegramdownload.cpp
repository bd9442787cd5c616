// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiserver.h"
#include "net/telegramtransport.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
constexpr qint64 Anna = 5000000111;
constexpr int Limit = 60'000; ///< ms of real time for a loopback answer

} // namespace

class TelegramDownloadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fetchesAFile();
    void refusesWhatIsTooLarge();
    void unknownFile();
    void aDeadContextIsNotCalled();
    void stopCancels();
    void silenceEnds();
    void aSilentServerIsAskedAgain();
    void serverIsGone();

private:
    /** What a person's file looks like when it arrives. */
    ChatDocument receive(const QString &name, const QByteArray &content);
    void download(const QString &fileId, qint64 limit, QObject *context);
    [[nodiscard]] QString outcome() const;

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<BotApiServer> m_server;
    TelegramOptions m_options;
    std::unique_ptr<TelegramTransport> m_transport;
    std::vector<Result<QByteArray>> m_results;
};

void TelegramDownloadTest::init()
{
    m_results.clear();
    m_transport.reset();
    m_clock = std::make_unique<ManualClock>();
    m_server = std::make_unique<BotApiServer>(Token);
    QVERIFY(m_server->listen());
    m_options.apiRoot = m_server->url();
    m_options.token = Token;
    m_transport = std::make_unique<TelegramTransport>(m_options, *m_clock);
}

ChatDocument TelegramDownloadTest::receive(const QString &name, const QByteArray &content)
{
    QSignalSpy messages(m_transport.get(), &ChatTransport::messageReceived);
    m_transport->start();
    m_server->sayFile(Anna, name, content);
    [&messages] {
        QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 1, Limit);
    }();
    return messages.value(0).value(0).value<ChatMessage>().document;
}

void TelegramDownloadTest::download(const QString &fileId, qint64 limit, QObject *context)
{
    m_transport->download(fileId, limit, context,
                          [this](const Result<QByteArray> &bytes) { m_results.push_back(bytes); });
}

QString TelegramDownloadTest::outcome() const
{
    if (m_results.size() != 1) {
        return u"%1 results"_s.arg(m_results.size());
    }
    const Result<QByteArray> &only = m_results.front();
    return only ? u"%1 bytes"_s.arg(only->size())
                : u"error %1"_s.arg(static_cast<int>(only.error().code));
}

void TelegramDownloadTest::fetchesAFile()
{
    const QByteArray content = QByteArray("BEGIN:VCARD\r\n\0\xff", 15).repeated(20'000);
    const ChatDocument document = receive(u"Città.vcf"_s, content);
    QCOMPARE(document.name, u"Città.vcf"_s);
    QCOMPARE(document.size, content.size());
    download(document.fileId, content.size(), this);
    QVERIFY(m_results.empty()); // later than the call itself
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1U, Limit);
    QVERIFY(m_results[0].has_value());
    QCOMPARE(*m_results[0], content);
    QCOMPARE(m_server->violations(), QStringList());
}

void TelegramDownloadTest::refusesWhatIsTooLarge()
{
    const ChatDocument document = receive(u"a.vcf"_s, QByteArray(100'001, 'x'));
    download(document.fileId, 100'000, this);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1U, Limit);
    QCOMPARE(outcome(), u"error %1"_s.arg(static_cast<int>(ErrorCode::Rejected)));
}

void TelegramDownloadTest::unknownFile()
{
    static_cast<void>(receive(u"a.vcf"_s, "x"));
    download(u"NOFILE"_s, 100, this);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1U, Limit);
    QCOMPARE(outcome(), u"error %1"_s.arg(static_cast<int>(ErrorCode::Rejected)));
    QVERIFY(!m_results[0].error().detail.contains(Token));
}

void TelegramDownloadTest::aDeadContextIsNotCalled()
{
    const ChatDocument document = receive(u"a.vcf"_s, "x");
    auto context = std::make_unique<QObject>();
    download(document.fileId, 100, context.get());
    context.reset();
    download(document.fileId, 100, this);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1U, Limit);
    QCOMPARE(outcome(), u"1 bytes"_s);
}

void TelegramDownloadTest::stopCancels()
{
    const ChatDocument document = receive(u"a.vcf"_s, "x");
    download(document.fileId, 100, this);
    m_transport->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1U, Limit);
    QCOMPARE(outcome(), u"error %1"_s.arg(static_cast<int>(ErrorCode::Cancelled)));
    download(document.fileId, 100, this);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 2U, Limit);
}

void TelegramDownloadTest::silenceEnds()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TelegramOptions options;
    options.apiRoot = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    options.token = Token;
    TelegramDownloads downloads(options, *m_clock);
    downloads.get(u"documents/a.vcf"_s, 100, this,
                  [this](const Result<QByteArray> &bytes) { m_results.push_back(bytes); });
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), Limit);
    m_clock->advance(121s);
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1U, Limit);
    QCOMPARE(outcome(), u"error %1"_s.arg(static_cast<int>(ErrorCode::Timeout)));
}

/** Qt would wait for the first connection, which never comes to stand. */
void TelegramDownloadTest::aSilentServerIsAskedAgain()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&silent, &QTcpServer::newConnection, this, [&] { ++connections; });
    TelegramOptions options;
    options.apiRoot = QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort()));
    options.token = Token;
    TelegramDownloads downloads(options, *m_clock);
    for (int i = 0; i < 8; ++i) {
        downloads.get(u"documents/a.vcf"_s, 100, this,
                      [this](const Result<QByteArray> &bytes) { m_results.push_back(bytes); });
        QTRY_COMPARE_WITH_TIMEOUT(connections, i + 1, Limit);
        m_clock->advance(121s);
        QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), static_cast<std::size_t>(i) + 1, Limit);
    }
}

void TelegramDownloadTest::serverIsGone()
{
    m_server->close();
    TelegramDownloads downloads(m_options, *m_clock);
    downloads.get(u"documents/a.vcf"_s, 100, this,
                  [this](const Result<QByteArray> &bytes) { m_results.push_back(bytes); });
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1U, Limit);
    QCOMPARE(outcome(), u"error %1"_s.arg(static_cast<int>(ErrorCode::Network)));
    QVERIFY(!m_results[0].error().detail.contains(u"AAFake"_s));
}

QTEST_GUILESS_MAIN(TelegramDownloadTest)
#include "tst_telegramdownload.moc"
