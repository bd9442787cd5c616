// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifier.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusPendingCallWatcher;

namespace vp {

/** The interface's signals, so that they can be connected by pointer to member. Their names are the
 * specification's. */
class NotificationSignals : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit NotificationSignals(const QDBusConnection &bus, QObject *parent = nullptr);
Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action); // NOLINT(readability-identifier-naming)
    void NotificationClosed(uint id, uint reason); // NOLINT(readability-identifier-naming)
    // Of KDE's service and of the specification's version 1.2 for Wayland.
    void NotificationReplied(uint id, const QString &text); // NOLINT(readability-identifier-naming)
    void ActivationToken(uint id, const QString &token); // NOLINT(readability-identifier-naming)
};

/** The conversation with org.freedesktop.Notifications: which bubble stands for which key, and what
 * the service can do. */
class NotificationService : public QObject
{
    Q_OBJECT
public:
    explicit NotificationService(QObject *parent = nullptr);
    void setImage(const QImage &image) { m_image = image; }
    void show(const Notification &notification);
    void withdraw(const QString &key);

Q_SIGNALS:
    void actionInvoked(const QString &key, const QString &action);
    void replied(const QString &key, const QString &text);
    void activationTokenGiven(const QString &token);
    void undeliverable(const vp::Notification &notification);

private:
    void onActionInvoked(uint id, const QString &action);
    void onReplied(uint id, const QString &text);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id);
    /** One key's bubble. While a Notify is on its way the newest wish waits, for the id is needed
     * to replace it. */
    struct Bubble
    {
        uint id = 0; ///< 0 = none on the screen
        bool sending = false;
        bool withdrawn = false;
        std::optional<Notification> next;
    };
    void forgetService();
    void askCapabilities();
    void send(const Notification &notification);
    void sent(const Notification &notification, QDBusPendingCallWatcher &reply);
    void close(uint id);
    [[nodiscard]] QStringList actionsFor(const Notification &notification) const;
    [[nodiscard]] QVariantMap hintsFor(const Notification &notification) const;
    [[nodiscard]] QString keyOf(uint id) const;

    QDBusConnection m_bus;
    QImage m_image;
    std::optional<QStringList> m_capabilities; ///< none = not asked yet, or the service changed
    bool m_asking = false;
    std::vector<Notification> m_waiting; ///< for the capabilities
    QHash<QString, Bubble> m_bubbles;
};

} // namespace vp
