// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phoneworld.h"

#include <QSignalSpy>
#include <QTest>

namespace vp::test {

inline const QString Anna = QStringLiteral("+393407654321");
inline constexpr auto AnnasCard =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393407654321\r\n"
    "END:VCARD\r\n";

/** Lines to the modem that hold @p word. */
inline QStringList wireLines(const QSignalSpy &spy, const QByteArray &word)
{
    QStringList found;
    for (const QList<QVariant> &arguments : spy) {
        const QByteArray line = arguments.front().toByteArray();
        if (line.contains(word)) {
            found.append(QString::fromLatin1(line));
        }
    }
    return found;
}

inline void answerMessage(PhoneWorld &world, const QString &text, qint64 replyTo)
{
    ChatMessage message;
    message.chatId = PhoneWorld::Owner;
    message.senderId = PhoneWorld::Owner;
    message.senderName = QStringLiteral("Anna");
    message.text = text;
    message.replyTo = replyTo;
    message.date = world.clock.wall().toUTC();
    world.deliver(message);
}

/** The guest has given his password, which is judged in a later turn of the loop. */
inline void letIn(PhoneWorld &world, qint64 guest)
{
    const auto isTold = [&world, guest] {
        world.advance(std::chrono::seconds(1));
        return !world.messages(guest).empty();
    };
    QTRY_VERIFY(isTold());
}

} // namespace vp::test
