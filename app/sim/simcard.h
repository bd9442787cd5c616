// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <map>
#include <optional>

namespace vp::sim {

/** The SIM: its identity, its PIN, and the SMS it stores. Survives restarts of the modem. */
class SimCard
{
public:
    static constexpr int Capacity = 20;
    /** +CMGL <stat>: 0 unread, 1 read. */
    struct StoredSms
    {
        int status = 0;
        QByteArray pdu; ///< hexadecimal, with the SMSC field
        [[nodiscard]] int length() const; ///< octets without the SMSC field
    };
    enum class Lock : std::uint8_t { Ready, Pin, Puk, Network, Absent };

    [[nodiscard]] QByteArray imsi() const { return m_imsi; }
    /** Of another country; before the modem is asked. */
    void setImsi(const QByteArray &imsi) { m_imsi = imsi; }
    [[nodiscard]] static QByteArray ownNumber() { return "+393209990001"; }
    [[nodiscard]] static QByteArray serviceCentre() { return "+393349230000"; }

    [[nodiscard]] QByteArray iccid() const { return m_iccid; }
    /** Another card, with its own PIN (empty = none) and nothing stored. */
    void insert(const QByteArray &iccid, const QByteArray &pin = {});
    void setPresent(bool present) { m_present = present; }
    void setPin(const QByteArray &pin, int tries = 3);
    /** The stick obeys only the SIMs of one operator, and this is none of them. */
    void setNetworkLocked(bool locked) { m_networkLocked = locked; }
    /** Whether the card's number can be read at all, and the tries that are left. */
    void setReadable(bool iccid, bool tries);
    [[nodiscard]] bool isIccidReadable() const { return m_iccidReadable; }
    [[nodiscard]] bool areTriesReadable() const { return m_triesReadable; }
    /** So many questions for its state are answered with "SIM busy" after the right PIN. */
    void setBusyAfterPin(int answers) { m_busyAfterPin = answers; }
    [[nodiscard]] bool takeBusy();
    /** The PIN is asked for again. */
    void powerOn();
    [[nodiscard]] Lock lock() const;
    [[nodiscard]] int pinTries() const { return m_pinTries; }
    [[nodiscard]] bool unlock(const QByteArray &pin);

    /** The slot it went to (from 0), or none when it waits in the network because all are taken. */
    std::optional<int> receive(const QByteArray &pdu);
    /** Frees a slot; a waiting message may take it. */
    bool remove(int slot);
    /** The slot of a message that has been waiting, if one fits now. */
    std::optional<int> admitWaiting();
    void clear() { m_slots.clear(); }
    [[nodiscard]] const std::map<int, StoredSms> &messages() const { return m_slots; }
    /** What waits in the network because all slots are taken. */
    [[nodiscard]] const std::deque<QByteArray> &waiting() const { return m_waiting; }
    void markRead(int slot);

private:
    QByteArray m_iccid = "89399900000000000174";
    QByteArray m_imsi = "001010000000017"; ///< of no country: a test network's
    QByteArray m_pin;
    bool m_unlocked = true;
    bool m_present = true;
    bool m_networkLocked = false;
    bool m_iccidReadable = true;
    bool m_triesReadable = true;
    int m_busyAfterPin = 0;
    int m_busy = 0;
    int m_pinTries = 3;
    std::map<int, StoredSms> m_slots;
    std::deque<QByteArray> m_waiting;
};

} // namespace vp::sim
