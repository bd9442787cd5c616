// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/sessionsetup.h"

#include "base/logging.h"
#include "profiles/restartsigns.h"
#include "profiles/supplementary.h"

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr auto PingAfter = 60s;
constexpr auto IdentifyRetry = 2s;
constexpr int IdentifyTries = 5;
constexpr auto RegistrationRetry = 30s;
constexpr auto RefusedRegistrationRetry = 3s;

} // namespace

void ModemSession::Private::probe(int triesLeft)
{
    chat.send(ModemProfile::attention(), &q,
              [this, started = generation, triesLeft](const Result<AtResponse> &result) {
                  if (started != generation) {
                      return;
                  }
                  if (result && result->isOk()) {
                      identify(IdentifyTries);
                  } else if (triesLeft > 1) {
                      probe(triesLeft - 1);
                  } else {
                      lost(ErrorCode::Timeout, QStringLiteral("nobody answers AT on this port"));
                  }
              });
}

void ModemSession::Private::identify(int triesLeft)
{
    status.trouble = PortTrouble::None;
    ladder.answered();
    outOfTurn = false;
    setState(ModemState::Initialising);
    const auto first = [](const AtResponse &response) {
        return response.isOk() && !response.lines.isEmpty()
            ? ModemProfile::nameAnswer(response.lines.first())
            : QString();
    };
    const std::vector<SetupStep> basics = ModemProfile::basics();
    setUp({basics.begin(), basics.end()}, [this, first, triesLeft] {
        std::deque<Step> steps;
        steps.push_back({ModemProfile::manufacturer(), [this, first](const AtResponse &r) {
                             status.manufacturer = first(r);
                         }});
        steps.push_back({ModemProfile::model(), [this, first](const AtResponse &r) {
                             status.model = first(r);
                         }});
        steps.push_back({ModemProfile::revision(), [this, first](const AtResponse &r) {
                             status.revision = first(r);
                         }});
        run(std::move(steps), [this, triesLeft] {
            if (!status.manufacturer.isEmpty() || !status.model.isEmpty()) {
                identified();
            } else {
                askInformation(triesLeft);
            }
        });
    });
}

/** It may have been switched off when we were last here, so that the network forwards at once. */
void ModemSession::Private::switchRadioOn(const std::function<void()> &then)
{
    const auto off = std::make_shared<bool>(false); // both steps own it
    run({{supplementary::queryRadio(),
          [off](const AtResponse &response) {
              *off = supplementary::radioIsOff(response.lines).value_or(false);
          }}},
        [this, off, then] {
            if (*off) {
                run({{supplementary::setRadio(true), {}}}, then);
            } else {
                then();
            }
        });
}

void ModemSession::Private::askInformation(int triesLeft)
{
    std::deque<Step> steps;
    steps.push_back({ModemProfile::information(), [this](const AtResponse &response) {
                         if (response.isOk()) {
                             status.manufacturer =
                                 ModemProfile::nameAnswer(response.lines.join(' '));
                         }
                     }});
    run(std::move(steps), [this, triesLeft] {
        if (!status.manufacturer.isEmpty() || triesLeft <= 1) {
            identified();
            return;
        }
        // Some refuse everything in their first seconds, and the name decides a lot.
        afterPause = [this, triesLeft] {
            identify(triesLeft - 1);
        };
        pause.start(IdentifyRetry);
    });
}

void ModemSession::Private::identified()
{
    judgePort([this] { chooseProfile(); });
}

void ModemSession::Private::chooseProfile()
{
    profile = profileFor(status.manufacturer.toLatin1(), status.model.toLatin1(),
                         status.revision.toLatin1());
    calls.setProfile(*profile);
    voice.setProfile(*profile);
    describeProfile();
    services.setModem(profile->name(), QString(status.model % u' ' % status.revision));
    switchRadioOn([this] { gate.start(); });
}

void ModemSession::Private::gateChanged()
{
    const SimGate::Facts &facts = gate.facts();
    status.simLock = facts.lock;
    status.pinTriesLeft = facts.triesLeft;
    status.pinVerdict = facts.verdict;
    status.pinRefused = facts.refused;
    status.sim = facts.sim;
    status.simSwapped = facts.swapped;
    switch (gate.state()) {
    case SimGate::State::Absent:
    case SimGate::State::Locked:
        ladder.recovered(); // the modem itself is all right
        status.recovery = ladder.state();
        setState(gate.state() == SimGate::State::Absent ? ModemState::NoSim
                                                        : ModemState::SimLocked);
        return;
    case SimGate::State::Asking:
    case SimGate::State::Open:
        if (facts.lock == SimLock::None) {
            setState(ModemState::Initialising);
            return;
        }
        break;
    case SimGate::State::Closed:
        break;
    }
    announce();
}

void ModemSession::Private::report()
{
    setState(ModemState::Initialising);
    const std::vector<SetupStep> reporting = profile->reporting();
    setUp({reporting.begin(), reporting.end()}, [this] {
        askCapabilities([this] {
            std::deque<Step> steps;
            for (const QString &line : std::as_const(options.extraInit)) {
                steps.push_back({ModemProfile::extra(line.toLatin1()), {}});
            }
            run(std::move(steps), [this] { queryNetwork(true); });
        });
    });
}

void ModemSession::Private::queryNetwork(bool thenReady)
{
    std::deque<Step> steps;
    registrationTold = false;
    steps.push_back({ModemProfile::registration(), [this](const AtResponse &response) {
                         for (const QByteArray &line : response.lines) {
                             if (const auto stat = ModemProfile::registrationAnswer(line)) {
                                 registration = *stat;
                                 registrationTold = true;
                                 reportingMode = restartsigns::reportingMode(line).value_or(-1);
                             } else {
                                 handleLine(line); // an event that looks like the answer
                             }
                         }
                     }});
    for (const AtCommand &command : ModemProfile::operatorName()) {
        steps.push_back({command, [this](const AtResponse &response) {
                             if (response.isOk() && !response.lines.isEmpty()) {
                                 status.operatorName =
                                     ModemProfile::operatorAnswer(response.lines.first());
                                 status.technology =
                                     ModemProfile::technologyAnswer(response.lines.first());
                             }
                         }});
    }
    steps.push_back({ModemProfile::signalQuality(), [this](const AtResponse &response) {
                         for (const QByteArray &line : response.lines) {
                             status.signalPercent = ModemProfile::signalPercent(
                                 line.sliced(5).split(',').first().trimmed().toInt());
                         }
                     }});
    run(std::move(steps), [this, thenReady] {
        if (!thenReady) {
            networkKnown();
            return;
        }
        initialised = true;
        saidLoss.clear();
        ladder.recovered();
        ping.start(PingAfter);
        clearing = true;
        leftovers.clear();
        calls.setReady(true);
        retryEssentials();
        // Calls that outlived a restart of ours or of the port are nobody's: end them before
        // anything new.
        calls.releaseAll();
        messages.setReady(true);
    });
}

void ModemSession::Private::networkKnown()
{
    if (!initialised) {
        return;
    }
    constexpr int home = 1;
    constexpr int roamingStat = 5;
    status.roaming = registration == roamingStat;
    const bool registered = registration == home || registration == roamingStat;
    if (!registered && !pause.isActive()) {
        afterPause = [this] {
            queryNetwork(false);
        };
        pause.start(registrationTold ? RegistrationRetry : RefusedRegistrationRetry);
    }
    setState(registered ? ModemState::Ready : ModemState::NotRegistered);
}

void ModemSession::Private::setRegistration(int stat)
{
    const bool changed = registration != stat;
    registration = stat;
    if (initialised && changed) {
        queryNetwork(false);
    }
}

void ModemSession::Private::run(std::deque<Step> steps, std::function<void()> then)
{
    if (steps.empty()) {
        then();
        return;
    }
    const Step step = steps.front();
    steps.pop_front();
    chat.send(step.command, &q,
              [this, started = generation, handler = step.handler, steps = std::move(steps),
               then = std::move(then)](const Result<AtResponse> &result) mutable {
                  if (started != generation) {
                      return;
                  }
                  if (result && handler) {
                      handler(*result);
                  }
                  if (started == generation) {
                      run(std::move(steps), std::move(then));
                  }
              });
}

} // namespace vp
