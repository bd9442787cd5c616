// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signalgraph.h"

#include "ui/colours.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vp {

namespace {

constexpr int LeastHeight = 40;
constexpr int LeastWidth = 96;
constexpr int MostPercent = 100;

} // namespace

SignalGraph::SignalGraph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Signal, last 24 hours"));
}

QSize SignalGraph::sizeHint() const
{
    return {2 * LeastWidth, LeastHeight + 16};
}

QSize SignalGraph::minimumSizeHint() const
{
    return {LeastWidth, LeastHeight};
}

QString SignalGraph::words(const std::vector<std::optional<int>> &values, std::optional<int> now)
{
    std::optional<int> weakest = now;
    for (const std::optional<int> &value : values) {
        weakest = value ? std::min(*value, weakest.value_or(*value)) : weakest;
    }
    if (!weakest) {
        return {};
    }
    const QLocale locale;
    return now
        ? tr("now %1 %, weakest %2 %", "of the signal in 24 hours")
              .arg(locale.toString(*now), locale.toString(*weakest))
        : tr("none now, weakest %1 %", "of the signal in 24 hours").arg(locale.toString(*weakest));
}

void SignalGraph::setValues(std::vector<std::optional<int>> values)
{
    if (values == m_values) {
        return;
    }
    m_values = std::move(values);
    update();
}

void SignalGraph::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hairline(palette()));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = area.top() + area.height() * share;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    if (m_values.empty()) {
        return;
    }
    const double step = area.width() / static_cast<double>(m_values.size());
    const auto yOf = [&area](int percent) {
        return area.bottom() - area.height() * std::clamp(percent, 0, MostPercent) / MostPercent;
    };
    const QColor ink = palette().color(QPalette::Highlight);
    QColor fill = ink;
    fill.setAlphaF(0.18F);
    QPolygonF line;
    const auto draw = [&] {
        if (line.isEmpty()) {
            return;
        }
        QPolygonF below = line;
        below << QPointF(line.last().x(), area.bottom())
              << QPointF(line.first().x(), area.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(below);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5));
        painter.drawPolyline(line);
        line.clear();
    };
    double x = area.left();
    for (const std::optional<int> &value : m_values) {
        if (value) { // a step as wide as the slot, so that a single one is seen, too
            line << QPointF(x, yOf(*value)) << QPointF(x + step, yOf(*value));
        } else {
            draw();
        }
        x += step;
    }
    draw();
}

} // namespace vp
