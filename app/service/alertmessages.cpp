// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/alertmessages.h"

#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto SubjectPrefix = "alert:"_L1;

} // namespace

AlertMessages::AlertMessages(Outbox &outbox, const OwnerRegistry &owners,
                             const ChatLanguage &language)
    : m_outbox(outbox)
    , m_owners(owners)
    , m_language(language)
{
}

void AlertMessages::takeUp()
{
    for (const QString &subject : m_outbox.unclaimed()) {
        if (subject.startsWith(SubjectPrefix)) {
            m_alerts[subject.sliced(SubjectPrefix.size())].tickets = m_outbox.claim(subject);
        }
    }
}

void AlertMessages::show(const QString &name, const Words &words, bool silent)
{
    const auto contentFor = [&](qint64 chatId) {
        const auto speaking = m_language.speakingTo(chatId);
        return ChatContent {words(), {}, silent, 0};
    };
    const HtmlText text = [&] { // to compare with, whoever is spoken to just now
        const auto speaking = m_language.speaking({});
        return words();
    }();
    const auto shown = m_alerts.find(name);
    if (shown == m_alerts.end()) {
        Alert alert;
        for (const qint64 chatId : m_owners.owners()) {
            alert.tickets.push_back(
                m_outbox.post(chatId, contentFor(chatId), {SubjectPrefix + name}));
            alert.text = text;
        }
        if (!alert.tickets.empty()) { // not without anybody to be told
            m_alerts.insert(name, alert);
        }
        return;
    }
    if (shown->text == text) {
        return;
    }
    shown->text = text;
    for (const OutboxTicket ticket : shown->tickets) {
        m_outbox.amend(ticket, contentFor(m_outbox.chatOf(ticket)));
    }
}

void AlertMessages::end(const QString &name, const Words &lastWords)
{
    const Alert alert = m_alerts.take(name);
    for (const OutboxTicket ticket : alert.tickets) {
        const auto speaking = m_language.speakingTo(m_outbox.chatOf(ticket));
        m_outbox.amend(ticket, ChatContent {lastWords(), {}, true, 0});
        m_outbox.retire(ticket);
    }
}

bool AlertMessages::isShown(const QString &name) const
{
    return m_alerts.contains(name);
}

} // namespace vp
