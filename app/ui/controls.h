// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QPushButton;
class QTreeWidget;
class QWidget;

namespace vp {

/** A table of a few rows, without frame. */
[[nodiscard]] QTreeWidget *makeTable(const QString &name, const QString &label,
                                     const QStringList &columns, QWidget *parent);
/** @p label is what a screen reader says; empty = the text. */
[[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text,
                                      const QString &label, QWidget *parent);

} // namespace vp
