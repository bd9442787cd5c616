// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/chatprobe.h"

#include "chat/chattransport.h"
#include "main/botaccess.h"
#include "net/telegramcodec.h"
#include "service/chathealth.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <utility>

namespace vp {

ChatProbe::ChatProbe(const Settings &settings, SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_patience(clock)
{
    // Nobody has answered by then: a network that swallows everything looks like that.
    connect(&m_patience, &Deadline::expired, this, [this] {
        leave(m_client == nullptr ? std::nullopt : std::optional(ChatHealth::Offline));
    });
}

ChatProbe::~ChatProbe()
{
    m_hasLeft = true; // the request under way comes back while it is taken down
}

void ChatProbe::start()
{
    m_patience.start(Patience);
    findToken(m_secrets, this, [this](const QString &token) {
        if (!secret::isBotToken(token)) {
            leave(std::nullopt);
            return;
        }
        m_secrets.read(secret::ProxyPassword, this, [this, token](const Result<QString> &password) {
            ask(token, password.value_or(QString()));
        });
    });
}

void ChatProbe::ask(const QString &token, const QString &proxyPassword)
{
    if (m_hasLeft) {
        return;
    }
    m_options = botOptions(m_settings, token, proxyPassword);
    m_client = std::make_unique<TelegramClient>(m_options, m_clock);
    connect(m_client.get(), &TelegramClient::troubleMet, this,
            [this](ChatTrouble trouble) { m_trouble = trouble; });
    m_client->post(telegram::getMe(), {}, this, [this](const Result<QJsonValue> &answer) {
        const bool refused = !answer && answer.error().code == ErrorCode::Unauthorized;
        leave(answer        ? ChatHealth::Connected
                  : refused ? ChatHealth::TokenRefused
                            : healthOf(m_trouble));
    });
}

void ChatProbe::leave(std::optional<ChatHealth> health)
{
    if (!std::exchange(m_hasLeft, true)) {
        m_patience.stop();
        Q_EMIT answered(health);
    }
}

} // namespace vp
