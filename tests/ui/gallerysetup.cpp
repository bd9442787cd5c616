// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"
#include "service/windowside.h"
#include "setupworld.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

using test::PhoneWorld;
using test::Setup;
using Keep = std::function<void(QWidget &, const QString &, QSize)>;

QByteArray person(const QByteArray &name, const QByteArray &number)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nTEL:" + number + "\r\nEND:VCARD\r\n";
}

void advanceTo(PhoneWorld &world, ModemState state)
{
    for (int i = 0; i < 60 && world.phone->status().network.modem != state; ++i) {
        world.advance(500ms);
    }
}

/** The page as it is now, in the size that the wizard opens with. */
void keepPage(const Setup &setup, const Keep &keep, const QString &name)
{
    auto *wizard = setup.window->findChild<SetupWizard *>();
    keep(*wizard, QString(u"setup-"_s % name), {});
}

/** One with a PIN, and with one try left. */
void drawLocked(const Keep &keep)
{
    Setup setup;
    setup.world.modem.setSimPin("4321");
    setup.world.modem.reset(); // it is asked for at a start only
    setup.world.phone->start();
    advanceTo(setup.world, ModemState::SimLocked);
    setup.open();
    setup.goTo(u"setup.modem"_s);
    keepPage(setup, keep, u"2-pin"_s);
}

} // namespace

/** The wizard as somebody sees it who goes through it for the first time. */
void drawSetup(const Keep &keep)
{
    drawLocked(keep);
    Setup setup;
    PhoneWorld &world = setup.world;
    world.plugged = false;
    world.phone->start();
    world.advance(5s);
    setup.open();
    keepPage(setup, keep, u"1-welcome"_s);
    setup.goTo(u"setup.modem"_s);
    keepPage(setup, keep, u"2-waits"_s);
    world.plugged = true;
    advanceTo(world, ModemState::Ready);
    world.advance(60s);
    keepPage(setup, keep, u"2-ready"_s);
    setup.goTo(u"setup.phones"_s);
    keepPage(setup, keep, u"3-empty"_s);
    setup.type(u"settings.phones/master"_s, PhoneWorld::master());
    setup.type(u"setup.phones.name"_s, u"Mobile"_s);
    world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    setup.button(u"setup.phones.ring"_s)->click();
    world.advance(20s);
    keepPage(setup, keep, u"3-phones"_s);
    setup.goTo(u"setup.telegram"_s);
    keepPage(setup, keep, u"4-telegram"_s);
    setup.field<QAbstractButton>(u"people.start"_s)->click();
    keepPage(setup, keep, u"4-code"_s);
    world.say(setup.field<QLabel>(u"people.code"_s)->text());
    keepPage(setup, keep, u"4-question"_s);
    setup.field<QAbstractButton>(u"people.allow"_s)->click();
    setup.goTo(u"setup.contacts"_s);
    keepPage(setup, keep, u"5-contacts"_s);
    QFile file(world.folder.filePath(u"family.vcf"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(person("Anna Rossi", "+393401234567") + person("Nobody", "abc"));
        file.close();
    }
    WindowContacts &contacts = world.phone->window().contacts;
    QSignalSpy imported(&contacts, &WindowContacts::imported);
    QSignalSpy listed(&contacts, &WindowContacts::changed);
    contacts.import({file.fileName()});
    static_cast<void>(imported.count() > 0 || imported.wait(30'000));
    static_cast<void>(listed.wait(30'000));
    keepPage(setup, keep, u"5-imported"_s);
    setup.goTo(u"setup.calendar"_s);
    keepPage(setup, keep, u"6-calendar"_s);
    static_cast<void>(world.phone->window().localRules.put(
        {u"family"_s, PhoneWorld::master(), 0x1F, QTime(8, 0), QTime(18, 0), {}}));
    world.advance(20s);
    keepPage(setup, keep, u"6-rules"_s);
    setup.goTo(u"setup.others"_s);
    keepPage(setup, keep, u"7-others"_s);
    setup.goTo(u"setup.background"_s);
    keepPage(setup, keep, u"8-background"_s);
    setup.goTo(u"setup.end"_s);
    setup.field<QLineEdit>(u"rules.who"_s)->setText(u"Anna Rossi"_s);
    setup.field<QAbstractButton>(u"rules.test"_s)->click();
    keepPage(setup, keep, u"9-end"_s);
}

} // namespace vp
