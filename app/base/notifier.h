// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace vp {

/** One button of a desktop notification. */
struct NotificationAction
{
    QString id; ///< comes back in Notifier::actionInvoked
    QString label;
};

/** A desktop notification; @p key names the event, so that a newer one replaces the older bubble.
 */
struct Notification
{
    enum class Urgency : std::uint8_t { Low, Normal, Critical };
    /** What it is about, for whoever shows it with a sign of his own. */
    enum class Kind : std::uint8_t {
        Trouble, ///< somebody must see to it
        News, ///< good to know, no more
        Call, ///< lives now; it changes, and is withdrawn
        Missed, ///< a call that is over, kept in the history
        Message, ///< an SMS that came
    };
    QString key;
    QString title;
    QString body; ///< plain text
    Urgency urgency = Urgency::Normal;
    std::vector<NotificationAction> actions;
    /** The action whose text may be typed in the bubble itself, where the service has that. */
    QString typedAction {};
    bool stays = false; ///< until it is withdrawn or changed, however low
    Kind kind = Kind::Trouble;
};

/** Shows notifications on the desktop. Implemented over D-Bus in `desktop`. */
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    virtual void withdraw(const QString &key) = 0;
Q_SIGNALS:
    /** The person pressed a button; "default" is a click on the bubble itself. */
    void actionInvoked(const QString &key, const QString &action);
    /** The person typed @p text for Notification::typedAction. */
    void replied(const QString &key, const QString &text);
    /** What a compositor wants to see before the button just pressed may bring a window up. */
    void activationTokenGiven(const QString &token);
    /** No notification service answered; somebody else should show it. */
    void undeliverable(const Notification &notification);
};

} // namespace vp
