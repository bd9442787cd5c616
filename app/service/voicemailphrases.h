// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "store/voicemailstore.h"

#include <QCoreApplication>

namespace vp {

/** Words about the messages that callers leave, and the names that they say. */
class VoicemailPhrases
{
    Q_DECLARE_TR_FUNCTIONS(VoicemailPhrases)
public:
    /** What is said before the tone, where no sound of the owner's is set; it asks for consent. */
    [[nodiscard]] static QString greeting();
    /** The same before the owner's phone is called: he may say something, or need not. */
    [[nodiscard]] static QString greetingBefore();
    /** Below the voice message. */
    [[nodiscard]] static HtmlText caption(const Voicemail &mail);
    /** "voicemail-2026-11-22-1405.ogg", with the suffix of its file. */
    [[nodiscard]] static QString fileName(const Voicemail &mail);
    /** Below what a caller has said when he was asked who he is. */
    [[nodiscard]] static HtmlText callerName(const QString &name, const QString &number);
    [[nodiscard]] static QString recordButton();
    [[nodiscard]] static QString endRecordingButton();
    [[nodiscard]] static QString button();
};

} // namespace vp
