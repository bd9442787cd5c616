// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace vp {

/** A line of the signal over a day; where there was none, there is a gap. */
class SignalGraph : public QWidget
{
    Q_OBJECT
public:
    explicit SignalGraph(QWidget *parent = nullptr);
    /** In percent, the oldest first; none = no signal, or not known. */
    void setValues(std::vector<std::optional<int>> values);
    /** What the line shows, in words; empty = nothing is known yet. @p now is said as it is, for
     * the last value is the weakest of a while. */
    [[nodiscard]] static QString words(const std::vector<std::optional<int>> &values,
                                       std::optional<int> now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::optional<int>> m_values;
};

} // namespace vp
