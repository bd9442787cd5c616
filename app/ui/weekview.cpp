// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekview.h"

#include "ui/colours.h"
#include "ui/weekaccess.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMap>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 7;
constexpr int HoursBetweenLines = 4;
constexpr int Margin = 4; ///< pixels inside a block

constexpr std::array Hatches {Qt::SolidPattern, Qt::BDiagPattern, Qt::HorPattern,
                              Qt::FDiagPattern, Qt::VerPattern,   Qt::CrossPattern,
                              Qt::Dense6Pattern};

QString timeText(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

/** What blocks are painted with: mixed once, and not for each of thousands. */
struct Inks
{
    explicit Inks(const QPalette &palette)
        : block(blockColour(palette, false))
        , hatch(blockColour(palette, true))
        , edge(mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.7F))
        , text(palette.color(QPalette::Text))
    {
    }
    QColor block;
    QColor hatch;
    QColor edge;
    QColor text; ///< and the edge of the current block
};

} // namespace

WeekView::WeekView(QWidget *parent)
    : QWidget(parent)
{
    registerWeekAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rules of the week"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekView::setWeek(const QDate &first, std::vector<WeekBlock> blocks)
{
    m_first = first;
    m_blocks = std::move(blocks);
    m_pieces = layOutWeek(m_blocks, first);
    giveHatches();
    m_current = -1;
    Q_EMIT currentChanged(-1);
    update();
}

/** Each place has its own, whichever block names it first. */
void WeekView::giveHatches()
{
    QMap<QString, int> places;
    for (const WeekBlock &block : m_blocks) {
        places.insert(block.goesTo, 0);
    }
    int next = 0;
    for (int &hatch : places) {
        hatch = next++ % static_cast<int>(Hatches.size());
    }
    m_hatches.clear();
    for (const WeekBlock &block : m_blocks) {
        m_hatches.push_back(places.value(block.goesTo));
    }
}

void WeekView::setNow(const QDateTime &now)
{
    m_now = now;
    update();
}

void WeekView::setCurrent(int piece)
{
    if (piece == m_current || piece >= static_cast<int>(m_pieces.size())) {
        return;
    }
    m_current = piece;
    Q_EMIT currentChanged(piece < 0 ? -1 : m_pieces[static_cast<std::size_t>(piece)].block);
    if (piece >= 0) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(piece);
        QAccessible::updateAccessibility(&focus);
    }
    update();
}

const WeekBlock &WeekView::blockOf(int piece) const
{
    return m_blocks[static_cast<std::size_t>(m_pieces[static_cast<std::size_t>(piece)].block)];
}

int WeekView::gutter() const
{
    return fontMetrics().horizontalAdvance(timeText(QTime(22, 0))) + 2 * Margin;
}

int WeekView::headHeight() const
{
    return fontMetrics().height() + 2 * Margin;
}

WeekGrid WeekView::grid() const
{
    return {size(), gutter(), headHeight()};
}

QRect WeekView::pieceRect(int piece) const
{
    return grid().rectOf(m_pieces.at(static_cast<std::size_t>(piece)));
}

QString WeekView::pieceText(int piece) const
{
    const WeekBlock &block = blockOf(piece);
    const QLocale locale;
    const bool oneDay = block.begin.date() == block.end.date();
    const QString day = locale.toString(block.begin.date(), u"dddd d MMMM"_s);
    const QString end = oneDay ? timeText(block.end.time())
                               : QString(locale.toString(block.end.date(), u"dddd d MMMM "_s)
                                         + timeText(block.end.time()));
    QString text = tr("%1 %2 – %3, %4: %5", "day, begin, end, who, where calls go")
                       .arg(day, timeText(block.begin.time()), end, block.who, block.goesTo);
    if (!block.calendar.isEmpty()) {
        text += u", "_s + tr("calendar %1").arg(block.calendar);
    }
    if (block.overlaps) {
        text += u", "_s + tr("overlaps another rule");
    }
    return text;
}

QSize WeekView::sizeHint() const
{
    return {gutter() + Days * 16 * fontMetrics().averageCharWidth(), headHeight() + 24 * 18};
}

QSize WeekView::minimumSizeHint() const
{
    return {gutter() + Days * 6 * fontMetrics().averageCharWidth(), headHeight() + 24 * 8};
}

int WeekView::pieceAt(const QPoint &position) const
{
    const WeekGrid all = grid();
    const auto hit = std::find_if(m_pieces.rbegin(), m_pieces.rend(), [&](const WeekPiece &piece) {
        return all.rectOf(piece).contains(position);
    });
    return static_cast<int>(m_pieces.rend() - hit) - 1;
}

int WeekView::beside(int step) const
{
    const WeekPiece &from = m_pieces[static_cast<std::size_t>(m_current)];
    for (int day = from.day + step; day >= 0 && day < Days; day += step) {
        int best = -1;
        int distance = MinutesADay;
        for (int i = 0; i < static_cast<int>(m_pieces.size()); ++i) {
            const WeekPiece &piece = m_pieces[static_cast<std::size_t>(i)];
            if (piece.day == day && std::abs(piece.from - from.from) < distance) {
                best = i;
                distance = std::abs(piece.from - from.from);
            }
        }
        if (best >= 0) {
            return best;
        }
    }
    return m_current;
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_pieces.size()) - 1;
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool none = m_current < 0;
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(none ? 0 : std::min(m_current + 1, last));
        return;
    case Qt::Key_Up:
        setCurrent(none ? last : std::max(m_current - 1, 0));
        return;
    case Qt::Key_Left:
        setCurrent(none ? last : beside(-1));
        return;
    case Qt::Key_Right:
        setCurrent(none ? 0 : beside(1));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!none) {
            Q_EMIT opened(m_pieces[static_cast<std::size_t>(m_current)].block);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(pieceAt(event->position().toPoint()));
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    const int piece = pieceAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && piece >= 0 && piece == m_current) {
        Q_EMIT opened(m_pieces[static_cast<std::size_t>(piece)].block);
    }
}

void WeekView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_pieces.empty() && event->reason() != Qt::MouseFocusReason) {
        setCurrent(0);
    }
}

bool WeekView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int piece = pieceAt(help->pos()); piece >= 0) {
        QToolTip::showText(help->globalPos(), pieceText(piece).toHtmlEscaped(), this,
                           pieceRect(piece));
    } else {
        QToolTip::hideText();
    }
    return true;
}

void WeekView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const WeekGrid all = grid();
    paintGrid(painter, all);
    const Inks inks(palette());
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const QRect place = all.rectOf(m_pieces[i]);
        if (!place.adjusted(-1, -1, 1, 1).intersects(event->rect())) {
            continue;
        }
        const auto block = static_cast<std::size_t>(m_pieces[i].block);
        const bool isCurrent = static_cast<int>(i) == m_current;
        painter.fillRect(place, inks.block);
        const auto hatch = static_cast<std::size_t>(m_hatches[block]);
        if (Hatches[hatch] != Qt::SolidPattern) {
            painter.fillRect(place, QBrush(inks.hatch, Hatches[hatch]));
        }
        painter.setPen(QPen(isCurrent ? inks.text : inks.edge, isCurrent ? 2 : 1));
        painter.drawRect(place);
        paintWords(painter, place.adjusted(Margin, 1, -Margin, -1), m_blocks[block]);
    }
    paintNow(painter, all);
}

void WeekView::paintGrid(QPainter &painter, const WeekGrid &all) const
{
    const QLocale locale;
    painter.setPen(hairline(palette()));
    for (int hour = 0; hour < 24; hour += HoursBetweenLines) {
        const int y = all.head + (height() - all.head) * hour / 24;
        painter.drawLine(all.gutter, y, width(), y);
    }
    for (int day = 0; day < Days; ++day) {
        painter.drawLine(all.dayRect(day).left(), all.head, all.dayRect(day).left(), height());
    }
    painter.setPen(faintInk(palette()));
    for (int hour = 0; hour < 24; hour += HoursBetweenLines) {
        const int y = all.head + (height() - all.head) * hour / 24;
        painter.drawText(QRect(0, y, all.gutter - Margin, fontMetrics().height()), Qt::AlignRight,
                         timeText(QTime(hour, 0)));
    }
    for (int day = 0; day < Days; ++day) {
        const QDate date = m_first.addDays(day);
        const bool today = m_now.isValid() && date == m_now.date();
        QFont font = painter.font();
        font.setBold(today);
        painter.setFont(font);
        painter.setPen(today ? palette().color(QPalette::Text) : faintInk(palette()));
        const QRect head(all.dayRect(day).left(), 0, all.dayRect(day).width(), all.head);
        painter.drawText(head, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(locale.toString(date, u"ddd d"_s),
                                                          Qt::ElideRight, head.width()));
    }
}

void WeekView::paintWords(QPainter &painter, const QRect &inside, const WeekBlock &block) const
{
    const bool holdsALetter = inside.height() >= fontMetrics().height() - 2
        && inside.width() >= fontMetrics().averageCharWidth();
    if (!holdsALetter) { // of a crowded week
        return;
    }
    painter.setPen(palette().color(QPalette::Text));
    const QString mark = block.overlaps ? u"⚠ "_s : QString();
    const QStringList lines {QString(mark + block.who), QString(u"→ "_s + block.goesTo)};
    int y = inside.top();
    for (const QString &line : lines) {
        if (y + fontMetrics().height() > inside.bottom() + 3) {
            break;
        }
        painter.drawText(QRect(inside.left(), y, inside.width(), fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(line, Qt::ElideRight, inside.width()));
        y += fontMetrics().height();
    }
}

void WeekView::paintNow(QPainter &painter, const WeekGrid &all) const
{
    const qint64 day = m_now.isValid() ? m_first.daysTo(m_now.date()) : -1;
    if (day < 0 || day >= Days) {
        return;
    }
    const QRect column = all.dayRect(static_cast<int>(day));
    const int minute = m_now.time().hour() * 60 + m_now.time().minute();
    const int y = column.top() + column.height() * minute / MinutesADay;
    painter.setPen(QPen(warningInk(palette()), 2));
    painter.drawLine(column.left(), y, column.right(), y);
}

} // namespace vp
