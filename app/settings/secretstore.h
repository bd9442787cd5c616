// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLatin1StringView>
#include <QObject>
#include <QString>

#include <functional>

namespace vp {

/** Keeps secrets (bot token, PIN, passwords). Callbacks: exactly once, later than the call, unless
 * the context died. */
class SecretStore
{
public:
    using ReadCallback = std::function<void(Result<QString>)>; ///< NotFound when there is none
    using DoneCallback = std::function<void(Result<>)>;
    virtual ~SecretStore() = default;
    virtual void read(const QString &name, QObject *context, ReadCallback callback) = 0;
    /** An empty @p value removes it. */
    virtual void write(const QString &name, const QString &value, QObject *context,
                       DoneCallback callback) = 0;
};

/**
 * secrets.ini, mode 0600, created so; a file that others may read is repaired whenever it is
 * opened. Errors: PermissionDenied, Storage; InvalidInput for a value over 16,384 characters.
 */
class FileSecretStore : public SecretStore
{
public:
    explicit FileSecretStore(QString path);
    void read(const QString &name, QObject *context, ReadCallback callback) override;
    void write(const QString &name, const QString &value, QObject *context,
               DoneCallback callback) override;

private:
    QString m_path;
};

/** Names of secrets. */
namespace secret {
inline constexpr QLatin1StringView BotToken("telegram/token");
/** Of the proxy to Telegram. */
inline constexpr QLatin1StringView ProxyPassword("telegram/proxyPassword");
/** The PIN of the SIM in the stick. */
inline constexpr QLatin1StringView SimPin("sim/pin");
/** The digest of the password for guests, never the password itself. */
inline constexpr QLatin1StringView GuestPassword("owners/temporaryPassword");
/** "123456:ABC…": digits, a colon, and 30 to 60 letters, digits, "_" or "-". */
[[nodiscard]] bool isBotToken(QStringView text);
} // namespace secret

} // namespace vp
