// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chattransport.h"
#include "service/chatquestions.h"
#include "service/ownprompts.h"

#include <QCoreApplication>
#include <QObject>

#include <functional>

namespace vp {

class ChatLanguage;
class ContactsLoader;
class OwnerRegistry;

/** What the desk works with; everything outlives it. */
struct PromptDeskParts
{
    ChatTransport &transport;
    Outbox &outbox;
    ChatQuestions &questions;
    const OwnerRegistry &owners;
    const ContactsLoader &contacts;
    OwnPrompts *prompts = nullptr; ///< null = nothing can be kept
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
    std::function<bool()> hasSound {}; ///< whether the modem carries the sound of calls; null = no
};

/**
 * A voice message to the bot becomes what callers hear: asked by buttons what it is to be and who
 * is to hear it, then fetched, converted and told, with a way to hear it and one back; the other
 * owners are told who has changed it. Only for people who are owners by their own id, in their own
 * chat.
 */
class PromptDesk : public QObject
{
    Q_OBJECT
public:
    /** What is longer, in bytes, is not fetched: a minute of a voice message has 0.3 MB. */
    static constexpr qint64 LargestFile = 5LL * 1024 * 1024;

    explicit PromptDesk(const PromptDeskParts &parts, QObject *parent = nullptr);
    /** False = @p message brings no sound. */
    [[nodiscard]] bool takes(const ChatMessage &message);
    /** A button was tapped; gives the toast. The question has its next text then. */
    [[nodiscard]] QString answer(const ChatTap &tap, const PromptWish &wish,
                                 const ChatQuestions::Answered &answered);

private:
    void askForWhom(const PromptWish &wish, const ChatQuestions::Answered &answered,
                    const QString &actor);
    void fetch(const PromptWish &wish, const ChatQuestions::Answered &answered,
               const QString &actor);
    void tell(const ChatQuestions::Answered &answered, const Result<TakenPrompt> &taken,
              PromptUse use);
    void tellOthers(qint64 chatId, const QString &actor, const std::function<QString()> &what);
    void play(qint64 chatId, const PromptTarget &target);
    void say(qint64 chatId, const QString &text);

    PromptDeskParts m_parts;
};

/** The words of the desk alone. */
class PromptDeskPhrases
{
    Q_DECLARE_TR_FUNCTIONS(PromptDeskPhrases)
public:
    [[nodiscard]] static QString ask();
    [[nodiscard]] static QString askForWhom(PromptUse use);
    [[nodiscard]] static QString noVoice();
    [[nodiscard]] static QString onlyOwners();
    [[nodiscard]] static QString nothing();
    [[nodiscard]] static QString forAll();
    [[nodiscard]] static QString onlyGroup(const QString &group);
    [[nodiscard]] static QString fetching();
    [[nodiscard]] static QString listen();
    [[nodiscard]] static QString standard();
    [[nodiscard]] static QString cannotListen();
};

} // namespace vp
