// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

class QWidget;

namespace vp {

/**
 * Measures how long a person waits for the window: from the start of the process until @p window
 * has been painted for the first time. Says so in vp.ui, "first frame after 95 ms", while vp.ui is
 * at debug.
 */
class FirstFrame : public QObject
{
    Q_OBJECT
public:
    explicit FirstFrame(QWidget &window);
    bool eventFilter(QObject *watched, QEvent *event) override;
    /** How long this process lives; 10 ms exact, for the kernel counts its start in ticks. Zero
     * when the kernel does not tell. */
    [[nodiscard]] static std::chrono::milliseconds sinceProcessStart();

Q_SIGNALS:
    void painted(std::chrono::milliseconds sinceStart);

private:
    void tell();
};

} // namespace vp
