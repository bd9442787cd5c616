// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "phoneworld.h"
#include "service/windowside.h"
#include "ui/contactspage.h"
#include "ui/peoplepanel.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

void drawPeople(const std::function<void(QWidget &, const QString &, QSize)> &keep)
{
    test::PhoneWorld world(u"1001,1002,-5005"_s);
    world.start();
    world.say(u"/help"_s);
    PeoplePanel panel(world.phone->window().people);
    keep(panel, u"people"_s, {800, 300});
    panel.findChild<QAbstractButton *>(u"people.start"_s)->click();
    keep(panel, u"people-code"_s, {800, 480});
    world.say(panel.findChild<QLabel *>(u"people.code"_s)->text(), 0s, 777000111);
    keep(panel, u"people-question"_s, {800, 400});
}

QByteArray card(int i)
{
    static const QByteArrayList names {"Anna Rossi",     "Bruno Bianchi", "Zoë O’Neill",
                                       "Dr. Aylin Kaya", "Idraulico",     "Marta Ferrari-Lombardi"};
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + names.at(i % names.size())
        + (i < names.size() ? QByteArray() : " " + QByteArray::number(i)) + "\r\nTEL:+39340123"
        + QByteArray::number(4000 + i) + "\r\n"
        + (i % 3 == 0 ? QByteArray("TEL:+3906123" + QByteArray::number(4000 + i) + "\r\n")
                      : QByteArray())
        + "END:VCARD\r\n";
}

void waitFor(QSignalSpy &spy)
{
    if (spy.isEmpty()) {
        spy.wait(30000);
    }
}

void drawContacts(const std::function<void(QWidget &, const QString &, QSize)> &keep)
{
    {
        test::PhoneWorld empty;
        empty.start();
        ContactsPage page(empty.phone->window().contacts);
        keep(page, u"contacts-empty"_s, {880, 560});
    }
    test::PhoneWorld world;
    QByteArray cards;
    for (int i = 0; i < 40; ++i) {
        cards += card(i);
    }
    world.writeContacts(cards);
    world.start();
    WindowContacts &contacts = world.phone->window().contacts;
    QSignalSpy listed(&contacts, &WindowContacts::changed);
    ContactsPage page(contacts);
    page.show();
    waitFor(listed);
    QFile file(world.folder.filePath(u"Work.vcf"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(card(1) + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nobody\r\nTEL:abc\r\nEND:VCARD\r\n");
        file.close();
    }
    QSignalSpy imported(&contacts, &WindowContacts::imported);
    listed.clear();
    contacts.import({file.fileName()});
    waitFor(imported);
    waitFor(listed);
    keep(page, u"contacts"_s, {880, 560});
    keep(page, u"contacts-narrow"_s, {660, 400});
}

} // namespace

void drawPhonePages(const std::function<void(QWidget &, const QString &, QSize)> &keep)
{
    drawPeople(keep);
    drawContacts(keep);
}

} // namespace vp
