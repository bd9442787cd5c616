// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../service/phoneworld.h"
#include "bigphone.h"
#include "service/windowhistory.h"
#include "service/windowside.h"
#include "store/database.h"
#include "ui/contactspage.h"
#include "ui/historypage.h"
#include "ui/weekview.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace vp;
using namespace Qt::StringLiterals;

/** What a hand on the keyboard feels on pages with much on them: until the new picture is painted.
 */
namespace {

constexpr QSize Size(880, 560);

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** Until @p widget shows what became of it. */
void paint(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    widget.grab();
}

void print(const QByteArray &name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("pages.%s %.1f ms (median of %zu), worst %.1f ms\n", name.constData(),
                times[times.size() / 2], times.size(), times.back());
    std::fflush(stdout);
}

void filterContacts()
{
    test::PhoneWorld world;
    world.writeContacts(bench::cards(20'000));
    world.start();
    WindowContacts &contacts = world.phone->window().contacts;
    QSignalSpy listed(&contacts, &WindowContacts::changed);
    ContactsPage page(contacts);
    page.resize(Size);
    page.show();
    if (listed.isEmpty()) {
        listed.wait(60'000);
    }
    paint(page);
    auto *filter = page.findChild<QLineEdit *>(u"contacts.filter"_s);
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        for (const char letter : {'m', 'a', 'r', 't', 'a'}) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(filter, letter);
            paint(page);
            times.push_back(milliseconds(timer));
        }
        filter->clear();
    }
    print("contacts_20000.key_to_list", times);
}

/** Until nothing more is looked for; the longest turn of the loop meanwhile goes to @p turns. */
void letSettle(HistoryPage &page, std::vector<double> &turns)
{
    double longest = 0;
    while (page.model().isLooking()) {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, milliseconds(timer));
    }
    turns.push_back(longest);
}

/** Words that everybody, few and nobody has, typed to their last letter. */
void searchHistory(HistoryPage &page)
{
    auto *search = page.findChild<QLineEdit *>(u"history.search"_s);
    for (const QString &word : {u"Anna"_s, u"Anna 89999"_s, u"Nobody"_s}) {
        std::vector<double> firsts;
        std::vector<double> turns;
        std::vector<double> wholes;
        for (int round = 0; round < 5; ++round) {
            search->setText(word.chopped(1));
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(search, word.back().toLatin1());
            paint(page);
            firsts.push_back(milliseconds(timer));
            letSettle(page, turns);
            wholes.push_back(milliseconds(timer));
        }
        const QByteArray name = "history_1000000.search_" + QByteArray::number(word.size());
        print(name + ".key_to_picture", firsts);
        print(name + ".longest_turn", turns);
        print(name + ".all_found", wholes);
    }
    search->clear();
}

/** By every column, in both directions, and to the end of what is read then. */
void sortHistory(HistoryPage &page)
{
    auto *table = page.findChild<QTableView *>(u"history.calls"_s);
    std::vector<double> sorts;
    std::vector<double> jumps;
    for (int column = HistoryModel::Who; column <= HistoryModel::Result; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QElapsedTimer timer;
            timer.start();
            table->sortByColumn(column, order);
            paint(page);
            sorts.push_back(milliseconds(timer));
            for (int i = 0; i < 10; ++i) {
                timer.restart();
                table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
                paint(page);
                jumps.push_back(milliseconds(timer));
            }
        }
    }
    table->sortByColumn(HistoryModel::When, Qt::DescendingOrder);
    print("history_1000000.sort", sorts);
    print("history_1000000.sorted_jump", jumps);
}

void browseHistory()
{
    test::PhoneWorld world;
    world.useFile();
    world.start();
    const int calls = bench::Amounts().calls;
    if (!bench::addCalls(world.folder.filePath(u"phone.db"_s), calls)) {
        std::fputs("the calls could not be written\n", stderr);
        return;
    }
    std::vector<double> opens;
    std::vector<double> jumps;
    std::vector<double> spans;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        HistoryPage page(
            [&](int limit, qint64 before) { return world.phone->history(limit, before); },
            [&](const QString &number) { return world.phone->nameOf(number); });
        page.setHistory(world.phone->window().history);
        page.resize(Size);
        page.show();
        paint(page);
        opens.push_back(milliseconds(timer));
        auto *table = page.findChild<QTableView *>(u"history.calls"_s);
        for (int i = 0; i < 20; ++i) { // to the end of what is known, which reads on
            timer.restart();
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
            paint(page);
            jumps.push_back(milliseconds(timer));
        }
        auto *span = page.findChild<QComboBox *>(u"history.span"_s);
        for (int choice = 1; choice < span->count(); ++choice) {
            timer.restart();
            span->setCurrentIndex(choice);
            paint(page);
            spans.push_back(milliseconds(timer));
        }
        span->setCurrentIndex(0);
        if (round == 0) {
            searchHistory(page);
            sortHistory(page);
        }
    }
    print("history_1000000.open", opens);
    print("history_1000000.jump", jumps);
    print("history_1000000.span", spans);
}

void showWeek()
{
    std::vector<WeekBlock> blocks;
    const QDate monday(2026, 11, 23);
    for (int i = 0; i < 10'000; ++i) {
        const QDateTime begin(monday.addDays(i / 1430), QTime(0, 0).addSecs(i % 1430 * 60));
        blocks.push_back({begin, begin.addSecs(45 * 60), u"family"_s, u"Mobile"_s});
    }
    WeekView view;
    view.resize(Size);
    view.show();
    std::vector<double> times;
    for (int round = 0; round < 11; ++round) {
        QElapsedTimer timer;
        timer.start();
        view.setWeek(monday, blocks);
        paint(view);
        times.push_back(milliseconds(timer));
    }
    print("week_10000.show", times);
}

void importCards()
{
    test::PhoneWorld world;
    world.start();
    const QString path = world.folder.filePath(u"Many.vcf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bench::cards(100'000)) < 0) {
        return;
    }
    file.close();
    WindowContacts &contacts = world.phone->window().contacts;
    ContactsPage page(contacts);
    page.resize(Size);
    page.show();
    QTimer heart;
    QElapsedTimer since;
    double longest = 0;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, milliseconds(since));
        since.restart();
    });
    QSignalSpy imported(&contacts, &WindowContacts::imported);
    QSignalSpy listed(&contacts, &WindowContacts::changed);
    since.start();
    heart.start(1);
    QElapsedTimer whole;
    whole.start();
    contacts.import({path});
    imported.wait(300'000);
    listed.wait(300'000);
    std::printf("pages.import_100000.whole %.0f ms\npages.import_100000.longest_silence %.1f ms\n",
                milliseconds(whole), longest);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"vp.*=false"_s);
    filterContacts();
    browseHistory();
    showWeek();
    importCards();
    return 0;
}
