// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "service/workerqueue.h"
#include "voice/pcmformat.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace vp {

class ChatLanguage;
class Line;
class NumberMentions;
class OwnerRegistry;
class VoiceDesk;

/** What it works with; everything outlives it. */
struct CallerNamesParts
{
    VoiceDesk &voice;
    Line &line;
    Outbox &outbox;
    const OwnerRegistry &owners;
    NumberMentions &mentions;
    const ChatLanguage &language;
    /** The message that tells of the call, in this chat; 0 = nobody knows it any more. */
    std::function<OutboxTicket(qint64 chatId, const QDateTime &callAt)> toldCall;
    /** Another encoder, for tests; runs in a worker. */
    std::function<Result<QByteArray>(const Samples &samples)> encode {};
};

/** Lets those who see the calls hear who a caller says he is, while A's phone rings: a voice
 * message that answers the message of the call. It is on no disk, and not told by another run. */
class CallerNames : public QObject
{
    Q_OBJECT
public:
    explicit CallerNames(CallerNamesParts parts, QObject *parent = nullptr);

private:
    struct Said
    {
        QDateTime callAt;
        QString number;
        QString name; ///< as the contacts say
        int seconds = 1;
    };
    void take(const Samples &name);
    void post(const Said &said, const Result<QByteArray> &sound);

    CallerNamesParts m_parts;
    WorkerQueue m_worker; ///< last: nothing runs there when the rest goes
};

} // namespace vp
