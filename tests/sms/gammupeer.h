// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sms/smstimestamp.h"
#include "sms/userdataheader.h"

#include <QByteArray>
#include <QString>

#include <optional>

/** A message in plain fields, so that two codecs can be asked about the same thing. */
struct PlainMessage
{
    enum class Kind : std::uint8_t { Submit, Deliver, StatusReport };
    enum class Coding : std::uint8_t { Gsm7, Data, Ucs2 };
    Kind kind = Kind::Submit;
    Coding coding = Coding::Gsm7;
    QString serviceCentre;
    QString address; ///< "+39…", digits, or a name
    QString text;
    QByteArray data;
    std::optional<vp::Concatenation> place;
    int messageClass = -1;
    int replaces = 0; ///< 1-7, 0: none
    int reference = 0; ///< submits and reports
    int validity = -1; ///< the octet, or none; submits
    bool reportWanted = false; ///< submits
    bool replyPath = false;
    int status = 0; ///< reports
    vp::SmsTimestamp sent; ///< delivers and reports
    vp::SmsTimestamp discharged; ///< reports
};

/** libgammu's codec: the peer that we did not write. */
class GammuPeer
{
public:
    /** The PDU with its service centre, in upper case; reports it cannot write. */
    [[nodiscard]] static QByteArray write(const PlainMessage &message);
    /** nullopt when libgammu refuses the PDU. */
    [[nodiscard]] static std::optional<PlainMessage> read(const QByteArray &hex);
};
