// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/phonestatus.h"
#include "telephony/daycount.h"
#include "ui/whorings.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace vp {

class PinPanel;
class TodayPanel;

/** Does the phone work, who rings if somebody calls now, what needs the owner, and the last calls.
 */
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    /** Something to put right, and where. */
    struct Need
    {
        QString text;
        QString button;
        QString target; ///< objectName of the field in Settings that mends it, or one of `needs`
        bool isUrgent = false; ///< calls are not passed on as they should
        bool operator==(const Need &) const = default;
    };
    struct Facts
    {
        PhoneStatus status;
        std::optional<LiveCall> call;
        std::vector<WhoRings> whoRings;
        std::vector<Need> needs;
        std::vector<CallRecord> lastCalls;
        DayCount today {};
        std::vector<std::optional<int>> signal {}; ///< of the last 24 hours, the oldest first
    };

    explicit OverviewPage(QWidget *parent = nullptr);
    void setFacts(const Facts &facts);
    /** What the button "Forward all to" opens; the page owns it. */
    void setForwardMenu(QMenu *menu);
    /** What became of pinEntered(). */
    void showPinVerdict(PinVerdict verdict);
    /** Leads to the field of the PIN, while one is asked for. */
    void typePin();

Q_SIGNALS:
    void needClicked(const QString &target);
    void callChosen(qint64 id);
    void historyClicked();
    /** Who would get a call is asked. */
    void testRequested();
    /** The wizard is wanted. */
    void setupRequested();
    void pinEntered(const QString &pin, bool confirmedLastTry, bool remember);
    /** Somebody sees the page from now on, or no longer. */
    void seen(bool isSeen);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildRules();
    QWidget *buildNeeds();
    QWidget *buildCalls();
    void showHead(const Facts &facts);
    void showRules(const std::vector<WhoRings> &callers);
    void showNeeds(const std::vector<Need> &needs);
    void showCalls(const std::vector<CallRecord> &calls);

    QLabel *m_picture = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_subline = nullptr;
    PinPanel *m_pin = nullptr;
    QGridLayout *m_rules = nullptr;
    QPushButton *m_forward = nullptr; ///< hidden without a menu
    QVBoxLayout *m_needs = nullptr;
    QTreeWidget *m_calls = nullptr;
    QBoxLayout *m_below = nullptr; ///< of calls and the day, beside each other where there is room
    TodayPanel *m_today = nullptr;
    QPushButton *m_setup = nullptr; ///< while there has been no call
    std::optional<std::vector<Need>> m_shownNeeds;
    std::vector<WhoRings> m_shownRules;
};

} // namespace vp
