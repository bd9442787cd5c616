// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "chat/htmltext.h"
#include "chat/messageage.h"
#include "service/onetimecode.h"
#include "sms/smsassembler.h"
#include "telephony/message.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vp {

struct SmsMeasure;

/** What is said about a message that came in, beside itself. */
struct IncomingWords
{
    QString name {}; ///< of the sender
    int piece = 0;
    bool repeated = false; ///< it may have been shown before
    bool hint = true; ///< how it is answered
    std::optional<OneTimeCode> code {};
    bool blocked = false;
    bool muted = false;
    QString answered {}; ///< by another owner, with a quick answer
};

/** The words about short messages. Texts of others are never changed, only escaped. */
class MessagePhrases
{
    Q_DECLARE_TR_FUNCTIONS(MessagePhrases)
public:
    /** "[part 2 of 3 missing]" */
    [[nodiscard]] static QString missing(const MissingParts &gap);
    /** The text as it is shown, or what stands for it; in pieces that a chat message can hold. */
    [[nodiscard]] static QStringList pieces(const MessageRecord &message);
    /** One piece of a message that came in. */
    [[nodiscard]] static HtmlText incoming(const MessageRecord &message,
                                           const IncomingWords &words);
    /** In the place of an SMS that a guest may not read any more. */
    [[nodiscard]] static HtmlText forOwnersOnly();
    /** Behind whatever may be shown twice. */
    [[nodiscard]] static HtmlText possiblyRepeated();
    /** A message that goes out, as far as it is. */
    [[nodiscard]] static HtmlText outgoing(const MessageRecord &message, const QString &name,
                                           bool repeated);
    /** "sent 14:04", "not sent: no network": the ticks in words. */
    [[nodiscard]] static QString state(const MessageRecord &message);
    [[nodiscard]] static QString reason(const MessageRecord &message);
    /** "118 left, 1 part", and the character that makes it dearer. */
    [[nodiscard]] static QString counter(const SmsMeasure &measure);
    [[nodiscard]] static QString unknownSender();
    /** What a text costs: "1 part", "2 parts (because of “–”)" */
    [[nodiscard]] static QString cost(const QString &text);
    /** On the desktop. */
    [[nodiscard]] static QString noticeTitle(const MessageRecord &message, const QString &name);
    [[nodiscard]] static QString noticeBody(const MessageRecord &message);

    [[nodiscard]] static QString retryButton(const MessageRecord &message);
    [[nodiscard]] static QString dropButton();
    [[nodiscard]] static QString sendButton();
    [[nodiscard]] static QString sendToButton(const QString &name, const QString &number);
    [[nodiscard]] static QString willBeSent(); ///< toast
    [[nodiscard]] static QString dropped(); ///< toast
    /** By another owner, with a quick answer. */
    [[nodiscard]] static QString alreadyAnswered(const QString &text);
    /** The chat message that asks for it has asked for another SMS before. */
    [[nodiscard]] static HtmlText orderedBefore(const QString &to);
    [[nodiscard]] static QString notAnyMore(); ///< toast

    /** The answers of a button, by messages/quickAnswers; @p isSet false = ours. */
    [[nodiscard]] static QStringList quickAnswers(const QString &setting, bool isSet);
    [[nodiscard]] static QString quickAnswerButton(const QString &answer);
    [[nodiscard]] static QString callButton();
    [[nodiscard]] static QString addContactButton();
    [[nodiscard]] static QString blockButton();
    [[nodiscard]] static QString unblockButton();
    [[nodiscard]] static QString deleteHereButton();
    [[nodiscard]] static QString deleteNowButton();
    [[nodiscard]] static QString copyButton(const QString &code);
    [[nodiscard]] static QString muteButton();
    [[nodiscard]] static QString unmuteButton();
    [[nodiscard]] static QString backButton();
    [[nodiscard]] static QString nowMuted(); ///< toasts
    [[nodiscard]] static QString notMuted();
    [[nodiscard]] static QString blocked();
    [[nodiscard]] static QString unblocked();
    [[nodiscard]] static QString deletedHere();

    [[nodiscard]] static HtmlText sentLate(const QString &to, std::chrono::seconds late);
    [[nodiscard]] static HtmlText askUnknown(const QString &number, const QString &text);
    [[nodiscard]] static QString sendPlainButton();
    [[nodiscard]] static HtmlText alreadySending(const QString &to);
    [[nodiscard]] static HtmlText textChanged(const QString &to);
    [[nodiscard]] static HtmlText recipientChanged();
    [[nodiscard]] static HtmlText askText(const QString &to);
    [[nodiscard]] static QString textPlaceholder(); ///< in an empty answer box
    /** A button below an SMS was tapped, nobody knows when. */
    [[nodiscard]] static HtmlText askLateTap(const QString &to, const QString &text);
    /** The same of a button that is still there. */
    [[nodiscard]] static HtmlText tapOnceMore();
    [[nodiscard]] static HtmlText askLate(const QString &to, const QString &text,
                                          const MessageAge &late);
    [[nodiscard]] static HtmlText askWhichNumber(const QString &text);
    [[nodiscard]] static HtmlText askWhom(const QString &words, int matches);
    [[nodiscard]] static HtmlText unknownName(const QString &words);
    [[nodiscard]] static HtmlText noText(const QString &to);
    [[nodiscard]] static HtmlText noArgument();
    [[nodiscard]] static HtmlText cannotAnswer(const QString &sender);
    [[nodiscard]] static HtmlText emergency(const QString &number);
    [[nodiscard]] static HtmlText notQueued(const QString &why);

private:
    [[nodiscard]] static QString timeOf(const QDateTime &time, const QDateTime &today);
    [[nodiscard]] static QString senderOf(const MessageRecord &message, const QString &name);
    [[nodiscard]] static QString quoted(const QString &text);
    [[nodiscard]] static HtmlText body(const QString &text, const std::optional<OneTimeCode> &code);
    [[nodiscard]] static QString standIn(const MessageRecord &message);
    [[nodiscard]] static QString modemReason(int code);
    [[nodiscard]] static QString reportReason(int status);
};

} // namespace vp
