// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callchain.h"

#include "ui/colours.h"
#include "ui/icons.h"

#include <QPainter>

#include <numeric>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int Disc = 36; ///< diameter of a party's picture
constexpr int Gap = 10;
constexpr int MinimumLink = 36;

} // namespace

CallChain::CallChain(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CallChain::setParties(const std::array<Node, 3> &nodes, Link left, Link right)
{
    const std::array<Link, 2> links {left, right};
    if (nodes == m_nodes && links == m_links) {
        return;
    }
    m_nodes = nodes;
    m_links = links;
    QStringList spoken;
    for (const Node &node : m_nodes) {
        spoken << tr("%1: %2", "party: its state, for screen readers").arg(node.title, node.detail);
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QSize CallChain::sizeHint() const
{
    return {3 * (Disc + Gap + 12 * fontMetrics().averageCharWidth()) + 2 * MinimumLink,
            qMax(Disc, 2 * fontMetrics().height()) + 4};
}

QSize CallChain::minimumSizeHint() const
{
    return {3 * (Disc + Gap + 6 * fontMetrics().averageCharWidth()) + 2 * MinimumLink,
            sizeHint().height()};
}

void CallChain::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics titles(bold);
    // Each party gets what its words need; when that is too much, nobody gets more than a fair
    // share.
    const int room = width() - 2 * MinimumLink - 6 * Gap - 3 * (Disc + Gap);
    std::array<int, 3> widths {};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths.at(i) = qMax(titles.horizontalAdvance(m_nodes.at(i).title),
                            fontMetrics().horizontalAdvance(m_nodes.at(i).detail))
            + 2;
    }
    const bool fits = std::accumulate(widths.begin(), widths.end(), 0) <= room;
    for (int &words : widths) {
        words = Disc + Gap + (fits ? words : qBound(0, words, qMax(0, room / 3)));
    }
    const int used = std::accumulate(widths.begin(), widths.end(), 0);
    const int link = qMin(160, (width() - used - 4 * Gap) / 2);
    int x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        paintNode(painter, QRect(x, 0, widths.at(i), height()), m_nodes.at(i));
        x += widths.at(i) + Gap;
        if (i < m_links.size()) {
            paintLink(painter, QLine(x, height() / 2, x + link, height() / 2), m_links.at(i));
            x += link + Gap;
        }
    }
}

void CallChain::paintNode(QPainter &painter, const QRect &area, const Node &node) const
{
    const QRect disc(area.x(), area.center().y() - Disc / 2, Disc, Disc);
    painter.setPen(QPen(node.lit ? talkingInk(palette()) : hairline(palette()), node.lit ? 2 : 1));
    painter.setBrush(
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.08F));
    painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));
    lineIcon(node.icon).paint(&painter, disc.adjusted(8, 8, -8, -8));

    const QRect text(disc.right() + Gap, area.y(), area.right() - disc.right() - Gap,
                     area.height());
    const int half = area.height() / 2;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(text.x(), text.y(), text.width(), half), Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(bold).elidedText(node.title, Qt::ElideRight, text.width()));
    painter.setFont(font());
    painter.setPen(node.lit ? talkingInk(palette()) : faintInk(palette()));
    painter.drawText(QRect(text.x(), text.y() + half, text.width(), half),
                     Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(node.detail, Qt::ElideRight, text.width()));
}

void CallChain::paintLink(QPainter &painter, const QLine &line, Link link) const
{
    QPen pen(faintInk(palette()), 2);
    pen.setCapStyle(Qt::RoundCap);
    switch (link) {
    case Link::None:
        pen.setColor(hairline(palette()));
        pen.setStyle(Qt::DotLine);
        break;
    case Link::Ringing:
        pen.setColor(palette().color(QPalette::Highlight));
        pen.setDashPattern({2, 3});
        break;
    case Link::Held:
        pen.setDashPattern({5, 4});
        break;
    case Link::Talking:
        pen.setColor(talkingInk(palette()));
        pen.setWidth(3);
        break;
    }
    painter.setPen(pen);
    painter.drawLine(line);
    if (link == Link::Held) { // two bars: the shape tells it too, not the dashes alone
        const QPoint middle = line.center();
        painter.setPen(QPen(faintInk(palette()), 3, Qt::SolidLine, Qt::FlatCap));
        painter.fillRect(QRect(middle.x() - 8, middle.y() - 6, 16, 12),
                         palette().color(QPalette::Window));
        painter.drawLine(middle.x() - 3, middle.y() - 5, middle.x() - 3, middle.y() + 5);
        painter.drawLine(middle.x() + 3, middle.y() - 5, middle.x() + 3, middle.y() + 5);
    }
}

} // namespace vp
