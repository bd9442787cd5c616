// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/deliverpdu.h"
#include "smsworld.h"

#include <QCoreApplication>
#include <QTest>

using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Bob = 555000111;

/** An owner and a guest who may read SMS. */
class ReadersWorld : public SmsChatWorld
{
public:
    ReadersWorld()
    {
        password.right = u"open sesame"_s;
        connect(&chat, &sim::SimulatedChat::buttonsRemoved, this,
                [this](qint64 chatId, qint64 messageId) {
                    stripped.push_back({chatId, messageId});
                });
        start();
        say(u"/addtemporaryowner open sesame"_s, 0s, Bob);
        QCoreApplication::processEvents(); // what is judged beside the loop
        advance(1s);
    }
    std::vector<std::pair<qint64, qint64>> stripped;
};

/** "code" stands in the second part only. */
QByteArrayList lateCode(const QDateTime &time)
{
    const QString text =
        u"Your bank: "_s + QString(120, u'x') + u" 482913 stays valid for now as your login code"_s;
    return sim::deliverPdus(u"MyBank"_s, text, time, 9);
}

} // namespace

/** Who may read an SMS may change while it is shown. */
class TestSmsReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoHasGoneSeesNoChange();
    void whoIsRemovedLosesButtons();
    void whoWasGoneAtTheStartLosesThemToo();
    void aLateCodeIsTakenAway();
    void aLateCodeIsDeletedInTime();
};

void TestSmsReaders::whoHasGoneSeesNoChange()
{
    ReadersWorld world;
    world.advance(23h);
    world.receive(Anna, u"Are you coming?"_s);
    const qint64 shown = world.messages(Bob).back().messageId;
    world.advance(2h);
    QCOMPARE(world.stripped, (std::vector<std::pair<qint64, qint64>> {{Bob, shown}}));
    QVERIFY(world.tap(u"💬 Yes"_s));
    world.advance(20s);
    QCOMPARE(world.ordered(), QStringList {u"Yes"_s});
    for (const SeenMessage &message : world.messages(Bob)) {
        QVERIFY(message.messageId != shown || message.texts.size() == 1);
    }
}

void TestSmsReaders::whoIsRemovedLosesButtons()
{
    SmsChatWorld world;
    std::vector<qint64> stripped;
    connect(&world.chat, &sim::SimulatedChat::buttonsRemoved, &world,
            [&stripped](qint64 chatId, qint64) { stripped.push_back(chatId); });
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s));
    world.start();
    world.receive(Anna, u"one"_s);
    world.receive(Anna, u"two"_s);
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"1001"_s));
    world.advance(10s);
    QCOMPARE(stripped, std::vector<qint64>(2, PhoneWorld::SecondOwner));
    world.restart();
    world.start();
    QCOMPARE(stripped.size(), 2U); // once
}

void TestSmsReaders::whoWasGoneAtTheStartLosesThemToo()
{
    ReadersWorld world;
    world.receive(Anna, u"Are you coming?"_s);
    const qint64 shown = world.messages(Bob).back().messageId;
    QVERIFY(world.stripped.empty());
    world.restart(); // a password lasts no longer
    world.start();
    QCOMPARE(world.stripped, (std::vector<std::pair<qint64, qint64>> {{Bob, shown}}));
}

void TestSmsReaders::aLateCodeIsTakenAway()
{
    ReadersWorld world;
    const QByteArrayList parts = lateCode(world.clock.wall());
    QCOMPARE(parts.size(), 2);
    world.modem.deliverPdu(parts.at(0));
    world.advance(6min);
    QVERIFY2(world.lastText(Bob).contains(u"482913"_s), qPrintable(world.lastText(Bob)));
    world.modem.deliverPdu(parts.at(1));
    world.advance(10s);
    QVERIFY2(world.lastText().contains(u"login code"_s), qPrintable(world.lastText()));
    QVERIFY2(world.lastText(Bob).contains(u"only owners"_s), qPrintable(world.lastText(Bob)));
    QVERIFY(!world.messages(Bob).back().texts.filter(u"482913"_s).isEmpty()); // it was there
    QVERIFY(world.messages(Bob).back().texts.filter(u"login code"_s).isEmpty());
    QVERIFY(world.lastButtons(Bob).isEmpty());
    const qint64 shown = world.messages(Bob).back().messageId;
    world.restart(); // nothing is left to be done
    world.phone->start();
    world.advance(1min);
    for (const SeenMessage &message : world.messages(Bob)) {
        QVERIFY(message.messageId != shown || message.texts.constLast().contains(u"only owners"_s));
    }
    QCOMPARE(world.stripped.size(), 0U);
}

void TestSmsReaders::aLateCodeIsDeletedInTime()
{
    SmsChatWorld world;
    QVERIFY(world.settings->set(SettingKey::DeleteCodesMinutes, u"5"_s));
    world.start();
    const QByteArrayList parts = lateCode(world.clock.wall());
    world.modem.deliverPdu(parts.at(0));
    world.advance(6min);
    const qint64 shown = world.newest();
    QVERIFY(world.removed.empty());
    world.modem.deliverPdu(parts.at(1));
    world.advance(4min);
    QVERIFY(world.removed.empty());
    world.advance(2min);
    QCOMPARE(world.removed, std::vector<qint64> {shown});
}

QTEST_GUILESS_MAIN(TestSmsReaders)
#include "tst_smsreaders.moc"
