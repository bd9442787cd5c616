// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/weeklayout.h"

#include <QWidget>

namespace vp {

/**
 * Seven days as columns with a block for each occurrence of a rule; a hatch for each place where
 * calls go, so that colour is never alone. The arrow keys move between blocks, Enter opens one.
 * Every block is an accessible child with its text.
 */
class WeekView : public QWidget
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);

    void setWeek(const QDate &first, std::vector<WeekBlock> blocks);
    /** Where the line of "now" stands; the wall clock here. */
    void setNow(const QDateTime &now);
    [[nodiscard]] const std::vector<WeekPiece> &pieces() const { return m_pieces; }
    [[nodiscard]] QRect pieceRect(int piece) const;
    /** "Monday 08:00 – 18:00, family: Mobile, Home calendar" */
    [[nodiscard]] QString pieceText(int piece) const;
    /** The piece that the keyboard is on; -1 = none. */
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int piece);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Another block is current; -1 = none. */
    void currentChanged(int block);
    /** Enter, Space or a click. */
    void opened(int block);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int pieceAt(const QPoint &position) const;
    [[nodiscard]] const WeekBlock &blockOf(int piece) const;
    [[nodiscard]] WeekGrid grid() const;
    [[nodiscard]] int gutter() const;
    [[nodiscard]] int headHeight() const;
    /** The nearest piece in the column @p step to the left or right. */
    [[nodiscard]] int beside(int step) const;
    void giveHatches();
    void paintGrid(QPainter &painter, const WeekGrid &all) const;
    /** Into a block, as much as fits. */
    void paintWords(QPainter &painter, const QRect &inside, const WeekBlock &block) const;
    void paintNow(QPainter &painter, const WeekGrid &all) const;

    QDate m_first;
    QDateTime m_now;
    std::vector<WeekBlock> m_blocks;
    std::vector<WeekPiece> m_pieces;
    std::vector<int> m_hatches; ///< of each block: one for each place where calls go
    int m_current = -1;
};

} // namespace vp
