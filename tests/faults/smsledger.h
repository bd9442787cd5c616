// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botapichats.h"
#include "diskcopy.h"
#include "faultrun.h"
#include "sim/simcard.h"

#include <QHash>
#include <QSet>

namespace vp::test {

/** Every SMS that was sent to a phone and that it was asked to send, and what became of it: in the
 * chat, on the wire, on the disk. Each text begins with a label of its own. */
class SmsLedger
{
public:
    explicit SmsLedger(FaultRun &run)
        : m_run(run)
    {
    }
    [[nodiscard]] QString newText();
    [[nodiscard]] QString newOrder();
    void arrived(const QByteArray &pdu) { m_arrived.insert(pdu.toUpper()); }
    void submitted(const QByteArray &pdu) { ++m_submitted[pdu.toUpper()]; }
    void shown(const ShownMessage &message);

    /** Texts that have not been shown, and orders that nothing has been said about. */
    [[nodiscard]] int unseenTexts() const { return unseenOf(m_texts); }
    [[nodiscard]] int unseenOrders() const { return unseenOf(m_orders); }
    /** Everything has been shown, and no order waits. */
    [[nodiscard]] bool isDone() const { return undone().isEmpty(); }
    [[nodiscard]] QStringList undone() const;
    /** Messages with the mark that they may have been shown before. */
    [[nodiscard]] int marks() const { return m_marks; }

    /** Whatever was cut off: the data base is sound, and what is not in it is still in the SIM. The
     * complaint, or nothing. */
    [[nodiscard]] QString checkDisk(const DiskCopy &disk, const sim::SimCard &card);
    /** Nothing lost, nothing doubled, all in order; counted. */
    [[nodiscard]] QString judge(const DiskCopy &disk);

private:
    struct Seen
    {
        int shown = 0;
        int marked = 0;
        qint64 first = 0; ///< the chat message that showed it before all others
        bool waits = false; ///< its newest form says that it has not gone out yet
    };
    [[nodiscard]] int unseenOf(const QStringList &labels) const;
    [[nodiscard]] QString checkChat(const QStringList &labels, const QString &kind);
    /** Texts stand in the chat in the order in which they came to the disk. */
    [[nodiscard]] QString checkOrder(const std::vector<MessageRecord> &rows);
    [[nodiscard]] QString checkSent(const MessageRecord &row,
                                    const std::vector<OutgoingPart> &parts);

    FaultRun &m_run;
    QStringList m_texts;
    QStringList m_orders;
    QHash<QString, Seen> m_seen; ///< by label
    QSet<qint64> m_chatMessages;
    QHash<QByteArray, int> m_submitted; ///< by PDU
    QSet<QByteArray> m_arrived; ///< PDUs that came in and are not known to be on the disk
    qint64 m_lastRow = 0;
    int m_marks = 0;
};

} // namespace vp::test
