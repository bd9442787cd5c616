// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <functional>

namespace vp {

/** How much may come, and how long it may take. */
struct FetchLimits
{
    qint64 bytes = 32LL * 1024 * 1024; ///< after decompression
    std::chrono::milliseconds overall {60'000};
    std::chrono::milliseconds silence {20'000}; ///< without a single octet
    int redirects = 5;
    bool operator==(const FetchLimits &) const = default;
};

/** One thing to fetch. The address may be a secret (a private calendar). */
struct FetchRequest
{
    QUrl url; ///< @see sourceUrl(); user and password in it go to its own host only
    QByteArray etag {}; ///< of the copy that is here: what has not changed is not sent again
    QByteArray lastModified {};
    FetchLimits limits {};
    QString caFile {}; ///< PEM; only what these sign is trusted
    QByteArray fingerprint {}; ///< SHA-256 of the one certificate that is trusted; wins over caFile
};

struct FetchAnswer
{
    bool notModified = false; ///< the copy of `etag` or `lastModified` is still the newest
    QByteArray body {};
    QByteArray etag {};
    QByteArray lastModified {};
};

/** Why nothing came. Stored: append only. */
enum class FetchTrouble : std::uint8_t {
    BadAddress = 1, ///< nothing that can be fetched
    Unreachable = 2, ///< name, route or connection failed
    TimedOut = 3,
    Untrusted = 4, ///< the certificate: somebody in between, the clock is wrong, or not told of
    Forbidden = 5, ///< 401, 403, 407; a file that we may not read
    Missing = 6, ///< 404, 410; no such file
    ServerTrouble = 7, ///< 5xx, 429
    Refused = 8, ///< any other status; a folder or device in the place of a file
    BadRedirect = 9, ///< too many, out of encryption, or to something that is no web address
    TooLarge = 10,
    Broken = 11, ///< broken off in the middle, or not to be decompressed
    Cancelled = 12,
    BadCertificateFile = 13, ///< caFile is missing or holds no certificate
};
inline constexpr FetchTrouble LastFetchTrouble = FetchTrouble::BadCertificateFile;

/** Holds nothing of the address, so that it may be logged. */
struct FetchError
{
    FetchTrouble trouble = FetchTrouble::Unreachable;
    int status = 0; ///< of HTTP, where there was one
    std::chrono::seconds retryAfter {0}; ///< as the server asks
    bool operator==(const FetchError &) const = default;
};

using FetchResult = tl::expected<FetchAnswer, FetchError>;

/** Brings a file from wherever it lies: https, http, webcal (as https), or a local path. */
class Fetcher
{
public:
    using Callback = std::function<void(const FetchResult &)>;
    using Ticket = quint64;

    virtual ~Fetcher() = default;
    /** Calls back exactly once, later than this call, unless @p context has died. */
    virtual Ticket fetch(const FetchRequest &request, QObject *context, Callback callback) = 0;
    /** It comes back with Cancelled, later; nothing happens where it is done already. */
    virtual void cancel(Ticket ticket) = 0;
};

/** What a person wrote as an address: a web address, file://, or a path ("/…", "~/…"). BadAddress
 * otherwise. */
[[nodiscard]] tl::expected<QUrl, FetchError> sourceUrl(const QString &text);

/** "AB:CD:…" or "abcd…" (SHA-256, 64 hexadecimal digits) as octets; empty where it is neither. */
[[nodiscard]] QByteArray fingerprintFrom(const QString &text);

} // namespace vp
