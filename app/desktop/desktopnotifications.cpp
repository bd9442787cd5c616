// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotifications.h"

#include "desktop/notificationservice.h"

namespace vp {

DesktopNotifications::DesktopNotifications(QObject *parent)
    : Notifier(parent)
    , m_service(std::make_unique<NotificationService>())
{
    connect(m_service.get(), &NotificationService::actionInvoked, this, &Notifier::actionInvoked);
    connect(m_service.get(), &NotificationService::replied, this, &Notifier::replied);
    connect(m_service.get(), &NotificationService::activationTokenGiven, this,
            &Notifier::activationTokenGiven);
    connect(m_service.get(), &NotificationService::undeliverable, this, &Notifier::undeliverable);
}

DesktopNotifications::~DesktopNotifications() = default;

void DesktopNotifications::setImage(const QImage &image)
{
    m_service->setImage(image);
}

void DesktopNotifications::show(const Notification &notification)
{
    m_service->show(notification);
}

void DesktopNotifications::withdraw(const QString &key)
{
    m_service->withdraw(key);
    Q_EMIT withdrawn(key);
}

} // namespace vp
