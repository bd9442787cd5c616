// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traywait.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

TrayWait::TrayWait(std::function<bool()> isThere, QObject *parent)
    : QObject(parent)
    , m_isThere(std::move(isThere))
{
    connect(&m_tick, &QTimer::timeout, this, &TrayWait::look);
    m_tick.start(1s);
}

void TrayWait::look()
{
    if (m_hasCome) {
        return;
    }
    ++m_looks;
    if (m_isThere()) {
        m_hasCome = true;
        m_tick.stop();
        Q_EMIT came();
        return;
    }
    if (m_looks == LastLook) {
        m_tick.stop();
    }
    if (m_looks == SaidAfter) {
        Q_EMIT missing();
    }
}

} // namespace vp
