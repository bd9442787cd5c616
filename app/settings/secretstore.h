// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QLatin1StringView>
#include <QObject>
#include <QProcessEnvironment>
#include <QString>

#include <functional>
#include <vector>

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
 * opened. Errors: PermissionDenied, Storage; InvalidInput for a value over 4096 characters.
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

/**
 * Secrets given by the environment (virtualphone_bottoken, virtualphone_temporaryownerpassword)
 * over those of another store. What a variable gives wins and cannot be written (Conflict).
 */
class EnvironmentSecretStore : public SecretStore
{
public:
    EnvironmentSecretStore(SecretStore &below, const QProcessEnvironment &environment);
    void read(const QString &name, QObject *context, ReadCallback callback) override;
    void write(const QString &name, const QString &value, QObject *context,
               DoneCallback callback) override;
    [[nodiscard]] bool isLocked(const QString &name) const { return m_given.contains(name); }
    /** One error a variable that cannot be what it should be; names the variable, never its value.
     */
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

private:
    SecretStore &m_below;
    QHash<QString, QString> m_given;
    std::vector<Error> m_problems;
};

/** Names of secrets. */
namespace secret {
inline constexpr QLatin1StringView BotToken("telegram/token");
inline constexpr QLatin1StringView TemporaryOwnerPassword("telegram/temporaryOwnerPassword");
/** "123456:ABC…": digits, a colon, and at least 20 letters, digits, "_" or "-". */
[[nodiscard]] bool isBotToken(QStringView text);
} // namespace secret

} // namespace vp
