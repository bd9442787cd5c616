// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/pseudoterminal.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace vp::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPending = 64 * 1024;

tl::unexpected<Error> systemFailure(const QString &what)
{
    return failure(ErrorCode::Storage, what + u": "_s + QString::fromLocal8Bit(strerror(errno)),
                   errno);
}

/** No echo, no line editing, no translation: bytes as they are. */
bool makeRaw(int descriptor)
{
    termios settings {};
    if (tcgetattr(descriptor, &settings) != 0) {
        return false;
    }
    cfmakeraw(&settings);
    return tcsetattr(descriptor, TCSANOW, &settings) == 0;
}

} // namespace

PseudoTerminal::PseudoTerminal(QString linkPath, QObject *parent)
    : QObject(parent)
    , m_linkPath(std::move(linkPath))
{
}

PseudoTerminal::~PseudoTerminal()
{
    unplug();
}

Result<> PseudoTerminal::plug()
{
    unplug();
    m_master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    std::array<char, 128> name {};
    if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0
        || ptsname_r(m_master, name.data(), name.size()) != 0) {
        const auto error = systemFailure(u"no pseudo-terminal"_s);
        unplug();
        return error;
    }
    m_slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_slave < 0 || !makeRaw(m_slave)) {
        const auto error = systemFailure(u"cannot set up "_s + QString::fromLocal8Bit(name.data()));
        unplug();
        return error;
    }
    m_path = QString::fromLocal8Bit(name.data());
    if (!m_linkPath.isEmpty()) {
        if (QFileInfo(m_linkPath).isSymLink()) {
            QFile::remove(m_linkPath);
        }
        if (!QFile::link(m_path, m_linkPath)) {
            const auto error = failure(ErrorCode::Storage, u"cannot make the link "_s + m_linkPath);
            unplug();
            return error;
        }
    }
    m_readable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &PseudoTerminal::readAvailable);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &PseudoTerminal::flush);
    return {};
}

void PseudoTerminal::unplug()
{
    // Possibly called from a notifier's own signal, so it must not die here.
    for (auto *notifier : {&m_readable, &m_writable}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    for (int *descriptor : {&m_slave, &m_master}) {
        if (*descriptor >= 0) {
            ::close(*descriptor);
            *descriptor = -1;
        }
    }
    if (!m_linkPath.isEmpty() && !m_path.isEmpty() && QFile::symLinkTarget(m_linkPath) == m_path) {
        QFile::remove(m_linkPath);
    }
    m_path.clear();
    m_pending.clear();
}

void PseudoTerminal::write(const QByteArray &bytes)
{
    if (!isPlugged() || m_pending.size() + bytes.size() > MostPending) {
        return;
    }
    m_pending += bytes;
    flush();
}

void PseudoTerminal::readAvailable()
{
    std::array<char, 4096> buffer {};
    const ssize_t size = ::read(m_master, buffer.data(), buffer.size());
    if (size > 0) {
        Q_EMIT received(QByteArray(buffer.data(), size));
    }
}

void PseudoTerminal::flush()
{
    while (!m_pending.isEmpty()) {
        const ssize_t size =
            ::write(m_master, m_pending.constData(), static_cast<std::size_t>(m_pending.size()));
        if (size <= 0) {
            m_writable->setEnabled(true);
            return;
        }
        m_pending.remove(0, size);
    }
    m_writable->setEnabled(false);
}

} // namespace vp::sim
