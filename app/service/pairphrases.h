// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "chat/htmltext.h"
#include "service/pairing.h"
#include "service/phonestatus.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** What is said where the code for an owner is shown. */
class PairPhrases
{
    Q_DECLARE_TR_FUNCTIONS(PairPhrases)
public:
    [[nodiscard]] static QString offer(const QString &link, const QString &bot,
                                       const PairingOffer &offer);
    /** "4821 6093" */
    [[nodiscard]] static QString code(const PairingOffer &offer);
    /** Who wants to be an owner, without anything that a terminal would obey. */
    [[nodiscard]] static QString who(const PairingRequest &request);
    [[nodiscard]] static QString question(const PairingRequest &request);
    [[nodiscard]] static QString paired(const PairingRequest &request);
    [[nodiscard]] static QString denied();
    [[nodiscard]] static QString codeIsVoid();
    [[nodiscard]] static QString connecting();
    /** With what helps, where the connection tells. */
    [[nodiscard]] static QString notConnected(ChatHealth health);
    [[nodiscard]] static QString tokenRefused();
    [[nodiscard]] static QString noToken();
    [[nodiscard]] static QString alreadyRunning();
    /** In the window, beside the field for the token. */
    [[nodiscard]] static QString tokenFirst();
    /** Who did it, where others are told. */
    [[nodiscard]] static QString atTheComputer();
    /** Of an owner's chat. */
    [[nodiscard]] static QString unreachable();
    [[nodiscard]] static QString notRemoved(const Error &error);
    [[nodiscard]] static QString notBroughtBack(const Error &error);
    [[nodiscard]] static QString tooLateForUndo();
    [[nodiscard]] static QString notStored(const Error &error);
    /** To an owner who writes meanwhile. */
    [[nodiscard]] static HtmlText notRunning();
};

} // namespace vp
