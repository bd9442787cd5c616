// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does when its modem is lost, silent, or may have restarted.
#include "base/logging.h"
#include "modem/portjudge.h"
#include "modem/sessionsetup.h"
#include "profiles/restartsigns.h"

#include <algorithm>
#include <utility>

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto CalmAfterRestart = 100ms;

constexpr auto RestartPatience = 10s;

PortTrouble troubleOf(ErrorCode code, bool workedBefore)
{
    switch (code) {
    case ErrorCode::PermissionDenied:
        return PortTrouble::NoPermission;
    case ErrorCode::Conflict:
        return PortTrouble::HeldByOther;
    case ErrorCode::Timeout:
        return PortTrouble::Silent;
    default:
        return workedBefore ? PortTrouble::Vanished : PortTrouble::NotThere;
    }
}

} // namespace

void ModemSession::Private::restarted()
{
    if (!initialised) {
        return; // it is being set up anyway
    }
    qCWarning(lcModem) << "the modem has restarted";
    ladder.countLoss();
    status.recovery = ladder.state();
    initialise(CalmAfterRestart); // it may still be answering for what it was before
}

void ModemSession::Private::unresponsive()
{
    lost(ErrorCode::Timeout, QStringLiteral("the modem does not answer"));
}

void ModemSession::Private::lost(ErrorCode code, const QString &detail)
{
    const bool workedBefore = initialised;
    const std::vector<Call> cutOff = calls.calls();
    const auto isIn = [&cutOff](CallState state) {
        return std::any_of(cutOff.begin(), cutOff.end(),
                           [state](const Call &call) { return call.state == state; });
    };
    const bool talking = isIn(CallState::Active) && !isIn(CallState::Held);
    if (!running) {
        closeDevices();
        return;
    }
    const RecoveryLadder::Move move = ladder.lost({.silent = code == ErrorCode::Timeout,
                                                   .wasWorking = workedBefore,
                                                   .talking = talking,
                                                   .outOfTurn = std::exchange(outOfTurn, false)});
    if (move.restart && device != nullptr) {
        tellRestart();
        return;
    }
    closeDevices();
    // One line a state, not one a try.
    const QString said = QString(detail % u' ' % QString::number(static_cast<int>(code)));
    if (std::exchange(saidLoss, said) != said) {
        qCWarning(lcModem).noquote() << "no modem:" << detail;
        saidPort.clear();
    }
    const bool stillLost = workedBefore || status.modem == ModemState::Lost
        || ladder.state().step != RecoveryStep::None;
    status = NetworkStatus {.modem = stillLost ? ModemState::Lost : ModemState::Absent,
                            .port = options.portName,
                            .trouble = troubleOf(code, workedBefore),
                            .sim = status.sim,
                            .recovery = ladder.state(),
                            .problem = detail};
    if (options.judge != nullptr) {
        options.judge->explain(status);
    }
    retry.start(move.wait);
    announce();
}

/** It may obey although it does not answer: told to restart, it leaves the bus by itself. */
void ModemSession::Private::tellRestart()
{
    qCWarning(lcModem) << "opening it again did not help: the modem is told to restart";
    ++generation;
    gate.stop();
    remedy.stop();
    calls.setReady(false);
    messages.setReady(false);
    chat.clearQueue();
    status.recovery = ladder.state();
    announce();
    chat.send(restartsigns::restart(), &q, [this](const Result<AtResponse> &result) {
        const bool gone = !result && result.error().code != ErrorCode::Timeout;
        if (gone || device == nullptr) {
            return;
        }
        // It leaves the bus by itself, or it restarts in its place, or AT reaches it after all.
        afterPause = [this] {
            initialise();
        };
        pause.start(RestartPatience);
    });
}

/** It said something that modems say when they start: is what was set still set? */
void ModemSession::Private::doubtRestart()
{
    if (!initialised || doubting) {
        return;
    }
    doubting = true;
    run({{ModemProfile::registration(),
          [this](const AtResponse &response) {
              for (const QByteArray &line : response.lines) {
                  const std::optional<int> mode = restartsigns::reportingMode(line);
                  if (mode && *mode != reportingMode) {
                      restarted();
                      return;
                  }
              }
          }},
         {ModemProfile::simState(),
          [this](const AtResponse &response) {
              const simcommands::CardState card = simcommands::cardAnswer(response).state;
              if (card == simcommands::CardState::Locked
                  || card == simcommands::CardState::Absent) {
                  initialise();
              }
          }}},
        [this] { doubting = false; });
}

void ModemSession::Private::noteLeftover(const Call &call)
{
    if (clearing && !call.isRinging() && !calls.isSpared(call.id)) {
        leftovers.push_back(call);
    }
}

void ModemSession::Private::leftoversDone()
{
    clearing = false;
    const std::vector<Call> ended = std::exchange(leftovers, {});
    if (!ended.empty()) {
        qCWarning(lcModem) << ended.size() << "calls of before were still up and were ended";
        Q_EMIT q.leftoversEnded(ended);
    }
}

} // namespace vp
