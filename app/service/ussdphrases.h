// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "chat/htmltext.h"
#include "chat/messageage.h"
#include "telephony/supplementary.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace vp {

/** Words for service codes and tones in the chat. */
class UssdPhrases
{
    Q_DECLARE_TR_FUNCTIONS(UssdPhrases)
public:
    [[nodiscard]] static HtmlText asking(const QString &code, bool balance);
    [[nodiscard]] static HtmlText answer(const QString &code, const UssdReport &report,
                                         bool balance);
    /** The same while the operator waits for a choice. */
    [[nodiscard]] static HtmlText menu(const UssdReport &report);
    [[nodiscard]] static HtmlText failed(const QString &code, const Error &error);
    /** What is added below a menu that is over. */
    [[nodiscard]] static QString chosen(const QString &reply);
    [[nodiscard]] static QString menuEnded();
    [[nodiscard]] static QString menuTimedOut();
    /** The program was started again in mid-dialogue. */
    [[nodiscard]] static HtmlText cutOff();
    /** The operator said something that nobody had asked for. */
    [[nodiscard]] static HtmlText unasked(const UssdReport &report);

    [[nodiscard]] static HtmlText missingCode();
    [[nodiscard]] static HtmlText noBalanceCode(const QString &operatorName, bool anyKnown);
    [[nodiscard]] static QString balanceChoice(const QString &code, const QString &whose);
    [[nodiscard]] static HtmlText notABalanceCode();
    [[nodiscard]] static HtmlText tooMany();
    [[nodiscard]] static HtmlText late(const MessageAge &age);
    /** A tap that came while nothing was received, or of which nobody knows how old it is. */
    [[nodiscard]] static QString lateTap();
    [[nodiscard]] static QString otherSim();
    /** The SIM card has become known only after it was asked. */
    [[nodiscard]] static QString newSim();
    [[nodiscard]] static QString badReply();

    [[nodiscard]] static HtmlText missingTones();
    [[nodiscard]] static HtmlText tonesSent();
    [[nodiscard]] static HtmlText tonesFailed(const Error &error);

    [[nodiscard]] static QString answerButton();
    [[nodiscard]] static QString endButton();
    [[nodiscard]] static QString typeButton();
    [[nodiscard]] static HtmlText typeReply();
    [[nodiscard]] static QString replyPlaceholder();
    [[nodiscard]] static HtmlText typeBalanceCode();
};

} // namespace vp
