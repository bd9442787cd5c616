// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callinhand.h"

#include "service/incomingcalldesk.h"
#include "service/line.h"
#include "service/ownphones.h"
#include "service/phrases.h"
#include "settings/settings.h"

#include <algorithm>

namespace vp {

CallInHand::CallInHand(Line &line, IncomingCallDesk &incoming, const Settings &settings)
    : m_line(line)
    , m_incoming(incoming)
    , m_settings(settings)
{
}

QStringList CallInHand::waiting() const
{
    QStringList names;
    for (const SecondCaller &caller : m_incoming.waiting()) {
        names.append(Phrases::party(caller.name, caller.number));
    }
    return names;
}

std::optional<PhoneNumber> CallInHand::masterPhone() const
{
    const Result<PhoneNumber> mine =
        PhoneNumber::parse(m_settings.text(SettingKey::MasterPhone), m_settings.region());
    return mine ? std::optional(*mine) : std::nullopt;
}

CallInHand::Join CallInHand::mayJoin() const
{
    const StoryRecorder &recorder = m_line.recorder();
    const std::optional<LiveCall> call = recorder.live();
    if (!call) {
        return Join::No;
    }
    if (call->asksOwner) {
        const bool isOpen = m_incoming.phonesToChoose(recorder.storyId()) != nullptr;
        return isOpen && masterPhone() ? Join::Forward : Join::No;
    }
    switch (m_line.joiner().stage()) {
    case CallStage::CallingMaster:
    case CallStage::CallingRemote:
    case CallStage::Joining:
        break;
    case CallStage::Idle:
    case CallStage::Ringing:
    case CallStage::Answering:
    case CallStage::Announcing:
    case CallStage::Confirming:
    case CallStage::Recording:
    case CallStage::Holding:
    case CallStage::Bridged:
    case CallStage::Releasing:
    case CallStage::NextPhone:
    case CallStage::Deflecting:
    case CallStage::Transferring:
        return Join::No;
    }
    const CallJoiner &joiner = m_line.joiner();
    return joiner.leg(CallParty::Master) && joiner.leg(CallParty::Remote) ? Join::Look : Join::No;
}

Result<> CallInHand::joinNow()
{
    switch (mayJoin()) {
    case Join::No:
        break;
    case Join::Forward: {
        OwnersWord word;
        word.kind = OwnersWord::Kind::Ring;
        word.phone = *masterPhone();
        return m_incoming.answer(m_line.recorder().storyId(), word);
    }
    case Join::Look:
        if (m_line.joiner().mayRetryJoin()) {
            return m_line.joiner().retryJoin();
        }
        m_line.calls().verify();
        return {};
    }
    return failure(ErrorCode::NotFound);
}

CallInHand::Hold CallInHand::mayHold() const
{
    const CallJoiner &joiner = m_line.joiner();
    return joiner.mayHold() ? Hold::Hold : joiner.mayResume() ? Hold::Resume : Hold::No;
}

Result<> CallInHand::holdOrResume()
{
    return m_line.joiner().holdOrResume();
}

bool CallInHand::mayHangUp(CallParty party) const
{
    return m_line.joiner().mayHangUp(party);
}

Result<> CallInHand::hangUp(CallParty party)
{
    return m_line.joiner().hangUp(party);
}

bool CallInHand::mayTakeMessage() const
{
    const StoryRecorder &recorder = m_line.recorder();
    return recorder.live() && m_incoming.mayTakeMessage(recorder.storyId());
}

Result<> CallInHand::takeMessage()
{
    OwnersWord word;
    word.kind = OwnersWord::Kind::Voicemail;
    return mayTakeMessage() ? m_incoming.answer(m_line.recorder().storyId(), word)
                            : failure(ErrorCode::NotFound);
}

bool CallInHand::mayStillRing(const CallRecord &record, const PhoneNumber &phone)
{
    const QString number = phone.text();
    const bool rang = std::ranges::any_of(
        record.steps, [&number](const CallStep &step) { return step.phone == number; });
    return !rang && number != record.masterNumber && number != record.remoteNumber;
}

std::optional<PhoneNumber> CallInHand::nextPhone() const
{
    const StoryRecorder &recorder = m_line.recorder();
    const std::optional<LiveCall> call = recorder.live();
    if (!call || call->asksOwner || call->record.masterNumber.isEmpty()
        || m_line.joiner().stage() != CallStage::CallingMaster
        || !m_line.joiner().mayRingInstead()) {
        return std::nullopt;
    }
    if (call->record.direction == StoryDirection::Inbound) {
        const RingPlan *plan = m_incoming.phonesToChoose(recorder.storyId());
        if (plan == nullptr) {
            return std::nullopt;
        }
        for (const RingStep &step : plan->steps) {
            if (mayStillRing(call->record, step.number)) {
                return step.number;
            }
        }
    }
    for (const OwnPhone &phone : ownPhones(m_settings)) {
        if (mayStillRing(call->record, phone.number)) {
            return phone.number;
        }
    }
    return std::nullopt;
}

Result<> CallInHand::tryNextPhone()
{
    const std::optional<PhoneNumber> phone = nextPhone();
    if (!phone) {
        return failure(ErrorCode::NotFound);
    }
    const StoryRecorder &recorder = m_line.recorder();
    if (recorder.live()->record.direction == StoryDirection::Inbound) {
        OwnersWord word;
        word.kind = OwnersWord::Kind::Ring;
        word.phone = *phone;
        return m_incoming.answer(recorder.storyId(), word);
    }
    return m_line.joiner().ringInstead(RingPlan::only(*phone));
}

} // namespace vp
