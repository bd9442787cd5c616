// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "modem/sessionsetup.h"

// The part of a ModemSession that sets a make of modem up and learns what it can do.

namespace vp {

using namespace std::chrono_literals;

namespace {
constexpr auto RemedyAfter = 3s;
constexpr int Remedies = 10;
} // namespace

/** Says each step, and what is said otherwise where it is refused; never stops at a refusal. */
void ModemSession::Private::setUp(std::deque<SetupStep> steps, std::function<void()> then)
{
    if (steps.empty()) {
        then();
        return;
    }
    SetupAttempt first {.step = std::move(steps.front())};
    steps.pop_front();
    attempt(std::move(first), [this, steps = std::move(steps), then = std::move(then)]() mutable {
        setUp(std::move(steps), std::move(then));
    });
}

void ModemSession::Private::attempt(SetupAttempt attempt, std::function<void()> then)
{
    const bool isFirst = attempt.next == 0;
    const AtCommand command =
        isFirst ? attempt.step.command : attempt.step.otherwise.at(attempt.next - 1);
    chat.send(command, &q,
              [this, started = generation, isFirst, attempt = std::move(attempt),
               then = std::move(then)](const Result<AtResponse> &result) mutable {
                  if (started != generation) {
                      return;
                  }
                  const bool isOk = result && result->isOk();
                  const std::size_t others = attempt.step.otherwise.size();
                  attempt.isRefused = isFirst ? !isOk && others == 0 : attempt.isRefused || !isOk;
                  if ((isFirst && !isOk && others > 0) || (!isFirst && attempt.next < others)) {
                      ++attempt.next;
                      this->attempt(std::move(attempt), std::move(then));
                      return;
                  }
                  if (attempt.isRefused && attempt.step.isEssential) {
                      refusedEssentials.push_back(attempt.step);
                  }
                  then();
              });
}

void ModemSession::Private::askCapabilities(std::function<void()> then)
{
    std::deque<Step> steps;
    steps.push_back({ModemProfile::holdCapabilities(), [this](const AtResponse &response) {
                         if (response.isOk() && !response.lines.isEmpty()) {
                             const QByteArray &line = response.lines.first();
                             status.joinListed = ModemProfile::listsHoldForm(line, "3");
                             status.holdListed = ModemProfile::listsHoldForm(line, "2");
                             status.transferListed = ModemProfile::listsHoldForm(line, "4");
                         }
                     }});
    if (const std::optional<AtCommand> question = profile->voiceQuestion()) {
        steps.push_back({*question, [this](const AtResponse &response) {
                             status.voice = ModemProfile::hasVoice(response) ? VoiceSupport::Yes
                                                                             : VoiceSupport::No;
                             calls.setVoice(status.voice != VoiceSupport::No);
                         }});
    }
    run(std::move(steps), std::move(then));
}

/** A modem that refuses everything in its first seconds is asked again for what calls need. */
void ModemSession::Private::retryEssentials()
{
    if (refusedEssentials.empty() || !initialised) {
        return;
    }
    if (remediesLeft-- <= 0) {
        qCWarning(lcModem) << "the modem keeps refusing" << refusedEssentials.front().command.text;
        return;
    }
    remedy.start(RemedyAfter);
}

void ModemSession::Private::describeProfile()
{
    status.profile = QString::fromLatin1(profile->name());
    status.callsPolled = !profile->traits().tellsProgress;
    status.eventsSilent = false;
    status.voice = VoiceSupport::Unknown;
    calls.setVoice(true);
    refusedEssentials.clear();
    remediesLeft = Remedies;
}

} // namespace vp
