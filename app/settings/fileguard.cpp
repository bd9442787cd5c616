// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fileguard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int MostTries = 20;
constexpr std::chrono::milliseconds Moment {5};

} // namespace

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
    // A program that we are starting holds what is open here until it is itself.
    int tries = 0;
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
           && ++tries <= MostTries) {
        std::this_thread::sleep_for(Moment);
    }
    if (tries > MostTries) {
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
