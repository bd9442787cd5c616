// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callflow/calljoiner.h"
#include "modem/modemsession.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"
#include "sim/simulatedvoice.h"
#include "voice/announcer.h"

#include <QPointer>

#include <map>
#include <memory>
#include <vector>

namespace vp::test {

/** Something that is nothing like itself a moment later. */
[[nodiscard]] Samples melody(std::chrono::milliseconds length);
/** Of @p one with @p other from @p at on, -1 to 1. */
[[nodiscard]] double correlation(SampleSpan one, SampleSpan other, std::size_t at);
/** Where the first sound begins; the size when there is none. */
[[nodiscard]] std::size_t beginOf(const Samples &samples);
/** A part of @p heard that is @p prompt, searched from its first sound on: how like it is. */
[[nodiscard]] double likeness(const Samples &prompt, const Samples &heard);

/** The sound of calls, from the announcer to the parties' ears, on a simulated stick in virtual
 * time. */
struct VoiceWorld
{
    explicit VoiceWorld(bool voice = true);
    ~VoiceWorld();

    /** A call of C, until @p stage; false when it never came. */
    bool callUntil(CallStage stage);
    /** On until the story is over, two minutes at most. */
    void untilOver();
    [[nodiscard]] Samples heardBy(const QString &number);
    /** How long the story was in the stage that it left for @p next. */
    [[nodiscard]] std::chrono::milliseconds between(CallStage one, CallStage next) const
    {
        return entered.at(next) - entered.at(one);
    }
    [[nodiscard]] bool isPortOpen() const { return port && port->isOpen(); }

    static const QString Master;
    static const QString Second;
    static const QString Caller;

    ManualClock clock;
    sim::SimulatedNetwork network {clock};
    sim::SimulatedModem modem {network, clock};
    std::unique_ptr<ModemSession> session;
    std::unique_ptr<Announcer> announcer;
    std::unique_ptr<CallJoiner> joiner;
    RingPlan plan; ///< of the next call; at first Master alone
    std::map<CallStage, std::chrono::milliseconds> entered; ///< for the first time
    std::vector<CallStage> stages;
    std::vector<CallOutcome> outcomes;
    QByteArrayList commands;
    bool takesMessages = false; ///< of the next call, and nobody is called
    bool letsRing = false; ///< the same: nothing is done about it
    bool portThere = true;
    QPointer<QIODevice> port;
};

} // namespace vp::test
