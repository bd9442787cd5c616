// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoendworld.h"
#include "service/daylogphrases.h"
#include "store/database.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vp;
using namespace Qt::StringLiterals;
using World = EndToEndWorld;

namespace {

constexpr int Limit = 60'000; ///< ms; at least ten times what is usual
constexpr qint64 Bob = 5'000'000'222;

// Each is what a grep would look for: the part of the secret that nothing else contains.
const QByteArray TokenWord = "AAFakeFakeFakeFakeFakeFakeFakeFake123";
const QByteArray OtherToken = "987654321:BBOtherOtherOtherOtherOtherOther987";
const QByteArray Pin = "73915264";
const QByteArray PinBegun = "*7391"; // as what is cut off in the middle of a service code
const QByteArray WrongPin = "48206371";
const QByteArray GuestPassword = "zebra-crossing-77";
const QByteArray WrongPassword = "yak-crossing-78";
const QByteArray CalendarWord = "calkey5d41402abc";
const QByteArray ListWord = "listkey7d793037a0";
const QByteArray ProxyPassword = "proxyword-e99a18c4";
const QByteArray Imei = "35314200000001"; // of vp-modemsim, without its check digit
const QByteArray Iccid = "8939990000000987654";
const QByteArray Imsi = "00101000000001"; // of vp-modemsim, without its last digit

const QByteArrayList Secrets {TokenWord,     "BBOtherOther", Pin,          PinBegun, WrongPin,
                              GuestPassword, WrongPassword,  CalendarWord, ListWord, ProxyPassword,
                              Imei,          Iccid,          Imsi};

/** What of @p text is a secret, with some words around it; empty = nothing. */
QByteArray leak(const QByteArray &text)
{
    for (const QByteArray &secret : Secrets) {
        for (const QByteArray &form :
             {secret, secret.toHex(), secret.toBase64(QByteArray::OmitTrailingEquals),
              secret.toPercentEncoding()}) {
            const qsizetype at = text.indexOf(form);
            if (at >= 0) {
                return "…" + text.mid(std::max<qsizetype>(0, at - 120), 240) + "…";
            }
        }
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** The shipped program with every secret set to something that can be found again: it is nowhere
 * but where secrets are kept. */
class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void ordinaryDay();
    void everythingFails_data();
    void everythingFails();
    void whatIsPrinted_data();
    void whatIsPrinted();
    void dayInWords();

private:
    void put(const QString &name, const QByteArray &content) const;
    void stop();
    void lookAtProcesses() const;
    void lookAtFiles(const QString &but = {}) const;
    [[nodiscard]] QString data(const QString &name = {}) const
    {
        return m_world->folder.filePath(u"data/"_s + name);
    }
    std::unique_ptr<World> m_world;
};

void TestSecrets::initTestCase()
{
    m_world = std::make_unique<World>();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modem.isPlugged(), Limit);
    m_world->modem.say(
        u"sim swap %1 %2"_s.arg(QString::fromLatin1(Iccid), QString::fromLatin1(Pin)));
    m_world->modem.say(u"reset"_s);
    // Addresses that stand in the file as an earlier version has left them; nobody listens there.
    put(u"settings.ini"_s, "[blocklists]\nurls=http://127.0.0.1:9/" + ListWord + ".csv\n");
    m_world->variables = {
        {u"virtualphone_simpin"_s, QString::fromLatin1(Pin)},
        {u"virtualphone_temporaryownerpassword"_s, QString::fromLatin1(GuestPassword)},
        {u"virtualphone_calendarurl"_s,
         u"http://127.0.0.1:9/private-%1/basic.ics"_s.arg(QString::fromLatin1(CalendarWord))}};
}

void TestSecrets::cleanup()
{
    stop();
    lookAtFiles();
    const QByteArray found = leak(m_world->output());
    QVERIFY2(found.isEmpty(), found.constData());
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_world->report();
    }
}

void TestSecrets::put(const QString &name, const QByteArray &content) const
{
    QFile file(data(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSecrets::stop()
{
    if (!m_world->hasExited()) {
        m_world->phone.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(m_world->hasExited(), Limit);
    }
}

/** The command lines and environments of the program and of whatever it has started. */
void TestSecrets::lookAtProcesses() const
{
    const qint64 phone = m_world->phone.processId();
    int looked = 0;
    for (const QString &id : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QString folder = u"/proc/"_s + id;
        const QByteArray stat = contentOf(folder + u"/stat"_s);
        const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (id.toLongLong() != phone && fields.value(1).toLongLong() != phone) {
            continue;
        }
        ++looked;
        for (const QString &part : {u"/cmdline"_s, u"/environ"_s}) {
            const QByteArray found = leak(contentOf(folder + part));
            QVERIFY2(found.isEmpty(), qPrintable(part + u": "_s + QString::fromUtf8(found)));
        }
    }
    QVERIFY(looked >= 1);
}

void TestSecrets::lookAtFiles(const QString &but) const
{
    int looked = 0;
    QDirIterator each(data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (path == data(u"secrets.ini"_s)) {
            QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
            continue;
        }
        ++looked;
        if (!but.isEmpty() && path.startsWith(data(but))) {
            continue;
        }
        const QByteArray found = leak(contentOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(path + u": "_s + QString::fromUtf8(found)));
    }
    QVERIFY(looked >= 3); // settings, data base, log
}

void TestSecrets::ordinaryDay()
{
    m_world->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->isUp(), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(data(u"settings.ini"_s)).contains("kept secret"), Limit);
    m_world->modem.say(u"party %1 answer 100ms"_s.arg(World::PhoneA));
    m_world->modem.say(u"incoming %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->areTalking(World::PhoneA, World::PhoneC), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Connected"_s), Limit);
    m_world->modem.say(u"hangup %1"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->callShows(u"Call ended"_s), Limit);
    m_world->say(u"/verbose_on"_s);
    m_world->modem.say(u"sms %1 see you"_s.arg(World::PhoneC));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"see you"_s), Limit);
    for (const QString &command :
         {u"/command AT+CGSN"_s, u"/command AT^ICCID?"_s, u"/command AT+CCID"_s,
          u"/command AT+CPIN=\"%1\""_s.arg(QString::fromLatin1(Pin)),
          u"/command AT+CLCK=\"SC\",0,\"%1\""_s.arg(QString::fromLatin1(Pin)),
          u"/command AT+CPWD=\"SC\",\"%1\",\"%2\""_s.arg(QString::fromLatin1(Pin),
                                                         QString::fromLatin1(WrongPin)),
          u"/ussd **04*%1*%2*%2#"_s.arg(QString::fromLatin1(Pin), QString::fromLatin1(WrongPin)),
          u"/addtemporaryowner %1"_s.arg(QString::fromLatin1(GuestPassword)), u"/getowners"_s,
          u"/whatif 3407654321"_s, u"/problems"_s, u"/log"_s}) {
        m_world->say(command);
    }
    m_world->server.say(Bob, u"/addtemporaryowner %1"_s.arg(QString::fromLatin1(WrongPassword)));
    m_world->server.say(Bob, u"/AddTemporaryOwner %1"_s.arg(QString::fromLatin1(GuestPassword)));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"gave the password"_s), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(u"🗒"_s), Limit);
    lookAtProcesses();
    m_world->server.inject({BotApiFault::Kind::Html, 502, {}, u"sendMessage"_s, 1});
    m_world->server.inject({BotApiFault::Kind::Drop, 0, {}, u"getUpdates"_s, 2});
    m_world->say(u"/getid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->chatShows(QString::number(World::Owner)), Limit);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->server.holdsPoll(), Limit);
    // What an owner asked the modem for is in the data base until he has seen it.
    lookAtFiles(u"virtualphone.db"_s);
}

void TestSecrets::everythingFails_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("token refused") << QString::fromLatin1(OtherToken) << QByteArray() << QString()
                                   << QByteArray("token was refused");
    QTest::newRow("proxy refuses")
        << World::Token << QByteArray("[telegram]\nproxy=socks5://anna@127.0.0.1:9\n") << QString()
        << QByteArray("does not answer");
    QTest::newRow("no TLS") << World::Token << QByteArray() << u"https"_s
                            << QByteArray("does not answer");
    QTest::newRow("wrong PIN") << World::Token << QByteArray() << QString()
                               << QByteArray("SIM is locked");
}

void TestSecrets::everythingFails()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, settings);
    QFETCH(QString, api);
    QFETCH(QByteArray, words);
    const bool wrongPin = words.startsWith("SIM");
    const QByteArray before = contentOf(data(u"settings.ini"_s));
    put(u"settings.ini"_s, before + settings);
    put(u"secrets.ini"_s,
        contentOf(data(u"secrets.ini"_s)) + "\n[telegram]\nproxyPassword=" + ProxyPassword + "\n");
    QProcessEnvironment environment = m_world->phone.processEnvironment();
    environment.insert(u"virtualphone_bottoken"_s, token);
    environment.insert(u"virtualphone_simpin"_s, QString::fromLatin1(wrongPin ? WrongPin : Pin));
    if (wrongPin) {
        m_world->modem.say(u"reset"_s);
    }
    QUrl url = m_world->server.url();
    if (!api.isEmpty()) {
        url.setScheme(api);
    }
    QByteArray output; // outlives the process, which still speaks while it is killed
    QProcess phone;
    endWithUs(phone);
    phone.setProcessEnvironment(environment);
    phone.setProcessChannelMode(QProcess::MergedChannels);
    connect(&phone, &QProcess::readyRead, this, [&] { output += phone.readAll(); });
    phone.start(QStringLiteral(VP_VIRTUALPHONED),
                {u"--modem"_s, m_world->folder.filePath(u"modem"_s), u"--telegram-api"_s,
                 url.toString(), u"--data-dir"_s, data()});
    QTRY_VERIFY2_WITH_TIMEOUT(output.contains(words), output.constData(), Limit);
    QSignalSpy finished(&phone, &QProcess::finished);
    phone.terminate();
    QVERIFY(finished.count() > 0 || finished.wait(Limit));
    put(u"settings.ini"_s, before);
    const QByteArray found = leak(output);
    QVERIFY2(found.isEmpty(), found.constData());
}

void TestSecrets::whatIsPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char *name, const QStringList &arguments,
                        const QByteArray &input = {}) {
        QTest::newRow(name) << arguments << input;
    };
    row("audit log", {u"--audit"_s});
    row("token", {u"--set"_s, u"telegram/token=-"_s}, World::Token.toLatin1() + '\n');
    row("bad token", {u"--set"_s, u"telegram/token=-"_s}, TokenWord + '\n');
    row("PIN", {u"--set"_s, u"sim/pin=-"_s}, Pin + '\n');
    row("bad PIN", {u"--set"_s, u"sim/pin=-"_s}, Pin + "123456\n");
    row("password", {u"--set"_s, u"owners/temporaryPassword=-"_s}, GuestPassword + '\n');
    row("calendar", {u"--set"_s, u"calendar/urls=-"_s},
        "http://127.0.0.1:9/" + CalendarWord + ".ics\n");
    row("bad calendar", {u"--set"_s, u"calendar/urls=-"_s}, "ftp://" + CalendarWord + "\n");
    row("list", {u"--set"_s, u"blocklists/urls=-"_s}, "http://127.0.0.1:9/" + ListWord + ".csv\n");
    row("proxy's password", {u"--set"_s, u"telegram/proxyPassword=-"_s}, ProxyPassword + '\n');
    row("why", {u"--explain"_s, u"+393407654321"_s});
    row("doctor", {u"--doctor"_s, u"--report"_s, u"FILE"_s, u"--modem"_s, u"MODEM"_s});
    row("backup", {u"--backup"_s, u"FILE"_s});
}

void TestSecrets::whatIsPrinted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const QString file = m_world->folder.filePath(u"written"_s);
    const bool writes = arguments.contains(u"FILE"_s);
    arguments.replaceInStrings(u"FILE"_s, file);
    arguments.replaceInStrings(u"MODEM"_s, m_world->folder.filePath(u"modem"_s));
    QProcessEnvironment environment = m_world->phone.processEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("virtualphone_"_L1)) {
            environment.remove(name);
        }
    }
    QProcess program;
    endWithUs(program);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy finished(&program, &QProcess::finished);
    program.start(QStringLiteral(VP_VIRTUALPHONED),
                  QStringList {u"--data-dir"_s, data()} + arguments);
    program.write(input);
    program.closeWriteChannel();
    QVERIFY(finished.count() > 0 || finished.wait(Limit));
    const QByteArray output = program.readAll();
    QVERIFY(!output.isEmpty());
    const QByteArray found = leak(output);
    QVERIFY2(found.isEmpty(), found.constData());
    if (writes) { // a backup is a tape archive without compression: its content stands there
        const QByteArray written = contentOf(file);
        QVERIFY(!written.isEmpty());
        QVERIFY2(leak(written).isEmpty(), leak(written).constData());
        QVERIFY(QFile::remove(file));
    }
}

/** What is sent as a file is made of the data base. */
void TestSecrets::dayInWords()
{
    const auto database = Database::open(data(u"virtualphone.db"_s));
    QVERIFY(database.has_value());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto log =
        readDayLog(CallHistory(**database), **database, now.addDays(-1), now.addDays(1));
    QVERIFY(log.has_value());
    const QByteArray text = DayLogPhrases::text(*log, {}).toUtf8();
    for (const char *words : {"Call from", "SMS from", "addtemporaryowner", "command",
                              "Program: started", "Modem: ready"}) {
        QVERIFY2(text.contains(words), text.constData());
    }
    const QByteArray found = leak(text);
    QVERIFY2(found.isEmpty(), found.constData());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
