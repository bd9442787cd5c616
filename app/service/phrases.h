// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/phonestatus.h"
#include "telephony/callstory.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** Every text for people that is made below the window: chat, notifications, history. Plain text,
 * translated. */
class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
public:
    [[nodiscard]] static QString error(const Error &error);
    /** As error(), but NotReady tells what the modem is missing. */
    [[nodiscard]] static QString error(const Error &error, const NetworkStatus &network);
    [[nodiscard]] static QString stage(CallStage stage, StoryDirection direction);
    [[nodiscard]] static QString callState(CallState state);
    /** One sentence: "Anna Rossi gave up after 12 s", "Mobile is busy", "Call ended, 4 min 12 s".
     */
    [[nodiscard]] static QString outcome(const CallRecord &record);
    /** The owner or his own phone ended it, so that he has missed nothing. */
    [[nodiscard]] static bool endedByOwner(const CallOutcome &outcome);
    /** A and C were left to each other by the network: nobody has missed anything here. */
    [[nodiscard]] static bool isHandedOn(const CallOutcome &outcome);
    /** "your phone +39 333 … did not answer (25 s)", for a step NextPhone of @p record. */
    [[nodiscard]] static QString missedPhone(const CallRecord &record, const CallStep &step);
    /** A step of the history, with the phone it is about. */
    [[nodiscard]] static QString step(const CallRecord &record, const CallStep &step);
    [[nodiscard]] static QString modem(const NetworkStatus &status);
    [[nodiscard]] static QString chat(ChatHealth health);
    /** What a person can do about a chat that is offline; empty = nothing but wait. */
    [[nodiscard]] static QString chatRemedy(ChatHealth health);
    /** "Anna Rossi", else the number spaced for reading, else "Hidden number". */
    [[nodiscard]] static QString party(const QString &name, const QString &number);
    /** A's phone: "your phone +39 333 111 2222", or "your phone". */
    [[nodiscard]] static QString masterPhone(const QString &number);
    /** "Germania" of "DE", in the language that is spoken; empty = no country is that. */
    [[nodiscard]] static QString country(const QString &iso);
    /** A number spaced for reading: "+39 340 123 4567"; anything else as it is. */
    [[nodiscard]] static QString number(const QString &number);
    [[nodiscard]] static QString duration(std::chrono::seconds length);

private:
    [[nodiscard]] static QString notReached(const CallRecord &record, const CallOutcome &outcome);
    [[nodiscard]] static QString unreached(const QString &who, ReleaseReason reason,
                                           std::chrono::seconds rang);
    [[nodiscard]] static QString handedOn(const CallRecord &record, OutcomeKind kind);
};

} // namespace vp
