// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/addressbook.h"
#include "addressbook/textfolding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

Contact person(const QString &name, const QString &group, const QStringList &numbers = {})
{
    Contact contact {name, group, {}};
    for (const QString &number : numbers) {
        contact.numbers.push_back(*PhoneNumber::parse(number, Region {}));
    }
    return contact;
}

QString groupsOf(const AddressBook &book)
{
    QStringList groups;
    for (const ContactGroup &group : book.groups()) {
        groups.append(u"%1 %2"_s.arg(group.name).arg(group.contacts));
    }
    return groups.join(u", "_s);
}

QString namesOf(const std::vector<const Contact *> &contacts)
{
    QStringList names;
    for (const Contact *contact : contacts) {
        names.append(contact->name);
    }
    return names.join(u", "_s);
}

} // namespace

class GroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samePersonOfTwoGroups();
    void samePersonByUid();
    void namesakesAreNotOne();
    void twiceInOneGroup();
    void namesByIndex_data();
    void namesByIndex();
    void groupByName();
    void nearestName_data();
    void nearestName();
    void foldsAsTheSlowWay();
    void distances();
    void searchesByDigits();
    void searchRanks();
    void searchIsBounded();
};

void GroupsTest::samePersonOfTwoGroups()
{
    AddressBook book;
    book.add(person(u"Anna Rossi"_s, u"Family"_s, {u"3401234567"_s}));
    book.add(person(u"anna  ROSSI"_s, u"Work"_s, {u"0612345678"_s, u"+39 340 1234567"_s}));
    QCOMPARE(book.contacts().size(), 1U);
    const Contact &anna = book.contacts().front();
    QCOMPARE(anna.groups(), QStringList({u"Family"_s, u"Work"_s}));
    QVERIFY(anna.isIn(u"Work"_s));
    QVERIFY(!anna.isIn(u"work"_s));
    QCOMPARE(anna.numbers.size(), 2U);
    QCOMPARE(book.find(*PhoneNumber::parse(u"0612345678"_s, Region {})), &anna);
    QCOMPARE(groupsOf(book), u"Family 1, Work 1"_s);
}

void GroupsTest::samePersonByUid()
{
    AddressBook book;
    book.add(person(u"Anna"_s, u"Family"_s), "urn:uuid:1");
    book.add(person(u"Anna Rossi"_s, u"Work"_s, {u"3401234567"_s}), "urn:uuid:1");
    book.add(person(u"Bruno"_s, u"Work"_s), "urn:uuid:2");
    QCOMPARE(book.contacts().size(), 2U);
    QCOMPARE(book.contacts().front().groups(), QStringList({u"Family"_s, u"Work"_s}));
    QCOMPARE(groupsOf(book), u"Family 1, Work 2"_s);
}

void GroupsTest::namesakesAreNotOne()
{
    AddressBook book;
    book.add(person(u"Anna"_s, u"Family"_s, {u"3401234567"_s}));
    book.add(person(u"Anna"_s, u"Work"_s, {u"3401234568"_s}));
    book.add(person(u"Anna"_s, u"Work"_s));
    QCOMPARE(book.contacts().size(), 3U);
}

void GroupsTest::twiceInOneGroup()
{
    AddressBook book;
    book.addGroup(u"Other"_s);
    book.add(person(u"Anna"_s, u"Family"_s, {u"3401234567"_s}), "1");
    book.add(person(u"Anna"_s, u"Family"_s, {u"3401234567"_s}), "1");
    QCOMPARE(book.contacts().size(), 2U);
    QCOMPARE(groupsOf(book), u"Other 0, Family 2"_s);
}

void GroupsTest::namesByIndex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("as written") << u"Zoë Müller"_s << u"Zoë Müller"_s;
    QTest::newRow("case, accents, blanks") << u"  zoe   MULLER\n"_s << u"Zoë Müller"_s;
    QTest::newRow("several") << u"ANNA"_s << u"Anna, ánna"_s;
    QTest::newRow("a part is not the name") << u"zoe"_s << QString();
    QTest::newRow("sign") << u"rossi & figli"_s << u"Rossi & Figli"_s;
    QTest::newRow("nothing") << u" "_s << QString();
}

void GroupsTest::namesByIndex()
{
    QFETCH(QString, text);
    AddressBook book;
    for (const QString &name :
         {u"Anna"_s, u"Zoë Müller"_s, u"Rossi & Figli"_s, u"ánna"_s, u"Annabel"_s}) {
        book.add(person(name, u"g"_s));
    }
    QTEST(namesOf(book.contactsNamed(text)), "found");
}

void GroupsTest::groupByName()
{
    AddressBook book;
    book.addGroup(u"Città amica"_s);
    QCOMPARE(book.groupNamed(u" CITTA  Amica "_s), u"Città amica"_s);
    QVERIFY(!book.groupNamed(u"Citta"_s));
    QVERIFY(!book.groupNamed(u""_s));
}

void GroupsTest::nearestName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("one letter") << u"Familiy"_s << u"Family"_s;
    QTest::newRow("swapped letters") << u"anna rosis"_s << u"Anna Rossi"_s;
    QTest::newRow("accent") << u"citta"_s << u"Città"_s;
    QTest::newRow("the nearer one") << u"Worka"_s << u"Work"_s;
    QTest::newRow("too far") << u"Dentist"_s << QString();
    QTest::newRow("too short") << u"ab"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
}

void GroupsTest::nearestName()
{
    QFETCH(QString, text);
    AddressBook book;
    book.addGroup(u"Family"_s);
    book.addGroup(u"Work"_s);
    book.add(person(u"Anna Rossi"_s, u"Work"_s));
    book.add(person(u"Città"_s, u"Work"_s));
    book.add(person(u"Workers"_s, u"Work"_s));
    QTEST(book.nearestName(text), "name");
}

void GroupsTest::foldsAsTheSlowWay()
{
    for (char16_t u = 0x21; u < 0x250; ++u) {
        const QString text = u"x"_s + QChar(u) + u" y"_s;
        QCOMPARE(foldedText(text), foldedText(text + QChar(0x0301)));
    }
    // ASCII takes a short cut: a letter beyond it, which folding takes away, forces the long way.
    for (const QString &text : {u"Anna Rossi"_s, u" a\t b\n"_s, u""_s, u"A"_s, u"  "_s, u"I i"_s}) {
        QCOMPARE(foldedText(text), foldedText(text + QChar(0x0301)));
    }
    QCOMPARE(foldedText(u"IİıiI"_s), u"iiiii"_s);
}

void GroupsTest::distances()
{
    QCOMPARE(editDistance(u"", u"abc", 5), 3);
    QCOMPARE(editDistance(u"abc", u"abc", 0), 0);
    QCOMPARE(editDistance(u"abcd", u"acbd", 3), 1);
    QCOMPARE(editDistance(u"kitten", u"sitting", 3), 3);
    QCOMPARE(editDistance(u"kitten", u"sitting", 2), 3); // limit + 1
    QCOMPARE(editDistance(u"a", u"abcdefgh", 2), 3);
}

void GroupsTest::searchesByDigits()
{
    AddressBook book;
    book.add(person(u"Anna"_s, u"g"_s, {u"3401234567"_s}));
    book.add(person(u"Bruno 340"_s, u"g"_s));
    QCOMPARE(namesOf(book.search(u"123 45"_s)), u"Anna"_s);
    QCOMPARE(namesOf(book.search(u"+39 340"_s)), u"Anna"_s);
    QCOMPARE(namesOf(book.search(u"0123"_s)), u"Anna"_s);
    QCOMPARE(namesOf(book.search(u"340"_s)), u"Bruno 340"_s); // a name first
    QCOMPARE(namesOf(book.search(u"12"_s)), QString());
}

void GroupsTest::searchRanks()
{
    AddressBook book;
    for (const QString &name :
         {u"Joanna"_s, u"Rosa Anna"_s, u"Annabel"_s, u"Anna"_s, u"Anna Bo"_s, u"Bo Anna"_s}) {
        book.add(person(name, u"g"_s));
    }
    QCOMPARE(namesOf(book.search(u"anna"_s)),
             u"Anna, Anna Bo, Annabel, Bo Anna, Rosa Anna, Joanna"_s);
}

void GroupsTest::searchIsBounded()
{
    AddressBook book;
    for (int i = 0; i < 3000; ++i) {
        book.add(person(u"Name %1"_s.arg(i, 4, 10, QChar(u'0')), u"g"_s));
    }
    QCOMPARE(book.search(u"name"_s).size(), AddressBook::MostFound);
    QCOMPARE(namesOf(book.search(u"name"_s, 2)), u"Name 0000, Name 0001"_s);
}

QTEST_GUILESS_MAIN(GroupsTest)
#include "tst_groups.moc"
