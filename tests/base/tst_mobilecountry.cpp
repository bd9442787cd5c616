// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mobilecountry.h"
#include "base/phonenumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

class MobileCountryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsSubscribers_data();
    void knowsSubscribers();
    void everyOneIsARegion();
};

void MobileCountryTest::knowsSubscribers_data()
{
    QTest::addColumn<QByteArray>("imsi");
    QTest::addColumn<QString>("country");
    QTest::newRow("Italy") << QByteArray("222100000000017") << u"IT"_s;
    QTest::newRow("the first row") << QByteArray("202050000000017") << u"GR"_s;
    QTest::newRow("the last row") << QByteArray("750010000000017") << u"FK"_s;
    QTest::newRow("one of several of the United States")
        << QByteArray("311480000000017") << u"US"_s;
    QTest::newRow("fourteen digits") << QByteArray("26201000000001") << u"DE"_s;
    QTest::newRow("test network") << QByteArray("001010000000017") << QString();
    QTest::newRow("satellite") << QByteArray("901030000000017") << QString();
    QTest::newRow("between two rows") << QByteArray("223100000000017") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("too short") << QByteArray("22210") << QString();
    QTest::newRow("too long") << QByteArray("2221000000000170") << QString();
    QTest::newRow("a word") << QByteArray("222ERROR") << QString();
}

void MobileCountryTest::knowsSubscribers()
{
    QFETCH(QByteArray, imsi);
    QTEST(countryOfSubscriber(imsi), "country");
}

void MobileCountryTest::everyOneIsARegion()
{
    int known = 0;
    for (int code = 0; code < 1000; ++code) {
        const QString country = countryOfMobileCode(code);
        if (!country.isEmpty()) {
            ++known;
            const Result<Region> region = Region::parse(country);
            QVERIFY2(region && region->iso == country, qPrintable(country));
        }
    }
    QVERIFY(known > 200);
}

QTEST_GUILESS_MAIN(MobileCountryTest)
#include "tst_mobilecountry.moc"
