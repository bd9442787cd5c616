// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/modemcontext.h"

namespace vp::sim {

std::vector<NetworkCall> ModemContext::calls() const
{
    std::vector<NetworkCall> known = network.calls();
    std::erase_if(known,
                  [this](const NetworkCall &call) { return forgotten.contains(call.serial); });
    return known;
}

int ModemContext::registration() const
{
    if (settings.functionality != 1 || card.lock() != SimCard::Lock::Ready) {
        return 0;
    }
    return network.service().registration;
}

int numberType(const QString &number)
{
    if (number.isEmpty()) {
        return 128;
    }
    return number.startsWith(u'+') ? 145 : 129;
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

} // namespace vp::sim
