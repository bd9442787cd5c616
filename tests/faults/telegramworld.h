// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botapiserver.h"
#include "net/telegramtransport.h"
#include "phoneworld.h"

#include <QElapsedTimer>

#include <map>
#include <memory>

namespace vp::test {

/** The whole phone in virtual time, with the shipped Telegram transport and a Bot API server on a
 * real socket. */
class TelegramWorld : public PhoneWorld
{
public:
    TelegramWorld();
    ~TelegramWorld() override;
    /** A new transport and a new phone on the same disk and modem, as a kill and a start. */
    void openBot();
    /** As when the way to the server was changed in the settings. */
    void useTransport();
    /** Lets the sockets work until they rest, then a little virtual time pass. */
    void pass(std::chrono::milliseconds step);
    /** The owner writes, @p age ago. */
    void write(const QString &text, std::chrono::seconds age = std::chrono::seconds(0));

    BotApiServer server;
    TelegramOptions options;
    std::unique_ptr<TelegramTransport> telegram;

protected:
    /** The transport as of `options`, which the phone does not know yet. */
    [[nodiscard]] std::unique_ptr<TelegramTransport> makeTransport();

private:
    [[nodiscard]] bool isSettled();
    std::map<const QObject *, QElapsedTimer> m_underWay; ///< requests, by their replies
};

} // namespace vp::test
