// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulespage.h"
#include "ui/weekblocks.h"
#include "ui/weeklist.h"
#include "ui/weekview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QDate Monday(2026, 11, 16);

QDateTime at(int day, int hour, int minute = 0)
{
    return {Monday.addDays(day), QTime(hour, minute)};
}

WeekBlock block(const QDateTime &begin, const QDateTime &end, const QString &who = u"family"_s,
                const QString &goesTo = u"Mobile"_s)
{
    return {begin, end, who, goesTo, who, u"Home"_s, false};
}

/** A page with answers that the test gives. */
struct World
{
    World()
    {
        RulesQuestions questions;
        questions.week = [this](QObject *, const QDate &first, auto answer) {
            weeks.push_back(first);
            answers.push_back(std::move(answer));
        };
        questions.facts = [this](QObject *, const auto &answer) {
            answer(facts);
        };
        questions.test = [this](const QString &who, const QDateTime &when) {
            asked = who;
            askedAt = when;
            return verdict;
        };
        questions.refresh = [this] {
            ++refreshes;
        };
        questions.cancel = [this] {
            ++cancels;
        };
        page = std::make_unique<RulesPage>(settings, std::move(questions));
        page->resize(900, 900);
    }
    template<class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    QTemporaryDir folder;
    Settings settings {folder.filePath(u"settings.ini"_s)};
    RulesFacts facts;
    RuleVerdict verdict {u"Anna rings Mobile"_s, {u"not blocked"_s, u"event «family»"_s}};
    std::vector<QDate> weeks;
    std::vector<std::function<void(std::vector<WeekBlock>)>> answers;
    QString asked;
    QDateTime askedAt;
    int refreshes = 0;
    int cancels = 0;
    std::unique_ptr<RulesPage> page;
};

} // namespace

class TestRulesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void layout_data();
    void layout();
    void sideBySide();
    void overlapsAreMarked();
    void phonesHaveNames();
    void keysMoveBetweenBlocks();
    void crowdedWeekHidesNoBlock();
    void blocksAreAccessible();
    void weekIsAskedFor();
    void staleAnswerIsDropped();
    void choiceSurvivesARefresh();
    void listSaysTheSame();
    void longListSaysSo();
    void fullWeekIsDrawnToItsEnd();
    void problemsAndSources();
    void testerAsks();
    void defaultsAreStored();
    void everythingHasAName();
};

void TestRulesPage::layout_data()
{
    QTest::addColumn<QDateTime>("begin");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QList<QPoint>>("spans"); // day * 10000 + from, to
    const auto row = [](const char *name, const QDateTime &begin, const QDateTime &end,
                        const QList<QPoint> &spans) {
        QTest::newRow(name) << begin << end << spans;
    };
    row("a morning", at(0, 8), at(0, 12), {{480, 720}});
    row("over midnight", at(1, 22), at(2, 6), {{11320, 1440}, {20000, 360}});
    row("until midnight", at(1, 22), at(2, 0), {{11320, 1440}});
    row("days on end", at(4, 12), at(6, 1), {{40720, 1440}, {50000, 1440}, {60000, 60}});
    row("from the week before", at(-2, 12), at(0, 1), {{0, 60}});
    row("into the week after", at(6, 23), at(8, 1), {{61380, 1440}});
    row("another week", at(7, 8), at(7, 9), {});
    row("ended as the week begins", at(-1, 8), at(0, 0), {});
    row("a moment", at(3, 9), at(3, 9, 1), {{30540, 555}});
    row("a moment before midnight", at(3, 23, 59), at(4, 0), {{31425, 1440}});
    // The clock goes back: it ends at an earlier hand of the clock than it begins.
    row("clock turned back", at(6, 2, 30), at(6, 2, 10), {{60150, 165}});
}

void TestRulesPage::layout()
{
    QFETCH(QDateTime, begin);
    QFETCH(QDateTime, end);
    QFETCH(QList<QPoint>, spans);
    QList<QPoint> got;
    for (const WeekPiece &piece : layOutWeek({block(begin, end)}, Monday)) {
        QCOMPARE(piece.lanes, 1);
        got.push_back({piece.day * 10000 + piece.from, piece.to});
    }
    QCOMPARE(got, spans);
}

void TestRulesPage::sideBySide()
{
    const std::vector<WeekPiece> pieces = layOutWeek(
        {block(at(0, 8), at(0, 12)), block(at(0, 9), at(0, 10)), block(at(0, 10), at(0, 13)),
         block(at(0, 13), at(0, 14)), block(at(1, 8), at(1, 9))},
        Monday);
    QCOMPARE(pieces.size(), 5U);
    const auto lanes = [&pieces](std::size_t i) {
        return std::pair(pieces[i].lane, pieces[i].lanes);
    };
    QCOMPARE(lanes(0), std::pair(0, 2));
    QCOMPARE(lanes(1), std::pair(1, 2));
    QCOMPARE(lanes(2), std::pair(1, 2)); // in the place that is free again
    QCOMPARE(lanes(3), std::pair(0, 1)); // touches nobody any more
    QCOMPARE(lanes(4), std::pair(0, 1));
}

void TestRulesPage::overlapsAreMarked()
{
    const auto rule = [](const QDateTime &begin, const QDateTime &end, const QStringList &groups,
                         RuleAction::Kind kind) {
        RuleBlock made;
        made.groups = groups;
        made.event.begin = begin.toUTC();
        made.event.end = end.toUTC();
        made.event.action = RuleAction {kind};
        return made;
    };
    using Kind = RuleAction::Kind;
    const std::vector<WeekBlock> blocks =
        WeekBlocks::of({rule(at(0, 8), at(0, 12), {u"family"_s}, Kind::Reject),
                        rule(at(0, 9), at(0, 10), {u"work"_s}, Kind::Master),
                        rule(at(0, 10), at(0, 13), {u"work"_s, u"family"_s}, Kind::Master),
                        rule(at(0, 12), at(0, 14), {u"family"_s}, Kind::Master)},
                       {});
    QCOMPARE(blocks.size(), 4U);
    QVERIFY(blocks[0].overlaps);
    QVERIFY(!blocks[1].overlaps);
    QVERIFY(blocks[2].overlaps);
    QVERIFY(!blocks[3].overlaps); // says the same as the one before
    QCOMPARE(blocks[2].who, u"work, family"_s);
    QCOMPARE(blocks[0].begin, at(0, 8));
}

void TestRulesPage::phonesHaveNames()
{
    const PhoneNumber mobile = PhoneNumber::parse(u"+393401234567"_s, Region()).value();
    const PhoneNumber other = PhoneNumber::parse(u"+390212345678"_s, Region()).value();
    const std::vector<RulePhone> phones {{u"Mobile"_s, mobile}};
    QCOMPARE(WeekBlocks::goesTo(RuleAction::phone(mobile), phones), u"Mobile"_s);
    QCOMPARE(WeekBlocks::goesTo(RuleAction::phone(other), phones), u"+39 02 1234 5678"_s);
    QVERIFY(WeekBlocks::goesTo(std::nullopt, phones).contains(u"cannot be read"_s));
    QCOMPARE(WeekBlocks::goesTo(RuleAction {RuleAction::Kind::Voicemail}, phones), u"voicemail"_s);
}

void TestRulesPage::keysMoveBetweenBlocks()
{
    WeekView view;
    view.resize(700, 500);
    view.setWeek(Monday,
                 {block(at(0, 8), at(0, 9)), block(at(0, 18), at(0, 19)),
                  block(at(2, 17), at(2, 20)), block(at(2, 1), at(2, 2))});
    QSignalSpy opened(&view, &WeekView::opened);
    QSignalSpy current(&view, &WeekView::currentChanged);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 1);
    QTest::keyClick(&view, Qt::Key_Right); // over the empty day, to what is nearest in time
    QCOMPARE(view.pieces().at(static_cast<std::size_t>(view.current())).block, 2);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.pieces().at(static_cast<std::size_t>(view.current())).block, 2);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toInt(), 2);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.current(), 0);
    QCOMPARE(current.back().front().toInt(), 0);
    const QRect last = view.pieceRect(3);
    QTest::mouseClick(&view, Qt::LeftButton, {}, last.center());
    QCOMPARE(view.current(), 3);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(last.right() + 60, 2));
    QCOMPARE(view.current(), -1);
}

void TestRulesPage::crowdedWeekHidesNoBlock()
{
    WeekView view;
    view.resize(700, 500);
    view.setWeek(Monday, std::vector<WeekBlock>(200, block(at(0, 8), at(0, 9))));
    QCOMPARE(view.pieces().size(), 200U);
    for (int piece = 0; piece < 200; ++piece) {
        QVERIFY(!view.pieceRect(piece).isEmpty());
    }
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.pieceRect(100).center());
    QVERIFY(view.current() >= 0);
    QVERIFY(!view.grab().isNull());
}

void TestRulesPage::blocksAreAccessible()
{
    WeekView view;
    view.resize(700, 500);
    view.setWeek(Monday, {block(at(0, 8), at(0, 9)), block(at(1, 22), at(2, 6))});
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(access != nullptr);
    QCOMPARE(access->childCount(), 3); // the second one lies in two days
    QAccessibleInterface *piece = access->child(0);
    QVERIFY(piece != nullptr && piece->isValid());
    QCOMPARE(piece->text(QAccessible::Name),
             u"Monday 16 November 08:00 – 09:00, family: Mobile, calendar Home"_s);
    QCOMPARE(piece->rect().size(), view.pieceRect(0).size());
    QCOMPARE(piece->parent(), access);
    QCOMPARE(access->indexOfChild(access->child(1)), 1);
    view.setCurrent(1);
    QVERIFY(access->child(1)->state().selected);
    view.setWeek(Monday, {});
    QCOMPARE(access->childCount(), 0);
    QVERIFY(!piece->isValid());
    QCOMPARE(piece->text(QAccessible::Name), QString());
}

void TestRulesPage::weekIsAskedFor()
{
    World world;
    QCOMPARE(world.weeks.back().dayOfWeek(), int(Qt::Monday)); // where weeks begin so
    const QDate first = world.weeks.back();
    QVERIFY(first <= QDate::currentDate() && QDate::currentDate() < first.addDays(7));
    world.find<QToolButton>(u"rules.weekAfter"_s)->click();
    QCOMPARE(world.weeks.back(), first.addDays(7));
    world.find<QToolButton>(u"rules.weekBefore"_s)->click();
    world.find<QToolButton>(u"rules.weekBefore"_s)->click();
    QCOMPARE(world.weeks.back(), first.addDays(-7));
    world.find<QPushButton>(u"rules.today"_s)->click();
    QCOMPARE(world.weeks.back(), first);
}

void TestRulesPage::staleAnswerIsDropped()
{
    World world;
    const auto early = world.answers.back();
    world.find<QToolButton>(u"rules.weekAfter"_s)->click();
    world.answers.back()({});
    early({block(at(0, 8), at(0, 9))});
    QCOMPARE(world.find<QTreeWidget>(u"rules.list"_s)->topLevelItemCount(), 0);
}

void TestRulesPage::choiceSurvivesARefresh()
{
    World world;
    const QDate first = world.weeks.back();
    const std::vector<WeekBlock> blocks {
        block(QDateTime(first, QTime(8, 0)), QDateTime(first, QTime(9, 0)))};
    world.answers.back()(blocks);
    auto *view = world.find<WeekView>(u"rules.picture"_s);
    view->setCurrent(0);
    QVERIFY(world.find<QLabel>(u"rules.detail"_s)->text().contains(u"family: Mobile"_s));
    world.page->refresh();
    world.answers.back()(blocks);
    QCOMPARE(view->current(), 0);
    QVERIFY(world.find<QLabel>(u"rules.detail"_s)->text().contains(u"family: Mobile"_s));
}

void TestRulesPage::listSaysTheSame()
{
    World world;
    const QDate first = world.weeks.back();
    WeekBlock two = block(QDateTime(first, QTime(8, 0)), QDateTime(first.addDays(1), QTime(9, 0)),
                          u"work"_s, u"rejected"_s);
    two.overlaps = true;
    world.answers.back()(
        {block(QDateTime(first, QTime(8, 0)), QDateTime(first, QTime(9, 0))), two});
    auto *list = world.find<QTreeWidget>(u"rules.list"_s);
    QCOMPARE(list->topLevelItemCount(), 0); // nobody looks at it
    auto *tabs = world.find<QTabWidget>(u"rules.tabs"_s);
    tabs->setCurrentWidget(list);
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(2), u"Mobile"_s);
    QVERIFY(list->topLevelItem(1)->text(1).contains(u"overlaps"_s));
    tabs->setCurrentIndex(0);
    tabs->setCurrentWidget(list);
    QCOMPARE(list->topLevelItemCount(), 2); // not twice
    world.find<QToolButton>(u"rules.weekAfter"_s)->click();
    world.answers.back()({two});
    QCOMPARE(list->topLevelItemCount(), 1); // while it is looked at
}

void TestRulesPage::longListSaysSo()
{
    World world;
    const QDate first = world.weeks.back();
    std::vector<WeekBlock> blocks(
        WeekList::MostListed, block(QDateTime(first, QTime(8, 0)), QDateTime(first, QTime(9, 0))));
    auto *list = world.find<WeekList>(u"rules.list"_s);
    auto *more = world.find<QLabel>(u"rules.more"_s);
    world.find<QTabWidget>(u"rules.tabs"_s)->setCurrentWidget(list);
    world.answers.back()(blocks);
    QVERIFY(more->isHidden()); // all are there
    for (int i = 0; i < 3; ++i) {
        blocks.push_back(block(QDateTime(first.addDays(6), QTime(20, i)),
                               QDateTime(first.addDays(6), QTime(21, 0)), u"Zoë Müller"_s));
    }
    world.page->refresh();
    world.answers.back()(blocks);
    QVERIFY(!more->isHidden());
    const QLocale locale;
    QVERIFY2(more->text().contains(locale.toString(WeekList::MostListed)),
             qPrintable(more->text()));
    QVERIFY2(more->text().contains(locale.toString(WeekList::MostListed + 3)),
             qPrintable(more->text()));
    QCOMPARE(list->topLevelItemCount(), WeekList::MostListed);

    world.find<QTabWidget>(u"rules.tabs"_s)->setCurrentIndex(0); // the picture has them all
    QVERIFY(more->isHidden());
    world.find<QTabWidget>(u"rules.tabs"_s)->setCurrentWidget(list);
    QVERIFY(!more->isHidden());
    world.find<QLineEdit>(u"rules.search"_s)->setText(u"mobile zoe"_s);
    QVERIFY(more->isHidden());
    QCOMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Zoë Müller"_s);
    QCOMPARE(world.find<WeekView>(u"rules.picture"_s)->pieces().size(), 3U);
    list->setCurrentItem(list->topLevelItem(1));
    QVERIFY(world.find<QLabel>(u"rules.detail"_s)->text().contains(u"Zoë"_s));
    world.find<QLineEdit>(u"rules.search"_s)->setText(u"nobody"_s);
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(world.find<QLabel>(u"rules.detail"_s)->text().contains(u"search"_s));
}

void TestRulesPage::fullWeekIsDrawnToItsEnd()
{
    World world;
    const QDate first = world.weeks.back();
    std::vector<WeekBlock> blocks(
        5000, block(QDateTime(first, QTime(8, 0)), QDateTime(first, QTime(9, 0))));
    blocks.push_back(block(QDateTime(first.addDays(6), QTime(20, 0)),
                           QDateTime(first.addDays(6), QTime(21, 0))));
    world.answers.back()(blocks);
    const auto &pieces = world.find<WeekView>(u"rules.picture"_s)->pieces();
    QCOMPARE(pieces.size(), 5001U);
    QCOMPARE(pieces.back().day, 6);
}

void TestRulesPage::problemsAndSources()
{
    World world;
    QVERIFY(world.find<QLabel>(u"rules.sources"_s)->text().contains(u"No calendar yet"_s));
    QVERIFY(world.find<QListWidget>(u"rules.problems"_s)->isHidden());
    QVERIFY(!world.find<QPushButton>(u"rules.refresh"_s)->isEnabled());
    world.facts = {{{u"Home"_s, u"3 rules, as of 18:00"_s}}, {u"«Famly»: no group"_s}};
    world.page->refresh();
    QCOMPARE(world.find<QLabel>(u"rules.sources"_s)->text(), u"Home: 3 rules, as of 18:00"_s);
    QVERIFY(!world.find<QListWidget>(u"rules.problems"_s)->isHidden());
    QCOMPARE(world.find<QListWidget>(u"rules.problems"_s)->count(), 1);
    world.find<QPushButton>(u"rules.refresh"_s)->click();
    QCOMPARE(world.refreshes, 1);
    world.facts.isRefreshing = true; // and as long as it lasts, it can be stopped
    world.page->refresh();
    auto *button = world.find<QPushButton>(u"rules.refresh"_s);
    QCOMPARE(button->text(), u"Cancel"_s);
    button->click();
    QCOMPARE(world.cancels, 1);
    QCOMPARE(world.refreshes, 1);
    world.facts.isRefreshing = false;
    world.page->refresh();
    QCOMPARE(button->shortcut(), QKeySequence(u"F5"_s));
    button->click();
    QCOMPARE(world.refreshes, 2);
    QSignalSpy wanted(world.page.get(), &RulesPage::settingRequested);
    world.find<QPushButton>(u"rules.calendars"_s)->click();
    QCOMPARE(wanted.front().front().toString(), u"settings.calendar/urls"_s);
}

void TestRulesPage::testerAsks()
{
    World world;
    world.page->show();
    auto *who = world.find<QLineEdit>(u"rules.who"_s);
    QTest::keyClicks(who, u" Anna "_s);
    QTest::keyClick(who, Qt::Key_Return);
    QCOMPARE(world.asked, u"Anna"_s);
    QVERIFY(!world.askedAt.isValid());
    QCOMPARE(world.find<QLabel>(u"rules.verdict"_s)->text(), u"Anna rings Mobile"_s);
    auto *reasons = world.find<QListWidget>(u"rules.reasons"_s);
    QCOMPARE(reasons->count(), 2);
    QCOMPARE(reasons->item(1)->text(), u"2. event «family»"_s);
    world.find<QCheckBox>(u"rules.now"_s)->setChecked(false);
    world.find<QDateTimeEdit>(u"rules.at"_s)->setDateTime(at(2, 18));
    world.find<QPushButton>(u"rules.test"_s)->click();
    QCOMPARE(world.askedAt, at(2, 18));
    // Other rules: the answer follows by itself.
    world.verdict = {u"is rejected"_s, {}};
    world.page->refresh();
    QCOMPARE(world.find<QLabel>(u"rules.verdict"_s)->text(), u"is rejected"_s);
    QVERIFY(reasons->isHidden());
}

void TestRulesPage::defaultsAreStored()
{
    World world;
    auto *combo = world.find<QComboBox>(u"settings.rules/hiddenNumber"_s);
    QVERIFY(combo != nullptr);
    const int row = combo->findText(u"are rejected with an SMS"_s);
    QVERIFY(row >= 0);
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
    QCOMPARE(world.settings.text(SettingKey::HiddenNumberRule), u"sms"_s);
}

void TestRulesPage::everythingHasAName()
{
    World world;
    for (const QWidget *widget : world.page->findChildren<QWidget *>()) {
        const bool own =
            !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s);
        if (own && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled()) {
            QVERIFY2(!widget->accessibleName().isEmpty() || widget->focusProxy() != nullptr,
                     qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
