// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "ui/chatbubble.h"
#include "ui/chatview.h"
#include "ui/demopage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

class DemoPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonsMoveTheChosenPerson();
    void peopleKeepTheirPlaceWhenTheyChange();
    void chatIsEditedInPlace();
    void inlineButtonTaps();
    void oldBubblesGo();
    void ownerWrites();
    void dayIsNarrated();
};

namespace {

void press(const DemoPage &page, const QString &name)
{
    page.findChild<QPushButton *>(QString(u"demo."_s + name))->click();
}

} // namespace

void DemoPageTest::buttonsMoveTheChosenPerson()
{
    sample::World world;
    DemoPage page(world);
    page.findChild<QTableWidget *>(u"demo.people"_s)->selectRow(1);
    for (const QString &name : {u"callIn"_s, u"answer"_s, u"hangUp"_s, u"hidden"_s, u"one"_s,
                                u"two"_s, u"play"_s, u"stop"_s}) {
        press(page, name);
    }
    page.findChild<QLineEdit *>(u"demo.smsText"_s)->setText(u" hello "_s);
    press(page, u"sms"_s);
    press(page, u"sms"_s); // empty by now
    QCOMPARE(world.asked,
             QStringList({u"callIn +390255551234"_s, u"answer +390255551234"_s,
                          u"hangUp +390255551234"_s, u"callIn "_s, u"press +390255551234 1"_s,
                          u"press +390255551234 2"_s, u"play"_s, u"stop"_s,
                          u"sms +390255551234 hello"_s}));
}

void DemoPageTest::peopleKeepTheirPlaceWhenTheyChange()
{
    sample::World world;
    DemoPage page(world);
    auto *people = page.findChild<QTableWidget *>(u"demo.people"_s);
    people->selectRow(1);
    world.persons.at(1).state = u"rings"_s;
    Q_EMIT world.peopleChanged();
    QCOMPARE(people->rowCount(), 2);
    QCOMPARE(people->currentRow(), 1);
    QCOMPARE(people->item(1, 2)->text(), u"rings"_s);
}

void DemoPageTest::chatIsEditedInPlace()
{
    sample::World world;
    DemoPage page(world);
    auto *chat = page.findChild<ChatView *>(u"demo.chat"_s);
    Q_EMIT world.chatLine({1, false, u"Anna calls"_s, {{u"Hang up"_s, u"end"_s}}});
    Q_EMIT world.chatLine({2, true, u"/help"_s, {}});
    QCOMPARE(chat->bubbleCount(), 2);
    QCOMPARE(chat->bubble(1)->findChildren<QPushButton *>().size(), 1);
    Q_EMIT world.chatLine({1, false, u"Call ended"_s, {}});
    QCOMPARE(chat->bubbleCount(), 2);
    QCOMPARE(chat->bubble(1)->text(), u"Call ended"_s);
    QVERIFY(chat->bubble(1)->findChildren<QPushButton *>().first()->isHidden());
}

void DemoPageTest::inlineButtonTaps()
{
    sample::World world;
    DemoPage page(world);
    Q_EMIT world.chatLine({7, false, u"Anna calls"_s, {{u"Hang up"_s, u"end:7"_s}}});
    page.findChild<ChatView *>(u"demo.chat"_s)->bubble(7)->findChild<QPushButton *>()->click();
    QCOMPARE(world.asked, QStringList(u"tap 7 end:7"_s));
}

void DemoPageTest::oldBubblesGo()
{
    ChatView chat;
    for (qint64 id = 1; id <= ChatView::MaxBubbles + 5; ++id) {
        chat.setLine({id, false, QString::number(id), {}});
    }
    QCOMPARE(chat.bubbleCount(), ChatView::MaxBubbles);
    QCOMPARE(chat.bubble(5), nullptr);
    QVERIFY(chat.bubble(6) != nullptr);
}

void DemoPageTest::ownerWrites()
{
    sample::World world;
    DemoPage page(world);
    auto *say = page.findChild<QLineEdit *>(u"demo.say"_s);
    say->setText(u"/help"_s);
    QTest::keyClick(say, Qt::Key_Return);
    press(page, u"send"_s); // nothing to send
    QCOMPARE(world.asked, QStringList(u"say /help"_s));
    QVERIFY(say->text().isEmpty());
}

void DemoPageTest::dayIsNarrated()
{
    sample::World world;
    DemoPage page(world);
    Q_EMIT world.narrated(u"Anna picks up the phone"_s);
    auto *log = page.findChild<QListWidget *>(u"demo.log"_s);
    QCOMPARE(log->count(), 1);
    QVERIFY(log->item(0)->text().contains(u"Anna picks up the phone"_s));
}

QTEST_MAIN(DemoPageTest)
#include "tst_demopage.moc"
