// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/portfacts.h"

#include "serial/portscan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp::serial {

namespace {

QString firstWord(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.read(64)).trimmed()
                                          : QString();
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
    const QFileInfo given(port);
    const QString name =
        given.exists() ? QFileInfo(given.canonicalFilePath()).fileName() : given.fileName();
    const std::vector<UsbTty> ttys = scanUsbTtys(sysClassTty);
    const auto tty = std::ranges::find(ttys, name, &UsbTty::name);
    if (tty == ttys.end()) {
        return std::nullopt;
    }
    const QString control = firstWord(QString(tty->device % "/power/control"_L1));
    return control.isEmpty() ? std::nullopt : std::optional(control == "auto"_L1);
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
