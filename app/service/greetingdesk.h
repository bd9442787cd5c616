// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"
#include "store/promptstore.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>

namespace vp {

class ChatPrompts;
class Clock;

/** What stands below the words that greet an owner. */
class GreetingPhrases
{
    Q_DECLARE_TR_FUNCTIONS(GreetingPhrases)
public:
    [[nodiscard]] static QString callButton();
    [[nodiscard]] static QString smsButton();
    [[nodiscard]] static QString statusButton();
    [[nodiscard]] static QString settingsButton();
    [[nodiscard]] static QString askWhomToCall();
    [[nodiscard]] static QString askWhomToWrite();
    [[nodiscard]] static QString whomHint();
};

/** The buttons below the words that greet an owner: each is a command that needs no typing. They
 * say all by themselves, so that they work for ever. Only for owners: whoever calls has checked. */
class GreetingDesk
{
public:
    /** Runs @p typed as if @p message had said so. */
    using Run = std::function<void(const ChatMessage &message, const QString &typed)>;
    GreetingDesk(ChatPrompts &prompts, const Clock &clock, Run run);

    [[nodiscard]] static ChatKeyboard keyboard();
    /** Gives the toast; none = no button of ours. @p tap is hostile. */
    [[nodiscard]] std::optional<QString> tapped(const ChatTap &tap);

private:
    void ask(qint64 chatId, PromptKind kind, const QString &text);
    void take(PromptKind kind, const QString &command);

    ChatPrompts &m_prompts;
    const Clock &m_clock;
    Run m_run;
};

} // namespace vp
