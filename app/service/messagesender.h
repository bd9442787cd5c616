// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/phonenumber.h"
#include "service/reportsdue.h"
#include "sms/smssegmenter.h"
#include "store/messagestore.h"
#include "telephony/messageprovider.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace vp {

class Settings;

/**
 * The queue of messages to be sent, which lives on the disk: one PDU at a time, three seconds
 * apart, none while a call is being made. "Sending" is on the disk before a PDU goes to the modem,
 * so that one whose fate is not known, after a silence or a crash, is never sent again by itself.
 * Only what the network refused for now is tried again, later and later.
 */
class MessageSender : public QObject
{
    Q_OBJECT
public:
    MessageSender(MessageProvider &provider, Database &database, const Settings &settings,
                  Clock &clock, QString line, QObject *parent = nullptr);

    /** Asked before each PDU, beside the provider: whether the line is free for it. */
    void setGate(std::function<bool()> mayStart) { m_gate = std::move(mayStart); }
    /** Takes up the queue of the last run. */
    void start();
    /** Nothing more goes out. */
    void close() { m_closed = true; }
    /** Looks whether something can go out now. */
    void pump();

    /** What @p text costs, before it is sent. */
    [[nodiscard]] static SmsMeasure measure(const QString &text);
    /** On the disk when it returns. Errors: InvalidInput (no text, or too long), Conflict (this
     * order was carried out before), Storage. */
    Result<MessageRecord> send(const PhoneNumber &to, const QString &text,
                               const MessageOrder &order);
    /** Once more what failed or is unknown. Errors: NotFound, Conflict (nothing to be repeated). */
    Result<> retry(qint64 id);
    /** Not any more. Errors: NotFound, Conflict (it is under way or done). */
    Result<> drop(qint64 id);
    /** Another text, as long as nothing of it has gone out. Errors: InvalidInput, Conflict. */
    Result<> changeText(qint64 id, const PhoneNumber &to, const QString &text);
    /** What became of a PDU; false when it is none of ours. Errors: Storage (ask again later). */
    Result<bool> report(const SmsStatusReport &report);
    /** Once more what the disk refused. */
    void tryDisk();

Q_SIGNALS:
    void changed(const vp::MessageRecord &message);
    /** The network took another PDU: reports that came too early may fit now. */
    void tookOne();
    /** What it refused is kept, until tryDisk(). */
    void diskRefused(const vp::Error &error);

private:
    struct Item
    {
        MessageRecord message;
        std::vector<OutgoingPart> parts;
        int refusals = 0; ///< in a row, for now
        std::chrono::milliseconds notBefore {0}; ///< steady time
        bool unsaved = false; ///< the disk refused its last state
    };

    [[nodiscard]] Result<> takeUpAll();
    [[nodiscard]] Result<> takeUp(const MessageRecord &message);
    [[nodiscard]] Item *next();
    [[nodiscard]] Item *find(qint64 id);
    void sendPart(Item &item);
    void taken(qint64 id, int reference);
    void failed(qint64 id, const SubmitFailure &failure);
    void giveUp(Item &item, OutgoingPart &part, MessageState state, MessageFailure why, int cause);
    void later(Item &item, OutgoingPart &part, MessageFailure why, const SubmitFailure &failure);
    void conclude(Item &item);
    void save(Item &item);
    void reportOverdue(qint64 id);
    void forgetDone();

    MessageProvider &m_provider;
    MessageStore m_store;
    const Settings &m_settings;
    Clock &m_clock;
    QString m_line;
    std::function<bool()> m_gate;
    Deadline m_pause; ///< between two PDUs, or until the next try
    ReportsDue m_reportsDue;
    std::vector<Item> m_items; ///< in the order in which they were asked for
    std::optional<qint64> m_current; ///< the message a PDU of which is with the modem
    std::chrono::milliseconds m_lastEnd {-3600'000}; ///< steady time of the last PDU's end
    std::uint8_t m_reference = 0; ///< joins the parts of the next long text
    bool m_takenUp = false; ///< what the last run left is here
    bool m_closed = false;
};

} // namespace vp
