// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blockcard.h"
#include "ui/rulespage.h"
#include "ui/weekview.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

/** A page with one block in the week that it shows. */
struct World
{
    World()
    {
        RulesQuestions questions;
        questions.week = [this](QObject *, const QDate &day, auto then) {
            first = day;
            answer = std::move(then);
        };
        questions.facts = [](QObject *, const auto &then) {
            then({});
        };
        questions.test = [this](const QString &who, const QDateTime &when) {
            asked = who;
            askedAt = when;
            return RuleVerdict {u"Anna rings Mobile"_s, {}};
        };
        questions.ownRule = [this](const WeekBlock &) {
            return own;
        };
        questions.caller = [](const WeekBlock &shown) {
            return shown.who == "family"_L1 ? u"+393401234567"_s : QString();
        };
        page = std::make_unique<RulesPage>(settings, std::move(questions));
        page->resize(900, 900);
        page->show();
    }
    [[nodiscard]] WeekBlock block() const
    {
        return {QDateTime(first, QTime(8, 0)),
                QDateTime(first, QTime(18, 0)),
                u"family"_s,
                u"Mobile"_s,
                u"family"_s,
                u"Home"_s};
    }
    /** The card of the block, by the keyboard. */
    WeekView *openCard(bool overlaps = false)
    {
        WeekBlock shown = block();
        shown.overlaps = overlaps;
        answer({shown});
        auto *view = find<WeekView>(u"rules.picture"_s);
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Return);
        return view;
    }
    template<class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    QTemporaryDir folder;
    Settings settings {folder.filePath(u"settings.ini"_s)};
    QDate first;
    std::function<void(std::vector<WeekBlock>)> answer;
    std::optional<OwnRule> own;
    QString asked;
    QDateTime askedAt;
    std::unique_ptr<RulesPage> page;
};

} // namespace

class BlockCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void saysAllOfABlock();
    void eventOfACalendar();
    void testsItsMoment();
    void clickOpensIt();
    void staysOnTheScreen();
};

void BlockCardTest::saysAllOfABlock()
{
    World world;
    world.own = OwnRule {3, u"Mon, Tue"_s};
    auto *view = world.openCard();
    auto *card = world.find<BlockCard>(u"rules.card"_s);
    QVERIFY(card != nullptr && card->isVisible());
    const auto text = [&world](const QString &name) {
        const auto *label = world.find<QLabel>(QString(u"rules.card."_s % name));
        return label == nullptr ? QString() : label->text();
    };
    QCOMPARE(text(u"who"_s), u"family"_s);
    QCOMPARE(text(u"goesTo"_s), u"Mobile"_s);
    QVERIFY(text(u"when"_s).contains(u"08:00"_s));
    QCOMPARE(text(u"repeats"_s), u"Mon, Tue"_s);
    QCOMPARE(text(u"source"_s), u"Home"_s);
    QCOMPARE(text(u"overlaps"_s), QString());
    QSignalSpy changed(world.page.get(), &RulesPage::changeRequested);
    world.find<QPushButton>(u"rules.card.change"_s)->click();
    QVERIFY(!card->isVisible());
    QCOMPARE(changed.front().front().value<std::size_t>(), std::size_t(3));
    QTest::keyClick(view, Qt::Key_Return);
    QSignalSpy removed(world.page.get(), &RulesPage::removalRequested);
    world.find<QPushButton>(u"rules.card.remove"_s)->click();
    QCOMPARE(removed.front().front().value<std::size_t>(), std::size_t(3));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(card->isVisible());
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void BlockCardTest::eventOfACalendar()
{
    World world;
    world.openCard(true);
    QVERIFY(world.find<QPushButton>(u"rules.card.change"_s)->isHidden());
    QVERIFY(world.find<QPushButton>(u"rules.card.remove"_s)->isHidden());
    QVERIFY(world.find<QLabel>(u"rules.card.overlaps"_s) != nullptr);
    QSignalSpy wanted(world.page.get(), &RulesPage::settingRequested);
    world.find<QPushButton>(u"rules.card.calendar"_s)->click();
    QCOMPARE(wanted.front().front().toString(), u"settings.calendar/urls"_s);
}

void BlockCardTest::testsItsMoment()
{
    World world;
    world.find<QToolButton>(u"rules.weekAfter"_s)->click(); // never now
    const QDate first = world.first;
    world.openCard();
    world.find<QPushButton>(u"rules.card.test"_s)->click();
    QCOMPARE(world.asked, u"+393401234567"_s);
    QCOMPARE(world.askedAt, QDateTime(first, QTime(8, 0)));
    QCOMPARE(world.find<QLabel>(u"rules.verdict"_s)->text(), u"Anna rings Mobile"_s);
}

void BlockCardTest::clickOpensIt()
{
    World world;
    world.answer({world.block()});
    auto *view = world.find<WeekView>(u"rules.picture"_s);
    QTest::mouseClick(view, Qt::LeftButton, {}, view->pieceRect(0).center());
    auto *card = world.find<BlockCard>(u"rules.card"_s);
    QVERIFY(card != nullptr && card->isVisible());
    card->close();
    QTest::mouseClick(view, Qt::RightButton, {}, view->pieceRect(0).center());
    QVERIFY(!card->isVisible());
    auto *list = world.find<QTreeWidget>(u"rules.list"_s); // the same from the list
    world.find<QTabWidget>(u"rules.tabs"_s)->setCurrentWidget(list);
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    QVERIFY(card->isVisible());
}

void BlockCardTest::staysOnTheScreen()
{
    World world;
    world.openCard();
    auto *card = world.find<BlockCard>(u"rules.card"_s);
    const QRect space = card->screen()->availableGeometry();
    card->close();
    card->openBeside({space.bottomRight() - QPoint(20, 20), QSize(20, 20)});
    QVERIFY(space.contains(card->geometry()));
    card->close();
    card->openBeside({space.topLeft() - QPoint(50, 50), QSize(20, 20)});
    QVERIFY(space.contains(card->geometry()));
}

QTEST_MAIN(BlockCardTest)
#include "tst_blockcard.moc"
