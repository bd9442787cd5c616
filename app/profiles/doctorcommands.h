// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "at/atresult.h"
#include "telephony/modemfindings.h"

#include <QByteArray>

#include <optional>

/** What an examination asks a modem beyond the words of its profile. Nothing here changes anything
 * that lasts. */
namespace vp::doctorwords {

[[nodiscard]] AtCommand pinTries(); ///< Huawei's ^CPIN
[[nodiscard]] AtCommand callerId(); ///< reporting on, as the profiles do
[[nodiscard]] AtCommand callWaiting(); ///< asks the network
[[nodiscard]] AtCommand serviceCentre();
[[nodiscard]] AtCommand messageMemory();
[[nodiscard]] AtCommand voiceFirmware(); ///< Huawei's ^CVOICE
[[nodiscard]] AtCommand portSelection(); ///< Huawei's ^PORTSEL

/** Of the answer to AT+CPIN?, +CME ERROR included. @see 3GPP TS 27.007, 8.3 and 9.2.1 */
[[nodiscard]] SimCondition simCondition(const AtResponse &response);
/** The third number after the code of ^CPIN: SIM PIN,,10,3,10,3. */
[[nodiscard]] std::optional<int> pinTriesIn(const AtResponse &response);
/** Any class of +CCWA: <status>,<class> that is active and voice. */
[[nodiscard]] std::optional<bool> callWaitingIn(const AtResponse &response);
/** False for an empty number. */
[[nodiscard]] std::optional<bool> serviceCentreIn(const AtResponse &response);
/** Of the memory that receives, the third one. */
[[nodiscard]] std::optional<MemoryUse> memoryIn(const AtResponse &response);
/** ^CVOICE:0,… is voice; an error is none. */
[[nodiscard]] std::optional<bool> voiceIn(const AtResponse &response);
/** ^PORTSEL: 0, events on the first port only. */
[[nodiscard]] bool eventsElsewhereIn(const AtResponse &response);
/** <AcT> of +COPS: 0,0,"TIM",2. @see 3GPP TS 27.007, 7.3 */
[[nodiscard]] Generation generationIn(const AtResponse &response);
/** The newest networks a model knows, by what it calls itself. */
[[nodiscard]] Generation newestGeneration(const QString &model);

} // namespace vp::doctorwords
