// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace vp {

/** Draws the pages that need a whole phone behind them. */
void drawPhonePages(const std::function<void(QWidget &, const QString &, QSize)> &keep);
/** The steps of the wizard, some in two states, in the size that it opens with. */
void drawSetup(const std::function<void(QWidget &, const QString &, QSize)> &keep);

} // namespace vp
