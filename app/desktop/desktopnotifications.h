// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifier.h"

#include <QImage>

#include <memory>

namespace vp {

class NotificationService;

/**
 * Notifications by org.freedesktop.Notifications on the session bus. Nothing blocks: every call is
 * asynchronous. Names and texts come from outside and are escaped when the service reads markup.
 * Without a bus or a service, undeliverable() is emitted instead.
 * @see Desktop Notifications Specification 1.2
 */
class DesktopNotifications : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;
    /** The picture in the bubbles; none = the service's own choice. */
    void setImage(const QImage &image);
    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

Q_SIGNALS:
    /** Whoever shows it in the service's place takes it back, too. */
    void withdrawn(const QString &key);

private:
    std::unique_ptr<NotificationService> m_service;
};

} // namespace vp
