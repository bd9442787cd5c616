// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace vp {

/** A line above the page that stays until the person closes it. Of several messages the newest is
 * shown; those before it wait behind, and come again when it is closed. */
class Banner : public QFrame
{
    Q_OBJECT
public:
    static constexpr std::size_t MostKept = 8; ///< older ones go
    using Undo = std::function<void()>;

    explicit Banner(QWidget *parent = nullptr);
    /** What is said already is said once, and moves to the front. With @p undo there is a button
     * for it. */
    void showText(const QString &text, const Undo &undo = {});
    /** It is not true any more, wherever it waits. */
    void take(const QString &text);
    /** As if the person closed what is shown. */
    void drop();
    /** What is shown; empty = nothing. */
    [[nodiscard]] QString text() const;

private:
    struct Message
    {
        QString text;
        Undo undo;
    };
    void look();
    void takeBack();

    std::vector<Message> m_messages; ///< the last is shown
    QLabel *m_text;
    QLabel *m_more; ///< how many wait behind
    QPushButton *m_undo;
    QToolButton *m_close;
};

} // namespace vp
