// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "service/phoneinside.h"

#include <algorithm>

// The end of a VirtualPhone: calls first, then the last words, then the chat.

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::milliseconds CallsEndWithin = 2500ms;
/** For the last messages; but they never delay the end beyond LastWordsUntil. */
constexpr std::chrono::milliseconds FarewellWithin = 1000ms;
constexpr std::chrono::milliseconds LastWordsUntil = 2650ms; ///< since the stop began
constexpr std::chrono::milliseconds ChatClosesWithin =
    300ms; ///< what was read is confirmed to the server

} // namespace

void VirtualPhone::stop()
{
    if (d->stop != Private::Stop::No) {
        return;
    }
    d->stop = Private::Stop::EndingCalls;
    d->stopBegan = d->parts.clock->steady();
    d->incoming.close();
    d->outgoing.close();
    d->talk.forget();
    d->window.ring.stop();
    if (d->messages) {
        d->messages->close();
    }
    d->stopDeadline.start(CallsEndWithin);
    if (!d->line.endAll(OutcomeKind::ShutDown)) {
        d->callsEnded();
    }
}

void VirtualPhone::Private::callsEnded()
{
    if (stop != Stop::EndingCalls) {
        return;
    }
    line.recorder().flush();
    sayFarewell();
    lookForEnd();
}

/** To the owners and to the modem, while there is time. */
void VirtualPhone::Private::sayFarewell()
{
    stop = Stop::Flushing;
    stopDeadline.start(timeForLastWords());
    networkSide.sayFarewell([this] { lookForEnd(); });
}

bool VirtualPhone::Private::hasToldAll() const
{
    return !chat || chat->outbox.pending() == 0
        || chat->transport.linkState() != ChatLinkState::Connected;
}

void VirtualPhone::Private::patienceEnded()
{
    if (stop == Stop::Flushing) {
        finishStop();
        return;
    }
    if (stop == Stop::ClosingChat) {
        leave();
        return;
    }
    qCWarning(lcService) << "the modem did not confirm that the calls ended, they may still be up: "
                            "hanging up regardless";
    parts.modem->hangUpNow();
    line.recorder().finish({OutcomeKind::Unconfirmed, CallParty::Nobody, {}});
    line.recorder().flush();
    sayFarewell();
}

std::chrono::milliseconds VirtualPhone::Private::timeForLastWords() const
{
    const std::chrono::milliseconds elapsed = parts.clock->steady() - stopBegan;
    return std::clamp(LastWordsUntil - elapsed, 0ms, FarewellWithin);
}

/** Leaves as soon as the last words are said, or cannot be said. */
void VirtualPhone::Private::lookForEnd()
{
    if (stop == Stop::Flushing && hasToldAll() && networkSide.hasSaidFarewell()) {
        finishStop();
    }
}

void VirtualPhone::Private::finishStop()
{
    stop = Stop::ClosingChat;
    parts.modem->stop();
    window.history.finish();
    stopDeadline.start(ChatClosesWithin);
    if (chat) {
        chat->transport.stop();
    }
    lookForChatClosed();
}

void VirtualPhone::Private::lookForChatClosed()
{
    if (stop != Stop::ClosingChat) {
        return;
    }
    const ChatLinkState link = chat ? chat->transport.linkState() : ChatLinkState::Off;
    if (link == ChatLinkState::Off || link == ChatLinkState::Unauthorized) {
        leave();
    }
}

void VirtualPhone::Private::leave()
{
    stop = Stop::Done;
    journal.stop();
    stopDeadline.stop();
    Q_EMIT q.stopped();
}

} // namespace vp
