// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qrview.h"

#include <QPainter>

namespace vp {

namespace {

constexpr int Rim = 4; ///< dots; ISO/IEC 18004, 5.3.8
constexpr int PixelsOfADot = 5;

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setCode(const QrCode &code)
{
    m_code = code;
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int side = (m_code.size + 2 * Rim) * PixelsOfADot;
    return {side, side};
}

void QrView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int y = 0; y < m_code.size; ++y) {
        for (int x = 0; x < m_code.size; ++x) {
            if (m_code.isDark(x, y)) {
                painter.fillRect((x + Rim) * PixelsOfADot, (y + Rim) * PixelsOfADot, PixelsOfADot,
                                 PixelsOfADot, Qt::black);
            }
        }
    }
}

} // namespace vp
