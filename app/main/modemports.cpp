// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/modemports.h"

#include "base/logging.h"
#include "serial/serialport.h"

#include <QFileInfo>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::milliseconds SettleTime =
    300ms; ///< udev gives the rights a little after the node
constexpr std::chrono::seconds OftenLook = 3s;
constexpr std::chrono::seconds SeldomLook = 60s;
constexpr std::chrono::seconds OftenFor = 60s;

} // namespace

ModemPorts::ModemPorts(QString named, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_named(std::move(named))
    , m_clock(clock)
    , m_look(clock)
{
    connect(&m_look, &Deadline::expired, this, &ModemPorts::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_watching) {
            m_look.start(SettleTime);
        }
    });
}

PortOpener ModemPorts::opener()
{
    return [this] {
        return openNext();
    };
}

void ModemPorts::serve(ModemSession &session)
{
    m_session = &session;
    connect(&session, &ModemSession::statusChanged, this, &ModemPorts::follow);
    setWatching(true);
}

QStringList ModemPorts::choices() const
{
    if (m_named.isEmpty()) {
        return serial::candidates();
    }
    if (!QFileInfo::exists(m_named)) {
        return {};
    }
    return QStringList {m_named} + serial::siblings(m_named);
}

Result<std::unique_ptr<QIODevice>> ModemPorts::openNext()
{
    QStringList ports = choices();
    if (ports.isEmpty()) {
        return failure(ErrorCode::PortLost,
                       m_named.isEmpty() ? u"none was found"_s
                                         : QString(m_named % " is not there"_L1));
    }
    if (ports.removeOne(m_proven)) {
        ports.prepend(m_proven);
        m_next = 0;
    }
    std::optional<Error> first;
    for (qsizetype tried = 0; tried < ports.size(); ++tried) {
        const QString port = ports.at(m_next++ % ports.size());
        Result<std::unique_ptr<QIODevice>> opened = serial::open(port);
        if (opened) {
            if (std::exchange(m_current, port) != port) {
                qCInfo(lcMain) << "trying the modem's port" << port;
            }
            return opened;
        }
        if (!first) {
            first = opened.error();
        }
    }
    return tl::unexpected<Error>(*first);
}

void ModemPorts::follow(const NetworkStatus &status)
{
    switch (status.modem) {
    case ModemState::Absent:
    case ModemState::Lost:
        setWatching(true);
        return;
    case ModemState::Probing:
        setWatching(false);
        return;
    case ModemState::Initialising:
    case ModemState::SimLocked:
    case ModemState::NoSim:
    case ModemState::NotRegistered:
    case ModemState::Ready:
        m_proven = m_current;
        setWatching(false);
        return;
    }
}

void ModemPorts::look()
{
    const QStringList now = choices();
    // What was there already is the session's business, with its own patience.
    if (!now.isEmpty() && now != m_seen) {
        m_session->retryNow();
    }
    m_seen = now;
    if (m_watching) {
        const bool often = m_clock.steady() - m_absentSince < OftenFor;
        m_look.start(often ? OftenLook : SeldomLook);
    }
}

void ModemPorts::setWatching(bool on)
{
    if (std::exchange(m_watching, on) == on) {
        return;
    }
    // Only while needed: a busy folder such as /tmp would wake us for nothing.
    const QString folder = m_named.isEmpty() ? u"/dev"_s : QFileInfo(m_named).absolutePath();
    if (!on) {
        m_watcher.removePath(folder);
        m_look.stop();
        return;
    }
    m_watcher.addPath(folder);
    m_absentSince = m_clock.steady();
    m_seen = choices();
    m_look.start(OftenLook);
}

} // namespace vp
