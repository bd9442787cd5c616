// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/callwords.h"

#include "sim/plainwords.h"
#include "sim/vendorwords.h"

namespace vp::sim {

QByteArray CallWords::numberFields(const NetworkCall &call) const
{
    return m_context.numberFields(call.number);
}

QByteArray CallWords::resultWord(const ReleaseNote &note)
{
    switch (note.cause.value_or(0)) {
    case 17:
        return "BUSY";
    case 19:
        return "NO ANSWER";
    default:
        return "NO CARRIER";
    }
}

bool CallWords::wasTakenFromUs(const NetworkCall &call, const ReleaseNote &note)
{
    return (call.isOutgoing() || call.connectedAt) && note.by != EndedBy::Us
        && note.by != EndedBy::Transfer;
}

std::unique_ptr<CallWords> callWordsFor(const ModemContext &context)
{
    using CallNews = ModemDialect::CallNews;
    switch (context.dialect.calls.news) {
    case CallNews::Indexed:
        return std::make_unique<HuaweiWords>(context);
    case CallNews::CallInfo:
        return std::make_unique<QuectelWords>(context);
    case CallNews::VoiceCall:
    case CallNews::CallList:
        return std::make_unique<SimComWords>(context);
    case CallNews::Connect:
        return std::make_unique<ZteWords>(context);
    case CallNews::Wind:
        return std::make_unique<WavecomWords>(context);
    case CallNews::Unreliable:
        return std::make_unique<UnreliableWords>(context);
    case CallNews::FinalResults:
        return std::make_unique<FinalResultWords>(context);
    case CallNews::Nothing:
        break;
    }
    return std::make_unique<NoWords>(context);
}

} // namespace vp::sim
