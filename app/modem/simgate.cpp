// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/simgate.h"

#include "base/logging.h"
#include "modem/pinpolicy.h"
#include "profiles/modemprofile.h"

#include <utility>

namespace vp {

using namespace std::chrono_literals;
using simcommands::CardState;

namespace {
constexpr auto BusyRetry = 1s;
constexpr int BusyTries = 30;
constexpr auto LockedRetry = 30s;
} // namespace

SimGate::SimGate(AtChat &chat, Clock &clock, SimMemory *memory, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_memory(memory)
    , m_pause(clock)
{
    connect(&m_pause, &Deadline::expired, this, [this] {
        if (m_state == State::Locked) {
            askCard([this] { askState(); }); // it may have been exchanged
        } else {
            askState();
        }
    });
}

void SimGate::start()
{
    stop();
    setState(State::Asking);
    askCard([this] { askState(); });
}

void SimGate::stop()
{
    ++m_generation;
    m_pause.stop();
    m_entering = false;
    m_busyAnswers = 0;
    m_unclear = false;
    m_facts = {};
    m_state = State::Closed;
}

void SimGate::lookAgain()
{
    if (m_pause.isActive()) {
        m_pause.start(0ms); // a question that is on its way already is enough
    }
}

void SimGate::setPin(const QString &pin)
{
    m_pin = pin;
    if (m_facts.lock == SimLock::Pin) {
        lookAgain();
    }
}

PinVerdict SimGate::enterPin(const QString &pin, bool confirmedLastTry)
{
    if (m_state != State::Locked) {
        return PinVerdict::NotAsked; // or the tries that are left are not known yet
    }
    const PinVerdict verdict = judge(pin, true, confirmedLastTry);
    return verdict == PinVerdict::Sent ? send(pin, true) : verdict;
}

void SimGate::send(const AtCommand &command, Handler handler)
{
    m_chat.send(command, this,
                [this, started = m_generation,
                 handler = std::move(handler)](const Result<AtResponse> &result) {
                    if (started == m_generation) {
                        handler(result);
                    }
                });
}

void SimGate::askAny(std::vector<AtCommand> commands, Found found, std::function<void()> then)
{
    if (commands.empty()) {
        then();
        return;
    }
    const AtCommand command = commands.front();
    commands.erase(commands.begin());
    send(command,
         [this, commands = std::move(commands), found = std::move(found),
          then = std::move(then)](const Result<AtResponse> &result) {
             if (result && result->isOk() && found(*result)) {
                 then();
             } else {
                 askAny(commands, found, then);
             }
         });
}

void SimGate::askCard(std::function<void()> then)
{
    if (m_memory == nullptr) {
        then();
        return;
    }
    askAny(
        simcommands::cardNumber(),
        [this](const AtResponse &response) {
            const std::optional<QByteArray> number = simcommands::cardNumberIn(response.lines);
            if (number) {
                known(*number, true);
            }
            return number.has_value();
        },
        std::move(then));
}

/** The card's number cannot be read: its wrong PINs are remembered for the stick. */
void SimGate::askStick(std::function<void()> then)
{
    qCInfo(lcModem) << "the SIM's number cannot be read: what is known of its PIN is remembered "
                       "for the stick instead";
    askAny(
        {simcommands::stickNumber()},
        [this](const AtResponse &response) {
            const std::optional<QByteArray> number = simcommands::stickNumberIn(response.lines);
            if (number) {
                known("stick " + *number, false);
            }
            return number.has_value();
        },
        [this, then = std::move(then)] {
            if (m_facts.sim.isEmpty()) {
                known("unnamed", false);
            }
            then();
        });
}

void SimGate::known(const QByteArray &identity, bool isCard)
{
    const QString name = m_memory->nameOf(identity);
    if (name == m_facts.sim) {
        return;
    }
    m_facts = {.lock = m_facts.lock, .sim = name};
    m_state = State::Asking; // nothing is known of this one yet
    if (!isCard) {
        return;
    }
    const QString last = m_memory->lastSim();
    m_facts.swapped = !last.isEmpty() && last != m_facts.sim;
    if (m_facts.swapped) {
        qCWarning(lcModem) << "another SIM is in the stick than at the last time";
    }
    if (last == m_facts.sim) {
        return;
    }
    if (const Result<> stored = m_memory->setLastSim(m_facts.sim); !stored) {
        qCWarning(lcModem) << "which SIM it is was not stored:" << stored.error().detail;
    }
}

void SimGate::askState()
{
    send(ModemProfile::simState(), [this](const Result<AtResponse> &result) {
        if (result) {
            answered(simcommands::cardAnswer(*result));
        } else {
            again(BusyRetry);
        }
    });
}

void SimGate::answered(const simcommands::CardAnswer &answer)
{
    switch (answer.state) {
    case CardState::Ready:
        open();
        return;
    case CardState::Unknown:
        if (m_entering) {
            again(BusyRetry);
        } else {
            open(); // a modem that does not know the question may still work
        }
        return;
    case CardState::Busy:
        again(BusyRetry);
        return;
    case CardState::Absent:
        m_facts = {};
        setState(State::Absent);
        m_pause.start(LockedRetry);
        return;
    case CardState::Locked:
        locked(answer.lock);
        return;
    }
}

void SimGate::locked(SimLock lock)
{
    if (m_entering && lock == SimLock::Pin && m_busyAnswers < BusyTries) {
        again(BusyRetry); // accepted, and not done with it yet
        return;
    }
    m_entering = false;
    m_busyAnswers = 0;
    const bool isNew = m_facts.lock != lock || m_state != State::Locked;
    m_facts.lock = lock;
    if (isNew) {
        qCWarning(lcModem) << "the SIM asks for a code, kind" << static_cast<int>(lock);
    }
    if (lock != SimLock::Pin) {
        m_facts.triesLeft.reset();
        m_facts.verdict = PinVerdict::NotAsked;
        setState(State::Locked);
        m_pause.start(LockedRetry);
        return;
    }
    const auto askTries = [this] {
        m_triesAnswer.reset();
        askAny(
            simcommands::pinTries(),
            [this](const AtResponse &response) {
                m_triesAnswer = simcommands::pinTriesIn(response.lines);
                return m_triesAnswer.has_value();
            },
            [this] {
                m_facts.triesLeft = m_triesAnswer;
                considerPin();
            });
    };
    // Without its number the card may not be entered: asked again, it may be readable by now.
    if (!m_facts.sim.isEmpty() || m_memory == nullptr) {
        askTries();
        return;
    }
    askCard([this, askTries] {
        if (m_facts.sim.isEmpty()) {
            askStick(askTries);
        } else {
            askTries();
        }
    });
}

PinVerdict SimGate::judge(const QString &pin, bool byHand, bool confirmed)
{
    PinQuestion question {
        .pin = pin, .byHand = byHand, .confirmed = confirmed, .lock = m_facts.lock};
    question.triesLeft = m_facts.triesLeft;
    if (m_memory == nullptr || m_facts.sim.isEmpty()) {
        const PinVerdict verdict = judgePin(question);
        return verdict == PinVerdict::Sent ? PinVerdict::NotRemembered : verdict;
    }
    question.note = m_memory->noteOf(m_facts.sim, pin);
    question.hasFailed = m_memory->hasFailed(m_facts.sim);
    const QString owner = m_memory->ownerOf(pin);
    question.isOfOtherSim = !owner.isEmpty() && owner != m_facts.sim;
    const bool wasWrong = question.note.fate == SimMemory::PinFate::Sent
        && question.note.triesBefore && question.triesLeft
        && *question.triesLeft < *question.note.triesBefore;
    if (wasWrong) {
        // The answer was lost, but a try is gone since.
        question.note = {SimMemory::PinFate::Refused, {}};
        if (!m_memory->setNote(m_facts.sim, pin, question.note)) {
            qCWarning(lcModem) << "that a PIN was wrong could not be stored";
        }
    }
    return judgePin(question);
}

void SimGate::considerPin()
{
    const bool proven = !m_provenPin.isEmpty() && m_provenSim == m_facts.sim;
    const QString pin = proven ? m_provenPin : m_pin;
    PinVerdict verdict = m_unclear ? PinVerdict::Unanswered : judge(pin, false, false);
    if (verdict == PinVerdict::Sent) {
        verdict = send(pin, false);
    }
    if (verdict == PinVerdict::Sent) {
        return;
    }
    if (m_facts.verdict != verdict) {
        qCInfo(lcModem) << "no PIN is entered by itself, reason" << static_cast<int>(verdict);
    }
    m_facts.verdict = verdict;
    setState(State::Locked);
    m_pause.start(LockedRetry);
}

PinVerdict SimGate::send(const QString &pin, bool byHand)
{
    const Result<> noted =
        m_memory->setNote(m_facts.sim, pin, {SimMemory::PinFate::Sent, m_facts.triesLeft});
    if (!noted) {
        qCWarning(lcModem) << "a PIN was not sent, because it could not be noted beforehand:"
                           << redactedText(noted.error().detail);
        return PinVerdict::NotRemembered;
    }
    m_pause.stop();
    m_entering = true;
    m_busyAnswers = 0;
    ++m_generation; // a question for the lock that is on its way has been overtaken
    m_facts.refused = false;
    m_facts.verdict = PinVerdict::Sent;
    setState(State::Asking);
    send(simcommands::enterPin(pin.toLatin1()),
         [this, pin, byHand](const Result<AtResponse> &result) {
             pinAnswered(pin, byHand, result);
         });
    return PinVerdict::Sent;
}

void SimGate::pinAnswered(const QString &pin, bool byHand, const Result<AtResponse> &result)
{
    using simcommands::PinAnswer;
    const PinAnswer answer = result ? simcommands::pinAnswer(result->final) : PinAnswer::Unclear;
    if (answer == PinAnswer::Unclear) {
        m_entering = false;
        m_unclear = true;
        qCWarning(lcModem) << "the SIM did not say whether the PIN is right";
        askState();
        return;
    }
    const bool right = answer == PinAnswer::Accepted;
    const Result<> noted = m_memory->setNote(
        m_facts.sim, pin, {right ? SimMemory::PinFate::Accepted : SimMemory::PinFate::Refused, {}});
    if (!noted) {
        // It stays noted as sent: never again by itself, unless the tries show that it may.
        qCWarning(lcModem) << "what the SIM said of the PIN was not stored:"
                           << redactedText(noted.error().detail);
    }
    if (right) {
        qCInfo(lcModem) << "the SIM accepted the PIN";
        m_provenPin = pin;
        m_provenSim = m_facts.sim;
        if (byHand) {
            Q_EMIT pinAccepted(pin);
        }
    } else {
        qCWarning(lcModem) << "the SIM refused the PIN; it is never tried again";
        m_entering = false;
        m_facts.refused = true;
        if (m_provenPin == pin) {
            m_provenPin.clear();
        }
    }
    askState();
}

void SimGate::open()
{
    m_pause.stop();
    m_entering = false;
    m_busyAnswers = 0;
    const auto done = [this] {
        m_facts.lock = SimLock::None;
        m_facts.triesLeft.reset();
        m_facts.verdict = PinVerdict::None;
        m_facts.refused = false;
        setState(State::Open);
        Q_EMIT opened();
    };
    if (m_facts.sim.isEmpty()) {
        askCard(done); // some show their number only now
    } else {
        done();
    }
}

void SimGate::again(std::chrono::milliseconds after)
{
    if (++m_busyAnswers > BusyTries) {
        m_busyAnswers = 0;
        Q_EMIT failed();
        return;
    }
    m_pause.start(after);
}

void SimGate::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace vp
