// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/calljoiner.h"
#include "modem/modemsession.h"
#include "sim/loopbackport.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatedvoice.h"
#include "voice/announcer.h"
#include "voice/tones.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

using namespace vp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** What people feel, in the simulated network with ordinary delays: how long C hears silence, and
 * who pays how many seconds. */
namespace {

const QString phoneA = u"+393331112222"_s;
const QString phoneA2 = u"+393337778888"_s;
const QString phoneC = u"+393401234567"_s;

struct Story
{
    const char *name;
    StoryDirection direction;
    sim::PartyBehaviour::Reaction master;
    sim::PartyBehaviour::Reaction remote;
    CallWays ways {};
    bool secondPhone = false; ///< answers, should the first not
    bool speaks = false; ///< C is told that he is being connected, for 3 s
    ConfirmMode confirm = ConfirmMode::Never; ///< A presses 1 after 2 s, if A is a person
    bool greets = false; ///< C may leave a message before A is called, and says nothing
    bool tells = false; ///< C, whom A calls, hears for 2 s that it is recorded
};

double seconds(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

/** When somebody, who was answered, first heard a word, and how much of a second he then waited for
 * the next thing to happen. */
void tellWords(const char *name, const QByteArray &heard)
{
    const Samples samples = fromPcm(heard);
    const auto isSound = [](qint16 sample) {
        return sample > 200 || sample < -200;
    };
    const auto first = std::ranges::find_if(samples, isSound);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isSound);
    if (first == samples.end()) {
        return;
    }
    const auto at = [](std::ptrdiff_t count) {
        return seconds(timeOf(static_cast<std::size_t>(count)));
    };
    std::printf("feel.%s.until_first_word %.2f s\nfeel.%s.after_last_word %.2f s\n", name,
                at(first - samples.begin()), name, at(last - samples.rbegin()));
}

/** The row "silence C hears, by mode": from his answer until he hears the first word, ours or A's,
 * and in all of his call. */
void tellSilence(const Story &story, const Samples &heard, double inAll)
{
    const bool hearsUs = story.speaks || story.greets || story.tells;
    const auto isSound = [](qint16 sample) {
        return sample > 200 || sample < -200;
    };
    const auto first = std::ranges::find_if(heard, isSound);
    const double untilUs = seconds(timeOf(static_cast<std::size_t>(first - heard.begin())));
    const auto sounds = hearsUs ? std::ranges::count_if(heard, isSound) : 0;
    std::printf("feel.silence_by_mode.%s first word after %.2f s, %.1f s in all\n", story.name,
                hearsUs ? untilUs : inAll,
                inAll - seconds(timeOf(static_cast<std::size_t>(sounds))));
}

void play(const Story &story)
{
    ManualClock clock;
    sim::SimulatedNetwork network(clock);
    network.setDelays(sim::NetworkDelays::realistic());
    sim::PartyBehaviour a;
    a.reaction = story.master;
    a.hangUpAfter = 60s; // of a talk that has left the line
    network.setParty(phoneA, a);
    sim::PartyBehaviour c;
    c.reaction = story.remote;
    c.hangUpAfter = 60s;
    network.setParty(phoneC, c);
    a.reaction = sim::PartyBehaviour::Reaction::Answer;
    network.setParty(phoneA2, a);
    sim::SimulatedNetwork::Service service = network.service();
    service.deflection = true;
    network.setService(service);
    sim::SimulatedModem modem(network, clock);
    modem.setNoise(false);
    ModemSessionOptions options;
    options.commandPort = [&] {
        return sim::LoopbackPort::connectTo(modem, clock);
    };
    options.voice =
        story.speaks || story.greets || story.tells || story.confirm != ConfirmMode::Never;
    ModemSession session(options, clock);
    Announcer voice(clock, [&] {
        return sim::LoopbackPort::connectTo(modem, clock, sim::LoopbackPort::Channel::Voice);
    });
    voice.setPrompt(story.speaks ? tone(500, 3s, -15) : Samples());
    voice.setNotice(story.tells ? tone(600, 2s, -15) : Samples());
    voice.setQuestion(tone(700, 3s, -15));
    CallJoiner joiner(session.calls(), clock);
    joiner.setVoice(&voice);
    joiner.setConfirmMode(story.confirm);
    voice.setGreetingBefore(story.greets ? tone(500, 6s, -15) : Samples());
    voice.setMessageFile([] { return QString(); });
    joiner.setMessageBefore(story.greets);
    Deadline thinking(clock);
    QByteArray heard; ///< until something else was to happen
    QObject::connect(&thinking, &Deadline::expired, &joiner,
                     [&] { network.press(joiner.phone().text(), u'1'); });
    QObject::connect(&joiner, &CallJoiner::stageChanged, &joiner, [&](CallStage stage) {
        const bool isPerson = joiner.phone().text() != phoneA
            || story.master == sim::PartyBehaviour::Reaction::Answer;
        if (stage == CallStage::Confirming && isPerson) {
            thinking.start(2s);
        }
        if (stage == CallStage::Holding && (story.speaks || story.greets)) {
            heard = modem.voice().heard(phoneC);
        } else if (stage == CallStage::Joining && story.tells) {
            heard = modem.voice().heard(phoneC);
        } else if (stage == CallStage::Joining && story.confirm != ConfirmMode::Never) {
            heard = modem.voice().heard(joiner.phone().text());
        }
    });
    const PhoneNumber master = PhoneNumber::parse(phoneA, Region {}).value();
    RingPlan plan = RingPlan::only(master);
    if (story.secondPhone) {
        plan.steps.push_back({PhoneNumber::parse(phoneA2, Region {}).value()});
    }
    QObject::connect(&session.calls(), &CallProvider::callAdded, &joiner, [&](const Call &call) {
        if (call.state == CallState::Incoming) {
            (void)joiner.bridgeInbound(call, plan, story.ways);
        }
    });
    bool over = false;
    QObject::connect(&joiner, &CallJoiner::finished, &joiner, [&over] { over = true; });
    session.start();
    while (session.status().modem != ModemState::Ready && clock.advanceToNext()) { }
    network.clearRecords();
    if (story.direction == StoryDirection::Inbound) {
        network.incoming(phoneC, 90s);
    } else {
        (void)joiner.bridgeOutbound(plan, PhoneNumber::parse(phoneC, Region {}).value());
    }
    while (!over && clock.steady() < 10min && clock.advanceToNext()) { }
    clock.advance(2min);
    double silence = 0;
    double billedA = 0;
    double billedC = 0;
    for (const sim::CallRecord &record : network.records()) {
        const bool isC = record.call.number == phoneC;
        silence += isC ? seconds(record.silence()) : 0;
        (isC ? billedC : billedA) += seconds(record.billed());
    }
    std::printf(
        "feel.%s.silence_of_C %.1f s\nfeel.%s.billed_leg_A %.1f s\nfeel.%s.billed_leg_C %.1f s\n",
        story.name, silence, story.name, billedA, story.name, billedC);
    tellWords(story.name, heard);
    if ((story.direction == StoryDirection::Inbound || story.tells) && billedC > 0) {
        tellSilence(story, fromPcm(heard), silence);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"vp.*=false"_s);
    using R = sim::PartyBehaviour::Reaction;
    constexpr auto in = StoryDirection::Inbound;
    constexpr auto out = StoryDirection::Outbound;
    for (const Story &story :
         {Story {"in.joined", in, R::Answer, R::Answer},
          Story {"in.deflected", in, R::Answer, R::Answer, {CallWay::Deflect}},
          Story {"in.handed_over", in, R::Answer, R::Answer, {CallWay::Transfer}},
          Story {"in.second_phone", in, R::Manual, R::Answer, {}, true},
          Story {"in.A_busy", in, R::Busy, R::Answer},
          Story {"in.A_no_answer", in, R::Manual, R::Answer},
          Story {"in.A_off", in, R::SwitchedOff, R::Answer},
          Story {"in.announced", in, R::Answer, R::Answer, {}, false, true},
          Story {
              "in.greeted", in, R::Answer, R::Answer, {}, false, false, ConfirmMode::Never, true},
          Story {"in.pressed_1", in, R::Answer, R::Answer, {}, false, false, ConfirmMode::Always},
          Story {
              "in.mailbox_left", in, R::Voicemail, R::Answer, {}, true, false, ConfirmMode::Always},
          Story {"in.mailbox_asked",
                 in,
                 R::Voicemail,
                 R::Answer,
                 {},
                 true,
                 false,
                 ConfirmMode::Suspected},
          Story {"out.joined", out, R::Answer, R::Answer},
          Story {"out.told",
                 out,
                 R::Answer,
                 R::Answer,
                 {},
                 false,
                 false,
                 ConfirmMode::Never,
                 false,
                 true},
          Story {"out.C_busy", out, R::Answer, R::Busy},
          Story {"out.C_no_answer", out, R::Answer, R::NoAnswer}}) {
        play(story);
    }
    return 0;
}
