// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyworld.h"

#include "sim/loopbackport.h"
#include "sim/simulatedvoice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace vp::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const QString masterNumber = u"+393331112222"_s;
const QString remoteNumber = u"+393401234567"_s;
const QString secondNumber = u"+393337778888"_s;
const QString strangerNumber = u"+390255551234"_s;
constexpr auto Limit = 15min;
/** An ATD that is never answered costs 30 s, and the modem is called after that. */
constexpr auto HoldLimit = 45s;
constexpr auto Settled = 20s; ///< from power-on until the stick is as it will stay
constexpr int MaximumTicks = 50'000; ///< of one story; an ordinary one takes some hundreds

PhoneNumber number(const QString &text)
{
    return PhoneNumber::parse(text, Region {}).value();
}
} // namespace

const char *nameOf(Mishap mishap)
{
    switch (mishap) {
    case Mishap::RemoteHangsUp:
        return "C hangs up";
    case Mishap::MasterAnswers:
        return "A answers";
    case Mishap::MasterHangsUp:
        return "A hangs up";
    case Mishap::MasterBusy:
        return "A busy";
    case Mishap::SecondCaller:
        return "second caller";
    case Mishap::JoinRefused:
        return "join refused";
    case Mishap::HoldRefused:
        return "hold refused";
    case Mishap::CommandTimeout:
        return "command time-out";
    case Mishap::ModemResetDropping:
        return "modem reset, calls dropped";
    case Mishap::ModemResetKeeping:
        return "modem reset, calls stay up";
    case Mishap::OwnerCloses:
        return "owner closes";
    case Mishap::TransferRefused:
        return "transfer refused";
    case Mishap::TransferIgnored:
        return "transfer ignored";
    case Mishap::DeflectionRefused:
        return "deflection refused";
    case Mishap::DeflectionIgnored:
        return "deflection ignored";
    case Mishap::SecondPhoneBusy:
        return "second phone busy";
    case Mishap::SecondPhoneRings:
        return "second phone rings for ever";
    case Mishap::OtherPhoneChosen:
        return "other phone chosen";
    case Mishap::PressesTwo:
        return "A presses 2";
    case Mishap::PressesWrongKey:
        return "A presses 5";
    case Mishap::MessageWanted:
        return "message wanted";
    case Mishap::CallerPressesKey:
        return "C presses #";
    case Mishap::SoundGone:
        return "sound gone";
    case Mishap::AnsweredHere:
        return "answered here";
    case Mishap::RemoteLetGo:
        return "C is let go";
    case Mishap::MasterLetGo:
        return "A is let go";
    }
    return "";
}

StoryWorld::StoryWorld(const Cast &cast)
    : m_cast(cast)
    , m_network(m_clock)
    , m_modem(m_network, m_clock, sim::modemDialect(cast.dialect).value())
    , m_master(number(masterNumber))
    , m_remote(number(remoteNumber))
{
    m_modem.setNoise(false);
    if (cast.dialect.startsWith("huawei")) {
        m_modem.inject(sim::Fault::E1550Strict);
    }
    m_network.setDelays(sim::NetworkDelays::realistic());
    prepareParties();
    ModemSessionOptions options;
    options.commandPort = [this] {
        return sim::LoopbackPort::connectTo(m_modem, m_clock);
    };
    if (m_modem.dialect().separateEvents) {
        options.eventPort = [this] {
            return sim::LoopbackPort::connectTo(m_modem, m_clock,
                                                sim::LoopbackPort::Channel::Events);
        };
    }
    options.portName = u"sim"_s;
    const bool takes = cast.message != Cast::Message::None;
    const bool hasVoice = cast.speaks || cast.screens || cast.tells || cast.apologises
        || cast.reassures || takes || cast.here || cast.confirm != ConfirmMode::Never;
    options.voice = hasVoice;
    m_session = std::make_unique<ModemSession>(options, m_clock);
    m_joiner = std::make_unique<CallJoiner>(m_session->calls(), m_clock);
    m_joiner->setVoice(hasVoice ? &m_voice : nullptr);
    prepareVoice();
    QObject::connect(&m_modem, &sim::SimulatedModem::commandReceived, m_joiner.get(),
                     [this](const QByteArray &line) { note(u"> "_s + QString::fromLatin1(line)); });
    QObject::connect(&m_modem, &sim::SimulatedModem::output, m_joiner.get(),
                     [this](const QByteArray &bytes) {
                         note(u"< "_s + QString::fromLatin1(bytes.simplified()));
                     });
    QObject::connect(m_joiner.get(), &CallJoiner::stageChanged, m_joiner.get(),
                     [this](CallStage stage) { note(u"stage %1"_s.arg(static_cast<int>(stage))); });
    QObject::connect(m_joiner.get(), &CallJoiner::finished, m_joiner.get(),
                     [this](const CallOutcome &outcome) {
                         note(u"finished %1"_s.arg(static_cast<int>(outcome.kind)));
                         (m_ownStory ? m_outcomes : m_strangers).push_back(outcome);
                         m_ownStory = false;
                     });
    QObject::connect(
        &m_session->calls(), &CallProvider::callAdded, m_joiner.get(), [this](const Call &call) {
            if (call.state != CallState::Incoming || !m_joiner->isIdle()) {
                return;
            }
            if (call.number == remoteNumber && m_cast.direction == StoryDirection::Inbound) {
                ++m_stories;
                m_ownStory = true;
                const bool recorded = m_cast.message == Cast::Message::ByRule;
                m_refused = m_cast.asks ? !m_joiner->letRing(call)
                    : recorded          ? !m_joiner->takeMessage(call)
                    : m_cast.here       ? !m_joiner->talkHere(call)
                                        : !m_joiner->bridgeInbound(call, planOfCast(), m_cast.ways);
            } else {
                (void)m_joiner->reject(call);
            }
        });
    QObject::connect(m_joiner.get(), &CallJoiner::secondCallerRings, m_joiner.get(),
                     [this](const Call &call) { (void)m_joiner->reject(call); });
    m_session->start();
    while (m_session->status().modem != ModemState::Ready && m_clock.steady() < 1min && tick()) { }
    while (m_clock.steady() < Settled && tick()) { } // some need time until they can tell a caller
    m_log.clear();
}

StoryWorld::~StoryWorld()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/** What is pressed is told by the modem, and heard as well. */
void StoryWorld::prepareVoice()
{
    m_modem.voice().setMute(true); // its frames would be instants in which nothing happens
    m_voice.announces = m_cast.speaks;
    m_voice.screens = m_cast.screens;
    m_voice.tells = m_cast.tells;
    m_voice.apologises = m_cast.apologises;
    m_voice.reassures = m_cast.reassures;
    m_voice.isMute = m_cast.mute;
    m_voice.takes = m_cast.message != Cast::Message::None;
    m_joiner->setMessageWhenMissed(m_cast.message == Cast::Message::WhenMissed);
    m_joiner->setMessageBefore(m_cast.message == Cast::Message::Before);
    m_joiner->setConfirmMode(m_cast.confirm);
    QObject::connect(m_joiner.get(), &CallJoiner::stageChanged, &m_voice, [this](CallStage stage) {
        if (stage == CallStage::Confirming && !m_cast.mailbox) {
            m_thinking.start(2s);
        }
    });
    using Network = sim::SimulatedNetwork;
    QObject::connect(&m_network, &Network::callForwarded, &m_voice,
                     [this] { m_mailboxAnswers = true; });
    QObject::connect(&m_network, &Network::partyHears, &m_voice,
                     [this](const QString &who, Network::Hearing what) {
                         const bool mixed = what == Network::Hearing::Conversation;
                         m_mailboxHeard =
                             m_mailboxHeard || (m_mailboxAnswers && who == masterNumber && mixed);
                     });
    QObject::connect(&m_thinking, &Deadline::expired, &m_voice,
                     [this] { m_network.press(m_joiner->phone().text(), u'1'); });
    QObject::connect(&m_network, &sim::SimulatedNetwork::tonePressed, &m_voice,
                     [this](const sim::NetworkCall &, QChar tone) {
                         if (m_voice.isAsking && !m_voice.isMute) {
                             Q_EMIT m_voice.digitPressed(tone.toLatin1());
                         }
                     });
}

void StoryWorld::prepareParties()
{
    sim::PartyBehaviour master;
    master.reaction = m_cast.masterAnswersHimself ? sim::PartyBehaviour::Reaction::Answer
                                                  : sim::PartyBehaviour::Reaction::Manual;
    if (m_cast.mailbox) {
        master.reaction = sim::PartyBehaviour::Reaction::Voicemail;
    }
    m_network.setParty(masterNumber, master);
    sim::PartyBehaviour remote;
    remote.hangUpAfter = 60s;
    m_network.setParty(remoteNumber, remote);
    sim::SimulatedNetwork::Service service = m_network.service();
    service.deflection = m_cast.deflection;
    m_network.setService(service);
}

RingPlan StoryWorld::planOfCast() const
{
    RingPlan plan = RingPlan::only(m_master);
    if (m_cast.secondPhone) {
        plan.steps.push_back({number(secondNumber), 15s});
    }
    return plan;
}

void StoryWorld::note(const QString &what)
{
    m_log.append(u"%1 ms %2"_s.arg(m_clock.steady().count()).arg(what));
}

QStringList StoryWorld::callCommands() const
{
    static const QRegularExpression aboutCalls(u" ms > (AT(?:D|A|H|\\+CHLD|\\+CHUP|\\+CTFR).*)$"_s);
    QStringList sent;
    for (const QString &line : m_log) {
        const QRegularExpressionMatch match = aboutCalls.match(line);
        if (match.hasMatch()) {
            sent.append(match.captured(1));
        }
    }
    return sent;
}

void StoryWorld::begin()
{
    m_begun = true;
    if (m_cast.direction == StoryDirection::Inbound) {
        m_network.incoming(remoteNumber, 120s);
    } else {
        ++m_stories;
        m_ownStory = true;
        const Result<> asked = m_cast.here
            ? m_joiner->callFromHere(m_remote)
            : m_joiner->bridgeOutbound(planOfCast(), m_remote, m_cast.ways);
        m_refused = !asked;
    }
}

void StoryWorld::happen(Mishap mishap)
{
    note(u"* "_s + QString::fromLatin1(nameOf(mishap)));
    switch (mishap) {
    case Mishap::RemoteHangsUp:
        m_network.hangUp(remoteNumber);
        break;
    case Mishap::MasterAnswers:
        m_network.answer(masterNumber);
        break;
    case Mishap::MasterHangsUp:
        m_network.hangUp(masterNumber);
        break;
    case Mishap::MasterBusy: {
        sim::PartyBehaviour busy;
        busy.reaction = sim::PartyBehaviour::Reaction::Busy;
        m_network.setParty(masterNumber, busy);
        break;
    }
    case Mishap::SecondCaller:
        m_network.incoming(strangerNumber, 25s);
        break;
    case Mishap::JoinRefused:
        m_modem.inject(sim::Fault::JoinRefused);
        break;
    case Mishap::HoldRefused:
        m_modem.inject(sim::Fault::HoldRefused);
        break;
    case Mishap::CommandTimeout:
        m_modem.swallowNext("AT", m_clock.steady().count() % 2 == 0);
        break;
    case Mishap::ModemResetDropping:
        m_modem.reset(sim::SimulatedModem::CallFate::Dropped);
        break;
    case Mishap::ModemResetKeeping:
        m_modem.reset(sim::SimulatedModem::CallFate::StayUp);
        break;
    case Mishap::OwnerCloses:
        m_joiner->close();
        break;
    case Mishap::TransferRefused:
        m_modem.inject(sim::Fault::TransferRefused);
        break;
    case Mishap::TransferIgnored:
        m_modem.inject(sim::Fault::TransferIgnored);
        break;
    case Mishap::DeflectionRefused:
        m_modem.inject(sim::Fault::DeflectionRefused);
        break;
    case Mishap::DeflectionIgnored:
        m_modem.inject(sim::Fault::DeflectionIgnored);
        break;
    case Mishap::SecondPhoneBusy:
    case Mishap::SecondPhoneRings: {
        sim::PartyBehaviour other;
        other.reaction = mishap == Mishap::SecondPhoneBusy ? sim::PartyBehaviour::Reaction::Busy
                                                           : sim::PartyBehaviour::Reaction::Manual;
        m_network.setParty(secondNumber, other);
        break;
    }
    case Mishap::PressesTwo:
        m_network.press(m_joiner->phone().text(), u'2');
        break;
    case Mishap::PressesWrongKey:
        m_network.press(m_joiner->phone().text(), u'5');
        break;
    case Mishap::MessageWanted: {
        const bool taken = m_joiner->takeMessageInstead().has_value();
        note(taken ? u"a message is taken"_s : u"too late for a message"_s);
        break;
    }
    case Mishap::CallerPressesKey:
        m_network.press(remoteNumber, u'#');
        break;
    case Mishap::SoundGone:
        m_voice.fail();
        break;
    case Mishap::AnsweredHere: {
        const std::optional<Call> caller = m_joiner->leg(CallParty::Remote);
        const bool rings = m_joiner->stage() == CallStage::Ringing && caller;
        const bool taken = rings ? m_joiner->talkHere(*caller).has_value()
                                 : m_joiner->talkHereInstead().has_value();
        note(taken ? u"answered here"_s : u"too late for an answer here"_s);
        break;
    }
    case Mishap::RemoteLetGo:
    case Mishap::MasterLetGo: {
        const CallParty party =
            mishap == Mishap::RemoteLetGo ? CallParty::Remote : CallParty::Master;
        note(m_joiner->hangUp(party) ? u"let go"_s : u"nobody can be let go alone"_s);
        break;
    }
    case Mishap::OtherPhoneChosen: {
        const bool taken = m_joiner->ringInstead(RingPlan::only(number(secondNumber))).has_value();
        note(taken ? u"another phone is called"_s : u"too late for another phone"_s);
        break;
    }
    }
}

bool StoryWorld::tick()
{
    const bool more = m_clock.advanceToNext();
    watchHold();
    return more;
}

void StoryWorld::watchHold()
{
    const auto &calls = m_network.calls();
    const bool isHeld = std::any_of(calls.begin(), calls.end(), [](const sim::NetworkCall &call) {
        return !call.isOutgoing() && call.state == CallState::Held;
    });
    const bool isCalled = std::any_of(calls.begin(), calls.end(), [](const sim::NetworkCall &call) {
        return call.isOutgoing() && !call.ending;
    });
    if (!isHeld || isCalled) {
        m_aloneSince.reset();
        return;
    }
    m_aloneSince = m_aloneSince.value_or(m_clock.steady());
    m_abandoned = std::max(m_abandoned, m_clock.steady() - *m_aloneSince);
}

bool StoryWorld::isAtRest() const
{
    return m_joiner->isIdle() && m_network.calls().empty()
        && m_session->status().modem == ModemState::Ready && m_session->calls().calls().empty();
}

void StoryWorld::settle()
{
    const auto end = m_clock.steady() + Limit;
    bool handsUp = false;
    while (m_clock.steady() < end && ++m_ticks < MaximumTicks && tick()) {
        if (isAtRest()) {
            // At rest: nothing may start by itself any more.
            m_clock.advance(5s);
            if (isAtRest()) {
                break;
            }
        }
        // A manual A neither answers nor declines; people do one of the two in the end.
        if (!handsUp && m_joiner->stage() == CallStage::Bridged && m_clock.steady() > end - 5min) {
            handsUp = true;
            m_network.hangUp(masterNumber);
        }
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString StoryWorld::complaint() const
{
    if (m_refused) {
        return m_outcomes.empty() && m_network.calls().empty()
            ? QString()
            : u"refused, and yet something happened"_s;
    }
    if (m_ticks >= MaximumTicks) {
        return u"it goes round in circles"_s;
    }
    if (!m_network.calls().empty()) {
        return u"%1 calls left open in the network"_s.arg(m_network.calls().size());
    }
    if (!m_joiner->isIdle()) {
        return u"the joiner never came to rest, stage %1"_s.arg(
            static_cast<int>(m_joiner->stage()));
    }
    if (m_outcomes.size() != static_cast<std::size_t>(m_stories)) {
        return u"%1 outcomes for %2 stories"_s.arg(m_outcomes.size()).arg(m_stories);
    }
    if (m_modem.isDead()) {
        return u"the modem was killed"_s;
    }
    if (!isAtRest()) {
        return u"not at rest"_s;
    }
    if (m_mailboxHeard) {
        return u"a mailbox got the caller"_s;
    }
    if (m_voice.isHeld) {
        return u"the voice port was not given back"_s;
    }
    if (m_abandoned > HoldLimit) {
        return u"C was on hold for %1 ms and nobody was called"_s.arg(m_abandoned.count());
    }
    return {};
}

} // namespace vp::test
