// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "telephony/callstory.h"
#include "telephony/message.h"

#include <QCoreApplication>
#include <QString>

#include <variant>
#include <vector>

namespace vp {

/** A call or a message. */
using HistoryEntry = std::variant<CallRecord, MessageRecord>;
[[nodiscard]] QDateTime timeOf(const HistoryEntry &entry);

/** Words for the last calls and messages. Names are given by whoever asks, as of now. */
class HistoryPhrases
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPhrases)
public:
    /** One row: "📥 14:03 Anna Rossi · Call ended, 4 min 12 s". */
    [[nodiscard]] static QString row(const HistoryEntry &entry, const QString &name,
                                     const QDateTime &now);
    [[nodiscard]] static HtmlText title(int page);
    [[nodiscard]] static HtmlText nothing();
    /** Everything about a call: parties, times, reasons, steps. */
    [[nodiscard]] static HtmlText call(const CallRecord &record, const QString &name);
    [[nodiscard]] static HtmlText message(const MessageRecord &message, const QString &name,
                                          const QDateTime &now);

    [[nodiscard]] static QString newer();
    [[nodiscard]] static QString older();
    [[nodiscard]] static QString back();
    [[nodiscard]] static QString callButton();
    [[nodiscard]] static QString smsButton();
    [[nodiscard]] static QString gone();

private:
    [[nodiscard]] static QString callRow(const CallRecord &record, const QString &name,
                                         const QDateTime &now);
    [[nodiscard]] static QString messageRow(const MessageRecord &message, const QString &name,
                                            const QDateTime &now);
    [[nodiscard]] static QString state(const MessageRecord &message);
};

} // namespace vp
