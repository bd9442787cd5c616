// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewpage.h"

#include "service/phrases.h"
#include "ui/controls.h"
#include "ui/historymodel.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/pinpanel.h"
#include "ui/signlabel.h"
#include "ui/statusline.h"
#include "ui/todaypanel.h"
#include "ui/traypictures.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;
// The columns of the last calls.
constexpr int Who = 0;
constexpr int When = 1;
constexpr int ResultColumn = 2;

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
            item->widget()->hide();
        }
        delete item;
    }
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"overview"_s);
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(16);
    grid->addWidget(buildHead(), 0, 0, 1, 2);
    m_pin = new PinPanel(this);
    grid->addWidget(m_pin, 1, 0, 1, 2);
    grid->addWidget(buildRules(), 2, 0);
    grid->addWidget(buildNeeds(), 2, 1);
    m_today = new TodayPanel(this);
    m_below = new QHBoxLayout;
    m_below->setSpacing(16);
    m_below->addWidget(buildCalls(), 2);
    m_below->addWidget(m_today, 1);
    grid->addLayout(m_below, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    connect(m_pin, &PinPanel::pinEntered, this, &OverviewPage::pinEntered);
    fillScrolled(*this, inside, u"overview.scroll"_s);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    constexpr int letters = 96; // calls with their result, and the numbers of the day
    const bool isWide = width() >= letters * fontMetrics().averageCharWidth();
    m_below->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT seen(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT seen(false);
}

QWidget *OverviewPage::buildHead()
{
    auto *panel = new Panel({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_picture = new QLabel(panel);
    m_headline = textLabel({}, false, panel);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setObjectName(u"overview.headline"_s);
    m_subline = textLabel({}, true, panel);
    m_subline->setObjectName(u"overview.subline"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_subline);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    panel->column().addLayout(row);
    return panel;
}

QWidget *OverviewPage::buildRules()
{
    auto *panel = new Panel(tr("If somebody calls now"), this);
    m_rules = new QGridLayout;
    m_rules->setColumnStretch(1, 1);
    m_rules->setHorizontalSpacing(16);
    m_rules->setVerticalSpacing(8);
    panel->column().addLayout(m_rules);
    panel->column().addStretch(1);
    m_forward = new QPushButton(lineIcon(u"rules"_s), tr("&Forward all to"), panel);
    m_forward->setObjectName(u"overview.forwardAll"_s);
    m_forward->setAccessibleName(tr("Forward all calls for a while"));
    m_forward->hide();
    QPushButton *test = makeButton(u"overview.test"_s, tr("&Who would get this call?"),
                                   tr("Ask who would get a call, now or at another time"), panel);
    // One below the other: beside each other they are wider than a narrow window in large type.
    panel->column().addWidget(m_forward, 0, Qt::AlignLeft);
    panel->column().addWidget(test, 0, Qt::AlignLeft);
    connect(test, &QPushButton::clicked, this, &OverviewPage::testRequested);
    return panel;
}

QWidget *OverviewPage::buildNeeds()
{
    auto *panel = new Panel(tr("Needs you"), this);
    m_needs = new QVBoxLayout;
    m_needs->setSpacing(8);
    panel->column().addLayout(m_needs);
    panel->column().addStretch(1);
    return panel;
}

QWidget *OverviewPage::buildCalls()
{
    auto *panel = new Panel(tr("Last calls"), this);
    m_calls = makeTable(u"overview.calls"_s, tr("Last calls"),
                        {tr("Who"), tr("When"), tr("Result")}, panel);
    m_calls->setHeaderHidden(true);
    m_calls->setAlternatingRowColors(false);
    m_calls->viewport()->setAutoFillBackground(false);
    m_calls->setMinimumHeight(5 * (fontMetrics().height() + 10));
    // Else it asks for more than its rows need, and the page scrolls as soon as a notice shows.
    m_calls->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto *all = new QPushButton(lineIcon(u"history"_s), tr("&All calls"), panel);
    all->setObjectName(u"overview.history"_s);
    all->setAccessibleName(tr("All calls"));
    panel->column().addWidget(m_calls, 1);
    m_setup = new QPushButton(tr("&Run the wizard again…"), panel);
    m_setup->setObjectName(u"overview.setup"_s);
    m_setup->setAccessibleName(tr("Run the wizard again"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(m_setup);
    buttons->addStretch(1);
    panel->column().addLayout(buttons);
    connect(m_setup, &QPushButton::clicked, this, &OverviewPage::setupRequested);
    connect(all, &QPushButton::clicked, this, &OverviewPage::historyClicked);
    connect(m_calls, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (item->data(Who, IdRole).isValid()) {
            Q_EMIT callChosen(item->data(Who, IdRole).toLongLong());
        }
    });
    return panel;
}

void OverviewPage::setFacts(const Facts &facts)
{
    showHead(facts);
    m_pin->setStatus(facts.status.network);
    showRules(facts.whoRings);
    showNeeds(facts.needs);
    showCalls(facts.lastCalls);
    const NetworkStatus &network = facts.status.network;
    const bool isOn = network.modem == ModemState::Ready;
    m_today->setToday(facts.today, facts.signal, isOn ? network.signalPercent : std::nullopt);
}

void OverviewPage::setForwardMenu(QMenu *menu)
{
    m_forward->setMenu(menu);
    m_forward->show();
}

void OverviewPage::showPinVerdict(PinVerdict verdict)
{
    m_pin->showVerdict(verdict);
}

void OverviewPage::typePin()
{
    findChild<QScrollArea *>(u"overview.scroll"_s)->ensureWidgetVisible(m_pin);
    m_pin->setFocus();
}

void OverviewPage::showHead(const Facts &facts)
{
    const NetworkStatus &network = facts.status.network;
    const bool ready = network.modem == ModemState::Ready;
    m_picture->setPixmap(
        statePicture(trayState({facts.status, facts.call}), 48, devicePixelRatioF()));
    if (facts.call) {
        m_headline->setText(Phrases::stage(facts.call->stage, facts.call->record.direction));
    } else {
        m_headline->setText(ready ? tr("Your virtual phone is ready") : modemLine(network));
    }
    QStringList parts;
    if (ready) {
        parts << (network.operatorName.isEmpty() ? modemLine(network) : network.operatorName);
        if (network.signalPercent) {
            parts << tr("signal %1 %").arg(QLocale().toString(*network.signalPercent));
        }
    }
    parts << tr("Telegram: %1").arg(Phrases::chat(facts.status.chat));
    if (facts.status.simulated) {
        parts << tr("simulated modem and chat");
    }
    m_subline->setText(parts.join(u"  ·  "_s));
}

void OverviewPage::showRules(const std::vector<WhoRings> &callers)
{
    if (m_shownRules == callers) {
        return;
    }
    m_shownRules = callers;
    clearLayout(*m_rules);
    const int widest = 24 * fontMetrics().averageCharWidth();
    int row = 0;
    for (const WhoRings &caller : callers) {
        auto *who =
            textLabel(fontMetrics().elidedText(caller.who, Qt::ElideRight, widest), true, this);
        who->setWordWrap(false);
        who->setToolTip(caller.who);
        auto *what = textLabel(caller.what, false, this);
        what->setToolTip(caller.why);
        m_rules->addWidget(who, row, 0);
        m_rules->addWidget(what, row, 1);
        ++row;
    }
}

void OverviewPage::showNeeds(const std::vector<Need> &needs)
{
    if (m_shownNeeds == needs) {
        return; // keeps the focus where it is
    }
    m_shownNeeds = needs;
    clearLayout(*m_needs);
    if (needs.empty()) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new SignLabel(u"ok"_s, line));
        row->addWidget(textLabel(tr("Nothing: everything is set up."), false, line), 1);
        m_needs->addWidget(line);
    }
    for (const Need &need : needs) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *button = new QPushButton(need.button, line);
        button->setObjectName(QString(u"overview.fix."_s + need.target));
        button->setAccessibleName(need.text);
        row->addWidget(new SignLabel(u"warning"_s, line));
        row->addWidget(textLabel(need.text, false, line), 1);
        row->addWidget(button);
        m_needs->addWidget(line);
        connect(button, &QPushButton::clicked, this,
                [this, target = need.target] { Q_EMIT needClicked(target); });
    }
}

void OverviewPage::showCalls(const std::vector<CallRecord> &calls)
{
    m_calls->clear();
    m_setup->setVisible(calls.empty());
    for (const CallRecord &call : calls) {
        const QString result = call.outcome ? Phrases::outcome(call) : tr("going on now");
        auto *item = new QTreeWidgetItem(m_calls,
                                         {Phrases::party(call.remoteName, call.remoteNumber),
                                          spokenTime(call.startedAt), result});
        item->setIcon(Who, lineIcon(callIconName(call)));
        item->setToolTip(ResultColumn, result);
        item->setData(Who, IdRole, call.id);
    }
    if (calls.empty()) {
        auto *item = new QTreeWidgetItem(
            m_calls,
            {tr("No calls yet. Call the number of your SIM card from another phone to try it.")});
        item->setFlags(Qt::ItemIsEnabled);
        item->setFirstColumnSpanned(true);
    }
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, most] : {std::pair(Who, 30), std::pair(When, 26)}) {
        m_calls->resizeColumnToContents(column);
        m_calls->setColumnWidth(
            column,
            std::clamp(m_calls->columnWidth(column) + 2 * letter, 12 * letter, most * letter));
    }
}

} // namespace vp
