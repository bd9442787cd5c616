// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/addressbook.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

PhoneNumber number(const QString &text)
{
    return PhoneNumber::fromNetwork(text, Region {}).value();
}

Contact contact(const QString &name, const QStringList &numbers, const QString &group = u"family"_s)
{
    Contact result {name, group, {}};
    for (const QString &text : numbers) {
        result.numbers.push_back(number(text));
    }
    return result;
}

QString names(const std::vector<const Contact *> &contacts)
{
    QStringList result;
    for (const Contact *one : contacts) {
        result.append(one->name);
    }
    return result.join(u", "_s);
}

} // namespace

class AddressBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByNumber_data();
    void findsByNumber();
    void firstContactOfANumberCounts();
    void searches_data();
    void searches();
    void searchAgreesWithLookingAtAll();
    void loadsAFolder();
    void missingFolderIsEmpty();
    void oversizeFileIsAProblem();
    void sampleGroups();
};

void AddressBookTest::findsByNumber_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("name");
    QTest::newRow("in full") << u"+393401234567"_s << u"Anna"_s;
    QTest::newRow("national") << u"3401234567"_s << u"Anna"_s;
    QTest::newRow("second number") << u"+390612345678"_s << u"Anna"_s;
    QTest::newRow("short") << u"40916"_s << u"Service"_s;
    QTest::newRow("one digit differs") << u"+393401234568"_s << u""_s;
    QTest::newRow("same end, another country") << u"+443401234567"_s << u""_s;
}

void AddressBookTest::findsByNumber()
{
    QFETCH(QString, shown);
    AddressBook book;
    book.add(contact(u"Anna"_s, {u"+393401234567"_s, u"0612345678"_s}));
    book.add(contact(u"Service"_s, {u"40916"_s}));
    const Contact *found = book.find(number(shown));
    QTEST(found == nullptr ? u""_s : found->name, "name");
    QVERIFY(book.find(PhoneNumber()) == nullptr);
}

void AddressBookTest::firstContactOfANumberCounts()
{
    AddressBook book;
    book.add(contact(u"Anna"_s, {u"+393401234567"_s}, u"family"_s));
    book.add(contact(u"Anna R."_s, {u"+393401234567"_s}, u"work"_s));
    QCOMPARE(book.find(number(u"+393401234567"_s))->group, u"family"_s);
    QCOMPARE(book.contacts().size(), 2U);
}

void AddressBookTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("part of a name") << u"ross"_s << u"Anna Rossi, Marco Rossi"_s;
    QTest::newRow("any case") << u"ROSSI anna"_s << u"Anna Rossi"_s;
    QTest::newRow("exact name first") << u"anna"_s << u"Anna, Anna Rossi, Giovanna"_s;
    QTest::newRow("without accent") << u"zoe muller"_s << u"Zoë Müller"_s;
    QTest::newRow("with accent") << u"Zoë"_s << u"Zoë Müller"_s;
    QTest::newRow("accent apart") << u"Zoe\u0308"_s << u"Zoë Müller"_s;
    QTest::newRow("letter with a stroke") << u"soren"_s << u"Søren Łoś"_s;
    QTest::newRow("sharp s") << u"strasse"_s << u"Straße"_s;
    QTest::newRow("dotted capital") << u"istanbul"_s << u"İstanbul"_s;
    QTest::newRow("nobody") << u"xyz"_s << u""_s;
    QTest::newRow("all words must be there") << u"anna verdi"_s << u""_s;
    QTest::newRow("nothing") << u" "_s << u""_s;
}

void AddressBookTest::searches()
{
    QFETCH(QString, text);
    AddressBook book;
    for (const QString &name : {u"Giovanna"_s, u"Marco Rossi"_s, u"Anna Rossi"_s, u"Anna"_s,
                                u"Zoë Müller"_s, u"Søren Łoś"_s, u"Straße"_s, u"İstanbul"_s}) {
        book.add(contact(name, {}));
    }
    QTEST(names(book.search(text)), "found");
}

/** The plain way to say what search() gives. */
void AddressBookTest::searchAgreesWithLookingAtAll()
{
    QRandomGenerator random(817);
    const auto draw = [&random](int words) {
        QStringList name;
        for (int word = 1 + random.bounded(words); word > 0; --word) {
            QString text;
            for (int letter = 1 + random.bounded(3); letter > 0; --letter) {
                text += QChar(u'a' + random.bounded(3));
            }
            name += text;
        }
        return name.join(u' ');
    };
    AddressBook book;
    for (int i = 0; i < 400; ++i) {
        book.add(contact(draw(3), {}));
    }
    const auto rankOf = [](const QString &name, const QString &text) {
        const QStringList words = text.split(u' ');
        const bool begin = std::all_of(words.begin(), words.end(), [&name](const QString &word) {
            return QString(u' ' + name).contains(QString(u' ' + word));
        });
        return name == text ? 0 : name.startsWith(text) ? 1 : begin ? 2 : 3;
    };
    for (int i = 0; i < 300; ++i) {
        const QString text = draw(2);
        std::vector<std::tuple<int, QString, const Contact *>> all;
        for (const Contact &one : book.contacts()) {
            const QStringList words = text.split(u' ');
            if (std::all_of(words.begin(), words.end(),
                            [&one](const QString &word) { return one.name.contains(word); })) {
                all.emplace_back(rankOf(one.name, text), one.name, &one);
            }
        }
        std::sort(all.begin(), all.end());
        for (const std::size_t most : {std::size_t(1), std::size_t(7), std::size_t(1000)}) {
            std::vector<const Contact *> expected;
            for (std::size_t at = 0; at < std::min(most, all.size()); ++at) {
                expected.push_back(std::get<const Contact *>(all[at]));
            }
            QCOMPARE(names(book.search(text, most)), names(expected));
            QVERIFY(book.search(text, most) == expected);
        }
    }
}

void AddressBookTest::loadsAFolder()
{
    QTemporaryDir dir;
    const auto write = [&dir](const QString &name, const QByteArray &text) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"family.vcf"_s, "BEGIN:VCARD\nFN:Anna\nTEL:3401234567\nEND:VCARD\n");
    write(u"Tennis.Club.VCF"_s, "BEGIN:VCARD\nFN:Bruno\nTEL:bad\nEND:VCARD\n");
    write(u"notes.txt"_s, "BEGIN:VCARD\nFN:No\nEND:VCARD\n");
    write(u".vcf"_s, "BEGIN:VCARD\nFN:No\nEND:VCARD\n");
    write(u"empty.vcf"_s, "");
    QVERIFY(QDir(dir.path()).mkdir(u"folder.vcf"_s));
    const LoadedContacts loaded = loadContacts(dir.path(), Region {});
    QCOMPARE(loaded.book.contacts().size(), 2U);
    QCOMPARE(loaded.book.search(u"anna"_s).front()->group, u"family"_s);
    QCOMPARE(loaded.book.search(u"bruno"_s).front()->group, u"Tennis.Club"_s);
    QCOMPARE(loaded.problems.size(), 1U);
    QCOMPARE(loaded.problems.front().file, u"Tennis.Club.VCF"_s);
    QCOMPARE(loaded.problems.front().line, 3);
}

void AddressBookTest::missingFolderIsEmpty()
{
    const LoadedContacts loaded = loadContacts(u"/nonexistent/contacts"_s, Region {});
    QVERIFY(loaded.book.isEmpty());
    QVERIFY(loaded.problems.empty());

    QTemporaryDir dir;
    QFile file(dir.filePath(u"contacts"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // what is there, and no folder, is one
    QCOMPARE(loadContacts(file.fileName(), Region {}).problems.size(), 1U);
}

void AddressBookTest::oversizeFileIsAProblem()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"big.vcf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(51LL * 1024 * 1024)); // a hole, not written
    const LoadedContacts loaded = loadContacts(dir.path(), Region {});
    QVERIFY(loaded.book.isEmpty());
    QCOMPARE(loaded.problems.size(), 1U);
}

void AddressBookTest::sampleGroups()
{
    const LoadedContacts loaded = loadContacts(QStringLiteral(VP_CONTACTS), Region {});
    QVERIFY(loaded.problems.empty());
    const Contact *anna = loaded.book.find(number(u"+393401234567"_s));
    QVERIFY(anna != nullptr);
    QCOMPARE(anna->name, u"Anna Rossi"_s);
    QCOMPARE(anna->group, u"family"_s);
    QCOMPARE(loaded.book.find(number(u"+390612345678"_s))->name, u"Carla Verdi"_s);
    QCOMPARE(loaded.book.find(number(u"+393298765432"_s))->group, u"work"_s);
}

QTEST_GUILESS_MAIN(AddressBookTest)
#include "tst_addressbook.moc"
