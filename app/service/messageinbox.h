// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/messagereading.h"
#include "sms/smsassembler.h"
#include "store/messagestore.h"
#include "store/receivedstore.h"
#include "telephony/messageprovider.h"

#include <QObject>

#include <deque>
#include <map>
#include <vector>

namespace vp {

class Settings;

/**
 * From PDUs to messages. A PDU is on the disk before it is deleted where it came from; whatever
 * happens after that is done again from the disk at the next start. A PDU that is here already
 * (its deletion failed, or the network repeated it) makes no second message.
 *
 * Parts of a long message wait for each other; after five minutes what is there is shown, and for
 * three days the rest still joins it.
 */
class MessageInbox : public QObject
{
    Q_OBJECT
public:
    MessageInbox(MessageProvider &provider, Database &database, const Settings &settings,
                 Clock &clock, QString line, QObject *parent = nullptr);
    /** Takes up what the last run left, then receives. */
    void start();
    /** Nothing is left to be done about this part. */
    void settle(qint64 partId);
    /** Once more what the disk refused. */
    void tryDisk();

Q_SIGNALS:
    /** Stored; @p isNew = it was not there before, else it has changed. */
    void saved(const vp::MessageRecord &message, bool isNew);
    void reported(qint64 partId, const vp::SmsStatusReport &report);
    /** What came in stays where it is, until tryDisk(). */
    void diskRefused(const vp::Error &error);

private:
    /** A message that is to be written, now or when the disk takes it. */
    struct Unsaved
    {
        MessageRecord message;
        std::vector<qint64> partIds;
        bool settled = true;
    };
    /** What the assembler does not keep of an open part. */
    struct OpenPart
    {
        MessageRecord about;
        QDateTime receivedAt;
        qint64 messageId = 0;
    };

    void takeUp();
    void receive(const ReceivedPdu &pdu);
    void process(const ReceivedPart &part, const MessageReading &reading);
    void addPart(const ReceivedPart &part, const MessageReading &reading, SmsAssembler::Instant at);
    void showAssembly(const SmsAssembly &assembly, bool settled);
    void lookAtAssembler();
    void write(Unsaved unsaved);
    void writeAll();
    void diskFailed(const Error &error);
    [[nodiscard]] SmsAssembler::Instant now() const;

    MessageProvider &m_provider;
    ReceivedStore m_received;
    MessageStore m_messages;
    const Settings &m_settings;
    Clock &m_clock;
    QString m_line;
    SmsAssembler m_assembler;
    Deadline m_due; ///< of the assembler
    std::map<qint64, OpenPart> m_open; ///< by part
    std::deque<Unsaved> m_unsaved;
    SmsAssembler::Instant m_started {}; ///< wall clock then; later it may jump
    std::chrono::milliseconds m_startedSteady {0};
    bool m_takenUp = false; ///< what the last run left is here
    bool m_refused = false; ///< nothing is written until the next try
};

} // namespace vp
