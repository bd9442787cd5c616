// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portfacts.h"

#include "serial/portscan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp::serial {

namespace {

QString firstWord(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.read(64)).trimmed()
                                          : QString();
}

/** The folder of the USB device that a tty belongs to; empty when it belongs to none. */
QString deviceOf(const QString &tty)
{
    constexpr int deepest = 4; // tty, port, interface, device
    const QString port = QFileInfo(QString(tty % "/device"_L1)).canonicalFilePath();
    QDir folder(port);
    for (int i = 0; i < deepest && !port.isEmpty(); ++i) {
        if (folder.exists(u"idVendor"_s)) {
            return folder.path();
        }
        folder.cdUp();
    }
    return {};
}

QStringList processes(const QString &proc)
{
    QStringList ids = QDir(proc).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ids.removeIf([](const QString &name) {
        return !std::ranges::all_of(name, [](QChar c) { return c >= u'0' && c <= u'9'; });
    });
    return ids;
}

} // namespace

std::optional<bool> savesPower(const QString &port, const QString &sysClassTty)
{
    QStringList names = linkChain(port);
    if (names.isEmpty()) {
        names.append(port);
    }
    for (const QString &name : std::as_const(names)) {
        const QString device = deviceOf(QString(sysClassTty % u'/' % name.section(u'/', -1)));
        const QString control = firstWord(QString(device % "/power/control"_L1));
        if (!device.isEmpty() && !control.isEmpty()) {
            return control == "auto"_L1;
        }
    }
    return std::nullopt;
}

QStringList holdersOf(const QString &port, const QString &proc)
{
    const QString real = QFileInfo(port).canonicalFilePath();
    const QString self = QString::number(QCoreApplication::applicationPid());
    QStringList holders;
    for (const QString &id : real.isEmpty() ? QStringList {} : processes(proc)) {
        const QDir files(QString(proc % u'/' % id % "/fd"_L1));
        const QFileInfoList entries =
            files.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
        const bool holds =
            id != self && std::ranges::any_of(entries, [&real](const QFileInfo &entry) {
                return entry.symLinkTarget() == real;
            });
        if (holds) {
            holders.append(firstWord(QString(proc % u'/' % id % "/comm"_L1)));
        }
    }
    return holders;
}

bool isProcessRunning(const QString &name, const QString &proc)
{
    const QString shown = name.left(15); // the kernel keeps no more
    return std::ranges::any_of(processes(proc), [&](const QString &id) {
        return firstWord(QString(proc % u'/' % id % "/comm"_L1)) == shown;
    });
}

} // namespace vp::serial
