// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/windowside.h"
#include "ui/mainwindow.h"
#include "ui/peoplepanel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Anna = 777000111;

/** The window of a phone whose owner is 1001, at the settings. */
struct Window
{
    explicit Window(const QString &owners = u"1001"_s)
        : world(owners)
    {
        world.start();
        window = std::make_unique<MainWindow>(*world.phone);
        window->openPage(MainWindow::Page::Settings);
        window->show();
    }
    QAbstractButton *button(const QString &name) const
    {
        return window->findChild<QAbstractButton *>(name);
    }
    QString text(const QString &name) const { return window->findChild<QLabel *>(name)->text(); }
    QTreeWidget *list() const { return window->findChild<QTreeWidget *>(u"people.list"_s); }
    void choose(const QString &who) const
    {
        const auto found = list()->findItems(who, Qt::MatchContains, 0);
        list()->setCurrentItem(found.isEmpty() ? nullptr : found.front());
    }
    QString stored() const { return world.settings->text(SettingKey::TelegramOwners); }

    PhoneWorld world;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class PeoplePanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codeMakesAnOwner();
    void deniedIsNobody();
    void nothingIsDefault();
    void offerEnds();
    void elsewhereABannerTells();
    void fixedOwners();
    void withoutABot();
    void hostileName();
    void removesOwner();
    void removesGuest();
    void removalIsUndone();
    void undoLastsTenSeconds();
    void groupIsWarnedOf();
    void emptyListIsHidden();
    void strangers();
};

void PeoplePanelTest::codeMakesAnOwner()
{
    Window w;
    w.button(u"people.start"_s)->click();
    QVERIFY(w.window->findChild<QWidget *>(u"people.picture"_s)->isVisible());
    const QString link = w.window->findChild<QLineEdit *>(u"people.link"_s)->text();
    QVERIFY2(link.startsWith(u"https://t.me/"_s), qPrintable(link));
    w.button(u"people.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    QCOMPARE(w.text(u"people.code"_s).size(), 9);
    QVERIFY(w.text(u"people.left"_s).contains(u"10:00"_s));
    w.world.say(w.text(u"people.code"_s), 0s, Anna);
    QVERIFY(w.window->findChild<QWidget *>(u"people.question"_s)->isVisible());
    QVERIFY(!w.window->findChild<QWidget *>(u"people.picture"_s)->isVisible());
    QVERIFY(w.text(u"people.who"_s).contains(QString::number(Anna)));
    QCOMPARE(w.stored(), u"1001"_s); // not yet
    w.button(u"people.allow"_s)->click();
    QCOMPARE(w.stored(), u"1001,777000111"_s);
    QVERIFY(w.text(u"people.note"_s).contains(u"is an owner now"_s));
    QCOMPARE(w.list()->topLevelItemCount(), 2);
    QVERIFY(!w.window->findChild<QWidget *>(u"people.question"_s)->isVisible());
}

void PeoplePanelTest::deniedIsNobody()
{
    Window w;
    w.button(u"people.start"_s)->click();
    w.world.say(w.text(u"people.code"_s), 0s, Anna);
    w.button(u"people.deny"_s)->click();
    QCOMPARE(w.stored(), u"1001"_s);
    QVERIFY(w.button(u"people.start"_s)->isVisible());
    QVERIFY(w.text(u"people.note"_s).contains(u"Nobody"_s));
}

void PeoplePanelTest::nothingIsDefault()
{
    Window w;
    w.button(u"people.start"_s)->click();
    w.world.say(w.text(u"people.code"_s), 0s, Anna);
    QVERIFY(!w.button(u"people.allow"_s)->hasFocus());
    QTest::keyClick(w.window.get(), Qt::Key_Return);
    QTest::keyClick(w.window.get(), Qt::Key_Space);
    QCOMPARE(w.stored(), u"1001"_s);
    QVERIFY(w.world.phone->window().people.waiting().contains(QString::number(Anna)));
}

void PeoplePanelTest::offerEnds()
{
    Window w;
    w.button(u"people.start"_s)->click();
    w.world.advance(10min);
    QVERIFY(!w.window->findChild<QWidget *>(u"people.picture"_s)->isVisible());
    QVERIFY(w.text(u"people.note"_s).contains(u"void"_s));
    w.button(u"people.start"_s)->click();
    const QString code = w.text(u"people.code"_s);
    w.button(u"people.cancel"_s)->click();
    w.world.say(code, 0s, Anna);
    QVERIFY(w.world.phone->window().people.waiting().isEmpty());
}

void PeoplePanelTest::elsewhereABannerTells()
{
    Window w;
    w.button(u"people.start"_s)->click();
    w.window->openPage(MainWindow::Page::History);
    w.world.say(w.text(u"people.code"_s), 0s, Anna);
    QVERIFY(w.window->findChild<QWidget *>(u"banner"_s)->isVisible());
    QCOMPARE(w.window->page(), MainWindow::Page::History);
    w.window->openPage(MainWindow::Page::Settings);
    QVERIFY(w.window->findChild<QWidget *>(u"people.question"_s)->isVisible());
}

void PeoplePanelTest::fixedOwners()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->lock(SettingKey::TelegramOwners, u"1001"_s));
    PeoplePanel panel(world.phone->window().people);
    panel.show();
    QVERIFY(!panel.findChild<QAbstractButton *>(u"people.start"_s)->isEnabled());
    QVERIFY(panel.findChild<QLabel *>(u"people.note"_s)->text().contains(u"botowner"_s));
    auto *list = panel.findChild<QTreeWidget *>(u"people.list"_s);
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(!panel.findChild<QAbstractButton *>(u"people.remove"_s)->isEnabled());
}

void PeoplePanelTest::withoutABot()
{
    Window w;
    w.button(u"people.start"_s)->click();
    const QString code = w.text(u"people.code"_s);
    w.world.phone->setChat(nullptr);
    QVERIFY(!w.button(u"people.start"_s)->isEnabled());
    QVERIFY(w.text(u"people.note"_s).contains(u"token"_s));
    w.choose(u"1001"_s);
    w.button(u"people.remove"_s)->click();
    w.button(u"people.removeNow"_s)->click();
    QCOMPARE(w.stored(), QString());
    w.world.phone->setChat(&w.world.chat);
    w.world.say(code, 0s, Anna); // of the bot of before
    QVERIFY(w.world.phone->window().people.waiting().isEmpty());
}

void PeoplePanelTest::hostileName()
{
    Window w;
    w.button(u"people.start"_s)->click();
    ChatMessage message;
    message.chatId = Anna;
    message.senderId = Anna;
    message.messageId = 99;
    message.isPrivate = true;
    message.senderName = u"<b>Your bank</b>\n\u202Eyes"_s;
    message.text = w.text(u"people.code"_s);
    message.date = w.world.clock.wall();
    w.world.deliver(message);
    const auto *who = w.window->findChild<QLabel *>(u"people.who"_s);
    QVERIFY(who->isVisible());
    QCOMPARE(who->textFormat(), Qt::PlainText);
    QVERIFY(!who->text().contains(u'\n'));
    QVERIFY(!who->text().contains(u'\u202E'));
    QVERIFY(who->text().contains(QString::number(Anna)));
}

void PeoplePanelTest::removesOwner()
{
    Window w(u"1001,1002"_s);
    w.world.say(u"/getmasterphone"_s, 0s, PhoneWorld::SecondOwner);
    w.choose(u"1002"_s);
    w.button(u"people.remove"_s)->click();
    w.button(u"people.keep"_s)->click();
    QCOMPARE(w.stored(), u"1001,1002"_s);
    w.choose(u"1002"_s);
    w.button(u"people.remove"_s)->click();
    w.button(u"people.removeNow"_s)->click();
    QCOMPARE(w.stored(), u"1001"_s);
    QCOMPARE(w.list()->topLevelItemCount(), 1);
    w.world.advance(5s);
    QVERIFY(w.world.lastText(PhoneWorld::Owner).contains(u"1002"_s)); // the others are told
    w.world.forgetMessages();
    w.world.say(u"/getmasterphone"_s, 0s, PhoneWorld::SecondOwner);
    QVERIFY(w.world.messages(PhoneWorld::SecondOwner).empty());
}

void PeoplePanelTest::removesGuest()
{
    Window w;
    w.world.password.right = u"open sesame"_s;
    w.world.say(u"/addtemporaryowner open sesame"_s, 0s, Anna);
    QCoreApplication::processEvents(); // the password is judged beside the loop
    w.world.advance(1s);
    QCOMPARE(w.list()->topLevelItemCount(), 2);
    w.choose(QString::number(Anna));
    w.button(u"people.remove"_s)->click();
    w.button(u"people.removeNow"_s)->click();
    QCOMPARE(w.list()->topLevelItemCount(), 1);
    w.world.advance(5s);
    w.world.forgetMessages();
    w.world.say(u"/getmasterphone"_s, 0s, Anna);
    QVERIFY(w.world.messages(Anna).empty());
}

void PeoplePanelTest::removalIsUndone()
{
    Window w(u"1001,1002"_s);
    QVERIFY(!w.button(u"people.undo"_s)->isVisible());
    w.choose(u"1002"_s);
    w.button(u"people.remove"_s)->click();
    w.button(u"people.removeNow"_s)->click();
    QCOMPARE(w.stored(), u"1001"_s);
    QVERIFY(w.button(u"people.undo"_s)->isVisible());
    QVERIFY(w.text(u"people.removed"_s).contains(u"1002"_s));
    w.button(u"people.undo"_s)->click();
    QVERIFY(w.stored().contains(u"1001"_s) && w.stored().contains(u"1002"_s));
    QVERIFY(!w.button(u"people.undo"_s)->isVisible());
    w.world.advance(5s);
    w.world.forgetMessages();
    w.world.say(u"/getmasterphone"_s, 0s, PhoneWorld::SecondOwner);
    QVERIFY(!w.world.messages(PhoneWorld::SecondOwner).empty());

    w.world.password.right = u"open sesame"_s;
    w.world.say(u"/addtemporaryowner open sesame"_s, 0s, Anna);
    QCoreApplication::processEvents(); // the password is judged beside the loop
    w.world.advance(1s);
    const auto row = [&w] {
        const auto found = w.list()->findItems(QString::number(Anna), Qt::MatchContains, 0);
        return found.isEmpty() ? QString() : found.front()->text(2);
    };
    const QString until = row();
    QVERIFY(!until.isEmpty());
    w.choose(QString::number(Anna));
    w.button(u"people.remove"_s)->click();
    w.button(u"people.removeNow"_s)->click();
    QVERIFY(row().isEmpty());
    w.button(u"people.undo"_s)->click();
    QCOMPARE(row(), until); // to the same end
    w.world.advance(5s);
    w.world.forgetMessages();
    w.world.say(u"/getmasterphone"_s, 0s, Anna);
    QVERIFY(!w.world.messages(Anna).empty());
}

void PeoplePanelTest::undoLastsTenSeconds()
{
    Window w(u"1001,1002"_s);
    w.choose(u"1002"_s);
    w.button(u"people.remove"_s)->click();
    w.button(u"people.removeNow"_s)->click();
    w.world.advance(11s);
    QVERIFY(!w.button(u"people.undo"_s)->isVisible());
    QVERIFY(!w.world.phone->window().people.undoRemoval().isEmpty());
    QCOMPARE(w.stored(), u"1001"_s);
}

void PeoplePanelTest::groupIsWarnedOf()
{
    const Window alone;
    QVERIFY(!alone.window->findChild<QWidget *>(u"people.groups"_s)->isVisible());
    const Window w(u"1001,-5005"_s);
    QVERIFY(w.window->findChild<QWidget *>(u"people.groups"_s)->isVisible());
    QVERIFY(!w.list()->findItems(u"-5005"_s, Qt::MatchContains, 0).isEmpty());
}

void PeoplePanelTest::emptyListIsHidden()
{
    Window w((QString()));
    QVERIFY(w.list()->isHidden());
    QVERIFY(w.button(u"people.remove"_s)->isHidden());
    w.button(u"people.start"_s)->click();
    w.world.say(w.text(u"people.code"_s), 0s, Anna);
    w.button(u"people.allow"_s)->click();
    QVERIFY(!w.list()->isHidden());
    QVERIFY(!w.button(u"people.remove"_s)->isHidden());
}

void PeoplePanelTest::strangers()
{
    Window w;
    auto *list = w.window->findChild<QTreeWidget *>(u"strangers.list"_s);
    QVERIFY(!list->isVisible());
    w.world.say(u"hello"_s, 0s, Anna);
    w.world.say(u"hello?"_s, 0s, Anna);
    QTRY_VERIFY(list->isVisible()); // soon, not at each message
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(0).contains(u"777000111"_s));
    QCOMPARE(list->topLevelItem(0)->text(2), u"2"_s);
    QVERIFY(!w.button(u"strangers.ignore"_s)->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    w.button(u"strangers.allow"_s)->click();
    QVERIFY(w.window->findChild<QWidget *>(u"people.picture"_s)->isVisible()); // a code, no more
    QCOMPARE(w.stored(), u"1001"_s);
    list->setCurrentItem(list->topLevelItem(0));
    w.button(u"strangers.ignore"_s)->click();
    QVERIFY(!list->isVisible());
}

QTEST_MAIN(PeoplePanelTest)
#include "tst_peoplepanel.moc"
