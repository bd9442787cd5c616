// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noisyline.h"

#include <algorithm>
#include <cstring>

namespace vp::test {

NoisyLine::NoisyLine(std::unique_ptr<QIODevice> wire, QRandomGenerator &chance)
    : m_wire(std::move(wire))
    , m_chance(chance)
{
    connect(m_wire.get(), &QIODevice::readyRead, this, &NoisyLine::pass);
    QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void NoisyLine::plan(Damage damage, qint64 after)
{
    m_planned.emplace_back(m_heard + after, damage);
}

void NoisyLine::beQuiet()
{
    m_planned.clear();
    m_glue = false;
    m_cut = 0;
}

qint64 NoisyLine::bytesAvailable() const
{
    return m_toHost.size() + QIODevice::bytesAvailable();
}

qint64 NoisyLine::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, qint64 {m_toHost.size()});
    std::memcpy(data, m_toHost.constData(), static_cast<std::size_t>(size));
    m_toHost.remove(0, size);
    return size;
}

qint64 NoisyLine::writeData(const char *data, qint64 size)
{
    return m_wire->write(data, size);
}

/** Without a prompt in it, which would be an answer. */
QByteArray NoisyLine::noise()
{
    QByteArray bytes;
    for (int left = 1 + m_chance.bounded(40); left > 0; --left) {
        bytes += static_cast<char>(m_chance.bounded(256));
    }
    return bytes.replace('>', '<');
}

void NoisyLine::damage(Damage kind, char &byte)
{
    switch (kind) {
    case Damage::Flip:
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << m_chance.bounded(8)));
        break;
    case Damage::Cut:
        m_cut = 1 + m_chance.bounded(30);
        break;
    case Damage::Noise:
        m_toHost += noise();
        break;
    case Damage::Event:
        m_toHost += m_chance.bounded(2) == 0 ? "\r\n^RSSI:17\r\n" : "\r\n+CMTI: \"SM\",3\r\n";
        break;
    case Damage::Flood:
        m_toHost += QByteArray(64 * 1024, m_chance.bounded(2) == 0 ? 'A' : '\xff');
        break;
    case Damage::Nuls:
        m_toHost += QByteArray(1 + m_chance.bounded(200), '\0');
        break;
    case Damage::Glue:
        m_glue = true;
        break;
    }
}

void NoisyLine::pass()
{
    for (char byte : m_wire->readAll()) {
        const auto due = std::find_if(m_planned.begin(), m_planned.end(),
                                      [this](const auto &one) { return one.first <= m_heard; });
        ++m_heard;
        if (due != m_planned.end()) {
            const Damage kind = due->second;
            m_planned.erase(due);
            damage(kind, byte);
        }
        if (m_cut > 0) {
            --m_cut;
        } else if (m_glue && (byte == '\r' || byte == '\n')) {
            m_glue = byte == '\r';
        } else {
            m_toHost += byte;
        }
    }
    Q_EMIT readyRead();
}

} // namespace vp::test
