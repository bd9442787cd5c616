// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemexaminer.h"

#include "profiles/doctorcommands.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr int AttentionTries = 3;
/** A Huawei tells its signal about every 30 s. */
constexpr std::chrono::milliseconds ListenFor = 35s;
/** For the network, while a call may come at any time. */
constexpr std::chrono::milliseconds ShortPatience = 10s;
constexpr int HomeNetwork = 1;
constexpr int ForeignNetwork = 5;

QString firstLine(const AtResponse &response)
{
    return response.isOk() && !response.lines.isEmpty()
        ? ModemProfile::nameAnswer(response.lines.first())
        : QString();
}

} // namespace

ModemExaminer::ModemExaminer(AtChat &chat, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_patience(clock)
    , m_listening(clock)
    , m_soon(clock)
{
    connect(&m_patience, &Deadline::expired, this, &ModemExaminer::stop);
    connect(&m_listening, &Deadline::expired, this, &ModemExaminer::finish);
    connect(&m_chat, &AtChat::unsolicited, this, [this] {
        if (!m_running) {
            return;
        }
        m_findings.eventsHeard = true;
        if (m_listening.isActive()) {
            finish();
        }
    });
    connect(&m_chat, &AtChat::unresponsive, this, &ModemExaminer::stop);
    connect(&m_soon, &Deadline::expired, this, [this] {
        for (const std::function<void()> &tell : std::exchange(m_due, {})) {
            tell();
        }
    });
}

void ModemExaminer::examineAlone(QObject *context, Callback callback)
{
    begin({}, true, context, std::move(callback));
    callOut(AttentionTries);
}

void ModemExaminer::examineAmong(const ModemFindings &known, QObject *context, Callback callback)
{
    begin(known, false, context, std::move(callback));
    if (!m_chat.isAttached() || !known.answers) {
        finish();
        return;
    }
    m_profile = profileFor(known.manufacturer.toLatin1(), known.model.toLatin1());
    askSim();
}

void ModemExaminer::begin(const ModemFindings &known, bool alone, QObject *context,
                          Callback callback)
{
    stop();
    ++m_run;
    m_findings = known;
    m_context = context;
    m_callback = std::move(callback);
    m_alone = alone;
    m_running = true;
    m_profile = std::make_unique<ModemProfile>();
    m_patience.start(Patience);
}

void ModemExaminer::stop()
{
    if (m_running) {
        finish();
    }
}

void ModemExaminer::finish()
{
    ++m_run;
    m_running = false;
    m_patience.stop();
    m_listening.stop();
    m_due.emplace_back(
        [context = m_context, callback = std::exchange(m_callback, {}), findings = m_findings] {
            if (context != nullptr) {
                callback(findings);
            }
        });
    m_soon.start(0ms);
}

void ModemExaminer::callOut(int triesLeft)
{
    m_chat.send(ModemProfile::attention(), this,
                [this, started = m_run, triesLeft](const Result<AtResponse> &result) {
                    if (started != m_run) {
                        return;
                    }
                    if (result && result->isOk()) {
                        m_findings.answers = true;
                        identify();
                    } else if (triesLeft > 1
                               && (result || result.error().code == ErrorCode::Timeout)) {
                        callOut(triesLeft - 1);
                    } else {
                        m_findings.portLost = !result && result.error().code == ErrorCode::PortLost;
                        finish();
                    }
                });
}

void ModemExaminer::identify()
{
    std::deque<Step> steps;
    for (const SetupStep &basic : ModemProfile::basics()) {
        steps.push_back({basic.command, {}, basic.otherwise});
    }
    steps.push_back({ModemProfile::manufacturer(), [this](const AtResponse &response) {
                         m_findings.manufacturer = firstLine(response);
                     }});
    steps.push_back({ModemProfile::model(), [this](const AtResponse &response) {
                         m_findings.model = firstLine(response);
                     }});
    steps.push_back({ModemProfile::revision(), [this](const AtResponse &response) {
                         m_findings.revision = firstLine(response);
                         m_profile = profileFor(m_findings.manufacturer.toLatin1(),
                                                m_findings.model.toLatin1());
                     }});
    run(std::move(steps), &ModemExaminer::askSim);
}

void ModemExaminer::askSim()
{
    m_findings.newest = doctorwords::newestGeneration(m_findings.model);
    std::deque<Step> steps;
    AtCommand state = ModemProfile::simState();
    state.deadline = 30s; // some take seconds after power-on
    steps.push_back({state, [this](const AtResponse &response) {
                         m_findings.sim = doctorwords::simCondition(response);
                     }});
    if (isHuawei()) {
        steps.push_back({doctorwords::pinTries(), [this](const AtResponse &response) {
                             m_findings.pinTriesLeft = doctorwords::pinTriesIn(response);
                         }});
    }
    run(std::move(steps), &ModemExaminer::askNetwork);
}

void ModemExaminer::askNetwork()
{
    std::deque<Step> steps;
    steps.push_back({ModemProfile::registration(), [this](const AtResponse &response) {
                         for (const QByteArray &line : response.lines) {
                             if (const auto stat = ModemProfile::registrationAnswer(line)) {
                                 m_findings.registration = stat;
                             }
                         }
                     }});
    if (simWorks()) {
        for (const AtCommand &command : ModemProfile::operatorName()) {
            steps.push_back({command, [this](const AtResponse &response) {
                                 if (response.isOk() && !response.lines.isEmpty()) {
                                     m_findings.operatorName =
                                         ModemProfile::operatorAnswer(response.lines.first());
                                     m_findings.current = doctorwords::generationIn(response);
                                 }
                             }});
        }
        steps.push_back({doctorwords::callerId(), [this](const AtResponse &response) {
                             m_findings.callerIdAccepted = response.isOk();
                         }});
        steps.push_back({ModemProfile::holdCapabilities(), [this](const AtResponse &response) {
                             if (response.isOk() && !response.lines.isEmpty()) {
                                 const QByteArray &line = response.lines.first();
                                 m_findings.holdListed = ModemProfile::listsHoldForm(line, "2");
                                 m_findings.joinListed = ModemProfile::listsHoldForm(line, "3");
                                 m_findings.transferListed = ModemProfile::listsHoldForm(line, "4");
                             }
                         }});
    }
    steps.push_back({ModemProfile::signalQuality(), [this](const AtResponse &response) {
                         for (const QByteArray &line : response.lines) {
                             m_findings.signalPercent = ModemProfile::signalPercent(
                                 line.sliced(5).split(',').first().trimmed().toInt());
                         }
                     }});
    run(std::move(steps), &ModemExaminer::askMessages);
}

void ModemExaminer::askMessages()
{
    std::deque<Step> steps;
    if (simWorks()) {
        steps.push_back({doctorwords::serviceCentre(), [this](const AtResponse &response) {
                             m_findings.serviceCentreSet = doctorwords::serviceCentreIn(response);
                         }});
        steps.push_back({doctorwords::messageMemory(), [this](const AtResponse &response) {
                             m_findings.messages = doctorwords::memoryIn(response);
                         }});
    }
    if (m_findings.registration == HomeNetwork || m_findings.registration == ForeignNetwork) {
        AtCommand command = doctorwords::callWaiting();
        if (!m_alone) {
            command.deadline = ShortPatience;
        }
        steps.push_back({command, [this](const AtResponse &response) {
                             m_findings.callWaiting = doctorwords::callWaitingIn(response);
                         }});
    }
    run(std::move(steps), &ModemExaminer::askVendor);
}

void ModemExaminer::askVendor()
{
    std::deque<Step> steps;
    if (isHuawei()) {
        steps.push_back({doctorwords::voiceFirmware(), [this](const AtResponse &response) {
                             m_findings.voice = doctorwords::voiceIn(response);
                         }});
        steps.push_back({doctorwords::portSelection(), [this](const AtResponse &response) {
                             m_findings.eventsElsewhere = doctorwords::eventsElsewhereIn(response);
                         }});
    }
    run(std::move(steps), &ModemExaminer::listen);
}

void ModemExaminer::listen()
{
    if (m_alone && isHuawei() && !m_findings.eventsHeard) {
        m_listening.start(ListenFor);
    } else {
        finish();
    }
}

void ModemExaminer::run(std::deque<Step> steps, void (ModemExaminer::*then)())
{
    if (steps.empty()) {
        (this->*then)();
        return;
    }
    const AtCommand command = steps.front().command;
    m_chat.send(command, this,
                [this, started = m_run, steps = std::move(steps),
                 then](const Result<AtResponse> &result) mutable {
                    if (started != m_run) {
                        return;
                    }
                    if (!result && result.error().code == ErrorCode::PortLost) {
                        m_findings.portLost = true;
                        finish();
                        return;
                    }
                    const Step step = std::move(steps.front());
                    steps.pop_front();
                    if (result && step.handle) {
                        step.handle(*result);
                    }
                    if (result && !result->isOk()) {
                        for (auto other = step.otherwise.rbegin(); other != step.otherwise.rend();
                             ++other) {
                            steps.push_front({*other, {}, {}});
                        }
                    }
                    run(std::move(steps), then);
                });
}

bool ModemExaminer::isHuawei() const
{
    return m_profile->name() == "huawei";
}

bool ModemExaminer::simWorks() const
{
    return m_findings.sim == SimCondition::Ready || m_findings.sim == SimCondition::Unknown;
}

} // namespace vp
