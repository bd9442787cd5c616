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
    /** What was decided; @p actor did so, empty = it needs no telling. */
    [[nodiscard]] static QString decided(OwnersWord::Kind kind, const QString &phone,
                                         const QString &actor);
    /** A toast for whoever comes second; @p word as of decided(). */
    [[nodiscard]] static QString alreadyDecided(const QString &word);
};

} // namespace vp
