// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phoneworld.h"

#include <algorithm>

namespace vp::test {

using namespace Qt::StringLiterals;

inline const QString Anna = u"+393407654321"_s; ///< in the contacts
inline const QString Somebody = u"+393407654399"_s; ///< in none

/** The phone with a contact, and all that the chat showed of a message. */
class SmsChatWorld : public PhoneWorld
{
public:
    SmsChatWorld()
    {
        writeContacts("BEGIN:VCARD\nVERSION:3.0\nFN:Anna Rossi\nTEL:+393407654321\nEND:VCARD\n");
        QObject::connect(
            &chat, &sim::SimulatedChat::shown, this,
            [this](qint64 chatId, qint64 messageId, const ChatContent &content, bool edited) {
                contents[{chatId, messageId}] = content;
                posted += edited ? 0 : 1;
            });
        QObject::connect(&chat, &sim::SimulatedChat::removed, this,
                         [this](qint64, qint64 messageId) { removed.push_back(messageId); });
        QObject::connect(&chat, &sim::SimulatedChat::toast, this,
                         [this](const QString &text) { lastToast = text; });
    }
    void receive(const QString &number, const QString &text)
    {
        modem.deliverSms(number, text);
        clock.advance(std::chrono::seconds(5));
    }
    void reply(qint64 to, const QString &text)
    {
        ChatMessage message = order(text);
        message.replyTo = to;
        write(message);
    }
    /** With the ids that it has. */
    void write(const ChatMessage &message)
    {
        Q_EMIT chat.messageReceived(message);
        clock.advance(std::chrono::seconds(1));
    }
    /** An owner's message under a number of the test's own. */
    [[nodiscard]] ChatMessage order(const QString &text, qint64 id = 0)
    {
        ChatMessage message;
        message.chatId = Owner;
        message.senderId = Owner;
        message.messageId = id == 0 ? ++lastOrder : id;
        message.text = text;
        message.date = clock.wall().toUTC();
        return message;
    }
    [[nodiscard]] qint64 newest() const { return messages().back().messageId; }
    [[nodiscard]] const ChatContent &shownAs(qint64 messageId) const
    {
        return contents.at({Owner, messageId});
    }
    /** Texts of what goes out, the newest first. */
    [[nodiscard]] QStringList ordered() const
    {
        QStringList texts;
        for (const MessageRecord &message : phone->messages(100)) {
            if (message.direction == MessageDirection::Out) {
                texts.append(message.text);
            }
        }
        return texts;
    }

    std::map<std::pair<qint64, qint64>, ChatContent> contents; ///< by chat and message
    std::vector<qint64> removed;
    QString lastToast;
    int posted = 0;
    qint64 lastOrder = 90'000;
};

} // namespace vp::test
