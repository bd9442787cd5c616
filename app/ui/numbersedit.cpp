// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbersedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <array>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestNumber = 200;
constexpr int Lines = 3; ///< without scrolling

} // namespace

NumbersEdit::NumbersEdit(const Contact &contact, QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
    , m_grid(new QGridLayout(m_inside))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its lines have it
    viewport()->setAutoFillBackground(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_grid->setColumnStretch(0, 1);
    setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    for (std::size_t i = 0; i < contact.numbers.size(); ++i) {
        addLine(contact.numbers[i].display(), contact.kindOf(i));
    }
    addLine({}, NumberKind::Unknown);
}

std::vector<NumbersEdit::Typed> NumbersEdit::typed() const
{
    std::vector<Typed> all;
    for (const Line &line : m_lines) {
        const QString text = line.number->text().trimmed();
        if (!text.isEmpty()) {
            all.push_back({text, static_cast<NumberKind>(line.kind->currentData().toInt())});
        }
    }
    return all;
}

QSize NumbersEdit::sizeHint() const
{
    const int line = m_lines.front().number->sizeHint().height();
    const int shown = Lines * line + (Lines - 1) * m_grid->verticalSpacing();
    return {m_inside->sizeHint().width() + 16, shown};
}

void NumbersEdit::addLine(const QString &number, NumberKind kind)
{
    const std::array kinds {
        std::pair(NumberKind::Unknown, tr("Other", "kind of a number")),
        std::pair(NumberKind::Mobile, tr("Mobile", "kind of a number")),
        std::pair(NumberKind::Home, tr("Home", "kind of a number")),
        std::pair(NumberKind::Work, tr("Work", "kind of a number")),
        std::pair(NumberKind::WorkMobile, tr("Work mobile", "kind of a number")),
        std::pair(NumberKind::Fax, tr("Fax", "kind of a number")),
        std::pair(NumberKind::Pager, tr("Pager", "kind of a number")),
    };
    const auto row = static_cast<int>(m_lines.size());
    Line line {new QLineEdit(number, m_inside), new QComboBox(m_inside)};
    line.number->setObjectName(u"contactEdit.number.%1"_s.arg(row));
    line.number->setAccessibleName(tr("Number %1").arg(row + 1));
    line.number->setPlaceholderText(row == 0 ? tr("A phone number") : tr("Another number"));
    line.number->setMaxLength(LongestNumber);
    line.kind->setObjectName(u"contactEdit.kind.%1"_s.arg(row));
    line.kind->setAccessibleName(tr("Kind of number %1").arg(row + 1));
    for (const auto &[value, words] : kinds) {
        line.kind->addItem(words, static_cast<int>(value));
    }
    line.kind->setCurrentIndex(line.kind->findData(static_cast<int>(kind)));
    m_grid->addWidget(line.number, row, 0);
    m_grid->addWidget(line.kind, row, 1);
    m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(row + 1, 1);
    m_lines.push_back(line);
    if (row == 0) {
        setFocusProxy(line.number);
    } else {
        setTabOrder(m_lines[m_lines.size() - 2].kind, line.number);
        setTabOrder(line.number, line.kind);
    }
    connect(line.number, &QLineEdit::textChanged, this, [this] {
        grow();
        Q_EMIT edited();
    });
}

void NumbersEdit::grow()
{
    // One more than may be kept, so that it can be said that it is too many.
    if (!m_lines.back().number->text().trimmed().isEmpty() && m_lines.size() <= MostNumbers) {
        addLine({}, NumberKind::Unknown);
    }
}

} // namespace vp
