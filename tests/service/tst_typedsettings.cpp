// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesworld.h"
#include "service/menudata.h"
#include "service/settingsitems.h"
#include "settings/rulevalues.h"
#include "store/auditstore.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using World = RulesWorld;

namespace {

const QString Private = u"https://calendar.example/ical/anna/private-s3cr3t/basic.ics"_s;
const QString Secret = u"s3cr3t"_s;

/** Answers the newest message. */
void reply(World &world, const QString &text)
{
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.senderName = u"Anna"_s;
    message.text = text;
    message.date = world.clock.wall().toUTC();
    message.replyTo = world.messages().back().messageId;
    world.deliver(message);
}

void tapData(World &world, const QString &data)
{
    world.chat.tap(PhoneWorld::Owner, world.messages().back().messageId, data);
    world.advance(1s);
}

/** /settings ▸ @p section ▸ @p item. */
void open(World &world, const QString &section, const QString &item)
{
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY2(world.tap(section), qPrintable(section));
    QVERIFY2(world.tap(item),
             qPrintable(item + u" is none of "_s + world.lastButtons().join(u'|')));
}

/** Everything that any owner's chat has shown. */
QString allTexts(const World &world)
{
    QStringList texts;
    for (const qint64 chat : {PhoneWorld::Owner, PhoneWorld::SecondOwner}) {
        for (const SeenMessage &message : world.messages(chat)) {
            texts += message.texts;
            for (const auto &row : message.keyboard) {
                for (const ChatButton &button : row) {
                    texts += button.text + u' ' + button.data;
                }
            }
        }
    }
    return texts.join(u'|');
}

} // namespace

/** What is typed for a setting in the chat: a number, an address, a port. */
class TestTypedSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNumberRings();
    void numbersThatAreRefused_data();
    void numbersThatAreRefused();
    void voicemailWhereThereIsSound();
    void privateCalendar();
    void addressesThatAreRefused_data();
    void addressesThatAreRefused();
    void noListAtAll();
    void lockedAddresses();
    void forgedAddressTaps_data();
    void forgedAddressTaps();
    void ports();
    void aModemsNumberIsNotShown();
};

void TestTypedSettings::aNumberRings()
{
    World world;
    open(world, u"Who rings me"_s, u"Callers in no contact"_s);
    QVERIFY(world.tap(u"Another number"_s));
    reply(world, u"06 111 2244"_s);
    QCOMPARE(world.settings->text(SettingKey::NotInContactsRule), u"+39061112244"_s);
    QVERIFY2(world.lastText().contains(u"Callers in no contact: ring +39 06 111 2244"_s),
             qPrintable(world.lastText()));
    open(world, u"Who rings me"_s, u"Callers in no contact: ring +39"_s);
    QVERIFY2(world.lastText().contains(u"+39 06 111 2244"_s), qPrintable(world.lastText()));
    world.network.incoming(u"+393409998877"_s);
    world.advance(5s);
    QCOMPARE(world.dialled(), QStringList {u"ATD+39061112244;"_s});
}

void TestTypedSettings::numbersThatAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("premium") << u"+39 899 123456"_s << u"may be expensive"_s;
    QTest::newRow("satellite") << u"+8821651234567"_s << u"may be expensive"_s;
    QTest::newRow("an unknown country") << u"+2348031234567"_s << u"may be expensive"_s;
    QTest::newRow("a word") << u"master"_s << u"no number"_s;
    QTest::newRow("nonsense") << u"ATD+39061112244;"_s << u"no number"_s;
}

void TestTypedSettings::numbersThatAreRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    World world;
    World::check(world.settings->set(SettingKey::HiddenNumberRule, u"sms"_s));
    open(world, u"Who rings me"_s, u"Callers without a number"_s);
    QVERIFY(world.tap(u"Another number"_s));
    reply(world, typed);
    QCOMPARE(world.settings->text(SettingKey::HiddenNumberRule), u"sms"_s);
    QVERIFY2(world.lastText().contains(says), qPrintable(world.lastText()));
}

void TestTypedSettings::voicemailWhereThereIsSound()
{
    World world;
    open(world, u"Who rings me"_s, u"Callers in no contact"_s);
    QVERIFY(world.lastButtons().filter(u"leave a message"_s).isEmpty());
    tapData(world, MenuData::of(u"sv", u"rc.voicemail"_s));
    QCOMPARE(world.settings->text(SettingKey::NotInContactsRule), u"master"_s);
    world.useVoice();
    world.start();
    open(world, u"Who rings me"_s, u"Callers in no contact"_s);
    QVERIFY(world.tap(u"leave a message"_s));
    QCOMPARE(world.settings->text(SettingKey::NotInContactsRule), u"voicemail"_s);
}

/** Taken over, taken out of the chat, and shown to nobody, also not in the audit log. */
void TestTypedSettings::privateCalendar()
{
    World world;
    World::check(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s));
    QSignalSpy removed(&world.chat, &sim::SimulatedChat::removed);
    open(world, u"Who rings me"_s, u"Calendars: 0"_s);
    QVERIFY(world.tap(u"Add…"_s));
    reply(world, Private);
    QCOMPARE(world.settings->text(SettingKey::CalendarUrls), Private);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().at(0).toLongLong(), PhoneWorld::Owner);
    QVERIFY(removed.front().at(1).toLongLong() > 1'000'000); // what was typed
    QVERIFY2(world.lastText().contains(u"Calendars: calendar.example/…"_s),
             qPrintable(world.lastText()));
    QString texts = allTexts(world);
    open(world, u"Who rings me"_s, u"Calendars: 1"_s);
    QVERIFY(world.tap(u"✖ 1. calendar.example"_s));
    QCOMPARE(world.settings->text(SettingKey::CalendarUrls), QString());
    texts += allTexts(world);
    QVERIFY(world.tap(u"Undo"_s));
    QCOMPARE(world.settings->text(SettingKey::CalendarUrls), Private);
    QVERIFY(world.tap(u"Add…"_s));
    reply(world, u"Work=webcal://work.example/all.ics"_s);
    QCOMPARE(readAddresses(world.settings->text(SettingKey::CalendarUrls)).size(), 2U);
    QVERIFY2(world.lastText().contains(u"calendar.example/…, Work"_s),
             qPrintable(world.lastText()));
    texts += allTexts(world);
    QVERIFY(texts.contains(u"calendar.example"_s));
    QVERIFY2(!texts.contains(Secret), qPrintable(texts));
    world.advance(2s);
    const auto audit = AuditStore(*world.database).page(100);
    QVERIFY(audit && !audit->empty());
    QVERIFY(std::ranges::find(*audit, u"calendar/urls"_s, &AuditEntry::detail) != audit->end());
    for (const AuditEntry &entry : *audit) {
        QVERIFY2(!entry.detail.contains(Secret), qPrintable(entry.detail));
    }
}

void TestTypedSettings::addressesThatAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing of the kind") << u"my calendar s3cr3t"_s;
    QTest::newRow("a file") << u"/home/anna/s3cr3t.ics"_s;
    QTest::newRow("a file's address") << u"file:///home/anna/s3cr3t.ics"_s;
    QTest::newRow("another scheme") << u"ftp://c.example/s3cr3t.ics"_s;
    QTest::newRow("one of two") << u"https://c.example/a.ics /home/anna/s3cr3t.ics"_s;
}

void TestTypedSettings::addressesThatAreRefused()
{
    QFETCH(QString, typed);
    World world;
    QSignalSpy removed(&world.chat, &sim::SimulatedChat::removed);
    open(world, u"Who rings me"_s, u"Calendars"_s);
    QVERIFY(world.tap(u"Add…"_s));
    reply(world, typed);
    QVERIFY(!world.settings->isSet(SettingKey::CalendarUrls));
    QVERIFY2(world.lastText().contains(u"that is no address"_s), qPrintable(world.lastText()));
    QVERIFY(!allTexts(world).contains(Secret));
    QCOMPARE(removed.size(), 1); // a misspelt secret is one all the same
}

void TestTypedSettings::noListAtAll()
{
    World world({}, spamList());
    open(world, u"Blacklist"_s, u"Addresses of lists: 1"_s);
    QVERIFY(world.tap(u"✖ 1. world"_s));
    QCOMPARE(world.settings->text(SettingKey::BlocklistUrls), u"none"_s);
    QVERIFY2(world.lastText().contains(u"none"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Add…"_s));
    reply(world, u"https://l.example/other.csv"_s);
    QCOMPARE(world.settings->text(SettingKey::BlocklistUrls), u"https://l.example/other.csv"_s);
}

void TestTypedSettings::lockedAddresses()
{
    World world;
    World::check(world.settings->lock(SettingKey::CalendarUrls, Private));
    open(world, u"Who rings me"_s, u"Calendars: 1"_s);
    QVERIFY2(world.lastText().contains(u"🔒"_s), qPrintable(world.lastText()));
    QCOMPARE(world.lastButtons(), QStringList {u"« Back"_s});
    tapData(world, MenuData::of(u"xr", u"cu"_s, menuKey(Private)));
    tapData(world, MenuData::of(u"sp", u"cu"_s));
    QCOMPARE(world.settings->text(SettingKey::CalendarUrls), Private);
    QVERIFY(!allTexts(world).contains(Secret));
}

void TestTypedSettings::forgedAddressTaps_data()
{
    QTest::addColumn<QString>("data");
    QTest::newRow("an unknown one") << MenuData::of(u"xr", u"cu"_s, u"0123abcd"_s);
    QTest::newRow("back from nowhere") << MenuData::of(u"xu", u"cu"_s, u"0123abcd"_s);
    QTest::newRow("of another setting") << MenuData::of(u"xr", u"rc"_s);
    QTest::newRow("of none") << MenuData::of(u"xr", u"zz"_s);
    QTest::newRow("as a value") << MenuData::of(u"sv", u"cu.default"_s);
}

void TestTypedSettings::forgedAddressTaps()
{
    QFETCH(QString, data);
    World world;
    World::check(world.settings->set(SettingKey::CalendarUrls, Private));
    world.say(u"/settings"_s);
    tapData(world, data);
    QCOMPARE(world.settings->text(SettingKey::CalendarUrls), Private);
    QVERIFY2(world.toasts.constLast().contains(u"no longer valid"_s),
             qPrintable(world.toasts.constLast()));
}

void TestTypedSettings::ports()
{
    World world;
    open(world, u"Advanced"_s, u"Port of the modem"_s);
    reply(world, u"/dev/ttyUSB7"_s);
    QCOMPARE(world.settings->text(SettingKey::ModemPort), u"/dev/ttyUSB7"_s);
    QVERIFY2(world.lastText().contains(u"Port of the modem: /dev/ttyUSB7"_s),
             qPrintable(world.lastText()));
    open(world, u"Advanced"_s, u"Standard"_s);
    QVERIFY(!world.settings->isSet(SettingKey::ModemPort));
    QVERIFY2(world.lastText().contains(u"Port of the modem: found by itself"_s),
             qPrintable(world.lastText()));
    open(world, u"Advanced"_s, u"Its port for events"_s);
    reply(world, u"/dev/ttyUSB9"_s);
    QCOMPARE(world.settings->text(SettingKey::ModemEventsPort), u"/dev/ttyUSB9"_s);
}

void TestTypedSettings::aModemsNumberIsNotShown()
{
    World world;
    QSignalSpy removed(&world.chat, &sim::SimulatedChat::removed);
    open(world, u"Advanced"_s, u"Port of the modem"_s);
    reply(world, u"imei:490154203237518"_s);
    QCOMPARE(world.settings->text(SettingKey::ModemPort), u"imei:490154203237518"_s);
    QCOMPARE(removed.size(), 1);
    QVERIFY2(world.lastText().contains(u"of one certain modem"_s), qPrintable(world.lastText()));
    QVERIFY(!allTexts(world).contains(u"490154203237518"_s));
}

QTEST_GUILESS_MAIN(TestTypedSettings)
#include "tst_typedsettings.moc"
