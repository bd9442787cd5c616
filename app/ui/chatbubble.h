// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/playground.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vp {

/** One message of the simulated chat. */
class ChatBubble : public QWidget
{
    Q_OBJECT
public:
    explicit ChatBubble(QWidget *parent = nullptr);
    void setLine(const PlaygroundLine &line);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void tapped(qint64 messageId, const QString &data);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setButtons(const std::vector<std::pair<QString, QString>> &buttons);

    PlaygroundLine m_line;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace vp
