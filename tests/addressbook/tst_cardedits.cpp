// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kinds of numbers and the note of a card, changed in its file.
#include "addressbook/cardmerge.h"
#include "addressbook/cardnote.h"
#include "addressbook/vcardwriter.h"
#include "cardsample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

class CardEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesKinds_data();
    void changesKinds();
    void aKindTouchesNothingElse();
    void aKindIsOfOneLine_data();
    void aKindIsOfOneLine();
    void aNewNumberSaysItsKind();
    void changesTheNote_data();
    void changesTheNote();
    void everyNoteIsReadBack();
    void aMergeKeepsBothNotes();
};

void CardEditsTest::changesKinds_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<NumberKind>("kind");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &version, const QByteArray &before,
                        NumberKind kind, const QByteArray &after) {
        QTest::newRow(name) << version << before << kind << after;
    };
    const QByteArray number = ":+39 340 123 4567\r\n";
    row("none before", "3.0", "TEL" + number, NumberKind::Mobile, "TEL;TYPE=CELL" + number);
    row("one of a list", "3.0", "TEL;TYPE=home,voice;PREF=1" + number, NumberKind::Work,
        "TEL;TYPE=WORK;TYPE=voice;PREF=1" + number);
    row("several types", "3.0", "item1.tel;type=CELL;type=VOICE;X-A=\"b;type=HOME\"" + number,
        NumberKind::Home, "item1.tel;TYPE=HOME;type=VOICE;X-A=\"b;type=HOME\"" + number);
    row("in quotes", "4.0", "TEL;TYPE=\"voice,work\";VALUE=uri:tel:+39-340-1234567\r\n",
        NumberKind::WorkMobile,
        "TEL;TYPE=WORK;TYPE=CELL;TYPE=\"voice\";VALUE=uri:tel:+39-340-1234567\r\n");
    row("words of 2.1", "2.1", "TEL;CELL;VOICE;PREF" + number, NumberKind::Fax,
        "TEL;FAX;VOICE;PREF" + number);
    row("blanks between", "3.0", "TEL;TYPE=Work Fax" + number, NumberKind::Home,
        "TEL;TYPE=HOME" + number);
    row("blanks in a list", "3.0", "TEL;TYPE=\"voice,Work  Fax msg\",video home" + number,
        NumberKind::Pager, "TEL;TYPE=PAGER;TYPE=\"voice,msg\",video" + number);
    row("blanks in 2.1", "2.1", "TEL;HOME FAX;PREF x" + number, NumberKind::Mobile,
        "TEL;CELL;PREF x" + number);
    row("no kind any more", "3.0", "TEL;TYPE=HOME" + number, NumberKind::Unknown, "TEL" + number);
    row("folded value", "3.0", "TEL;TYPE=HOME:+39 340\r\n  123 4567\r\n", NumberKind::Pager,
        "TEL;TYPE=PAGER:+39 340\r\n  123 4567\r\n");
    row("folded before the value", "3.0", "TEL;TYPE=HOME;X-A=\r\n b" + number, NumberKind::Work,
        "TEL;TYPE=WORK;X-A=b" + number);
}

void CardEditsTest::changesKinds()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, before);
    QFETCH(NumberKind, kind);
    QFETCH(QByteArray, after);
    const QByteArray frame = "BEGIN:VCARD\r\nVERSION:" + version + "\r\nX-A:1\r\nFN:Anna\r\n";
    const VCardFile file = readBytes(frame + before + "X-B:2\r\nEND:VCARD\r\n");
    ContactDraft draft = draftOf(file.cards[0]);
    QCOMPARE(draft.numbers.size(), 1U);
    draft.kinds = {{draft.numbers[0], kind, file.cards[0].contact.kindOf(0)}};
    const QByteArray edited = editedCard(file.cards[0], draft, Region {});
    QCOMPARE(edited, QByteArray(frame + after + "X-B:2\r\nEND:VCARD\r\n"));
    QCOMPARE(readBytes(edited).cards[0].contact.kindOf(0), kind);
    QCOMPARE(editedCard(readBytes(edited).cards[0], draft, Region {}), edited);
}

void CardEditsTest::aKindTouchesNothingElse()
{
    const VCardFile file = readBytes(Rich);
    ContactDraft draft = draftOf(file.cards[0]);
    draft.kinds = {{number(u"0612345678"_s), NumberKind::Work, NumberKind::Home}};
    QCOMPARE(editedCard(file.cards[0], draft, Region {}),
             QByteArray(Rich).replace("TEL;type=HOME;type=VOICE", "TEL;TYPE=WORK;type=VOICE"));
    draft.kinds.front().kind = NumberKind::Home; // as it is
    QCOMPARE(editedCard(file.cards[0], draft, Region {}), Rich);
}

void CardEditsTest::aKindIsOfOneLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<std::vector<SaidKind>>("kinds");
    QTest::addColumn<QByteArray>("after");
    const PhoneNumber anna = number(u"0612345678"_s);
    const PhoneNumber bruno = number(u"3331112222"_s);
    using enum NumberKind;
    const auto row = [](const char *name, const QByteArray &before,
                        const std::vector<SaidKind> &kinds, const QByteArray &after) {
        QTest::newRow(name) << before << kinds << after;
    };
    row("telephone and fax", "TEL;TYPE=HOME:0612345678\r\nTEL;TYPE=FAX:0612345678\r\n",
        {{anna, Work, Home}}, "TEL;TYPE=WORK:0612345678\r\nTEL;TYPE=FAX:0612345678\r\n");
    row("twice the same", "TEL;TYPE=HOME:0612345678\r\nTEL;TYPE=home:06 12345678\r\n",
        {{anna, Work, Home}}, "TEL;TYPE=WORK:0612345678\r\nTEL;TYPE=WORK:06 12345678\r\n");
    const QByteArray both = ":0612345678 ::: 3331112222\r\n";
    row("one of two", "TEL;TYPE=HOME" + both, {{anna, Work, Home}}, "TEL;TYPE=HOME" + both);
    row("the other of two", "TEL;TYPE=HOME" + both, {{bruno, Work, Home}}, "TEL;TYPE=HOME" + both);
    row("each another", "TEL" + both, {{anna, Work}, {bruno, Mobile}}, "TEL" + both);
    row("both the same", "TEL;TYPE=HOME" + both, {{anna, Work, Home}, {bruno, Work, Home}},
        "TEL;TYPE=WORK" + both);
}

void CardEditsTest::aKindIsOfOneLine()
{
    QFETCH(QByteArray, before);
    QFETCH(std::vector<SaidKind>, kinds);
    QFETCH(QByteArray, after);
    const QByteArray frame = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\n";
    const VCardFile file = readBytes(frame + before + "END:VCARD\r\n");
    ContactDraft draft = draftOf(file.cards[0]);
    for (const SaidKind &said : kinds) {
        QVERIFY(std::ranges::find(draft.numbers, said.number) != draft.numbers.end());
    }
    draft.kinds = kinds;
    QCOMPARE(editedCard(file.cards[0], draft, Region {}),
             QByteArray(frame + after + "END:VCARD\r\n"));
}

void CardEditsTest::aNewNumberSaysItsKind()
{
    const VCardFile file = readBytes(Rich);
    ContactDraft draft = draftOf(file.cards[0]);
    draft.numbers.push_back(number(u"3331112222"_s));
    draft.kinds = {{number(u"3331112222"_s), NumberKind::WorkMobile}};
    QCOMPARE(editedCard(file.cards[0], draft, Region {}),
             QByteArray(Rich).replace("END:VCARD",
                                      "TEL;TYPE=WORK;TYPE=CELL:+393331112222\r\nEND:VCARD"));
    const VCardFile fresh = readBytes(writeCard(
        {u"A"_s, {number(u"3331112222"_s)}, {}, {{number(u"3331112222"_s), NumberKind::Fax}}}, {}));
    QCOMPARE(fresh.cards[0].contact.kindOf(0), NumberKind::Fax);
}

void CardEditsTest::changesTheNote_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("none before") << QByteArray() << u"by, the; door\nand \\ up"_s
                                 << QByteArray("NOTE:by\\, the\\; door\\nand \\\\ up\r\n");
    QTest::newRow("another text") << QByteArray("item3.NOTE;LANGUAGE=en:of the\r\n  choir\r\n")
                                  << u"of the band"_s
                                  << QByteArray("item3.NOTE;LANGUAGE=en:of the band\r\n");
    QTest::newRow("encoded") << QByteArray(
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:of =\r\nthe choir\r\n")
                             << u"new"_s << QByteArray("NOTE:new\r\n");
    QTest::newRow("gone") << QByteArray("NOTE:of the choir\r\n") << QString() << QByteArray();
    QTest::newRow("two become one")
        << QByteArray("NOTE:one\r\nNOTE:two\r\n") << u"three"_s << QByteArray("NOTE:three\r\n");
}

void CardEditsTest::changesTheNote()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, note);
    QFETCH(QByteArray, after);
    const QByteArray start = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\n";
    const QByteArray end = "END:VCARD\r\n";
    const VCardFile file = readBytes(start + before + end);
    ContactDraft draft = draftOf(file.cards[0]);
    QCOMPARE(editedCard(file.cards[0], draft, Region {}), QByteArray(start + before + end));
    draft.note = note;
    const QByteArray edited = editedCard(file.cards[0], draft, Region {});
    QCOMPARE(edited, QByteArray(start + after + end));
    QCOMPARE(noteOf(edited), std::optional(note));
}

void CardEditsTest::everyNoteIsReadBack()
{
    const QString letters = u"aB ,;\\:\"'=\në ж𝄞é-/&"_s;
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        QString text = u"x"_s;
        for (int i = random.bounded(300); i > 0; --i) {
            text += letters[random.bounded(letters.size())];
        }
        const QString note = cleanNote(QString::fromUtf8(text.toUtf8()));
        for (const QByteArray &version : {QByteArray("2.1"), QByteArray("3.0")}) {
            if (version == "2.1" && note.contains(u"\\;"_s)) {
                continue; // which 2.1 cannot say
            }
            const VCardFile file =
                readBytes("BEGIN:VCARD\r\nVERSION:" + version + "\r\nFN:A\r\nEND:VCARD\r\n");
            ContactDraft draft = draftOf(file.cards[0]);
            draft.note = note;
            const QByteArray edited = editedCard(file.cards[0], draft, Region {});
            QCOMPARE(noteOf(edited), std::optional(note));
            QCOMPARE(readBytes(edited).cards.size(), 1U);
        }
    }
    QCOMPARE(noteOf("BEGIN:VCARD\r\nFN:A\r\nNOTE:" + QByteArray(20'000, 'x') + "\r\nEND:VCARD\r\n"),
             std::optional<QString>());
    QCOMPARE(noteOf("BEGIN:VCARD\r\nFN:A\r\nNOTE:one\r\nEND:VCARD\r\n"
                    "BEGIN:VCARD\r\nFN:A\r\nNOTE:two\r\nNOTE:one\r\nEND:VCARD\r\n"),
             std::optional(u"one\ntwo"_s));
}

void CardEditsTest::aMergeKeepsBothNotes()
{
    const QByteArray frame = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\n";
    const MergedCard merged =
        mergeCards({frame + "NOTE:of the choir\r\nEND:VCARD\r\n",
                    frame + "TEL;TYPE=HOME:0612345678\r\nNOTE:lives\\nin Rome\r\nEND:VCARD\r\n"});
    QCOMPARE(merged.obstacle, MergeObstacle::None);
    QCOMPARE(noteOf(merged.text), std::optional(u"of the choir\nlives\nin Rome"_s));
    QCOMPARE(readBytes(merged.text).cards[0].contact.kindOf(0), NumberKind::Home);
}

QTEST_GUILESS_MAIN(CardEditsTest)
#include "tst_cardedits.moc"
