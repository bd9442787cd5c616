// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/ruledesk.h"
#include "service/windowside.h"
#include "ui/chatbubble.h"
#include "ui/chatview.h"
#include "ui/mainwindow.h"
#include "ui/messagespage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

const QString Anna = u"+393401234567"_s;
const QString Bank = u"+393405550000"_s;

/** The window of a phone whose contacts are Anna. */
struct Window
{
    Window()
    {
        world.writeContacts("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393401234567\r\n"
                            "END:VCARD\r\n");
        world.start();
        window = std::make_unique<MainWindow>(*world.phone);
        window->resize(1040, 680); // wide enough for the names of the pages
        window->show();
    }
    void comes(const QString &from, const QString &text)
    {
        world.modem.deliverSms(from, text);
        world.advance(5s);
    }
    void open() { window->openPage(MainWindow::Page::Messages); }
    template<class T = QAbstractButton>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    QListView *list() const { return find<QListView>(u"messages.conversations"_s); }
    QString row(int at) const { return list()->model()->index(at, 0).data().toString(); }
    void choose(int at) { list()->setCurrentIndex(list()->model()->index(at, 0)); }
    QStringList bubbles() const
    {
        QStringList texts;
        for (const ChatBubble *bubble :
             find<ChatView>(u"messages.talk"_s)->findChildren<ChatBubble *>()) {
            if (!bubble->isHidden()) {
                texts.append(bubble->text());
            }
        }
        return texts;
    }
    QPlainTextEdit *text() const { return find<QPlainTextEdit>(u"messages.text"_s); }
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    QString navigation() const
    {
        return find<QListWidget>(u"nav.pages"_s)
            ->item(static_cast<int>(MainWindow::Page::Messages))
            ->text();
    }
    MessageRecord newest() const { return world.phone->messages(1).front(); }

    PhoneWorld world;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class MessagesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptySaysWhatToDo();
    void conversationsWithMarks();
    void answers();
    void counts_data();
    void counts();
    void writesToSomebodyNew();
    void refusedIsTold();
    void failedIsRepeatedOrDropped();
    void keepsDrafts();
    void draftsOutliveTheWindow();
    void offersTexts();
    void searches();
    void senderWithoutNumber();
    void senderMayBeBlocked();
    void codeIsCopied();
    void conversationIsSaved();
    void savingIsCancelled();
    void dearNumberNeedsASecondPress();
    void pagesOfALongConversation();
    void hostileText();
    void fromTheContacts();
};

void MessagesPageTest::emptySaysWhatToDo()
{
    Window w;
    w.open();
    QVERIFY(w.find<QLabel>(u"messages.empty"_s)->isVisible());
    QVERIFY(!w.label(u"messages.empty"_s).isEmpty());
    QVERIFY(w.find<QLineEdit>(u"messages.to"_s)->isVisible());
    QVERIFY(!w.find(u"messages.send"_s)->isEnabled());
}

void MessagesPageTest::senderMayBeBlocked()
{
    Window w;
    w.comes(u"Vodafone"_s, u"Your balance"_s);
    w.open();
    QVERIFY(!w.find(u"messages.block"_s)->isVisible()); // a name cannot call
    w.comes(Anna, u"Hello?"_s);
    w.choose(0);
    w.find(u"messages.block"_s)->click();
    QCOMPARE(w.window->page(), MainWindow::Page::Blocking);
    QCOMPARE(w.find<QLineEdit>(u"blocking.entry"_s)->text(), Anna);
    QVERIFY(w.world.phone->ruleDesk().lists().own().entries().empty()); // it is only typed
}

void MessagesPageTest::conversationsWithMarks()
{
    Window w;
    w.comes(Anna, u"Where are you?"_s);
    w.comes(Anna, u"Hello?"_s);
    w.comes(Bank, u"Your balance"_s);
    QVERIFY2(w.navigation().endsWith(u"(3)"_s), qPrintable(w.navigation()));
    w.open(); // at the newest
    QVERIFY(w.navigation().endsWith(u"(2)"_s));
    QVERIFY(w.row(0).contains(u"Your balance"_s));
    QVERIFY(w.row(1).startsWith(u"Anna Rossi (2)"_s));
    w.choose(1);
    QCOMPARE(w.label(u"messages.title"_s), u"Anna Rossi"_s);
    QCOMPARE(w.bubbles().size(), 2);
    QVERIFY(w.bubbles().front().startsWith(u"Where are you?"_s));
    QVERIFY(!w.navigation().contains(u'('));
    QVERIFY(!w.row(1).contains(u"(2)"_s));
    w.comes(Anna, u"Answer me"_s); // seen as it comes
    QCOMPARE(w.bubbles().size(), 3);
    QVERIFY(!w.navigation().contains(u'('));
    w.window->openPage(MainWindow::Page::History);
    w.comes(Anna, u"Well"_s);
    QVERIFY(w.navigation().endsWith(u"(1)"_s));
    // What was read stays so.
    w.window.reset();
    w.world.restart();
    w.world.start();
    QCOMPARE(w.world.phone->window().messages.unread(), 1);
}

void MessagesPageTest::answers()
{
    Window w;
    w.comes(Anna, u"Where are you?"_s);
    w.open();
    QTest::keyClicks(w.text(), u"On my way"_s);
    QTest::keyClick(w.text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(w.text()->toPlainText().isEmpty());
    QCOMPARE(w.newest().text, u"On my way"_s);
    QCOMPARE(w.newest().remote, Anna);
    w.world.advance(10s);
    QCOMPARE(w.bubbles().size(), 2);
    QVERIFY2(w.bubbles().last().contains(u"✓"_s), qPrintable(w.bubbles().last()));
    QTest::keyClick(w.text(), Qt::Key_Return, Qt::ControlModifier); // nothing is written
    QCOMPARE(w.world.phone->messages(10).size(), 2U);
}

void MessagesPageTest::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("one part") << u"On my way"_s << u"151 left, 1 part"_s;
    QTest::newRow("two parts") << QString(161, u'a') << u"145 left, 2 parts"_s;
    QTest::newRow("another alphabet") << u"5 – 6"_s << u"65 left, 1 part, Unicode because of “–”"_s;
    QTest::newRow("emoji") << u"😀"_s << u"68 left, 1 part, Unicode because of “😀”"_s;
}

void MessagesPageTest::counts()
{
    QFETCH(QString, text);
    Window w;
    w.open();
    w.text()->setPlainText(text);
    QTEST(w.label(u"messages.cost"_s), "words");
}

void MessagesPageTest::writesToSomebodyNew()
{
    Window w;
    w.comes(Bank, u"Your balance"_s);
    w.open();
    w.find(u"messages.new"_s)->click();
    QVERIFY(w.bubbles().isEmpty());
    w.find<QLineEdit>(u"messages.to"_s)->setText(u"anna rossi"_s);
    w.text()->setPlainText(u"Hello"_s);
    w.find(u"messages.send"_s)->click();
    QCOMPARE(w.newest().remote, Anna);
    QCOMPARE(w.label(u"messages.title"_s), u"Anna Rossi"_s);
    QCOMPARE(w.bubbles().size(), 1);
}

void MessagesPageTest::refusedIsTold()
{
    Window w;
    w.open();
    w.find<QLineEdit>(u"messages.to"_s)->setText(u"nobody at all"_s);
    w.text()->setPlainText(u"Hello"_s);
    w.find(u"messages.send"_s)->click();
    QVERIFY(!w.label(u"messages.problem"_s).isEmpty());
    QVERIFY(w.find<QLabel>(u"messages.problem"_s)->isVisible());
    QCOMPARE(w.text()->toPlainText(), u"Hello"_s); // it is not lost
    QVERIFY(w.world.phone->messages(1).empty());
}

void MessagesPageTest::failedIsRepeatedOrDropped()
{
    Window w;
    w.comes(Anna, u"Where are you?"_s);
    w.open();
    w.world.modem.refuseSms(21, 100); // for good
    w.text()->setPlainText(u"Here"_s);
    w.find(u"messages.send"_s)->click();
    w.world.advance(1h);
    QCOMPARE(w.newest().state, MessageState::Failed);
    w.world.modem.refuseSms(21, 0);
    const auto press = [&w](const QString &label) {
        for (QAbstractButton *button : w.window->findChildren<QAbstractButton *>()) {
            if (button->text() == label && button->isVisibleTo(w.window.get())) {
                button->click();
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(u"Send again"_s));
    w.world.advance(10s);
    QVERIFY(w.newest().state == MessageState::Sent || w.newest().state == MessageState::Delivered);
    QVERIFY(!press(u"Send again"_s));
    w.world.modem.refuseSms(21, 100);
    w.text()->setPlainText(u"Here again"_s);
    w.find(u"messages.send"_s)->click();
    w.world.advance(1h);
    QVERIFY(press(u"Do not send"_s));
    QCOMPARE(w.newest().state, MessageState::Dropped);
}

void MessagesPageTest::keepsDrafts()
{
    Window w;
    w.comes(Anna, u"Where are you?"_s);
    w.comes(Bank, u"Your balance"_s);
    w.open();
    w.text()->setPlainText(u"to the bank"_s);
    w.choose(1);
    QVERIFY(w.text()->toPlainText().isEmpty());
    w.text()->setPlainText(u"to Anna"_s);
    w.window->openPage(MainWindow::Page::History);
    w.comes(Bank, u"More"_s);
    w.open();
    QCOMPARE(w.text()->toPlainText(), u"to Anna"_s);
    w.choose(0);
    QCOMPARE(w.text()->toPlainText(), u"to the bank"_s);
}

void MessagesPageTest::draftsOutliveTheWindow()
{
    Window w;
    w.comes(Anna, u"Where are you?"_s);
    w.comes(Bank, u"Your balance"_s);
    w.open();
    w.text()->setPlainText(u"to the bank"_s);
    w.choose(1);
    w.text()->setPlainText(u"to Anna"_s);
    w.find(u"messages.new"_s)->click();
    QVERIFY(w.text()->toPlainText().isEmpty());
    w.text()->setPlainText(u"to whom?"_s);
    w.window = std::make_unique<MainWindow>(*w.world.phone); // as after the next start
    w.open();
    QCOMPARE(w.text()->toPlainText(), u"to the bank"_s);
    w.choose(1);
    QCOMPARE(w.text()->toPlainText(), u"to Anna"_s);
    w.text()->clear();
    w.find(u"messages.new"_s)->click();
    QCOMPARE(w.text()->toPlainText(), u"to whom?"_s);
    w.window = std::make_unique<MainWindow>(*w.world.phone);
    w.open();
    w.choose(1);
    QVERIFY(w.text()->toPlainText().isEmpty()); // what was taken back stays so
    w.choose(0);
    w.find(u"messages.send"_s)->click();
    w.window = std::make_unique<MainWindow>(*w.world.phone);
    w.open();
    w.choose(0);
    QVERIFY(w.text()->toPlainText().isEmpty()); // it is sent
}

void MessagesPageTest::offersTexts()
{
    Window w;
    QVERIFY(w.world.settings->set(SettingKey::QuickAnswers, u"Yes|Later & more"_s));
    QVERIFY(w.world.settings->set(SettingKey::RejectTexts, u"In a meeting."_s));
    w.comes(Anna, u"Where are you?"_s);
    w.open();
    auto *menu = w.find<QMenu>(u"messages.templatesMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    w.text()->setPlainText(u"Anna! "_s);
    w.text()->moveCursor(QTextCursor::End);
    menu->actions().at(1)->trigger();
    QCOMPARE(w.text()->toPlainText(), u"Anna! Later & more"_s);
    QVERIFY(w.world.phone->messages(10).size() == 1); // nothing was sent
}

void MessagesPageTest::searches()
{
    Window w;
    w.comes(Bank, u"Pay 100% of it, a_b"_s);
    w.comes(Anna, u"Where are you?"_s);
    w.open();
    auto *search = w.find<QLineEdit>(u"messages.search"_s);
    search->setText(u"WHERE"_s);
    QCOMPARE(w.list()->model()->rowCount(), 1);
    QVERIFY(w.row(0).contains(u"Where are you?"_s));
    search->setText(u"100%"_s);
    QCOMPARE(w.list()->model()->rowCount(), 1);
    w.choose(0);
    QCOMPARE(w.bubbles().size(), 1);
    search->setText(u"%"_s); // a letter like any other
    QCOMPARE(w.list()->model()->rowCount(), 1);
    search->setText(u"a_b"_s);
    QCOMPARE(w.list()->model()->rowCount(), 1);
    search->setText(u"axb"_s);
    QCOMPARE(w.list()->model()->rowCount(), 0);
    search->setText(u"rossi"_s);
    QCOMPARE(w.list()->model()->rowCount(), 1);
    search->clear();
    QCOMPARE(w.list()->model()->rowCount(), 2);
}

void MessagesPageTest::codeIsCopied()
{
    Window w;
    w.comes(Bank, u"Your one-time code is 481-623"_s);
    w.open();
    for (QAbstractButton *button :
         w.find<ChatView>(u"messages.talk"_s)->findChildren<QAbstractButton *>()) {
        if (button->text().contains(u"481623"_s)) {
            button->click();
        }
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"481623"_s);
}

void MessagesPageTest::conversationIsSaved()
{
    Window w;
    w.comes(Anna, u"=1+1, \"quoted\""_s);
    w.comes(Bank, u"Your balance"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"anna.csv"_s);
    w.world.phone->window().messages.exportConversation(Anna, file);
    w.world.advance(1s);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray rows = saved.readAll();
    QCOMPARE(rows.count("\r\n"), 2);
    QVERIFY(rows.contains("\"'=1+1, \"\"quoted\"\"\""));
}

void MessagesPageTest::savingIsCancelled()
{
    Window w;
    for (int i = 0; i < 3; ++i) {
        w.comes(Anna, u"number %1"_s.arg(i));
    }
    w.open();
    auto *button = w.find(u"messages.save"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"anna.csv"_s);
    WindowMessages &messages = w.world.phone->window().messages;
    QSignalSpy ended(&messages, &WindowMessages::exported);
    bool wasShown = false;
    // What a person does as soon as he sees how far it is.
    connect(&messages, &WindowMessages::exportMoved, this, [&] {
        wasShown = button->isVisible() && button->text() == u"Cancel"_s
            && w.label(u"messages.problem"_s).contains(u"3"_s);
        button->click();
    });
    button->click();
    auto *dialog = w.window->findChild<QFileDialog *>(u"messages.saveDialog"_s);
    QVERIFY(dialog != nullptr && dialog->windowModality() == Qt::NonModal);
    Q_EMIT dialog->fileSelected(path);
    w.world.advance(1s);
    QVERIFY(wasShown);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!ended.front().at(1).toString().isEmpty());
    QVERIFY(!QFile::exists(path));
    QVERIFY(button->text() != u"Cancel"_s);
}

void MessagesPageTest::dearNumberNeedsASecondPress()
{
    Window w;
    w.open();
    w.find(u"messages.new"_s)->click();
    w.find<QLineEdit>(u"messages.to"_s)->setText(u"+8821600000000"_s);
    w.text()->setPlainText(u"Hello"_s);
    auto *send = w.find(u"messages.send"_s);
    send->click();
    QVERIFY(w.world.phone->messages(10).empty());
    QVERIFY2(w.label(u"messages.problem"_s).contains(u"once more"_s),
             qPrintable(w.label(u"messages.problem"_s)));
    send->click();
    QCOMPARE(w.world.phone->messages(10).size(), 1U);
}

void MessagesPageTest::senderWithoutNumber()
{
    Window w;
    w.comes(u"Vodafone"_s, u"You have 5 GB left"_s);
    w.open();
    QVERIFY(!w.text()->isEnabled());
    QVERIFY(!w.find(u"messages.call"_s)->isVisible());
    QVERIFY(!w.label(u"messages.cost"_s).isEmpty());
}

void MessagesPageTest::pagesOfALongConversation()
{
    Window w;
    for (int i = 0; i < WindowMessages::PageSize + 5; ++i) {
        w.world.modem.deliverSms(Anna, u"number %1"_s.arg(i));
        w.world.advance(2s);
    }
    w.world.advance(10s);
    w.open();
    QCOMPARE(w.bubbles().size(), WindowMessages::PageSize);
    QVERIFY(w.bubbles().last().startsWith(u"number 104"_s));
    w.find(u"messages.earlier"_s)->click();
    QCOMPARE(w.bubbles().size(), 5);
    QVERIFY(w.bubbles().front().startsWith(u"number 0"_s));
    w.comes(Anna, u"meanwhile"_s); // does not appear among old ones
    QCOMPARE(w.bubbles().size(), 5);
    w.find(u"messages.later"_s)->click();
    QVERIFY(w.bubbles().last().startsWith(u"meanwhile"_s));
}

void MessagesPageTest::hostileText()
{
    Window w;
    w.comes(Anna, u"<a href='https://example.org'>win</a> https://example.org"_s);
    w.open();
    const auto *bubble = w.window->findChild<ChatBubble *>();
    QVERIFY(bubble->text().startsWith(u"<a href"_s)); // as it came
    for (const QLabel *label : bubble->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->openExternalLinks());
    }
}

void MessagesPageTest::fromTheContacts()
{
    Window w;
    w.window->openPage(MainWindow::Page::Contacts);
    auto *write = w.find(u"contact.sms"_s);
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), 30000);
    write->click();
    QCOMPARE(w.window->page(), MainWindow::Page::Messages);
    QCOMPARE(w.find<QLineEdit>(u"messages.to"_s)->text(), Anna);
    QVERIFY(w.world.phone->messages(1).empty());
}

QTEST_MAIN(MessagesPageTest)
#include "tst_messagespage.moc"
