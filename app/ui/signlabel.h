// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace vp {

/** A small line icon beside a text that says the same; follows the palette from light to dark. */
class SignLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SignLabel(const QString &icon, QWidget *parent = nullptr);
    void setSign(const QString &icon);
    [[nodiscard]] const QString &sign() const { return m_icon; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_icon;
};

} // namespace vp
