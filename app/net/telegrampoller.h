// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chattransport.h"
#include "net/backoff.h"
#include "net/servertime.h"
#include "net/telegramclient.h"
#include "net/updateintake.h"

#include <functional>
#include <memory>
#include <optional>

namespace vp {

/** The receiving half of the TelegramTransport: identity, long poll, and what to do when either
 * fails. */
class TelegramPoller : public QObject
{
    Q_OBJECT
public:
    /** Updates of one poll. All of them are journalled and handled in one turn of the loop, which
     * a call may not wait for longer than 20 ms: each takes up to 0.9 ms. */
    static constexpr int MostAtOnce = 20;

    /** @p sender asks getMe, which also opens its connection before the first message has to go
     * out. */
    TelegramPoller(const TelegramOptions &options, TelegramClient &sender, Clock &clock,
                   QObject *parent = nullptr);
    ~TelegramPoller() override;

    /** Before start(). */
    void setJournal(std::unique_ptr<UpdateJournal> journal);
    void start();
    void stop();
    /** The server said 401: no request will be tried until start(). */
    void refuse();
    void reconnect();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] ChatLinkState linkState() const { return m_link; }
    [[nodiscard]] ChatTrouble trouble() const { return m_trouble; }
    [[nodiscard]] QString botName() const { return m_botName; }
    /** None until known. */
    [[nodiscard]] std::optional<bool> mayJoinGroups() const { return m_joinsGroups; }

Q_SIGNALS:
    void messageReceived(const vp::ChatMessage &message);
    void tapReceived(const vp::ChatTap &tap);
    void linkChanged(vp::ChatLinkState state);

private:
    void next();
    void identify();
    void poll();
    void polled(const Result<QJsonValue> &answer);
    /** @p isAll: the server has nothing else for us. */
    void noteAnswer(bool isAll);
    /** Runs @p work, which tells receivers; false = one of them has stopped us. */
    bool tell(const std::function<void(const UpdateIntake::GoesOn &)> &work);
    void confirm();
    void failed(const Error &error);
    void conflicted(const Error &error);
    void setLink(ChatLinkState state, ChatTrouble trouble = ChatTrouble::Unknown);
    [[nodiscard]] std::chrono::milliseconds sincePoll() const;

    const TelegramOptions &m_options;
    TelegramClient &m_sender;
    Clock &m_clock;
    TelegramClient m_client;
    Deadline m_retry;
    BackOff m_backOff;
    UpdateIntake m_intake;
    ServerTime m_serverTime;
    ChatLinkState m_link = ChatLinkState::Off;
    ChatTrouble m_trouble = ChatTrouble::Unknown; ///< while Offline
    ChatTrouble m_met = ChatTrouble::Unknown; ///< by the request that comes back now
    QString m_botName;
    std::optional<bool> m_joinsGroups;
    std::chrono::milliseconds m_polledAt {0};
    /** The server forgets taps that are older. */
    static constexpr std::chrono::seconds TapsAreKept {150};
    std::optional<QDateTime> m_answeredAt; ///< the last poll
    std::chrono::seconds m_tapAge {TapsAreKept}; ///< of taps that come now, at the most
    std::optional<std::chrono::milliseconds> m_conflictSince;
    int m_atOnce = MostAtOnce; ///< updates asked for; fewer while they are too long together
    int m_failures = 0; ///< in a row
    int m_rapid = 0; ///< polls in a row that were answered at once
    int m_session = 0; ///< counts starts and stops
    bool m_running = false;
    bool m_handling = false; ///< receivers are being told
    bool m_confirming = false; ///< the last request of a stop is under way
    bool m_webhookRemoved = false;
};

} // namespace vp
