// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/faults.h"

namespace vp::sim {

using namespace Qt::StringLiterals;

void FaultBox::inject(Fault fault, int times)
{
    if (times == 0) {
        m_times.remove(fault);
    } else {
        m_times.insert(fault, times);
    }
}

bool FaultBox::take(Fault fault)
{
    const auto found = m_times.find(fault);
    if (found == m_times.end()) {
        return false;
    }
    if (*found > 0 && --*found == 0) {
        m_times.erase(found);
    }
    return true;
}

std::optional<Fault> FaultBox::fromWord(const QString &word)
{
    static const QHash<QString, Fault> words {
        {u"join"_s, Fault::JoinRefused},
        {u"join-ignored"_s, Fault::JoinIgnored},
        {u"hold"_s, Fault::HoldRefused},
        {u"hold-ignored"_s, Fault::HoldIgnored},
        {u"transfer"_s, Fault::TransferRefused},
        {u"transfer-ignored"_s, Fault::TransferIgnored},
        {u"deflection"_s, Fault::DeflectionRefused},
        {u"deflection-ignored"_s, Fault::DeflectionIgnored},
        {u"dial"_s, Fault::DialRefused},
        {u"silence"_s, Fault::Silence},
        {u"mute"_s, Fault::Mute},
        {u"garbage"_s, Fault::Garbage},
        {u"split"_s, Fault::SplitLines},
        {u"glue"_s, Fault::GluedLines},
        {u"echo"_s, Fault::Echo},
        {u"late-ok"_s, Fault::LateOk},
        {u"e1550"_s, Fault::E1550},
        {u"e1550-strict"_s, Fault::E1550Strict},
        {u"quiet-end"_s, Fault::QuietEarlyEnd},
        {u"end-twice"_s, Fault::EndTwice},
        {u"end-untold"_s, Fault::EndUntold},
        {u"slow-ok"_s, Fault::SlowOk},
        {u"hung"_s, Fault::Hung},
    };
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

} // namespace vp::sim
