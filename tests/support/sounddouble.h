// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <utility>

namespace vp::test {

/**
 * A sound that a test makes and hears: a microphone and a speaker, or the modem's port. What say()
 * is given is read, what is written is kept.
 */
class SoundDouble : public QIODevice
{
public:
    /** @p heard, where it is given, outlives it and keeps what is written; @p stale lies there from
     * before. */
    explicit SoundDouble(QByteArray *heard = nullptr, QByteArray stale = {})
        : m_heard(heard == nullptr ? &m_own : heard)
        , m_said(std::move(stale))
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_said.size() + QIODevice::bytesAvailable();
    }
    [[nodiscard]] qint64 bytesToWrite() const override
    {
        return m_keepsWaiting ? m_heard->size() : 0;
    }
    /** What was written waits to be played, until the test takes it away. */
    void keepWaiting() { m_keepsWaiting = true; }
    void say(const QByteArray &bytes)
    {
        m_said += bytes;
        Q_EMIT readyRead();
    }
    [[nodiscard]] QByteArray &heard() { return *m_heard; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype count = std::min<qsizetype>(maxSize, m_said.size());
        std::copy_n(m_said.constData(), count, data);
        m_said.remove(0, count);
        return count;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_heard->append(data, size);
        return size;
    }

private:
    QByteArray m_own;
    QByteArray *m_heard;
    QByteArray m_said;
    bool m_keepsWaiting = false;
};

} // namespace vp::test
