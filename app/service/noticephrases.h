// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ownphones.h"
#include "telephony/callstory.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace vp {

/** The words of notifications on the desktop. Plain text. */
class NoticePhrases
{
    Q_DECLARE_TR_FUNCTIONS(NoticePhrases)
public:
    /** "Anna Rossi · +39 …"; without names "Somebody". */
    [[nodiscard]] static QString caller(const CallRecord &record, bool named);
    /** Who was missed and how it ended; nobody is named twice. */
    [[nodiscard]] static QString missed(const CallRecord &record, bool named);
    [[nodiscard]] static QString incomingTitle();
    [[nodiscard]] static QString askedTitle();
    [[nodiscard]] static QString missedTitle();
    [[nodiscard]] static QString voicemailTitle();
    [[nodiscard]] static QString waitingTitle();
    [[nodiscard]] static QString lineWasBusy(); ///< why a second caller was missed
    [[nodiscard]] static QString blockedTitle();
    [[nodiscard]] static QString outgoingTitle(const CallRecord &record, bool named);

    [[nodiscard]] static QString rejectButton();
    [[nodiscard]] static QString rejectWithSmsButton();
    [[nodiscard]] static QString forwardButton();
    [[nodiscard]] static QString answerHereButton();
    [[nodiscard]] static QString nextPhoneButton();
    [[nodiscard]] static QString voicemailButton();
    [[nodiscard]] static QString hangUpButton();
    [[nodiscard]] static QString playButton();
    [[nodiscard]] static QString callBackButton();
    [[nodiscard]] static QString callButton();
    [[nodiscard]] static QString smsButton();
    [[nodiscard]] static QString replyButton();
    [[nodiscard]] static QString notSpamButton();
    [[nodiscard]] static QString diagnosticsButton();
    [[nodiscard]] static QString revokeButton();
    [[nodiscard]] static QString showButton();

    [[nodiscard]] static QString messageTitle(); ///< without names
    [[nodiscard]] static QString notSentTitle();
    [[nodiscard]] static QString modemGoneTitle();
    [[nodiscard]] static QString modemBackTitle();
    [[nodiscard]] static QString nobodyCanCall();
    [[nodiscard]] static QString ownerTitle();
    [[nodiscard]] static QString guestTitle();
    [[nodiscard]] static QString mayUseThePhone(const QString &who, const QString &until);
    [[nodiscard]] static QString passwordTitle();
    [[nodiscard]] static QString notRevokedTitle();
    [[nodiscard]] static QString revokedTitle();
    [[nodiscard]] static QString notUndoneTitle();
    [[nodiscard]] static QString undoButton();
    [[nodiscard]] static QString calendarTitle();
    [[nodiscard]] static QString calendarIsOld(const QString &name);

    /** Whom "forward all" leads to: "Mobile", "nobody: they are rejected". */
    [[nodiscard]] static QString target(const QString &rule, const std::vector<OwnPhone> &phones);
    /** "until 18:00", "until tomorrow 8:00" */
    [[nodiscard]] static QString until(const QDateTime &until, const QDateTime &now);
};

} // namespace vp
