// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modem/servicequeue.h"
#include "modem/tonesender.h"
#include "modem/ussdcollector.h"
#include "modem/ussddialogue.h"

namespace vp {

/**
 * What the network does for a line besides calls and messages: service codes, tones, who is shown
 * our number, call waiting, forwarding. Owned by ModemSession. Every callback comes exactly once,
 * later than the request, unless its context has died. Requests of the network wait for one another
 * and for a call that is being set up.
 */
class SupplementaryServices : public QObject
{
    Q_OBJECT
public:
    template<class T = void>
    using Callback = std::function<void(const Result<T> &)>;

    SupplementaryServices(AtChat &chat, CallProvider &calls, Clock &clock,
                          QObject *parent = nullptr);
    ~SupplementaryServices() override;

    /** Which make of modem this is, and which device (for what is remembered of it). */
    void setModem(const QByteArray &profileName, const QString &device);

    [[nodiscard]] UssdDialogue &ussd() { return m_ussd; }
    [[nodiscard]] ToneSender &tones() { return m_tones; }

    void queryOwnNumber(QObject *context, Callback<OwnNumberPolicy> callback);
    void setOwnNumber(OwnNumberShown shown, QObject *context, Callback<> callback);
    void queryCallWaiting(QObject *context, Callback<bool> callback);
    void setCallWaiting(bool on, QObject *context, Callback<> callback);
    void queryForwarding(ForwardReason reason, QObject *context, Callback<Forwarding> callback);
    /**
     * Makes the network's setting equal to @p wanted: active, registered only, or none. The state
     * of before is lost: who wants it back asks first.
     */
    void setForwarding(ForwardReason reason, const Forwarding &wanted, QObject *context,
                       Callback<> callback);
    /** The number through which SMS are sent; empty = none is set. */
    void queryServiceCentre(QObject *context, Callback<QString> callback);
    /** InvalidNumber for what is none. */
    void setServiceCentre(const QString &number, QObject *context, Callback<> callback);
    /** The transmitter, at once and whatever the calls do. */
    void setRadio(bool on, QObject *context, Callback<> callback);

private:
    void ask(const AtCommand &command, QObject *context, Callback<> callback);
    void refuse(const Error &error, QObject *context, Callback<> callback);

    AtChat &m_chat;
    ServiceQueue m_queue;
    UssdCollector m_collector;
    UssdDialogue m_ussd;
    ToneSender m_tones;
};

} // namespace vp
