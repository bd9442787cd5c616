// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourceworld.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SourceFailure::Kind;

class SourceCopyTest : public SourceWorld
{
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void usesTheCopyAfterARestart();
    void theCopyIsPrivateAndNamesNoAddress();
    void aCopyOfAnotherAddressIsNotUsed();
    void aDamagedCopyIsNotUsed_data();
    void aDamagedCopyIsNotUsed();
    void aCopyThatIsRefusedNowIsFetchedAnew();
    void theTimeInTheFileFollowsSlowly();
    void aDiskThatIsFullLosesNothing();
    void aNewerTagIsNeverPutOnAnOlderBody();
};

void SourceCopyTest::usesTheCopyAfterARestart()
{
    startAndAnswer("good 1");
    const QDateTime before = m_clock->wall();
    m_clock->advance(20min);
    make();
    m_keeper->start();
    settle();
    QCOMPARE(m_inUse, "good 1"_ba);
    QCOMPARE(m_keeper->state().confirmedAt, before); // its age is known
    QCOMPARE(m_fetcher->count, 1); // and it is fresh enough
    m_clock->advance(39min);
    QCOMPARE(m_fetcher->count, 1);
    m_clock->advance(1min);
    QCOMPARE(m_fetcher->count, 2);
}

void SourceCopyTest::theCopyIsPrivateAndNamesNoAddress()
{
    startAndAnswer("good 1");
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY((QFile::permissions(path()) & others) == QFile::Permissions());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("secret"));
    QVERIFY(!content.contains("private-abc"));
    QVERIFY(!content.contains("https"));
}

void SourceCopyTest::aCopyOfAnotherAddressIsNotUsed()
{
    startAndAnswer("good 1");
    SourceCopy other = copy().value();
    other.urlHash = hashOf(QUrl(u"https://other.example/"_s));
    QVERIFY(saveSourceCopy(path(), other).has_value());
    make();
    m_keeper->start();
    due();
    QVERIFY(m_judged.empty());
    QVERIFY(m_fetcher->orders.front().request.etag.isEmpty());
}

void SourceCopyTest::aDamagedCopyIsNotUsed_data()
{
    QTest::addColumn<int>("cut"); // how many octets are left; negative: one is changed there
    QTest::newRow("empty") << 0;
    QTest::newRow("head cut off") << 60;
    QTest::newRow("body cut off") << 1000;
    QTest::newRow("body changed") << -1;
}

void SourceCopyTest::aDamagedCopyIsNotUsed()
{
    QFETCH(int, cut);
    startAndAnswer("good " + QByteArray(2000, 'x'));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    if (cut < 0) {
        content[content.size() - 5] = 'y';
    } else {
        content.truncate(cut);
    }
    file.resize(0);
    file.seek(0);
    file.write(content);
    file.close();
    make();
    m_keeper->start();
    due();
    QVERIFY(m_judged.empty());
    m_fetcher->answerWith("good 2");
    settle();
    QCOMPARE(copy().value().body, "good 2"_ba);
}

void SourceCopyTest::aCopyThatIsRefusedNowIsFetchedAnew()
{
    SourceCopy bad;
    bad.urlHash = hashOf(Address);
    bad.etag = "\"v1\"";
    bad.confirmedAt = m_clock->wall();
    bad.body = "bad for this program";
    bad.bodyHash = hashOf(bad.body);
    QVERIFY(saveSourceCopy(path(), bad).has_value());
    m_keeper->start();
    due();
    QVERIFY(m_fetcher->orders.front().request.etag.isEmpty());
    QVERIFY(!m_keeper->state().hasCopy);
}

void SourceCopyTest::theTimeInTheFileFollowsSlowly()
{
    make(5min);
    startAndAnswer("good 1", "\"v1\"");
    const QDateTime first = copy().value().confirmedAt;
    const auto confirm = [this] {
        m_clock->advance(5min);
        m_fetcher->answer(FetchAnswer {.notModified = true});
        settle();
    };
    for (int i = 0; i < 11; ++i) {
        confirm();
    }
    QCOMPARE(copy().value().confirmedAt, first);
    QCOMPARE(m_keeper->state().confirmedAt, m_clock->wall());
    confirm();
    confirm();
    QVERIFY(copy().value().confirmedAt > first);
    QCOMPARE(copy().value().body, "good 1"_ba);
}

void SourceCopyTest::aDiskThatIsFullLosesNothing()
{
    startAndAnswer("good 1", "\"v1\"");
    QVERIFY(QFile::remove(path()));
    QVERIFY(QDir().mkpath(path())); // a folder in its place: nothing can be written there
    m_clock->advance(1h);
    m_fetcher->answerWith("good 2", "\"v2\"");
    settle();
    QCOMPARE(m_inUse, "good 2"_ba);
    QCOMPARE(m_keeper->state().failure.value().kind, Kind::NotStored);
    QVERIFY(QDir().rmdir(path()));
    m_clock->advance(1h);
    QVERIFY(m_fetcher->orders.front().request.etag.isEmpty()); // the whole, to store it at last
    m_fetcher->answerWith("good 2", "\"v2\"");
    settle();
    QVERIFY(!m_keeper->state().failure.has_value());
    QCOMPARE(copy().value().body, "good 2"_ba);
    QCOMPARE(m_judged.size(), 2U);
}

void SourceCopyTest::aNewerTagIsNeverPutOnAnOlderBody()
{
    startAndAnswer("good 1", "\"v1\"");
    const SourceCopy older = copy().value();
    m_clock->advance(1h);
    m_fetcher->answerWith("good 2", "\"v2\"");
    settle();
    QVERIFY(saveSourceCopy(path(), older).has_value()); // a backup was put back
    m_clock->advance(61min);
    m_fetcher->answer(FetchAnswer {.notModified = true});
    settle();
    QCOMPARE(copy().value(), older);
    m_clock->advance(1h);
    QVERIFY(m_fetcher->orders.front().request.etag.isEmpty());
}

QTEST_GUILESS_MAIN(SourceCopyTest)
#include "tst_sourcecopy.moc"
