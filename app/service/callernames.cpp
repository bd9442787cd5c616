// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callernames.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/line.h"
#include "service/numbermentions.h"
#include "service/voicedesk.h"
#include "service/voicemailphrases.h"
#include "voice/opussound.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace vp {

CallerNames::CallerNames(CallerNamesParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    if (!m_parts.encode) {
        m_parts.encode = [](const Samples &samples) {
            return toOpus(samples);
        };
    }
    connect(&m_parts.voice, &VoiceDesk::nameSaid, this, &CallerNames::take);
}

void CallerNames::take(const Samples &name)
{
    const std::optional<LiveCall> &live = m_parts.line.recorder().live();
    if (!live) {
        return;
    }
    const auto seconds = std::chrono::round<std::chrono::seconds>(timeOf(name.size())).count();
    const Said said {live->record.startedAt, live->record.remoteNumber, live->record.remoteName,
                     std::max(1, static_cast<int>(seconds))};
    m_worker.run(
        this, [encoder = m_parts.encode, sound = spoken(name)] { return encoder(sound); },
        [this, said](const Result<QByteArray> &sound) { post(said, sound); });
}

void CallerNames::post(const Said &said, const Result<QByteArray> &sound)
{
    if (!sound) {
        qCWarning(lcService) << "a caller's name is heard by the phone only, code"
                             << sound.error().native;
        return;
    }
    for (const qint64 chatId : m_parts.owners.toldOfCalls()) {
        const auto speaking = m_parts.language.speakingTo(chatId);
        ChatContent content;
        content.text = VoicemailPhrases::callerName(said.name, said.number);
        content.silent = true; // the call has made its sound
        content.replyTo = -m_parts.toldCall(chatId, said.callAt);
        content.file = {u"caller.ogg"_s, *sound, said.seconds};
        const OutboxTicket ticket = m_parts.outbox.post(chatId, content, {{}, false});
        m_parts.mentions.about(ticket, said.number);
        m_parts.outbox.retire(ticket);
    }
}

} // namespace vp
