// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portfinder.h"

#include "base/logging.h"
#include "serial/usbids.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <libudev.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace vp::serial {

namespace {

constexpr qsizetype LongestName = 64;

template<auto Release>
struct Releaser
{
    template<class T>
    void operator()(T *object) const
    {
        Release(object);
    }
};
using Udev = std::unique_ptr<udev, Releaser<udev_unref>>;
using Enumeration = std::unique_ptr<udev_enumerate, Releaser<udev_enumerate_unref>>;
using Device = std::unique_ptr<udev_device, Releaser<udev_device_unref>>;

/** A text that the device itself tells: anybody can build one that tells anything. */
QString shownText(udev_device *device, const char *attribute)
{
    QString text = QString::fromUtf8(udev_device_get_sysattr_value(device, attribute)).simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.left(LongestName);
}

int hexAttribute(udev_device *device, const char *attribute)
{
    bool ok = false;
    const int value =
        QByteArray(udev_device_get_sysattr_value(device, attribute)).trimmed().toInt(&ok, 16);
    return ok ? value : -1;
}

UsbDevice describe(udev_device *device)
{
    return {.device = QString::fromLocal8Bit(udev_device_get_syspath(device)),
            .vendor = hexAttribute(device, "idVendor"),
            .product = hexAttribute(device, "idProduct"),
            .name = shownText(device, "product")};
}

/** The ttys that hang on a USB bus. A machine has a hundred consoles besides, and to describe one
 * takes a hundred calls of the system: their links tell it without. */
std::vector<Device> usbTtys(udev *context)
{
    static const QRegularExpression bus(u"/usb[0-9]+/"_s);
    std::vector<Device> devices;
    QDirIterator links(u"/sys/class/tty"_s, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    while (links.hasNext()) {
        links.next();
        const QString target = links.fileInfo().symLinkTarget();
        if (target.contains(bus)) {
            Device device(
                udev_device_new_from_syspath(context, QFile::encodeName(target).constData()));
            if (device != nullptr) { // it may have gone meanwhile
                devices.push_back(std::move(device));
            }
        }
    }
    return devices;
}

/** The devices of a subsystem, in the order of their names; empty when there is no sysfs. */
std::vector<Device> devicesOf(udev *context, const char *subsystem)
{
    const Enumeration enumeration(udev_enumerate_new(context));
    if (enumeration == nullptr
        || udev_enumerate_add_match_subsystem(enumeration.get(), subsystem) < 0
        || udev_enumerate_scan_devices(enumeration.get()) < 0) {
        return {};
    }
    std::vector<Device> devices;
    udev_list_entry *entry = nullptr;
    udev_list_entry_foreach(entry, udev_enumerate_get_list_entry(enumeration.get()))
    {
        Device device(udev_device_new_from_syspath(context, udev_list_entry_get_name(entry)));
        if (device != nullptr) { // it may have gone meanwhile
            devices.push_back(std::move(device));
        }
    }
    return devices;
}

/** The links below /dev/serial that name the tty @p name, by-path first. */
QStringList stableNames(const QString &name)
{
    QStringList names;
    for (const auto folder : {"/dev/serial/by-path"_L1, "/dev/serial/by-id"_L1}) {
        const QFileInfoList links =
            QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &link : links) {
            if (QFileInfo(link.symLinkTarget()).fileName() == name) {
                names.append(link.filePath());
            }
        }
    }
    return names;
}

void addTty(std::vector<UsbTty> &found, udev_device *device)
{
    udev_device *interface =
        udev_device_get_parent_with_subsystem_devtype(device, "usb", "usb_interface");
    udev_device *stick = udev_device_get_parent_with_subsystem_devtype(device, "usb", "usb_device");
    const char *node = udev_device_get_devnode(device);
    if (interface == nullptr || stick == nullptr || node == nullptr) {
        return;
    }
    const UsbDevice usb = describe(stick);
    const QString name = QFileInfo(QString::fromLocal8Bit(node)).fileName();
    found.push_back({.name = name,
                     .device = usb.device,
                     .vendor = usb.vendor,
                     .product = usb.product,
                     .interfaceNumber = hexAttribute(interface, "bInterfaceNumber"),
                     .interfaceProtocol = hexAttribute(interface, "bInterfaceProtocol"),
                     .interfaceClass = hexAttribute(interface, "bInterfaceClass"),
                     .interfaceSubclass = hexAttribute(interface, "bInterfaceSubClass"),
                     .interfaceName = shownText(interface, "interface"),
                     .deviceName = usb.name,
                     .links = stableNames(name)});
}

} // namespace

Surroundings lookAround()
{
    Surroundings around;
    const Udev context(udev_new());
    if (context == nullptr) {
        return around;
    }
    for (const Device &tty : usbTtys(context.get())) {
        addTty(around.ttys, tty.get());
    }
    std::ranges::sort(around.ttys, {}, &UsbTty::name);
    for (const Device &device : devicesOf(context.get(), "usb")) {
        const QByteArray type = udev_device_get_devtype(device.get());
        const UsbDevice usb = type == "usb_device" ? describe(device.get()) : UsbDevice {};
        const bool hasTty =
            std::ranges::find(around.ttys, usb.device, &UsbTty::device) != around.ttys.end();
        if (usbids::isCdRomMode(usb.vendor, usb.product) && !hasTty) {
            around.cdRoms.push_back(usb);
        }
    }
    return around;
}

} // namespace vp::serial
