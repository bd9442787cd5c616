// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/forwardingkeeper.h"
#include "settings/settings.h"
#include "telephony/supplementary.h"

#include <QObject>

#include <functional>
#include <optional>

namespace vp {

class Line;

/**
 * What a person asks of the network for one line: service codes, tones, who sees our number, call
 * waiting, forwarding. Checks what was typed; every answer comes exactly once, later, unless its
 * context has died. Words for the values are in NetworkPhrases.
 */
class NetworkServices : public QObject
{
    Q_OBJECT
public:
    template<class T = void>
    using Callback = std::function<void(const Result<T> &)>;
    NetworkServices(Line &line, ForwardingKeeper &keeper, const Settings &settings,
                    QObject *parent = nullptr);

    /**
     * A service code such as *100#, or the reply while a menu is open. Errors: InvalidInput (no
     * service code), Unsupported (one that changes a PIN or shows the stick's number, which are not
     * for a chat), NotReady, Refused, Timeout.
     */
    void sendUssd(const QString &text, QObject *context, Callback<UssdReport> callback);
    /** None = @p code may be sent as a first word. @see 3GPP TS 22.030, 6.5 and 6.6.2 */
    [[nodiscard]] static std::optional<ErrorCode> objectionTo(const QString &code);
    /** The number that @p code has the network send callers on to, as it is typed there; none = it
     * registers no forwarding. @see 3GPP TS 22.030, 6.5.2 and annex B */
    [[nodiscard]] static std::optional<QString> registeredBy(const QString &code);
    void cancelUssd(QObject *context, Callback<> callback);
    [[nodiscard]] bool isUssdMenuOpen() const;

    /** Digits, * and #, with a comma for a pause, to the other party, never to the owner's phone
     * that talks with it; NotReady while that party does not talk, and when it has gone. A call
     * that is nobody's story gets them as it is. */
    void sendTones(const QString &tones, QObject *context, Callback<> callback);

    void ownNumber(QObject *context, Callback<OwnNumberPolicy> callback);
    /** Until the modem restarts. */
    void setOwnNumber(OwnNumberShown shown, QObject *context, Callback<> callback);
    void callWaiting(QObject *context, Callback<bool> callback);
    /** Answers with what the network says afterwards. */
    void setCallWaiting(bool on, QObject *context, Callback<bool> callback);

    /** The number through which SMS are sent; empty = none is set. */
    void serviceCentre(QObject *context, Callback<QString> callback);
    /** As a person writes it; answers with what the modem says afterwards. Errors also those of
     * PhoneNumber::parse(). */
    void setServiceCentre(const QString &number, QObject *context, Callback<QString> callback);

    void forwarding(ForwardReason reason, QObject *context, Callback<Forwarding> callback);
    /** To a number as a person writes it; what was there before is kept for restoreForwarding(). */
    void forward(ForwardReason reason, const QString &to, QObject *context,
                 Callback<Forwarding> callback);
    /** Puts back what was there before forward(); NotFound when nothing was changed. */
    void restoreForwarding(ForwardReason reason, QObject *context, Callback<Forwarding> callback);

Q_SIGNALS:
    /** The network said something that nobody had asked for. */
    void ussdReceived(const vp::UssdReport &report);

private:
    Line &m_line;
    ForwardingKeeper &m_keeper;
    const Settings &m_settings;
};

} // namespace vp
