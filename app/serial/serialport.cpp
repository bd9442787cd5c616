// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/serialport.h"

#include "base/logging.h"
#include "serial/portfinder.h"

#include <QFile>
#include <QSerialPort>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vp::serial {

namespace {

/**
 * QSerialPort puts what is written into a buffer and sends it when the event loop comes round;
 * whatever else this turn still has to do, a drawn window for instance, would come before the
 * command.
 */
class PromptPort final : public QSerialPort
{
public:
    /** What the device has not taken by then is worth nothing. That spares the wait for it where
     * it still lies with Qt, on a pseudo-terminal, or with a driver that can drop it. Those of USB
     * sticks mostly cannot (usb-serial knows no flush_buffer): a stick that takes nothing may still
     * hold close(), and us, for the kernel's closing_wait, 30 s unless the system says otherwise.
     * That is not tried on a stick. To set it (TIOCSSERIAL) takes CAP_SYS_ADMIN, which we do not
     * have. */
    void dropUnsentAtClose() { m_dropsUnsent = true; }
    void close() override
    {
        if (m_dropsUnsent && isOpen()) {
            clear(QSerialPort::Output);
        }
        QSerialPort::close();
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = QSerialPort::writeData(data, size);
        flush();
        return written;
    }

private:
    bool m_dropsUnsent = false;
};

/** Errors after which the device is still there. */
bool isHarmless(QSerialPort::SerialPortError error)
{
    return error == QSerialPort::NoError || error == QSerialPort::TimeoutError
        || error == QSerialPort::UnsupportedOperationError || error == QSerialPort::NotOpenError;
}

/** Closes a port at its first fatal error. */
void closeOnLoss(QSerialPort *port)
{
    QObject::connect(port, &QSerialPort::errorOccurred, port,
                     [port](QSerialPort::SerialPortError error) {
                         if (isHarmless(error) || !port->isOpen()) {
                             return;
                         }
                         // Qt 6.4 repeats ReadError as fast as the loop turns until the port is
                         // closed, and closing inside the signal pulls the notifier away under its
                         // feet: so once, and queued.
                         QMetaObject::invokeMethod(
                             port,
                             [port] {
                                 if (port->isOpen()) {
                                     port->close();
                                 }
                             },
                             Qt::QueuedConnection);
                     });
}

Result<std::unique_ptr<QIODevice>> openFailure(const QSerialPort &port, const QString &path)
{
    const QString why = path % ": "_L1 % port.errorString();
    switch (port.error()) {
    case QSerialPort::PermissionError: {
        const bool allowed = ::access(QFile::encodeName(path).constData(), R_OK | W_OK) == 0;
        return allowed
            ? failure(ErrorCode::Conflict, QString(path % ": another program holds it"_L1))
            : failure(ErrorCode::PermissionDenied,
                      QString(path % ": no permission to read and write it"_L1));
    }
    case QSerialPort::DeviceNotFoundError:
        return failure(ErrorCode::PortLost, why);
    default:
        return failure(ErrorCode::PortLost, why, static_cast<int>(port.error()));
    }
}

} // namespace

Result<std::unique_ptr<QIODevice>> open(const QString &path)
{
    const QStringList chain = linkChain(path);
    if (chain.isEmpty()) {
        return failure(ErrorCode::PortLost, QString(path % ": does not exist"_L1));
    }
    // By its real name, so that two links to one tty meet at the same lock.
    const QString &real = chain.constLast();
    auto port = std::make_unique<PromptPort>();
    port->setPortName(real);
    port->setBaudRate(QSerialPort::Baud115200);
    port->setDataBits(QSerialPort::Data8);
    port->setParity(QSerialPort::NoParity);
    port->setStopBits(QSerialPort::OneStop);
    port->setFlowControl(QSerialPort::NoFlowControl);
    if (!port->open(QIODevice::ReadWrite)) {
        return openFailure(*port, path);
    }
    // A pseudo-terminal has no such wires, and some sticks refuse: both work without.
    if (!port->setDataTerminalReady(true) || !port->setRequestToSend(true)) {
        qCDebug(lcModem, "%ls has no DTR or RTS: %ls", qUtf16Printable(path),
                qUtf16Printable(port->errorString()));
    }
    port->clearError();
    closeOnLoss(port.get());
    return port;
}

Result<std::unique_ptr<QIODevice>> openEmpty(const QString &path)
{
    Result<std::unique_ptr<QIODevice>> opened = open(path);
    if (opened) {
        if (auto *port = dynamic_cast<PromptPort *>(opened->get())) {
            port->clear();
            port->dropUnsentAtClose();
        }
    }
    return opened;
}

QStringList candidates()
{
    QStringList paths;
    for (const UsbStick &stick : sticksOf(lookAround().ttys)) {
        for (const UsbTty &tty : stick.ttys) {
            paths.append(tty.path());
        }
    }
    return paths;
}

QStringList siblings(const QString &path)
{
    const std::vector<UsbTty> ttys = lookAround().ttys;
    QStringList paths;
    for (const QString &link : linkChain(path)) {
        const QString name = link.section(u'/', -1);
        for (const UsbTty &tty : stickOf(ttys, name).ttys) {
            if (tty.name != name) {
                paths.append(tty.path());
            }
        }
    }
    return paths;
}

} // namespace vp::serial
