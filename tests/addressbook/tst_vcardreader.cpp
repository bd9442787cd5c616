// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardreader.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

LoadedContacts readText(QByteArray text)
{
    LoadedContacts loaded;
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    readVCards(buffer, {u"test.vcf"_s, u"test"_s, Region {}}, loaded);
    return loaded;
}

/** "Anna Rossi: +393401234567 +39061234; Bruno: " */
QString dump(const AddressBook &book)
{
    QStringList cards;
    for (const Contact &contact : book.contacts()) {
        QStringList numbers;
        for (const PhoneNumber &number : contact.numbers) {
            numbers.append(number.text());
        }
        cards.append(contact.name + u": "_s + numbers.join(u' '));
    }
    return cards.join(u"; "_s);
}

QString dumpProblems(const LoadedContacts &loaded)
{
    QStringList lines;
    for (const ContactProblem &problem : loaded.problems) {
        lines.append(QString::number(problem.line) + u": "_s + problem.reason);
    }
    return lines.join(u"; "_s);
}

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n";
}

const QByteArray Anna = "BEGIN:VCARD\nFN:Anna\nTEL:3401234567\nEND:VCARD\n";
const QString AnnaRead = u"Anna: +393401234567"_s;

} // namespace

class VCardReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cards_data();
    void cards();
    void problems_data();
    void problems();
    void brokenCardsCostNoOther_data();
    void brokenCardsCostNoOther();
    void lineEndingsAtEveryPlace();
    void photosAreNotHeld();
    void largeFiles();
    void cutAnywhere();
    void boundedProblems();
    void boundedNumbers();
    void numbersOfLines();
    void endlessLines();
    void boundedCards();
    void severalNames();
    void kindsOfNumbers();
};

void VCardReaderTest::cards_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArray &text, const QString &read) {
        QTest::newRow(name) << text << read;
    };
    row("3.0", card("FN:Anna Rossi\r\nTEL;TYPE=CELL:+39 340 123 4567\r\n"),
        u"Anna Rossi: +393401234567"_s);
    row("several numbers", card("FN:Anna\r\nTEL:3401234567\r\nTEL:06 1234 5678\r\n"),
        u"Anna: +393401234567 +390612345678"_s);
    row("same number twice", card("FN:Anna\r\nTEL:3401234567\r\nTEL:+393401234567\r\n"), AnnaRead);
    row("two cards", Anna + Anna, AnnaRead + u"; "_s + AnnaRead);
    row("small letters", "begin:vcard\nfn:Anna\ntel:3401234567\nend:vcard\n", AnnaRead);
    row("blanks at the frame", "BEGIN:VCARD \nFN:Anna\nTEL:3401234567\nEND: VCARD \n", AnnaRead);
    row("byte order mark", "\xef\xbb\xbf" + Anna, AnnaRead);
    row("UTF-16",
        QByteArray("\xff\xfe", 2)
            + QByteArray(reinterpret_cast<const char *>(u"BEGIN:VCARD\nFN:Zoë\nEND:VCARD\n"),
                         2 * 29),
        u"Zoë: "_s);
    row("lone CR", QByteArray(Anna).replace('\n', '\r'), AnnaRead);
    row("blank lines", QByteArray(Anna).replace("\n", "\r\n\r\n"), AnnaRead);
    row("no newline at the end", Anna.chopped(1), AnnaRead);
    row("folded", card("FN:Anna \r\n Ros\r\n si\r\nTEL:340\r\n\t1234567\r\n"),
        u"Anna Rossi: +393401234567"_s);
    row("folded inside a letter", card("FN:Zo\xc3\r\n \xab\r\n"), u"Zoë: "_s);
    row("folded header", card("TEL;TYPE=CELL;TYPE=VOI\r\n CE:3401234567\r\nFN:Anna\r\n"), AnnaRead);
    row("grouped", card("item1.FN:Anna\r\nitem1.TEL;type=pref:3401234567\r\nitem1.X-ABLabel:x\r\n"),
        AnnaRead);
    row("parameters of 2.1", card("FN:Anna\r\nTEL;HOME;CELL;PREF:3401234567\r\n"), AnnaRead);
    row("quoted parameter with a colon", card("FN:Anna\r\nTEL;X-A=\"b:c;d\":3401234567\r\n"),
        AnnaRead);
    row("odd quote in a parameter", card("FN:Anna\r\nTEL;X-A=\"b:3401234567\r\n"), AnnaRead);
    row("4.0", card("FN:Anna\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+39-340-1234567\r\n"),
        AnnaRead);
    row("escapes", card("FN:Rossi\\, Anna\\; \\\\ x\\ny\r\n"), u"Rossi, Anna; \\ x y: "_s);
    row("bare semicolon in FN", card("FN:Rossi; Anna\r\n"), u"Rossi; Anna: "_s);
    row("only N", card("N:Rossi;Anna Maria;Lucia;Dott.;jr\r\n"),
        u"Dott. Anna Maria Lucia Rossi jr: "_s);
    row("N with one part", card("N:Mamma\r\n"), u"Mamma: "_s);
    row("FN before N", card("N:Rossi;Anna;;;\r\nFN:Annina\r\n"), u"Annina: "_s);
    row("empty FN", card("FN:\r\nN:Rossi;Anna;;;\r\n"), u"Anna Rossi: "_s);
    row("only ORG", card("ORG:Rossi & Figli;Vendite\r\nTEL:0612345678\r\n"),
        u"Rossi & Figli: +390612345678"_s);
    row("N before ORG", card("ORG:ACME\r\nN:Rossi;Anna;;;\r\n"), u"Anna Rossi: "_s);
    row("only a number", card("TEL:3401234567\r\n"), u"+39 340 123 4567: +393401234567"_s);
    row("no number", card("FN:Anna\r\n"), u"Anna: "_s);
    row("empty number", card("FN:Anna\r\nTEL:\r\n"), u"Anna: "_s);
    row("quoted-printable",
        card("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB M=C3=BCller\r\n"),
        u"Zoë Müller: "_s);
    row("quoted-printable of 2.1", card("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB\r\n"),
        u"Zoë: "_s);
    row("soft line break",
        card("FN;ENCODING=QUOTED-PRINTABLE:Anna =\r\nRos=\r\nsi\r\nTEL:3401234567\r\n"),
        u"Anna Rossi: +393401234567"_s);
    row("soft line break in a letter", card("FN;ENCODING=QUOTED-PRINTABLE:Zo=C3=\r\n=AB\r\n"),
        u"Zoë: "_s);
    row("note that looks like a number",
        card("FN:Anna\r\nNOTE;ENCODING=QUOTED-PRINTABLE:call=\r\nTEL:3331234567\r\nTEL:"
             "3401234567\r\n"),
        AnnaRead);
    row("folded note that looks like a number", card("FN:Anna\r\nNOTE:call\r\n TEL:3331234567\r\n"),
        u"Anna: "_s);
    row("Latin-1 without saying so", card("FN:Zo\xeb\r\n"), u"Zoë: "_s);
    row("Windows-1252", card("FN;CHARSET=WINDOWS-1252:Zo\xeb\r\n"), u"Zoë: "_s);
    row("unknown character set", card("FN;CHARSET=KLINGON:Zo\xc3\xab\r\n"), u"Zoë: "_s);
    row("agent inside",
        card("FN:Anna\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Bruno\r\nTEL:3331234567\r\nEND:VCARD\r\nTEL:"
             "3401234567\r\n"),
        AnnaRead);
    row("photo of 2.1",
        card("FN:Anna\r\nPHOTO;BASE64;JPEG:\r\n /9j/4AAQ\r\n SkZJRg==\r\n\r\nTEL:3401234567\r\n"),
        AnnaRead);
    row("controls and turned letters in a name", card("FN:An\x07na\xe2\x80\xae\r\n"), u"Anna: "_s);
    row("short number", card("FN:Service\r\nTEL:40916\r\n"), u"Service: 40916"_s);
    row("nothing", QByteArray(), QString());
    row("text around the cards", "hello\n" + Anna + "bye:\n", AnnaRead);
}

void VCardReaderTest::cards()
{
    QFETCH(QByteArray, text);
    const LoadedContacts loaded = readText(text);
    QTEST(dump(loaded.book), "read");
    QCOMPARE(dumpProblems(loaded), QString());
    for (const Contact &contact : loaded.book.contacts()) {
        QCOMPARE(contact.group, u"test"_s);
    }
}

void VCardReaderTest::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const QByteArray &text, const QString &read,
                        const QString &problems) {
        QTest::newRow(name) << text << read << problems;
    };
    row("letters for a number", card("FN:Anna\r\nTEL:none\r\n"), u"Anna: "_s,
        u"4: not a phone number: letters in a number"_s);
    row("one bad number of two", card("FN:Anna\r\nTEL:12\r\nTEL:3401234567\r\n"), AnnaRead,
        u"4: not a phone number: not a possible number"_s);
    row("emergency number", card("FN:Help\r\nTEL:112\r\n"), u"Help: "_s,
        u"4: an emergency number cannot be a contact"_s);
    row("service code", card("FN:Balance\r\nTEL:*100#\r\n"), u"Balance: "_s,
        u"4: a service code is not a number"_s);
    row("neither name nor number", card("NOTE:x\r\n"), QString(),
        u"1: a card with neither a name nor a number"_s);
    row("end missing", "BEGIN:VCARD\nFN:Anna\nTEL:3401234567\n" + Anna,
        AnnaRead + u"; "_s + AnnaRead, u"1: a card without its end"_s);
    row("end missing at the end", Anna + "BEGIN:VCARD\nFN:Bruno\n", AnnaRead + u"; Bruno: "_s,
        u"5: a card without its end"_s);
    row("begin missing", "FN:Bruno\nTEL:3331234567\nEND:VCARD\n" + Anna, AnnaRead, QString());
    row("line without a colon", card("FN:Anna\r\njunk\r\nmore junk\r\nTEL:3401234567\r\n"),
        AnnaRead, u"4: a line without a colon"_s);
    row("no card at all", "just a text\n", QString(), u"1: no vCard in this file"_s);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), QString(),
        u"1: no vCard in this file"_s);
    row("name over 16 KiB", card("FN:" + QByteArray(20000, 'a') + "\r\nTEL:3401234567\r\n"),
        QString(200, u'a') + u": +393401234567"_s, u"3: a line over 16 KiB was cut"_s);
    const QByteArray longPart(150, 'b');
    row("long parts of a name", card("N:" + longPart + ';' + longPart + "\r\nTEL:3401234567\r\n"),
        QString(150, u'b') + u' ' + QString(49, u'b') + u": +393401234567"_s, QString());
}

void VCardReaderTest::problems()
{
    QFETCH(QByteArray, text);
    const LoadedContacts loaded = readText(text);
    QTEST(dump(loaded.book), "read");
    QTEST(dumpProblems(loaded), "problems");
    for (const ContactProblem &problem : loaded.problems) {
        QCOMPARE(problem.file, u"test.vcf"_s);
    }
}

void VCardReaderTest::brokenCardsCostNoOther_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("end missing") << QByteArray("BEGIN:VCARD\nFN:X\n");
    QTest::newRow("soft break before the end")
        << card("FN:X\r\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\r\n");
    QTest::newRow("soft break in the name before the end")
        << card("FN;ENCODING=QUOTED-PRINTABLE:x=\r\n");
    QTest::newRow("agent that never begins") << card("FN:X\r\nAGENT:\r\n");
    QTest::newRow("odd quotes") << card("FN;A=\"\":X\r\nTEL;\"\"\":1\r\n");
    QTest::newRow("NUL") << card(QByteArray("FN:X\0Y\r\n\0\0:\0\r\n", 14));
    QTest::newRow("ends twice") << card("FN:X\r\n") + "END:VCARD\nEND:VCARD\n";
    QTest::newRow("very long line") << card("NOTE:" + QByteArray(300000, 'x') + "\r\nFN:X\r\n");
    QTest::newRow("photo without its end")
        << card("FN:X\r\nPHOTO;ENCODING=b:" + QByteArray(1000, 'A') + "\r\n");
}

void VCardReaderTest::brokenCardsCostNoOther()
{
    QFETCH(QByteArray, broken);
    const LoadedContacts loaded = readText(Anna + broken + Anna);
    const auto isAnna = [](const Contact &contact) {
        return contact.name == u"Anna" && contact.numbers.size() == 1;
    };
    const std::vector<Contact> &contacts = loaded.book.contacts();
    QCOMPARE(std::count_if(contacts.begin(), contacts.end(), isAnna), 2);
}

void VCardReaderTest::lineEndingsAtEveryPlace()
{
    // The reader's buffer is 64 KiB: a CRLF must not be torn wherever its edge falls.
    for (int pad = 65536 - 60; pad <= 65536 + 5; ++pad) {
        const QByteArray filler = "X:" + QByteArray(pad - 2 - 2, 'x') + "\r\n";
        const LoadedContacts loaded =
            readText(filler + card("FN:Anna\r\n \r\nTEL:340\r\n 1234567\r\n"));
        QCOMPARE(dump(loaded.book), AnnaRead);
    }
}

void VCardReaderTest::photosAreNotHeld()
{
    QByteArray photo = "PHOTO;ENCODING=b;TYPE=JPEG:";
    for (int i = 0; i < 20000; ++i) {
        photo += QByteArray(75, 'A') + "\r\n ";
    }
    const LoadedContacts loaded = readText(card("FN:Anna\r\n" + photo + "\r\nTEL:3401234567\r\n"));
    QCOMPARE(dump(loaded.book), AnnaRead);
    QVERIFY(loaded.problems.empty());
}

/** Larger than what is read at once, with folded lines across every such border. */
void VCardReaderTest::largeFiles()
{
    QByteArray text;
    QStringList expected;
    constexpr int cards = 3000;
    for (int i = 0; i < cards; ++i) {
        const QByteArray number = QByteArray::number(1'000'000 + i);
        const QByteArray notes = QByteArray(i % 400, 'n');
        text += "BEGIN:VCARD\nFN:Anna\n  " + number + "\nPHOTO;ENCODING=b:AA\n " + notes + "\n "
            + notes + "\nTEL:+39 340 \n " + number + "\nEND:VCARD\n";
        expected += QString::fromLatin1("Anna " + number + " +39340" + number);
    }
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        const LoadedContacts loaded = readText(QByteArray(text).replace("\n", end));
        QStringList read;
        for (const Contact &contact : loaded.book.contacts()) {
            read += contact.name + u' ' + contact.numbers.at(0).text();
        }
        QCOMPARE(read, expected);
        QVERIFY(loaded.problems.empty());
    }
}

void VCardReaderTest::cutAnywhere()
{
    // Whatever is missing at the end, the card before it stays whole.
    const QByteArray text = Anna
        + card("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zo=C3=\r\n=AB\r\nitem1.TEL;TYPE=\"a,b\":"
               "333 1234567\r\n");
    for (qsizetype i = Anna.size(); i <= text.size(); ++i) {
        const LoadedContacts loaded = readText(text.first(i));
        QVERIFY(!loaded.book.isEmpty());
        QCOMPARE(loaded.book.contacts().front().numbers.size(), 1U);
        QVERIFY(loaded.book.contacts().size() <= 2);
    }
}

void VCardReaderTest::boundedProblems()
{
    const LoadedContacts loaded =
        readText(card("FN:Anna\r\n" + QByteArray("TEL:none\r\n").repeated(5000)) + Anna);
    QCOMPARE(loaded.problems.size(), 1000U);
    QCOMPARE(loaded.book.contacts().size(), 2U);
}

void VCardReaderTest::boundedNumbers()
{
    QByteArray numbers;
    for (int i = 0; i < 150; ++i) {
        numbers += "TEL:340" + QByteArray::number(1000000 + i) + "\r\n";
    }
    const LoadedContacts loaded = readText(card("FN:Anna\r\n" + numbers));
    QCOMPARE(loaded.book.contacts().front().numbers.size(), 100U);
    QCOMPARE(loaded.problems.size(), 50U);
}

void VCardReaderTest::numbersOfLines()
{
    const LoadedContacts loaded =
        readText("BEGIN:VCARD\r\nFN:An\r\n na\r\n\r\nNOTE:x\r\n y\r\nTEL:bad\r\nEND:VCARD\r\n");
    QCOMPARE(loaded.problems.size(), 1U);
    QCOMPARE(loaded.problems.front().line, 7);
}

namespace {

/** A card in which one line never seems to end. */
class EndlessLine : public QIODevice
{
public:
    explicit EndlessLine(const QByteArray &begin)
        : m_begin(begin)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        constexpr qint64 size = 24 * 1024 * 1024;
        qint64 count = 0;
        while (count < most && m_at < size) {
            data[count++] = m_at < m_begin.size() ? m_begin[m_at] : 'A';
            ++m_at;
        }
        for (; count < most && m_at < size + m_end.size(); ++m_at) {
            data[count++] = m_end[m_at - size];
        }
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_begin;
    QByteArray m_end = "\r\nTEL:3401234567\r\nEND:VCARD\r\n";
    qint64 m_at = 0;
};

} // namespace

void VCardReaderTest::endlessLines()
{
    for (const QByteArray &property : {QByteArray("PHOTO;ENCODING=b:"), QByteArray("NOTE:"),
                                       QByteArray("FN;ENCODING=QUOTED-PRINTABLE:"), QByteArray()}) {
        EndlessLine device("BEGIN:VCARD\r\nN:;Anna;;;\r\n" + property);
        LoadedContacts loaded;
        readVCards(device, {u"test.vcf"_s, u"test"_s, Region {}}, loaded);
        QCOMPARE(loaded.book.contacts().size(), 1U);
        QCOMPARE(loaded.book.contacts()[0].numbers.size(), 1U);
        QVERIFY(loaded.book.contacts()[0].name.size() <= 200);
    }
}

void VCardReaderTest::boundedCards()
{
    const LoadedContacts loaded =
        readText(QByteArray("BEGIN:VCARD\nEND:VCARD\n").repeated(250'001) + Anna);
    QVERIFY(loaded.book.isEmpty());
    QCOMPARE(loaded.problems.size(), 1000U);
}

void VCardReaderTest::severalNames()
{
    QCOMPARE(dump(readText(card("FN:Ann\r\nFN;PREF=1:Anna\r\nFN:Anne\r\n")).book), u"Anna: "_s);
    QCOMPARE(dump(readText(card("N:A;B;;;\r\nN:C;D;;;\r\n")).book), u"B A: "_s);
    QCOMPARE(dump(readText(card("EMAIL:a@example.org\r\n")).book), u"a@example.org: "_s);
    QCOMPARE(dump(readText(card("NICKNAME:Nini\r\nORG:ACME\r\n")).book), u"Nini: "_s);
    QCOMPARE(dump(readText(card("KIND:group\r\nFN:Friends\r\n") + Anna).book), AnnaRead);
}

void VCardReaderTest::kindsOfNumbers()
{
    const auto kinds = [](const QByteArray &lines) {
        const LoadedContacts loaded = readText("BEGIN:VCARD\nFN:Anna\n" + lines + "END:VCARD\n");
        const Contact &contact = loaded.book.contacts().front();
        std::vector<NumberKind> said;
        for (std::size_t i = 0; i < contact.numbers.size(); ++i) {
            said.push_back(contact.kindOf(i));
        }
        return said;
    };
    using Kind = NumberKind;
    QVERIFY(kinds("TEL:3401234501\nTEL;CELL:3401234502\nTEL:3401234503\n"
                  "TEL;HOME;VOICE:3401234504\n")
            == (std::vector {Kind::Unknown, Kind::Mobile, Kind::Unknown, Kind::Home}));
    QVERIFY(kinds("TEL;TYPE=WORK,CELL:3401234501\nTEL;TYPE=\"work,voice\":3401234502\n"
                  "TEL;TYPE=work;TYPE=fax:3401234503\nTEL;TYPE=PAGER:3401234504\n")
            == (std::vector {Kind::WorkMobile, Kind::Work, Kind::Fax, Kind::Pager}));
    // The same number twice counts as it was said first.
    QVERIFY(kinds("TEL;TYPE=CELL:3401234501\nTEL;TYPE=HOME:+393401234501\n")
            == std::vector {Kind::Mobile});
}

QTEST_GUILESS_MAIN(VCardReaderTest)
#include "tst_vcardreader.moc"
