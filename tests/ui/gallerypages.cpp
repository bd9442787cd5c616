// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "phoneworld.h"
#include "sample.h"
#include "service/windowside.h"
#include "ui/contactspage.h"
#include "ui/diagnosticspage.h"
#include "ui/messagespage.h"
#include "ui/peoplepanel.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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

void drawMessages(const std::function<void(QWidget &, const QString &, QSize)> &keep)
{
    test::PhoneWorld world;
    world.writeContacts(card(0) + card(1));
    world.start();
    {
        MessagesPage empty(world.phone->window().messages);
        keep(empty, u"messages-empty"_s, {880, 560});
    }
    const auto comes = [&world](const QString &from, const QString &text) {
        world.modem.deliverSms(from, text);
        world.advance(40s);
    };
    comes(u"+393401234001"_s, u"Did the plumber call?"_s);
    comes(u"Vodafone"_s, u"Your offer ends on 30 November. More at https://example.org"_s);
    comes(u"+393401234000"_s, u"Where are you?"_s);
    MessagesPage page(world.phone->window().messages);
    qint64 id = 0;
    (void)world.phone->window().messages.send(u"+393401234000"_s, u"On my way"_s, id);
    world.advance(20s);
    comes(u"+393401234000"_s,
          u"Take the long way then, there is a lot of traffic on the bridge and "
          "the other road is closed until Friday."_s);
    world.modem.refuseSms(21, 100);
    (void)world.phone->window().messages.send(u"+393401234000"_s, u"Thank you"_s, id);
    world.advance(1h);
    page.findChild<QPlainTextEdit *>(u"messages.text"_s)
        ->setPlainText(u"See you at 5 – or later"_s);
    page.write(u"+393401234000"_s);
    keep(page, u"messages"_s, {880, 560});
    keep(page, u"messages-narrow"_s, {660, 400});
}

void drawDiagnostics(const std::function<void(QWidget &, const QString &, QSize)> &keep)
{
    test::PhoneWorld world;
    world.start();
    for (int i = 1; i < 9; ++i) {
        (void)world.history->save(sample::joined(0));
    }
    RecentLog log;
    log.add(QtInfoMsg, u"2026-11-22T07:12:03.120 info vp.modem: the modem is ready"_s);
    log.add(QtWarningMsg,
            u"2026-11-22T07:12:04.020 warning vp.chat: the server asks to wait 3 s"_s);
    DiagnosticsPage page(*world.phone, {&log, [](const DoctorReport &, const QStringList &) {
                                            return QString();
                                        }});
    page.findChild<QAbstractButton *>(u"doctor.begin"_s)->click();
    world.advance(60s);
    keep(page, u"diagnostics"_s, {880, 560});
    page.setCurrentIndex(1);
    page.show();
    for (const QString &command : {u"AT+CSQ"_s, u"ATD123;"_s, u"AT+COPS=?"_s}) {
        page.findChild<QLineEdit *>(u"console.command"_s)->setText(command);
        page.findChild<QAbstractButton *>(u"console.send"_s)->click();
        world.advance(2s);
    }
    keep(page, u"diagnostics-console"_s, {880, 560});
    page.setCurrentIndex(2);
    keep(page, u"diagnostics-log"_s, {880, 560});
    page.setCurrentIndex(3);
    keep(page, u"diagnostics-timings"_s, {880, 560});
}

} // namespace

void drawPhonePages(const std::function<void(QWidget &, const QString &, QSize)> &keep)
{
    drawPeople(keep);
    drawContacts(keep);
    drawMessages(keep);
    drawDiagnostics(keep);
}

} // namespace vp
