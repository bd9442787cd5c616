// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertyping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

class NumberTypingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spaces_data();
    void spaces();
    void everyPrefixKeepsItsDigits_data();
    void everyPrefixKeepsItsDigits();
    void cursorStaysBehindItsDigit();
};

void NumberTypingTest::spaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a mobile of the region") << u"3401234567"_s << u"340 123 4567"_s;
    QTest::newRow("another country") << u"+442079460018"_s << u"+44 20 7946 0018"_s;
    QTest::newRow("spaced otherwise") << u"34-01 23.45 67"_s << u"340 123 4567"_s;
    QTest::newRow("a plus alone") << u"+"_s << u"+"_s;
    QTest::newRow("service code") << u"*100#"_s << u"*100#"_s;
    QTest::newRow("name") << u"Anna 2"_s << u"Anna 2"_s;
    QTest::newRow("plus inside") << u"34+01"_s << u"34+01"_s;
    QTest::newRow("longer than any number")
        << u"123456789012345678901234"_s << u"123456789012345678901234"_s;
}

void NumberTypingTest::spaces()
{
    QFETCH(QString, typed);
    const TypedNumber shown = spacedWhileTyped({typed, typed.size()}, Region {});
    QTEST(shown.text, "shown");
    QCOMPARE(shown.cursor, shown.text.size());
}

void NumberTypingTest::everyPrefixKeepsItsDigits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("iso");
    QTest::newRow("IT") << u"+390669821234"_s << u"IT"_s;
    QTest::newRow("US national") << u"12025550143"_s << u"US"_s;
    QTest::newRow("DE") << u"00493012345678"_s << u"DE"_s;
    QTest::newRow("FR") << u"0612345678"_s << u"FR"_s;
    QTest::newRow("nowhere") << u"+999123456789012"_s << u"IT"_s;
}

void NumberTypingTest::everyPrefixKeepsItsDigits()
{
    QFETCH(QString, number);
    QFETCH(QString, iso);
    const Region region {iso, 0};
    QString field;
    for (const QChar key : number) { // as it is typed: behind what was spaced already
        const TypedNumber shown = spacedWhileTyped({field + key, field.size() + 1}, region);
        QCOMPARE(shown.cursor, shown.text.size());
        field = shown.text;
    }
    QCOMPARE(dialledPart(field), number);
}

void NumberTypingTest::cursorStaysBehindItsDigit()
{
    // A 9 was typed behind the second digit.
    const TypedNumber inside = spacedWhileTyped({u"3490 123 456"_s, 3}, Region {});
    QCOMPARE(inside.text, u"349 012 3456"_s);
    QCOMPARE(inside.cursor, 3);
    QCOMPARE(spacedWhileTyped({u"340 123 4567"_s, 0}, Region {}).cursor, 0);
    QCOMPARE(spacedWhileTyped({u"340 123 4567"_s, 99}, Region {}).cursor, 12);
}

QTEST_GUILESS_MAIN(NumberTypingTest)
#include "tst_numbertyping.moc"
