// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/todaypanel.h"

#include "ui/signalgraph.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

TodayPanel::TodayPanel(QWidget *parent)
    : Panel(tr("Today"), parent)
{
    constexpr std::array names {"calls"_L1, "missed"_L1, "rejected"_L1, "messages"_L1};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    for (std::size_t i = 0; i < Counts; ++i) {
        QLabel *number = textLabel({}, false, this);
        number->setObjectName(QString(u"today."_s % names.at(i)));
        number->setFont(large);
        number->setWordWrap(false);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QLabel *word = textLabel({}, true, this);
        word->setWordWrap(false);
        const int row = static_cast<int>(i) / 2;
        const int column = static_cast<int>(i) % 2 * 2;
        grid->addWidget(number, row, column);
        grid->addWidget(word, row, column + 1);
        m_numbers.at(i) = number;
        m_words.at(i) = word;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_joined = textLabel({}, true, this);
    m_joined->setObjectName(u"today.joined"_s);
    m_signalWords = textLabel({}, true, this);
    m_signalWords->setObjectName(u"today.signal"_s);
    m_signal = new SignalGraph(this);
    m_signal->setObjectName(u"today.graph"_s);
    column().addLayout(grid);
    column().addWidget(m_joined);
    column().addWidget(m_signal, 1);
    column().addWidget(m_signalWords);
    setToday({}, {}, {});
}

void TodayPanel::setToday(const DayCount &today, const std::vector<std::optional<int>> &signal,
                          std::optional<int> now)
{
    const std::array counts {today.calls, today.missed, today.rejected, today.messages};
    const std::array words {
        today.calls == 1 ? tr("call", "one today") : tr("calls", "beside their number, today"),
        tr("missed", "calls of today, beside their number"),
        tr("rejected", "calls of today, beside their number"), tr("SMS", "beside their number")};
    for (std::size_t i = 0; i < Counts; ++i) {
        const QString number = QLocale().toString(counts.at(i));
        m_numbers.at(i)->setText(number);
        m_numbers.at(i)->setAccessibleName(
            tr("%1 %2", "a number, of what").arg(number, words.at(i)));
        m_words.at(i)->setText(words.at(i));
    }
    m_joined->setVisible(today.untilJoined.has_value());
    if (today.untilJoined) {
        const double seconds = static_cast<double>(today.untilJoined->count()) / 1000;
        m_joined->setText(tr("Usually joined after %1 s").arg(QLocale().toString(seconds, 'f', 1)));
    }
    const QString words24 = SignalGraph::words(signal, now);
    m_signalWords->setText(words24.isEmpty()
                               ? tr("Signal: nothing is known yet")
                               : tr("Signal, last 24 hours: %1", "in words").arg(words24));
    m_signal->setValues(signal);
    m_signal->setAccessibleDescription(words24);
}

} // namespace vp
