// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/playground.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace vp {

class ChatBubble;

/** The simulated chat as the owner's Telegram shows it: bubbles, edited in place, with buttons to
 * tap. */
class ChatView : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int MaxBubbles = 200; ///< older ones go

    explicit ChatView(QWidget *parent = nullptr);
    void clear();
    /** A new message, or a newer text of one that is shown. */
    void setLine(const PlaygroundLine &line);
    [[nodiscard]] int bubbleCount() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] ChatBubble *bubble(qint64 messageId) const { return m_bubbles.value(messageId); }

Q_SIGNALS:
    void tapped(qint64 messageId, const QString &data);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textLimit() const;

    QVBoxLayout *m_column;
    QHash<qint64, ChatBubble *> m_bubbles;
    QList<qint64> m_order;
};

} // namespace vp
