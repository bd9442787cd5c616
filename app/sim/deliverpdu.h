// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QString>

namespace vp::sim {

/**
 * SMS-DELIVER PDUs as the network would hand them to the modem, hexadecimal with the SMSC field:
 * GSM 7 bit when the text fits into it, else UCS2; several parts when it is long. A sender that is
 * no number is alphanumeric.
 * @see 3GPP TS 23.040, 9.2.2.1; 3GPP TS 23.038, 6.2.1
 */
[[nodiscard]] QByteArrayList deliverPdus(const QString &sender, const QString &text,
                                         const QDateTime &time, quint8 reference);

/**
 * The SMS-STATUS-REPORT about a message: @p recipient is the address field of its SUBMIT, in
 * octets.
 * @see 3GPP TS 23.040, 9.2.2.3
 */
[[nodiscard]] QByteArray statusReportPdu(int reference, const QByteArray &recipient,
                                         const QDateTime &time, int status);

} // namespace vp::sim
