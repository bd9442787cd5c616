// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "base/result.h"
#include "telephony/supplementary.h"

#include <QByteArray>
#include <QList>

#include <optional>

/** The words of the network's services for a line, and of the tones in a call. Pure functions. */
namespace vp::supplementary {

/** Who is shown our number. @see 3GPP TS 27.007, 7.7 */
[[nodiscard]] AtCommand queryOwnNumber();
[[nodiscard]] AtCommand setOwnNumber(OwnNumberShown shown);
[[nodiscard]] std::optional<OwnNumberPolicy> ownNumber(const QList<QByteArray> &lines);

/** The network's call waiting for voice; its event stays on. @see 3GPP TS 27.007, 7.12 */
[[nodiscard]] AtCommand queryCallWaiting();
[[nodiscard]] AtCommand setCallWaiting(bool on);
/** nullopt when no line says anything of voice calls. */
[[nodiscard]] std::optional<bool> callWaiting(const QList<QByteArray> &lines);

/** @see 3GPP TS 27.007, 7.11 */
[[nodiscard]] AtCommand queryForwarding(ForwardReason reason);
/** Registers and activates; InvalidNumber when @p to holds no number to forward to. */
[[nodiscard]] Result<AtCommand> forward(ForwardReason reason, const Forwarding &to);
/** Switches it off; the number stays registered. */
[[nodiscard]] AtCommand suspendForwarding(ForwardReason reason);
[[nodiscard]] AtCommand eraseForwarding(ForwardReason reason);
/** What an answer says of voice calls; nullopt when it says nothing of them. */
[[nodiscard]] std::optional<Forwarding> forwarding(const QList<QByteArray> &lines);

/** The number through which SMS are sent. @see 3GPP TS 27.005, 3.3.1 */
[[nodiscard]] AtCommand queryServiceCentre();
/** InvalidNumber for anything but digits, with or without "+". */
[[nodiscard]] Result<AtCommand> setServiceCentre(const QString &number);
/** International with "+" where the modem says so; empty = none is set; nullopt = not told. */
[[nodiscard]] std::optional<QString> serviceCentre(const QList<QByteArray> &lines);

/** One tone in the active call. @see 3GPP TS 27.007, C.11 */
[[nodiscard]] bool isTone(QChar digit);
[[nodiscard]] AtCommand tone(char digit);
/** Whether this make has a word of its own for tones, which names the call. */
[[nodiscard]] bool hasOwnTones(const QByteArray &profileName);
/** Huawei's word; 0-9, * and # only, for A-D come out as other tones. */
[[nodiscard]] AtCommand huaweiTone(int callIndex, char digit);

/** The transmitter: off = the network forwards at once what it forwards while we cannot be reached.
 * @see 3GPP TS 27.007, 8.2 */
[[nodiscard]] AtCommand queryRadio();
[[nodiscard]] AtCommand setRadio(bool on);
/** Whether an answer to queryRadio() says that it is off; nullopt when it says nothing. */
[[nodiscard]] std::optional<bool> radioIsOff(const QList<QByteArray> &lines);

} // namespace vp::supplementary
