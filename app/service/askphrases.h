// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/incomingcalldesk.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** Words for a call that rings while the owners are asked. */
class AskPhrases
{
    Q_DECLARE_TR_FUNCTIONS(AskPhrases)
public:
    [[nodiscard]] static QString question();
    /** @p phone is a name or a number. */
    [[nodiscard]] static QString ringButton(const QString &phone);
    [[nodiscard]] static QString rejectButton();
    [[nodiscard]] static QString rejectWithSmsButton();
    [[nodiscard]] static QString otherPhonesButton();
    [[nodiscard]] static QString typeNumberButton();
    [[nodiscard]] static QString writeButton();
    [[nodiscard]] static QString backButton();
    /** Of a text that an SMS may have: its beginning. */
    [[nodiscard]] static QString textButton(const QString &text);
    /** What whom is rejected may be told, where no setting says so. */
    [[nodiscard]] static QStringList standardTexts();

    /** What an owner decided. */
    struct Decision
    {
        OwnersWord word;
        QString phone {}; ///< as it is called
        QString actor {}; ///< who did so
    };
    /** For the message; without the actor's name where it needs no telling. */
    [[nodiscard]] static QString decided(const Decision &decision, bool namesActor);
    /** A toast for whoever comes second. */
    [[nodiscard]] static QString alreadyDecided(const Decision &decision, bool namesActor);
    [[nodiscard]] static QString ringsAlready(const QString &phone);
    [[nodiscard]] static QString tooLate();
    [[nodiscard]] static QString cannotRing();
    /** Asks for the number of a phone that is to ring. */
    [[nodiscard]] static QString typeNumber();
};

} // namespace vp
