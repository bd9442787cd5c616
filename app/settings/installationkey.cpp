// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/installationkey.h"

#include "settings/inifile.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype KeySize = 32;
constexpr qsizetype NameSize = 32;
constexpr auto KeyName = "installation/key"_L1;

} // namespace

Result<QByteArray> installationKey(const QString &path)
{
    IniFile file(path);
    if (const Result<> loaded = file.load(); !loaded) {
        return tl::unexpected<Error>(loaded.error());
    }
    if (const std::optional<QString> stored = file.value(KeyName)) {
        const QByteArray key = QByteArray::fromHex(stored->toLatin1());
        if (key.size() == KeySize) {
            return key;
        }
    }
    std::array<quint32, KeySize / sizeof(quint32)> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray key(reinterpret_cast<const char *>(random.data()), KeySize);
    file.setValue(KeyName, QString::fromLatin1(key.toHex()));
    if (const Result<> saved = file.save(); !saved) {
        return tl::unexpected<Error>(saved.error());
    }
    return key;
}

QString keyedName(const QByteArray &key, const QByteArray &purpose, const QByteArray &text)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(purpose + ':' + text, key, QCryptographicHash::Sha256)
            .toHex()
            .first(NameSize));
}

} // namespace vp
