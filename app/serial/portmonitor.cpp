// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portmonitor.h"

#include "base/logging.h"

#include <QSocketNotifier>

#include <libudev.h>

namespace vp::serial {

namespace {

constexpr int MostAtOnce = 256; ///< events of one turn; the rest comes with the next

} // namespace

struct PortMonitor::Private
{
    struct Unref
    {
        void operator()(udev *object) const { udev_unref(object); }
        void operator()(udev_monitor *object) const { udev_monitor_unref(object); }
        void operator()(udev_device *object) const { udev_device_unref(object); }
    };
    std::unique_ptr<udev, Unref> context;
    std::unique_ptr<udev_monitor, Unref> monitor;
    std::unique_ptr<QSocketNotifier> notifier; ///< goes before what it listens to
};

PortMonitor::PortMonitor(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->context.reset(udev_new());
    d->monitor.reset(udev_monitor_new_from_netlink(d->context.get(), "udev"));
    udev_monitor *monitor = d->monitor.get();
    if (monitor == nullptr
        || udev_monitor_filter_add_match_subsystem_devtype(monitor, "tty", nullptr) < 0
        || udev_monitor_filter_add_match_subsystem_devtype(monitor, "usb", "usb_device") < 0
        || udev_monitor_enable_receiving(monitor) < 0) {
        qCInfo(lcModem) << "udev cannot be listened to: sticks are looked for now and then";
        d->monitor.reset();
        return;
    }
    d->notifier =
        std::make_unique<QSocketNotifier>(udev_monitor_get_fd(monitor), QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, &PortMonitor::read);
}

PortMonitor::~PortMonitor() = default;

bool PortMonitor::isListening() const
{
    return d->monitor != nullptr;
}

void PortMonitor::read()
{
    bool any = false;
    for (int i = 0; i < MostAtOnce; ++i) {
        const std::unique_ptr<udev_device, Private::Unref> device(
            udev_monitor_receive_device(d->monitor.get()));
        if (device == nullptr) {
            break;
        }
        any = true;
        const char *node = udev_device_get_devnode(device.get());
        const QByteArray action = udev_device_get_action(device.get());
        const QByteArray subsystem = udev_device_get_subsystem(device.get());
        if (action == "remove" && subsystem == "tty" && node != nullptr) {
            Q_EMIT removed(QString::fromLocal8Bit(node));
        }
    }
    if (any) {
        Q_EMIT changed();
    }
}

} // namespace vp::serial
