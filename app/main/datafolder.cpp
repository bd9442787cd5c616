// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Makes @p path for its owner alone; a folder that was there keeps its mode. */
bool makePrivate(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return QFileInfo(path).isWritable();
    }
    return QDir().mkpath(path)
        && QFile::setPermissions(
               path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace

DataFolder DataFolder::locate(const QString &dir, const QString &name)
{
    const QString suffix = name.isEmpty() ? QString() : QString(u'-' % name);
    const QString data = dir.isEmpty()
        ? QString(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) % suffix)
        : QDir(dir).absolutePath();
    const QString config = dir.isEmpty()
        ? QString(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) % suffix)
        : data;
    DataFolder folder;
    folder.root = data;
    folder.settingsFile = QDir(config).filePath(u"settings.ini"_s);
    folder.secretsFile = QDir(config).filePath(u"secrets.ini"_s);
    folder.simsFile = QDir(data).filePath(u"sims.ini"_s);
    folder.contactsDir = QDir(data).filePath(u"contacts"_s);
    folder.sourcesDir = QDir(data).filePath(u"sources"_s);
    folder.contactsKept = QDir(data).filePath(u"contacts-before"_s);
    folder.databaseFile = QDir(data).filePath(u"virtualphone.db"_s);
    folder.networkFile = QDir(data).filePath(u"network.ini"_s);
    folder.logsDir = QDir(data).filePath(u"logs"_s);
    folder.voicemailDir = QDir(data).filePath(u"voicemail"_s);
    folder.promptsDir = QDir(data).filePath(u"prompts"_s);
    folder.sticksFile = QDir(data).filePath(u"sticks.ini"_s);
    folder.keyFile = QDir(data).filePath(u"installation.key"_s);
    folder.isPrivate = !dir.isEmpty();
    return folder;
}

Result<DataFolder> DataFolder::make(const QString &dir, const QString &name)
{
    const DataFolder folder = locate(dir, name);
    const QString config = QFileInfo(folder.settingsFile).path();
    for (const QString &path : {folder.root, config, folder.contactsDir, folder.logsDir}) {
        if (!makePrivate(path)) {
            return failure(ErrorCode::Storage, path);
        }
    }
    return folder;
}

} // namespace vp
