// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/sessionsetup.h"

#include "base/logging.h"

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr auto PingAfter = 60s;
constexpr auto SimRetry = 1s;
constexpr int SimBusyTries = 30;
constexpr auto LockedSimRetry = 30s;
constexpr auto RegistrationRetry = 30s;

/** +CME ERROR numbers of the SIM. @see 3GPP TS 27.007, 9.2.1 */
enum CmeError {
    NoSim = 10,
    SimPinNeeded = 11,
    SimPukNeeded = 12,
    SimFailure = 13,
    SimBusy = 14,
    SimWrong = 15
};

} // namespace

void ModemSession::Private::probe(int triesLeft)
{
    chat.send(ModemProfile::attention(), &q,
              [this, started = generation, triesLeft](const Result<AtResponse> &result) {
                  if (started != generation) {
                      return;
                  }
                  if (result && result->isOk()) {
                      identify();
                  } else if (triesLeft > 1) {
                      probe(triesLeft - 1);
                  } else {
                      lost(ErrorCode::Timeout, QStringLiteral("nobody answers AT on this port"));
                  }
              });
}

void ModemSession::Private::identify()
{
    status.trouble = PortTrouble::None;
    setState(ModemState::Initialising);
    const auto first = [](const AtResponse &response) {
        return response.isOk() && !response.lines.isEmpty()
            ? QString::fromLatin1(response.lines.first()).trimmed().left(64)
            : QString();
    };
    std::deque<Step> steps;
    for (const AtCommand &command : ModemProfile::basics()) {
        steps.push_back({command, {}});
    }
    steps.push_back({ModemProfile::manufacturer(), [this, first](const AtResponse &r) {
                         status.manufacturer = first(r);
                     }});
    steps.push_back({ModemProfile::model(), [this, first](const AtResponse &r) {
                         status.model = first(r);
                     }});
    steps.push_back({ModemProfile::revision(), [this, first](const AtResponse &r) {
                         status.revision = first(r);
                     }});
    run(std::move(steps), [this] {
        profile = profileFor(status.manufacturer.toLatin1(), status.model.toLatin1());
        calls.setProfile(*profile);
        askSim(SimBusyTries);
    });
}

void ModemSession::Private::askSim(int triesLeft)
{
    chat.send(ModemProfile::simState(), &q,
              [this, started = generation, triesLeft](const Result<AtResponse> &result) {
                  if (started != generation) {
                      return;
                  }
                  if (result) {
                      simAnswered(*result, triesLeft);
                  } else {
                      askSimLater(triesLeft, SimRetry);
                  }
              });
}

void ModemSession::Private::askSimLater(int triesLeft, std::chrono::seconds wait)
{
    if (triesLeft <= 0) {
        lost(ErrorCode::Timeout, QStringLiteral("the SIM does not answer"));
        return;
    }
    afterPause = [this, triesLeft] {
        askSim(triesLeft - 1);
    };
    pause.start(wait);
}

void ModemSession::Private::simAnswered(const AtResponse &response, int triesLeft)
{
    if (response.isOk() && !response.lines.isEmpty()) {
        simState(response.lines.first());
        return;
    }
    switch (response.final.code) {
    case NoSim:
    case SimFailure:
    case SimWrong:
        setState(ModemState::NoSim);
        askSimLater(SimBusyTries, LockedSimRetry);
        return;
    case SimPinNeeded:
    case SimPukNeeded:
        simState("+CPIN: SIM PIN");
        return;
    case SimBusy:
        askSimLater(triesLeft, SimRetry);
        return;
    default:
        // A modem that does not know the question may still work.
        report();
    }
}

void ModemSession::Private::simState(const QByteArray &line)
{
    if (line.contains("READY")) {
        report();
        return;
    }
    qCWarning(lcModem) << "the SIM asks for a code:" << line;
    setState(ModemState::SimLocked);
    askSimLater(SimBusyTries, LockedSimRetry);
}

void ModemSession::Private::report()
{
    setState(ModemState::Initialising);
    std::deque<Step> steps;
    for (const AtCommand &command : profile->reporting()) {
        steps.push_back({command, {}});
    }
    steps.push_back({ModemProfile::holdCapabilities(), [this](const AtResponse &response) {
                         if (response.isOk() && !response.lines.isEmpty()) {
                             const QByteArray &line = response.lines.first();
                             status.joinListed = ModemProfile::listsHoldForm(line, "3");
                             status.holdListed = ModemProfile::listsHoldForm(line, "2");
                             status.transferListed = ModemProfile::listsHoldForm(line, "4");
                         }
                     }});
    for (const QString &line : std::as_const(options.extraInit)) {
        steps.push_back({ModemProfile::extra(line.toLatin1()), {}});
    }
    run(std::move(steps), [this] { queryNetwork(true); });
}

void ModemSession::Private::queryNetwork(bool thenReady)
{
    std::deque<Step> steps;
    steps.push_back({ModemProfile::registration(), [this](const AtResponse &response) {
                         for (const QByteArray &line : response.lines) {
                             if (const auto stat = ModemProfile::registrationAnswer(line)) {
                                 registration = *stat;
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
        failures = 0;
        ping.start(PingAfter);
        calls.setReady(true);
        // Calls that outlived a restart of ours or of the port are nobody's: end them before
        // anything new.
        calls.releaseAll();
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
        pause.start(RegistrationRetry);
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
