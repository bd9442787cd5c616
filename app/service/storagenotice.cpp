// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storagenotice.h"

#include "chat/ownerregistry.h"
#include "service/diskwatch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

QString StoragePhrases::title()
{
    return tr("Messages cannot be stored");
}

QString StoragePhrases::refuses(bool full)
{
    const QString cause = full
        ? tr("The disk of the computer is full. Please make room on it.")
        : tr("The disk of the computer does not take them. Please look whether it is full or "
             "damaged.");
    return tr("%1 New SMS wait on the SIM, and those to be sent wait too. I keep trying.",
              "%1 = one or two sentences: what is wrong with the disk")
        .arg(cause);
}

QString StoragePhrases::worksAgain()
{
    return tr("Messages can be stored again. Those that waited are being taken in.");
}

StorageNotice::StorageNotice(DiskWatch &disk, Outbox &outbox, const OwnerRegistry &owners,
                             QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_owners(owners)
{
    connect(&disk, &DiskWatch::changed, this, &StorageNotice::tell);
}

void StorageNotice::tell(bool works, bool full)
{
    if (works) {
        const HtmlText text = HtmlText::escaped(u"✅ "_s + StoragePhrases::worksAgain());
        for (const OutboxTicket ticket : std::exchange(m_tickets, {})) {
            m_outbox.amend(ticket, ChatContent {text, {}, true, 0});
            m_outbox.retire(ticket);
        }
        return;
    }
    const HtmlText text = HtmlText::escaped(u"⚠️ "_s + StoragePhrases::title() + u"\n"_s
                                            + StoragePhrases::refuses(full));
    for (const qint64 chatId : m_owners.owners()) {
        m_tickets.push_back(m_outbox.post(chatId, ChatContent {text, {}, false, 0}));
    }
}

} // namespace vp
