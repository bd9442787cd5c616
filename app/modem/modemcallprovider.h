// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "modem/atchat.h"
#include "modem/calltable.h"
#include "modem/releaseplan.h"
#include "profiles/modemprofile.h"
#include "telephony/callprovider.h"

#include <memory>
#include <vector>

namespace vp {

/**
 * Calls on a modem: turns intents into the profile's commands and its events into the table, and
 * compares the table with the modem's own list after every command, after every end, and every few
 * seconds while a call exists. Owned by ModemSession, which says when it is ready.
 */
class ModemCallProvider : public CallProvider
{
    Q_OBJECT
public:
    ModemCallProvider(AtChat &chat, Clock &clock, QObject *parent = nullptr);

    void setProfile(const ModemProfile &profile);
    /** False: this stick carries no voice; dialling and answering fail with
     * Unsupported. */
    void setVoice(bool hasVoice) { m_hasVoice = hasVoice; }
    /** False forgets every call (their end is told with reason PortLost). */
    void setReady(bool ready);
    /** Not to be ended by releaseAll(): a new caller, or dialled after it. */
    [[nodiscard]] bool isSpared(int id) const;
    /** An event of the modem, whether or not we are ready. */
    void handle(const ModemEvent &event);

    [[nodiscard]] std::vector<Call> calls() const override { return m_table.calls(); }
    [[nodiscard]] bool isReady() const override { return m_ready; }
    void dial(const PhoneNumber &number) override;
    void answer(int id) override;
    void hold() override;
    void join() override;
    void deflect(int id, const PhoneNumber &number) override;
    void transfer() override;
    void swap() override;
    void release(int id) override;
    void rejectWaiting() override;
    void releaseAll() override;
    void withdraw() override;
    void verify() override;

Q_SIGNALS:
    /** The modem does not tell the progress of calls although it should: from now on, and as long
     * as it stays ready, its list of calls is asked for instead. */
    void eventsFoundSilent();

private:
    struct EventVisitor;
    void apply(const CallTableChanges &changes);
    void request(CallRequest what, const AtCommand &command);
    void fail(CallRequest what, Error error);
    void dialOpened(AtChat::Ticket ticket);
    void dialAnswered(const Result<AtResponse> &result);
    void dialFailed(const Result<AtResponse> &result, const QString &number);
    void answered(const Result<AtResponse> &result);
    void tellOpenDial();
    void originationOverdue();
    void answerOverdue();
    void told(const ListedCall &call);
    void noteSilence();
    void askCause();
    [[nodiscard]] bool isCauseMissing(const std::vector<ListedCall> &list,
                                      CallTable::Serial asked) const;
    [[nodiscard]] bool isPolled() const;
    void forget();
    void listAnswered(const Result<AtResponse> &result, CallTable::Serial asked);
    void pumpRelease();
    void releaseAnswered(const Result<AtResponse> &result);
    void applyOrAsk(const CallTableChanges &changes);
    void applyOwnDial(const CallTableChanges &changes);
    void finishReleaseAll();
    void remember(AtChat::Ticket ticket);
    void watch();
    [[nodiscard]] bool has(CallState state) const;

    AtChat &m_chat;
    const ModemProfile *m_profile = nullptr;
    CallTraits m_traits;
    CallTable m_table;
    Deadline m_watchdog;
    Deadline m_ringWait; ///< RING was heard, its number is still to come
    Deadline m_originationWait; ///< ATD was accepted, ^ORIG is still to come
    Deadline m_answerWait; ///< ATA was accepted, ^CONN is still to come
    Deadline m_releasePause;
    Deadline m_releasePatience;
    Deadline m_soon;
    std::vector<std::pair<CallRequest, Error>> m_failures; ///< told by m_soon
    std::vector<AtChat::Ticket> m_queued; ///< call control that may still be taken back
    std::vector<int> m_wanted; ///< ids to end
    std::vector<int> m_spared; ///< callers who came after everything was to end
    QString m_dialing; ///< number of the ATD in flight, empty = none
    AtChat::Ticket m_dialTicket = 0;
    bool m_dialOpen = false; ///< ATD was written; its result comes when the far end answers
    bool m_dialTold = false; ///< ^ORIG came before the OK
    bool m_dialDoubtful = false; ///< ATD failed, and no list has shown yet what it left
    bool m_ready = false;
    bool m_eventsSilent = false; ///< this modem does not tell progress although it should
    bool m_releaseInFlight = false;
    bool m_releaseSettling = false; ///< until a list asked for after it has come
    bool m_goneSinceRelease = false;
    bool m_releaseEverything = false;
    bool m_insist = false;
    int m_releaseFailures = 0;
    int m_releaseTries = 0; ///< since a call last went
    bool m_hasVoice = true;
    int m_answering = 0; ///< id of the call that ATA was sent for
    int m_answerLooks = 0;
    ReleaseCause m_failure; ///< why the dialled call failed, as far as told
    bool m_causeAsked = false;
    bool m_causeRefused = false; ///< this modem knows no AT+CEER
    bool m_emptyDoubted = false;
    bool m_dialSpared = false; ///< the dialling began after everything was to end
    bool m_dataRings = false; ///< what rings is data or fax
    int m_listFailures = 0; ///< in a row
    bool m_listInFlight = false;
    bool m_listAgain = false;
};

/** What is needed to turn a final result into an Error. */
[[nodiscard]] Error errorOf(const AtFinal &final);

} // namespace vp
