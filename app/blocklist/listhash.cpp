// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/listhash.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace vp {

quint64 saltedHash(const QByteArray &salt, int rounds, QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(text);
    QByteArray value = hash.result();
    for (int round = 1; round < rounds; ++round) {
        hash.reset();
        hash.addData(value);
        hash.addData(salt);
        value = hash.result();
    }
    return qFromBigEndian<quint64>(value.constData());
}

quint64 md5Key(QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(text);
    return qFromBigEndian<quint64>(hash.result().constData());
}

} // namespace vp
