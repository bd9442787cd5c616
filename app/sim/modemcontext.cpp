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

QByteArray ModemContext::numberFields(const QString &number) const
{
    QByteArray text = number.toLatin1();
    if (!dialect.calls.plusSign && text.startsWith('+')) {
        text.remove(0, 1);
    }
    return quoted(text) + ',' + QByteArray::number(numberType(number));
}

QByteArray ModemContext::listLine(const NetworkCall &call, int state) const
{
    const QByteArrayList fields {
        QByteArray::number(call.index), call.isOutgoing() ? "0" : "1",
        QByteArray::number(state),      "0",
        call.multiparty ? "1" : "0",    numberFields(call.number),
    };
    return "+CLCC: " + fields.join(',') + (dialect.calls.alphaField ? ",\"\"" : "");
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
