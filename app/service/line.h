// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "callflow/calljoiner.h"
#include "modem/modemsession.h"
#include "service/storyrecorder.h"

#include <QObject>

#include <functional>

namespace vp {

/**
 * One modem with its SIM: its session, the joiner on its calls, and the record of what they do.
 * Everything that belongs to one modem hangs here; a second modem is a second Line.
 */
class Line : public QObject
{
    Q_OBJECT
public:
    Line(ModemSession &modem, CallHistory &history, Clock &clock,
         std::function<QString()> portName = {}, QObject *parent = nullptr);

    /** With the port that is open now, where the session does not know its name. */
    [[nodiscard]] NetworkStatus network() const;
    [[nodiscard]] bool isReady() const { return m_modem.calls().isReady(); }
    [[nodiscard]] CallProvider &calls() { return m_modem.calls(); }
    [[nodiscard]] CallJoiner &joiner() { return m_joiner; }
    [[nodiscard]] const CallJoiner &joiner() const { return m_joiner; }
    [[nodiscard]] StoryRecorder &recorder() { return m_recorder; }
    [[nodiscard]] ModemSession &modem() { return m_modem; }
    /** Neither a story nor any call, nor a test. */
    [[nodiscard]] bool isFree() const;
    /** A test is about to call, or is over. */
    void setTested(bool tested);
    /** endAll() was asked for, and is not done yet. */
    [[nodiscard]] bool isEndedByUs() const { return m_closing; }
    /** A story is being ended: it will be free soon. */
    [[nodiscard]] bool isClosing() const;
    /** A story is on its way to its joint or its end, or a call rings or is being dialled: the
     * modem is not to be kept busy with anything else. */
    [[nodiscard]] bool isSettingUp() const;
    /** Ends everything; false when there is nothing to end. idle() follows. */
    bool endAll(OutcomeKind why = OutcomeKind::Closed);

Q_SIGNALS:
    /** What was running is over, since the last turn of the loop; something else may begin. */
    void idle();

private:
    /** Calls of before are rows of their own: which story they were is not known any more. */
    void keepLeftovers(const std::vector<Call> &calls);

    ModemSession &m_modem;
    CallJoiner m_joiner;
    StoryRecorder m_recorder;
    Clock &m_clock;
    Deadline m_settle;
    std::function<QString()> m_portName;
    bool m_closing = false;
    bool m_tested = false;
};

} // namespace vp
