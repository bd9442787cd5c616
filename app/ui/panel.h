// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inklabel.h"

#include <QFrame>

class QVBoxLayout;

namespace vp {

/** A titled area with round corners in a shade of the palette. */
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

/** A label with plain text that breaks lines; @p faint for what matters less. */
[[nodiscard]] InkLabel *textLabel(const QString &text, bool faint = false,
                                  QWidget *parent = nullptr);

/** Fills @p page with @p inside, which scrolls where the window is too small. */
void fillScrolled(QWidget &page, QWidget *inside, const QString &name);

} // namespace vp
