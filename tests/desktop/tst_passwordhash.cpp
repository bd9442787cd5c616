// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/passwordhash.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

/** Digests of the password that lets guests in. */
class PasswordHashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saltedAndMatching();
    void judges_data();
    void judges();
    void damagedHashes_data();
    void damagedHashes();
    void checksLater();
    void withoutAPassword();
    void deadContextHearsNothing();

private:
    static constexpr int FewRounds = 10;
};

void PasswordHashTest::saltedAndMatching()
{
    const QString one = passwordhash::make(u"open sesame"_s, FewRounds);
    const QString other = passwordhash::make(u"open sesame"_s, FewRounds);
    QVERIFY(one != other);
    QVERIFY(passwordhash::isHash(one));
    QVERIFY(!one.contains("sesame"_L1));
    QVERIFY(passwordhash::matches(one, u"open sesame"_s));
    QVERIFY(passwordhash::matches(other, u"open sesame"_s));
    // A value that another implementation of PBKDF2 (Python's hashlib) gives.
    QVERIFY(passwordhash::matches(
        u"pbkdf2-sha256:1000:c2FsdHNhbHRzYWx0c2FsdA==:GDAYJJtfElk+xpdigX69OXyhgz3//WebdzIiNpVdWzI="_s,
        u"open sesame"_s));
}

void PasswordHashTest::judges_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << u"Città 12"_s << true;
    QTest::newRow("with blanks around") << u" Città 12\n"_s << true;
    QTest::newRow("put together from parts") << u"Citta\u0300 12"_s << true;
    QTest::newRow("another case") << u"città 12"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a part") << u"Città"_s << false;
    QTest::newRow("longer") << u"Città 123"_s << false;
}

void PasswordHashTest::judges()
{
    QFETCH(QString, typed);
    static const QString hash = passwordhash::make(u"Città 12"_s, FewRounds);
    QTEST(passwordhash::matches(hash, typed), "isRight");
}

void PasswordHashTest::damagedHashes_data()
{
    QTest::addColumn<QString>("hash");
    const QString good = passwordhash::make(u"secret"_s, FewRounds);
    QTest::newRow("empty") << QString();
    QTest::newRow("the password itself") << u"secret"_s;
    QTest::newRow("cut") << good.chopped(8);
    QTest::newRow("another method") << QString(good).replace(u"sha256"_s, u"md5"_s);
    QTest::newRow("no rounds") << QString(good).replace(u":10:"_s, u":0:"_s);
    QTest::newRow("rounds for ever") << QString(good).replace(u":10:"_s, u":999999999:"_s);
}

void PasswordHashTest::damagedHashes()
{
    QFETCH(QString, hash);
    QVERIFY(!passwordhash::isHash(hash));
    QVERIFY(!passwordhash::matches(hash, u"secret"_s));
    HashedPassword password;
    password.setHash(hash);
    QVERIFY(!password.isSet());
}

void PasswordHashTest::checksLater()
{
    HashedPassword password;
    password.setPassword(u"open sesame"_s, FewRounds);
    QVERIFY(password.isSet());
    int right = 0;
    int wrong = 0;
    password.check(u"open sesame"_s, this, [&right](bool matches) { right += matches ? 1 : 100; });
    password.check(u"guess"_s, this, [&wrong](bool matches) { wrong += matches ? 100 : 1; });
    QCOMPARE(right + wrong, 0);
    QTRY_COMPARE_WITH_TIMEOUT(right, 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(wrong, 1, 60'000);
}

void PasswordHashTest::withoutAPassword()
{
    HashedPassword password;
    password.setPassword(u"  "_s);
    QVERIFY(!password.isSet());
    int answers = 0;
    password.check(QString(), this, [&answers](bool matches) { answers += matches ? 100 : 1; });
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 60'000);
}

void PasswordHashTest::deadContextHearsNothing()
{
    HashedPassword password;
    password.setPassword(u"open sesame"_s, FewRounds);
    bool heard = false;
    auto context = std::make_unique<QObject>();
    password.check(u"open sesame"_s, context.get(), [&heard](bool) { heard = true; });
    context.reset();
    bool later = false;
    password.check(u"open sesame"_s, this, [&later](bool) { later = true; });
    QTRY_VERIFY_WITH_TIMEOUT(later, 60'000);
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "tst_passwordhash.moc"
