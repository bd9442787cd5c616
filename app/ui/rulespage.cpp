// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulespage.h"

#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/rulefield.h"
#include "ui/weeklist.h"
#include "ui/weekview.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostProblemLines = 5; ///< seen at once
constexpr int MostDrawn = 20000; ///< blocks, whatever a calendar holds
constexpr int LongestSearch = 200;

QDate firstOfWeek(const QDate &day)
{
    const int back = (day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
    return day.addDays(-back);
}

QToolButton *arrowButton(Qt::ArrowType arrow, const QString &name, const QString &label,
                         QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(name);
    button->setAccessibleName(label);
    button->setToolTip(label);
    return button;
}

} // namespace

RulesPage::RulesPage(Settings &settings, RulesQuestions questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(std::move(questions))
{
    setObjectName(u"rules"_s);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    m_column = column;
    column->addWidget(buildHead());
    column->addWidget(buildWeek(), 1);
    column->addWidget(buildDefaults(settings));
    auto *panel = new Panel(tr("Who would get this call?"), this);
    m_tester = new RuleTester(m_questions.test, panel);
    panel->column().addWidget(m_tester);
    column->addWidget(panel);
    fillScrolled(*this, inside, u"rules.scroll"_s);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &RulesPage::tick);
    m_first = firstOfWeek(QDate::currentDate());
    connectCards();
    tick();
    showFacts({});
    refresh();
}

QWidget *RulesPage::buildHead()
{
    auto *panel = new Panel({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_sources = textLabel({}, false, panel);
    m_sources->setObjectName(u"rules.sources"_s);
    m_refresh = new QPushButton(panel);
    m_refresh->setObjectName(u"rules.refresh"_s);
    showRefreshing(false, false);
    m_add = new QPushButton(tr("&Calendars…"), panel);
    m_add->setObjectName(u"rules.calendars"_s);
    m_add->setAccessibleName(tr("Addresses of the calendars"));
    row->addWidget(m_sources, 1);
    row->addWidget(m_refresh);
    row->addWidget(m_add);
    panel->column().addLayout(row);
    m_problemsTitle = textLabel({}, false, panel);
    m_problems = new QListWidget(panel);
    m_problems->setObjectName(u"rules.problems"_s);
    m_problems->setAccessibleName(tr("What is wrong with the rules"));
    m_problems->setWordWrap(true);
    m_problems->setFrameShape(QFrame::NoFrame);
    panel->column().addWidget(m_problemsTitle);
    panel->column().addWidget(m_problems);
    connect(m_refresh, &QPushButton::clicked, this,
            [this] { m_isRefreshing ? m_questions.cancel() : m_questions.refresh(); });
    connect(m_add, &QPushButton::clicked, this,
            [this] { Q_EMIT settingRequested(u"settings.calendar/urls"_s); });
    return panel;
}

/** Which week, and a search in it. */
QLayout *RulesPage::buildBar(QWidget *panel)
{
    QToolButton *before =
        arrowButton(Qt::LeftArrow, u"rules.weekBefore"_s, tr("The week before"), panel);
    QToolButton *after =
        arrowButton(Qt::RightArrow, u"rules.weekAfter"_s, tr("The week after"), panel);
    auto *today = new QPushButton(tr("T&oday"), panel);
    today->setObjectName(u"rules.today"_s);
    today->setAccessibleName(tr("This week"));
    m_title = textLabel({}, false, panel);
    m_title->setObjectName(u"rules.week"_s);
    m_searched = new QLineEdit(panel);
    m_searched->setObjectName(u"rules.search"_s);
    m_searched->setAccessibleName(tr("Search the rules of the week"));
    m_searched->setPlaceholderText(tr("Group, name or phone (%1)").arg(u"Ctrl+F"_s));
    m_searched->setClearButtonEnabled(true);
    m_searched->setMaxLength(LongestSearch);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(today);
    row->addWidget(m_title, 3);
    row->addWidget(m_searched, 2);
    auto *search = new QShortcut(QKeySequence(u"Ctrl+F"_s), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, this, [this] {
        m_searched->setFocus(Qt::ShortcutFocusReason);
        m_searched->selectAll();
    });
    connect(m_searched, &QLineEdit::textChanged, this, &RulesPage::showFound);
    connect(before, &QToolButton::clicked, this, [this] { go(-1); });
    connect(after, &QToolButton::clicked, this, [this] { go(1); });
    connect(today, &QPushButton::clicked, this, [this] { openWeek(QDate::currentDate()); });
    return row;
}

QWidget *RulesPage::buildWeek()
{
    auto *panel = new Panel({}, this);
    panel->column().addLayout(buildBar(panel));
    m_week = new WeekView(panel);
    m_week->setObjectName(u"rules.picture"_s);
    m_list = new WeekList(panel);
    m_tabs = new QTabWidget(panel);
    m_tabs->setObjectName(u"rules.tabs"_s);
    m_tabs->setAccessibleName(tr("How the week is shown"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_week, tr("Week"));
    m_tabs->addTab(m_list, tr("List"));
    m_more = textLabel({}, true, panel);
    m_more->setObjectName(u"rules.more"_s);
    m_more->hide();
    m_detail = textLabel({}, true, panel);
    m_detail->setObjectName(u"rules.detail"_s);
    m_detail->setAccessibleName(tr("What the chosen block says"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    panel->column().addWidget(m_tabs, 1);
    panel->column().addWidget(m_more);
    panel->column().addWidget(m_detail);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RulesPage::showFound);
    connect(m_week, &WeekView::currentChanged, this, &RulesPage::showDetail);
    connect(m_list, &WeekList::chosen, this, &RulesPage::showDetail);
    return panel;
}

void RulesPage::connectCards()
{
    connect(m_week, &WeekView::opened, this, [this](int block) {
        const QRect piece = m_week->pieceRect(m_week->current());
        openCard(block, {m_week->mapToGlobal(piece.topLeft()), piece.size()});
    });
    connect(m_list, &WeekList::opened, this, &RulesPage::openCard);
}

QWidget *RulesPage::buildDefaults(Settings &settings)
{
    auto *panel = new Panel(tr("Where no event says anything"), this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    const auto add = [&](SettingKey key, const QString &label, const QString &unset = {}) {
        ChoiceSetting *field = makeRuleField(settings, key, label, unset, panel);
        m_defaults.push_back(field);
        auto *text = textLabel(label, false, panel);
        text->setBuddy(field);
        form->addRow(text, field);
    };
    add(SettingKey::HiddenNumberRule, tr("Callers who hide their number"));
    add(SettingKey::NotInContactsRule, tr("Numbers in no contact"));
    add(SettingKey::NoEventNowRule, tr("Contacts outside calendar events"), tr("no rule"));
    panel->column().addLayout(form);
    return panel;
}

void RulesPage::refresh()
{
    if (m_questions.hasVoicemail && m_questions.hasVoicemail()) {
        for (ChoiceSetting *field : m_defaults) {
            offerVoicemail(*field);
        }
    }
    askWeek();
    m_questions.facts(this, [this](const RulesFacts &facts) { showFacts(facts); });
    m_tester->refresh();
}

void RulesPage::setOwnRules(QWidget *rules)
{
    m_own = rules;
    m_column->insertWidget(2, rules);
}

void RulesPage::test(const QString &who, const QDateTime &at)
{
    m_tester->test(who, at);
    bringIntoSight(*m_tester);
}

void RulesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute.start();
    tick();
    refresh();
}

void RulesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void RulesPage::tick()
{
    m_week->setNow(QDateTime::currentDateTime());
}

void RulesPage::go(int weeks)
{
    openWeek(m_first.addDays(7 * weeks));
}

void RulesPage::openWeek(const QDate &day)
{
    m_first = firstOfWeek(day);
    askWeek();
}

void RulesPage::askWeek()
{
    const QLocale locale;
    m_title->setText(tr("Week %1, %2 – %3", "number, first and last day")
                         .arg(QString::number(m_first.addDays(3).weekNumber()),
                              locale.toString(m_first, QLocale::ShortFormat),
                              locale.toString(m_first.addDays(6), QLocale::ShortFormat)));
    const int asked = ++m_asked;
    m_questions.week(this, m_first, [this, asked](std::vector<WeekBlock> blocks) {
        if (asked == m_asked) {
            showWeek(std::move(blocks));
        }
    });
}

void RulesPage::showWeek(std::vector<WeekBlock> blocks)
{
    m_search.setBlocks(std::move(blocks));
    showFound();
}

/** The blocks that the search finds, in the picture and in the list. */
void RulesPage::showFound()
{
    std::vector<WeekBlock> found = m_search.find(m_searched->text());
    const std::size_t count = found.size();
    const bool isList = m_tabs->currentWidget() == m_list;
    const int shown = isList ? WeekList::MostListed : MostDrawn;
    if (found.size() > MostDrawn) {
        found.resize(MostDrawn);
    }
    if (m_shown != m_first || found != m_blocks) { // else what is chosen stays chosen
        m_shown = m_first;
        m_blocks = std::move(found);
        m_list->setBlocks(m_blocks);
        m_week->setWeek(m_first, m_blocks);
        showDetail(-1);
    }
    if (isList) {
        m_list->fill();
    }
    const QLocale locale;
    m_more->setText(tr("The first %1 of %2 are shown; search to find the others.",
                       "numbers of events of a week")
                        .arg(locale.toString(shown), locale.toString(count)));
    m_more->setVisible(count > static_cast<std::size_t>(shown));
}

void RulesPage::showDetail(int block)
{
    if (block < 0 || block >= static_cast<int>(m_blocks.size())) {
        m_detail->setText(!m_blocks.empty() ? tr("Choose a block to read all of it.")
                              : m_search.all().empty()
                              ? tr("No rule applies in this week.")
                              : tr("No rule of this week matches the search."));
        return;
    }
    const WeekBlock &it = m_blocks[static_cast<std::size_t>(block)];
    QStringList parts {WeekList::spanText(it),
                       tr("%1: %2", "who: where calls go").arg(it.who, it.goesTo)};
    if (!it.title.isEmpty()) {
        parts.push_back(tr("event “%1”").arg(it.title));
    }
    if (!it.calendar.isEmpty()) {
        parts.push_back(tr("calendar %1").arg(it.calendar));
    }
    if (it.overlaps) {
        parts.push_back(tr("overlaps another rule for the same people"));
    }
    m_detail->setText(parts.join(u" · "_s));
}

void RulesPage::openCard(int block, const QRect &anchor)
{
    if (block < 0 || block >= static_cast<int>(m_blocks.size())) {
        return;
    }
    if (m_card == nullptr) {
        m_card = new BlockCard(this);
        connect(m_card, &BlockCard::testRequested, this, [this] { testBlock(m_carded); });
        connect(m_card, &BlockCard::changeRequested, this,
                [this] { Q_EMIT changeRequested(m_cardedRule->at); });
        connect(m_card, &BlockCard::removalRequested, this, [this] {
            Q_EMIT removalRequested(m_cardedRule->at);
            if (m_own != nullptr) {
                bringIntoSight(*m_own); // there it can be undone
            }
        });
        connect(m_card, &BlockCard::calendarRequested, m_add, &QPushButton::click);
    }
    m_carded = m_blocks[static_cast<std::size_t>(block)];
    m_cardedRule = m_questions.ownRule ? m_questions.ownRule(m_carded) : std::nullopt;
    m_card->setBlock(m_carded, WeekList::spanText(m_carded), m_cardedRule);
    m_card->openBeside(anchor);
}

void RulesPage::testBlock(const WeekBlock &block)
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool isNow = block.begin <= now && now < block.end;
    test(m_questions.caller ? m_questions.caller(block) : QString(),
         isNow ? QDateTime() : block.begin);
}

void RulesPage::bringIntoSight(QWidget &part)
{
    auto *scroll = findChild<QScrollArea *>(u"rules.scroll"_s);
    scroll->ensureWidgetVisible(&part);
    // Once more when the page, perhaps shown just now, has its measures.
    QMetaObject::invokeMethod(
        &part, [scroll, &part] { scroll->ensureWidgetVisible(&part); }, Qt::QueuedConnection);
}

/** The button fetches, and while something is fetched it stops that. */
void RulesPage::showRefreshing(bool isRefreshing, bool mayRefresh)
{
    m_isRefreshing = isRefreshing;
    m_refresh->setIcon(lineIcon(isRefreshing ? u"close"_s : u"retry"_s));
    m_refresh->setText(isRefreshing ? tr("Cancel") : tr("&Refresh"));
    m_refresh->setAccessibleName(isRefreshing ? tr("Stop fetching the calendars")
                                              : tr("Fetch all calendars now"));
    m_refresh->setToolTip(isRefreshing ? tr("Stops fetching; what was read before stays in use")
                                       : tr("Fetches all calendars now (%1)").arg(u"F5"_s));
    m_refresh->setShortcut(isRefreshing ? QKeySequence() : QKeySequence(u"F5"_s));
    m_refresh->setEnabled(mayRefresh);
}

void RulesPage::showFacts(const RulesFacts &facts)
{
    QStringList lines;
    for (const RulesFacts::Source &source : facts.sources) {
        lines.push_back(
            tr("%1: %2", "a calendar and where it stands").arg(source.name, source.state));
    }
    m_sources->setText(lines.isEmpty()
                           ? tr("No calendar yet: calls follow the defaults below. An event whose "
                                "title is a group and whose place is a phone number forwards that "
                                "group while it lasts.")
                           : lines.join(u'\n'));
    showRefreshing(facts.isRefreshing && m_questions.cancel, !lines.isEmpty());
    const auto count = static_cast<int>(facts.problems.size());
    m_problemsTitle->setText(count == 1 ? tr("1 problem") : tr("%n problems", nullptr, count));
    m_problems->clear();
    m_problems->addItems(facts.problems);
    m_problems->setFixedHeight((std::min(count, MostProblemLines) + 1) * fontMetrics().height());
    m_problemsTitle->setVisible(!facts.problems.isEmpty());
    m_problems->setVisible(!facts.problems.isEmpty());
}

} // namespace vp
