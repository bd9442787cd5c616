// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;
using namespace std::chrono_literals;

namespace {

/** The SIM card of a real network, which the simulator's is not. */
void answerSubscriber(PhoneWorld &world, const QByteArray &imsi)
{
    world.modem.swallowNext("AT+CIMI");
    QObject::connect(&world.modem, &sim::SimulatedModem::commandReceived, &world,
                     [&world, imsi](const QByteArray &line) {
                         if (line == "AT+CIMI") {
                             Q_EMIT world.modem.output("\r\n" + imsi + "\r\n\r\nOK\r\n");
                         }
                     });
}

} // namespace

/** The wizard's page of the owner's phone. */
class SetupPhonesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phoneIsNamed();
    void simKnowsTheCountry();
    void chosenCountryStays();
    void ringsMe_data();
    void ringsMe();
    void callerComesBeforeTheTest();
};

void SetupPhonesTest::phoneIsNamed()
{
    Setup setup;
    QVERIFY(setup.world.settings->set(SettingKey::PhoneNames, u"Office=+39 06 123 4567"_s));
    setup.open();
    QVERIFY(setup.goTo(u"setup.phones"_s));
    setup.type(u"settings.phones/master"_s, PhoneWorld::master());
    setup.type(u"setup.phones.name"_s, u"a,b=c"_s); // no name of a phone
    setup.button(u"setup.next"_s)->click();
    QCOMPARE(setup.page(), u"setup.phones"_s);
    setup.type(u"setup.phones.name"_s, u"Mobile"_s);
    setup.button(u"setup.next"_s)->click();
    QCOMPARE(setup.page(), u"setup.telegram"_s);
    const QString names = setup.stored(SettingKey::PhoneNames);
    QVERIFY2(names.contains(u"Mobile=+393331112222"_s) && names.contains(u"Office="_s),
             qPrintable(names));
}

/** The card's home country is a better guess than the desktop's, and comes as soon as it can. */
void SetupPhonesTest::simKnowsTheCountry()
{
    Setup setup;
    answerSubscriber(setup.world, "222100000000017");
    setup.open();
    QVERIFY(setup.goTo(u"setup.phones"_s));
    QVERIFY(setup.stored(SettingKey::Country) != u"IT"_s); // the desktop's
    setup.world.start();
    QCOMPARE(setup.stored(SettingKey::Country), u"IT"_s);
    QCOMPARE(setup.field<QLineEdit>(u"settings.phones/country"_s)->text(), u"IT"_s);
    setup.button(u"setup.skip"_s)->click();
    QVERIFY(!setup.world.settings->isSet(SettingKey::Country)); // it was only proposed
}

void SetupPhonesTest::chosenCountryStays()
{
    Setup setup;
    answerSubscriber(setup.world, "222100000000017");
    setup.open();
    QVERIFY(setup.goTo(u"setup.phones"_s));
    setup.type(u"settings.phones/country"_s, u"+49"_s);
    setup.world.start();
    QCOMPARE(setup.stored(SettingKey::Country), u"+49"_s);
}

void SetupPhonesTest::ringsMe_data()
{
    using Reaction = sim::PartyBehaviour::Reaction;
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("words");
    QTest::newRow("answers") << Reaction::Answer << u"it works"_s;
    QTest::newRow("lets it ring") << Reaction::NoAnswer << u"Nobody answered"_s;
    QTest::newRow("is busy") << Reaction::Busy << u"busy"_s;
}

void SetupPhonesTest::ringsMe()
{
    QFETCH(sim::PartyBehaviour::Reaction, reaction);
    QFETCH(QString, words);
    Setup setup(false);
    setup.open();
    QVERIFY(setup.goTo(u"setup.phones"_s));
    QVERIFY(!setup.button(u"setup.phones.ring"_s)->isEnabled()); // there is no modem yet
    setup.world.start();
    setup.world.masterIs(reaction);
    setup.button(u"setup.phones.ring"_s)->click();
    QCOMPARE(setup.text(u"setup.phones.rings"_s), u"Calling…"_s);
    QVERIFY(!setup.world.phone->call(u"+393401234567"_s)); // one thing at a time
    setup.world.advance(90s);
    QVERIFY2(setup.text(u"setup.phones.rings"_s).contains(words),
             qPrintable(setup.text(u"setup.phones.rings"_s)));
    QCOMPARE(setup.world.dialled().size(), 1);
    QCOMPARE(setup.world.rows(), std::size_t(0)); // no story, and no call is left
    QVERIFY(setup.world.session->calls().calls().empty());
    QVERIFY(setup.world.phone->call(u"+393401234567"_s));
}

void SetupPhonesTest::callerComesBeforeTheTest()
{
    Setup setup(false);
    setup.world.start();
    setup.world.masterIs(sim::PartyBehaviour::Reaction::Answer, 20s);
    setup.open();
    QVERIFY(setup.goTo(u"setup.phones"_s));
    setup.button(u"setup.phones.ring"_s)->click();
    setup.world.advance(5s);
    QCOMPARE(setup.text(u"setup.phones.rings"_s), u"Your phone rings."_s);
    setup.world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    setup.world.network.incoming(u"+393407654321"_s);
    setup.world.advance(3s);
    QCOMPARE(setup.text(u"setup.phones.rings"_s), u"Stopped."_s);
    setup.world.advance(20s);
    QVERIFY(setup.world.phone->liveCall().has_value()); // he is passed on
}

QTEST_MAIN(SetupPhonesTest)
#include "tst_setupphones.moc"
