// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/onceupload.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace vp {

OnceUpload::OnceUpload(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(ReadOnly | Unbuffered);
}

qint64 OnceUpload::bytesAvailable() const
{
    return m_body.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OnceUpload::readData(char *data, qint64 most)
{
    const qint64 size = std::min(most, m_body.size() - m_read);
    if (size <= 0) {
        return -1; // its end
    }
    std::memcpy(data, m_body.constData() + m_read, static_cast<std::size_t>(size));
    m_read += size;
    return size;
}

} // namespace vp
