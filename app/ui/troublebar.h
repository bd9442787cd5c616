// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overviewpage.h"

#include <QFrame>

namespace vp {

class InkLabel;
class VirtualPhone;

/** What keeps calls from being passed on as they should, with the button that mends it, above every
 * page but the overview, which says it itself. Stays until it is mended; what is closed gives way
 * to the next, and is said again only when it comes anew. */
class TroubleBar : public QFrame
{
    Q_OBJECT
public:
    /** @p phone outlives this. */
    explicit TroubleBar(VirtualPhone &phone, QWidget *parent = nullptr);
    /** The overview is shown, or no longer. */
    void setCovered(bool isCovered);

Q_SIGNALS:
    /** As OverviewPage::needClicked(). */
    void needClicked(const QString &target);

private:
    void look();
    /** The needs of now that belong here, the first of them first. */
    [[nodiscard]] std::vector<OverviewPage::Need> urgent();

    VirtualPhone &m_phone;
    InkLabel *m_text;
    QPushButton *m_fix;
    std::optional<OverviewPage::Need> m_need; ///< the one that is shown
    std::optional<OverviewPage::Need> m_modemNeed; ///< the last; stands while the modem is tried
    std::vector<OverviewPage::Need> m_closed; ///< of those that hold
    bool m_isCovered = false;
};

} // namespace vp
