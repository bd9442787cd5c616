// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/htmltext.h"
#include "telephony/networkstatus.h"

#include <QCoreApplication>
#include <QObject>

#include <optional>

namespace vp {

class AlertMessages;
class Line;
class MessageDesk;

/** What owners are told of troubles that last. */
class AlertPhrases
{
    Q_DECLARE_TR_FUNCTIONS(AlertPhrases)
public:
    [[nodiscard]] static HtmlText modemGone(const NetworkStatus &status, const QDateTime &since);
    [[nodiscard]] static HtmlText modemBack(const QDateTime &at);
    [[nodiscard]] static HtmlText voicePortLost();
    [[nodiscard]] static HtmlText voicePortBack();
    [[nodiscard]] static HtmlText voicePortLeft();
    [[nodiscard]] static HtmlText noNetwork(const NetworkStatus &status, const QDateTime &since);
    [[nodiscard]] static HtmlText networkBack(const QDateTime &at);
    [[nodiscard]] static HtmlText memoryFull(int used, int slots);
    [[nodiscard]] static HtmlText memoryFree(const QDateTime &at);
    [[nodiscard]] static HtmlText queueWaits(int messages, const QDateTime &since,
                                             const NetworkStatus &status);
    [[nodiscard]] static HtmlText queueGone(const QDateTime &at);
};

/**
 * Watches what an owner who is away must know of: the modem is gone, there is no network for five
 * minutes, the memory for SMS fills up, SMS wait for more than ten minutes. What mends itself
 * sooner is no alert; each one is edited when it is over.
 */
class CareAlerts : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds ModemPatience {30};
    static constexpr std::chrono::minutes NetworkPatience {5};
    static constexpr std::chrono::minutes MemoryPatience {2}; ///< SMS are stored and deleted
    static constexpr std::chrono::minutes QueuePatience {10};

    /** @p messages null = there are none. */
    CareAlerts(Line &line, MessageDesk *messages, AlertMessages &alerts, Clock &clock,
               QObject *parent = nullptr);
    /** Tells what is wrong already. */
    void start();

private:
    void look(const NetworkStatus &status);
    void lookAtModem(const NetworkStatus &status);
    void lookAtNetwork(const NetworkStatus &status);
    void lookAtMemory(const NetworkStatus &status);
    void lookAtQueue();

    Line &m_line;
    MessageDesk *m_messages;
    AlertMessages &m_alerts;
    Clock &m_clock;
    Deadline m_modem; ///< before it is told; its beginning is m_modemSince
    Deadline m_network;
    Deadline m_memory;
    Deadline m_queue;
    QDateTime m_modemSince; ///< invalid = it is there, or was never seen
    QDateTime m_networkSince;
    std::optional<std::chrono::milliseconds> m_queueSince; ///< steady; none = nothing waits
    bool m_seen = false; ///< a modem was there in this run
    bool m_looksAtQueue = false; ///< once in a turn of the loop is enough
};

} // namespace vp
