// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/serialport.h"

#include <QFile>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

/** The master side of a pseudo-terminal: the "modem" of these tests, which echoes nothing by
 * itself. */
class PseudoTerminal
{
public:
    PseudoTerminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        if (m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0) {
            m_path = QString::fromLocal8Bit(::ptsname(m_master));
        }
    }
    ~PseudoTerminal() { unplug(); }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] int master() const { return m_master; }
    [[nodiscard]] QByteArray read() const
    {
        QByteArray bytes(4096, '\0');
        const ssize_t count = ::read(m_master, bytes.data(), static_cast<size_t>(bytes.size()));
        bytes.resize(std::max<qsizetype>(count, 0));
        return bytes;
    }
    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        return ::write(m_master, bytes.constData(), static_cast<size_t>(bytes.size()))
            == bytes.size();
    }
    void unplug()
    {
        if (m_master >= 0) {
            ::close(m_master);
        }
        m_master = -1;
    }

private:
    int m_master = -1;
    QString m_path;
};

/** Processor time of this process, in seconds. */
double processorTime()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

class TestSerialPort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesBytesUnchanged();
    void closesOnceWhenUnplugged();
    void refusesMissingPath();
    void refusesHeldPort();
    void refusesHeldPortThroughALink();
    void ptyHasNoSiblings();
};

void TestSerialPort::carriesBytesUnchanged()
{
    const PseudoTerminal pty;
    const Result<std::unique_ptr<QIODevice>> port = serial::open(pty.path());
    QVERIFY2(port.has_value(), qPrintable(port ? QString() : port.error().detail));
    QIODevice &device = **port;
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte) {
        all.append(static_cast<char>(byte));
    }

    QByteArray seen;
    QSocketNotifier notifier(pty.master(), QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, this, [&] { seen += pty.read(); });
    QCOMPARE(device.write(all), all.size());
    QTRY_COMPARE(seen, all);

    QByteArray received;
    connect(&device, &QIODevice::readyRead, this, [&] { received += device.readAll(); });
    QVERIFY(pty.write(all));
    QTRY_COMPARE(received, all);
}

void TestSerialPort::closesOnceWhenUnplugged()
{
    PseudoTerminal pty;
    const Result<std::unique_ptr<QIODevice>> port = serial::open(pty.path());
    QVERIFY(port.has_value());
    QSignalSpy closed(port->get(), &QIODevice::aboutToClose);
    pty.unplug();
    QTRY_VERIFY(!(*port)->isOpen());

    // The loop rests afterwards: half a second of it may not cost more than a tenth of that in
    // processor time.
    const double before = processorTime();
    QTimer rest;
    rest.setSingleShot(true);
    QSignalSpy rested(&rest, &QTimer::timeout);
    rest.start(500);
    QVERIFY(rested.wait());
    QVERIFY2(processorTime() - before < 0.25, "the loop spins after the port has gone");
    QCOMPARE(closed.count(), 1);
    QCOMPARE((*port)->write("AT\r"), -1);
}

void TestSerialPort::refusesMissingPath()
{
    const Result<std::unique_ptr<QIODevice>> port = serial::open(u"/dev/ttyUSB-there-is-none"_s);
    QVERIFY(!port.has_value());
    QCOMPARE(port.error().code, ErrorCode::PortLost);
    QVERIFY(port.error().detail.contains("/dev/ttyUSB-there-is-none"_L1));
}

void TestSerialPort::refusesHeldPort()
{
    const PseudoTerminal pty;
    const Result<std::unique_ptr<QIODevice>> first = serial::open(pty.path());
    QVERIFY(first.has_value());
    const Result<std::unique_ptr<QIODevice>> second = serial::open(pty.path());
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(second.error().detail.contains("another program"_L1));
}

void TestSerialPort::refusesHeldPortThroughALink()
{
    const PseudoTerminal pty;
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"modem"_s);
    QVERIFY(QFile::link(pty.path(), link));
    const Result<std::unique_ptr<QIODevice>> first = serial::open(link);
    QVERIFY(first.has_value());
    const Result<std::unique_ptr<QIODevice>> second = serial::open(pty.path());
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestSerialPort::ptyHasNoSiblings()
{
    const PseudoTerminal pty;
    QCOMPARE(serial::siblings(pty.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestSerialPort)
#include "tst_serialport.moc"
