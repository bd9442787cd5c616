// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/messageage.h"
#include "service/chatquestions.h"
#include "service/trafficmirror.h"

#include <QObject>

namespace vp {

class ChatLanguage;
class ModemConsole;
class OwnerRegistry;

/** /command, /verbose_on and /verbose_off: for people who are owners by their own id. */
class ConsoleDesk : public QObject
{
    Q_OBJECT
public:
    /** @p questions asks for what the table wants to be asked for; its answers come to answer(). */
    ConsoleDesk(ModemConsole &console, Outbox &outbox, const OwnerRegistry &owners,
                ChatQuestions &questions, Clock &clock, QObject *parent = nullptr);

    /** @p age of the message: nothing is sent late without a question. */
    void run(const ChatMessage &message, const QString &typed, const MessageAge &age);
    /** Answers that come later are in the asker's; it outlives this. */
    void setLanguage(const ChatLanguage *language)
    {
        m_language = language;
        m_mirror.setLanguage(language);
    }
    void setMirror(const ChatMessage &message, bool on);
    /** [Send it] was tapped; what to say about it. */
    [[nodiscard]] QString answer(const ChatTap &tap, const SendToModem &wish);

private:
    void send(qint64 chatId, const ConsoleCommand &command);
    void say(qint64 chatId, const HtmlText &text);
    [[nodiscard]] bool isPermanentOwner(qint64 senderId) const;

    ModemConsole &m_console;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    ChatQuestions &m_questions;
    const ChatLanguage *m_language = nullptr;
    TrafficMirror m_mirror;
};

} // namespace vp
