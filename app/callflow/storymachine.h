// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/callstory.h"

#include <QObject>
#include <QStateMachine>

class QState;

namespace vp {

/**
 * The states of a bridged call and the ways between them; nothing else. Inbound: answering,
 * holding, calling A, joining, bridged. Outbound: calling A, holding, calling C, joining, bridged.
 * What can happen everywhere (the story ends) is drawn once, on the whole flow. One machine for the
 * life of the program, resting in Idle; the facts below move it, synchronously.
 */
class StoryMachine : public QObject
{
    Q_OBJECT
public:
    explicit StoryMachine(QObject *parent = nullptr);

    [[nodiscard]] CallStage stage() const { return m_stage; }

Q_SIGNALS:
    // Facts that move the machine.
    void inboundAsked();
    void outboundAsked();
    void rejectAsked();
    void firstAnswered(); ///< the first leg is up: C inbound, A outbound
    void firstHeld();
    void secondAnswered();
    void joined();
    void ended(); ///< the story is over for whatever reason: end what is left
    void allReleased();
    /** A state was entered; stage() says which. */
    void entered(vp::CallStage stage);

private:
    QState *addStage(QState *parent, CallStage stage);
    void buildInbound(QState *inbound);
    void buildOutbound(QState *outbound);

    QStateMachine m_machine;
    CallStage m_stage = CallStage::Idle;
};

} // namespace vp
