// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/daylogfiles.h"

#include "base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

DayLogFiles::DayLogFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString DayLogFiles::nameOf(QDate day)
{
    return u"virtualphone-"_s % day.toString(Qt::ISODate) % u".log"_s;
}

QString DayLogFiles::pathOf(QDate day) const
{
    return QDir(m_folder).filePath(nameOf(day));
}

bool DayLogFiles::has(QDate day) const
{
    return QFileInfo::exists(pathOf(day));
}

Result<> DayLogFiles::write(QDate day, const QByteArray &text) const
{
    constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().mkpath(m_folder)) {
        return failure(ErrorCode::Storage, u"the folder of the logs cannot be made"_s);
    }
    // What stands there under this name, a link too, is replaced and never written through.
    const QString path = pathOf(day);
    if (QFileInfo(path).isSymLink()) {
        QFile::remove(path);
    }
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(text) == text.size() && file.commit();
    if (!done) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    return {};
}

void DayLogFiles::prune(QDate today) const
{
    static const QRegularExpression shape(
        u"\\Avirtualphone-([0-9]{4}-[0-9]{2}-[0-9]{2})\\.log\\z"_s);
    const QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::System);
    for (const QString &name : names) {
        const QDate day = QDate::fromString(shape.match(name).captured(1), Qt::ISODate);
        if (!day.isValid() || day.daysTo(today) <= KeptDays) {
            continue;
        }
        if (!QFile::remove(QDir(m_folder).filePath(name))) {
            qCWarning(lcService) << "an old log cannot be removed:" << name;
        }
    }
}

} // namespace vp
