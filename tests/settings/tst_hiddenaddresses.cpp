// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hiddenaddresses.h"
#include "settings/settingstable.h"

#include <QFile>
#include <QHash>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QString Private = u"https://example.org/private-7391/basic.ics"_s;
const QString Other = u"https://example.org/private-8842/basic.ics"_s;
const QString PublicList =
    u"https://raw.githubusercontent.com/auino/global-telephone-spammers-list/main/list.csv"_s;

/** A keyring that answers when the test says so, or fails. */
class SlowStore : public SecretStore
{
public:
    void read(const QString &name, QObject *context, ReadCallback callback) override
    {
        later(context, [this, name, callback] {
            callback(values.contains(name) && !refuses
                         ? Result<QString>(values.value(name))
                         : Result<QString>(failure(ErrorCode::NotFound, u"not there"_s)));
        });
    }
    void write(const QString &name, const QString &value, QObject *context,
               DoneCallback callback) override
    {
        writes.append(value);
        later(context, [this, name, value, callback] {
            if (refuses) {
                return callback(failure(ErrorCode::Storage, u"no"_s));
            }
            value.isEmpty() ? static_cast<void>(values.remove(name))
                            : static_cast<void>(values.insert(name, forgetful ? u"x"_s : value));
            callback({});
        });
    }
    /** Answers one question, or all that come. */
    bool answerOne()
    {
        if (m_waiting.empty()) {
            return false;
        }
        const std::function<void()> next = m_waiting.front();
        m_waiting.pop_front();
        next();
        return true;
    }
    void answerAll()
    {
        do {
            QCoreApplication::sendPostedEvents();
        } while (answerOne());
    }
    QHash<QString, QString> values;
    QStringList writes;
    bool refuses = false;
    bool forgetful = false; ///< keeps something else than it was given

private:
    void later(QObject *context, const std::function<void()> &call)
    {
        m_waiting.push_back([guard = QPointer(context), call] {
            if (guard) {
                call();
            }
        });
    }
    std::deque<std::function<void()>> m_waiting;
};

struct World
{
    World() = default;
    /** What settings.ini says before the start. */
    explicit World(const QByteArray &content) { put(content); }
    void put(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /** A new start of the program, which has read and moved everything. */
    void start()
    {
        begin();
        addresses->start();
        store.answerAll();
    }
    void begin()
    {
        addresses.reset();
        settings = std::make_unique<Settings>(path());
        addresses = std::make_unique<HiddenAddresses>(*settings, store);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"settings.ini"_s); }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString calendars() const { return settings->text(SettingKey::CalendarUrls); }
    [[nodiscard]] QString kept() const { return store.values.value(u"calendar/urls"_s); }

    QTemporaryDir folder;
    SlowStore store;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<HiddenAddresses> addresses;
};

const QByteArray Marked = "[calendar]\nurls=(kept secret)\n";

} // namespace

/** Secret addresses leave settings.ini, and none is lost on the way. */
class TestHiddenAddresses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oldFilesAreMigrated_data();
    void oldFilesAreMigrated();
    void whatIsNoSecretStays_data();
    void whatIsNoSecretStays();
    void comesBackAtTheNextStart();
    void awaitedIsEmptyAndSet();
    void settingOneMovesIt();
    void lastOneSetStays();
    void removedIsForgotten();
    void removedWhileBeingMoved();
    void sameValueStaysHidden();
    void handWrittenOverTheMark_data();
    void handWrittenOverTheMark();
    void removedByHand();
    void storeThatRefusesLosesNothing();
    void storeThatForgetsLosesNothing();
    void fileChangedMeanwhileWins();
    void setBeforeItWasRead();
    void lostSecretIsNoDefault();
    void markIsNoValue();
};

void TestHiddenAddresses::oldFilesAreMigrated_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray address = Private.toUtf8();
    QTest::newRow("as it was written until now")
        << QByteArray("[calendar]\nurls=" + address + "\nrefreshMinutes=9\n")
        << QByteArray("[calendar]\nurls=(kept secret)\nrefreshMinutes=9\n");
    QTest::newRow("the earlier name") << QByteArray("[calendar]\nurl=" + address + "\n") << Marked;
    QTest::newRow("quoted, with a remark")
        << QByteArray("# mine\ncalendar/url = \"" + address + "\" ; private\n")
        << QByteArray("# mine\n\n[calendar]\nurls=(kept secret)\n");
}

void TestHiddenAddresses::oldFilesAreMigrated()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    World world(before);
    world.begin();
    QCOMPARE(world.calendars(), Private); // at once, without waiting for anything
    world.addresses->start();
    world.store.answerAll();
    QCOMPARE(world.file(), after);
    QCOMPARE(world.kept(), Private);
    QCOMPARE(world.calendars(), Private);
    QCOMPARE(QFile::permissions(world.path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestHiddenAddresses::whatIsNoSecretStays_data()
{
    QTest::addColumn<QString>("lists");
    QTest::addColumn<bool>("secret");
    QTest::newRow("the public list") << PublicList << false;
    QTest::newRow("the public list with a name") << QString(u"Spam="_s + PublicList) << false;
    QTest::newRow("none") << u"none"_s << false;
    QTest::newRow("another list") << u"https://example.org/l.csv?token=1"_s << true;
    QTest::newRow("both") << QString(PublicList + u" https://example.org/l.csv"_s) << true;
}

void TestHiddenAddresses::whatIsNoSecretStays()
{
    QFETCH(QString, lists);
    QFETCH(bool, secret);
    World world("[blocklists]\nurls=" + lists.toUtf8() + '\n');
    world.start();
    QCOMPARE(world.file(),
             secret ? QByteArray("[blocklists]\nurls=(kept secret)\n")
                    : QByteArray("[blocklists]\nurls=" + lists.toUtf8() + '\n'));
    QCOMPARE(world.store.values.value(u"blocklists/urls"_s), secret ? lists : QString());
    QCOMPARE(world.settings->text(SettingKey::BlocklistUrls), lists);
}

void TestHiddenAddresses::comesBackAtTheNextStart()
{
    World world(Marked);
    world.store.values.insert(u"calendar/urls"_s, Private);
    world.begin();
    QVERIFY(world.settings->problems().empty());
    QSignalSpy changed(world.settings.get(), &Settings::changed);
    QSignalSpy settled(world.addresses.get(), &HiddenAddresses::settled);
    world.addresses->read();
    world.store.answerAll();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(world.calendars(), Private);
    QVERIFY(world.store.writes.isEmpty());
    QCOMPARE(world.file(), Marked);
}

void TestHiddenAddresses::awaitedIsEmptyAndSet()
{
    World world("[blocklists]\nurls=(kept secret)\n");
    world.begin();
    // Not the default: nobody has asked for that list.
    QCOMPARE(world.settings->text(SettingKey::BlocklistUrls), QString());
    QVERIFY(world.settings->isSet(SettingKey::BlocklistUrls));
}

void TestHiddenAddresses::settingOneMovesIt()
{
    World world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, Private));
    QVERIFY(world.file().contains("7391")); // on the disk before anything else happens
    world.store.answerAll();
    QCOMPARE(world.file(), Marked);
    QCOMPARE(world.kept(), Private);
    // Other settings that are stored leave the mark alone.
    QVERIFY(world.settings->set(SettingKey::CalendarRefreshMinutes, u"7"_s));
    QVERIFY(world.file().contains("(kept secret)"));
    world.start();
    QCOMPARE(world.calendars(), Private);
}

void TestHiddenAddresses::lastOneSetStays()
{
    World world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, Private));
    QVERIFY(world.store.answerOne()); // it is written, not yet read back
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, Other));
    world.store.answerAll();
    QCOMPARE(world.file(), Marked);
    QCOMPARE(world.kept(), Other);
    QCOMPARE(world.calendars(), Other);
}

void TestHiddenAddresses::removedIsForgotten()
{
    World world("[calendar]\nurls=" + Private.toUtf8() + '\n');
    world.start();
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, {}));
    world.store.answerAll();
    QCOMPARE(world.file(), QByteArray("[calendar]\n"));
    QVERIFY(world.store.values.isEmpty());
    world.start();
    QVERIFY(world.calendars().isEmpty());
}

void TestHiddenAddresses::removedWhileBeingMoved()
{
    World world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, Private));
    QVERIFY(world.store.answerOne());
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, {}));
    world.store.answerAll();
    QCOMPARE(world.file(), QByteArray("[calendar]\n"));
    QVERIFY(world.store.values.isEmpty());
}

void TestHiddenAddresses::sameValueStaysHidden()
{
    World world("[calendar]\nurls=" + Private.toUtf8() + '\n');
    world.start();
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, Private));
    QCOMPARE(world.file(), Marked);
}

void TestHiddenAddresses::handWrittenOverTheMark_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("the line") << QByteArray("[calendar]\nurls=" + Other.toUtf8() + '\n');
    QTest::newRow("a line of the earlier name")
        << QByteArray("[calendar]\nurls=(kept secret)\nurl=" + Other.toUtf8() + '\n');
}

void TestHiddenAddresses::handWrittenOverTheMark()
{
    QFETCH(QByteArray, written);
    World world(written);
    world.store.values.insert(u"calendar/urls"_s, Private);
    world.start();
    QCOMPARE(world.calendars(), Other);
    QCOMPARE(world.kept(), Other);
    QCOMPARE(world.file(), Marked);
}

void TestHiddenAddresses::removedByHand()
{
    World world("[calendar]\n");
    world.store.values.insert(u"calendar/urls"_s, Private);
    world.start();
    QVERIFY(world.calendars().isEmpty());
}

void TestHiddenAddresses::storeThatRefusesLosesNothing()
{
    const QByteArray before = "[calendar]\nurls=" + Private.toUtf8() + '\n';
    World world(before);
    world.store.refuses = true;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"calendar/urls.*could not be moved"_s));
    world.start();
    QCOMPARE(world.file(), before);
    QCOMPARE(world.calendars(), Private);
    world.store.refuses = false;
    world.start();
    QCOMPARE(world.file(), Marked);
    QCOMPARE(world.kept(), Private);
}

void TestHiddenAddresses::storeThatForgetsLosesNothing()
{
    const QByteArray before = "[calendar]\nurls=" + Private.toUtf8() + '\n';
    World world(before);
    world.store.forgetful = true;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"calendar/urls.*could not be moved"_s));
    world.start();
    QCOMPARE(world.file(), before);
}

void TestHiddenAddresses::fileChangedMeanwhileWins()
{
    World world("[calendar]\nurls=" + Private.toUtf8() + '\n');
    world.begin();
    world.addresses->start();
    QCoreApplication::sendPostedEvents();
    const QByteArray edited = "[calendar]\nurls=" + Other.toUtf8() + '\n';
    world.put(edited);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"changed in the file"_s));
    world.store.answerAll();
    QCOMPARE(world.file(), edited);
    world.start();
    QCOMPARE(world.calendars(), Other);
    QCOMPARE(world.kept(), Other);
}

void TestHiddenAddresses::setBeforeItWasRead()
{
    World world(Marked);
    world.store.values.insert(u"calendar/urls"_s, Private);
    world.begin();
    world.addresses->start();
    QCoreApplication::sendPostedEvents(); // asked, and not answered
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, Other));
    world.store.answerAll();
    QCOMPARE(world.calendars(), Other);
    QCOMPARE(world.kept(), Other);
    QCOMPARE(world.file(), Marked);
}

void TestHiddenAddresses::lostSecretIsNoDefault()
{
    World world("[blocklists]\nurls=(kept secret)\n");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"blocklists/urls.*set it anew"_s));
    world.start();
    QCOMPARE(world.settings->text(SettingKey::BlocklistUrls), QString());
    QCOMPARE(world.file(), QByteArray("[blocklists]\nurls=(kept secret)\n"));
    QVERIFY(world.store.writes.isEmpty());
}

void TestHiddenAddresses::markIsNoValue()
{
    World world;
    world.start();
    for (const SettingRow &row : settingRows()) {
        if (row.isSecret) {
            QVERIFY(!world.settings->set(row.key, HiddenMark));
        }
    }
}

QTEST_GUILESS_MAIN(TestHiddenAddresses)
#include "tst_hiddenaddresses.moc"
