// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include "ui/icons.h"

#include <QSignalBlocker>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageRole = Qt::UserRole;
constexpr int LabelRole = Qt::UserRole + 1;
constexpr int NameRole = Qt::UserRole + 2; ///< the label without a number
constexpr int FoldedWidth = 44;

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"nav.pages"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(QSize(20, 20));
    setSpacing(4);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr) {
            Q_EMIT pageChosen(item->data(PageRole).toInt());
        }
    });
}

void Navigation::addPage(int page, const QString &icon, const QString &label)
{
    auto *item = new QListWidgetItem(lineIcon(icon), label, this);
    item->setData(PageRole, page);
    item->setData(LabelRole, label);
    item->setData(NameRole, label);
    item->setData(Qt::AccessibleTextRole, label);
    item->setToolTip(label);
    item->setSizeHint(QSize(0, fontMetrics().height() + 18));
}

int Navigation::page(int otherwise) const
{
    return currentItem() == nullptr ? otherwise : currentItem()->data(PageRole).toInt();
}

void Navigation::setPage(int page)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageRole).toInt() == page) {
            setCurrentRow(row);
        }
    }
}

void Navigation::setCount(int page, int count)
{
    for (int row = 0; row < QListWidget::count(); ++row) {
        QListWidgetItem *one = item(row);
        if (one->data(PageRole).toInt() == page) {
            const QString label = one->data(NameRole).toString();
            const QString text =
                count == 0 ? label : tr("%1 (%2)", "page, what waits there").arg(label).arg(count);
            one->setData(LabelRole, text);
            one->setData(Qt::AccessibleTextRole, text);
            one->setToolTip(text);
            one->setText(one->text().isEmpty() ? QString() : text); // folded or not
        }
    }
}

void Navigation::setFolded(bool folded)
{
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(folded ? QString() : item(row)->data(LabelRole).toString());
    }
    setFixedWidth(folded ? FoldedWidth : 22 * fontMetrics().averageCharWidth());
}

} // namespace vp
