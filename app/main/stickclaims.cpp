// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/stickclaims.h"

#include "base/logging.h"
#include "settings/installationkey.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** A folder that only we can write to, in a place where everybody can. */
bool isOurs(const QString &path)
{
    struct stat info
    {
    };
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 && S_ISDIR(info.st_mode)
        && info.st_uid == ::geteuid() && (info.st_mode & others) == 0;
}

} // namespace

StickClaims::StickClaims(QString folder)
    : m_folder(folder.isEmpty() ? sessionFolder() : std::move(folder))
{
    if (m_folder.isEmpty()) {
        qCWarning(lcMain) << "there is no private folder for locks: another instance could take "
                             "the same stick";
    }
}

QString StickClaims::sessionFolder()
{
    const QFileInfo session(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (session.isAbsolute() && session.isDir() && session.isWritable()) {
        return session.filePath();
    }
    const QString own =
        QDir(QDir::tempPath()).filePath(u"virtualphone-"_s + QString::number(::geteuid()));
    ::mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    return isOurs(own) ? own : QString();
}

Result<> StickClaims::take(Claim &claim, const QString &name) const
{
    if (m_folder.isEmpty() || (claim.lock != nullptr && claim.name == name)) {
        return {};
    }
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(name));
    lock->setStaleLockTime(0); // stale only when its process is gone, however old it is
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError) {
            return failure(ErrorCode::Conflict, u"another instance has this modem"_s);
        }
        qCWarning(lcMain) << "no lock could be made in" << m_folder;
        return {};
    }
    claim = {name, std::move(lock)};
    return {};
}

Result<> StickClaims::claimPlace(const QString &place)
{
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    const QString name =
        u"virtualphone-port-%1.lock"_s.arg(QString::fromLatin1(digest.toHex().left(24)));
    if (m_place.name != name) {
        leavePlace();
    }
    return take(m_place, name);
}

void StickClaims::leavePlace()
{
    m_place = {};
}

Result<> StickClaims::claimModem(const QByteArray &imei)
{
    if (imei.isEmpty() || m_folder.isEmpty()) {
        return {};
    }
    // A plain hash of an IMEI is soon guessed; all instances of the session share this key.
    const Result<InstallationKey> key =
        InstallationKey::load(QDir(m_folder).filePath(u"virtualphone-locks.key"_s));
    if (!key) {
        qCWarning(lcMain) << "the modem is not locked:" << key.error().detail;
        return {};
    }
    return take(m_modem, u"virtualphone-modem-%1.lock"_s.arg(key->fingerprint("lock", imei)));
}

} // namespace vp
