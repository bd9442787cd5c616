// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/autosmsnotices.h"

#include "chat/outbox.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/phrases.h"

namespace vp {

AutoSmsNotices::AutoSmsNotices(AutoReply *replies, Outbox &outbox, const OwnerRegistry &owners)
    : m_outbox(outbox)
    , m_owners(owners)
{
    if (replies != nullptr) {
        connect(replies, &AutoReply::sent, this, &AutoSmsNotices::tell);
    }
}

QString AutoSmsNotices::words(const MessageRecord &message, AutoSmsKind kind, const QString &name)
{
    const QString who = Phrases::party(name, message.remote);
    switch (kind) {
    case AutoSmsKind::EarlyClosure:
        return tr("↩ Automatic SMS to %1, who hung up early: %2").arg(who, message.text);
    case AutoSmsKind::NotAccepted:
        return tr("↩ Automatic SMS to %1, whose call was not accepted: %2").arg(who, message.text);
    case AutoSmsKind::TellPhone:
        return tr("↩ Automatic SMS to your phone: %1").arg(message.text);
    }
    return {};
}

void AutoSmsNotices::tell(const MessageRecord &message, AutoSmsKind kind, const QString &name)
{
    for (const qint64 chatId : m_owners.owners()) {
        const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
        m_outbox.retire(m_outbox.post(
            chatId, ChatContent {HtmlText::escaped(words(message, kind, name)), {}, true, 0}));
    }
}

} // namespace vp
