// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timingspanel.h"

#include "service/calltimings.h"
#include "service/phrases.h"
#include "ui/controls.h"
#include "ui/panel.h"

#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

QString spoken(std::chrono::milliseconds time)
{
    const QLocale locale;
    return time.count() < 1000
        ? TimingsPanel::tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(time.count())))
        : TimingsPanel::tr("%1 s").arg(
            locale.toString(static_cast<double>(time.count()) / 1000.0, 'f', 1));
}

QStringList cells(const QString &name, const StageTiming &timing)
{
    return {name, QLocale().toString(timing.calls), spoken(timing.median), spoken(timing.slow)};
}

} // namespace

TimingsPanel::TimingsPanel(Fetch fetch, QWidget *parent)
    : QWidget(parent)
    , m_fetch(std::move(fetch))
    , m_stages(makeTable(u"timings.stages"_s, tr("How long the steps of calls took"),
                         {tr("Step"), tr("Calls"), tr("Half took at most"), tr("19 of 20 at most")},
                         this))
    , m_words(textLabel({}, true, this))
{
    m_words->setObjectName(u"timings.words"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_words);
    column->addWidget(m_stages, 1);
}

void TimingsPanel::refresh()
{
    const CallTimings timings = timingsOf(m_fetch(Calls));
    m_stages->clear();
    for (const StageTiming &stage : timings.stages) {
        new QTreeWidgetItem(m_stages,
                            cells(Phrases::stage(stage.stage, StoryDirection::Inbound), stage));
    }
    if (timings.untilJoined.calls > 0) {
        new QTreeWidgetItem(
            m_stages, cells(tr("From the beginning until both were joined"), timings.untilJoined));
    }
    for (int column = 0; column < m_stages->columnCount(); ++column) {
        m_stages->resizeColumnToContents(column);
    }
    m_words->setText(timings.stages.empty()
                         ? tr("No calls yet.")
                         : tr("Of the last %1 calls at most.").arg(QLocale().toString(Calls)));
}

void TimingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace vp
