// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voiceworld.h"

#include "sim/loopbackport.h"
#include "voice/tones.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString VoiceWorld::Master = u"+393331112222"_s;
const QString VoiceWorld::Second = u"+393337778888"_s;
const QString VoiceWorld::Caller = u"+393401234567"_s;

Samples melody(std::chrono::milliseconds length)
{
    Samples all;
    for (double hertz = 400; timeOf(all.size()) < length;
         hertz = hertz < 1200 ? hertz * 1.19 : 410) {
        const Samples note = tone(hertz, 170ms, -22);
        all.insert(all.end(), note.begin(), note.end());
    }
    all.resize(samplesIn(length));
    return all;
}

double correlation(SampleSpan one, SampleSpan other, std::size_t at)
{
    double both = 0;
    double first = 0;
    double second = 0;
    for (std::size_t i = 0; i < one.size() && at + i < other.size(); ++i) {
        both += double {1} * one[i] * other[at + i];
        first += double {1} * one[i] * one[i];
        second += double {1} * other[at + i] * other[at + i];
    }
    return first * second == 0 ? 0 : both / std::sqrt(first * second);
}

std::size_t beginOf(const Samples &samples)
{
    const auto found = std::ranges::find_if(samples, [](qint16 s) { return std::abs(s) > 200; });
    return static_cast<std::size_t>(found - samples.begin());
}

double likeness(const Samples &prompt, const Samples &heard)
{
    const std::size_t begin = beginOf(heard);
    return correlation(prompt, heard, begin - std::min(begin, beginOf(prompt)));
}

VoiceWorld::VoiceWorld(bool voice)
    : plan(RingPlan::only(PhoneNumber::parse(Master, Region {}).value()))
{
    network.setDelays(sim::NetworkDelays::realistic());
    modem.setNoise(false);
    ModemSessionOptions options;
    options.commandPort = [this] {
        return sim::LoopbackPort::connectTo(modem, clock);
    };
    options.voice = voice;
    session = std::make_unique<ModemSession>(options, clock);
    announcer = std::make_unique<Announcer>(clock, [this]() -> Result<std::unique_ptr<QIODevice>> {
        if (!portThere) {
            return failure(ErrorCode::PortLost);
        }
        auto opened = sim::LoopbackPort::connectTo(modem, clock, sim::LoopbackPort::Channel::Voice);
        port = opened->get();
        return opened;
    });
    announcer->setPrompt(melody(2500ms));
    joiner = std::make_unique<CallJoiner>(session->calls(), clock);
    joiner->setVoice(announcer.get());
    QObject::connect(joiner.get(), &CallJoiner::stageChanged, &modem, [this](CallStage stage) {
        entered.emplace(stage, clock.steady());
        stages.push_back(stage);
    });
    QObject::connect(joiner.get(), &CallJoiner::finished, &modem,
                     [this](const CallOutcome &outcome) { outcomes.push_back(outcome); });
    QObject::connect(&modem, &sim::SimulatedModem::commandReceived, &modem,
                     [this](const QByteArray &line) { commands.append(line); });
    QObject::connect(&session->calls(), &CallProvider::callAdded, &modem, [this](const Call &call) {
        if (call.state == CallState::Incoming) {
            static_cast<void>(letsRing            ? joiner->letRing(call)
                                  : takesMessages ? joiner->takeMessage(call)
                                                  : joiner->bridgeInbound(call, plan));
        }
    });
    session->start();
    clock.advance(20s);
    commands.clear();
}

VoiceWorld::~VoiceWorld()
{
    joiner.reset();
    announcer.reset();
    session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool VoiceWorld::callUntil(CallStage stage)
{
    if (network.calls().empty()) {
        network.incoming(Caller);
    }
    while (!entered.contains(stage) && clock.steady() < 2min && clock.advanceToNext()) { }
    return entered.contains(stage);
}

void VoiceWorld::untilOver()
{
    while (outcomes.empty() && clock.steady() < 4min && clock.advanceToNext()) { }
    clock.advance(5s);
}

Samples VoiceWorld::heardBy(const QString &number)
{
    return fromPcm(modem.voice().heard(number));
}

} // namespace vp::test
