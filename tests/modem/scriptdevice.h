// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace vp::test {

/** A device that a test reads and speaks for: do, expect what was sent, inject, check. */
class ScriptDevice : public QIODevice
{
public:
    ScriptDevice() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_toHost.size(); }
    /** What was written since the last call. */
    [[nodiscard]] QByteArray takeSent() { return std::exchange(m_sent, {}); }
    void inject(const QByteArray &bytes)
    {
        m_toHost += bytes;
        Q_EMIT readyRead();
    }
    /** Fails from now on as a tty without its stick does. */
    void breakDown() { m_broken = true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = qMin<qint64>(size, m_toHost.size());
        std::copy_n(m_toHost.constData(), count, data);
        m_toHost.remove(0, count);
        return count;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_broken) {
            return -1;
        }
        m_sent.append(data, size);
        return size;
    }

private:
    QByteArray m_toHost;
    QByteArray m_sent;
    bool m_broken = false;
};

} // namespace vp::test
