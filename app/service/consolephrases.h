// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "chat/htmltext.h"
#include "chat/messageage.h"
#include "service/atconsole.h"
#include "telephony/rawcommand.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>

namespace vp {

/** What is said about the commands of /command, and how their answers look. */
class ConsolePhrases
{
    Q_DECLARE_TR_FUNCTIONS(ConsolePhrases)
public:
    /** Why it is refused, or what it would do: one or two sentences. */
    [[nodiscard]] static QString verdict(const ConsoleCommand &command);
    /** The answer's lines and its final result, bounded; one text for a page or a message. */
    [[nodiscard]] static QString answer(const RawAnswer &answer);
    [[nodiscard]] static QString error(const Error &error);

    [[nodiscard]] static HtmlText refused(const ConsoleCommand &command);
    [[nodiscard]] static HtmlText ask(const ConsoleCommand &command);
    [[nodiscard]] static HtmlText askLate(const ConsoleCommand &command, const MessageAge &age);
    [[nodiscard]] static HtmlText waiting();
    [[nodiscard]] static HtmlText answered(const QByteArray &text, const Result<RawAnswer> &answer);
    [[nodiscard]] static HtmlText notForGuests();
    [[nodiscard]] static HtmlText mirrorOn(bool wasOn);
    [[nodiscard]] static HtmlText mirrorOff(bool wasOn);
    /** Lines of the wire; @p leftOut of them were too many. */
    [[nodiscard]] static HtmlText mirror(const QStringList &lines, int leftOut);

    [[nodiscard]] static QString sendIt();
    [[nodiscard]] static QString sent();
};

} // namespace vp
