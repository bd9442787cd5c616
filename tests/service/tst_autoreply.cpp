// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/autosmstexts.h"
#include "sms/gsm7.h"
#include "store/autosmsstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

const QString Anna = u"+393407654321"_s;
constexpr auto AnnasCard = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393407654321\r\n"
                           "END:VCARD\r\n";

std::vector<MessageRecord> outgoing(const PhoneWorld &world)
{
    std::vector<MessageRecord> sent;
    for (const MessageRecord &message : world.phone->messages(1000)) {
        if (message.direction == MessageDirection::Out) {
            sent.push_back(message);
        }
    }
    return sent;
}

/** A call that rings for so long; the caller gives up then if it still goes on. */
void callFrom(PhoneWorld &world, const QString &number, std::chrono::seconds patience = 40s)
{
    world.network.incoming(number);
    world.advance(patience);
    world.network.hangUp(number);
    world.advance(30s);
}

} // namespace

class TestAutoReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void off();
    void notAccepted();
    void earlyClosure();
    void ruleWithSms();
    void joinedCallGetsNone();
    void onceADay();
    void onceADayAcrossARestart();
    void neverTo_data();
    void neverTo();
    void neverMoreThanThirtyADay();
    void tellsThePhone();
    void tellsThePhoneSoOften();
    void secondCaller_data();
    void secondCaller();
    void ownerSeesIt();
    void textsFitOneSms();
    void placeholders_data();
    void placeholders();
    void languages();
};

void TestAutoReply::off()
{
    PhoneWorld world;
    world.start();
    world.masterIs(Reaction::Busy);
    callFrom(world, Anna);
    callFrom(world, Anna, 5s);
    QCOMPARE(world.rows(), 2U);
    QVERIFY(outgoing(world).empty());
}

void TestAutoReply::notAccepted()
{
    PhoneWorld world;
    world.writeContacts(AnnasCard);
    world.start();
    QVERIFY(world.settings->set(SettingKey::SmsNotAccepted, u"true"_s));
    QVERIFY(world.settings->set(SettingKey::SmsNotAcceptedText, u"Sorry {name}, later."_s));
    world.masterIs(Reaction::Busy);
    callFrom(world, Anna);
    const std::vector<MessageRecord> sent = outgoing(world);
    QCOMPARE(sent.size(), 1U);
    QCOMPARE(sent.front().remote, Anna);
    QCOMPARE(sent.front().text, u"Sorry Anna Rossi, later."_s);
    QCOMPARE(sent.front().state, MessageState::Sent);
}

void TestAutoReply::earlyClosure()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::SmsEarlyClosure, u"true"_s));
    world.masterIs(Reaction::NoAnswer);
    callFrom(world, Anna, 10s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::GaveUp);
    const std::vector<MessageRecord> sent = outgoing(world);
    QCOMPARE(sent.size(), 1U);
    QVERIFY2(sent.front().text.contains(u"call again"_s), qPrintable(sent.front().text));
    QVERIFY(!sent.front().text.contains(u'{'));
}

void TestAutoReply::ruleWithSms()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"sms"_s));
    callFrom(world, Anna, 5s); // whatever autoSms/notAccepted says
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(outgoing(world).size(), 1U);
}

void TestAutoReply::joinedCallGetsNone()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::SmsEarlyClosure, u"true"_s));
    QVERIFY(world.settings->set(SettingKey::SmsNotAccepted, u"true"_s));
    world.masterIs(Reaction::Answer);
    callFrom(world, Anna, 60s);
    QCOMPARE(world.newestRow().outcome->kind, OutcomeKind::Joined);
    QVERIFY(outgoing(world).empty());
}

void TestAutoReply::onceADay()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::SmsNotAccepted, u"true"_s));
    QVERIFY(world.settings->set(SettingKey::SmsEarlyClosure, u"true"_s));
    world.masterIs(Reaction::Busy);
    callFrom(world, Anna);
    callFrom(world, Anna);
    callFrom(world, Anna, 3s);
    QCOMPARE(outgoing(world).size(), 1U);
    world.advance(std::chrono::hours(23));
    callFrom(world, Anna);
    QCOMPARE(outgoing(world).size(), 1U);
    world.advance(1h);
    callFrom(world, Anna);
    QCOMPARE(outgoing(world).size(), 2U);
}

void TestAutoReply::onceADayAcrossARestart()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::SmsNotAccepted, u"true"_s));
    world.masterIs(Reaction::Busy);
    callFrom(world, Anna);
    world.restart();
    world.start();
    callFrom(world, Anna);
    QCOMPARE(outgoing(world).size(), 1U);
}

void TestAutoReply::neverTo_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("a hidden number") << QString();
    QTest::newRow("a short number") << u"40916"_s;
    QTest::newRow("a premium number") << u"+39899123456"_s;
    QTest::newRow("a landline") << u"+390612345678"_s;
    QTest::newRow("a number that diverts to anywhere") << u"+447012345678"_s;
    QTest::newRow("a satellite") << u"+881612345678"_s;
    QTest::newRow("the line itself") << u"+393399990000"_s;
    QTest::newRow("the master phone") << PhoneWorld::master();
}

void TestAutoReply::neverTo()
{
    QFETCH(QString, number);
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::LineNumber, u"+393399990000"_s));
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"sms"_s));
    QVERIFY(world.settings->set(SettingKey::HiddenNumberRule, u"sms"_s));
    QVERIFY(world.settings->set(SettingKey::SmsNotAccepted, u"true"_s));
    QVERIFY(world.settings->set(SettingKey::SmsEarlyClosure, u"true"_s));
    callFrom(world, number, 5s);
    QCOMPARE(world.rows(), 1U);
    QVERIFY(outgoing(world).empty());
}

void TestAutoReply::neverMoreThanThirtyADay()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"sms"_s));
    for (int i = 0; i < 35; ++i) {
        callFrom(world, u"+3934076543%1"_s.arg(i, 2, 10, QChar(u'0')), 5s);
    }
    QCOMPARE(outgoing(world).size(), 30U);
    world.advance(24h);
    callFrom(world, u"+393407654399"_s, 5s);
    QCOMPARE(outgoing(world).size(), 31U);
}

void TestAutoReply::tellsThePhone()
{
    PhoneWorld world;
    world.writeContacts(AnnasCard);
    world.start();
    QVERIFY(world.settings->set(SettingKey::SmsToMaster, u"true"_s));
    world.masterIs(Reaction::Answer);
    callFrom(world, Anna, 60s);
    callFrom(world, Anna, 60s); // of each call
    const std::vector<MessageRecord> sent = outgoing(world);
    QCOMPARE(sent.size(), 2U);
    QCOMPARE(sent.front().remote, PhoneWorld::master());
    QVERIFY2(sent.front().text.contains(u"Anna Rossi +393407654321"_s),
             qPrintable(sent.front().text));
}

/** Who calls without end must not spend A's money without end. */
void TestAutoReply::tellsThePhoneSoOften()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::SmsToMaster, u"true"_s));
    world.masterIs(Reaction::Busy);
    AutoSmsStore store(*world.database);
    for (int i = 0; i < 98; ++i) {
        QVERIFY(store.note(PhoneWorld::master(), AutoSmsKind::TellPhone, world.clock.wall()));
    }
    for (int i = 0; i < 4; ++i) {
        callFrom(world, Anna, 20s);
    }
    QCOMPARE(outgoing(world).size(), 2U);
    world.advance(24h);
    callFrom(world, Anna, 20s);
    QCOMPARE(outgoing(world).size(), 3U);
}

void TestAutoReply::secondCaller_data()
{
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<std::chrono::seconds>("patience");
    QTest::addColumn<QString>("text");
    const std::chrono::seconds tillBusy = 40s;
    QTest::newRow("turned away") << SettingKey::SmsNotAccepted << u"true"_s << tillBusy
                                 << u"cannot take"_s;
    QTest::newRow("by his rule") << SettingKey::NotInContactsRule << u"sms"_s << tillBusy
                                 << u"cannot take"_s;
    QTest::newRow("hung up") << SettingKey::SmsEarlyClosure << u"true"_s << 2s << u"call again"_s;
    QTest::newRow("hung up, and not wanted")
        << SettingKey::SmsNotAccepted << u"true"_s << 2s << QString();
    QTest::newRow("turned away, and not wanted")
        << SettingKey::SmsEarlyClosure << u"true"_s << tillBusy << QString();
}

/** Somebody who calls while another call is set up or runs. */
void TestAutoReply::secondCaller()
{
    QFETCH(SettingKey, key);
    QFETCH(QString, value);
    QFETCH(std::chrono::seconds, patience);
    QFETCH(QString, text);
    PhoneWorld world;
    world.writeContacts(AnnasCard);
    world.start();
    world.masterIs(Reaction::Answer, 10s);
    world.network.incoming(Anna);
    world.advance(5s);
    const QString second = u"+393407650000"_s;
    QVERIFY(world.settings->set(key, value));
    world.network.incoming(second);
    world.advance(patience);
    world.network.hangUp(second);
    world.advance(30s);
    world.network.hangUp(Anna);
    world.advance(30s);
    const std::vector<MessageRecord> sent = outgoing(world);
    QCOMPARE(sent.size(), text.isEmpty() ? 0U : 1U);
    if (!sent.empty()) {
        QCOMPARE(sent.front().remote, second);
        QVERIFY2(sent.front().text.contains(text), qPrintable(sent.front().text));
    }
}

void TestAutoReply::ownerSeesIt()
{
    PhoneWorld world;
    world.start();
    QVERIFY(world.settings->set(SettingKey::NotInContactsRule, u"sms"_s));
    callFrom(world, Anna, 5s);
    QStringList texts;
    for (const SeenMessage &message : world.messages()) {
        if (message.texts.constFirst().contains(u"Automatic SMS to +39 340 765 4321"_s)) {
            QVERIFY(message.silent);
            texts.append(message.texts.constFirst());
        }
    }
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.first().contains(outgoing(world).front().text), qPrintable(texts.first()));
}

void TestAutoReply::textsFitOneSms()
{
    for (const QString &language : autosms::languages()) {
        for (const AutoSmsKind kind :
             {AutoSmsKind::EarlyClosure, AutoSmsKind::NotAccepted, AutoSmsKind::TellPhone}) {
            const QString text = autosms::filledIn(
                autosms::standardText(kind, language),
                {u"Alexandra Hohenlohe"_s, Anna, QDateTime(QDate(2026, 1, 2), QTime(23, 59))},
                language);
            QVERIFY2(gsm7::septetCount(text).value_or(1000) <= 160, qPrintable(text));
            QVERIFY2(!text.contains(u'{'), qPrintable(text));
        }
    }
}

void TestAutoReply::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("filled");
    QTest::newRow("a name") << u"Hello {name}, later"_s << u"Anna"_s << u"Hello Anna, later"_s;
    QTest::newRow("no name leaves no gap")
        << u"Hello {name}, later"_s << QString() << u"Hello, later"_s;
    QTest::newRow("at the beginning") << u"{Name}: later"_s << u"Anna"_s << u"Anna: later"_s;
    QTest::newRow("number") << u"for {NUMBER}"_s << QString() << u"for +393407654321"_s;
    QTest::newRow("other braces stay") << u"{x} {name"_s << u"Anna"_s << u"{x} {name"_s;
    QTest::newRow("a name is not filled in again")
        << u"Hello {name}"_s << u"{number}"_s << u"Hello {number}"_s;
    QTest::newRow("a hostile name") << u"Hello {name}"_s << (u"A\r\nB"_s + QString(500, u'c'))
                                    << (u"Hello A B"_s + QString(37, u'c'));
}

void TestAutoReply::placeholders()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QTEST(autosms::filledIn(text, {name, Anna, QDateTime::currentDateTime()}, u"en"_s), "filled");
}

void TestAutoReply::languages()
{
    const QString setting = u"family=it,my work=de"_s;
    QCOMPARE(autosms::languageFor({u"Friends"_s, u"My Work"_s}, setting, u"fr_FR"_s), u"de"_s);
    QCOMPARE(autosms::languageFor({u"Friends"_s}, setting, u"fr_FR"_s), u"fr"_s);
    QCOMPARE(autosms::languageFor({}, {}, u"tr_TR"_s), u"en"_s);
}

QTEST_GUILESS_MAIN(TestAutoReply)
#include "tst_autoreply.moc"
