// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/installationkey.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <array>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype KeySize = 32; ///< bytes
constexpr qsizetype FingerprintSize = 32; ///< hexadecimal digits: 128 bits

/** Empty when the file does not hold a key. */
Result<QByteArray> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.error() == QFileDevice::PermissionsError ? ErrorCode::PermissionDenied
                                                                     : ErrorCode::Storage,
                       file.errorString());
    }
    constexpr qint64 most = 4 * KeySize;
    const QByteArray key = QByteArray::fromHex(file.read(most).trimmed());
    if (key.size() != KeySize) {
        return failure(ErrorCode::Storage, QString(path % u" holds no key"_s));
    }
    return key;
}

QByteArray randomKey()
{
    std::array<quint32, KeySize / sizeof(quint32)> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray key;
    for (const quint32 word : words) {
        key += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return key;
}

/** The whole file appears at once, or another's stays: a link never replaces. */
Result<> makeKey(const QString &path)
{
    QTemporaryFile file(QString(path % u".XXXXXX"_s)); // made with 0600
    if (!file.open() || file.write(randomKey() + '\n') < 0 || !file.flush()
        || ::fsync(file.handle()) != 0) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    const bool linked =
        ::link(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData())
        == 0;
    return linked || errno == EEXIST ? Result<>() : failure(ErrorCode::Storage, path, errno);
}

} // namespace

InstallationKey::InstallationKey(QByteArray key)
    : m_key(std::move(key))
{
}

Result<InstallationKey> InstallationKey::load(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        if (const Result<> made = makeKey(path); !made) {
            return tl::unexpected<Error>(made.error());
        }
    }
    return readKey(path).map([](const QByteArray &key) { return InstallationKey(key); });
}

QString InstallationKey::fingerprint(QByteArrayView purpose, QByteArrayView text) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(purpose.toByteArray());
    code.addData(QByteArray(1, '\0')); // "ab"+"c" is not "a"+"bc"
    code.addData(text.toByteArray());
    return QString::fromLatin1(code.result().toHex().left(FingerprintSize));
}

} // namespace vp
