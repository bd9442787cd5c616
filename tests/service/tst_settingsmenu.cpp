// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesworld.h"
#include "service/menudata.h"
#include "service/ownphones.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;
using World = RulesWorld;

namespace {

const QString Mobile = u"+393351112233"_s;
const QString Office = u"+39061112244"_s;
constexpr qint64 Guest = 1002;

/** Answers the newest question that wants a typed answer. */
void reply(World &world, const QString &text, qint64 sender = PhoneWorld::Owner)
{
    ChatMessage message;
    message.chatId = sender;
    message.senderId = sender;
    message.senderName = u"Anna"_s;
    message.text = text;
    message.date = world.clock.wall().toUTC();
    message.replyTo = world.messages(sender).back().messageId;
    world.deliver(message);
}

/** A tap on a button that may have been there. */
void tapData(World &world, const QString &data, qint64 sender = PhoneWorld::Owner)
{
    world.chat.tap(sender, world.messages(sender).back().messageId, data);
    world.advance(1s);
}

QString phoneKey(const QString &number)
{
    return OwnPhone {{}, *PhoneNumber::parse(number, *Region::parse(u"+39"_s))}.key();
}

} // namespace

/** /settings. */
class TestSettingsMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMessageEdited();
    void flags();
    void choices();
    void limitsOnlyBecomeTighter_data();
    void limitsOnlyBecomeTighter();
    void otherOwnersHearOfLimits();
    void voiceOnlyWhereThereIsSound();
    void defaultsOfTheRules();
    void textsByReply();
    void severalTextsByReply_data();
    void severalTextsByReply();
    void buttonsSayWhatIsSet();
    void placesAreNamedWhereTheyAreFilled_data();
    void placesAreNamedWhereTheyAreFilled();
    void logGoesToOneOwner();
    void locked();
    void worksAfterARestart();
    void otherOwnersAreTold();
    void hostileButtons_data();
    void hostileButtons();
    void onlyForPermanentOwners();
    void phoneWords_data();
    void phoneWords();
    void addRenameRemovePhones();
    void tapMakesDefault();
    void ringPlan();
    void doNotDisturb();
};

void TestSettingsMenu::oneMessageEdited()
{
    World world;
    world.say(u"/SETTINGS"_s);
    for (const QString &section : {u"My phones"_s, u"Do not disturb"_s, u"Auto-answers"_s,
                                   u"Blacklist"_s, u"Owners"_s, u"Limits"_s, u"Advanced"_s}) {
        QVERIFY2(world.tap(section), qPrintable(section));
        QVERIFY2(world.lastText() != u"⚙️ Settings"_s, qPrintable(section));
        QVERIFY2(world.tap(u"« Back"_s), qPrintable(section));
        QCOMPARE(world.lastText(), u"⚙️ Settings"_s);
    }
    QCOMPARE(world.messages().size(), 1U);
    QVERIFY(world.tap(u"Close"_s));
    QVERIFY(world.lastButtons().isEmpty());
}

void TestSettingsMenu::flags()
{
    World world;
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Auto-answers: off"_s));
    QVERIFY(world.tap(u"SMS to callers who are not connected"_s));
    QVERIFY(world.settings->flag(SettingKey::SmsNotAccepted));
    QVERIFY2(world.lastText().contains("not connected: on"_L1), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"SMS to callers who are not connected"_s));
    QVERIFY(!world.settings->flag(SettingKey::SmsNotAccepted));
}

void TestSettingsMenu::choices()
{
    World world;
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Limits"_s));
    QVERIFY(world.tap(u"Longest call"_s));
    QVERIFY(world.tap(u"60"_s));
    QCOMPARE(world.settings->number(SettingKey::LongestCall), 60);
    QVERIFY2(world.lastText().contains("Longest call, in minutes: 60"_L1),
             qPrintable(world.lastText()));
}

void TestSettingsMenu::limitsOnlyBecomeTighter_data()
{
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wider");
    QTest::addColumn<QString>("tighter");
    const auto row = [](const char *name, SettingKey key, const char *code, const char *before,
                        const char *wider, const char *tighter) {
        QTest::newRow(name) << key << QString::fromLatin1(code) << QString::fromLatin1(before)
                            << QString::fromLatin1(wider) << QString::fromLatin1(tighter);
    };
    row("calls an hour", SettingKey::CallsPerHour, "lc", "20", "50", "10");
    row("calls an hour, none", SettingKey::CallsPerHour, "lc", "20", "0", "5");
    row("SMS an hour", SettingKey::SmsPerHour, "ls", "30", "60", "10");
    row("SMS an hour, none", SettingKey::SmsPerHour, "ls", "30", "0", "5");
    row("minutes a month", SettingKey::MinutesPerMonth, "mc", "3000", "10000", "1000");
    row("minutes a month, none", SettingKey::MinutesPerMonth, "mc", "3000", "0", "300");
    row("SMS a month", SettingKey::SmsPerMonth, "ms", "1000", "3000", "300");
    row("SMS a month, none", SettingKey::SmsPerMonth, "ms", "1000", "0", "100");
    row("longest call", SettingKey::LongestCall, "ll", "60", "120", "30");
    row("longest call, none", SettingKey::LongestCall, "ll", "240", "0", "120");
    row("from none", SettingKey::LongestCall, "ll", "0", "", "240");
    row("roaming", SettingKey::WhileRoaming, "lr", "ask", "allow", "refuse");
    row("roaming, from refused", SettingKey::WhileRoaming, "lr", "refuse", "ask", "refuse");
    row("roaming, from allowed", SettingKey::WhileRoaming, "lr", "allow", "", "ask");
    row("unusual numbers", SettingKey::AskUnusual, "lu", "true", "false", "");
    row("unusual numbers, off", SettingKey::AskUnusual, "lu", "false", "", "true");
}

/** Also by data that no button shows, as an old message or somebody else may send it. */
void TestSettingsMenu::limitsOnlyBecomeTighter()
{
    QFETCH(SettingKey, key);
    QFETCH(QString, code);
    QFETCH(QString, before);
    QFETCH(QString, wider);
    QFETCH(QString, tighter);
    World world;
    World::check(world.settings->set(key, before));
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Limits"_s));
    QVERIFY2(world.lastText().contains("virtualphoned --set"_L1), qPrintable(world.lastText()));
    if (!wider.isEmpty()) {
        const QString data = MenuData::of(u"sv", code + u'.' + wider);
        QStringList shown;
        tapData(world, MenuData::of(u"si", code));
        const ChatKeyboard keyboard = world.messages().back().keyboard;
        for (const auto &row : keyboard) {
            for (const ChatButton &button : row) {
                shown.append(button.data);
            }
        }
        QVERIFY2(!shown.contains(data), qPrintable(shown.join(u' ')));
        tapData(world, data);
        QCOMPARE(world.settings->text(key), before);
        QVERIFY2(world.toasts.last().contains("only become tighter"_L1),
                 qPrintable(world.toasts.last()));
    }
    if (!tighter.isEmpty()) {
        tapData(world, MenuData::of(u"sv", code + u'.' + tighter));
        QCOMPARE(world.settings->text(key), tighter);
    }
}

void TestSettingsMenu::otherOwnersHearOfLimits()
{
    World world;
    World::check(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s));
    world.say(u"/settings"_s);
    tapData(world, MenuData::of(u"sv", u"lc.5"_s));
    const std::vector<SeenMessage> told = world.messages(PhoneWorld::SecondOwner);
    QVERIFY(!told.empty());
    QVERIFY(!told.back().silent);
    QVERIFY2(told.back().texts.back().contains("5"_L1), qPrintable(told.back().texts.back()));
}

void TestSettingsMenu::voiceOnlyWhereThereIsSound()
{
    World world;
    world.say(u"/settings"_s);
    QVERIFY(!world.lastButtons().join(u' ').contains(u"Voicemail"_s));
    world.useVoice();
    world.start();
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Voicemail"_s));
    QVERIFY2(world.lastText().contains(u"must say so"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Voicemail when no phone of mine"_s));
    QVERIFY(world.settings->flag(SettingKey::VoicemailWhenNotTaken));
    QVERIFY(world.tap(u"before my phone rings"_s));
    QVERIFY(world.tap(u"by a machine's voice"_s));
    QCOMPARE(world.settings->text(SettingKey::VoicemailBeforeRinging), u"spoken"_s);
    const Result<> set =
        world.settings->set(SettingKey::VoicemailBeforeRinging, u"/no/such/greeting.wav"_s);
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    QVERIFY(world.tap(u"Callers are told"_s));
    QVERIFY(world.tap(u"off"_s));
    QVERIFY2(world.lastText().contains(u"no sound can be read"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"asked for their name"_s));
    QVERIFY(world.tap(u"who is in no contact"_s));
    QCOMPARE(world.settings->text(SettingKey::VoiceScreening), u"unknown"_s);
    QVERIFY(world.tap(u"Longest message"_s));
    QVERIFY2(world.tap(u"60"_s), qPrintable(world.lastButtons().join(u'|')));
    QVERIFY2(world.lastText().contains(u"Longest message, in seconds: 60"_s),
             qPrintable(world.lastText()));
    QCOMPARE(world.settings->number(SettingKey::VoicemailMaxSeconds), 60);
}

void TestSettingsMenu::defaultsOfTheRules()
{
    World world;
    QCOMPARE(world.settings->text(SettingKey::NotInContactsRule), u"master"_s);
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Who rings me"_s));
    QVERIFY2(world.lastText().contains("Callers in no contact: ring my phone"_L1),
             qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Callers in no contact"_s));
    QVERIFY(world.tap(u"ask me"_s));
    QCOMPARE(world.settings->text(SettingKey::NotInContactsRule), u"ask"_s);
    world.masterIs(sim::PartyBehaviour::Reaction::Manual);
    world.network.incoming(u"+393409998877"_s);
    world.advance(5s);
    QVERIFY2(world.lastText().contains("Who takes it?"_L1), qPrintable(world.lastText()));
    QVERIFY(world.dialled().isEmpty());
}

void TestSettingsMenu::textsByReply()
{
    World world;
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Auto-answers"_s));
    QVERIFY(world.tap(u"Text to those who gave up"_s));
    reply(world, QString(500, u'x'));
    QVERIFY2(world.lastText().contains("cannot be taken"_L1), qPrintable(world.lastText()));
    QVERIFY(!world.settings->isSet(SettingKey::SmsEarlyClosureText));
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Auto-answers"_s));
    QVERIFY(world.tap(u"Text to those who gave up"_s));
    reply(world, u"I call <b>you</b> back & soon"_s);
    QCOMPARE(world.settings->text(SettingKey::SmsEarlyClosureText),
             u"I call <b>you</b> back & soon"_s);
    QVERIFY2(world.lastText().contains(u"“I call <b>you</b> back & soon”"_s),
             qPrintable(world.lastText()));
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Auto-answers"_s));
    QVERIFY(world.tap(u"Standard"_s));
    QVERIFY(!world.settings->isSet(SettingKey::SmsEarlyClosureText));
}

void TestSettingsMenu::severalTextsByReply_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("quick answers by line")
        << u"Quick answers"_s << u"Yes\nPerhaps\n"_s << u"Yes|Perhaps"_s;
    QTest::newRow("quick answers") << u"Quick answers"_s << u"Yes | No"_s << u"Yes|No"_s;
    QTest::newRow("none") << u"Quick answers"_s << u"none"_s << u"none"_s;
    QTest::newRow("texts to the rejected")
        << u"Reject + SMS"_s << u"In a meeting.\nLater!"_s << u"In a meeting. | Later!"_s;
}

void TestSettingsMenu::severalTextsByReply()
{
    QFETCH(QString, button);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    World world;
    const SettingKey key =
        button == "Quick answers"_L1 ? SettingKey::QuickAnswers : SettingKey::RejectTexts;
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Auto-answers"_s));
    QVERIFY(world.tap(button));
    QVERIFY2(world.lastText().contains("one a line"_L1), qPrintable(world.lastText()));
    reply(world, QString(500, u'x'));
    QVERIFY2(world.lastText().contains("few short texts"_L1), qPrintable(world.lastText()));
    QVERIFY(!world.settings->isSet(key));
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Auto-answers"_s));
    QVERIFY(world.tap(button));
    reply(world, typed);
    QCOMPARE(world.settings->text(key), kept);
    QVERIFY2(world.lastText().contains(kept), qPrintable(world.lastText()));
}

void TestSettingsMenu::buttonsSayWhatIsSet()
{
    World world;
    World::check(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s));
    World::check(world.settings->set(SettingKey::LogDaily, u"true"_s));
    World::check(world.settings->set(SettingKey::LogTime, u"20:00"_s));
    World::check(world.settings->set(SettingKey::Language, u"it"_s));
    World::check(world.settings->set(SettingKey::QuietHours, u"22-7"_s));
    world.say(u"/settings"_s);
    for (const QString &says : {u"Owners (2)"_s, u"Daily log: 20:00"_s, u"Quiet hours: 22–7"_s,
                                u"Language: Italiano"_s}) {
        QVERIFY2(!world.lastButtons().filter(says).isEmpty(),
                 qPrintable(world.lastButtons().join(u' ')));
    }
    World::check(world.settings->set(SettingKey::LogWeekly, u"true"_s));
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(!world.lastButtons().filter(u"Weekly log: 20:00"_s).isEmpty());
    World::check(world.settings->set(SettingKey::LogDaily, u"false"_s));
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(!world.lastButtons().filter(u"Daily log: off"_s).isEmpty());
}

void TestSettingsMenu::placesAreNamedWhereTheyAreFilled_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("filled");
    QTest::newRow("automatic") << u"Text to those who gave up"_s << true;
    QTest::newRow("to the rejected") << u"Reject + SMS"_s << true;
    QTest::newRow("quick answers") << u"Quick answers"_s << false;
}

void TestSettingsMenu::placesAreNamedWhereTheyAreFilled()
{
    QFETCH(QString, button);
    QFETCH(bool, filled);
    World world;
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Auto-answers"_s));
    QVERIFY2(!world.lastText().contains(u"{name}"_s), qPrintable(world.lastText()));
    QVERIFY(world.tap(button));
    QCOMPARE(world.lastText().contains(u"{name}"_s), filled);
}

void TestSettingsMenu::logGoesToOneOwner()
{
    World world;
    World::check(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s));
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Daily log"_s));
    QVERIFY2(world.lastText().contains("Who gets it: all owners"_L1), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Who gets it"_s));
    QVERIFY(world.tap(u"only 1002"_s));
    QCOMPARE(world.settings->text(SettingKey::LogRecipient), u"1002"_s);
    tapData(world, MenuData::of(u"sv", u"lp.6006"_s)); // a stranger's
    QCOMPARE(world.settings->text(SettingKey::LogRecipient), u"1002"_s);
    World::check(world.settings->set(SettingKey::TelegramOwners, u"1001"_s)); // all get it now
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Daily log"_s));
    QVERIFY2(world.lastText().contains("Who gets it: all owners (1002 is none)"_L1),
             qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Who gets it: all owners (1002"_s));
    QVERIFY2(world.lastText().contains("1002 is none"_L1), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"all owners"_s));
    QCOMPARE(world.settings->text(SettingKey::LogRecipient), u"all"_s);
}

void TestSettingsMenu::locked()
{
    World world;
    World::check(world.settings->lock(SettingKey::BlocklistNotify, u"false"_s));
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Blacklist"_s));
    QVERIFY2(world.lastText().contains(u"🔒 Tell of stopped calls: off"_s),
             qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Tell of stopped calls"_s));
    QVERIFY(!world.settings->flag(SettingKey::BlocklistNotify));
    QVERIFY2(world.toasts.constLast().contains("Fixed by"_L1),
             qPrintable(world.toasts.constLast()));
}

void TestSettingsMenu::worksAfterARestart()
{
    World world;
    world.say(u"/settings"_s);
    const SeenMessage before = world.messages().back();
    world.restart();
    world.start();
    world.chat.tap(PhoneWorld::Owner, before.messageId, MenuData::of(u"st", u"li"_s));
    world.advance(1s);
    const SeenMessage after = world.messages().back();
    QCOMPARE(after.messageId, before.messageId);
    QVERIFY2(after.texts.constLast().startsWith(u"⚖️ Limits"_s),
             qPrintable(after.texts.constLast()));
    QVERIFY(!after.keyboard.empty());
}

void TestSettingsMenu::otherOwnersAreTold()
{
    World world;
    World::check(world.settings->set(SettingKey::TelegramOwners, u"1001,1002"_s));
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Blacklist"_s));
    QVERIFY(world.messages(PhoneWorld::SecondOwner).empty());
    QVERIFY(world.tap(u"Tell of stopped calls"_s));
    const SeenMessage told = world.messages(PhoneWorld::SecondOwner).back();
    QVERIFY2(told.texts.constLast().contains("Tell of stopped calls: off"_L1),
             qPrintable(told.texts.constLast()));
    QVERIFY(told.silent);
}

void TestSettingsMenu::hostileButtons_data()
{
    QTest::addColumn<QString>("data");
    for (const QString &data : {u"m1:00000000:sv:bn"_s,       u"m1:00000000:sv:bn.maybe"_s,
                                u"m1:00000000:sv:ll.7"_s,     u"m1:00000000:sv:nt.hello"_s,
                                u"m1:00000000:sv:zz.true"_s,  u"m1:00000000:zz:1"_s,
                                u"m1:00000000:st:zz"_s,       u"m1:00000000:si:bn.x"_s,
                                u"m1:00000000:sd:99"_s,       u"m1:00000000:sd:-1"_s,
                                u"m1:ffffffff:pd"_s,          u"m1:ffffffff:px"_s,
                                u"m1:ffffffff:pu"_s,          u"m1:ffffffff:sg"_s,
                                u"m1:00000000:so:rm"_s,       u"m1:00000000:sp:bn"_s,
                                u"m1:00000000:sv:"_s,         u"m1:00000000"_s,
                                u"m1:0000000g:st:r"_s,        u"m1:00000000:st:r\n"_s,
                                u"m1:00000000:sv:bn.true:x"_s}) {
        QTest::newRow(qPrintable(data.simplified())) << data;
    }
}

void TestSettingsMenu::hostileButtons()
{
    QFETCH(QString, data);
    World world;
    QFile file(world.folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    world.say(u"/settings"_s);
    tapData(world, data);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QVERIFY(world.dialled().isEmpty());
}

void TestSettingsMenu::onlyForPermanentOwners()
{
    World world;
    World::check(world.settings->set(SettingKey::TelegramOwners, u"1001,-5005"_s));
    ChatMessage message;
    message.chatId = PhoneWorld::Group;
    message.senderId = Guest;
    message.senderName = u"Bob"_s;
    message.isPrivate = false;
    message.text = u"/settings"_s;
    message.date = world.clock.wall().toUTC();
    world.deliver(message);
    QVERIFY2(world.lastText(PhoneWorld::Group).contains("Only an owner"_L1),
             qPrintable(world.lastText(PhoneWorld::Group)));
    QVERIFY(world.lastButtons(PhoneWorld::Group).isEmpty());
}

void TestSettingsMenu::phoneWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::newRow("name first") << u"Office +39 06 1112244"_s << u"Office"_s << Office;
    QTest::newRow("number first") << u"06 1112244 My Office"_s << u"My Office"_s << Office;
    QTest::newRow("no name") << u"06 1112244"_s << u""_s << Office;
    QTest::newRow("no number") << u"Office"_s << u""_s << u""_s;
    QTest::newRow("emergency") << u"Help 112"_s << u""_s << u""_s;
}

void TestSettingsMenu::phoneWords()
{
    QFETCH(QString, words);
    QFETCH(QString, number);
    const Result<PhoneWords> read = readPhoneWords(words, *Region::parse(u"+39"_s));
    QCOMPARE(read.has_value(), !number.isEmpty());
    if (read) {
        QTEST(read->name, "name");
        QCOMPARE(read->number.text(), number);
    }
}

void TestSettingsMenu::addRenameRemovePhones()
{
    World world;
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s));
    QVERIFY(world.tap(u"Add"_s));
    reply(world, u"nonsense"_s);
    QVERIFY2(world.lastText().contains("Answer again"_L1), qPrintable(world.lastText()));
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s));
    QVERIFY(world.tap(u"Add"_s));
    reply(world, u"Office, =one 06 1112244"_s);
    QCOMPARE(world.settings->text(SettingKey::PhoneNames), u"Office one="_s + Office);
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s));
    tapData(world, MenuData::of(u"pn", {}, phoneKey(Office)));
    reply(world, u"Work"_s);
    QCOMPARE(world.settings->text(SettingKey::PhoneNames), u"Work="_s + Office);
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s));
    tapData(world, MenuData::of(u"pr", {}, phoneKey(Office)));
    QVERIFY(world.settings->text(SettingKey::PhoneNames).isEmpty());
    QVERIFY(world.tap(u"Undo"_s));
    QCOMPARE(world.settings->text(SettingKey::PhoneNames), u"Work="_s + Office);
    tapData(world, MenuData::of(u"pr", {}, phoneKey(PhoneWorld::master())));
    QVERIFY2(world.toasts.constLast().contains("rings by default"_L1),
             qPrintable(world.toasts.constLast()));
}

void TestSettingsMenu::tapMakesDefault()
{
    World world;
    World::check(world.settings->set(SettingKey::PhoneNames, u"Mobile="_s + Mobile));
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s));
    QVERIFY(world.tap(u"Mobile"_s));
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), Mobile);
    QVERIFY2(world.lastText().startsWith(u"From now on +39 335 111 2233 rings."_s),
             qPrintable(world.lastText()));
    World::check(world.settings->lock(SettingKey::MasterPhone, PhoneWorld::master()));
    QVERIFY(world.tap(u"Mobile"_s));
    QCOMPARE(world.settings->text(SettingKey::MasterPhone), Mobile);
    QVERIFY2(world.lastText().contains("until the next start"_L1), qPrintable(world.lastText()));
}

void TestSettingsMenu::ringPlan()
{
    World world;
    World::check(world.settings->set(SettingKey::PhoneNames, u"Mobile="_s + Mobile));
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"My phones"_s));
    QVERIFY(world.tap(u"Ring plan"_s));
    QVERIFY(world.tap(u"➕ Mobile"_s));
    QCOMPARE(world.settings->text(SettingKey::PhonesInOrder), u"master,"_s + Mobile);
    QVERIFY(world.tap(u"▲ Mobile"_s));
    QCOMPARE(world.settings->text(SettingKey::PhonesInOrder), Mobile + u",master"_s);
    QVERIFY(world.tap(u"usual time"_s));
    QCOMPARE(world.settings->text(SettingKey::PhonesInOrder), Mobile + u":10,master"_s);
    tapData(world, MenuData::of(u"ps", u"119"_s, phoneKey(Mobile)));
    QCOMPARE(world.settings->text(SettingKey::PhonesInOrder), Mobile + u":10,master"_s);
    tapData(world, MenuData::of(u"pr", {}, phoneKey(Mobile)));
    QCOMPARE(world.settings->text(SettingKey::PhonesInOrder), u"master"_s);
    QVERIFY(world.tap(u"Undo"_s));
    QCOMPARE(world.settings->text(SettingKey::PhonesInOrder), Mobile + u":10,master"_s);
}

void TestSettingsMenu::doNotDisturb()
{
    World world;
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Do not disturb"_s));
    QVERIFY(world.tap(u"▫️ Family"_s));
    QCOMPARE(world.settings->text(SettingKey::DisturbGroups), u"Family"_s);
    QVERIFY(world.tap(u"1 hour"_s));
    QVERIFY(!world.settings->text(SettingKey::DisturbUntil).isEmpty());
    world.forgetMessages();
    world.say(u"/settings"_s);
    QVERIFY(world.tap(u"Do not disturb"_s));
    QVERIFY2(world.lastText().contains("Do not disturb until"_L1), qPrintable(world.lastText()));
    QVERIFY(world.tap(u"Type"_s));
    reply(world, u"sometime"_s);
    QVERIFY2(world.lastText().contains("no time that I can read"_L1), qPrintable(world.lastText()));
}

QTEST_GUILESS_MAIN(TestSettingsMenu)
#include "tst_settingsmenu.moc"
