// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/weeklayout.h"

#include <QTreeWidget>

#include <vector>

namespace vp {

/** The week as a plain list: for screen readers, for paper, and where the picture is crowded. */
class WeekList : public QTreeWidget
{
    Q_OBJECT
public:
    static constexpr int MostListed = 2000; ///< rows; nobody reads more of one week

    explicit WeekList(QWidget *parent = nullptr);
    /** Rows are made by fill(): thousands of them take longer than their picture. */
    void setBlocks(const std::vector<WeekBlock> &blocks);
    /** Somebody looks; costs nothing when the rows are there. */
    void fill();
    /** "Mon 16 Nov 08:00 – 18:00" */
    [[nodiscard]] static QString spanText(const WeekBlock &block);

Q_SIGNALS:
    /** -1 = none. */
    void chosen(int block);
    /** @p anchor on the screen. */
    void opened(int block, const QRect &anchor);

private:
    std::vector<WeekBlock> m_blocks; ///< that are listed
};

/** Of the blocks of a week those whose words hold every word of a text, without regard to case and
 * accents. */
class WeekSearch
{
public:
    void setBlocks(std::vector<WeekBlock> blocks);
    [[nodiscard]] const std::vector<WeekBlock> &all() const { return m_blocks; }
    [[nodiscard]] std::vector<WeekBlock> find(const QString &text);

private:
    std::vector<WeekBlock> m_blocks;
    QStringList m_folded; ///< made by the first search
};

} // namespace vp
