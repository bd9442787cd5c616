// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

template<class T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void missingIsNotFound();
    void emptyRemoves();
    void answersLaterAndOnce();
    void noAnswerForTheDead();
    void fileIsPrivate();
    void openFileIsRepaired();
    void diskRefuses();
    void tooLong();
    void tokens_data();
    void tokens();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"secrets.ini"_s); }
    Result<QString> read(SecretStore &store, const QString &name);
    Result<> write(SecretStore &store, const QString &name, const QString &value);
    std::unique_ptr<QTemporaryDir> m_dir;
};

void SecretStoreTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

Result<QString> SecretStoreTest::read(SecretStore &store, const QString &name)
{
    Result<QString> result = failure(ErrorCode::Cancelled, u"no answer"_s);
    store.read(name, this, [&result](const Result<QString> &answer) { result = answer; });
    QCoreApplication::sendPostedEvents(this);
    return result;
}

Result<> SecretStoreTest::write(SecretStore &store, const QString &name, const QString &value)
{
    Result<> result = failure(ErrorCode::Cancelled, u"no answer"_s);
    store.write(name, value, this, [&result](const Result<> &answer) { result = answer; });
    QCoreApplication::sendPostedEvents(this);
    return result;
}

void SecretStoreTest::readsWhatWasWritten_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("token") << u"123456:ABC-def_ghi"_s;
    QTest::newRow("password with signs") << u" a,b;c=\"d\"\\e#f "_s;
    QTest::newRow("two lines") << u"a\nb"_s;
    QTest::newRow("letters of all kinds") << u"pässwörd🙂"_s;
}

void SecretStoreTest::readsWhatWasWritten()
{
    QFETCH(QString, value);
    FileSecretStore store(path());
    QVERIFY(write(store, u"a/b"_s, value).has_value());
    FileSecretStore again(path());
    QCOMPARE(read(again, u"a/b"_s).value_or(u"<none>"_s), value);
}

void SecretStoreTest::missingIsNotFound()
{
    FileSecretStore store(path());
    const Result<QString> value = read(store, secret::BotToken);
    QVERIFY(!value.has_value());
    QCOMPARE(value.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path()));
}

void SecretStoreTest::emptyRemoves()
{
    FileSecretStore store(path());
    QVERIFY(write(store, u"a/b"_s, u"hush"_s).has_value());
    QVERIFY(write(store, u"a/b"_s, QString()).has_value());
    QCOMPARE(codeOf(read(store, u"a/b"_s)), std::optional(ErrorCode::NotFound));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hush"));
}

void SecretStoreTest::answersLaterAndOnce()
{
    FileSecretStore store(path());
    int answers = 0;
    store.read(u"a/b"_s, this, [&answers](const Result<QString> & /*answer*/) { ++answers; });
    store.write(u"a/b"_s, u"x"_s, this, [&answers](const Result<> & /*answer*/) { ++answers; });
    QCOMPARE(answers, 0);
    QCoreApplication::sendPostedEvents(this);
    QCOMPARE(answers, 2);
    QCoreApplication::sendPostedEvents(this);
    QCOMPARE(answers, 2);
}

void SecretStoreTest::noAnswerForTheDead()
{
    FileSecretStore store(path());
    int answers = 0;
    auto context = std::make_unique<QObject>();
    store.read(u"a/b"_s, context.get(),
               [&answers](const Result<QString> & /*answer*/) { ++answers; });
    context.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answers, 0);
}

void SecretStoreTest::fileIsPrivate()
{
    FileSecretStore store(path());
    QVERIFY(write(store, u"a/b"_s, u"x"_s).has_value());
    QVERIFY((QFile::permissions(path()) & Others) == QFile::Permissions());
}

void SecretStoreTest::openFileIsRepaired()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[telegram]\ntoken=123456:ABC\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                | QFile::ReadOther));
    FileSecretStore store(path());
    QCOMPARE(read(store, secret::BotToken).value_or(QString()), u"123456:ABC"_s);
    QVERIFY((QFile::permissions(path()) & Others) == QFile::Permissions());
}

void SecretStoreTest::diskRefuses()
{
    QFile blocker(m_dir->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    FileSecretStore store(m_dir->filePath(u"file/secrets.ini"_s));
    QCOMPARE(codeOf(write(store, u"a/b"_s, u"x"_s)), std::optional(ErrorCode::Storage));
}

void SecretStoreTest::tooLong()
{
    FileSecretStore store(path());
    QCOMPARE(codeOf(write(store, u"a/b"_s, QString(20000, u'x'))),
             std::optional(ErrorCode::InvalidInput));
    QVERIFY(!QFile::exists(path()));
}

void SecretStoreTest::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("token");
    QTest::newRow("real shape") << u"7123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQ"_s << true;
    QTest::newRow("of a test server") << u"123456:ABCdefGHIjklMNOpqrSTUvwxyz0123"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no colon") << u"123456ABCdefGHIjklMNOpqrSTUvwxyz0123"_s << false;
    QTest::newRow("no digits before") << u":ABCdefGHIjklMNOpqrSTUvwxyz0123"_s << false;
    QTest::newRow("half of it") << u"7123456789:AAHdqTcvCH1vGWJxfSeof"_s << false;
    QTest::newRow("twice")
        << u"7123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQAAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQ"_s
        << false;
    QTest::newRow("short key") << u"123456:ABC"_s << false;
    QTest::newRow("slash") << u"123456:ABCdefGHIjklMNOpqrSTUvwxyz/../getMe"_s << false;
    QTest::newRow("line feed") << u"123456:ABCdefGHIjklMNOpqrSTUvwxyz0123\n"_s << false;
}

void SecretStoreTest::tokens()
{
    QFETCH(QString, text);
    QTEST(secret::isBotToken(text), "token");
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
