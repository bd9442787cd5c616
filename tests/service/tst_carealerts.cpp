// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tongues.h"
#include "careworld.h"
#include "service/carealerts.h"
#include "service/chatlanguage.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

/** The messages that contain @p words in their newest text. */
std::vector<SeenMessage> with(const PhoneWorld &world, const QString &words,
                              qint64 owner = PhoneWorld::Owner)
{
    std::vector<SeenMessage> found = world.messages(owner);
    std::erase_if(found, [&words](const SeenMessage &message) {
        return !message.texts.constLast().contains(words);
    });
    return found;
}

void setRegistration(PhoneWorld &world, int registration)
{
    sim::SimulatedNetwork::Service service = world.network.service();
    service.registration = registration;
    world.network.setService(service);
}

/** Notes what is spoken. */
class TonguesDouble : public Tongues
{
public:
    [[nodiscard]] QStringList languages() const override { return {u"en"_s, u"it"_s}; }
    QString speak(const QString &language) override { return std::exchange(spoken, language); }
    QString spoken;
};

/** The menus of chats, as the service shows them. */
class Menus : public QObject
{
public:
    explicit Menus(PhoneWorld &world)
    {
        connect(&world.chat, &sim::SimulatedChat::menuShown, this,
                [this](qint64 chatId, const QString &language,
                       const std::vector<MenuCommand> &commands) {
                    ++requests;
                    QStringList names;
                    for (const MenuCommand &command : commands) {
                        names.append(command.name);
                    }
                    shown[{chatId, language}] = names;
                });
    }
    std::map<std::pair<qint64, QString>, QStringList> shown;
    int requests = 0;
};

} // namespace

/** Alerts that are edited when they are over, and the menus of commands. */
class TestCareAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modemThatIsGone();
    void modemThatComesBackAtOnce();
    void modemThatCameBackWhileWeWereOff();
    void alertGoesOnAfterARestart();
    void noNetworkForFiveMinutes();
    void noNetworkForAMoment();
    void messagesThatWait();
    void memoryThatFillsUp();
    void everybodyHasHisMenu();
    void menuIsSentOnce();
    void guestLosesHisMenu();
    void everybodyHasHisLanguage();
};

void TestCareAlerts::modemThatIsGone()
{
    PhoneWorld world(u"1001,1002"_s);
    world.start();
    world.modem.unplug();
    world.advance(1min);
    for (const qint64 owner : {PhoneWorld::Owner, PhoneWorld::SecondOwner}) {
        const auto told = with(world, u"The modem is gone"_s, owner);
        QCOMPARE(told.size(), 1U);
        QVERIFY(!told.front().silent);
    }
    const qint64 message = with(world, u"The modem is gone"_s).front().messageId;
    world.advance(1h);
    QCOMPARE(with(world, u"The modem is gone"_s).size(), 1U);
    world.modem.plug();
    world.session->retryNow();
    world.advance(30s);
    const auto back = with(world, u"✅ The modem is back since "_s);
    QCOMPARE(back.size(), 1U);
    QCOMPARE(back.front().messageId, message);
    QVERIFY(with(world, u"The modem is gone"_s).empty());
}

void TestCareAlerts::modemThatComesBackAtOnce()
{
    PhoneWorld world;
    world.start();
    world.modem.unplug();
    world.advance(10s);
    world.modem.plug();
    world.session->retryNow();
    world.advance(5min);
    QVERIFY(with(world, u"The modem is"_s).empty());
}

void TestCareAlerts::modemThatCameBackWhileWeWereOff()
{
    PhoneWorld world;
    world.start();
    world.modem.unplug();
    world.advance(1min);
    const qint64 message = with(world, u"The modem is gone"_s).front().messageId;
    world.restart();
    world.modem.plug();
    world.phone->start();
    world.advance(1min);
    const auto back = with(world, u"✅ The modem is back"_s);
    QCOMPARE(back.size(), 1U);
    QCOMPARE(back.front().messageId, message);
}

void TestCareAlerts::alertGoesOnAfterARestart()
{
    PhoneWorld world;
    world.start();
    setRegistration(world, 2);
    world.advance(6min);
    const qint64 message = with(world, u"There is no network"_s).front().messageId;
    world.restart();
    world.phone->start();
    world.advance(10min);
    QCOMPARE(with(world, u"There is no network"_s).size(), 1U); // still the one of before
    setRegistration(world, 1);
    world.advance(1min);
    const auto back = with(world, u"✅ The network is back since "_s);
    QCOMPARE(back.size(), 1U);
    QCOMPARE(back.front().messageId, message);
}

void TestCareAlerts::noNetworkForFiveMinutes()
{
    PhoneWorld world;
    world.start();
    setRegistration(world, 2);
    world.advance(4min + 50s);
    QVERIFY(world.messages().empty());
    world.advance(30s);
    QCOMPARE(with(world, u"There is no network"_s).size(), 1U);
    QVERIFY(!world.messages().back().silent);
}

void TestCareAlerts::noNetworkForAMoment()
{
    PhoneWorld world;
    world.start();
    for (int i = 0; i < 3; ++i) {
        setRegistration(world, 2);
        world.advance(3min);
        setRegistration(world, 1);
        world.advance(1min);
    }
    QVERIFY(world.messages().empty());
}

void TestCareAlerts::messagesThatWait()
{
    PhoneWorld world;
    world.start();
    setRegistration(world, 2);
    world.advance(10s);
    world.say(u"/sms +393407654321 Hello"_s);
    world.advance(9min);
    QVERIFY(with(world, u"SMS cannot be sent"_s).empty());
    world.say(u"/sms +393407654321 Are you there?"_s);
    world.advance(2min);
    const auto told = with(world, u"Waiting: 2"_s);
    QCOMPARE(told.size(), 1U);
    world.restart();
    world.phone->start();
    world.advance(1min);
    QCOMPARE(with(world, u"SMS cannot be sent"_s).size(), 1U);
    setRegistration(world, 1);
    world.advance(10min);
    const auto gone = with(world, u"✅ No SMS waits any more"_s);
    QCOMPARE(gone.size(), 1U);
    QCOMPARE(gone.front().messageId, told.front().messageId);
}

void TestCareAlerts::memoryThatFillsUp()
{
    PhoneWorld world;
    world.start();
    NetworkStatus status = world.phone->status().network;
    QVERIFY(status.smsSlots > 0);
    status.smsSlotsUsed = status.smsSlots;
    Q_EMIT world.session->statusChanged(status);
    world.advance(90s);
    QVERIFY(with(world, u"memory for SMS"_s).empty());
    Q_EMIT world.session->statusChanged(status);
    world.advance(40s);
    QCOMPARE(with(world, u"The memory for SMS fills up"_s).size(), 1U);
    status.smsSlotsUsed = status.smsSlots * 3 / 4; // not yet
    Q_EMIT world.session->statusChanged(status);
    world.advance(10s);
    QCOMPARE(with(world, u"The memory for SMS fills up"_s).size(), 1U);
    status.smsSlotsUsed = 0;
    Q_EMIT world.session->statusChanged(status);
    world.advance(10s);
    QCOMPARE(with(world, u"✅ The memory for SMS has room again"_s).size(), 1U);
}

void TestCareAlerts::everybodyHasHisMenu()
{
    PhoneWorld world(u"1001,1002"_s);
    Menus menus(world);
    world.start();
    QVERIFY(menus.shown.at({0, {}}).isEmpty()); // strangers
    for (const qint64 owner : {PhoneWorld::Owner, PhoneWorld::SecondOwner}) {
        const QStringList names = menus.shown.at({owner, {}});
        for (const QString &name : {u"call"_s, u"sms"_s, u"close"_s, u"search"_s, u"history"_s,
                                    u"block"_s, u"status"_s, u"help"_s}) {
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        QVERIFY(!names.contains(u"command"_s));
    }
    QVERIFY(world.settings->set(SettingKey::TelegramOwners, u"1001"_s).has_value());
    world.advance(2min);
    QVERIFY(menus.shown.at({PhoneWorld::SecondOwner, {}}).isEmpty());
    QVERIFY(!menus.shown.at({PhoneWorld::Owner, {}}).isEmpty());
}

void TestCareAlerts::menuIsSentOnce()
{
    PhoneWorld world;
    Menus menus(world);
    world.start();
    QCOMPARE(menus.requests, 2);
    world.advance(1h);
    world.restart();
    world.phone->start();
    world.advance(10min);
    QCOMPARE(menus.requests, 2);
}

void TestCareAlerts::guestLosesHisMenu()
{
    constexpr qint64 guest = 7007;
    PhoneWorld world;
    world.password.right = u"open sesame"_s;
    Menus menus(world);
    world.start();
    world.say(u"/addtemporaryowner open sesame"_s, 0s, guest);
    letIn(world, guest);
    world.advance(2min);
    const QStringList names = menus.shown.at({guest, {}});
    QVERIFY(names.contains(u"call"_s));
    QVERIFY(!names.contains(u"status"_s));
    QVERIFY(!names.contains(u"history"_s));
    world.restart(); // a guest of the password is none any more
    world.phone->start();
    world.advance(2min);
    QVERIFY(menus.shown.at({guest, {}}).isEmpty());
}

void TestCareAlerts::everybodyHasHisLanguage()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    TonguesDouble tongues;
    ChatLanguage language(&tongues, settings);
    {
        const auto speaking = language.answering(1, u"it-IT"_s);
        QCOMPARE(tongues.spoken, u"it"_s);
    }
    QVERIFY(tongues.spoken.isEmpty());
    {
        const auto speaking = language.answering(2, u"de"_s); // no such translation
        QVERIFY(tongues.spoken.isEmpty());
    }
    {
        const auto speaking = language.speakingTo(1);
        {
            const auto inside = language.speaking(u"en"_s);
            QCOMPARE(tongues.spoken, u"en"_s);
        }
        QCOMPARE(tongues.spoken, u"it"_s);
    }
    QVERIFY(settings.set(SettingKey::TelegramLanguage, u"en"_s).has_value());
    const auto speaking = language.speakingTo(1);
    QCOMPARE(tongues.spoken, u"en"_s);
}

QTEST_GUILESS_MAIN(TestCareAlerts)
#include "tst_carealerts.moc"
