// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

QString Autostart::defaultConfigDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

Autostart::Autostart(const QString &appId, const QString &name, QStringList command,
                     const QString &configDir)
    : m_path(QDir(configDir).filePath(u"autostart/"_s % appId
                                      % (name.isEmpty() ? QString() : QString(u'-' % name))
                                      % u".desktop"_s))
    , m_appId(appId)
    , m_command(std::move(command))
{
}

QString Autostart::execLine(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command) {
        words.append(desktopentry::quoted(word));
    }
    return words.join(u' ');
}

bool Autostart::isThere() const
{
    return QFileInfo::exists(m_path);
}

Result<> Autostart::set(bool on) const
{
    if (!on) {
        return !isThere() || QFile::remove(m_path)
            ? Result<>()
            : failure(ErrorCode::Storage, u"the autostart entry cannot be removed"_s);
    }
    const QString entry = u"[Desktop Entry]\n"
                          "Type=Application\n"
                          "Version=1.0\n"
                          "Name=VirtualPhone\n"
                          "Icon=%1\n"
                          "Exec=%2\n"
                          "Terminal=false\n"
                          "StartupNotify=false\n"
                          // Behind the panel, so that there is a tray to hide in.
                          "X-KDE-autostart-after=panel\n"
                          "X-MATE-Autostart-Delay=5\n"
                          "X-GNOME-Autostart-Delay=5\n"_s;
    return desktopentry::write(
        m_path, entry.arg(m_appId, execLine(m_command)).toUtf8() + desktopentry::mark(m_writer));
}

Result<> Autostart::refresh() const
{
    const QByteArray before = desktopentry::read(m_path);
    if (before.isEmpty() || desktopentry::isOfNewer(before, m_writer)) {
        return {};
    }
    QList<QByteArray> lines;
    for (const QByteArray &line : before.split('\n')) {
        const bool isMark =
            line.startsWith(desktopentry::ImageKey) || line.startsWith(desktopentry::VersionKey);
        if (line.startsWith("Exec=")) {
            lines.append("Exec=" + execLine(m_command).toUtf8());
            if (const QByteArray mark = desktopentry::mark(m_writer); !mark.isEmpty()) {
                lines.append(mark.chopped(1));
            }
        } else if (!isMark) {
            lines.append(line);
        }
    }
    const QByteArray after = lines.join('\n');
    return after == before ? Result<>() : desktopentry::write(m_path, after);
}

} // namespace vp
