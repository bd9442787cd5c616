// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <QObject>
#include <QStateMachine>

#include <vector>

class QState;

namespace vp {

/**
 * The states of a bridged call and the ways between them; nothing else. Inbound: perhaps ringing
 * until somebody has said what to do, answering, holding, calling A, joining, bridged. Outbound:
 * calling A, holding, calling C, joining, bridged. Beside them: C is sent on before he is answered,
 * is told something, A's phone is asked whether a person has answered, A's next phone is
 * called, the line leaves, C says his name or leaves a message, C is connected with this computer
 * and with no phone of A's. What can happen everywhere (the story ends) is drawn once, on the whole
 * flow. One machine for the life of the program, resting in Idle; the facts below move it,
 * synchronously.
 */
class StoryMachine : public QObject
{
    Q_OBJECT
public:
    explicit StoryMachine(QObject *parent = nullptr);

    [[nodiscard]] CallStage stage() const { return m_stage; }

Q_SIGNALS:
    // Facts that move the machine.
    void ringAsked(); ///< inbound, and nothing is done yet
    void inboundAsked();
    void outboundAsked();
    void deflectAsked(); ///< inbound, and C is to be sent on without an answer
    void rejectAsked();
    void firstAnswered(); ///< the first leg is up: C inbound, A outbound
    void announceAsked(); ///< C is to be told something before he is held, outbound before the join
    void nameAsked(); ///< inbound, and C is to say his name before he is held
    void recordAsked(); ///< inbound, and C is to leave a message
    void hereAsked(); ///< outbound, from this computer: no phone of A's is called
    void talkAsked(); ///< C is up, and talks with this computer
    void firstResumed(); ///< it was held, and the network has taken it back
    void firstHeld();
    void deflectRefused();
    void confirmAsked(); ///< A's phone has answered: is it a person?
    void secondAnswered();
    void masterMissed(); ///< A's phone was not reached, and there is another
    void phoneGone(); ///< nothing stands against calling the next one
    void handOverAsked(); ///< both are up: connect them and leave
    void joinAsked(); ///< handing over failed: join them instead
    void joined();
    void ended(); ///< the story is over for whatever reason: end what is left
    void allReleased();
    /** A state was entered; stage() says which. */
    void entered(vp::CallStage stage);

private:
    QState *addStage(QState *parent, CallStage stage);
    /** States of the inbound flow that are entered by their own ways. */
    struct Doors
    {
        QState *ringing = nullptr;
        QState *deflecting = nullptr;
    };
    Doors buildInbound(QState *inbound);
    /** Gives where C is called. */
    QState *buildOutbound(QState *outbound);
    QState *addConfirming(QState *callingMaster, QState *nextPhone);
    /** From there he is held, or what may happen to whom is @p before. */
    QState *addScreening(QState *holding, QState *bridged, const std::vector<QState *> &before);
    /** From there he may be passed on, by firstAnswered(). */
    QState *addRecording(QState *inbound, const std::vector<QState *> &before);
    QState *addHandOver(QState *calling, QState *joining, QState *bridged);

    QStateMachine m_machine;
    CallStage m_stage = CallStage::Idle;
};

} // namespace vp
