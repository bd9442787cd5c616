// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modem/atchat.h"
#include "modem/modemcallprovider.h"
#include "modem/modemexaminer.h"
#include "modem/modemsession.h"
#include "modem/modemsmsprovider.h"
#include "modem/portjudge.h"
#include "modem/recoveryladder.h"
#include "modem/simgate.h"
#include "modem/supplementaryservices.h"
#include "modem/voiceswitch.h"
#include "profiles/modemprofile.h"

#include <deque>
#include <functional>
#include <memory>

namespace vp {

/** The inside of a ModemSession: opened, watched and closed in modemsession.cpp, set up step by
 * step in sessionsetup.cpp, brought back in sessionrecovery.cpp. */
struct ModemSession::Private
{
    using Handler = std::function<void(const AtResponse &)>;
    struct Step
    {
        AtCommand command;
        Handler handler; ///< may be empty: the answer does not matter
    };

    /** How far one step of the start has come. */
    struct SetupAttempt
    {
        SetupStep step;
        std::size_t next = 0; ///< 0 = the command itself, then what is said otherwise
        bool isRefused = false;
    };

    Private(ModemSession &session, ModemSessionOptions given, Clock &clock)
        : q(session)
        , options(std::move(given))
        , chat(clock)
        , calls(chat, clock)
        , voice(chat, calls)
        , gate(chat, clock, options.simMemory)
        , ladder(clock)
        , messages(chat, calls, clock)
        , services(chat, calls, clock)
        , retry(clock)
        , ping(clock)
        , pause(clock)
        , remedy(clock)
        , examiner(chat, clock)
        , profile(std::make_unique<ModemProfile>())
    {
        calls.setProfile(*profile);
        voice.setWanted([this] {
            return options.voice || (options.judge != nullptr && options.judge->bringsSound());
        });
    }

    void open();
    void opened();
    void lost(ErrorCode code, const QString &detail);
    void closeDevices();
    /** @p calm: how long to wait for what is still on its way. */
    void initialise(std::chrono::milliseconds calm = {});
    void restarted();
    void probe(int triesLeft);
    void drained();
    void identify(int triesLeft);
    void askInformation(int triesLeft);
    void identified();
    void gateChanged();
    void unresponsive();
    void tellRestart();
    void doubtRestart();
    void noteLeftover(const Call &call);
    void leftoversDone();
    void chooseProfile();
    void judgePort(std::function<void()> then);
    void askRoles(std::function<void()> then);
    void switchRadioOn(const std::function<void()> &then);
    void report();
    void queryNetwork(bool thenReady);
    void setRegistration(int stat);
    void networkKnown();
    void run(std::deque<Step> steps, std::function<void()> then);
    void setUp(std::deque<SetupStep> steps, std::function<void()> then);
    void attempt(SetupAttempt attempt, std::function<void()> then);
    void askCapabilities(std::function<void()> then);
    void retryEssentials();
    void describeProfile();
    void handleLine(const QByteArray &line);
    void pinged();
    void setState(ModemState state);
    void announce();

    ModemSession &q;
    ModemSessionOptions options;
    AtChat chat;
    ModemCallProvider calls;
    VoiceSwitch voice;
    SimGate gate;
    RecoveryLadder ladder;
    ModemSmsProvider messages;
    SupplementaryServices services;
    Deadline retry;
    Deadline ping;
    Deadline pause; ///< before the SIM or the network is asked again
    std::function<void()> afterPause;
    Deadline remedy; ///< before what calls need, and the modem refused, is said again
    std::deque<SetupStep> refusedEssentials;
    int remediesLeft = 0;
    ModemExaminer examiner;
    bool eventsHeard = false; ///< since the port was opened
    std::unique_ptr<ModemProfile> profile;
    std::unique_ptr<QIODevice> device;
    std::unique_ptr<QIODevice> eventDevice;
    NetworkStatus status;
    NetworkStatus told;
    bool outOfTurn = false; ///< this try was made before its turn came
    QString saidLoss; ///< why there is no modem, as the log has it already
    QString saidPort; ///< the port that was opened last, as the log has it already
    std::vector<Call> leftovers; ///< found at a start, of before it
    int registration = 0;
    bool registrationTold = false; ///< by the last answer; a refusal is no answer
    int reportingMode = -1; ///< +CREG <n> as it was set; another one means a restart
    bool clearing = false; ///< the leftovers are being ended
    bool doubting = false; ///< it is being asked whether it has restarted
    bool running = false;
    bool initialised = false;
    quint64 generation = 0; ///< grows with every restart; answers to an older one are ignored
};

} // namespace vp
