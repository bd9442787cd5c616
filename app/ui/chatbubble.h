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
    /** No line of text gets wider than this many pixels. */
    void setTextLimit(int pixels);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void tapped(qint64 messageId, const QString &data);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fitText();
    void setButtons(const std::vector<std::pair<QString, QString>> &buttons);

    PlaygroundLine m_line;
    int m_limit = 400;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace vp
