// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptterminal.h"

#include <QSocketNotifier>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace vp {

ScriptTerminal::ScriptTerminal()
    : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
{
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0) {
        qFatal("no pseudo-terminal");
    }
    const char *name = ::ptsname(m_master);
    m_path = QString::fromLocal8Bit(name);
    m_slave = ::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios mode {};
    ::tcgetattr(m_slave, &mode);
    ::cfmakeraw(&mode);
    ::tcsetattr(m_slave, TCSANOW, &mode);
    m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ScriptTerminal::read);
}

ScriptTerminal::ScriptTerminal(Answers answers)
    : ScriptTerminal()
{
    m_answers = std::move(answers);
    m_answering = true;
}

ScriptTerminal::~ScriptTerminal()
{
    m_notifier.reset();
    ::close(m_slave);
    ::close(m_master);
}

QByteArray ScriptTerminal::heard()
{
    read();
    return m_heard;
}

void ScriptTerminal::say(const QByteArray &bytes) const
{
    if (::write(m_master, bytes.constData(), static_cast<std::size_t>(bytes.size()))
        != bytes.size()) {
        qWarning("the terminal is full");
    }
}

void ScriptTerminal::read()
{
    std::array<char, 4096> buffer {};
    ssize_t size = 0;
    while ((size = ::read(m_master, buffer.data(), buffer.size())) > 0) {
        m_heard.append(buffer.data(), size);
    }
    qsizetype end = -1;
    while (m_answering && (end = m_heard.indexOf('\r', m_answered)) >= 0) {
        const QByteArray command = m_heard.sliced(m_answered, end - m_answered).trimmed();
        m_answered = end + 1;
        const QByteArray line = m_answers.value(command);
        say((line.isEmpty() ? QByteArray() : "\r\n" + line + "\r\n") + "\r\nOK\r\n");
    }
}

} // namespace vp
