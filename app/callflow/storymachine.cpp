// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callflow/storymachine.h"

#include <QCoreApplication>
#include <QState>

namespace vp {

StoryMachine::StoryMachine(QObject *parent)
    : QObject(parent)
{
    QState *idle = addStage(nullptr, CallStage::Idle);
    auto *flow = new QState(&m_machine);
    QState *releasing = addStage(nullptr, CallStage::Releasing);
    auto *inbound = new QState(flow);
    auto *outbound = new QState(flow);
    const Doors doors = buildInbound(inbound);
    QState *callingRemote = buildOutbound(outbound);
    flow->setInitialState(inbound);

    idle->addTransition(this, &StoryMachine::inboundAsked, inbound);
    idle->addTransition(this, &StoryMachine::outboundAsked, outbound);
    idle->addTransition(this, &StoryMachine::hereAsked, callingRemote);
    idle->addTransition(this, &StoryMachine::deflectAsked, doors.deflecting);
    idle->addTransition(this, &StoryMachine::ringAsked, doors.ringing);
    idle->addTransition(this, &StoryMachine::rejectAsked, releasing);
    flow->addTransition(this, &StoryMachine::ended, releasing);
    releasing->addTransition(this, &StoryMachine::allReleased, idle);

    m_machine.setInitialState(idle);
    m_machine.start();
    // The start is queued; taking that one event now lets a call come in the same turn of the event
    // loop.
    QCoreApplication::sendPostedEvents(&m_machine, QEvent::MetaCall);
}

QState *StoryMachine::addStage(QState *parent, CallStage stage)
{
    auto *state = parent != nullptr ? new QState(parent) : new QState(&m_machine);
    connect(state, &QState::entered, this, [this, stage] {
        m_stage = stage;
        Q_EMIT entered(stage);
    });
    return state;
}

StoryMachine::Doors StoryMachine::buildInbound(QState *inbound)
{
    QState *ringing = addStage(inbound, CallStage::Ringing);
    QState *deflecting = addStage(inbound, CallStage::Deflecting);
    QState *answering = addStage(inbound, CallStage::Answering);
    QState *announcing = addStage(inbound, CallStage::Announcing);
    QState *holding = addStage(inbound, CallStage::Holding);
    QState *callingMaster = addStage(inbound, CallStage::CallingMaster);
    QState *nextPhone = addStage(inbound, CallStage::NextPhone);
    QState *joining = addStage(inbound, CallStage::Joining);
    QState *bridged = addStage(inbound, CallStage::Bridged);
    ringing->addTransition(this, &StoryMachine::inboundAsked, answering);
    ringing->addTransition(this, &StoryMachine::deflectAsked, deflecting);
    deflecting->addTransition(this, &StoryMachine::deflectRefused, answering);
    answering->addTransition(this, &StoryMachine::firstAnswered, holding);
    answering->addTransition(this, &StoryMachine::announceAsked, announcing);
    announcing->addTransition(this, &StoryMachine::firstAnswered, holding);
    answering->addTransition(this, &StoryMachine::talkAsked, bridged);
    announcing->addTransition(this, &StoryMachine::talkAsked, bridged);
    holding->addTransition(this, &StoryMachine::firstHeld, callingMaster);
    callingMaster->addTransition(this, &StoryMachine::secondAnswered, joining);
    callingMaster->addTransition(this, &StoryMachine::masterMissed, nextPhone);
    nextPhone->addTransition(this, &StoryMachine::phoneGone, callingMaster);
    nextPhone->addTransition(this, &StoryMachine::firstResumed, holding);
    nextPhone->addTransition(this, &StoryMachine::announceAsked, announcing);
    callingMaster->addTransition(this, &StoryMachine::firstResumed, holding);
    joining->addTransition(this, &StoryMachine::joined, bridged);
    QState *confirming = addConfirming(callingMaster, nextPhone);
    confirming->addTransition(this, &StoryMachine::secondAnswered, joining);
    QState *transferring = addHandOver(callingMaster, joining, bridged);
    confirming->addTransition(this, &StoryMachine::handOverAsked, transferring);
    QState *screening = addScreening(holding, bridged, {answering, announcing});
    addRecording(inbound, {answering, announcing, screening, holding, nextPhone})
        ->addTransition(this, &StoryMachine::firstAnswered, holding);
    inbound->setInitialState(answering);
    return {ringing, deflecting};
}

QState *StoryMachine::buildOutbound(QState *outbound)
{
    QState *callingMaster = addStage(outbound, CallStage::CallingMaster);
    QState *nextPhone = addStage(outbound, CallStage::NextPhone);
    QState *holding = addStage(outbound, CallStage::Holding);
    QState *callingRemote = addStage(outbound, CallStage::CallingRemote);
    QState *announcing = addStage(outbound, CallStage::Announcing);
    QState *joining = addStage(outbound, CallStage::Joining);
    QState *bridged = addStage(outbound, CallStage::Bridged);
    callingMaster->addTransition(this, &StoryMachine::firstAnswered, holding);
    callingMaster->addTransition(this, &StoryMachine::masterMissed, nextPhone);
    nextPhone->addTransition(this, &StoryMachine::phoneGone, callingMaster);
    QState *confirming = addConfirming(callingMaster, nextPhone);
    confirming->addTransition(this, &StoryMachine::firstAnswered, holding);
    holding->addTransition(this, &StoryMachine::firstHeld, callingRemote);
    callingRemote->addTransition(this, &StoryMachine::secondAnswered, joining);
    callingRemote->addTransition(this, &StoryMachine::announceAsked, announcing);
    announcing->addTransition(this, &StoryMachine::secondAnswered, joining);
    callingRemote->addTransition(this, &StoryMachine::talkAsked, bridged);
    joining->addTransition(this, &StoryMachine::joined, bridged);
    addHandOver(callingRemote, joining, bridged);
    outbound->setInitialState(callingMaster);
    return callingRemote;
}

QState *StoryMachine::addConfirming(QState *callingMaster, QState *nextPhone)
{
    QState *confirming = addStage(callingMaster->parentState(), CallStage::Confirming);
    callingMaster->addTransition(this, &StoryMachine::confirmAsked, confirming);
    confirming->addTransition(this, &StoryMachine::masterMissed, nextPhone);
    return confirming;
}

QState *StoryMachine::addScreening(QState *holding, QState *bridged,
                                   const std::vector<QState *> &before)
{
    QState *screening = addStage(holding->parentState(), CallStage::Screening);
    for (QState *state : before) {
        state->addTransition(this, &StoryMachine::nameAsked, screening);
    }
    screening->addTransition(this, &StoryMachine::firstAnswered, holding);
    screening->addTransition(this, &StoryMachine::talkAsked, bridged);
    return screening;
}

QState *StoryMachine::addRecording(QState *inbound, const std::vector<QState *> &before)
{
    QState *recording = addStage(inbound, CallStage::Recording);
    for (QState *state : before) {
        state->addTransition(this, &StoryMachine::recordAsked, recording);
    }
    return recording;
}

/** @p calling is where the second leg is called: with its answer either way may come first. */
QState *StoryMachine::addHandOver(QState *calling, QState *joining, QState *bridged)
{
    QState *transferring = addStage(calling->parentState(), CallStage::Transferring);
    calling->addTransition(this, &StoryMachine::handOverAsked, transferring);
    joining->addTransition(this, &StoryMachine::handOverAsked, transferring);
    transferring->addTransition(this, &StoryMachine::joinAsked, joining);
    transferring->addTransition(this, &StoryMachine::joined, bridged); // late, but joined
    return transferring;
}

} // namespace vp
