// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/telegramclient.h"
#include "service/phonestatus.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vp {

class SecretStore;
class Settings;

/**
 * Asks Telegram once who the bot is, the way that is set, and takes nothing: a phone that runs
 * beside loses no message by it. Everything given outlives it.
 */
class ChatProbe : public QObject
{
    Q_OBJECT
public:
    /** So long it may take in all, keyring and proxy included. */
    static constexpr std::chrono::seconds Patience {10};

    ChatProbe(const Settings &settings, SecretStore &secrets, Clock &clock,
              QObject *parent = nullptr);
    ~ChatProbe() override;
    /** Ends in answered(), once. */
    void start();

Q_SIGNALS:
    /** None = there is no bot yet, or the keyring did not say its token in time. */
    void answered(std::optional<vp::ChatHealth> health);

private:
    void ask(const QString &token, const QString &proxyPassword);
    void leave(std::optional<ChatHealth> health);

    const Settings &m_settings;
    SecretStore &m_secrets;
    Clock &m_clock;
    Deadline m_patience;
    TelegramOptions m_options;
    std::unique_ptr<TelegramClient> m_client;
    ChatTrouble m_trouble {};
    bool m_hasLeft = false;
};

} // namespace vp
