// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"

#include <QScrollArea>

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace vp {

/** The telephone numbers of a contact, each with what kind it is, and a free line below them. */
class NumbersEdit : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr std::size_t MostNumbers = 50;

    /** One line that is not empty. */
    struct Typed
    {
        QString text; ///< without blanks around it
        NumberKind kind = NumberKind::Unknown;
    };
    explicit NumbersEdit(const Contact &contact, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<Typed> typed() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** A number is another one; of kinds nothing is said. */
    void edited();

private:
    struct Line
    {
        QLineEdit *number;
        QComboBox *kind;
    };
    void addLine(const QString &number, NumberKind kind);
    /** Keeps one free line below the others. */
    void grow();

    QWidget *m_inside;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
};

} // namespace vp
