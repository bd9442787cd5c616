// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/duplicates.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QByteArray One = "+393401234567";
const QByteArray Two = "+393407654321";
const QByteArray Home = "+390612345678";

QByteArray frame(const QByteArray &inside, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + inside + "END:VCARD\r\n";
}

QByteArray card(const QByteArray &name, const QByteArrayList &numbers, const QByteArray &more = {})
{
    QByteArray text = "FN:" + name + "\r\n";
    for (const QByteArray &number : numbers) {
        text += "TEL;TYPE=cell:" + number + "\r\n";
    }
    return frame(text + more);
}

struct Folder
{
    void write(const QString &group, const QByteArray &cards) const
    {
        QFile file(path(group));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(cards), cards.size());
    }
    [[nodiscard]] QByteArray read(const QString &group) const
    {
        QFile file(path(group));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString path(const QString &group) const
    {
        return folder.filePath(QString(group + u".vcf"_s));
    }
    [[nodiscard]] AddressBook book() const { return loadContacts(folder.path(), Region()).book; }
    [[nodiscard]] std::vector<DuplicateSet> sets() const
    {
        return findDuplicates(folder.path(), Region()).value();
    }
    [[nodiscard]] Result<> merge(const std::vector<DuplicateSet> &sets)
    {
        written.clear();
        return mergeDuplicates(folder.path(), Region(), sets, written);
    }
    QTemporaryDir folder;
    std::vector<WrittenFile> written;
};

/** The lines of a card without folds, another way than the program's. */
QByteArrayList linesOf(QByteArray card)
{
    card.replace("=\r\n=0A", "=0A").replace("\r\n ", "").replace("\r\n\r\n", "\r\n");
    QByteArrayList lines = card.split('\n');
    for (QByteArray &line : lines) {
        line = line.trimmed();
    }
    lines.removeAll(QByteArray());
    return lines;
}

/** Without the name of its group, which may become another one. */
QByteArray bare(const QByteArray &line)
{
    static const QRegularExpression group(u"^[A-Za-z0-9]+[.]"_s);
    return QString::fromUtf8(line).remove(group).toUtf8();
}

/** Makes cards of everything that has ever cost data. */
class CardMaker
{
public:
    explicit CardMaker(quint32 seed)
        : m_random(seed)
    {
    }
    QByteArray card()
    {
        QByteArray inside = "FN:" + any({"Anna Rossi", "Anna", "Zo\xc3\xab Neri", "A B C"})
            + "\r\nTEL;TYPE=" + any({"cell", "home"}) + ":" + any({One, Two, Home}) + "\r\n";
        for (int i = 0; i < 8; ++i) {
            inside += line();
        }
        return frame(inside, m_version);
    }
    void setVersion(const QByteArray &version) { m_version = version; }

private:
    QByteArray any(const QByteArrayList &list)
    {
        return list[m_random.bounded(static_cast<int>(list.size()))];
    }
    QByteArray line()
    {
        const QByteArray word = QByteArray::number(m_random.bounded(6));
        QByteArray quoted = "NOTE:caf\xc3\xa9 " + word + " that goes\r\n  on: and\r\n  on\r\n";
        QByteArray picture = "PHOTO;ENCODING=b;TYPE=JPEG:AAAA" + word + "+/\r\n BBBB==\r\n";
        if (m_version == "2.1") {
            quoted = "NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9 " + word + "=\r\n=0Aand more\r\n";
            picture = "PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n AAAA" + word + "+/==\r\n BBBB\r\n\r\n";
        }
        return any({"NOTE:" + word + "\r\n", quoted, picture, "BDAY:197" + word + "-01-02\r\n",
                    "UID:urn:uuid:" + word + "\r\n", "N:Rossi;Anna" + word + ";;;\r\n",
                    "REV:2020010" + word + "T000000Z\r\n", "END-OF:" + word + "\r\n",
                    "item1.EMAIL:" + word + "@example.org\r\nitem1.X-ABLabel:own\r\n",
                    "item2.TEL:+39340111111" + word + "\r\nitem2.X-ABLabel:" + word + "\r\n",
                    "ADR;TYPE=home:;;Via Roma " + word + "\\, 2;Roma;;;\r\n",
                    "TEL:" + word + "\r\n", "ORG:Rossi\\, Figli;" + word + "\r\n",
                    "TEL:Vodafone\r\n", "NOTE:see END:VCARD " + word + "\r\n",
                    "X-ODD;A=\"b:c\":" + word + "\r\n"});
    }
    QRandomGenerator m_random;
    QByteArray m_version = "3.0";
};

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void mergesWhole();
    void nothingIsLost_data();
    void nothingIsLost();
    void obstacles_data();
    void obstacles();
    void groupsOfPropertiesStayApart();
    void goesOverGroups();
    void tellsWhatChangesForCalls();
    void restOfTheFilesStays();
    void comesBackByteForByte();
    void changedCardsAreLeftAlone();
    void changesAfterItAreNotUndone();
    void allOrNothing();
};

void DuplicatesTest::finds_data()
{
    QTest::addColumn<QByteArray>("cards");
    QTest::addColumn<QString>("name"); // empty = there are none
    QTest::addColumn<int>("people");
    const auto row = [](const char *what, const QByteArray &cards, const QString &name = {},
                        int people = 2) {
        QTest::newRow(what) << cards << name << people;
    };
    row("nobody", {});
    row("two people", card("Anna Rossi", {One}) + card("Bruno Bianchi", {Two}));
    row("one name, two numbers", card("Anna Rossi", {One}) + card("Anna Rossi", {Two}),
        u"Anna Rossi"_s);
    row("case and accents", card("Zo\xc3\xab", {One}) + card("ZOE", {Two}), u"Zoë"_s);
    row("a part of the name", card("Anna", {One}) + card("Rossi Anna", {One, Two}),
        u"Rossi Anna"_s);
    row("a family's telephone", card("Anna Rossi", {Home}) + card("Bruno Rossi", {Home}));
    row("two Annas and a telephone",
        card("Anna", {Home}) + card("Anna Rossi", {Home}) + card("Anna Bianchi", {Home}));
    row("without numbers", card("Anna Rossi", {}) + card("Anna Rossi", {One}), u"Anna Rossi"_s);
    row("three", card("Anna", {One}) + card("Anna", {One}) + card("anna", {Two}), u"Anna"_s, 3);
}

void DuplicatesTest::finds()
{
    QFETCH(QByteArray, cards);
    QFETCH(QString, name);
    QFETCH(int, people);
    Folder folder;
    folder.write(u"family"_s, cards);
    const std::vector<DuplicateSet> sets = folder.sets();
    QCOMPARE(sets.size(), std::size_t(name.isEmpty() ? 0 : 1));
    if (!name.isEmpty()) {
        QCOMPARE(sets.front().name, name);
        QCOMPARE(sets.front().people.size(), static_cast<std::size_t>(people));
        QCOMPARE(sets.front().key.size(), 16);
        QCOMPARE(folder.sets().front().key, sets.front().key);
    }
}

void DuplicatesTest::mergesWhole()
{
    Folder folder;
    folder.write(u"family"_s,
                 card("Anna", {One}, "EMAIL:anna@example.org\r\nNOTE:neighbour\r\nUID:1\r\n")
                     + card("Bruno Bianchi", {Home})
                     + card("Anna Rossi", {One, Two}, "NOTE:neigh\r\n bour\r\nUID:2\r\n"));
    const std::vector<DuplicateSet> sets = folder.sets();
    QVERIFY(sets.front().changesCalls); // "Anna" is a title that a calendar may have
    QVERIFY(folder.merge(sets));
    const AddressBook book = folder.book();
    QCOMPARE(book.contacts().size(), std::size_t(2));
    QCOMPARE(book.contacts().front().name, u"Anna Rossi"_s);
    QCOMPARE(book.contacts().front().numbers.size(), std::size_t(2));
    const QByteArray text = folder.read(u"family"_s);
    QCOMPARE(text.count("BEGIN:VCARD"), 2);
    QCOMPARE(text.count("NOTE:"), 1);
    QCOMPARE(text.count("EMAIL:anna@example.org"), 1);
    QVERIFY(text.contains("\nX-MERGED-FN:Anna\r\n") && text.contains("\nX-MERGED-UID:1\r\n"));
    QCOMPARE(sets.front().merged.aside, QByteArrayList({"X-MERGED-FN:Anna", "X-MERGED-UID:1"}));
    QVERIFY(folder.sets().empty());
}

void DuplicatesTest::nothingIsLost_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const char *version : {"2.1", "3.0", "4.0"}) {
        QTest::newRow(version) << QByteArray(version);
    }
}

void DuplicatesTest::nothingIsLost()
{
    QFETCH(QByteArray, version);
    CardMaker maker(20261127);
    maker.setVersion(version);
    int merged = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArrayList cards;
        for (int i = 0; i < 2 + round % 3; ++i) {
            cards.append(maker.card());
        }
        const MergedCard card = mergeCards(cards);
        QCOMPARE(card.obstacle, MergeObstacle::None);
        ++merged;
        QVERIFY(card.text.startsWith(cards.front().chopped(qstrlen("END:VCARD\r\n"))));
        QByteArrayList there;
        for (const QByteArray &line : linesOf(card.text)) {
            there.append(bare(line));
        }
        QCOMPARE(there.count("BEGIN:VCARD"), 1);
        for (const QByteArray &source : cards) {
            for (const QByteArray &line : linesOf(source)) {
                const QByteArray wanted = bare(line);
                QVERIFY2(there.contains(wanted) || there.contains(QByteArray("X-MERGED-" + wanted)),
                         QByteArray(line + "\nis lost of\n" + source + "\nin\n" + card.text)
                             .constData());
            }
        }
        // What was merged once may be merged again.
        QCOMPARE(mergeCards({card.text, card.text}).text, card.text);
    }
    QCOMPARE(merged, 150);
}

void DuplicatesTest::obstacles_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<MergeObstacle>("obstacle");
    const auto row = [](const char *what, const QByteArray &other, MergeObstacle obstacle) {
        QTest::newRow(what) << other << obstacle;
    };
    const QByteArray name = "FN:Anna Rossi\r\nTEL:" + One + "\r\n";
    row("none", frame(name), MergeObstacle::None);
    row("end with blanks", "BEGIN:VCARD\r\nVERSION:3.0\r\n" + name + "END: VCARD \r\n",
        MergeObstacle::None);
    row("older version", frame(name, "2.1"), MergeObstacle::Versions);
    row("newer version", frame(name, "4.0"), MergeObstacle::Versions);
    row("without a version", "BEGIN:VCARD\r\n" + name + "END:VCARD\r\n", MergeObstacle::Versions);
    row("two versions", frame("VERSION:3.0\r\n" + name), MergeObstacle::Broken);
    row("a card in it", frame(name + "AGENT:\r\n" + frame("FN:Bruno\r\n")), MergeObstacle::Nested);
    row("without its end", "BEGIN:VCARD\r\nVERSION:3.0\r\n" + name, MergeObstacle::Broken);
    row("a line without a colon", frame(name + "what is this\r\n"), MergeObstacle::Broken);
    row("a soft break before the end", frame(name + "NOTE;ENCODING=QUOTED-PRINTABLE:abc=\r\n"),
        MergeObstacle::Broken);
    row("no name of its own", frame("TEL:" + One + "\r\nORG:Anna Rossi\r\n"), MergeObstacle::None);
}

void DuplicatesTest::obstacles()
{
    QFETCH(QByteArray, other);
    QFETCH(MergeObstacle, obstacle);
    Folder folder;
    folder.write(u"family"_s, card("Anna Rossi", {One}, "NOTE:first\r\n") + other);
    const QByteArray before = folder.read(u"family"_s);
    const std::vector<DuplicateSet> sets = folder.sets();
    QCOMPARE(sets.size(), std::size_t(1));
    QCOMPARE(sets.front().merged.obstacle, obstacle);
    const Result<> merged = folder.merge(sets);
    QCOMPARE(merged.has_value(), obstacle == MergeObstacle::None);
    if (!merged) {
        QCOMPARE(merged.error().code, ErrorCode::Unsupported);
        QCOMPARE(folder.read(u"family"_s), before);
    }
}

void DuplicatesTest::groupsOfPropertiesStayApart()
{
    const MergedCard merged = mergeCards({frame("FN:A\r\nitem1.TEL:1\r\nitem1.X-ABLabel:work\r\n"),
                                          frame("FN:A\r\nitem1.TEL:2\r\nitem1.X-ABLabel:boat\r\n"
                                                "item2.TEL:1\r\nitem2.X-ABLabel:work\r\n")});
    QCOMPARE(merged.obstacle, MergeObstacle::None);
    QCOMPARE(merged.text,
             frame("FN:A\r\nitem1.TEL:1\r\nitem1.X-ABLabel:work\r\n"
                   "item2.TEL:2\r\nitem2.X-ABLabel:boat\r\n"));
}

void DuplicatesTest::goesOverGroups()
{
    Folder folder;
    folder.write(u"family"_s, card("Anna Rossi", {One}));
    folder.write(u"work"_s, card("Bruno Bianchi", {Home}) + card("Anna Rossi", {Two}));
    folder.write(u"others"_s, card("Carla Verdi", {"+390698765432"}));
    const QByteArray others = folder.read(u"others"_s);
    const std::vector<DuplicateSet> sets = folder.sets();
    QCOMPARE(sets.front().groups, QStringList({u"family"_s, u"work"_s}));
    QVERIFY(sets.front().changesCalls && !sets.front().isHarmless());
    QVERIFY(folder.merge(sets));
    QCOMPARE(folder.written.size(), std::size_t(2));
    const AddressBook book = folder.book();
    const std::vector<const Contact *> annas = book.contactsNamed(u"Anna Rossi"_s);
    QCOMPARE(annas.size(), std::size_t(1));
    QVERIFY(annas.front()->isIn(u"family"_s) && annas.front()->isIn(u"work"_s));
    QCOMPARE(annas.front()->numbers.size(), std::size_t(2));
    QCOMPARE(folder.read(u"others"_s), others);
    QVERIFY(folder.sets().empty()); // one person of two groups is none
}

void DuplicatesTest::tellsWhatChangesForCalls()
{
    Folder folder;
    folder.write(u"family"_s, card("Anna Rossi", {One}) + card("anna rossi", {One, Two}));
    QVERIFY(folder.sets().front().isHarmless());
    folder.write(u"family"_s, card("Anna Rossi", {One}) + card("Anna Rossi", {Two}));
    QVERIFY(!folder.sets().front().isHarmless()); // nothing but the name says that it is she
    QVERIFY(!folder.sets().front().changesCalls);
    folder.write(u"work"_s, card("Anna Rossi", {One}));
    QVERIFY(folder.sets().front().changesCalls); // the other one comes into that group
    folder.write(u"family"_s, card("Carla", {}));
    folder.write(u"work"_s, card("Carla", {}));
    QCOMPARE(folder.sets().front().merged.obstacle, MergeObstacle::Apart);
}

void DuplicatesTest::restOfTheFilesStays()
{
    Folder folder;
    const QByteArray carla =
        "begin:vcard\nVERSION:2.1\nN:Verdi;Carla\nTEL:" + Home + "\nend:vcard\n";
    const QByteArray list = frame("KIND:group\r\nFN:Anna\r\n", "4.0");
    folder.write(u"family"_s,
                 "\xef\xbb\xbfjunk before\r\n" + card("Anna", {One}) + "junk between\r\n" + carla
                     + list + card("Anna", {One}, "NOTE:x\r\n").chopped(2));
    QVERIFY(folder.merge(folder.sets()));
    QCOMPARE(folder.read(u"family"_s),
             "\xef\xbb\xbfjunk before\r\n" + card("Anna", {One}, "NOTE:x\r\n") + "junk between\r\n"
                 + carla + list);
}

void DuplicatesTest::comesBackByteForByte()
{
    Folder folder;
    const QByteArray before =
        "junk\r\n" + card("Anna", {One}, "X-ODD:1\n") + card("Anna Rossi", {One, Two});
    folder.write(u"family"_s, before);
    folder.write(u"work"_s, card("Anna", {One}));
    QVERIFY(folder.merge(folder.sets()));
    QVERIFY(folder.read(u"family"_s) != before);
    QVERIFY(restoreGroupFiles(folder.written));
    QCOMPARE(folder.read(u"family"_s), before);
    QCOMPARE(folder.read(u"work"_s), card("Anna", {One}));
}

void DuplicatesTest::changedCardsAreLeftAlone()
{
    Folder folder;
    folder.write(u"family"_s, card("Anna", {One}) + card("Anna", {One, Two}));
    const std::vector<DuplicateSet> sets = folder.sets();
    const QByteArray newer = card("Anna", {One}, "NOTE:new\r\n") + card("Anna", {One, Two});
    folder.write(u"family"_s, newer);
    const Result<> merged = folder.merge(sets);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::Conflict);
    QCOMPARE(folder.read(u"family"_s), newer);
    QVERIFY(folder.written.empty());
}

void DuplicatesTest::changesAfterItAreNotUndone()
{
    Folder folder;
    folder.write(u"family"_s, card("Anna", {One}) + card("Anna", {One}));
    QVERIFY(folder.merge(folder.sets()));
    const QByteArray newer = folder.read(u"family"_s) + card("Dora", {Home});
    folder.write(u"family"_s, newer);
    QCOMPARE(restoreGroupFiles(folder.written).error().code, ErrorCode::Conflict);
    QCOMPARE(folder.read(u"family"_s), newer);
}

void DuplicatesTest::allOrNothing()
{
    Folder folder;
    folder.write(u"family"_s, card("Anna", {One}));
    folder.write(u"work"_s, card("Bruno", {Two}));
    const std::vector<PlannedFile> plan {
        {folder.path(u"family"_s), card("Anna", {One}), card("Anna", {Two})},
        {folder.path(u"work"_s), "something else", card("Bruno", {One})}};
    std::vector<WrittenFile> written;
    QCOMPARE(writeGroupFiles(plan, written).error().code, ErrorCode::Conflict);
    QCOMPARE(folder.read(u"family"_s), card("Anna", {One}));
    QCOMPARE(folder.read(u"work"_s), card("Bruno", {Two}));
    QVERIFY(written.empty());
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
