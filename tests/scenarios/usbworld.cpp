// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usbworld.h"

#include <QDir>
#include <QFileInfo>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int KillPatience = 5000; ///< ms for a process that is not needed any more
constexpr int StopPatience = 60'000; ///< ms; twenty times what it takes

} // namespace

PhoneProcess::PhoneProcess(const QString &home, const QString &session)
    : m_environment(QProcessEnvironment::systemEnvironment())
    , m_home(home)
{
    QDir().mkpath(home);
    QDir().mkpath(session);
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith("virtualphone_"_L1)) {
            m_environment.remove(name);
        }
    }
    set(u"HOME"_s, home);
    set(u"XDG_RUNTIME_DIR"_s, session);
    set(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"DBUS_SYSTEM_BUS_ADDRESS"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

PhoneProcess::~PhoneProcess()
{
    m_process.kill();
    m_process.waitForFinished(KillPatience);
}

void PhoneProcess::set(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

void PhoneProcess::start(const QStringList &arguments, const QStringList &wrapper)
{
    m_process.setProcessEnvironment(m_environment);
    const QStringList words = wrapper + QStringList {QStringLiteral(VP_VIRTUALPHONED)} + arguments
        + QStringList {u"--data-dir"_s, QString(m_home % u"/data"_s)};
    m_process.start(words.constFirst(), words.sliced(1));
}

bool PhoneProcess::stops()
{
    m_process.terminate();
    return m_process.waitForFinished(StopPatience) && m_process.exitCode() == 0
        && m_process.exitStatus() == QProcess::NormalExit;
}

bool PhoneProcess::says(const QString &words)
{
    return said().contains(words);
}

QString PhoneProcess::said()
{
    return m_said += QString::fromUtf8(m_process.readAll());
}

void PhoneProcess::forget()
{
    m_process.readAll();
    m_said.clear();
}

UsbModem::UsbModem(const QString &folder, const QString &socket, int firstNumber)
    : modem(QDir(folder).filePath(u"sim-"_s + socket))
    , m_link(QDir(folder).filePath(u"sim-"_s + socket))
{
    m_stick.socket = socket;
    m_stick.name = u"HUAWEI Mobile "_s + socket;
    m_stick.ttys.resize(3);
    for (int i = 0; i < 3; ++i) {
        m_stick.ttys[static_cast<std::size_t>(i)].interfaceNumber = i;
    }
    static_cast<void>(stick(firstNumber));
}

FakeUsb::Stick UsbModem::stick(int firstNumber)
{
    const QStringList terminals {m_first.path(), m_second.path(), terminal()};
    for (int i = 0; i < 3; ++i) {
        FakeUsb::Tty &tty = m_stick.ttys[static_cast<std::size_t>(i)];
        tty.name = u"ttyUSB"_s + QString::number(firstNumber + i);
        tty.terminal = terminals.at(i);
    }
    return m_stick;
}

QString UsbModem::terminal() const
{
    return QFileInfo(m_link).symLinkTarget();
}

} // namespace vp
