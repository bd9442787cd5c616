// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ownprompts.h"

#include <QCoreApplication>

namespace vp {

/** The words about prompts of one's own. */
class PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(PromptWords)
public:
    /** "Announcement" */
    [[nodiscard]] static QString use(PromptUse use);
    /** What callers hear from now on. */
    [[nodiscard]] static QString taken(const TakenPrompt &taken);
    /** Why @p name (a file, or what stands for one) was not taken, and that nothing is changed. */
    [[nodiscard]] static QString refused(const QString &name, PromptUse use, const Error &error);
    [[nodiscard]] static QString restored(const PromptTarget &target);
    [[nodiscard]] static QString notRestored(const Error &error);
    /** What is set for @p target now. */
    [[nodiscard]] static QString now(const OwnPrompts &prompts, const PromptTarget &target);
    /** What a voice message of a chat is called. */
    [[nodiscard]] static QString voiceMessage();
    [[nodiscard]] static QString recording();
};

} // namespace vp
