// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "ui/blockcard.h"
#include "ui/ruletester.h"
#include "ui/weeklist.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace vp {

class ChoiceSetting;
class WeekView;

/** Where the rules come from, and what is wrong with them. */
struct RulesFacts
{
    struct Source
    {
        QString name;
        QString state; ///< "12 rules, as of 18:00"
        bool operator==(const Source &) const = default;
    };
    std::vector<Source> sources;
    QStringList problems;
    bool isRefreshing = false; ///< a calendar is being fetched
    bool operator==(const RulesFacts &) const = default;
};

/** What the page asks for; answers may come later, and never once the page is gone. */
struct RulesQuestions
{
    std::function<void(QObject *page, const QDate &first,
                       std::function<void(std::vector<WeekBlock>)> answer)>
        week; ///< seven days from @p first on
    std::function<void(QObject *page, std::function<void(RulesFacts)> answer)> facts;
    RuleTester::Ask test;
    std::function<void()> refresh; ///< fetch all calendars now
    std::function<void()> cancel {}; ///< what is being fetched is not wanted; the copies stay
    /** The rule that was made here which a block comes from; null = none can be made. */
    std::function<std::optional<OwnRule>(const WeekBlock &)> ownRule {};
    /** Somebody whom a block is about, as the tester takes it; null = nobody is known. */
    std::function<QString(const WeekBlock &)> caller {};
    std::function<bool()> hasVoicemail {}; ///< a caller may leave a message; null = none may
};

/** Who is forwarded where and when: calendars, week, problems, defaults, and the tester. */
class RulesPage : public QWidget
{
    Q_OBJECT
public:
    RulesPage(Settings &settings, RulesQuestions questions, QWidget *parent = nullptr);

    /** Calendars, contacts or settings have changed. */
    void refresh();
    /** Shown between the week and the defaults: rules that were made here. */
    void setOwnRules(QWidget *rules);
    /** Asks the tester about @p who, now or at a time. */
    void test(const QString &who, const QDateTime &at = {});
    [[nodiscard]] RuleTester &tester() { return *m_tester; }

Q_SIGNALS:
    /** A setting is to be shown. */
    void settingRequested(const QString &objectName);
    /** Of the rules that were made here: this one. */
    void changeRequested(std::size_t rule);
    void removalRequested(std::size_t rule);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QLayout *buildBar(QWidget *panel);
    [[nodiscard]] QWidget *buildWeek();
    [[nodiscard]] QWidget *buildDefaults(Settings &settings);
    void connectCards();
    void go(int weeks);
    void openWeek(const QDate &day);
    void askWeek();
    void showWeek(std::vector<WeekBlock> blocks);
    void showFound();
    void showFacts(const RulesFacts &facts);
    void showRefreshing(bool isRefreshing, bool mayRefresh);
    void showDetail(int block);
    /** The card of a block, at @p anchor of the screen. */
    void openCard(int block, const QRect &anchor);
    void testBlock(const WeekBlock &block);
    void bringIntoSight(QWidget &part);
    void tick();

    RulesQuestions m_questions;
    QDate m_first; ///< of the week that was asked for
    QDate m_shown; ///< of the week whose blocks are shown
    WeekSearch m_search;
    std::vector<WeekBlock> m_blocks; ///< that it finds
    QLabel *m_sources = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_title = nullptr;
    QTabWidget *m_tabs = nullptr;
    WeekView *m_week = nullptr;
    WeekList *m_list = nullptr;
    QLineEdit *m_searched = nullptr;
    QLabel *m_more = nullptr; ///< that not all are listed
    QVBoxLayout *m_column = nullptr;
    QWidget *m_own = nullptr; ///< rules that were made here
    QLabel *m_detail = nullptr;
    BlockCard *m_card = nullptr;
    WeekBlock m_carded; ///< what the card shows
    std::optional<OwnRule> m_cardedRule;
    std::vector<ChoiceSetting *> m_defaults; ///< what becomes of whom no event names
    QListWidget *m_problems = nullptr;
    QLabel *m_problemsTitle = nullptr;
    RuleTester *m_tester = nullptr;
    QTimer m_minute {this}; ///< only while the page is seen
    bool m_isRefreshing = false;
    int m_asked = 0; ///< the answer to an older question is not shown
};

} // namespace vp
