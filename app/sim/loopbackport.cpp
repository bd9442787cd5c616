// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/loopbackport.h"

#include "sim/simulatedvoice.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace vp::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<std::unique_ptr<QIODevice>> LoopbackPort::connectTo(SimulatedModem &modem, Clock &clock,
                                                           Channel channel)
{
    if (!modem.isPlugged()) {
        return failure(ErrorCode::PortLost, u"the simulated modem is unplugged"_s);
    }
    return std::make_unique<LoopbackPort>(modem, clock, channel);
}

LoopbackPort::LoopbackPort(SimulatedModem &modem, Clock &clock, Channel channel, QObject *parent)
    : QIODevice(parent)
    , m_modem(modem)
    , m_channel(channel)
    , m_deadline(clock)
{
    connect(&m_deadline, &Deadline::expired, this, &LoopbackPort::deliver);
    switch (channel) {
    case Channel::Command:
        connect(&modem, &SimulatedModem::output, this, &LoopbackPort::receive);
        break;
    case Channel::Events:
        connect(&modem, &SimulatedModem::eventOutput, this, &LoopbackPort::receive);
        break;
    case Channel::Voice:
        connect(&modem.voice(), &SimulatedVoice::output, this, &LoopbackPort::receive);
        break;
    }
    connect(&modem, &SimulatedModem::portGone, this, &LoopbackPort::unplug);
    QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (channel == Channel::Command) {
        modem.opened(); // what it says is there to be read before anybody listens
    }
}

LoopbackPort::~LoopbackPort() = default;

qint64 LoopbackPort::bytesAvailable() const
{
    return m_toHost.size() + QIODevice::bytesAvailable();
}

bool LoopbackPort::canReadLine() const
{
    return m_toHost.contains('\n') || QIODevice::canReadLine();
}

void LoopbackPort::close()
{
    if (!isOpen()) {
        return;
    }
    QIODevice::close();
    m_deadline.stop();
    m_toModem.clear();
    m_toHost.clear();
}

void LoopbackPort::unplug()
{
    if (!isOpen()) {
        return;
    }
    setErrorString(u"the simulated modem was unplugged"_s);
    Q_EMIT readChannelFinished();
    close();
}

qint64 LoopbackPort::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, qint64 {m_toHost.size()});
    std::memcpy(data, m_toHost.constData(), static_cast<std::size_t>(size));
    m_toHost.remove(0, size);
    return size;
}

qint64 LoopbackPort::writeData(const char *data, qint64 size)
{
    m_toModem.append(data, size);
    m_deadline.start(0ms);
    return size;
}

void LoopbackPort::receive(const QByteArray &bytes)
{
    if (!isOpen()) {
        return;
    }
    m_toHost += bytes;
    Q_EMIT readyRead();
}

void LoopbackPort::deliver()
{
    if (m_channel == Channel::Voice && m_modem.voice().isDeaf()) {
        return;
    }
    const QByteArray bytes = std::exchange(m_toModem, {});
    switch (m_channel) {
    case Channel::Command:
        m_modem.feed(bytes);
        break;
    case Channel::Events:
        m_modem.feedEventPort(bytes);
        break;
    case Channel::Voice:
        m_modem.voice().feed(bytes);
        break;
    }
    Q_EMIT bytesWritten(bytes.size());
}

} // namespace vp::sim
