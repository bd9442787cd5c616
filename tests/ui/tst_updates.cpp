// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/updatehint.h"
#include "settings/settings.h"
#include "sourceworld.h"
#include "ui/updatepanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

struct World
{
    /** As a person does who wants it. */
    bool turnOn() { return settings.set(SettingKey::UpdateCheck, u"true"_s).has_value(); }
    void look()
    {
        QVERIFY(turnOn());
        clock.advance(UpdateHint::FirstLook);
    }

    QTemporaryDir folder;
    Settings settings {folder.filePath(u"settings.ini"_s)};
    ManualClock clock;
    StagedFetcher fetcher;
    UpdateHint hint {settings, &fetcher, clock, u"1.2.0"_s};
};

} // namespace

class UpdatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsAskedByDefault();
    void looksOnceADay();
    void offIsOffAtOnce();
    void lateAnswersCountForNothing();
    void versions_data();
    void versions();
    void newer_data();
    void newer();
    void tellsQuietly();
};

void UpdatesTest::nobodyIsAskedByDefault()
{
    World world;
    world.clock.advance(std::chrono::hours(24 * 30));
    QVERIFY(world.settings.set(SettingKey::UpdateUrl, u"https://example.org/version"_s));
    world.clock.advance(std::chrono::hours(24 * 30));
    QCOMPARE(world.fetcher.count, 0);
    UpdateHint without(world.settings, nullptr, world.clock, u"1.2.0"_s);
    QVERIFY(world.turnOn());
    world.clock.advance(UpdateHint::FirstLook); // nobody who could fetch: nothing happens
    QVERIFY(without.newer().isEmpty());
}

void UpdatesTest::looksOnceADay()
{
    World world;
    QVERIFY(world.settings.set(SettingKey::UpdateUrl, u"https://example.org/version"_s));
    QVERIFY(world.turnOn());
    world.clock.advance(UpdateHint::FirstLook - std::chrono::seconds {1});
    QCOMPARE(world.fetcher.count, 0);
    world.clock.advance(std::chrono::seconds {1});
    QCOMPARE(world.fetcher.count, 1);
    const FetchRequest request = world.fetcher.orders.front().request;
    QCOMPARE(request.url, QUrl(u"https://example.org/version"_s));
    QCOMPARE(request.limits.bytes, UpdateHint::LargestAnswer);
    QVERIFY(request.etag.isEmpty() && request.caFile.isEmpty());
    QSignalSpy changed(&world.hint, &UpdateHint::changed);
    world.fetcher.answerWith("1.2.0\n"); // the same
    QCOMPARE(changed.count(), 0);
    world.clock.advance(UpdateHint::NextLook);
    world.fetcher.refuse(FetchTrouble::Unreachable);
    world.clock.advance(UpdateHint::NextLook);
    world.fetcher.answerWith("v1.10.0\n");
    QCOMPARE(world.hint.newer(), u"1.10.0"_s);
    world.clock.advance(UpdateHint::NextLook);
    world.fetcher.refuse(FetchTrouble::ServerTrouble); // what is known stays
    QCOMPARE(world.hint.newer(), u"1.10.0"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(world.fetcher.count, 4);
}

void UpdatesTest::offIsOffAtOnce()
{
    World world;
    world.look();
    world.fetcher.answerWith("2.0");
    QCOMPARE(world.hint.newer(), u"2.0"_s);
    QVERIFY(world.settings.set(SettingKey::UpdateCheck, u"false"_s));
    QVERIFY(world.hint.newer().isEmpty());
    world.clock.advance(UpdateHint::NextLook * 3);
    QCOMPARE(world.fetcher.count, 1);
}

void UpdatesTest::lateAnswersCountForNothing()
{
    World world;
    world.look();
    QVERIFY(world.settings.set(SettingKey::UpdateCheck, u"false"_s));
    world.fetcher.answerWith("2.0");
    QVERIFY(world.hint.newer().isEmpty());
}

void UpdatesTest::versions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("version");
    QTest::newRow("plain") << QByteArray("1.2.3") << u"1.2.3"_s;
    QTest::newRow("with a letter and a new line") << QByteArray("v2.0\n") << u"2.0"_s;
    QTest::newRow("a release") << QByteArray(R"({"tag_name": "v1.2.3", "body": "..."})")
                               << u"1.2.3"_s;
    QTest::newRow("a page") << QByteArray("<html>1.2.3</html>") << QString();
    QTest::newRow("markup in a release") << QByteArray(R"({"tag_name": "1.2.3<b>"})") << QString();
    QTest::newRow("lines in a release") << QByteArray(R"({"tag_name": "1.2\n3.4"})") << QString();
    QTest::newRow("no text in a release") << QByteArray(R"({"tag_name": [9, 9]})") << QString();
    QTest::newRow("a broken release") << QByteArray(R"({"tag_name": "1.2.3")") << QString();
    QTest::newRow("other figures") << QString(u"١.٢.٣"_s).toUtf8() << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a number without an end") << QByteArray(100, '9') << QString();
}

void UpdatesTest::versions()
{
    QFETCH(QByteArray, body);
    QTEST(UpdateHint::versionIn(body), "version");
}

void UpdatesTest::newer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("the same") << QByteArray("1.2.0") << false;
    QTest::newRow("the same in short") << QByteArray("1.2") << false;
    QTest::newRow("the same in long") << QByteArray("1.2.0.0") << false;
    QTest::newRow("older") << QByteArray("1.1.9") << false;
    QTest::newRow("newer by number") << QByteArray("1.10") << true;
    QTest::newRow("newer by a little") << QByteArray("1.2.0.1") << true;
    QTest::newRow("nonsense") << QByteArray("latest") << false;
}

void UpdatesTest::newer()
{
    QFETCH(QByteArray, body);
    World world;
    world.look();
    world.fetcher.answerWith(body);
    QTEST(!world.hint.newer().isEmpty(), "isNewer");
}

void UpdatesTest::tellsQuietly()
{
    World world;
    UpdatePanel panel(world.settings, world.hint);
    QWidget bar;
    const QLabel *line = makeUpdateLine(world.hint, &bar);
    const auto *words = panel.findChild<QLabel *>(u"updates.words"_s);
    QVERIFY(words->text().contains(u"1.2.0"_s));
    QVERIFY(line->isHidden());
    auto *box = panel.findChild<QCheckBox *>(u"settings.update/check"_s);
    QVERIFY(!box->isChecked());
    box->click();
    world.clock.advance(UpdateHint::FirstLook);
    world.fetcher.answerWith("1.3");
    QVERIFY(words->text().contains(u"1.3"_s));
    QVERIFY(!line->isHidden() && line->text().contains(u"1.3"_s));
    box->click();
    QVERIFY(line->isHidden());
    QVERIFY(!words->text().contains(u"1.3"_s));
}

QTEST_MAIN(UpdatesTest)
#include "tst_updates.moc"
