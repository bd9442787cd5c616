// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QObject>

#include <cstdint>

namespace vp {

/** One short message, or report about one, as a modem holds it: not read, only carried. */
struct ReceivedPdu
{
    /** Names it until stored() or refused(); not valid after the modem has gone. */
    quint64 token = 0;
    QByteArray hex {}; ///< upper case, perhaps with the service centre's address
    int length = 0; ///< octets without that address, as the modem told
    int slot = -1; ///< where it is kept; -1 = nowhere, it exists only here
    bool operator==(const ReceivedPdu &) const = default;
};

/** One short message to be sent. */
struct OutgoingPdu
{
    qint64 id = 0; ///< the caller's own; comes back with the outcome
    QByteArray hex {};
    int length = 0; ///< octets without the service centre's address
    bool moreFollow = false; ///< further parts of the same text come at once
    bool operator==(const OutgoingPdu &) const = default;
};

/** Why a message did not go out. */
struct SubmitFailure
{
    enum class Kind : std::uint8_t {
        NothingSent, ///< the modem did not come to it: it may be sent again
        Transient, ///< the network or SIM refused for now
        TransientOnce, ///< refused without a reason: worth one more try
        Permanent,
        Unknown, ///< it went out, and nobody said what became of it: never send it again unasked
    };
    Kind kind = Kind::NothingSent;
    int code = 0; ///< +CMS ERROR, 0 = none
    bool operator==(const SubmitFailure &) const = default;
};

/**
 * A place where short messages come from and go to: intents as functions, facts as signals.
 *
 * What arrives is handed up by received() and stays where it is kept until stored() says that it is
 * on our own disk; only then it is deleted there. It is handed up again when that was not said, or
 * when the deletion failed, so that the receiver has to know it again. Nothing is asked of the
 * modem while a call is being made.
 */
class MessageProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Set up, and no call is being made: a message would go out now. */
    [[nodiscard]] virtual bool canSubmit() const = 0;
    /** This one is stored safely and may be deleted. */
    virtual void stored(quint64 token) = 0;
    /** This one could not be stored: it stays, and is handed up again at the next sweep(). */
    virtual void refused(quint64 token) = 0;
    /** Hands up everything that is kept. */
    virtual void sweep() = 0;
    /** Sends one; submitted() or submitFailed() follows, exactly once. One at a time. */
    virtual void submit(const OutgoingPdu &pdu) = 0;

Q_SIGNALS:
    void received(const vp::ReceivedPdu &pdu);
    /** The network took it; @p reference comes back in the report about it. */
    void submitted(qint64 id, int reference);
    void submitFailed(qint64 id, const vp::SubmitFailure &failure);
    void canSubmitChanged(bool can);
};

} // namespace vp

Q_DECLARE_METATYPE(vp::ReceivedPdu)
Q_DECLARE_METATYPE(vp::SubmitFailure)
