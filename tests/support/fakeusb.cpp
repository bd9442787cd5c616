// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeusb.h"

#include <QDir>
#include <QFile>

#include <umockdev.h>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

QString hex(int number)
{
    return u"%1"_s.arg(number, 4, 16, QChar(u'0'));
}

QString interfaceFolder(const FakeUsb::Stick &stick, const FakeUsb::Tty &tty)
{
    return QString(FakeUsb::device(stick).sliced(4) % u'/' % stick.socket % u":1."_s
                   % QString::number(tty.interfaceNumber));
}

} // namespace

struct FakeUsb::Private
{
    UMockdevTestbed *bed = umockdev_testbed_new();
    [[nodiscard]] QString root() const
    {
        gchar *path = umockdev_testbed_get_root_dir(bed);
        const QString root = QString::fromLocal8Bit(path);
        g_free(path);
        return root;
    }
    void add(const QString &description) const
    {
        GError *error = nullptr;
        if (umockdev_testbed_add_from_string(bed, description.toLocal8Bit().constData(), &error)
            == FALSE) {
            qFatal("umockdev: %s", error->message);
        }
    }
};

FakeUsb::FakeUsb()
    : d(std::make_unique<Private>())
{
    // What a program looks for before it believes in udev.
    QDir(d->root()).mkpath(u"sys/class/tty"_s);
}

FakeUsb::~FakeUsb()
{
    g_object_unref(d->bed);
}

QString FakeUsb::root() const
{
    return d->root();
}

bool FakeUsb::isPossible()
{
    return qgetenv("LD_PRELOAD").contains("umockdev");
}

QString FakeUsb::device(const Stick &stick)
{
    return QString(u"/sys/devices/pci0000:00/0000:00:14.0/usb1/"_s % stick.socket);
}

QString FakeUsb::byPath(const Stick &stick, const Tty &tty)
{
    return u"/dev/serial/by-path/pci-0000:00:14.0-usb-0:%1:1.%2-port0"_s
        .arg(stick.socket.section(u'-', 1))
        .arg(tty.interfaceNumber);
}

void FakeUsb::plug(const Stick &stick)
{
    d->add(QString(u"P: %1\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\n"
                   "A: idVendor=%2\nA: idProduct=%3\nA: product=%4\n\n"_s)
               .arg(device(stick).sliced(4), hex(stick.vendor), hex(stick.product), stick.name));
    for (const Tty &tty : stick.ttys) {
        addPort(stick, tty);
    }
}

void FakeUsb::addPort(const Stick &stick, const Tty &tty)
{
    if (!tty.terminal.isEmpty()) {
        const QString dev = QString(d->root() % u"/dev"_s);
        QDir().mkpath(QString(dev % u"/serial/by-path"_s));
        QFile::link(tty.terminal, QString(dev % u'/' % tty.name));
        QFile::link(QString(u"../../"_s % tty.name), QString(d->root() % byPath(stick, tty)));
    }
    d->add(QString(u"P: %1\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_interface\n"
                   "A: bInterfaceNumber=%2\nA: bInterfaceClass=ff\n"
                   "A: bInterfaceSubClass=ff\nA: bInterfaceProtocol=%3\n\n"
                   "P: %1/%4/tty/%4\nE: SUBSYSTEM=tty\nE: DEVNAME=/dev/%4\n\n"_s)
               .arg(interfaceFolder(stick, tty))
               .arg(tty.interfaceNumber, 2, 16, QChar(u'0'))
               .arg(tty.protocol, 2, 16, QChar(u'0'))
               .arg(tty.name));
}

void FakeUsb::unplug(const Stick &stick)
{
    for (const Tty &tty : stick.ttys) {
        const QString path = QString(u"/sys"_s % interfaceFolder(stick, tty) % u'/' % tty.name
                                     % u"/tty/"_s % tty.name);
        QFile::remove(QString(d->root() % u"/dev/"_s % tty.name));
        QFile::remove(QString(d->root() % byPath(stick, tty)));
        umockdev_testbed_uevent(d->bed, path.toLocal8Bit().constData(), "remove");
    }
    umockdev_testbed_remove_device(d->bed, device(stick).toLocal8Bit().constData());
    // It leaves the links to what was below the device, and would trip over them the next time.
    const QString sys = QString(d->root() % u"/sys"_s);
    for (const Tty &tty : stick.ttys) {
        QFile::remove(QString(sys % u"/class/tty/"_s % tty.name));
        QFile::remove(
            QString(sys % u"/bus/usb/devices/"_s % interfaceFolder(stick, tty).section(u'/', -1)));
    }
    QFile::remove(QString(sys % u"/bus/usb/devices/"_s % stick.socket));
}

} // namespace vp
