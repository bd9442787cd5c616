// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "ui/blockingpage.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

/** A page with a list of its own behind it. */
struct World
{
    World()
    {
        BlockingQuestions questions;
        questions.own = [this] {
            return rows;
        };
        questions.shared = [this] {
            return lists;
        };
        questions.add = [this](const QString &entry, bool allow) {
            if (problem.isEmpty()) {
                rows.push_back({++lastId, entry, u"callers like "_s + entry, {}, allow, 0});
            }
            return problem;
        };
        questions.remove = [this](qint64 id) {
            const auto row = std::ranges::find(rows, id, &BlockRow::id);
            if (row == rows.end()) {
                return u"it is gone"_s;
            }
            removed.push_back(*row);
            rows.erase(row);
            return QString();
        };
        questions.restore = [this](qint64 id) {
            const auto row = std::ranges::find(removed, id, &BlockRow::id);
            rows.push_back(*row);
            return QString();
        };
        questions.check = [](const QString &number) {
            return QString(number + u" is blocked"_s);
        };
        questions.share = [this](bool) {
            return shared;
        };
        questions.letStop = [this](const QString &list, bool isOn) {
            switched.append(QString(list % (isOn ? u" on"_s : u" off"_s)));
            return QString();
        };
        questions.refresh = [this] {
            ++refreshes;
        };
        questions.isRefreshing = [this] {
            return isRefreshing;
        };
        questions.cancel = [this] {
            ++cancels;
        };
        page = std::make_unique<BlockingPage>(settings, std::move(questions));
    }
    template<class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    QTreeWidget *own() { return find<QTreeWidget>(u"blocking.own"_s); }
    void click(const QString &name) { find<QPushButton>(name)->click(); }

    QTemporaryDir folder;
    Settings settings {folder.filePath(u"settings.ini"_s)};
    std::vector<BlockRow> rows;
    std::vector<BlockRow> removed;
    std::vector<SharedListRow> lists;
    QStringList switched;
    QString problem;
    QByteArray shared;
    qint64 lastId = 0;
    int refreshes = 0;
    int cancels = 0;
    bool isRefreshing = false;
    std::unique_ptr<BlockingPage> page;
};

} // namespace

class TestBlockingPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entryIsAdded();
    void problemIsTold();
    void removedCanBeBroughtBack();
    void addedCanBeTakenBack();
    void listIsSavedBesideTheWindow();
    void listsAreShown();
    void listThatIsOffIsSaid();
    void entryIsProposed();
    void numberIsChecked();
    void nothingToShare();
    void everythingHasAName();
};

void TestBlockingPage::entryIsAdded()
{
    World world;
    auto *entry = world.find<QLineEdit>(u"blocking.entry"_s);
    QTest::keyClick(entry, Qt::Key_Return); // nothing typed: nothing asked
    QCOMPARE(world.own()->topLevelItemCount(), 0);
    entry->setText(u" 02 1234* "_s);
    world.click(u"blocking.add"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 1);
    QCOMPARE(world.own()->topLevelItem(0)->text(0), u"02 1234*"_s);
    QVERIFY(entry->text().isEmpty());
    entry->setText(u"+39 340 1"_s);
    world.find<QCheckBox>(u"blocking.allow"_s)->setChecked(true);
    QTest::keyClick(entry, Qt::Key_Return);
    QVERIFY(world.rows.back().allow);
    QVERIFY(world.own()->topLevelItem(1)->text(1).startsWith(u"never blocked"_s));
    QVERIFY(!world.find<QCheckBox>(u"blocking.allow"_s)->isChecked());
}

void TestBlockingPage::problemIsTold()
{
    World world;
    world.problem = u"a star before the end"_s;
    auto *entry = world.find<QLineEdit>(u"blocking.entry"_s);
    entry->setText(u"0*2"_s);
    world.click(u"blocking.add"_s);
    auto *problem = world.find<QLabel>(u"blocking.problem"_s);
    QVERIFY(!problem->isHidden());
    QCOMPARE(problem->text(), world.problem);
    QCOMPARE(entry->text(), u"0*2"_s); // to be put right
    world.problem.clear();
    world.click(u"blocking.add"_s);
    QVERIFY(problem->isHidden());
}

void TestBlockingPage::removedCanBeBroughtBack()
{
    World world;
    world.rows = {{1, u"A"_s, u"a"_s}, {2, u"B"_s, u"b"_s}, {3, u"C"_s, u"c"_s}};
    world.page->refresh();
    QVERIFY(!world.find<QPushButton>(u"blocking.remove"_s)->isEnabled());
    world.own()->topLevelItem(0)->setSelected(true);
    world.own()->topLevelItem(2)->setSelected(true);
    world.click(u"blocking.remove"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 1);
    QCOMPARE(world.own()->topLevelItem(0)->text(0), u"B"_s);
    auto *told = world.find<QLabel>(u"blocking.removed"_s);
    QVERIFY(!told->parentWidget()->isHidden());
    world.click(u"blocking.undo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 3);
    QVERIFY(world.find<QPushButton>(u"blocking.undo"_s)->isHidden());
    world.click(u"blocking.redo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 1);
    QVERIFY(world.find<QPushButton>(u"blocking.redo"_s)->isHidden());
    world.click(u"blocking.undo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 3);
    // One that the chat has removed meanwhile.
    world.own()->topLevelItem(0)->setSelected(true);
    world.rows.clear();
    world.click(u"blocking.remove"_s);
    QCOMPARE(world.find<QLabel>(u"blocking.problem"_s)->text(), u"it is gone"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 0);
}

void TestBlockingPage::addedCanBeTakenBack()
{
    World world;
    world.rows = {{7, u"A"_s, u"a"_s}};
    world.page->refresh();
    world.find<QLineEdit>(u"blocking.entry"_s)->setText(u"02 1234*"_s);
    world.click(u"blocking.add"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 2);
    auto *told = world.find<QLabel>(u"blocking.removed"_s);
    QVERIFY2(!told->parentWidget()->isHidden(), qPrintable(told->text()));
    world.click(u"blocking.undo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 1);
    QCOMPARE(world.own()->topLevelItem(0)->text(0), u"A"_s); // the one from before stays
    world.click(u"blocking.redo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 2);
    world.click(u"blocking.undo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 1);
}

/** Whoever is asked for a file may still end a call. */
void TestBlockingPage::listIsSavedBesideTheWindow()
{
    World world;
    world.page->show();
    QAction *plain = world.find<QPushButton>(u"blocking.export"_s)->menu()->actions().front();
    plain->trigger(); // it has no entries: there is nothing to ask
    QVERIFY(world.find<QFileDialog>(u"blocking.exportDialog"_s) == nullptr);
    world.shared = "+39*\n";
    plain->trigger();
    auto *dialog = world.find<QFileDialog>(u"blocking.exportDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::NonModal);
    const QString path = world.folder.filePath(u"mine.txt"_s);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), world.shared);
}

void TestBlockingPage::listsAreShown()
{
    World world;
    world.lists = {{u"global"_s, u"41,208"_s, u"as of 18:00"_s}};
    world.page->refresh();
    auto *lists = world.find<QTreeWidget>(u"blocking.shared"_s);
    QCOMPARE(lists->topLevelItemCount(), 1);
    QCOMPARE(lists->topLevelItem(0)->text(2), u"as of 18:00"_s);
    world.click(u"blocking.refresh"_s);
    QCOMPARE(world.refreshes, 1);
    world.isRefreshing = true;
    world.page->refresh();
    QCOMPARE(world.find<QPushButton>(u"blocking.refresh"_s)->text(), u"Cancel"_s);
    world.click(u"blocking.refresh"_s);
    QCOMPARE(world.cancels, 1);
    QCOMPARE(world.refreshes, 1);
    world.isRefreshing = false;
    world.page->refresh();
    world.click(u"blocking.refresh"_s);
    QCOMPARE(world.refreshes, 2);
    QSignalSpy wanted(world.page.get(), &BlockingPage::settingRequested);
    world.click(u"blocking.addresses"_s);
    QCOMPARE(wanted.front().front().toString(), u"settings.blocklists/urls"_s);
}

void TestBlockingPage::listThatIsOffIsSaid()
{
    World world;
    world.lists = {{u"world"_s, u"41,208"_s, u"as of 18:00"_s, true},
                   {u"mine"_s, u"12"_s, u"as of 18:00"_s, false}};
    world.page->refresh();
    auto *shared = world.find<QTreeWidget>(u"blocking.shared"_s);
    QCOMPARE(shared->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(shared->topLevelItem(1)->checkState(0), Qt::Unchecked);
    QCOMPARE(shared->topLevelItem(1)->text(2), u"off: as of 18:00"_s);
    QVERIFY(world.switched.isEmpty()); // nobody has ticked anything
    shared->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(world.switched, QStringList {u"world off"_s});
    shared->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QCOMPARE(world.switched, QStringList({u"world off"_s, u"mine on"_s}));
}

void TestBlockingPage::entryIsProposed()
{
    World world;
    world.page->propose(u"+393331112233"_s);
    QVERIFY(world.rows.empty());
    QTest::keyClick(world.find<QLineEdit>(u"blocking.entry"_s), Qt::Key_Return);
    QCOMPARE(world.rows.size(), 1U);
}

void TestBlockingPage::numberIsChecked()
{
    World world;
    world.find<QLineEdit>(u"blocking.number"_s)->setText(u"+39 02 1"_s);
    world.click(u"blocking.check"_s);
    QCOMPARE(world.find<QLabel>(u"blocking.verdict"_s)->text(), u"+39 02 1 is blocked"_s);
    world.find<QLineEdit>(u"blocking.number"_s)->clear();
    world.click(u"blocking.check"_s);
    QVERIFY(world.find<QLabel>(u"blocking.verdict"_s)->text().isEmpty());
}

void TestBlockingPage::nothingToShare()
{
    World world;
    const auto *share = world.find<QPushButton>(u"blocking.export"_s);
    QVERIFY(share->menu() != nullptr);
    share->menu()->actions().constFirst()->trigger(); // asks for no file
    QVERIFY(world.find<QLabel>(u"blocking.problem"_s)->text().contains(u"can be shared"_s));
}

void TestBlockingPage::everythingHasAName()
{
    World world;
    for (const QWidget *widget : world.page->findChildren<QWidget *>()) {
        const bool own =
            !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s);
        if (own && widget->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!widget->accessibleName().isEmpty() || widget->focusProxy() != nullptr,
                     qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestBlockingPage)
#include "tst_blockingpage.moc"
