// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/weeklayout.h"

#include <QFrame>

#include <optional>

class QFormLayout;
class QPushButton;

namespace vp {

/** The rule of those that were made here which a block of the week comes from. */
struct OwnRule
{
    std::size_t at = 0; ///< among them
    QString repeats; ///< "Mon, Tue, until 31/12/26"
    bool operator==(const OwnRule &) const = default;
};

/** What one block of the week says, beside it: who, when, where to, by which calendar, and what can
 * be done about it. A click beside it or Esc closes it. */
class BlockCard : public QFrame
{
    Q_OBJECT
public:
    explicit BlockCard(QWidget *parent);

    /** @p when as it is said; with @p own the block is a rule that was made here. */
    void setBlock(const WeekBlock &block, const QString &when, const std::optional<OwnRule> &own);
    /** Opens at @p anchor, a rectangle of the screen, and stays on that screen. */
    void openBeside(const QRect &anchor);

Q_SIGNALS:
    void testRequested();
    void changeRequested();
    void removalRequested();
    /** The calendar's address is to be shown. */
    void calendarRequested();

private:
    void addRow(const QString &label, const QString &text, const QString &name);
    QPushButton *addButton(const QString &name, const QString &text, void (BlockCard::*signal)());

    QFormLayout *m_rows;
    QPushButton *m_test = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_calendar = nullptr;
};

} // namespace vp
