// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <cstdint>

namespace vp {

/** Plain text in one of the inks of ui/colours.h, which follows the palette from light to dark. */
class InkLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Ink : std::uint8_t { Plain, Faint, Talking, Warning };

    explicit InkLabel(const QString &text = {}, Ink ink = Ink::Plain, QWidget *parent = nullptr);
    void setInk(Ink ink);
    [[nodiscard]] Ink ink() const { return m_ink; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Ink m_ink;
};

} // namespace vp
