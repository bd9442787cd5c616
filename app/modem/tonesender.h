// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "modem/atchat.h"
#include "telephony/callprovider.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <optional>

namespace vp {

/**
 * Dials tones in a call that is active, one at a time and paced, so that the machine at the other
 * end tells them apart. 0-9, *, #, A-D, and a comma for a pause of two seconds.
 */
class ToneSender : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<> &)>;
    ToneSender(AtChat &chat, CallProvider &calls, Clock &clock, QObject *parent = nullptr);

    void setMake(const QByteArray &profileName);
    /**
     * Into the call with the id @p call, for of several that talk only one is the machine; none =
     * whichever is active. @p callback comes exactly once, later, unless @p context has died.
     * Errors: InvalidInput, Unsupported (A-D on a Huawei, which would sound as others), NotReady
     * (that call is not active, or no longer: the rest is dropped), Refused.
     */
    void send(const QString &tones, std::optional<int> call, QObject *context, Callback callback);

private:
    struct Job
    {
        QByteArray tones;
        std::optional<int> call; ///< id of the one that is meant; none = whichever is active
        QPointer<QObject> context;
        Callback callback;
    };
    void step();
    void sent(const Result<AtResponse> &result, bool ownWord);
    void finish(const Result<> &result);
    [[nodiscard]] Result<> check(const QString &tones) const;

    AtChat &m_chat;
    CallProvider &m_calls;
    Deadline m_gap;
    std::deque<Job> m_jobs; ///< the first is under way
    bool m_ownWord = false; ///< this make has one, and it has not been refused
    bool m_waiting = false; ///< for the modem
};

} // namespace vp
