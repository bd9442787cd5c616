// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simcard.h"

namespace vp::sim {

int SimCard::StoredSms::length() const
{
    const int centre = pdu.left(2).toInt(nullptr, 16);
    return static_cast<int>(pdu.size() / 2) - 1 - centre;
}

void SimCard::insert(const QByteArray &iccid, const QByteArray &pin)
{
    m_iccid = iccid;
    setPin(pin);
    powerOn();
    m_slots.clear();
    m_waiting.clear();
}

void SimCard::setPin(const QByteArray &pin, int tries)
{
    m_pin = pin;
    m_pinTries = tries;
}

void SimCard::setReadable(bool iccid, bool tries)
{
    m_iccidReadable = iccid;
    m_triesReadable = tries;
}

bool SimCard::takeBusy()
{
    return m_busy > 0 && m_busy-- > 0;
}

void SimCard::powerOn()
{
    m_unlocked = m_pin.isEmpty();
}

SimCard::Lock SimCard::lock() const
{
    if (!m_present) {
        return Lock::Absent;
    }
    if (m_networkLocked) {
        return Lock::Network;
    }
    if (m_unlocked) {
        return Lock::Ready;
    }
    return m_pinTries > 0 ? Lock::Pin : Lock::Puk;
}

bool SimCard::unlock(const QByteArray &pin)
{
    if (lock() != Lock::Pin) {
        return false;
    }
    m_unlocked = pin == m_pin;
    m_pinTries = m_unlocked ? 3 : m_pinTries - 1;
    m_busy = m_unlocked ? m_busyAfterPin : 0;
    return m_unlocked;
}

std::optional<int> SimCard::receive(const QByteArray &pdu)
{
    m_waiting.push_back(pdu);
    return admitWaiting();
}

bool SimCard::remove(int slot)
{
    return m_slots.erase(slot) > 0;
}

std::optional<int> SimCard::admitWaiting()
{
    if (m_waiting.empty() || m_slots.size() >= Capacity) {
        return std::nullopt;
    }
    int slot = 0;
    while (m_slots.contains(slot)) {
        ++slot;
    }
    m_slots[slot] = {0, m_waiting.front()};
    m_waiting.pop_front();
    return slot;
}

void SimCard::markRead(int slot)
{
    const auto found = m_slots.find(slot);
    if (found != m_slots.end()) {
        found->second.status = 1;
    }
}

} // namespace vp::sim
