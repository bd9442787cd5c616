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
        questions.add = [this](const QString &entry, bool allow, const QString &note) {
            if (problem.isEmpty()) {
                rows.push_back({++lastId, entry, u"callers like "_s + entry, note, allow, 0});
            }
            return problem;
        };
        questions.remove = [this](const std::vector<qint64> &ids) {
            BlockDone done;
            for (const qint64 id : ids) {
                const auto row = std::ranges::find(rows, id, &BlockRow::id);
                if (row == rows.end()) {
                    done.problem = u"it is gone"_s;
                    continue;
                }
                removed.push_back(*row);
                rows.erase(row);
                done.ids.push_back(id);
            }
            return done;
        };
        questions.restore = [this](const std::vector<qint64> &ids) {
            for (const qint64 id : ids) {
                rows.push_back(*std::ranges::find(removed, id, &BlockRow::id));
            }
            return BlockDone {ids, {}};
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
        questions.import.read = [this](const QByteArray &bytes) {
            waiting = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
            BlockFile file;
            file.fresh = static_cast<int>(waiting.size());
            file.known = 2;
            file.unread = u"Line 7 is no entry."_s;
            file.next = [this] {
                rows.push_back({++lastId, waiting.takeFirst(), {}, {}, false, 0});
                return BlockFile::Step {{lastId}, static_cast<int>(waiting.size()), problem};
            };
            return file;
        };
        questions.import.done = [this] {
            ++imports;
        };
        questions.import.forget = [this](const std::vector<qint64> &ids) {
            std::erase_if(rows, [&ids](const BlockRow &row) {
                return std::ranges::find(ids, row.id) != ids.end();
            });
        };
        page = std::make_unique<BlockingPage>(settings, std::move(questions));
    }
    void preview(const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"list.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        click(u"blocking.import"_s);
        auto *dialog = find<QFileDialog>(u"blockImport.dialog"_s);
        QVERIFY(dialog != nullptr && dialog->windowModality() == Qt::NonModal);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
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
    int imports = 0;
    QStringList waiting; ///< entries of the file that is taken in
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
    void entryIsEdited();
    void fileIsPreviewedAndTaken();
    void importIsCancelled();
    void fileThatIsNoListIsSaid();
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

void TestBlockingPage::entryIsEdited()
{
    World world;
    world.rows = {{1, u"A"_s, u"a"_s, u"my note"_s}, {2, u"B"_s, u"b"_s}};
    world.lastId = 2;
    world.page->refresh();
    auto *edit = world.find<QPushButton>(u"blocking.edit"_s);
    QVERIFY(!edit->isEnabled());
    world.own()->topLevelItem(0)->setSelected(true);
    edit->click();
    auto *entry = world.find<QLineEdit>(u"blocking.entry"_s);
    QCOMPARE(entry->text(), u"A"_s);
    entry->setText(u"A2"_s);
    world.click(u"blocking.add"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 2);
    QCOMPARE(world.own()->topLevelItem(1)->text(0), u"A2"_s);
    QCOMPARE(world.own()->topLevelItem(1)->text(3), u"my note"_s);
    world.click(u"blocking.undo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 2);
    QCOMPARE(world.rows.back().entry, u"A"_s);
    world.click(u"blocking.redo"_s);
    QCOMPARE(world.rows.back().entry, u"A2"_s);
    entry->setText(u"C"_s); // from now on a new one again
    world.click(u"blocking.add"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 3);
}

void TestBlockingPage::fileIsPreviewedAndTaken()
{
    World world;
    world.page->show();
    world.preview("+391\n+392\n+393\n");
    const auto *words = world.find<QLabel>(u"blockImport.words"_s);
    QVERIFY2(words->text().contains(u"3 new"_s) && words->text().contains(u"Line 7"_s),
             qPrintable(words->text()));
    QVERIFY(world.rows.empty()); // nothing is done yet
    world.click(u"blockImport.begin"_s);
    QTRY_COMPARE(world.imports, 1);
    QCOMPARE(world.own()->topLevelItemCount(), 3);
    QVERIFY(!world.find<QWidget>(u"blockImport"_s)->isVisible());
    world.click(u"blocking.undo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 0);
    world.click(u"blocking.redo"_s);
    QCOMPARE(world.own()->topLevelItemCount(), 3);
}

void TestBlockingPage::importIsCancelled()
{
    World world;
    world.page->show();
    world.preview("+391\n+392\n+393\n");
    world.click(u"blockImport.cancel"_s); // of the preview
    QVERIFY(world.rows.empty());
    world.preview("+391\n+392\n+393\n");
    world.click(u"blockImport.begin"_s);
    QCOMPARE(world.rows.size(), 1U); // the first part
    QVERIFY(world.find<QWidget>(u"blockImport.progress"_s)->isVisible());
    world.click(u"blockImport.cancel"_s);
    QVERIFY(world.rows.empty());
    QCoreApplication::processEvents();
    QVERIFY(world.rows.empty()); // no more comes
    QCOMPARE(world.imports, 0);
    world.preview("+391\n+392\n");
    world.problem = u"the disk is full"_s;
    world.click(u"blockImport.begin"_s);
    QVERIFY(world.rows.empty());
    QCOMPARE(world.find<QLabel>(u"blockImport.words"_s)->text(), world.problem);
}

void TestBlockingPage::fileThatIsNoListIsSaid()
{
    World world;
    world.page->show();
    world.preview(QByteArray());
    QVERIFY(!world.find<QPushButton>(u"blockImport.begin"_s)->isVisible());
    QVERIFY(world.find<QLabel>(u"blockImport.words"_s)->text().startsWith(u"Nothing"_s));
    world.preview(QByteArray(2 * 1024 * 1024, 'x'));
    QVERIFY(world.find<QLabel>(u"blockImport.words"_s)->text().contains(u"too large"_s));
    world.click(u"blockImport.cancel"_s);
    QVERIFY(!world.find<QWidget>(u"blockImport"_s)->isVisible());
}

QTEST_MAIN(TestBlockingPage)
#include "tst_blockingpage.moc"
