// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"
#include "net/updatereceipts.h"

#include <QTest>

using namespace vp;
using namespace std::chrono_literals;

class TestUpdateReceipts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReceivedAtFirst()
    {
        const UpdateReceipts receipts;
        QCOMPARE(receipts.offset(), 0);
        QVERIFY(!receipts.isUnconfirmed(1h));
    }

    void aLowerIdAfterAQuietWeekIsNew()
    {
        UpdateReceipts receipts;
        receipts.receive(900'000);
        QVERIFY(!receipts.isNew(900'000));
        QVERIFY(receipts.isNew(17));
        receipts.receive(17);
        QCOMPARE(receipts.offset(), 18);
        QVERIFY(!receipts.isNew(900'000));
    }

    void theOldestAreForgottenInTime()
    {
        UpdateReceipts receipts;
        for (qint64 id = 1; id <= 1500; ++id) {
            receipts.receive(id);
        }
        QVERIFY(receipts.isNew(1));
        QVERIFY(receipts.isNew(500));
        QVERIFY(!receipts.isNew(501));
        QVERIFY(!receipts.isNew(1500));
    }

    void isUnconfirmedUntilAskedForAWhileAgo()
    {
        UpdateReceipts receipts;
        receipts.ask(1000ms);
        receipts.receive(5);
        QVERIFY(receipts.isUnconfirmed(1h));
        receipts.ask(2000ms);
        QVERIFY(receipts.isUnconfirmed(2400ms));
        QVERIFY(!receipts.isUnconfirmed(2500ms));
    }

    void theBackOffDoublesUpToHalfAMinute()
    {
        BackOff backOff;
        for (const std::chrono::milliseconds base :
             {1000ms, 2000ms, 4000ms, 8000ms, 16'000ms, 30'000ms, 30'000ms}) {
            const std::chrono::milliseconds wait = backOff.next();
            QVERIFY(wait >= base);
            QVERIFY(wait <= base + base / 4);
        }
        backOff.reset();
        QVERIFY(backOff.next() <= 1250ms);
    }
};

QTEST_GUILESS_MAIN(TestUpdateReceipts)
#include "tst_updatereceipts.moc"
