// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fileguard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vp {

Result<FileGuard> FileGuard::take(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder)) {
            return failure(ErrorCode::Storage, u"the folder cannot be made"_s);
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::Storage,
                       u"the folder cannot be opened"_s);
    }
    FileGuard guard(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return failure(ErrorCode::Conflict, u"another program is writing it at this moment"_s);
    }
    return guard;
}

FileGuard::~FileGuard()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace vp
