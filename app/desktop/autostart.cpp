// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestEntry = 64 * 1024;

/** @see Desktop Entry Specification, The Exec key */
QString quoted(const QString &word)
{
    QString text = u"\""_s;
    for (const QChar c : word) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\') {
            text += u'\\';
        }
        text += c;
        if (c == u'%') {
            text += c; // else it is a field code
        }
    }
    return text + u'"';
}

} // namespace

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
        words.append(quoted(word));
    }
    // A value's own escapes come on top of those of the quotes.
    return words.join(u' ').replace(u'\\', u"\\\\"_s);
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
    return write(entry.arg(m_appId, execLine(m_command)).toUtf8());
}

Result<> Autostart::refresh() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray before = file.read(LargestEntry);
    QList<QByteArray> lines = before.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith("Exec=")) {
            line = "Exec=" + execLine(m_command).toUtf8();
        }
    }
    const QByteArray after = lines.join('\n');
    return after == before ? Result<>() : write(after);
}

Result<> Autostart::write(const QByteArray &entry) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit()) {
        return failure(ErrorCode::Storage, u"the autostart entry cannot be written"_s);
    }
    return {};
}

} // namespace vp
