// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "service/backupdesk.h"
#include "service/windowhistory.h"
#include "store/database.h"
#include "ui/backuppanel.h"
#include "ui/historybar.h"
#include "ui/historypage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The page over a data base of ten calls, two of them rejected. */
struct Opened
{
    ManualClock clock;
    std::unique_ptr<Database> database = Database::open(u":memory:"_s).value();
    WindowHistory history {clock, database.get()};
    HistoryPage page {[](int, qint64) { return std::vector<CallRecord>(); },
                      [](const QString &) {
                          return QString();
                      }};

    Opened()
    {
        for (qint64 id = 1; id <= 10; ++id) {
            CallRecord call = id % 5 == 0 ? sample::rejected(id) : sample::joined(id);
            call.id = 0;
            static_cast<void>(CallHistory(*database).save(call));
        }
        page.setHistory(history);
        page.show();
    }
    template<class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    [[nodiscard]] int rows() { return page.model().rowCount(); }
};

} // namespace

/** What is done with calls and with backups in the window. */
class TestDataPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chosenCallStaysChosen();
    void chipsAndSearchChoose();
    void emptyPageOffersAll();
    void titlesSort();
    void keysSort();
    void newCallIsShownInItsPlace();
    void chosenCallsGoAndComeBack();
    void olderOnesByTheMenu();
    void reasonIsShown();
    void callerIsBlocked();
    void whyIsAskedForItsTime();
    void nobodyIsWithoutAName();
    void backupNeedsAPasswordForSecrets();
    void previewComesBeforeTheRestore();
};

void TestDataPages::chipsAndSearchChoose()
{
    Opened opened;
    QCOMPARE(opened.rows(), 10);
    opened.find<QPushButton>(u"history.blocked"_s)->click();
    QCOMPARE(opened.rows(), 2);
    opened.find<QPushButton>(u"history.in"_s)->click();
    QCOMPARE(opened.rows(), 10);
    opened.find<QLineEdit>(u"history.search"_s)->setText(u"rossi"_s);
    QCOMPARE(opened.rows(), 8);
    opened.find<QLineEdit>(u"history.search"_s)->setText(u"333 111-2233"_s);
    QCOMPARE(opened.rows(), 8);
}

void TestDataPages::emptyPageOffersAll()
{
    Opened opened;
    opened.find<QLineEdit>(u"history.search"_s)->setText(u"nobody"_s);
    QCOMPARE(opened.rows(), 0);
    auto *all = opened.find<QPushButton>(u"history.showAll"_s);
    QVERIFY(all->isVisible());
    all->click();
    QCOMPARE(opened.rows(), 10);
}

void TestDataPages::titlesSort()
{
    Opened opened;
    auto *table = opened.find<QTableView>(u"history.calls"_s);
    QHeaderView *header = table->horizontalHeader();
    const auto click = [header](int column) {
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    QCOMPARE(header->sortIndicatorSection(), int(HistoryModel::When));
    QCOMPARE(opened.page.model().record(0).id, 10);
    click(HistoryModel::When); // turned around
    QCOMPARE(opened.page.model().record(0).id, 1);
    click(HistoryModel::Who); // hidden numbers first, the newest of them on top
    QCOMPARE(opened.page.model().record(0).id, 10);
    QCOMPARE(opened.page.model().record(1).id, 5);
    QCOMPARE(opened.page.model().record(2).id, 9);
    QCOMPARE(table->currentIndex().row(), 0);
    QVERIFY(table->accessibleDescription().contains(u"Who"_s));
    click(HistoryModel::Length); // the longest first
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(opened.page.model().record(0).joinedAt.has_value());
    click(HistoryModel::Why); // by which nothing is sorted
    QCOMPARE(header->sortIndicatorSection(), int(HistoryModel::Length));
    QCOMPARE(opened.history.order(), (CallOrder {CallOrder::By::Length, true}));
    HistoryPage next({[](int, qint64) {
                         return std::vector<CallRecord>();
                     }},
                     [](const QString &) { return QString(); });
    next.setHistory(opened.history); // as the next start does
    QCOMPARE(next.model().order(), (CallOrder {CallOrder::By::Length, true}));
    QCOMPARE(next.findChild<QTableView *>(u"history.calls"_s)
                 ->horizontalHeader()
                 ->sortIndicatorSection(),
             int(HistoryModel::Length));
}

void TestDataPages::keysSort()
{
    Opened opened;
    auto *table = opened.find<QTableView>(u"history.calls"_s);
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    table->setFocus();
    const auto press = [&opened, table](Qt::Key key) {
        QTest::keyClick(table, key, Qt::AltModifier);
        return opened.page.model().order();
    };
    using By = CallOrder::By;
    QCOMPARE(press(Qt::Key_Right), (CallOrder {By::Length, true}));
    QCOMPARE(press(Qt::Key_Up), (CallOrder {By::Length, false}));
    QCOMPARE(press(Qt::Key_Left), (CallOrder {By::When, true}));
    QCOMPARE(press(Qt::Key_Left), (CallOrder {By::Who, false}));
    QCOMPARE(press(Qt::Key_Left), (CallOrder {By::Who, false})); // there is none beside it
    QCOMPARE(press(Qt::Key_Down), (CallOrder {By::Who, true}));
    const QVariant said =
        opened.page.model().headerData(HistoryModel::Who, Qt::Horizontal, Qt::AccessibleTextRole);
    QCOMPARE(said.toString(), u"Who, sorted downwards"_s);
}

void TestDataPages::newCallIsShownInItsPlace()
{
    Opened opened;
    opened.page.model().sort(HistoryModel::Who, Qt::DescendingOrder);
    opened.page.select(9);
    CallRecord fresh = sample::rejected(11);
    fresh.id = 0;
    const qint64 id = CallHistory(*opened.database).save(fresh).value();
    opened.page.refreshCall(id);
    QCOMPARE(opened.rows(), 11);
    QCOMPARE(opened.page.model().record(10).id, id); // hidden numbers are the last
    auto *table = opened.find<QTableView>(u"history.calls"_s);
    QCOMPARE(opened.page.model().record(table->currentIndex().row()).id, 9); // still chosen
    opened.page.refreshCall(id); // its next step
    QCOMPARE(opened.rows(), 11);
}

void TestDataPages::chosenCallsGoAndComeBack()
{
    Opened opened;
    auto *table = opened.find<QTableView>(u"history.calls"_s);
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    opened.find<QMenu>(u"history.deleteMenu"_s)->actions().constFirst()->trigger();
    QCOMPARE(opened.rows(), 8);
    auto *undo = opened.find<QPushButton>(u"history.undo"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(opened.rows(), 10);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    auto *redo = opened.find<QPushButton>(u"history.redo"_s);
    QVERIFY(redo->isVisible() && !undo->isVisible());
    redo->click();
    QCOMPARE(opened.rows(), 8);
    undo->click();
    QCOMPARE(opened.rows(), 10);
    opened.find<QMenu>(u"history.deleteMenu"_s)->actions().constFirst()->trigger();
    opened.clock.advance(WindowHistory::UndoTime);
    QVERIFY(!undo->isVisible());
    QCOMPARE(CallHistory(*opened.database).page(100).value().size(), 9U);
}

void TestDataPages::olderOnesByTheMenu()
{
    Opened opened;
    const auto save = [&opened](int daysAgo) {
        CallRecord call = sample::joined(1);
        call.id = 0;
        call.startedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
        static_cast<void>(CallHistory(*opened.database).save(call));
    };
    save(400);
    save(20);
    opened.find<QPushButton>(u"history.out"_s)->click();
    opened.find<QPushButton>(u"history.all"_s)->click();
    QCOMPARE(opened.rows(), 12);
    opened.find<QMenu>(u"history.deleteMenu"_s)->actions().at(2)->trigger();
    QVERIFY(opened.rows() < 12);
    opened.find<QPushButton>(u"history.undo"_s)->click();
    QCOMPARE(opened.rows(), 12);
}

void TestDataPages::reasonIsShown()
{
    Opened opened;
    auto *why = opened.find<QLabel>(u"history.why"_s);
    QVERIFY(why->isVisible());
    QVERIFY(why->text().size() > 6);
    QSignalSpy asked(&opened.page, &HistoryPage::messageRequested);
    opened.find<QTableView>(u"history.calls"_s)->selectRow(1);
    opened.find<QPushButton>(u"history.message"_s)->click();
    QCOMPARE(asked.front().front().toString(), u"+393331112233"_s);
}

void TestDataPages::callerIsBlocked()
{
    Opened opened;
    auto *block = opened.find<QPushButton>(u"history.block"_s);
    QVERIFY(block->isHidden()); // nobody has said how
    QStringList blocked;
    opened.page.setBlocking({[&blocked](const QString &number) -> Result<qint64> {
                                 if (!blocked.isEmpty()) {
                                     return failure(ErrorCode::Storage);
                                 }
                                 blocked.append(number);
                                 return 7;
                             },
                             [&blocked](qint64 id) {
                                 blocked.clear();
                                 return id == 7;
                             }});
    opened.find<QTableView>(u"history.calls"_s)->selectRow(1);
    block->click();
    QCOMPARE(blocked, QStringList {u"+393331112233"_s});
    auto *undo = opened.find<QPushButton>(u"history.undo"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QVERIFY(blocked.isEmpty());
    opened.find<QPushButton>(u"history.redo"_s)->click();
    QCOMPARE(blocked.size(), 1);
    block->click(); // the disk refuses: said, and nothing to undo
    QVERIFY(!undo->isVisible());
    QVERIFY(!opened.find<QLabel>(u"history.words"_s)->text().isEmpty());
}

void TestDataPages::whyIsAskedForItsTime()
{
    Opened opened;
    QSignalSpy asked(&opened.page, &HistoryPage::whyRequested);
    opened.find<QTableView>(u"history.calls"_s)->selectRow(1);
    const CallRecord call = opened.page.model().record(1);
    opened.find<QPushButton>(u"history.test"_s)->click();
    QCOMPARE(asked.count(), call.direction == StoryDirection::Inbound ? 1 : 0);
    if (!asked.isEmpty()) {
        QCOMPARE(asked.front().at(0).toString(), call.remoteNumber);
        QCOMPARE(asked.front().at(1).toDateTime(), call.startedAt);
    }
}

void TestDataPages::nobodyIsWithoutAName()
{
    Opened opened;
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    BackupPanel panel(settings, nullptr);
    for (QWidget *top : {static_cast<QWidget *>(&opened.page), static_cast<QWidget *>(&panel)}) {
        for (const QWidget *widget : top->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QLabel")
                || widget->objectName().startsWith(u"qt_"_s)) {
                continue;
            }
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName() + u' '
                                + QLatin1StringView(widget->metaObject()->className())));
        }
    }
}

void TestDataPages::backupNeedsAPasswordForSecrets()
{
    QTemporaryDir folder;
    ManualClock clock;
    Settings settings(folder.filePath(u"settings.ini"_s));
    FileSecretStore secrets(folder.filePath(u"secrets.ini"_s));
    BackupDesk desk({&settings, &secrets, &clock,
                     [&folder] {
                         return DataPlaces {folder.path(), folder.filePath(u"settings.ini"_s),
                                            folder.filePath(u"virtualphone.db"_s),
                                            folder.filePath(u"contacts"_s), folder.path()};
                     },
                     u"1"_s});
    BackupPanel panel(settings, &desk);
    panel.show();
    panel.findChild<QCheckBox *>(u"backup.withSecrets"_s)->setChecked(true);
    panel.findChild<QPushButton *>(u"backup.save"_s)->click();
    auto *words = panel.findChild<QLabel *>(u"backup.words"_s);
    QVERIFY(words->isVisible());
    QVERIFY(!desk.isBusy());
}

void TestDataPages::previewComesBeforeTheRestore()
{
    constexpr int patience = 60'000;
    QTemporaryDir folder;
    ManualClock clock;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.set(SettingKey::MasterPhone, u"+393401234567"_s));
    FileSecretStore secrets(folder.filePath(u"secrets.ini"_s));
    BackupDesk desk({&settings, &secrets, &clock,
                     [&folder] {
                         return DataPlaces {folder.path(), folder.filePath(u"settings.ini"_s),
                                            folder.filePath(u"virtualphone.db"_s),
                                            folder.filePath(u"contacts"_s), folder.path()};
                     },
                     u"1"_s});
    BackupPanel panel(settings, &desk);
    panel.show();
    QSignalSpy saved(&desk, &BackupDesk::saved);
    panel.saveAs(folder.filePath(u"b.vpbackup"_s));
    QVERIFY(panel.findChild<QPushButton *>(u"backup.cancel"_s)->isVisible());
    QVERIFY(saved.wait(patience));
    QVERIFY(!panel.findChild<QPushButton *>(u"backup.cancel"_s)->isVisible());
    QVERIFY(settings.set(SettingKey::MasterPhone, u"+393401111111"_s));
    QSignalSpy looked(&desk, &BackupDesk::looked);
    panel.look(folder.filePath(u"b.vpbackup"_s));
    QVERIFY(looked.wait(patience));
    auto *preview = panel.findChild<QLabel *>(u"backup.preview"_s);
    QVERIFY(preview->isVisible());
    QVERIFY(preview->text().contains(u"+393401111111 → +393401234567"_s));
    QSignalSpy confirmed(&desk, &BackupDesk::confirmed);
    panel.findChild<QPushButton *>(u"backup.confirm"_s)->click();
    QVERIFY(confirmed.count() == 1 || confirmed.wait(patience));
    QVERIFY(!preview->isVisible());
    QCOMPARE(settings.text(SettingKey::MasterPhone), u"+393401111111"_s); // the next start does it
}

/** When a recording is ready, or calls come back, all is read anew. */
void TestDataPages::chosenCallStaysChosen()
{
    Opened opened;
    auto *table = opened.find<QTableView>(u"history.calls"_s);
    QVERIFY(table->model()->rowCount() > 2);
    table->selectRow(2);
    Q_EMIT opened.history.changed();
    QCOMPARE(table->currentIndex().row(), 2);
}

QTEST_MAIN(TestDataPages)
#include "tst_datapages.moc"
