// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "ui/historymodel.h"
#include "ui/historypage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

/** A history of @p count calls, as the data base would page it. */
struct Shelf
{
    std::vector<CallRecord> calls; ///< oldest first, id = place + 1
    QList<std::pair<int, qint64>> asked;

    explicit Shelf(int count)
    {
        for (qint64 id = 1; id <= count; ++id) {
            calls.push_back(id % 5 == 0 ? sample::rejected(id) : sample::joined(id));
        }
    }
    HistoryModel::Fetch fetch()
    {
        return [this](int limit, qint64 beforeId) {
            asked.append({limit, beforeId});
            std::vector<CallRecord> page;
            for (auto call = calls.rbegin();
                 call != calls.rend() && page.size() < std::size_t(limit); ++call) {
                if (beforeId == 0 || call->id < beforeId) {
                    page.push_back(*call);
                }
            }
            return page;
        };
    }
};

/** Of a long history a hundred calls at a time, in which only the oldest call is wanted. */
HistoryModel::Source sparse(int &asked, qint64 first, std::vector<CallRecord> wanted)
{
    return [&asked, first, wanted = std::move(wanted)](const CallOrder & /*order*/, int /*limit*/,
                                                       qint64 beforeId) {
        ++asked;
        const qint64 next = (beforeId == 0 ? first : beforeId) - 100;
        return next > 1 ? CallPage {{}, next, false} : CallPage {wanted, 1, true};
    };
}

QString nobody(const QString & /*number*/)
{
    return {};
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsInPages();
    void newCallComesOnTopAndChangesInPlace();
    void rareCallsAreLookedForPieceByPiece();
    void anotherQuestionEndsTheOneBefore();
    void nobodyIsSaidWhenAllIsLookedThrough();
    void columnsSpeak();
    void emptyPageSaysWhatToDo();
    void detailShowsEveryStep();
    void detailTellsWhatEachPhoneDid();
    void callBackAsksAndCopyCopies();
    void hiddenNumberCannotBeCalledBack();
};

void HistoryTest::readsInPages()
{
    Shelf shelf(450);
    HistoryModel model(shelf.fetch(), nobody);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // the pages are turned by this test
    shelf.asked.clear();
    model.reload();
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(shelf.asked.size(), 1);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 400);
    QCOMPARE(shelf.asked.last().second, 251);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.record(0).id, 450);
    QCOMPARE(model.record(449).id, 1);
}

void HistoryTest::newCallComesOnTopAndChangesInPlace()
{
    Shelf shelf(3);
    HistoryModel model(shelf.fetch(), nobody);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // the pages are turned by this test
    model.reload();
    CallRecord fresh = sample::joined(4);
    fresh.outcome.reset();
    shelf.calls.push_back(fresh);
    model.refreshCall(4);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.record(0).id, 4);
    const QString before = model.index(0, HistoryModel::Result).data().toString();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    shelf.calls.back() = sample::joined(4);
    model.refreshCall(4);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.index(0, HistoryModel::Result).data().toString() != before);
    model.refreshCall(77); // not there (any more)
    QCOMPARE(model.rowCount(), 4);
}

void HistoryTest::rareCallsAreLookedForPieceByPiece()
{
    Shelf shelf(5);
    HistoryModel model(shelf.fetch(), nobody);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    QSignalSpy settled(&model, &HistoryModel::settled);
    int asked = 0;
    model.setSource(sparse(asked, 1000, {sample::joined(1)}));
    QCOMPARE(asked, 1); // what the person does next is not kept waiting
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isLooking());
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(settled.count(), 0);
    for (int turn = 2; turn <= 4; ++turn) {
        QCoreApplication::processEvents();
        QVERIFY(asked <= turn);
    }
    QVERIFY(settled.wait());
    QCOMPARE(asked, 10);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.isLooking());
    QVERIFY(!model.canFetchMore({}));
}

void HistoryTest::anotherQuestionEndsTheOneBefore()
{
    Shelf shelf(5);
    HistoryModel model(shelf.fetch(), nobody);
    int before = 0;
    int after = 0;
    model.setSource(sparse(before, 100'000, {}));
    model.setSource(sparse(after, 1000, {sample::joined(1)}));
    QSignalSpy settled(&model, &HistoryModel::settled);
    QVERIFY(settled.wait());
    QCOMPARE(before, 1);
    QCOMPARE(after, 10);
    QCOMPARE(model.rowCount(), 1);
    // And one that leads nowhere is not asked for ever.
    model.setSource([](const CallOrder &, int, qint64) { return CallPage {{}, 50, false}; });
    QVERIFY(settled.wait());
    QVERIFY(!model.isLooking());
}

void HistoryTest::nobodyIsSaidWhenAllIsLookedThrough()
{
    Shelf shelf(0);
    HistoryPage page(shelf.fetch(), nobody);
    page.show();
    auto *note = page.findChild<QWidget *>(u"history.empty"_s);
    int asked = 0;
    page.model().setSource(sparse(asked, 1000, {}));
    QVERIFY(!note->isVisible());
    QSignalSpy settled(&page.model(), &HistoryModel::settled);
    QVERIFY(settled.wait());
    QVERIFY(note->isVisible());
    page.model().setSource(sparse(asked, 1000, {sample::joined(1)}));
    QVERIFY(settled.wait());
    QVERIFY(!note->isVisible());
    QVERIFY(page.findChild<QPushButton *>(u"history.callBack"_s)->isEnabled()); // it is chosen
}

void HistoryTest::columnsSpeak()
{
    Shelf shelf(5);
    HistoryModel model(shelf.fetch(), [](const QString &) { return u"Mobile"_s; });
    model.reload();
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY2(!model.index(row, column).data().toString().isEmpty(),
                     qPrintable(u"row %1 column %2"_s.arg(row).arg(column)));
        }
    }
    QCOMPARE(model.index(1, HistoryModel::WentTo).data().toString(), u"Mobile"_s);
    QCOMPARE(model.index(0, HistoryModel::WentTo).data().toString(), u"–"_s); // rejected
    QVERIFY(callIconName(sample::joined(1)) != callIconName(sample::rejected(1)));
}

void HistoryTest::emptyPageSaysWhatToDo()
{
    Shelf shelf(0);
    HistoryPage page(shelf.fetch(), nobody);
    page.show();
    auto *note = page.findChild<QWidget *>(u"history.empty"_s);
    QVERIFY(note->isVisible());
    shelf.calls.push_back(sample::joined(1));
    page.refreshCall(1);
    QVERIFY(!note->isVisible());
    QVERIFY(page.findChild<QTableView *>(u"history.calls"_s)->isVisible());
}

void HistoryTest::detailShowsEveryStep()
{
    Shelf shelf(1);
    HistoryPage page(shelf.fetch(), nobody);
    auto *steps = page.findChild<QTableWidget *>(u"history.steps"_s);
    QCOMPARE(steps->rowCount(), 8); // seven stages and the outcome
    QVERIFY(steps->item(0, 0)->text().endsWith(u"03.120"_s)); // the zone moves minutes at most
    QVERIFY(steps->item(1, 1)->text().contains(u"37"_s));
    for (int row = 0; row < steps->rowCount(); ++row) {
        QVERIFY(!steps->item(row, 2)->text().isEmpty());
    }
}

void HistoryTest::detailTellsWhatEachPhoneDid()
{
    Shelf shelf(1);
    CallRecord &call = shelf.calls.front();
    const QDateTime start = call.startedAt;
    call.steps = {
        {start, CallStage::CallingMaster, u"+393331112222"_s},
        {start.addSecs(20), CallStage::NextPhone, u"+393331112222"_s, ReleaseReason::NoAnswer},
        {start.addSecs(21), CallStage::CallingMaster, u"+393337778888"_s}};
    HistoryPage page(shelf.fetch(), nobody);
    auto *steps = page.findChild<QTableWidget *>(u"history.steps"_s);
    QCOMPARE(steps->item(0, 2)->text(), u"Calling your phone +39 333 111 2222"_s);
    QCOMPARE(steps->item(1, 2)->text(), u"Your phone +39 333 111 2222 did not answer (20 s)"_s);
    QCOMPARE(steps->item(2, 2)->text(), u"Calling your phone +39 333 777 8888"_s);
}

void HistoryTest::callBackAsksAndCopyCopies()
{
    Shelf shelf(4);
    HistoryPage page(shelf.fetch(), nobody);
    QSignalSpy asked(&page, &HistoryPage::callRequested);
    page.select(2);
    page.findChild<QPushButton *>(u"history.callBack"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"+393331112233"_s);
    page.findChild<QPushButton *>(u"history.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+393331112233"_s);
}

void HistoryTest::hiddenNumberCannotBeCalledBack()
{
    Shelf shelf(5);
    HistoryPage page(shelf.fetch(), nobody);
    page.select(5);
    QVERIFY(!page.findChild<QPushButton *>(u"history.callBack"_s)->isEnabled());
    QVERIFY(!page.findChild<QPushButton *>(u"history.copy"_s)->isEnabled());
    page.select(4);
    QVERIFY(page.findChild<QPushButton *>(u"history.callBack"_s)->isEnabled());
}

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
