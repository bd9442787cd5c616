// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"
#include "service/contactsimport.h"
#include "service/contactsloader.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;

namespace {

QByteArray card(const QByteArray &name, const QByteArray &number)
{
    return "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\nTEL:" + number + "\nEND:VCARD\n";
}

const QByteArray Family = card("Anna Rossi", "3401234567") + card("Bruno Verdi", "3331112222")
    + card("Carla Neri", "0612345678") + card("Dino <b>Blu</b>", "3335550101");

/** The phone with the group Family. */
class ContactsWorld : public PhoneWorld
{
public:
    ContactsWorld()
    {
        writeContacts(Family);
        start();
    }
    /** An owner sends a file; until the phone has said something about it. */
    void send(const QString &name, const QByteArray &content, qint64 sender = Owner)
    {
        const std::size_t before = messages().size();
        chat.sayFile(sender, name, content);
        settle(before);
    }
    void tapAndWait(const QString &label)
    {
        const std::size_t before = messages().size();
        QVERIFY(tap(label));
        settle(before);
    }
    /** Workers take real time, the answer virtual time. */
    void settle(std::size_t before)
    {
        QTRY_VERIFY_WITH_TIMEOUT((advance(100ms), messages().size() > before), 60'000);
        advance(1s);
    }
    [[nodiscard]] QByteArray file(const QString &name = u"Family.vcf"_s) const
    {
        QFile vcf(folder.filePath(u"contacts/"_s + name));
        return vcf.open(QIODevice::ReadOnly) ? vcf.readAll() : QByteArray("none");
    }
    [[nodiscard]] bool knows(const QString &name) const
    {
        return !phone->contacts().contactsNamed(name).empty();
    }
};

} // namespace

class ContactsChatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacesAGroup();
    void undo();
    void mergeInstead();
    void asksBeforeItShrinks();
    void confirmedTwice();
    void saysNo();
    void newGroup();
    void refusals();
    void strangersAreIgnored();
    void failedDownload();
    void countsAndSearches();
    void searchWaitsForAReading();
    void searchCalls();
    void kindsTellNumbersApart();
    void searchWithoutText();
    void changesInTheFolder();
};

void ContactsChatTest::replacesAGroup()
{
    ContactsWorld world;
    world.send(u"family.VCF"_s,
               Family + card("Emma", "3335550102") + "BEGIN:VCARD\nTEL:x\nEND:VCARD\n");
    QCOMPARE(world.lastText(),
             u"📇 Family: 5 contacts (1 new, 0 changed, 0 removed).\n"
             "1 card could not be read: neither a name nor a number.\n"
             "2 lines of the file could not be read, the first is line 27."_s);
    QCOMPARE(world.lastButtons(), QStringList({u"↩️ Undo"_s, u"➕ Merge instead"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(world.knows(u"Emma"_s), 60'000);
}

void ContactsChatTest::undo()
{
    ContactsWorld world;
    world.send(u"Family.vcf"_s, Family + card("Emma", "3335550102"));
    QTRY_VERIFY_WITH_TIMEOUT(world.knows(u"Emma"_s), 60'000);
    world.tapAndWait(u"Undo"_s);
    QCOMPARE(world.lastText(), u"Undone: 4 contacts, as before."_s);
    QCOMPARE(world.file(), Family);
    QTRY_VERIFY_WITH_TIMEOUT(!world.knows(u"Emma"_s), 60'000);
    QVERIFY(!world.tap(u"Undo"_s)); // once
}

void ContactsChatTest::mergeInstead()
{
    ContactsWorld world;
    world.send(u"Family.vcf"_s,
               card("Anna Rossi", "3401234567") + card("Bruno Verdi", "3331112222")
                   + card("Emma", "3335550102"));
    QVERIFY(world.lastText().startsWith(u"📇 Family: 3 contacts (1 new, 0 changed, 2 removed)."_s));
    world.tapAndWait(u"Merge instead"_s);
    QCOMPARE(world.lastText(), u"📇 Family: 5 contacts (1 new, 0 changed)."_s);
    QCOMPARE(world.lastButtons(), QStringList {u"↩️ Undo"_s});
    world.tapAndWait(u"Undo"_s);
    QCOMPARE(world.file(), Family);
}

void ContactsChatTest::asksBeforeItShrinks()
{
    ContactsWorld world;
    world.send(u"Family.vcf"_s, card("Emma", "3335550102"));
    QCOMPARE(
        world.lastText(),
        u"📇 Family: this file has only 1 contact, the group has 4 contacts now. Replace it all the same?"_s);
    QCOMPARE(world.lastButtons(), QStringList({u"Yes, replace"_s, u"➕ Merge instead"_s, u"No"_s}));
    QCOMPARE(world.file(), Family);
    world.tapAndWait(u"Yes, replace"_s);
    QCOMPARE(world.lastText(), u"📇 Family: 1 contact (1 new, 0 changed, 4 removed)."_s);
    QCOMPARE(world.file(), card("Emma", "3335550102"));
}

/** Two owners, or a chat and a window, say yes at once: Undo still leads back to the beginning. */
void ContactsChatTest::confirmedTwice()
{
    ContactsWorld world;
    ContactsImport &import = world.phone->contactsImport();
    std::vector<ImportReport> reports;
    const ContactsImport::Callback keep = [&reports](const Result<ImportReport> &report) {
        QVERIFY(report);
        reports.push_back(*report);
    };
    const auto done = [&reports](std::size_t count) {
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), count, 60'000);
    };
    import.import(u"Family.vcf"_s, card("Emma", "3335550102"), &world, keep);
    done(1);
    QVERIFY(reports.front().needsConfirmation);
    const ImportId id = reports.front().id;
    import.confirm(id, &world, keep);
    import.confirm(id, &world, keep);
    done(3);
    QCOMPARE(world.file(), card("Emma", "3335550102"));
    QCOMPARE(reports.back().counts, reports.at(1).counts);
    import.undo(id, &world, keep);
    done(4);
    QCOMPARE(world.file(), Family);
}

void ContactsChatTest::saysNo()
{
    ContactsWorld world;
    world.send(u"Family.vcf"_s, "no card at all");
    QCOMPARE(world.lastText(),
             u"📇 Family: I could read no contact in this file. The group has 4 contacts now. "
             "Replace it all the same?\nLine 1 of the file could not be read."_s);
    QCOMPARE(world.lastButtons(), QStringList({u"Yes, replace"_s, u"No"_s}));
    QVERIFY(world.tap(u"No"_s));
    world.advance(5s);
    QCOMPARE(world.file(), Family);
    QVERIFY(world.knows(u"Anna Rossi"_s));
}

void ContactsChatTest::newGroup()
{
    ContactsWorld world;
    world.send(u"Work.vcf"_s, card("Emma", "3335550102"));
    QCOMPARE(world.lastText(), u"📇 Work: 1 contact (a new group)."_s);
    QCOMPARE(world.lastButtons(), QStringList {u"↩️ Undo"_s});
    world.tapAndWait(u"Undo"_s);
    QCOMPARE(world.lastText(), u"Undone: the group is gone again."_s);
    QCOMPARE(world.file(u"Work.vcf"_s), QByteArray("none"));
}

void ContactsChatTest::refusals()
{
    ContactsWorld world;
    world.send(u"photo.jpg"_s, "x");
    QCOMPARE(world.lastText(), u"I read files of contacts only. Their names end in .vcf."_s);
    world.send(u"../Family.vcf"_s, card("Emma", "3335550102"));
    QCOMPARE(
        world.lastText(),
        u"“../Family.vcf” cannot be the name of a group. Rename the file and send it again."_s);
    world.send(u"Big.vcf"_s, QByteArray(5 * 1024 * 1024 + 1, 'x'));
    QVERIFY(world.lastText().startsWith(u"This file is larger than 5 MB"_s));
    QCOMPARE(QDir(world.folder.filePath(u"contacts"_s)).entryList(QDir::Files),
             QStringList {u"Family.vcf"_s});
}

void ContactsChatTest::strangersAreIgnored()
{
    ContactsWorld world;
    world.chat.sayFile(PhoneWorld::Stranger, u"Family.vcf"_s, card("Emma", "3335550102"));
    world.advance(10s);
    QVERIFY(world.messages(PhoneWorld::Stranger).empty());
    QVERIFY(world.messages().empty());
    QCOMPARE(world.file(), Family);
}

void ContactsChatTest::failedDownload()
{
    ContactsWorld world;
    world.chat.failNext({ErrorCode::Network, 0, u"gone"_s});
    world.send(u"Family.vcf"_s, card("Emma", "3335550102"));
    QCOMPARE(world.lastText(), u"“Family.vcf” could not be fetched. Send it again, please."_s);
    QCOMPARE(world.file(), Family);
}

void ContactsChatTest::countsAndSearches()
{
    ContactsWorld world;
    world.say(u"/GetContactsCount"_s);
    QCOMPARE(world.lastText(), u"📇 4 contacts in 1 group: Family 4"_s);
    world.say(u"/search ROSS"_s);
    QCOMPARE(world.lastText(), u"🔎 “ROSS”: 1 contact\n\nAnna Rossi · Family\n+39 340 123 4567"_s);
    QCOMPARE(world.lastButtons(), QStringList({u"📞 Anna Rossi"_s, u"✉️"_s}));
    world.say(u"/search <b>blu"_s);
    QVERIFY(world.lastText().contains(u"Dino <b>Blu</b> · Family"_s));
    world.say(u"/search 5550"_s);
    QVERIFY(world.lastText().contains(u"Dino"_s));
    world.say(u"/search ana rosi"_s);
    QCOMPARE(world.lastText(),
             u"Nobody in the contacts is called “ana rosi”. Did you mean “Anna Rossi”?"_s);
    world.say(u"/search xyzxyz"_s);
    QCOMPARE(world.lastText(), u"Nobody in the contacts is called anything like “xyzxyz”."_s);
}

/** A group is written, its import told, and its book on the way. */
void ContactsChatTest::searchWaitsForAReading()
{
    ContactsWorld world;
    QString atOnce = u"not asked"_s;
    world.phone->contactsImport().import(u"Work.vcf"_s, card("Emma Blu", "3335550102"), &world,
                                         [&](const Result<ImportReport> &) {
                                             world.say(u"/search emma"_s);
                                             atOnce = world.lastText();
                                         });
    QTRY_VERIFY_WITH_TIMEOUT((world.advance(100ms), world.lastText().contains(u"Emma Blu"_s)),
                             60'000);
    QVERIFY2(!atOnce.contains(u"emma"_s), qPrintable(atOnce));
    for (const SeenMessage &message : world.messages()) {
        QVERIFY2(!message.texts.constLast().contains(u"Nobody"_s),
                 qPrintable(message.texts.constLast()));
    }
    world.say(u"/search xyzxyz"_s); // nothing is being read any more
    QVERIFY(world.lastText().contains(u"Nobody"_s));
}

void ContactsChatTest::searchCalls()
{
    ContactsWorld world;
    world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    world.say(u"/search carla"_s);
    QVERIFY(world.tap(u"📞 Carla Neri"_s));
    world.advance(2s);
    QCOMPARE(world.dialled().size(), 1);
}

void ContactsChatTest::kindsTellNumbersApart()
{
    ContactsWorld world;
    world.masterIs(sim::PartyBehaviour::Reaction::Answer);
    world.send(u"Work.vcf"_s,
               "BEGIN:VCARD\nVERSION:3.0\nFN:Luca Verdi\nTEL;TYPE=CELL:3405551001\n"
               "TEL;TYPE=WORK:0655512120\nEND:VCARD\n");
    // What was written is read by a worker.
    QTRY_VERIFY_WITH_TIMEOUT((world.advance(100ms), world.knows(u"Luca Verdi"_s)), 60'000);
    world.say(u"/search luca"_s);
    QVERIFY2(world.lastText().endsWith(u"\n+39 340 555 1001 mobile\n+39 06 5551 2120 work"_s),
             qPrintable(world.lastText()));
    QCOMPARE(world.lastButtons().first(), u"📞 Luca Verdi · +39 340 555 1001 mobile"_s);
    world.say(u"/call luca"_s);
    QCOMPARE(world.lastButtons().mid(0, 2),
             QStringList({u"📞 Luca Verdi · +39 340 555 1001 mobile"_s,
                          u"📞 Luca Verdi · +39 06 5551 2120 work"_s}));
    QCOMPARE(world.dialled().size(), 0);
    world.send(u"Work.vcf"_s,
               "BEGIN:VCARD\nVERSION:3.0\nFN:Luca Verdi\nTEL:3405551001\nEND:VCARD\n"
               "BEGIN:VCARD\nVERSION:3.0\nFN:Luca Verdi\nTEL;TYPE=CELL:3405551001\nEND:VCARD\n");
    QTRY_COMPARE_WITH_TIMEOUT(
        (world.advance(100ms), world.phone->contacts().contactsNamed(u"Luca Verdi"_s).size()), 2U,
        60'000);
    world.say(u"/call luca"_s);
    world.advance(2s);
    QCOMPARE(world.dialled().size(), 1); // one number, however often it is written down
}

void ContactsChatTest::searchWithoutText()
{
    ContactsWorld world;
    world.say(u"/search"_s);
    QCOMPARE(world.lastText(), u"Whom do you look for? For example: /search anna"_s);
}

void ContactsChatTest::changesInTheFolder()
{
    ContactsWorld world;
    QSignalSpy loaded(world.phone.get(), &VirtualPhone::contactsChanged);
    QFile work(world.folder.filePath(u"contacts/Work.vcf"_s));
    QVERIFY(work.open(QIODevice::WriteOnly));
    work.write(card("Emma", "3335550102"));
    work.close();
    // The system tells in its own time; then the phone waits half a second of its clock.
    QTRY_VERIFY_WITH_TIMEOUT((world.advance(600ms), world.knows(u"Emma"_s)), 60'000);
    QVERIFY(loaded.count() >= 1);
    QVERIFY(work.remove());
    QTRY_VERIFY_WITH_TIMEOUT((world.advance(600ms), !world.knows(u"Emma"_s)), 60'000);
    QVERIFY(world.knows(u"Anna Rossi"_s));
}

QTEST_GUILESS_MAIN(ContactsChatTest)
#include "tst_contactschat.moc"
