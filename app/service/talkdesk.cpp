// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/talkdesk.h"

#include "base/logging.h"
#include "service/incomingcalldesk.h"
#include "service/line.h"
#include "service/networkservices.h"
#include "service/outgoingcalldesk.h"
#include "voice/announcer.h"

#include <utility>

namespace vp {

TalkDesk::TalkDesk(const TalkDeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.announcer.headset(), &Headset::stateChanged, this, &TalkDesk::soundChanged);
    connect(&m_parts.announcer, &Announcer::talkChanged, this, &TalkDesk::changed);
}

void TalkDesk::setSound(std::function<Result<std::unique_ptr<QIODevice>>()> opener)
{
    m_parts.announcer.headset().setOpener(std::move(opener));
    Q_EMIT changed();
}

void TalkDesk::setMissing(MissingSound missing)
{
    if (std::exchange(m_missing, missing) != missing) {
        Q_EMIT changed();
    }
}

bool TalkDesk::isPossible() const
{
    return m_parts.announcer.canTalk();
}

bool TalkDesk::mayAnswer() const
{
    return m_parts.incoming.mayTakeHere();
}

void TalkDesk::answer()
{
    if (!mayAnswer()) {
        Q_EMIT failed(Trouble::TooLate);
        return;
    }
    open({std::nullopt, {}, m_parts.line.recorder().storyId()});
}

Result<> TalkDesk::call(const PhoneNumber &remote, const QString &name)
{
    if (!isPossible() || m_parts.line.network().voice == VoiceSupport::No) {
        return failure(ErrorCode::Unsupported);
    }
    if (!m_parts.line.isReady()) {
        return failure(ErrorCode::NotReady);
    }
    if (!m_parts.line.isFree() || m_wish) {
        return failure(ErrorCode::CallInProgress);
    }
    open({remote, name});
    return {};
}

void TalkDesk::open(const Wish &wish)
{
    m_wish = wish;
    Headset &headset = m_parts.announcer.headset();
    if (headset.state() == Headset::State::Ready) {
        soundChanged();
    } else {
        headset.open();
    }
    Q_EMIT changed();
}

bool TalkDesk::forget()
{
    if (!std::exchange(m_wish, std::nullopt)) {
        return false;
    }
    m_parts.announcer.headset().close();
    Q_EMIT changed();
    return true;
}

void TalkDesk::soundChanged()
{
    const Headset::State state = m_parts.announcer.headset().state();
    if (m_wish && state == Headset::State::Ready) {
        carryOut(*std::exchange(m_wish, std::nullopt));
    } else if (m_wish && state == Headset::State::Closed) {
        const Wish wish = *std::exchange(m_wish, std::nullopt);
        // Whoever was put on hold meanwhile has taken the sound with him.
        Q_EMIT failed(troubleOf(wish, Trouble::NoSound));
    }
    Q_EMIT changed();
}

bool TalkDesk::mayAnswer(const Wish &wish) const
{
    return mayAnswer() && wish.story == m_parts.line.recorder().storyId();
}

TalkDesk::Trouble TalkDesk::troubleOf(const Wish &wish, Trouble otherwise) const
{
    if (wish.remote) {
        return m_parts.line.isReady() && !m_parts.line.isFree() ? Trouble::LineBusy : otherwise;
    }
    return mayAnswer(wish) ? otherwise : Trouble::TooLate;
}

void TalkDesk::carryOut(const Wish &wish)
{
    const Result<> done = wish.remote ? m_parts.outgoing.placeHere(*wish.remote, wish.name)
        : mayAnswer(wish)             ? m_parts.incoming.takeHere()
                                      : failure(ErrorCode::NotFound);
    if (!done) {
        const bool isCrossed = wish.remote && done.error().code == ErrorCode::CallInProgress;
        qCInfo(lcService) << "nobody can talk here: it is too late";
        m_parts.announcer.headset().close();
        Q_EMIT failed(isCrossed ? Trouble::LineBusy : troubleOf(wish, Trouble::TooLate));
    }
}

std::optional<TalkDesk::Talk> TalkDesk::talk() const
{
    if (!m_parts.announcer.isTalking()) {
        return std::nullopt;
    }
    const Headset &headset = m_parts.announcer.headset();
    const Headset::Levels levels = headset.levels();
    const Trouble trouble = headset.state() != Headset::State::Ready ? Trouble::SoundLost
        : m_parts.announcer.isPortLost()                             ? Trouble::PortLost
        : m_parts.announcer.isMute()                                 ? Trouble::ModemMute
                                                                     : Trouble::None;
    return Talk {headset.isMuted(), levels.heard, levels.said, trouble, m_missing};
}

void TalkDesk::setMuted(bool muted)
{
    m_parts.announcer.headset().setMuted(muted);
    Q_EMIT changed();
}

void TalkDesk::press(QChar key)
{
    m_parts.network.sendTones(QString(key), this, [](const Result<> &done) {
        if (!done) {
            qCInfo(lcService) << "a key could not be passed on";
        }
    });
}

} // namespace vp
