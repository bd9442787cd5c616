// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weeklist.h"

#include "addressbook/textfolding.h"
#include "ui/rulespage.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.time(), QLocale::ShortFormat);
}

} // namespace

WeekList::WeekList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"rules.list"_s);
    setAccessibleName(RulesPage::tr("Rules of the week as a list"));
    setHeaderLabels({RulesPage::tr("When"), RulesPage::tr("Who"), RulesPage::tr("Goes to"),
                     RulesPage::tr("Calendar")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        Q_EMIT chosen(item == nullptr ? -1 : indexOfTopLevelItem(item));
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QRect row = visualItemRect(item);
        Q_EMIT opened(indexOfTopLevelItem(item),
                      {viewport()->mapToGlobal(row.topLeft()), row.size()});
    });
}

QString WeekList::spanText(const WeekBlock &block)
{
    const QLocale locale;
    const QString begin =
        locale.toString(block.begin.date(), u"ddd d MMM "_s) + shortTime(block.begin);
    const QString end = block.begin.date() == block.end.date()
        ? shortTime(block.end)
        : QString(locale.toString(block.end.date(), u"ddd d MMM "_s) + shortTime(block.end));
    return RulesPage::tr("%1 – %2", "begin and end of an event").arg(begin, end);
}

void WeekList::setBlocks(const std::vector<WeekBlock> &blocks)
{
    clear();
    const auto most = std::min<std::size_t>(blocks.size(), MostListed);
    m_blocks.assign(blocks.begin(), blocks.begin() + static_cast<std::ptrdiff_t>(most));
}

void WeekList::fill()
{
    if (topLevelItemCount() > 0) {
        return;
    }
    QList<QTreeWidgetItem *> rows;
    for (const WeekBlock &block : m_blocks) {
        auto *row = new QTreeWidgetItem({spanText(block), block.who, block.goesTo, block.calendar});
        if (block.overlaps) {
            row->setText(1, RulesPage::tr("⚠ %1 (overlaps another rule)").arg(block.who));
        }
        rows.push_back(row);
    }
    addTopLevelItems(rows);
    for (int i = 0; i < columnCount() - 1; ++i) {
        resizeColumnToContents(i);
    }
}

void WeekSearch::setBlocks(std::vector<WeekBlock> blocks)
{
    m_blocks = std::move(blocks);
    m_folded.clear();
}

std::vector<WeekBlock> WeekSearch::find(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return m_blocks;
    }
    if (m_folded.isEmpty()) {
        for (const WeekBlock &block : m_blocks) {
            m_folded.append(foldedText(
                QStringList {block.who, block.goesTo, block.title, block.calendar}.join(u' ')));
        }
    }
    std::vector<WeekBlock> found;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const QString &folded = m_folded.at(static_cast<qsizetype>(i));
        if (std::ranges::all_of(words,
                                [&folded](const QString &word) { return folded.contains(word); })) {
            found.push_back(m_blocks[i]);
        }
    }
    return found;
}

} // namespace vp
