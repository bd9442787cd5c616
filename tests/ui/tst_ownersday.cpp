// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"
#include "service/windowside.h"
#include "setupworld.h"
#include "ui/callchain.h"
#include "ui/dialdialog.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 60'000; ///< of workers and other processes, in real time
const QString Anna = u"+393401234567"_s;

QByteArray card(const QByteArray &name, const QByteArray &number)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nTEL:" + number + "\r\nEND:VCARD\r\n";
}

} // namespace

/** The first day of an owner, at the window: each step stands on those before. */
class OwnersDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wizardFindsTheStick();
    void phoneIsNamedAndRings();
    void botAndOwner();
    void contactsAreImported();
    void testerKnowsWhoRings();
    void callIsJoined();
    void smsIsAnswered();
    void deletionIsUndone();
    void secondStartHandsALinkOver();
    void cleanupTestCase();

private:
    [[nodiscard]] bool untilReady() const;
    std::unique_ptr<Setup> m_setup;
};

void OwnersDayTest::initTestCase()
{
    m_setup = std::make_unique<Setup>();
    m_setup->world.plugged = false;
    m_setup->world.phone->start();
    QVERIFY(SetupWizard::isWanted(*m_setup->world.settings));
    m_setup->open();
    QCOMPARE(m_setup->page(), u"setup.welcome"_s);
}

bool OwnersDayTest::untilReady() const
{
    for (int i = 0; i < 120; ++i) {
        if (m_setup->world.phone->status().network.modem == ModemState::Ready) {
            return true;
        }
        m_setup->world.advance(500ms);
    }
    return false;
}

void OwnersDayTest::wizardFindsTheStick()
{
    QVERIFY(m_setup->goTo(u"setup.modem"_s));
    m_setup->world.advance(5s);
    QCOMPARE(m_setup->stateOf(u"port"_s), u"waits"_s);
    m_setup->world.plugged = true;
    QVERIFY(untilReady());
    m_setup->world.advance(20s);
    for (const QString &row :
         {u"port"_s, u"answers"_s, u"sim"_s, u"pin"_s, u"network"_s, u"callerid"_s, u"join"_s}) {
        QVERIFY2(m_setup->stateOf(row) == u"ok"_s, qPrintable(row));
    }
}

void OwnersDayTest::phoneIsNamedAndRings()
{
    QVERIFY(m_setup->goTo(u"setup.phones"_s));
    m_setup->type(u"settings.phones/master"_s, PhoneWorld::master());
    m_setup->type(u"setup.phones.name"_s, u"Mobile"_s);
    m_setup->world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    m_setup->button(u"setup.phones.ring"_s)->click();
    m_setup->world.advance(20s);
    QVERIFY2(m_setup->text(u"setup.phones.rings"_s).contains(u"it works"_s),
             qPrintable(m_setup->text(u"setup.phones.rings"_s)));
}

void OwnersDayTest::botAndOwner()
{
    QVERIFY(m_setup->goTo(u"setup.telegram"_s));
    m_setup->field<QAbstractButton>(u"people.start"_s)->click();
    m_setup->world.say(m_setup->field<QLabel>(u"people.code"_s)->text());
    m_setup->field<QAbstractButton>(u"people.allow"_s)->click();
    QCOMPARE(m_setup->stored(SettingKey::TelegramOwners), QString::number(PhoneWorld::Owner));
}

void OwnersDayTest::contactsAreImported()
{
    QVERIFY(m_setup->goTo(u"setup.contacts"_s));
    const QString path = m_setup->world.folder.filePath(u"family.vcf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(card("Anna Rossi", Anna.toLatin1()) + card("Bruno Bianchi", "+39021234567"));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_setup->field<QWidget>(u"setup.contacts"_s), &enter);
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_setup->field<QWidget>(u"setup.contacts"_s), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(m_setup->text(u"setup.contacts.count"_s), u"2 contacts in 1 group"_s,
                              Patience);
}

void OwnersDayTest::testerKnowsWhoRings()
{
    QVERIFY(m_setup->goTo(u"setup.end"_s));
    for (const QString &item : {u"modem"_s, u"phone"_s, u"telegram"_s, u"contacts"_s}) {
        const auto *sign = m_setup->field<QLabel>(QString(u"setup.end.done."_s % item));
        QVERIFY2(sign->accessibleName() == u"done"_s, qPrintable(item));
    }
    auto *who = m_setup->field<QLineEdit>(u"rules.who"_s);
    who->setText(u"Anna Rossi"_s);
    m_setup->field<QAbstractButton>(u"rules.test"_s)->click();
    const QString verdict = m_setup->field<QLabel>(u"rules.verdict"_s)->text();
    QVERIFY2(verdict.contains(u"Anna Rossi"_s), qPrintable(verdict));
    QVERIFY(m_setup->field<QListWidget>(u"rules.reasons"_s)->count() > 0);
    m_setup->button(u"setup.finish"_s)->click();
    QCOMPARE(m_setup->stored(SettingKey::SetupPage), u"done"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_setup->window->findChild<SetupWizard *>() == nullptr);
}

void OwnersDayTest::callIsJoined()
{
    m_setup->window->openPage(MainWindow::Page::Overview);
    m_setup->world.network.incoming(Anna);
    m_setup->world.advance(3s);
    auto *strip = m_setup->window->findChild<QWidget *>(u"strip"_s);
    QVERIFY(strip->isVisible());
    m_setup->world.advance(20s);
    QVERIFY(m_setup->world.phone->liveCall());
    QCOMPARE(m_setup->world.phone->liveCall()->stage, CallStage::Bridged);
    m_setup->button(u"strip.end"_s)->click();
    m_setup->world.advance(10s);
    QVERIFY(!strip->isVisible());
    QCOMPARE(m_setup->world.newestRow().remoteName, u"Anna Rossi"_s);
    QVERIFY(m_setup->world.session->calls().calls().empty());
}

void OwnersDayTest::smsIsAnswered()
{
    m_setup->world.modem.deliverSms(Anna, u"Where are you?"_s);
    m_setup->world.advance(5s);
    m_setup->window->openPage(MainWindow::Page::Messages);
    auto *text = m_setup->window->findChild<QPlainTextEdit *>(u"messages.text"_s);
    QTest::keyClicks(text, u"On my way"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    m_setup->world.advance(10s);
    const MessageRecord newest = m_setup->world.phone->messages(1).front();
    QCOMPARE(newest.text, u"On my way"_s);
    QCOMPARE(newest.remote, Anna);
    QCOMPARE(newest.state, MessageState::Sent);
}

void OwnersDayTest::deletionIsUndone()
{
    m_setup->window->openPage(MainWindow::Page::Contacts);
    auto *table = m_setup->window->findChild<QTableView *>(u"contacts.people"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, Patience);
    // What every desktop does when the wizard's window is gone; without one nobody does it.
    m_setup->window->present();
    QTRY_VERIFY_WITH_TIMEOUT(m_setup->window->isActiveWindow(), Patience);
    // Not selectRow(): it would toggle, for Ctrl of the key above counts as held.
    table->selectionModel()->select(table->model()->index(0, 0),
                                    QItemSelectionModel::ClearAndSelect
                                        | QItemSelectionModel::Rows);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, Patience);
    m_setup->button(u"contacts.undo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, Patience);
}

/** Another process asks for the same folder, as a click on a link in a browser does. */
void OwnersDayTest::secondStartHandsALinkOver()
{
    SingleInstance instance(m_setup->world.folder.path());
    QVERIFY(instance.tryClaim());
    connect(&instance, &SingleInstance::activationRequested, m_setup->window.get(),
            &MainWindow::activate);
    const qsizetype before = m_setup->world.dialled().size();
    QProcess second;
    second.start(QCoreApplication::applicationFilePath(),
                 {u"--claim"_s, m_setup->world.folder.path(), u"tel:+39-340-123-4567"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_setup->window->findChild<DialDialog *>() != nullptr, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, Patience);
    auto *dialog = m_setup->window->findChild<DialDialog *>();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"dial.to"_s)->text(), u"+39 340 123 4567"_s);
    m_setup->world.advance(10s);
    QCOMPARE(m_setup->world.dialled().size(), before); // it fills, and dials nothing
}

void OwnersDayTest::cleanupTestCase()
{
    m_setup.reset();
}

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    if (argc > 3 && qstrcmp(argv[1], "--claim") == 0) {
        SingleInstance instance(QString::fromLocal8Bit(argv[2]));
        return instance.tryClaim({QString::fromLocal8Bit(argv[3])}) ? 0 : 1;
    }
    OwnersDayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownersday.moc"
