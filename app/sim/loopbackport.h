// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sim/simulatedmodem.h"

#include <QIODevice>

#include <memory>

namespace vp::sim {

/**
 * The host's end of a SimulatedModem's port, in memory: what a tty is for the rest of the program.
 * Bytes written are processed by a zero Deadline, never inside write(); answers come by
 * readyRead(). When the modem is unplugged it behaves as a lost port: readChannelFinished,
 * aboutToClose, closed.
 */
class LoopbackPort : public QIODevice
{
    Q_OBJECT
public:
    enum class Channel : std::uint8_t { Command, Events, Voice };

    /** An open port; PortLost while the modem is unplugged. */
    [[nodiscard]] static Result<std::unique_ptr<QIODevice>>
    connectTo(SimulatedModem &modem, Clock &clock, Channel channel = Channel::Command);

    LoopbackPort(SimulatedModem &modem, Clock &clock, Channel channel = Channel::Command,
                 QObject *parent = nullptr);
    ~LoopbackPort() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_toModem.size(); }
    [[nodiscard]] bool canReadLine() const override;
    void close() override;
    /** Loses this port only; the modem does not notice. */
    void unplug();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void receive(const QByteArray &bytes);
    void deliver();

    SimulatedModem &m_modem;
    Channel m_channel;
    Deadline m_deadline;
    QByteArray m_toModem;
    QByteArray m_toHost;
};

} // namespace vp::sim
