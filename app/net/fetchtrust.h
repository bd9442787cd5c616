// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fetcher.h"

#include <QSslConfiguration>

namespace vp {

/** Whose certificates a source may have. */
struct FetchTrust
{
    QByteArray key; ///< equal for those who may share connections; empty = the system's authorities
    QSslConfiguration tls;
    QByteArray fingerprint; ///< empty = the authorities in `tls` decide
};

/** BadCertificateFile when the request's caFile is of no use. */
[[nodiscard]] tl::expected<FetchTrust, FetchError> trustOf(const FetchRequest &request);

/** Where @p location leads from @p from; BadRedirect unless that is a web address as well protected
 * as before. */
[[nodiscard]] tl::expected<QUrl, FetchError> redirectedUrl(const QUrl &from,
                                                           const QByteArray &location);

/** Retry-After: seconds, or a date. Never more than a day, never negative. */
[[nodiscard]] std::chrono::seconds retryAfter(const QByteArray &value, const QDateTime &now);

} // namespace vp
