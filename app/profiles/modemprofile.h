// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "at/atresult.h"
#include "profiles/calltraits.h"
#include "profiles/modemevent.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace vp {

/**
 * The words of one family of modems: intents become commands, lines become events. The base class
 * speaks plain 3GPP TS 27.007; a vendor overrides the few words that differ. Stateless and pure.
 */
class ModemProfile
{
public:
    virtual ~ModemProfile() = default;
    [[nodiscard]] virtual QByteArray name() const { return QByteArrayLiteral("generic"); }

    /** First words on a port: is anybody there? */
    [[nodiscard]] static AtCommand attention();
    /** Echo off, numeric errors. An error is no reason to stop. */
    [[nodiscard]] static std::vector<SetupStep> basics();
    [[nodiscard]] static AtCommand manufacturer();
    [[nodiscard]] static AtCommand model();
    [[nodiscard]] static AtCommand revision();
    /** What a line of their answers says; some put "+CGMR:" before it. */
    [[nodiscard]] static QString nameAnswer(const QByteArray &line);
    /** ATI, for a modem that refuses the questions above. */
    [[nodiscard]] static AtCommand information();
    [[nodiscard]] static AtCommand simState();
    /** How calls are told. */
    [[nodiscard]] virtual CallTraits traits() const { return {}; }
    /** Event reporting; an error is no reason to stop. */
    [[nodiscard]] virtual std::vector<SetupStep> reporting() const;
    /** Whether this firmware has voice at all; none where a modem cannot be asked. Refused, or
     * answered by no, it has none. */
    [[nodiscard]] virtual std::optional<AtCommand> voiceQuestion() const { return std::nullopt; }
    /** Sound at the voice port; none where that is not known. */
    [[nodiscard]] virtual std::optional<VoicePath> voicePath() const { return std::nullopt; }
    [[nodiscard]] static AtCommand holdCapabilities();
    [[nodiscard]] static AtCommand registration();
    [[nodiscard]] static std::vector<AtCommand> operatorName();
    [[nodiscard]] static AtCommand signalQuality();
    /** A line of the user's own start commands. */
    [[nodiscard]] static AtCommand extra(const QByteArray &text);

    /** @p wireNumber matches ^\+?[0-9]{2,15}$, asserted. */
    [[nodiscard]] virtual AtCommand dial(const QByteArray &wireNumber) const;
    [[nodiscard]] virtual AtCommand answer() const;
    /** CHLD=2: holds the active, or resumes the held; accepts a waiting call! */
    [[nodiscard]] virtual AtCommand holdOrSwap() const;
    [[nodiscard]] virtual AtCommand join() const; ///< CHLD=3
    [[nodiscard]] virtual AtCommand transfer() const; ///< CHLD=4
    /** CTFR, while it rings; @p wireNumber as in dial(). */
    [[nodiscard]] virtual AtCommand deflect(const QByteArray &wireNumber) const;
    [[nodiscard]] virtual AtCommand hangUp() const; ///< CHUP
    [[nodiscard]] virtual AtCommand releaseOne(int index) const; ///< CHLD=1x
    [[nodiscard]] virtual AtCommand releaseHeldOrRejectWaiting() const; ///< CHLD=0
    [[nodiscard]] virtual AtCommand listCalls() const; ///< CLCC

    /** The digit that @p line names behind @p prefix, as itself. */
    [[nodiscard]] static ModemEvent digitEvent(const QByteArray &line, const char *prefix);
    /** What an unsolicited line means. */
    [[nodiscard]] virtual ModemEvent eventFor(const QByteArray &line) const;

    /** The +CLCC lines of an answer; data, fax and malformed ones are left out. A call that is
     * named twice (some modems tell changes by the same word) is as it was named last. */
    [[nodiscard]] static std::vector<ListedCall> listedCalls(const QList<QByteArray> &lines);
    /** One call told by +CLCC without a question: its state as of now, or its end (<stat> 6). */
    [[nodiscard]] static ModemEvent toldCall(const QByteArray &line);
    /** <stat> of an answer to AT+CREG? (2 or more fields), nullopt for any other line. */
    [[nodiscard]] static std::optional<int> registrationAnswer(const QByteArray &line);
    /** The operator of +COPS: 0,0,"TIM",2; empty when not registered. */
    [[nodiscard]] static QString operatorAnswer(const QByteArray &line);
    /** "3G" of the same, from its <AcT>; empty when it is not there. @see 3GPP TS 27.007, 7.3 */
    [[nodiscard]] static QString technologyAnswer(const QByteArray &line);
    /** Whether a +CHLD: (0,1,1x,2,2x,3,4) answer lists @p word. */
    [[nodiscard]] static bool listsHoldForm(const QByteArray &line, QByteArrayView word);
    /** False when the answer to voiceQuestion() says that there is no voice. */
    [[nodiscard]] static bool hasVoice(const AtResponse &response);
    /** 0-31 to percent; nullopt for 99 and nonsense. */
    [[nodiscard]] static std::optional<int> signalPercent(int rssi);
};

/** The profile for what the modem calls itself. Never null: unknown vendors get the generic one. */
[[nodiscard]] std::unique_ptr<ModemProfile> profileFor(const QByteArray &manufacturer,
                                                       const QByteArray &model,
                                                       const QByteArray &revision = {});

} // namespace vp
