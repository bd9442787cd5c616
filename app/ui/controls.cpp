// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace vp {

QTreeWidget *makeTable(const QString &name, const QString &label, const QStringList &columns,
                       QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setObjectName(name);
    table->setAccessibleName(label);
    table->setHeaderLabels(columns);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    const int letter = table->fontMetrics().averageCharWidth();
    table->header()->setDefaultSectionSize(18 * letter);
    table->setColumnWidth(0, 28 * letter); // a number or a name
    return table;
}

QPushButton *makeButton(const QString &name, const QString &text, const QString &label,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(label.isEmpty() ? QString(text).remove(u'&').remove(u'…') : label);
    return button;
}

} // namespace vp
