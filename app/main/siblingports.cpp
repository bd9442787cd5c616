// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/siblingports.h"

#include "base/logging.h"
#include "profiles/portroles.h"
#include "serial/serialport.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::milliseconds Patience = 300ms;
constexpr qsizetype MostHeld = 8192;

bool holdsEvent(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    // The last one is still being written.
    return std::any_of(lines.begin(), std::prev(lines.end()), [](const QByteArray &line) {
        return portroles::showsEvents(line.trimmed());
    });
}

} // namespace

struct SiblingPorts::Sibling
{
    Port port;
    std::unique_ptr<QIODevice> device;
    QByteArray held; ///< since the last moment at which it was not needed
    bool hasEvent = false;
};

SiblingPorts::SiblingPorts(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_wait(clock)
{
    connect(&m_wait, &Deadline::expired, this, &SiblingPorts::adopt);
}

SiblingPorts::~SiblingPorts()
{
    close();
}

void SiblingPorts::open(const std::vector<Port> &ports)
{
    close();
    for (const Port &port : ports) {
        Result<std::unique_ptr<QIODevice>> opened = serial::open(port.path);
        if (!opened) {
            qCDebug(lcMain) << "a sibling port is not drained:" << opened.error().detail;
            continue;
        }
        auto sibling = std::make_unique<Sibling>(Sibling {port, std::move(*opened), {}, false});
        connect(sibling->device.get(), &QIODevice::readyRead, this,
                [this, each = sibling.get()] { read(*each); });
        m_open.push_back(std::move(sibling));
    }
}

void SiblingPorts::close()
{
    m_wait.stop();
    m_source = nullptr;
    m_settled = false;
    for (const std::unique_ptr<Sibling> &sibling : m_open) {
        sibling->device->disconnect(this);
        sibling->device->close();
        sibling->device.release()->deleteLater(); // we may be inside one of its signals
    }
    m_open.clear();
}

void SiblingPorts::commandPortBrings()
{
    if (m_source != nullptr) {
        return;
    }
    m_settled = true;
    m_wait.stop();
}

void SiblingPorts::read(Sibling &sibling)
{
    const QByteArray read = sibling.device->readAll();
    if (m_source == &sibling) {
        Q_EMIT bytes(read);
        return;
    }
    if (m_settled || m_source != nullptr || !sibling.port.maySpeak) {
        return;
    }
    sibling.held = QByteArray(sibling.held + read).right(MostHeld);
    sibling.hasEvent = sibling.hasEvent || holdsEvent(sibling.held);
    if (sibling.hasEvent && !m_wait.isActive()) {
        m_wait.start(Patience);
    }
}

void SiblingPorts::adopt()
{
    const auto source =
        std::ranges::find_if(m_open, [](const auto &each) { return each->hasEvent; });
    if (source == m_open.end()) {
        return;
    }
    m_source = source->get();
    const QByteArray held = std::exchange(m_source->held, {});
    Q_EMIT adopted(m_source->port.interfaceNumber);
    Q_EMIT bytes(held);
}

} // namespace vp
