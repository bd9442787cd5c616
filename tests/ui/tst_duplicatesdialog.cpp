// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/windowside.h"
#include "ui/contactspage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;

namespace {

constexpr int Patience = 30000; ///< of the worker, for a starved machine

QByteArray card(const QByteArray &name, const QByteArray &number, const QByteArray &more = {})
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nTEL:" + number + "\r\n" + more
        + "END:VCARD\r\n";
}

/** A person who opened the list of duplicates. */
struct Window
{
    explicit Window(const QByteArray &family)
    {
        world.writeContacts(family);
        world.start();
        QSignalSpy listed(&contacts(), &WindowContacts::changed);
        page = std::make_unique<ContactsPage>(contacts());
        page->show();
        ok = listed.wait(Patience) && finds([this] { open(); });
    }
    WindowContacts &contacts() { return world.phone->window().contacts; }
    ContactMerging &merging() { return contacts().merging(); }
    void open()
    {
        page->findChild<QAbstractButton *>(u"contacts.duplicates"_s)->click();
        dialog = page->findChild<QDialog *>(u"duplicates"_s);
    }
    void click(const QString &button) const
    {
        dialog->findChild<QAbstractButton *>(QString(u"duplicates."_s + button))->click();
    }
    bool isEnabled(const QString &button) const
    {
        return dialog->findChild<QAbstractButton *>(QString(u"duplicates."_s + button))
            ->isEnabled();
    }
    QTreeWidget *list() const { return dialog->findChild<QTreeWidget *>(); }
    QString preview() const { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    QString note() const { return dialog->findChild<QLabel *>(u"duplicates.note"_s)->text(); }
    QByteArray family() const
    {
        QFile file(world.folder.filePath(u"contacts/Family.vcf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** Whatever @p act asks for is done when the list is another one. */
    bool finds(const std::function<void()> &act)
    {
        QSignalSpy found(&merging(), &ContactMerging::found);
        act();
        return found.count() > 0 || found.wait(Patience);
    }

    PhoneWorld world;
    std::unique_ptr<ContactsPage> page;
    QDialog *dialog = nullptr;
    bool ok = false;
};

const QByteArray Same = card("Anna Rossi", "+393401234567", "NOTE:of the choir\r\n")
    + card("Bruno Bianchi", "+39021234567") + card("anna rossi", "+393401234567", "BDAY:1970\r\n");

} // namespace

class DuplicatesDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyTwice();
    void mergesAndUndoes();
    void whatChangesCallsIsNotTicked();
    void whatCannotBeKeptIsNotOffered();
    void notTheSameIsRemembered();
    void changedMeanwhile();
};

void DuplicatesDialogTest::nobodyTwice()
{
    Window w(card("Anna Rossi", "+393401234567"));
    QVERIFY(w.ok);
    QCOMPARE(w.list()->topLevelItemCount(), 0);
    QVERIFY(!w.note().isEmpty());
    QVERIFY(!w.isEnabled(u"merge"_s) && !w.isEnabled(u"apart"_s));
}

void DuplicatesDialogTest::mergesAndUndoes()
{
    Window w(Same);
    QVERIFY(w.ok);
    QCOMPARE(w.list()->topLevelItemCount(), 1);
    QCOMPARE(w.list()->topLevelItem(0)->checkState(0), Qt::Checked);
    QVERIFY2(w.preview().contains(u"of the choir"_s) && w.preview().contains(u"1970"_s),
             qPrintable(w.preview()));
    QCOMPARE(w.family(), Same);
    QVERIFY(w.finds([&w] { w.click(u"merge"_s); }));
    QCOMPARE(w.list()->topLevelItemCount(), 0);
    QCOMPARE(w.contacts().list().book->contacts().size(), std::size_t(2));
    QVERIFY(w.family().contains("of the choir") && w.family().contains("BDAY:1970"));
    QVERIFY(w.finds([&w] { w.click(u"undo"_s); }));
    QCOMPARE(w.family(), Same);
    QCOMPARE(w.list()->topLevelItemCount(), 1);
}

void DuplicatesDialogTest::whatChangesCallsIsNotTicked()
{
    Window w(card("Anna", "+393401234567") + card("Anna Rossi", "+393401234567"));
    QVERIFY(w.ok);
    QCOMPARE(w.list()->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QVERIFY(w.preview().contains(u"“Anna”"_s));
    QVERIFY(!w.isEnabled(u"merge"_s));
    w.list()->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QVERIFY(w.isEnabled(u"merge"_s));
}

void DuplicatesDialogTest::whatCannotBeKeptIsNotOffered()
{
    QByteArray old = card("Anna Rossi", "+393401234567");
    Window w(card("Anna Rossi", "+393401234567") + old.replace("3.0", "2.1"));
    QVERIFY(w.ok);
    QCOMPARE(w.list()->topLevelItemCount(), 1);
    QVERIFY(!w.list()->topLevelItem(0)->data(0, Qt::CheckStateRole).isValid());
    QVERIFY(w.preview().contains(u"vCard"_s));
    QVERIFY(!w.isEnabled(u"merge"_s));
}

void DuplicatesDialogTest::notTheSameIsRemembered()
{
    Window w(Same);
    QVERIFY(w.ok);
    QVERIFY(w.finds([&w] { w.click(u"apart"_s); }));
    QCOMPARE(w.list()->topLevelItemCount(), 0);
    QCOMPARE(w.family(), Same);
    QVERIFY(w.finds([&w] { w.merging().look(); }));
    QCOMPARE(w.list()->topLevelItemCount(), 0);
    QVERIFY(w.finds([&w] { w.click(u"undo"_s); }));
    QCOMPARE(w.list()->topLevelItemCount(), 1);
    QVERIFY(w.world.settings->text(SettingKey::ContactsApart).isEmpty());
}

void DuplicatesDialogTest::changedMeanwhile()
{
    Window w(Same);
    QVERIFY(w.ok);
    const std::vector<DuplicateSet> sets = w.merging().sets();
    QByteArray newer = Same;
    newer.replace("of the choir", "of the band");
    QFile file(w.world.folder.filePath(u"contacts/Family.vcf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(newer) == newer.size());
    file.close();
    QSignalSpy failed(&w.merging(), &ContactMerging::failed);
    w.merging().merge(sets);
    QVERIFY(failed.count() > 0 || failed.wait(Patience));
    QCOMPARE(w.family(), newer);
    QVERIFY(!w.note().isEmpty());
}

QTEST_MAIN(DuplicatesDialogTest)
#include "tst_duplicatesdialog.moc"
