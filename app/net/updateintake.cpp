// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/updateintake.h"

#include "base/logging.h"
#include "chat/secretwords.h"

#include <utility>

namespace vp {

void UpdateIntake::setJournal(std::unique_ptr<UpdateJournal> journal)
{
    m_journal = std::move(journal);
    if (m_journal == nullptr) {
        return;
    }
    const Result<std::vector<qint64>> recent = m_journal->recent();
    if (!recent) {
        qCWarning(lcNet) << "which updates were handled cannot be read:" << recent.error().detail;
        return;
    }
    for (const qint64 id : *recent) {
        m_receipts.remember(id);
    }
}

/** What is written behind some commands or answered to some questions is a secret, or may be, and
 * nothing for a disk: after a crash it is typed once more. The message that is answered may hold
 * one as well. Everything else is kept as it came. */
QByteArray UpdateIntake::keptOf(const telegram::Update &update)
{
    const auto *message = std::get_if<ChatMessage>(&update.event);
    if (message == nullptr) {
        return update.raw;
    }
    const QString text = withoutSecrets(message->text);
    return text == message->text && message->replyTo == 0 ? update.raw
                                                          : telegram::withText(update.raw, text);
}

/** Without a disk the phone can still be steered: then only a crash would carry something out
 * twice. */
void UpdateIntake::note(const Result<> &done)
{
    if (!done) {
        qCWarning(lcNet) << "an update was not noted:" << done.error().detail;
    }
}

void UpdateIntake::replay(const GoesOn &goesOn)
{
    if (m_journal == nullptr) {
        return;
    }
    const Result<std::vector<JournalledUpdate>> open = m_journal->open();
    if (!open) {
        qCWarning(lcNet) << "updates of the last run cannot be read:" << open.error().detail;
        return;
    }
    for (const JournalledUpdate &kept : *open) {
        const std::optional<telegram::Update> update = telegram::parseUpdate(kept.content);
        // One that ends us each time would come at every start.
        note(kept.begun || !update ? m_journal->finish(kept.id) : m_journal->begin(kept.id));
        m_receipts.remember(kept.id);
        if (update) {
            tell(*update, kept.begun);
            note(m_journal->finish(kept.id));
        }
        if (!goesOn()) {
            return;
        }
    }
}

bool UpdateIntake::take(const std::vector<telegram::Update> &updates)
{
    std::vector<JournalledUpdate> fresh;
    for (const telegram::Update &update : updates) {
        if (m_journal != nullptr && update.isOurs() && m_receipts.isNew(update.id)) {
            fresh.push_back({update.id, keptOf(update)});
        }
    }
    if (fresh.empty()) {
        return false;
    }
    const Result<> taken = m_journal->take(fresh);
    note(taken);
    return taken.has_value();
}

bool UpdateIntake::handle(const std::vector<telegram::Update> &updates, const GoesOn &goesOn)
{
    const bool journalled = take(updates);
    bool broughtNews = false;
    bool begun = true; // the first, with taking it in
    for (const telegram::Update &update : updates) {
        if (m_receipts.isNew(update.id)) {
            broughtNews = true;
            const bool noted = journalled && update.isOurs();
            if (noted && !std::exchange(begun, false)) {
                note(m_journal->begin(update.id));
            }
            tell(update, false);
            if (noted) {
                note(m_journal->finish(update.id));
            }
        }
        m_receipts.receive(update.id);
        if (!goesOn()) {
            break; // the rest stays with the server, and in the journal
        }
    }
    return broughtNews;
}

void UpdateIntake::tell(const telegram::Update &update, bool isRepeated)
{
    if (const auto *message = std::get_if<ChatMessage>(&update.event)) {
        ChatMessage told = *message;
        told.isRepeated = isRepeated;
        Q_EMIT messageReceived(told);
    } else if (const auto *tap = std::get_if<ChatTap>(&update.event)) {
        ChatTap told = *tap;
        told.isRepeated = isRepeated;
        Q_EMIT tapReceived(told);
    }
}

} // namespace vp
