// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/passwordcheck.h"
#include "settings/secretstore.h"

#include <QFuture>
#include <QString>

#include <utility>

namespace vp {

/** Digests of passwords: PBKDF2 with SHA-256 and a salt of its own for each. */
namespace passwordhash {
/** How often it is turned round; half a second of an old computer, which guessing pays each time.
 */
inline constexpr int Rounds = 200'000;
/** "pbkdf2-sha256:<rounds>:<salt>:<digest>". */
[[nodiscard]] QString make(const QString &password, int rounds = Rounds);
[[nodiscard]] bool isHash(const QString &text);
/** Compares in constant time; false when @p hash is none. */
[[nodiscard]] bool matches(const QString &hash, const QString &typed);
} // namespace passwordhash

/** A password of which the digest is known; digests are worked out beside the event loop. */
class HashedPassword : public PasswordCheck
{
public:
    HashedPassword() = default;
    /** A password in the clear, which is kept no longer than its digest takes; empty = none. */
    void setPassword(const QString &password, int rounds = passwordhash::Rounds);
    /** A digest of passwordhash::make(); anything else = none. */
    void setHash(const QString &hash);
    [[nodiscard]] bool isSet() const override { return m_isSet; }
    void check(const QString &typed, QObject *context, Callback callback) override;

private:
    QFuture<QString> m_hash;
    bool m_isSet = false;
};

/** Secrets in another store, where the password for guests is kept as its digest only. */
class HashingSecretStore : public SecretStore
{
public:
    /** @p store outlives this. */
    explicit HashingSecretStore(SecretStore &store)
        : m_store(store)
    {
    }
    void read(const QString &name, QObject *context, ReadCallback callback) override
    {
        m_store.read(name, context, std::move(callback));
    }
    void write(const QString &name, const QString &value, QObject *context,
               DoneCallback callback) override;

private:
    SecretStore &m_store;
};

} // namespace vp
