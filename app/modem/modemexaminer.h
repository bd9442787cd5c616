// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "modem/atchat.h"
#include "profiles/modemprofile.h"
#include "telephony/modemfindings.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace vp {

/**
 * Asks one modem, step by step, what a doctor wants to know. Dials nothing, sends nothing, and
 * changes nothing that outlasts the modem's power. On the dialogue of a running session it only
 * asks; alone on a dialogue of its own it also looks whether anybody is there, sets the few things
 * that a dialogue needs, and listens for an event.
 */
class ModemExaminer : public QObject
{
    Q_OBJECT
public:
    /** The longest that an examination takes, whatever the modem does. */
    static constexpr std::chrono::milliseconds Patience = std::chrono::seconds(150);

    using Callback = std::function<void(const ModemFindings &)>;
    /** @p chat outlives this. */
    ModemExaminer(AtChat &chat, Clock &clock, QObject *parent = nullptr);

    /** On a device that was just attached to the dialogue, and that nobody else uses. */
    void examineAlone(QObject *context, Callback callback);
    /** Between the work of a session, which knows @p known already. */
    void examineAmong(const ModemFindings &known, QObject *context, Callback callback);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /** Ends with what has been found; nothing when it does not run. */
    void stop();

private:
    struct Step
    {
        AtCommand command;
        std::function<void(const AtResponse &)> handle;
        std::vector<AtCommand> otherwise {}; ///< said instead where the command is refused
    };
    void begin(const ModemFindings &known, bool alone, QObject *context, Callback callback);
    void callOut(int triesLeft);
    void identify();
    void askSim();
    void askNetwork();
    void askMessages();
    void askVendor();
    void listen();
    void run(std::deque<Step> steps, void (ModemExaminer::*then)());
    void finish();
    [[nodiscard]] bool isHuawei() const;
    [[nodiscard]] bool simWorks() const;

    AtChat &m_chat;
    Deadline m_patience;
    Deadline m_listening;
    Deadline m_soon; ///< the callback, never from inside a call of ours
    ModemFindings m_findings;
    std::unique_ptr<ModemProfile> m_profile;
    QPointer<QObject> m_context;
    Callback m_callback;
    std::deque<std::function<void()>> m_due; ///< told by m_soon
    bool m_alone = false;
    bool m_running = false;
    quint64 m_run = 0; ///< answers to an older one are ignored
};

} // namespace vp
