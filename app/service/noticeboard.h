// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifier.h"
#include "settings/settings.h"

#include <QObject>

#include <deque>
#include <functional>

namespace vp {

/** The bubbles on the desktop, and what is to be done when somebody presses a button of one. */
class NoticeBoard : public QObject
{
    Q_OBJECT
public:
    /** @p text is what was typed for Notification::typedAction, else empty. */
    using Act = std::function<void(const QString &action, const QString &text)>;
    static constexpr auto DefaultAction = "default"; ///< a click on the bubble itself

    NoticeBoard(Notifier &notifier, const Settings &settings, QObject *parent = nullptr);
    /** Whether the person wants to be told of such an event. */
    [[nodiscard]] bool wants(SettingKey event) const;
    /** Whether names, numbers and texts may be read by whoever passes by. */
    [[nodiscard]] bool showsNames() const;
    /** @p act may be called until a newer one takes the same key, or many others have come. */
    void show(const Notification &notification, Act act);
    void withdraw(const QString &key);

private:
    struct Handler
    {
        QString key;
        Act act;
    };
    void forget(const QString &key);
    void act(const QString &key, const QString &action, const QString &text);

    Notifier &m_notifier;
    const Settings &m_settings;
    std::deque<Handler> m_handlers; ///< the oldest first
};

} // namespace vp
