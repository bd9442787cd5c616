// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/countryname.h"
#include "base/languages.h"

#include <QtTest>

using namespace vp;
using namespace Qt::StringLiterals;

class tst_CountryName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCountryHasANameInEachLanguage_data();
    void aCountryHasANameInEachLanguage();
    void whatIsNoCountryHasNoName_data();
    void whatIsNoCountryHasNoName();
    void aCountryIsFoundByItsName_data();
    void aCountryIsFoundByItsName();
    void nobodysCountryIsNotFound();
};

void tst_CountryName::aCountryHasANameInEachLanguage_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << u"DE"_s << u"en"_s << u"Germany"_s;
    QTest::newRow("it") << u"DE"_s << u"it"_s << u"Germania"_s;
    QTest::newRow("de") << u"DE"_s << u"de"_s << u"Deutschland"_s;
    QTest::newRow("fr") << u"DE"_s << u"fr"_s << u"Allemagne"_s;
    QTest::newRow("es") << u"DE"_s << u"es"_s << u"Alemania"_s;
    QTest::newRow("not ASCII") << u"CI"_s << u"fr"_s << u"Côte d’Ivoire"_s;
}

void tst_CountryName::aCountryHasANameInEachLanguage()
{
    QFETCH(QString, iso);
    QFETCH(QString, language);
    QTEST(countryName(iso, language), "name");
}

void tst_CountryName::whatIsNoCountryHasNoName_data()
{
    QTest::addColumn<QString>("iso");
    QTest::newRow("empty") << QString();
    QTest::newRow("nobody's") << u"QX"_s;
    QTest::newRow("small letters") << u"de"_s;
    QTest::newRow("a calling code") << u"39"_s;
    QTest::newRow("a variant behind it") << u"DE_POSIX"_s;
    QTest::newRow("keywords behind it") << u"DE@currency=EUR"_s;
    QTest::newRow("long") << QString(100'000, u'D');
}

void tst_CountryName::whatIsNoCountryHasNoName()
{
    QFETCH(QString, iso);
    for (const Language &language : Languages) {
        QCOMPARE(countryName(iso, QString(language.code)), QString());
    }
}

void tst_CountryName::aCountryIsFoundByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("iso");
    QTest::newRow("English") << u"united kingdom"_s << u"GB"_s;
    QTest::newRow("Italian") << u"Germania"_s << u"DE"_s;
    QTest::newRow("German") << u"ÖSTERREICH"_s << u"AT"_s;
    QTest::newRow("French") << u"pays-bas"_s << u"NL"_s;
    QTest::newRow("Spanish") << u"España"_s << u"ES"_s;
    QTest::newRow("its own") << u"Nederland"_s << u"NL"_s;
}

void tst_CountryName::aCountryIsFoundByItsName()
{
    QFETCH(QString, name);
    QTEST(codeOfCountry(name), "iso");
}

void tst_CountryName::nobodysCountryIsNotFound()
{
    QCOMPARE(codeOfCountry(QString()), QString());
    QCOMPARE(codeOfCountry(u"Atlantis"_s), QString());
    QCOMPARE(codeOfCountry(QString(100'000, u'a')), QString());
}

QTEST_GUILESS_MAIN(tst_CountryName)
#include "tst_countryname.moc"
