// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"
#include "chat/updatejournal.h"
#include "net/telegramcodec.h"
#include "net/updatereceipts.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace vp {

/**
 * Hands on each update once, whatever the server repeats. With a journal that also holds across
 * crashes: an update is on the disk before it is told, what was not told yet is told by the next
 * run, and what was being told then comes marked as repeated, once.
 */
class UpdateIntake : public QObject
{
    Q_OBJECT
public:
    /** Asked after each update: false = the receiver wants no more. */
    using GoesOn = std::function<bool()>;

    using QObject::QObject;
    void setJournal(std::unique_ptr<UpdateJournal> journal);
    /** Tells what was taken in before and not told. */
    void replay(const GoesOn &goesOn);
    /** True when there was something that had not been seen before. */
    bool handle(const std::vector<telegram::Update> &updates, const GoesOn &goesOn);
    [[nodiscard]] UpdateReceipts &receipts() { return m_receipts; }

Q_SIGNALS:
    void messageReceived(const vp::ChatMessage &message);
    void tapReceived(const vp::ChatTap &tap);

private:
    [[nodiscard]] static QByteArray keptOf(const telegram::Update &update);
    [[nodiscard]] bool take(const std::vector<telegram::Update> &updates);
    void tell(const telegram::Update &update, bool isRepeated);
    void note(const Result<> &done);

    UpdateReceipts m_receipts;
    std::unique_ptr<UpdateJournal> m_journal;
};

} // namespace vp
