// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace vp {

/** A line above the page that stays until the person closes it. */
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void showText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace vp
