// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modem/atchat.h"
#include "modem/modemcallprovider.h"
#include "modem/modemexaminer.h"
#include "modem/modemsession.h"
#include "profiles/modemprofile.h"

#include <deque>
#include <functional>
#include <memory>

namespace vp {

/** The inside of a ModemSession: opened, watched and closed in modemsession.cpp, set up step by
 * step in sessionsetup.cpp. */
struct ModemSession::Private
{
    using Handler = std::function<void(const AtResponse &)>;
    struct Step
    {
        AtCommand command;
        Handler handler; ///< may be empty: the answer does not matter
    };

    Private(ModemSession &session, ModemSessionOptions given, Clock &clock)
        : q(session)
        , options(std::move(given))
        , chat(clock)
        , calls(chat, clock)
        , retry(clock)
        , ping(clock)
        , pause(clock)
        , examiner(chat, clock)
        , profile(std::make_unique<ModemProfile>())
    {
        calls.setProfile(*profile);
    }

    void open();
    void opened();
    void lost(ErrorCode code, const QString &detail);
    void closeDevices();
    void initialise();
    void restarted();
    void probe(int triesLeft);
    void identify();
    void askSim(int triesLeft);
    void simAnswered(const AtResponse &response, int triesLeft);
    void askSimLater(int triesLeft, std::chrono::seconds wait);
    void simState(const QByteArray &line);
    void report();
    void queryNetwork(bool thenReady);
    void setRegistration(int stat);
    void networkKnown();
    void run(std::deque<Step> steps, std::function<void()> then);
    void handleLine(const QByteArray &line);
    void pinged();
    void setState(ModemState state);
    void announce();

    ModemSession &q;
    ModemSessionOptions options;
    AtChat chat;
    ModemCallProvider calls;
    Deadline retry;
    Deadline ping;
    Deadline pause; ///< before the SIM or the network is asked again
    std::function<void()> afterPause;
    ModemExaminer examiner;
    bool eventsHeard = false; ///< since the port was opened
    std::unique_ptr<ModemProfile> profile;
    std::unique_ptr<QIODevice> device;
    std::unique_ptr<QIODevice> eventDevice;
    NetworkStatus status;
    NetworkStatus told;
    std::size_t failures = 0;
    int registration = 0;
    bool running = false;
    bool initialised = false;
    quint64 generation = 0; ///< grows with every restart; answers to an older one are ignored
};

} // namespace vp
