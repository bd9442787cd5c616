// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"
#include "store/promptstore.h"

#include <QCoreApplication>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace vp {

/** A question whose answer is typed. */
struct PromptQuestion
{
    qint64 chatId = 0;
    HtmlText text {};
    QString placeholder {}; ///< in the empty answer box, at most 64 characters
    PromptKind kind = PromptKind::Nothing;
    QString payload {}; ///< comes back with the answer
    std::chrono::seconds goodFor = std::chrono::hours(24);
    qint64 replyTo = 0; ///< the message it is about
};

/**
 * Questions that are answered by a reply (ForceReply), also after a restart or a crash, and also
 * when nobody knew yet under which id the server shows them.
 *
 * Whoever asks registers once, at the start, who takes the answers of his kind (setTaker()), and
 * then asks (ask()). A new kind is a new number in PromptKind; guestMay() says whether a guest may
 * answer it. A prompt cannot be edited. It is used up when its taker says so; a reply that comes
 * too late, or again, is told so. Of more than Capacity the oldest is forgotten.
 */
class ChatPrompts : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t Capacity = 500;
    /** Called with a reply that has text, in time. Whatever it does about the answer is done, or on
     * the disk, when it returns. */
    enum class Taken : std::uint8_t {
        Done, ///< the prompt is used up
        AskAgain, ///< the answer was no good, and was told so: another reply may follow
    };
    using Taker = std::function<Taken(const ChatMessage &answer, const ChatPrompt &prompt)>;

    /** @p store null = prompts live as long as the program. */
    ChatPrompts(std::unique_ptr<PromptStore> store, Outbox &outbox, Clock &clock,
                QObject *parent = nullptr);
    ~ChatPrompts() override;

    void setTaker(PromptKind kind, Taker taker);
    /** Takes up what the last run asked; after Outbox::setMemory(), before releaseUnclaimed(). */
    void takeUp();
    void ask(const PromptQuestion &question);
    /** The prompt that @p message replies to, also one that is too old. */
    [[nodiscard]] std::optional<ChatPrompt> promptOf(const ChatMessage &message) const;
    /** Hands a reply to whoever asked; false when it is none to a prompt, or has no text. */
    bool answer(const ChatMessage &message);

private:
    struct Asked
    {
        ChatPrompt prompt;
        OutboxTicket ticket = 0; ///< until its id is stored
    };
    [[nodiscard]] std::optional<std::size_t> find(const ChatMessage &message) const;
    void say(qint64 chatId, const HtmlText &text);
    void forget(const Asked &asked);
    void acknowledged(OutboxTicket ticket, qint64 messageId);
    void store(Asked &asked);
    /** Of more than Capacity, with @p room for more, the oldest go. */
    void dropOld(std::size_t room);

    std::unique_ptr<PromptStore> m_store;
    Outbox &m_outbox;
    Clock &m_clock;
    std::map<PromptKind, Taker> m_takers;
    std::vector<Asked> m_asked; ///< the oldest first
};

/** The words of ChatPrompts itself. */
class PromptPhrases
{
    Q_DECLARE_TR_FUNCTIONS(PromptPhrases)
public:
    [[nodiscard]] static HtmlText tooOld();
    [[nodiscard]] static HtmlText answeredAlready();
};

} // namespace vp
