// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/transfercommands.h"

#include <QRegularExpression>

namespace vp::sim {

using namespace Qt::StringLiterals;

std::optional<AtAnswer> TransferCommands::answer(const AtRequest &request)
{
    return request.name == "+CTFR" ? std::optional(deflect(request)) : std::nullopt;
}

AtAnswer TransferCommands::deflect(const AtRequest &request)
{
    static const QRegularExpression number(u"^\\+?[0-9]{2,20}$"_s);
    if (request.isTest()) {
        return AtAnswer::ok();
    }
    const QString to = QString::fromLatin1(request.text(0));
    if (request.isRead() || !number.match(to).hasMatch()) {
        return AtAnswer::cme(50);
    }
    if (m_context.faults.take(Fault::DeflectionRefused)) {
        return AtAnswer::cme(3);
    }
    if (m_context.faults.take(Fault::DeflectionIgnored)) {
        return AtAnswer::ok();
    }
    return m_context.network.deflect(to) ? AtAnswer::ok() : AtAnswer::cme(3);
}

} // namespace vp::sim
