// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/windowside.h"
#include "ui/contactspage.h"
#include "ui/contactstable.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 30000; ///< of the worker, for a starved machine

QByteArray card(const QByteArray &name, const QByteArray &number)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nTEL:" + number + "\r\nEND:VCARD\r\n";
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** The page of a phone, which a person looks at. */
struct Window
{
    explicit Window(const QByteArray &family = card("Anna Rossi", "+393401234567")
                        + card("Bruno Bianchi", "+39021234567"))
    {
        if (!family.isEmpty()) {
            world.writeContacts(family);
        }
        world.start();
        page = std::make_unique<ContactsPage>(contacts());
        page->resize(900, 600);
        QSignalSpy listed(&contacts(), &WindowContacts::changed);
        page->show();
        ok = listed.wait(Patience);
    }
    WindowContacts &contacts() { return world.phone->window().contacts; }
    QAbstractButton *button(const QString &name) const
    {
        return page->findChild<QAbstractButton *>(name);
    }
    QTableView *table() const { return page->findChild<QTableView *>(); }
    QLineEdit *filter() const { return page->findChild<QLineEdit *>(u"contacts.filter"_s); }
    QString text(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    QString cell(int row, int column = 0) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    int rows() const { return table()->model()->rowCount(); }
    QString groupFile(const QString &group) const
    {
        return world.folder.filePath(u"contacts/"_s + group + u".vcf"_s);
    }
    bool import(const QStringList &paths, qsizetype news = 1)
    {
        QSignalSpy imported(&contacts(), &WindowContacts::imported);
        contacts().import(paths);
        while (imported.count() < news) {
            if (!imported.wait(Patience)) {
                return false;
            }
        }
        return true;
    }
    /** Whatever is asked for by @p act is done when the list has changed. */
    bool changes(const std::function<void()> &act)
    {
        QSignalSpy listed(&contacts(), &WindowContacts::changed);
        act();
        return listed.wait(Patience);
    }

    PhoneWorld world;
    std::unique_ptr<ContactsPage> page;
    bool ok = false;
};

} // namespace

class ContactsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsByNameAndGroup();
    void filters();
    void showsOneInDetail();
    void emptySaysWhatToDo();
    void importsAFile();
    void importsAFolderAndTellsProblems();
    void asksBeforeALossAndMerges();
    void cancelUndoes();
    void refusesOtherFiles();
    void deletesWithUndo();
    void deletesAgain();
    void makesAContact();
    void changesAContact();
    void changesKindAndNote();
    void aLongNoteIsLeftAlone();
    void keepsWhatIsNoNumber();
    void ruleAndLastCallAreShown();
    void movesToAGroup();
    void movesToANewGroup();
    void droppedOnAGroup();
    void exportsWhatIsShown();
    void dropsAnywhere();
    void keys();
    void manyContacts();
};

void ContactsPageTest::listsByNameAndGroup()
{
    Window w(card("Zoe", "+393400000001") + card("anna", "+393400000002")
             + card("Émile", "+393400000003"));
    QVERIFY(w.ok);
    QCOMPARE(w.rows(), 3);
    QCOMPARE(w.cell(0), u"anna"_s);
    QCOMPARE(w.cell(1), u"Émile"_s);
    QCOMPARE(w.cell(0, ContactsModel::Number), u"+39 340 000 0002"_s);
    auto *groups = w.page->findChild<QListWidget *>(u"contacts.groups"_s);
    QCOMPARE(groups->count(), 2);
    QVERIFY(groups->item(0)->text().contains(u'3'));
    QVERIFY(groups->item(1)->text().contains(u"Family"_s, Qt::CaseInsensitive));
}

void ContactsPageTest::filters()
{
    Window w;
    QTest::keyClicks(w.filter(), u"bian"_s);
    QCOMPARE(w.rows(), 1);
    QCOMPARE(w.cell(0), u"Bruno Bianchi"_s);
    w.filter()->setText(u"340123"_s);
    QCOMPARE(w.cell(0), u"Anna Rossi"_s);
    QVERIFY(!w.page->findChild<QWidget *>(u"contacts.nobody"_s)->isVisible());
    w.filter()->setText(u"nobody"_s);
    QCOMPARE(w.rows(), 0);
    QVERIFY(w.page->findChild<QWidget *>(u"contacts.nobody"_s)->isVisible());
    QVERIFY(!w.button(u"contact.call"_s)->isEnabled());
    QVERIFY(!w.button(u"contact.remove"_s)->isEnabled());
}

void ContactsPageTest::showsOneInDetail()
{
    Window w;
    QCOMPARE(w.text(u"contact.name"_s), u"Anna Rossi"_s);
    QVERIFY2(w.text(u"contact.verdict"_s).contains(u"+39 333 111 2222"_s),
             qPrintable(w.text(u"contact.verdict"_s)));
    QSignalSpy called(w.page.get(), &ContactsPage::callRequested);
    w.button(u"contact.call"_s)->click();
    QCOMPARE(called.value(0).value(0).toString(), u"+393401234567"_s);
    w.table()->selectRow(1);
    QCOMPARE(w.text(u"contact.name"_s), u"Bruno Bianchi"_s);
}

void ContactsPageTest::emptySaysWhatToDo()
{
    Window w((QByteArray()));
    QVERIFY(w.page->findChild<QWidget *>(u"contacts.empty"_s)->isVisible());
    QVERIFY(w.button(u"contacts.choose"_s)->isVisible());
    QVERIFY(!w.table()->isVisible());
}

void ContactsPageTest::importsAFile()
{
    Window w((QByteArray()));
    const QString path = w.world.folder.filePath(u"Work.vcf"_s);
    writeFile(path, card("Carla", "+393400000009"));
    QVERIFY(w.changes([&] { QVERIFY(w.import({path})); }));
    QCOMPARE(w.cell(0), u"Carla"_s);
    QVERIFY(w.table()->isVisible());
    QVERIFY(w.text(u"import.text"_s).contains(u"1 contact"_s));
    QVERIFY(!w.page->findChild<QWidget *>(u"import.bar"_s)->isVisible());
    QVERIFY(w.changes([&] { w.button(u"import.undo"_s)->click(); }));
    QCOMPARE(w.rows(), 0);
    QVERIFY(!QFile::exists(w.groupFile(u"Work"_s)));
}

void ContactsPageTest::importsAFolderAndTellsProblems()
{
    Window w((QByteArray()));
    QVERIFY(QDir(w.world.folder.path()).mkdir(u"more"_s));
    const QString folder = w.world.folder.filePath(u"more"_s);
    writeFile(folder + u"/a.vcf"_s, card("Ada", "+393400000001"));
    writeFile(folder + u"/b.VCF"_s,
              card("Bea", "no number at all") + card("Cleo", "+393400000002"));
    writeFile(folder + u"/c.txt"_s, "no contacts");
    QVERIFY(w.import({folder}, 2));
    QCOMPARE(w.contacts().filesDone(), 2);
    auto *problems = w.button(u"import.problems"_s);
    QVERIFY(problems != nullptr);
    auto *list = w.page->findChild<QPlainTextEdit *>(u"import.problemList"_s);
    QVERIFY(!list->isVisible());
    problems->click();
    QVERIFY(list->isVisible());
    QVERIFY2(list->toPlainText().contains(u"line 4"_s), qPrintable(list->toPlainText()));
}

void ContactsPageTest::asksBeforeALossAndMerges()
{
    Window w;
    const QString path = w.world.folder.filePath(u"Family.vcf"_s);
    writeFile(path, card("Carla", "+393400000009")); // one instead of two
    const auto stored = [&w] {
        return QDir(w.world.folder.filePath(u"contacts"_s)).entryList(QDir::Files);
    };
    const QStringList before = stored();
    QVERIFY(w.import({path}));
    QCOMPARE(w.rows(), 2);
    QVERIFY(w.button(u"import.replace"_s) != nullptr);
    QVERIFY(w.changes([&] { w.button(u"import.merge"_s)->click(); }));
    QCOMPARE(w.rows(), 3);
    QCOMPARE(stored(), before);
}

void ContactsPageTest::cancelUndoes()
{
    Window w;
    QStringList paths;
    for (int i = 0; i < 5; ++i) {
        paths.append(w.world.folder.filePath(u"many%1.vcf"_s.arg(i)));
        writeFile(paths.last(), card("Somebody", "+393400000009"));
    }
    w.contacts().import(paths);
    QVERIFY(w.page->findChild<QWidget *>(u"import.bar"_s)->isVisible());
    w.button(u"import.cancel"_s)->click();
    QSignalSpy moved(&w.contacts(), &WindowContacts::importMoved);
    while (w.contacts().isImporting()) {
        QVERIFY(moved.wait(Patience));
    }
    QVERIFY(!w.page->findChild<QWidget *>(u"import.bar"_s)->isVisible());
    // What was under way is undone or was never begun; the others never are.
    const QString last = w.world.folder.filePath(u"last.vcf"_s);
    writeFile(last, card("Last", "+393400000010"));
    QVERIFY(w.changes([&] { QVERIFY(w.import({last})); }));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!QFile::exists(w.groupFile(u"many%1"_s.arg(i))));
    }
}

void ContactsPageTest::refusesOtherFiles()
{
    Window w;
    const QString path = w.world.folder.filePath(u"photo.png"_s);
    writeFile(path, "no contacts");
    QVERIFY(w.import({path}));
    QVERIFY(w.text(u"import.text"_s).contains(u"photo.png"_s));
    QVERIFY(w.button(u"import.undo"_s) == nullptr);
    QVERIFY(w.import({w.world.folder.filePath(u"gone.vcf"_s)}));
}

void ContactsPageTest::deletesWithUndo()
{
    Window w;
    w.table()->selectRow(0);
    w.table()->setFocus();
    QVERIFY(w.changes([&] { QTest::keyClick(w.table(), Qt::Key_Delete); }));
    QCOMPARE(w.rows(), 1);
    QCOMPARE(w.cell(0), u"Bruno Bianchi"_s);
    QVERIFY(w.text(u"contacts.words"_s).contains(u"1 contact"_s));
    QVERIFY(w.button(u"contacts.undo"_s)->isVisible());
    QVERIFY(w.changes([&] { w.button(u"contacts.undo"_s)->click(); }));
    QCOMPARE(w.rows(), 2);
    QVERIFY(!w.button(u"contacts.undo"_s)->isVisible());
}

void ContactsPageTest::deletesAgain()
{
    Window w;
    w.table()->selectRow(0);
    w.table()->setFocus();
    QVERIFY(w.changes([&] { QTest::keyClick(w.table(), Qt::Key_Delete); }));
    QVERIFY(!w.button(u"contacts.redo"_s)->isVisible());
    QVERIFY(w.changes([&] { w.button(u"contacts.undo"_s)->click(); }));
    QVERIFY(w.button(u"contacts.redo"_s)->isVisible());
    QVERIFY(w.changes([&] { w.button(u"contacts.redo"_s)->click(); }));
    QCOMPARE(w.rows(), 1);
    QCOMPARE(w.cell(0), u"Bruno Bianchi"_s);
    QVERIFY(w.changes([&] { w.button(u"contacts.undo"_s)->click(); }));
    QCOMPARE(w.rows(), 2);
}

void ContactsPageTest::makesAContact()
{
    Window w;
    w.button(u"contacts.new"_s)->click();
    auto *dialog = w.page->findChild<QDialog *>(u"contactEdit"_s);
    QVERIFY(dialog != nullptr && !dialog->isModal());
    auto *save = dialog->findChild<QAbstractButton *>(u"contactEdit.save"_s);
    const auto *problem = dialog->findChild<QLabel *>(u"contactEdit.problem"_s);
    save->click();
    QVERIFY(!problem->text().isEmpty()); // nobody
    dialog->findChild<QLineEdit *>(u"contactEdit.name"_s)->setText(u"Carla Verdi"_s);
    const auto number = [dialog](int line) {
        return dialog->findChild<QLineEdit *>(u"contactEdit.number.%1"_s.arg(line));
    };
    QVERIFY(number(0) != nullptr && number(1) == nullptr);
    number(0)->setText(u"340 0000009"_s);
    number(1)->setText(u"nonsense"_s);
    QVERIFY(number(2) != nullptr);
    auto *kind = dialog->findChild<QComboBox *>(u"contactEdit.kind.0"_s);
    kind->setCurrentIndex(kind->findText(u"Mobile"_s));
    dialog->findChild<QPlainTextEdit *>(u"contactEdit.note"_s)->setPlainText(u"rings, twice\n"_s);
    dialog->findChild<QComboBox *>(u"contactEdit.group"_s)->setCurrentText(u"Work"_s);
    save->click();
    QVERIFY2(problem->text().contains(u"nonsense"_s), qPrintable(problem->text()));
    QVERIFY(!QFile::exists(w.groupFile(u"Work"_s)));
    number(1)->clear();
    QVERIFY(w.changes([&] { save->click(); }));
    QVERIFY(!dialog->isVisible());
    QCOMPARE(w.rows(), 3);
    QCOMPARE(w.cell(2), u"Carla Verdi"_s);
    QFile file(w.groupFile(u"Work"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains("TEL;TYPE=CELL:+393400000009\r\nNOTE:rings\\, twice\r\nEND"),
             bytes.constData());
}

void ContactsPageTest::changesAContact()
{
    const QByteArray before = "junk\n" + card("Anna Rossi", "+393401234567\r\nNOTE:of the choir")
        + card("Bruno Bianchi", "+39021234567");
    Window w(before);
    w.table()->selectRow(0);
    w.button(u"contact.edit"_s)->click();
    auto *dialog = w.page->findChild<QDialog *>(u"contactEdit"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QComboBox *>(u"contactEdit.group"_s) == nullptr); // he stays there
    auto *name = dialog->findChild<QLineEdit *>(u"contactEdit.name"_s);
    QCOMPARE(name->text(), u"Anna Rossi"_s);
    name->setText(u"Anna Neri"_s);
    dialog->findChild<QLineEdit *>(u"contactEdit.number.1"_s)->setText(u"+39 06 1234567"_s);
    QVERIFY(
        w.changes([&] { dialog->findChild<QAbstractButton *>(u"contactEdit.save"_s)->click(); }));
    QCOMPARE(w.cell(0), u"Anna Neri"_s);
    QCOMPARE(w.rows(), 2);
    QVERIFY(!w.text(u"contacts.words"_s).isEmpty());
    QFile file(w.groupFile(u"Family"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains("of the choir") && bytes.contains("Bruno Bianchi"), bytes.constData());
    QVERIFY(bytes.contains("+39061234567") && !bytes.contains("Rossi"));
    QVERIFY(w.changes([&] { w.button(u"contacts.undo"_s)->click(); }));
    QFile restored(w.groupFile(u"Family"_s));
    QVERIFY(restored.open(QIODevice::ReadOnly));
    QCOMPARE(restored.readAll(), before);
    QCOMPARE(w.cell(0), u"Anna Rossi"_s);
}

void ContactsPageTest::changesKindAndNote()
{
    const QByteArray anna = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\n"
                            "TEL;TYPE=HOME;PREF=1:+393401234567\r\n"
                            "NOTE;LANGUAGE=en:of the\r\n  choir\r\nX-KEPT:1\r\nEND:VCARD\r\n";
    const QByteArray others = card("Bruno Bianchi", "+39021234567");
    Window w(anna + others);
    w.table()->selectRow(0);
    const auto opened = [&w] {
        w.button(u"contact.edit"_s)->click();
        return w.page->findChildren<QDialog *>(u"contactEdit"_s).back();
    };
    QDialog *dialog = opened();
    auto *note = dialog->findChild<QPlainTextEdit *>(u"contactEdit.note"_s);
    QTRY_VERIFY(!note->isReadOnly()); // read beside the event loop
    QCOMPARE(note->toPlainText(), u"of the choir"_s);
    auto *kind = dialog->findChild<QComboBox *>(u"contactEdit.kind.0"_s);
    QCOMPARE(kind->currentText(), u"Home"_s);
    kind->setCurrentIndex(kind->findText(u"Work"_s));
    note->setPlainText(u"of the choir\nand the band"_s);
    const auto saves = [&w](QDialog *one) {
        return w.changes(
            [&] { one->findChild<QAbstractButton *>(u"contactEdit.save"_s)->click(); });
    };
    QVERIFY(saves(dialog));
    const auto inFile = [&w] {
        QFile file(w.groupFile(u"Family"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(inFile(),
             "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\n"
             "TEL;TYPE=WORK;PREF=1:+393401234567\r\n"
             "NOTE;LANGUAGE=en:of the choir\\nand the band\r\nX-KEPT:1\r\nEND:VCARD\r\n"
                 + others);
    const auto *numbers = w.page->findChild<QListWidget *>(u"contact.numbers"_s);
    QVERIFY2(numbers->item(0)->text().endsWith(u"work"_s), qPrintable(numbers->item(0)->text()));
    QVERIFY(w.changes([&] { w.button(u"contacts.undo"_s)->click(); }));
    QCOMPARE(inFile(), anna + others);
}

void ContactsPageTest::aLongNoteIsLeftAlone()
{
    const QByteArray anna = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393401234567\r\n"
                            "NOTE:"
        + QByteArray(20'000, 'x') + "\r\nEND:VCARD\r\n";
    Window w(anna);
    w.button(u"contact.edit"_s)->click();
    auto *dialog = w.page->findChild<QDialog *>(u"contactEdit"_s);
    auto *note = dialog->findChild<QPlainTextEdit *>(u"contactEdit.note"_s);
    QTRY_VERIFY(!note->placeholderText().isEmpty());
    QVERIFY(note->isReadOnly());
    dialog->findChild<QLineEdit *>(u"contactEdit.name"_s)->setText(u"Anna Neri"_s);
    QVERIFY(
        w.changes([&] { dialog->findChild<QAbstractButton *>(u"contactEdit.save"_s)->click(); }));
    QFile file(w.groupFile(u"Family"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(QByteArray("NOTE:" + QByteArray(20'000, 'x') + "\r\n")));
}

void ContactsPageTest::exportsWhatIsShown()
{
    Window w;
    w.filter()->setText(u"rossi"_s);
    QCOMPARE(w.rows(), 1);
    const auto saved = [&w](const QString &name) {
        w.button(u"contacts.export"_s)->click();
        auto *dialog = w.page->findChild<QFileDialog *>(u"contacts.exportDialog"_s);
        if (dialog == nullptr || dialog->windowModality() != Qt::NonModal) {
            return QByteArray("no question that stops nothing");
        }
        QSignalSpy done(&w.contacts(), &WindowContacts::exported);
        Q_EMIT dialog->fileSelected(w.world.folder.filePath(name));
        dialog->close();
        QFile file(w.world.folder.filePath(name));
        return done.wait(Patience) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                     : QByteArray("nothing");
    };
    QCOMPARE(saved(u"out.vcf"_s), card("Anna Rossi", "+393401234567")); // to the byte
    QVERIFY(w.text(u"contacts.words"_s).contains(u"out.vcf"_s));
    const QByteArray table = saved(u"out.csv"_s);
    QVERIFY2(table.contains("\"Anna Rossi\",\"+393401234567\",\"Family\"\r\n"), table.constData());
    QVERIFY(!table.contains("Bruno"));
    const QJsonArray rows = QJsonDocument::fromJson(saved(u"out.json"_s)).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().value(u"name"_s).toString(), u"Anna Rossi"_s);
    w.filter()->clear();
    QVERIFY(saved(u"all.vcf"_s).contains("Bruno Bianchi"));
    w.table()->clearSelection();
    w.table()->setSelectionMode(QAbstractItemView::MultiSelection);
    w.table()->selectRow(0);
    w.table()->selectRow(1);
    QVERIFY(saved(u"both.vcf"_s).contains("Anna Rossi"));
    QSignalSpy failed(&w.contacts(), &WindowContacts::failed);
    w.contacts().exportContacts({}, {}, w.world.folder.filePath(u"none.vcf"_s));
    QVERIFY(failed.wait(Patience));
}

void ContactsPageTest::dropsAnywhere()
{
    PhoneWorld world;
    world.start();
    MainWindow window(*world.phone);
    window.show();
    const QString path = world.folder.filePath(u"Work.vcf"_s);
    writeFile(path, card("Carla", "+393400000009"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl(u"https://example.org/x.vcf"_s)});
    QSignalSpy imported(&world.phone->window().contacts, &WindowContacts::imported);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter); // Qt drops only where this was accepted
    QVERIFY(enter.isAccepted());
    QVERIFY(window.page() != MainWindow::Page::Contacts);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(window.page(), MainWindow::Page::Contacts);
    QVERIFY(imported.wait(Patience));
    QCOMPARE(imported.count(), 1);
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(u"/etc/passwd"_s)});
    QDragEnterEvent refused(QPoint(10, 10), Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QCoreApplication::sendEvent(&window, &refused);
    QVERIFY(!refused.isAccepted());
}

void ContactsPageTest::keys()
{
    Window w;
    QApplication::setActiveWindow(w.page.get());
    w.table()->setFocus();
    QTest::keyClick(w.table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(w.filter()->hasFocus());
    QTest::keyClick(w.filter(), Qt::Key_Return);
    QVERIFY(w.table()->hasFocus());
}

/** Typing is as quick with 20,000 contacts: the figure is printed, the result is judged. */
void ContactsPageTest::manyContacts()
{
    QByteArray cards;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray number = QByteArray::number(3'400'000'000 + i);
        cards += card("Person " + QByteArray::number(i * 7919 % 20'000), "+39" + number);
    }
    Window w(cards);
    QVERIFY(w.ok);
    QCOMPARE(w.rows(), 20'000);
    QElapsedTimer timer;
    timer.start();
    w.filter()->setText(u"p"_s);
    const qint64 letter = timer.restart();
    QCOMPARE(w.rows(), 1000);
    QVERIFY(w.page->findChild<QWidget *>(u"contacts.nobody"_s)->isVisible());
    w.filter()->setText(u"person 1234"_s);
    const qint64 word = timer.elapsed();
    QCOMPARE(w.rows(), 12); // 1234, 11234, and 12340 to 12349
    qInfo() << "20,000 contacts: a letter took" << letter << "ms, a word" << word << "ms";
}

void ContactsPageTest::keepsWhatIsNoNumber()
{
    Window w;
    w.button(u"contact.edit"_s)->click();
    auto *dialog = w.page->findChild<QDialog *>(u"contactEdit"_s);
    auto *number = dialog->findChild<QLineEdit *>(u"contactEdit.number.1"_s);
    auto *save = dialog->findChild<QAbstractButton *>(u"contactEdit.save"_s);
    number->setText(u"ext. 7, ask for Ada"_s);
    save->click();
    QVERIFY(dialog->isVisible()); // it asks
    QCOMPARE(save->text(), u"Save all the same"_s);
    number->setText(number->text() + u" first"_s); // another text, another question
    save->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(w.changes([&] { save->click(); }));
    QVERIFY(!dialog->isVisible());
    QFile file(w.groupFile(u"Family"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains("TEL:ext. 7\\, ask for Ada first\r\n"), bytes.constData());
    QCOMPARE(w.cell(0, ContactsModel::Number), u"+39 340 123 4567"_s); // the one that may be called
    // What is there already stays at the next change.
    w.button(u"contact.edit"_s)->click();
    dialog = w.page->findChildren<QDialog *>(u"contactEdit"_s).back();
    dialog->findChild<QLineEdit *>(u"contactEdit.name"_s)->setText(u"Anna Neri"_s);
    QVERIFY(
        w.changes([&] { dialog->findChild<QAbstractButton *>(u"contactEdit.save"_s)->click(); }));
    QFile again(w.groupFile(u"Family"_s));
    QVERIFY(again.open(QIODevice::ReadOnly));
    QVERIFY(again.readAll().contains("ask for Ada first"));
}

void ContactsPageTest::ruleAndLastCallAreShown()
{
    Window w;
    QTRY_VERIFY(!w.cell(1, ContactsModel::RuleNow).isEmpty());
    QCOMPARE(w.cell(0, ContactsModel::RuleNow), u"rings +39 333 111 2222"_s);
    QVERIFY(w.cell(0, ContactsModel::LastCall).isEmpty());
    QVERIFY(w.world.settings->set(SettingKey::PhoneNames, u"Mobile=+393331112222"_s));
    w.page->refreshRules();
    QTRY_COMPARE(w.cell(0, ContactsModel::RuleNow), u"rings Mobile"_s);
    w.world.network.incoming(u"+393401234567"_s);
    w.world.advance(5s);
    QVERIFY(w.world.phone->endAll());
    w.world.advance(10s);
    w.page->refreshRules();
    QTRY_VERIFY(!w.cell(0, ContactsModel::LastCall).isEmpty());
    QVERIFY(w.cell(1, ContactsModel::LastCall).isEmpty()); // Bruno has never called
}

void ContactsPageTest::movesToAGroup()
{
    Window w;
    const QString work = w.world.folder.filePath(u"Work.vcf"_s);
    writeFile(work, card("Carla", "+393400000009"));
    QVERIFY(w.changes([&] { QVERIFY(w.import({work})); }));
    QFile file(w.groupFile(u"Family"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    w.table()->selectRow(0); // Anna
    auto *menu = w.page->findChild<QMenu *>(u"contacts.moveMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().at(1)->text(), u"Work"_s);
    QVERIFY(w.changes([&] { menu->actions().at(1)->trigger(); }));
    QCOMPARE(w.rows(), 3);
    QCOMPARE(w.cell(0, ContactsModel::Group), u"Work"_s);
    QVERIFY(w.text(u"contacts.words"_s).contains(u"Work"_s));
    QFile moved(w.groupFile(u"Work"_s));
    QVERIFY(moved.open(QIODevice::ReadOnly));
    QCOMPARE(moved.readAll(), card("Carla", "+393400000009") + card("Anna Rossi", "+393401234567"));
    QVERIFY(w.changes([&] { w.button(u"contacts.undo"_s)->click(); }));
    QCOMPARE(w.cell(0, ContactsModel::Group), u"Family"_s);
    QFile back(w.groupFile(u"Family"_s));
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAll(), before);
}

void ContactsPageTest::movesToANewGroup()
{
    Window w;
    w.table()->selectRow(1);
    auto *menu = w.page->findChild<QMenu *>(u"contacts.moveMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"contacts.newGroup"_s)->trigger();
    auto *dialog = w.page->findChild<QDialog *>(u"newGroup"_s);
    QVERIFY(dialog != nullptr && !dialog->isModal());
    auto *name = dialog->findChild<QLineEdit *>(u"newGroup.name"_s);
    auto *move = dialog->findChild<QAbstractButton *>(u"newGroup.move"_s);
    QVERIFY(!move->isEnabled());
    for (const QString &wrong : {u"../x"_s, u"a/b"_s, u".hidden"_s, u"  "_s}) {
        name->setText(wrong);
        QVERIFY2(!move->isEnabled(), qPrintable(wrong));
    }
    name->setText(u"School"_s);
    QVERIFY(w.changes([&] { move->click(); }));
    QCOMPARE(w.cell(1, ContactsModel::Group), u"School"_s);
    QVERIFY(QFile::exists(w.groupFile(u"School"_s)));
    QVERIFY(w.changes([&] { w.button(u"contacts.undo"_s)->click(); }));
    QCOMPARE(w.cell(1, ContactsModel::Group), u"Family"_s);
    QVERIFY(!QFile::exists(w.groupFile(u"School"_s))); // as it was
}

void ContactsPageTest::droppedOnAGroup()
{
    Window w;
    const QString work = w.world.folder.filePath(u"Work.vcf"_s);
    writeFile(work, card("Carla", "+393400000009"));
    QVERIFY(w.changes([&] { QVERIFY(w.import({work})); }));
    w.table()->selectRow(0); // Anna
    QVERIFY(w.table()->dragEnabled());
    const auto *table = w.page->findChild<ContactsTable *>();
    QVERIFY(table != nullptr);
    const QSize picture = table->dragPicture().size(); // no whole row, which would hide the groups
    QVERIFY(!picture.isEmpty() && picture.width() < w.table()->columnWidth(0));
    const std::unique_ptr<QMimeData> dragged(
        w.table()->model()->mimeData(w.table()->selectionModel()->selectedIndexes()));
    QVERIFY(dragged != nullptr);
    QVERIFY(!dragged->hasText());
    QAbstractItemModel *groups = w.page->findChild<QListWidget *>(u"contacts.groups"_s)->model();
    const auto canTake = [&](const QMimeData &data, int row) {
        return groups->flags(groups->index(row, 0)).testFlag(Qt::ItemIsDropEnabled)
            && groups->canDropMimeData(&data, Qt::MoveAction, -1, -1, groups->index(row, 0));
    };
    QVERIFY(!canTake(*dragged, 0)); // all of them are no group
    QVERIFY(canTake(*dragged, 2));
    QMimeData foreign; // of another VirtualPhone
    foreign.setData(dragged->formats().front(), "another"_ba);
    QVERIFY(!groups->dropMimeData(&foreign, Qt::MoveAction, -1, -1, groups->index(2, 0)));
    QVERIFY(w.changes([&] {
        QVERIFY(groups->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, groups->index(2, 0)));
    }));
    QCOMPARE(w.rows(), 3);
    QCOMPARE(w.cell(0, ContactsModel::Group), u"Work"_s);
    QVERIFY(w.text(u"contacts.words"_s).contains(u"Work"_s));
    QVERIFY(w.changes([&] { w.button(u"contacts.undo"_s)->click(); }));
    QCOMPARE(w.cell(0, ContactsModel::Group), u"Family"_s);
}

QTEST_MAIN(ContactsPageTest)
#include "tst_contactspage.moc"
