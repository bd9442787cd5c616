// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chatprompts.h"

#include "base/logging.h"
#include "store/database.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto SubjectPrefix = "prompt:"_L1;
/** So long a late reply still hears that it is late. */
constexpr std::chrono::seconds RememberedAfter = 7 * 24h;

QString subjectOf(const ChatPrompt &prompt)
{
    return SubjectPrefix + QString::number(prompt.id);
}

} // namespace

ChatPrompts::ChatPrompts(std::unique_ptr<PromptStore> store, Outbox &outbox, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_outbox(outbox)
    , m_clock(clock)
{
    connect(&outbox, &Outbox::acknowledged, this,
            [this](OutboxTicket ticket, qint64 messageId) { acknowledged(ticket, messageId); });
    connect(&outbox, &Outbox::undelivered, this, [this](OutboxTicket ticket) {
        std::erase_if(m_asked, [ticket, this](const Asked &asked) {
            const bool unseen = asked.ticket == ticket;
            if (unseen) {
                forget(asked);
            }
            return unseen;
        });
    });
}

ChatPrompts::~ChatPrompts() = default;

void ChatPrompts::setTaker(PromptKind kind, Taker taker)
{
    m_takers[kind] = std::move(taker);
}

void ChatPrompts::takeUp()
{
    if (!m_store) {
        return;
    }
    const Result<std::vector<ChatPrompt>> stored =
        m_store->forgetOthers().and_then([this] { return m_store->all(); });
    if (!stored) {
        qCWarning(lcService) << "what was asked before cannot be read:" << stored.error().detail;
        return;
    }
    for (const ChatPrompt &prompt : *stored) {
        const std::vector<OutboxTicket> tickets = m_outbox.claim(subjectOf(prompt));
        m_asked.push_back({prompt, tickets.empty() ? 0 : tickets.front()});
    }
    dropOld(0);
}

void ChatPrompts::ask(const PromptQuestion &question)
{
    dropOld(1);
    Asked asked;
    asked.prompt.chatId = question.chatId;
    asked.prompt.kind = question.kind;
    asked.prompt.payload = question.payload;
    asked.prompt.until = m_clock.wall().toUTC().addSecs(question.goodFor.count());
    store(asked); // first: the outbox finds it by its number after a crash
    ChatContent content;
    content.text = question.text;
    content.replyTo = question.replyTo;
    content.replyPrompt = question.placeholder;
    const bool kept = asked.prompt.id != 0;
    asked.ticket =
        m_outbox.post(question.chatId, content, {kept ? subjectOf(asked.prompt) : QString(), kept});
    if (m_outbox.isUnreachable(question.chatId)) {
        forget(asked);
    } else {
        m_asked.push_back(asked);
    }
}

std::optional<std::size_t> ChatPrompts::find(const ChatMessage &message) const
{
    if (message.replyTo == 0) {
        return std::nullopt;
    }
    const OutboxTicket ticket = m_outbox.ticketOf(message.chatId, message.replyTo);
    const auto found = std::ranges::find_if(m_asked, [&](const Asked &asked) {
        return asked.prompt.chatId == message.chatId
            && (asked.prompt.messageId == message.replyTo
                || (ticket != 0 && asked.ticket == ticket));
    });
    return found == m_asked.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - m_asked.begin()));
}

std::optional<ChatPrompt> ChatPrompts::promptOf(const ChatMessage &message) const
{
    const std::optional<std::size_t> asked = find(message);
    return asked ? std::optional(m_asked[*asked].prompt) : std::nullopt;
}

bool ChatPrompts::answer(const ChatMessage &message)
{
    const std::optional<ChatPrompt> prompt = promptOf(message);
    if (!prompt || message.text.trimmed().isEmpty()) {
        return false;
    }
    const auto taker = m_takers.find(prompt->kind);
    if (prompt->answered) {
        if (!message.isRepeated) { // else the last run was cut off behind it
            say(message.chatId, PromptPhrases::answeredAlready());
        }
        return true;
    }
    if (taker == m_takers.end() || prompt->until < m_clock.wall().toUTC()) {
        say(message.chatId, PromptPhrases::tooOld());
        return true;
    }
    if (taker->second(message, *prompt) == Taken::Done) {
        if (const auto asked = find(message)) { // elsewhere now, if it asked something itself
            m_asked[*asked].prompt.answered = true;
            store(m_asked[*asked]);
        }
    }
    return true;
}

void ChatPrompts::say(qint64 chatId, const HtmlText &text)
{
    m_outbox.retire(m_outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

void ChatPrompts::acknowledged(OutboxTicket ticket, qint64 messageId)
{
    const auto asked =
        std::ranges::find_if(m_asked, [ticket](const Asked &one) { return one.ticket == ticket; });
    if (asked == m_asked.end()) {
        return;
    }
    asked->prompt.messageId = messageId;
    store(*asked);
    asked->ticket = 0;
    m_outbox.retire(ticket);
}

/** A disk that refuses costs the prompt no more than its life across a crash. */
void ChatPrompts::store(Asked &asked)
{
    if (!m_store) {
        return;
    }
    if (const Result<qint64> id = m_store->save(asked.prompt); id) {
        asked.prompt.id = *id;
    } else {
        qCDebug(lcService) << "a question to be answered was not stored:" << id.error().detail;
    }
}

void ChatPrompts::dropOld(std::size_t room)
{
    const QDateTime before = m_clock.wall().toUTC().addSecs(-RememberedAfter.count());
    std::erase_if(m_asked, [&](const Asked &asked) {
        const bool isOld = asked.prompt.until < before;
        if (isOld) {
            forget(asked);
        }
        return isOld;
    });
    while (m_asked.size() + room > Capacity) {
        forget(m_asked.front());
        m_asked.erase(m_asked.begin());
    }
}

void ChatPrompts::forget(const Asked &asked)
{
    if (asked.ticket != 0) {
        m_outbox.retire(asked.ticket);
    }
    if (m_store && asked.prompt.id != 0) {
        if (const Result<> gone = m_store->remove(asked.prompt.id); !gone) {
            qCDebug(lcService) << "an old question stays on the disk:" << gone.error().detail;
        }
    }
}

HtmlText PromptPhrases::tooOld()
{
    return HtmlText::escaped(
        tr("That question is too old, so your answer was not used. Please start again."));
}

HtmlText PromptPhrases::answeredAlready()
{
    return HtmlText::escaped(tr("That question has been answered already."));
}

} // namespace vp
