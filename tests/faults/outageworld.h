// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegramworld.h"

#include <QHash>
#include <QRandomGenerator>

#include <map>
#include <vector>

namespace vp::test {

/** The whole phone while Telegram is away for long, or asks for patience again and again. */
class OutageWorld : public TelegramWorld
{
public:
    enum class Way : std::uint8_t { Refused, Hung, Reset, Html, Tls, Dns };
    static const std::vector<std::pair<Way, const char *>> Ways;

    OutageWorld();
    /** Starts and waits until the bot polls. */
    void begin();
    /** The server, or the way to it, is gone. */
    void breakOff(Way way);
    void bringBack(Way way);
    /** From now on every second request is answered with a 429. */
    void flood(QRandomGenerator chance);
    /** An SMS of one of two senders. */
    void deliver();
    /** pass() in steps, for @p time. */
    void live(std::chrono::milliseconds time, std::chrono::milliseconds step);
    /** True when every SMS has been shown. */
    [[nodiscard]] bool allShown() const { return m_shown.size() >= m_labels.size(); }
    /** What is wrong with what was shown; empty = each once, in order. */
    [[nodiscard]] QString complaint() const;
    /** SMS that were shown more than once, with the mark. */
    [[nodiscard]] int repeated() const;
    /** Requests that came earlier than a 429 allowed. */
    [[nodiscard]] int early() const { return m_early; }
    [[nodiscard]] int floods() const { return m_floods; }
    /** The least time between what a 429 allowed and the next request, in ms. */
    [[nodiscard]] qint64 leastSlack() const { return m_leastSlack; }

private:
    void note(const ShownMessage &message);
    void watchArrivals();
    void answered(const LoggedRequest &request);
    [[nodiscard]] static QString laneOf(const LoggedRequest &request);

    QUrl m_usual;
    std::vector<std::pair<QString, QString>> m_labels; ///< with the sender
    QHash<QString, int> m_place; ///< of a label
    std::map<int, std::map<qint64, bool>> m_shown; ///< by place: messages, whether with the mark
    std::vector<int> m_order; ///< places, as first shown
    QRandomGenerator m_chance;
    QHash<QString, qint64> m_allowed; ///< by lane: ms of virtual time
    std::size_t m_arrived = 0;
    int m_patience = 0; ///< what the next 429 asks for
    int m_floods = 0;
    int m_early = 0;
    qint64 m_leastSlack = 1'000'000;
    bool m_flooded = false;
};

} // namespace vp::test
