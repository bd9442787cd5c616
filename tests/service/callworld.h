// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phoneworld.h"

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

inline const QString Anna = QStringLiteral("+393407654321");
inline const QString Office = QStringLiteral("+39021234567");
inline const QString Bruno = QStringLiteral("+393351234567");

inline QString dial(const QString &number)
{
    return u"ATD"_s + number + u';';
}

/** A has two phones, of which the rule calls one. */
class CallWorld : public PhoneWorld
{
public:
    explicit CallWorld(const QString &owners = u"1001"_s)
        : PhoneWorld(owners)
    {
        set(SettingKey::PhoneNames, u"Mobile=%1,Office=%2"_s.arg(master(), Office));
        start();
        masterIs(Reaction::Answer);
        partyIs(Office, Reaction::Answer);
    }

    void set(SettingKey key, const QString &value)
    {
        if (!settings->set(key, value)) {
            qFatal("a setting of the test is refused");
        }
    }

    void ring()
    {
        network.incoming(Anna);
        advance(5s);
    }

    /** Answers the bot's newest message in a chat. */
    void reply(const QString &text, qint64 sender = Owner)
    {
        replyTo(messages(sender).back().messageId, text, sender);
    }
    /** To this message of the bot. */
    void replyTo(qint64 shown, const QString &text, qint64 sender = Owner,
                 std::chrono::seconds ago = std::chrono::seconds(0))
    {
        ChatMessage message;
        message.chatId = sender;
        message.senderId = sender;
        message.senderName = u"Olga"_s;
        message.text = text;
        message.date = clock.wall().toUTC().addSecs(-ago.count());
        message.replyTo = shown;
        deliver(message);
    }

    /** The button with this label in the newest message of a chat. */
    ChatButton buttonOf(const QString &label, qint64 chatId = Owner)
    {
        const std::vector<SeenMessage> seen = messages(chatId);
        for (const std::vector<ChatButton> &row : seen.back().keyboard) {
            for (const ChatButton &button : row) {
                if (button.text.contains(label)) {
                    return button;
                }
            }
        }
        return {};
    }

    QStringList sentTo(const QString &number)
    {
        QStringList texts;
        for (const MessageRecord &message : phone->messages(100)) {
            if (message.direction == MessageDirection::Out && message.remote == number) {
                texts.append(message.text);
            }
        }
        return texts;
    }
};

} // namespace vp::test
