// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace vp {

class SignLabel;

/** A line above the page that stays until the person closes it. Of several messages the newest is
 * shown; those before it wait behind, and come again when it is closed. News that nobody need act
 * on has a quiet sign, goes by itself, and is never there twice. */
class Banner : public QFrame
{
    Q_OBJECT
public:
    static constexpr std::size_t MostKept = 8; ///< older ones go
    static constexpr std::chrono::seconds NewsLasts {10}; ///< longer under the pointer
    using Undo = std::function<void()>;

    explicit Banner(QWidget *parent = nullptr);
    /** What is said already is said once, and moves to the front. With @p undo there is a button
     * for it. */
    void showText(const QString &text, const Undo &undo = {});
    /** No trouble: with the drawing @p sign. What @p passes goes after NewsLasts, or when the next
     * such comes; the rest is taken back by whoever has said it. */
    void showNews(const QString &text, const QString &sign, bool passes = true);
    /** It is not true any more, wherever it waits. */
    void take(const QString &text);
    /** As if the person closed what is shown. */
    void drop();
    /** What is shown; empty = nothing. */
    [[nodiscard]] QString text() const;

public Q_SLOTS:
    /** The time for news is over, unless a person is at it: with the pointer, by the keyboard, or
     * yet to see it in a window that is out of sight. */
    void letPass();

private:
    struct Message
    {
        QString text;
        Undo undo;
        QString sign;
        bool passes = false;
    };
    void say(const Message &message);
    [[nodiscard]] bool isHeld() const;
    void look();
    void takeBack();

    std::vector<Message> m_messages; ///< the last is shown
    QLabel *m_text;
    QLabel *m_more; ///< how many wait behind
    SignLabel *m_sign;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer *m_passing; ///< runs while what is shown passes
};

} // namespace vp
