// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/contactremoval.h"
#include "addressbook/vcardwriter.h"
#include "cardsample.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

class VCardWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newCard();
    void foldsBetweenLetters();
    void nothingChanged();
    void renames();
    void changesNumbers();
    void keepsTheVersion_data();
    void keepsTheVersion();
    void unknownPropertiesSurviveEverything();
    void everyNameIsReadBack();
    void editsAGroupFile();
    void failedWritesLeaveTheFile();
    void takesContactsAndPutsThemBack();
    void takesNobodyElse();
    void changesInAllGroupsAndBack();
    void exportsGroups();
};

void VCardWriterTest::newCard()
{
    const QByteArray card =
        writeCard({u"Zoë; Müller, \\ sr"_s, {number(u"3401234567"_s), number(u"40916"_s)}}, "u-1");
    QCOMPARE(card,
             QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u-1\r\n"
                        "FN:Zo\xc3\xab\\; M\xc3\xbcller\\, \\\\ sr\r\n"
                        "N:sr;Zo\xc3\xab\\; M\xc3\xbcller\\, \\\\;;;\r\n"
                        "TEL:+393401234567\r\nTEL:40916\r\nEND:VCARD\r\n"));
    const VCardFile file = readBytes(card);
    QCOMPARE(file.cards.size(), 1U);
    QCOMPARE(file.cards[0].contact.name, u"Zoë; Müller, \\ sr"_s);
    QCOMPARE(file.cards[0].uid, QByteArray("u-1"));
    QVERIFY(file.problems.empty());
}

void VCardWriterTest::foldsBetweenLetters()
{
    for (int length = 60; length < 90; ++length) {
        const QString name = QString(length, u'a') + u"ëëëë 𝄞𝄞𝄞 "_s + QString(80, u'ж') + u'.';
        const QByteArray line = writeProperty("FN", name);
        QVERIFY(line.endsWith("\r\n"));
        for (const QByteArray &physical : line.chopped(2).split('\n')) {
            const QByteArray octets = physical.endsWith('\r') ? physical.chopped(1) : physical;
            QVERIFY(octets.size() <= 75);
            QVERIFY(QString::fromUtf8(octets).indexOf(QChar::ReplacementCharacter) < 0);
        }
        QCOMPARE(readBytes("BEGIN:VCARD\r\n" + line + "END:VCARD\r\n").cards[0].contact.name, name);
    }
}

void VCardWriterTest::nothingChanged()
{
    const VCardFile file = readBytes(Rich);
    QCOMPARE(file.toBytes(), Rich);
    QCOMPARE(editedCard(file.cards[0], draftOf(file.cards[0]), Region {}), Rich);
}

void VCardWriterTest::renames()
{
    const VCardFile file = readBytes(Rich);
    ContactDraft draft = draftOf(file.cards[0]);
    draft.name = u"Anna Bianchi"_s;
    QCOMPARE(editedCard(file.cards[0], draft, Region {}),
             QByteArray(Rich)
                 .replace("N:Rossi;Anna;;;\r\n", "N:Bianchi;Anna;;;\r\n")
                 .replace("FN:Anna Rossi\r\n", "FN:Anna Bianchi\r\n"));
}

void VCardWriterTest::changesNumbers()
{
    const VCardFile file = readBytes(Rich);
    const ContactDraft draft {u"Anna Rossi"_s, {number(u"0612345678"_s), number(u"3331112222"_s)}};
    QByteArray expected = Rich;
    expected.replace("item1.TEL;type=pref:+39 340 123 4567\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\n",
                     "");
    expected.replace("END:VCARD", "TEL:+393331112222\r\nEND:VCARD");
    QCOMPARE(editedCard(file.cards[0], draft, Region {}), expected);
}

void VCardWriterTest::keepsTheVersion_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("telephone");
    QTest::newRow("2.1") << QByteArray(
        "2.1") << QByteArray("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=20B\r\n")
                         << QByteArray("TEL:+393331112222\r\n");
    QTest::newRow("3.0") << QByteArray("3.0") << QByteArray("FN:Zo\xc3\xab B\r\n")
                         << QByteArray("TEL:+393331112222\r\n");
    QTest::newRow("4.0") << QByteArray("4.0") << QByteArray("FN:Zo\xc3\xab B\r\n")
                         << QByteArray("TEL;VALUE=uri:tel:+393331112222\r\n");
}

void VCardWriterTest::keepsTheVersion()
{
    QFETCH(QByteArray, version);
    const VCardFile file = readBytes("BEGIN:VCARD\nVERSION:" + version + "\nFN:A\nEND:VCARD\n");
    const QByteArray edited =
        editedCard(file.cards[0], {u"Zoë B"_s, {number(u"3331112222"_s)}}, Region {});
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, telephone);
    QVERIFY2(edited.contains(name), edited.constData());
    QVERIFY2(edited.contains(telephone), edited.constData());
    const RawCard again = readBytes(edited).cards[0];
    QCOMPARE(again.contact.name, u"Zoë B"_s);
    QCOMPARE(again.contact.numbers.size(), 1U);
}

void VCardWriterTest::unknownPropertiesSurviveEverything()
{
    // Any lines, in any order, with any edit: every line that is not ours is there afterwards, in
    // its order and byte for byte.
    const QByteArrayList foreign {
        "X-A:1\r\n",
        "item2.ADR;type=HOME:;;Via x\\, 1;Roma;;;\r\n",
        "NOTE;ENCODING=QUOTED-PRINTABLE:soft =\r\nbreak=0D=0A\r\n",
        "NOTE:TEL:123\r\n  folded\r\n\tagain\r\n",
        "PHOTO;BASE64:\r\n /9j/\r\n 4AA=\r\n\r\n",
        "X-ODD;A=\"b;c:d\":e\r\n",
        "AGENT:\r\nBEGIN:VCARD\r\nFN:Bob\r\nTEL:3335550101\r\nEND:VCARD\r\n",
        "TEL;TYPE=CELL:unreadable number\r\n",
        "CATEGORIES:a,b\r\n",
        "junk without a colon\r\n"};
    QRandomGenerator random(99);
    for (int round = 0; round < 300; ++round) {
        QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
        QByteArrayList kept;
        for (int i = 0; i < 8; ++i) {
            const int kind = random.bounded(3);
            if (kind == 0) {
                card += "TEL:34012345" + QByteArray::number(random.bounded(10, 14)) + "\r\n";
            } else if (kind == 1) {
                const QByteArray line = foreign[random.bounded(foreign.size())];
                card += line;
                kept.append(line);
            } else {
                card += "FN:Name\r\n";
            }
        }
        card += "END:VCARD\r\n";
        const VCardFile file = readBytes(card);
        QCOMPARE(file.cards.size(), 1U);
        const ContactDraft draft {random.bounded(2) == 0 ? u"New Name"_s
                                                         : file.cards[0].contact.name,
                                  {number(u"3401234510"_s), number(u"3401234520"_s)}};
        const QByteArray edited = editedCard(file.cards[0], draft, Region {});
        qsizetype from = 0;
        for (const QByteArray &line : kept) {
            const qsizetype at = edited.indexOf(line, from);
            QVERIFY2(at >= 0, QByteArray(card + "became\n" + edited).constData());
            from = at + line.size();
        }
        const VCardFile again = readBytes(edited);
        QCOMPARE(again.cards.size(), 1U);
        QVERIFY2(std::is_permutation(again.cards[0].contact.numbers.begin(),
                                     again.cards[0].contact.numbers.end(), draft.numbers.begin(),
                                     draft.numbers.end()),
                 edited.constData());
        if (!draft.name.isEmpty() && !draft.name.startsWith(u'+')) { // no name but the number's
            QCOMPARE(again.cards[0].contact.name, draft.name);
        }
        // A second edit of the same kind changes nothing.
        QCOMPARE(editedCard(again.cards[0], draftOf(again.cards[0]), Region {}), edited);
    }
}

void VCardWriterTest::everyNameIsReadBack()
{
    const QString letters = u"aB ,;\\:\"'=ëж𝄞é-/&"_s;
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QString name = u"x"_s;
        for (int i = random.bounded(120); i > 0; --i) {
            name += letters[random.bounded(letters.size())];
        }
        name = QString::fromUtf8(name.toUtf8()).simplified() + u'.'; // half letters become U+FFFD
        for (const QByteArray &version : {QByteArray("2.1"), QByteArray("3.0")}) {
            const VCardFile file =
                readBytes("BEGIN:VCARD\r\nVERSION:" + version + "\r\nFN:A\r\nEND:VCARD\r\n");
            const QByteArray edited = editedCard(file.cards[0], {name, {}}, Region {});
            if (version == "2.1" && name.contains(u'\\')) {
                continue; // which 2.1 cannot say
            }
            QCOMPARE(readBytes(edited).cards[0].contact.name, name);
        }
    }
}

void VCardWriterTest::editsAGroupFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"Family.vcf"_s);
    const ContactDraft anna {u"Anna"_s, {number(u"3401234567"_s)}};
    const ContactDraft bruno {u"Bruno"_s, {number(u"3331112222"_s)}};
    QVERIFY(addContact(path, anna, Region {}));
    QVERIFY(addContact(path, bruno, Region {}));
    const ContactDraft renamed {u"Anna Rossi"_s, anna.numbers};
    QVERIFY(changeContact(path, anna, renamed, Region {}));
    QCOMPARE(changeContact(path, anna, renamed, Region {}).error().code, ErrorCode::NotFound);
    LoadedContacts loaded = loadContacts(dir.path(), Region {});
    QCOMPARE(loaded.book.contacts().size(), 2U);
    QCOMPARE(loaded.book.find(anna.numbers[0])->name, u"Anna Rossi"_s);
    QVERIFY(removeContact(path, renamed, Region {}));
    QCOMPARE(removeContact(path, renamed, Region {}).error().code, ErrorCode::NotFound);
    loaded = loadContacts(dir.path(), Region {});
    QCOMPARE(loaded.book.contacts().size(), 1U);
    QCOMPARE(addContact(path, {u" "_s, {}}, Region {}).error().code, ErrorCode::InvalidInput);
}

void VCardWriterTest::failedWritesLeaveTheFile()
{
    const QString path = u"/nonexistent/folder/Family.vcf"_s;
    QCOMPARE(writeGroupFile(path, "x").error().code, ErrorCode::Storage);
    QCOMPARE(addContact(path, {u"A"_s, {}}, Region {}).error().code, ErrorCode::Storage);
}

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray card(const QByteArray &name, const QByteArray &number)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nX-KEPT:1\r\n"
        + (number.isEmpty() ? QByteArray() : QByteArray("TEL:" + number + "\r\n"))
        + "END:VCARD\r\n";
}

} // namespace

void VCardWriterTest::takesContactsAndPutsThemBack()
{
    const QTemporaryDir folder;
    const QString family = folder.filePath(u"Family.VCF"_s);
    const QString work = folder.filePath(u"work.vcf"_s);
    const QByteArray anna = card("Anna", "+393401234567");
    const QByteArray bruno = card("Bruno", "+39021234567");
    writeFile(family, anna + bruno);
    writeFile(work, card("Anna", "+393409999999") + anna);
    const LoadedContacts loaded = loadContacts(folder.path(), Region {});
    const Contact *found = loaded.book.find(number(u"+393401234567"_s));
    QVERIFY(found != nullptr);
    QCOMPARE(found->groups().size(), 2);
    std::vector<TakenCards> taken;
    QVERIFY(takeContacts(folder.path(), {*found}, Region {}, taken).has_value());
    QCOMPARE(taken.size(), 2U);
    QCOMPARE(readFile(family), bruno);
    const LoadedContacts after = loadContacts(folder.path(), Region {});
    QVERIFY(after.book.find(number(u"+393401234567"_s)) == nullptr);
    QVERIFY(putBack(taken).has_value());
    QCOMPARE(readFile(family), bruno + anna); // byte for byte, behind the others
    taken.clear();
    QCOMPARE(takeContacts(folder.path(), {Contact {u"Nobody"_s, u"work"_s, {}}}, Region {}, taken)
                 .error()
                 .code,
             ErrorCode::NotFound);
}

void VCardWriterTest::takesNobodyElse()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.vcf"_s);
    // A namesake with a number of his own, and one without any.
    const QByteArray others = card("Anna", "+39021111111") + card("Anna", {});
    writeFile(path, card("Anna", "+393401234567") + others);
    std::vector<TakenCards> taken;
    const Contact anna {u"Anna"_s, u"work"_s, {number(u"+393401234567"_s)}};
    QVERIFY(takeContacts(folder.path(), {anna}, Region {}, taken).has_value());
    QCOMPARE(readFile(path), others);
    QCOMPARE(taken.front().cards, 1);
}

void VCardWriterTest::changesInAllGroupsAndBack()
{
    const QTemporaryDir folder;
    const QString family = folder.filePath(u"Family.VCF"_s);
    const QString work = folder.filePath(u"work.vcf"_s);
    const QByteArray inFamily = "junk\n" + card("Anna", "+393401234567");
    const QByteArray inWork = card("Bruno", "+39021234567") + card("Anna", "+393401234567");
    writeFile(family, inFamily);
    writeFile(work, inWork);
    const ImportFolder place {folder.path(), {}, Region {}, {}};
    const Contact anna {u"Anna"_s, u"Family"_s, {number(u"+393401234567"_s)}, {u"work"_s}, {}, {}};
    std::vector<WrittenFile> written;
    QVERIFY(changeCards(place, anna, {u"Anna Neri"_s, anna.numbers}, written).has_value());
    QVERIFY(readFile(family).contains("Anna Neri") && readFile(work).contains("Anna Neri"));
    QVERIFY(restoreGroupFiles(written).has_value());
    QCOMPARE(readFile(family), inFamily);
    QCOMPARE(readFile(work), inWork);
    QVERIFY(restoreGroupFiles(written).has_value()); // a second try finds it done
    written.clear();
    QVERIFY(changeCards(place, anna, {u"Anna Neri"_s, anna.numbers}, written).has_value());
    writeFile(work, inWork + card("Dora", {})); // somebody else's change is not lost by an undo
    QCOMPARE(restoreGroupFiles(written).error().code, ErrorCode::Conflict);
    QVERIFY(readFile(family).contains("Anna Neri"));
    QCOMPARE(changeCards(place, {u"Carla"_s, u"work"_s, {}}, {u"C"_s, {}}, written).error().code,
             ErrorCode::NotFound);
}

void VCardWriterTest::exportsGroups()
{
    const QTemporaryDir folder;
    const QByteArray anna = card("Anna", "+393401234567");
    writeFile(folder.filePath(u"a.vcf"_s), anna.chopped(2)); // no line end
    writeFile(folder.filePath(u"b.vcf"_s), anna);
    writeFile(folder.filePath(u"c.txt"_s), "no contacts");
    Contact wanted {u"Anna"_s, u"a"_s, {PhoneNumber::parse(u"+393401234567"_s, Region {}).value()}};
    wanted.moreGroups = {u"b"_s};
    const auto cards = [&](const QString &group) {
        return cardsOf(folder.path(), {wanted}, group, Region {});
    };
    QCOMPARE(cards(u"b"_s).value_or(QByteArray()), anna);
    QCOMPARE(cards({}).value_or(QByteArray()), anna + anna);
    QCOMPARE(cards(u"../b"_s).error().code, ErrorCode::NotFound);
    wanted.name = u"Bruno"_s;
    QCOMPARE(cards({}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(VCardWriterTest)
#include "tst_vcardwriter.moc"
