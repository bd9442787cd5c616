// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contactstable.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>

namespace vp {

namespace {

constexpr int Padding = 8;
constexpr QPoint BesideThePointer(-12, -4);

} // namespace

QPixmap ContactsTable::dragPicture() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    const auto count = static_cast<int>(rows.size());
    const QString who =
        count == 1 ? rows.first().data().toString() : tr("%n contact(s)", "dragged", count);
    const int widest = 24 * fontMetrics().averageCharWidth();
    const QString text = fontMetrics().elidedText(who, Qt::ElideRight, widest);
    const QSize size(fontMetrics().horizontalAdvance(text) + 2 * Padding,
                     fontMetrics().height() + Padding);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Highlight));
    QPainter painter(&picture);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(QRect({}, size), Qt::AlignCenter, text);
    return picture;
}

void ContactsTable::startDrag(Qt::DropActions actions)
{
    QMimeData *dragged = model()->mimeData(selectedIndexes());
    if (dragged == nullptr) {
        return;
    }
    auto *drag = new QDrag(this); // Qt deletes it when it is over
    drag->setMimeData(dragged);
    drag->setPixmap(dragPicture());
    drag->setHotSpot(BesideThePointer);
    drag->exec(actions, Qt::MoveAction);
}

} // namespace vp
