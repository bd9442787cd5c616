// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicemailmail.h"

#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/numbermentions.h"
#include "service/voicemaildesk.h"
#include "service/voicemailphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {
constexpr auto SubjectPrefix = "voicemail:"_L1;

QString subjectOf(qint64 chatId, const Voicemail &mail)
{
    return SubjectPrefix + QString::number(chatId) + u':'
        + QString::number(mail.callAt.toMSecsSinceEpoch());
}
} // namespace

VoicemailMail::VoicemailMail(VoicemailMailParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.desk, &VoicemailDesk::ready, this, &VoicemailMail::deliver);
}

void VoicemailMail::start()
{
    takeUp();
    m_started = true;
    deliver();
}

/** The last run was cut off between posting one and noting that it was given. */
void VoicemailMail::takeUp()
{
    for (const QString &subject : m_parts.outbox.unclaimed()) {
        if (!subject.startsWith(SubjectPrefix)) {
            continue;
        }
        const QStringList words = subject.split(u':');
        m_given.insert({words.value(1).toLongLong(), words.value(2).toLongLong()});
        for (const OutboxTicket ticket : m_parts.outbox.claim(subject)) {
            m_parts.outbox.retire(ticket);
        }
    }
}

void VoicemailMail::deliver()
{
    if (!m_started || m_parts.owners.owners().empty()) {
        return;
    }
    for (const VoicemailDesk::Sound &sound : m_parts.desk.untold()) {
        const Voicemail &mail = sound.mail;
        std::vector<OutboxTicket> posted;
        for (const qint64 chatId : m_parts.owners.owners()) {
            if (m_given.contains({chatId, mail.callAt.toMSecsSinceEpoch()})) {
                continue;
            }
            const auto speaking = m_parts.language.speakingTo(chatId);
            const auto seconds = std::chrono::round<std::chrono::seconds>(mail.length).count();
            ChatContent content;
            content.text = VoicemailPhrases::caption(mail);
            content.replyTo = -m_parts.toldCall(chatId, mail.callAt);
            content.file = {VoicemailPhrases::fileName(mail), sound.bytes,
                            sound.isVoice ? std::max(1, static_cast<int>(seconds)) : 0};
            posted.push_back(m_parts.outbox.post(chatId, content, {subjectOf(chatId, mail), true}));
            m_parts.mentions.about(posted.back(), mail.remoteNumber);
        }
        m_parts.desk.setTold(mail.callAt);
        for (const OutboxTicket ticket : posted) {
            m_parts.outbox.retire(ticket);
        }
    }
}

} // namespace vp
