// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simcommands.h"

namespace vp::sim {

using Kind = AtRequest::Kind;

namespace {

// +CME ERROR numbers. @see 3GPP TS 27.007, 9.2.1
constexpr int NotAllowed = 3;
constexpr int NotInserted = 10;
constexpr int PukNeeded = 12;
constexpr int Busy = 14;
constexpr int WrongPassword = 16;

QByteArray wordFor(SimCard::Lock lock)
{
    switch (lock) {
    case SimCard::Lock::Ready:
        return "READY";
    case SimCard::Lock::Pin:
        return "SIM PIN";
    case SimCard::Lock::Puk:
        return "SIM PUK";
    case SimCard::Lock::Network:
        return "PH-NET PIN";
    case SimCard::Lock::Absent:
        break;
    }
    return {};
}

} // namespace

std::optional<AtAnswer> SimCommands::answer(const AtRequest &request)
{
    if (request.name == "+CPIN") {
        return request.kind == Kind::Set ? enterPin(request) : state();
    }
    if (request.name == "^CPIN" && m_context.card.areTriesReadable()) {
        return tries();
    }
    if (request.name == "+CCID" || request.name == "^ICCID") {
        return m_context.card.isIccidReadable() ? std::optional(iccid(request.name)) : std::nullopt;
    }
    return std::nullopt;
}

AtAnswer SimCommands::enterPin(const AtRequest &request)
{
    SimCard &card = m_context.card;
    if (card.lock() == SimCard::Lock::Absent) {
        return AtAnswer::cme(NotInserted);
    }
    if (card.lock() == SimCard::Lock::Ready || card.lock() == SimCard::Lock::Network) {
        return AtAnswer::cme(NotAllowed);
    }
    if (!card.unlock(request.text(0))) {
        return AtAnswer::cme(card.lock() == SimCard::Lock::Puk ? PukNeeded : WrongPassword);
    }
    m_context.network.setReachable(true);
    m_context.tell("^SIMST:1");
    return AtAnswer::ok();
}

AtAnswer SimCommands::state()
{
    SimCard &card = m_context.card;
    if (card.lock() == SimCard::Lock::Absent) {
        return AtAnswer::cme(NotInserted);
    }
    if (card.takeBusy()) {
        return AtAnswer::cme(Busy);
    }
    return AtAnswer::ok("+CPIN: " + wordFor(card.lock()));
}

AtAnswer SimCommands::tries() const
{
    const SimCard &card = m_context.card;
    if (card.lock() == SimCard::Lock::Absent) {
        return AtAnswer::cme(NotInserted);
    }
    return AtAnswer::ok("^CPIN: " + wordFor(card.lock()) + ",,10,"
                        + QByteArray::number(card.pinTries()) + ",10,3");
}

AtAnswer SimCommands::iccid(const QByteArray &name) const
{
    return m_context.card.lock() == SimCard::Lock::Absent
        ? AtAnswer::cme(NotInserted)
        : AtAnswer::ok(name + ": " + m_context.card.iccid());
}

} // namespace vp::sim
