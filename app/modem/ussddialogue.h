// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "modem/servicequeue.h"
#include "profiles/ussdwords.h"
#include "telephony/supplementary.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace vp {

/**
 * Service codes and their menus, one at a time. Whether this stick wants a code as text or packed
 * is found by trying, and remembered by device for as long as the program runs. The answer is
 * awaited for 100 s, then the network is told that we have given up.
 */
class UssdDialogue : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<UssdReport> &)>;
    UssdDialogue(ServiceQueue &queue, Clock &clock, QObject *parent = nullptr);

    /** Another stick, or the same one set up anew. */
    void setDevice(const QByteArray &profileName, const QString &device);
    /** A code, or a reply while isMenuOpen(). @p callback comes exactly once, later, unless
     * @p context has died. */
    void send(const QString &text, QObject *context, Callback callback);
    /** Ends the menu, and every request with Cancelled. */
    void cancel(QObject *context, std::function<void(const Result<> &)> callback);
    /** A report as it came. */
    void take(const QByteArray &report);
    /** The modem has gone: everything ends with PortLost. */
    void lose();
    [[nodiscard]] bool isMenuOpen() const { return m_menuOpen; }

Q_SIGNALS:
    /** Something that nobody had asked for, or that came too late. */
    void received(const vp::UssdReport &report);

private:
    struct Request
    {
        QString text;
        QPointer<QObject> context;
        Callback callback;
    };
    void begin();
    void sendForm();
    void tryOtherForm(const Error &error);
    void accepted(const Result<AtResponse> &result);
    void answered(const UssdReport &report);
    void finish(const Result<UssdReport> &result);
    void fail(Request request, ErrorCode code);

    ServiceQueue &m_queue;
    Deadline m_wait;
    std::deque<Request> m_requests; ///< the first is under way when m_busy
    std::deque<ussd::Form> m_forms; ///< still to be tried, the first is under way
    std::optional<UssdReport> m_early; ///< came before the OK
    QHash<QString, ussd::Form> m_known; ///< by device
    QByteArray m_profileName;
    QString m_device;
    std::unique_ptr<QObject> m_turn; ///< of the request under way: what it asks dies with it
    bool m_busy = false;
    bool m_commandOut = false;
    bool m_menuOpen = false;
};

} // namespace vp
