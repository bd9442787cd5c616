// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace vp {

/** What is trusted for the sources of one host: the stored form of sources/caFiles and
 * sources/fingerprints is "host=value, host:port=value". */
struct HostTrust
{
    QString host; ///< as in an address: lower case, ASCII
    int port = -1; ///< -1 = any
    QString value; ///< a path, or 64 hexadecimal digits
    bool operator==(const HostTrust &) const = default;
};

/** Takes what the validators let through. */
[[nodiscard]] std::vector<HostTrust> readHostTrust(const QString &text);
/** What is said of the host of @p url, at its port before at any; empty = nothing. Always empty for
 * Telegram's own hosts. */
[[nodiscard]] QString trustOfHost(const std::vector<HostTrust> &all, const QUrl &url);

namespace sourcetrust {

// Validators, @see SettingRow::Normaliser.
[[nodiscard]] Result<QString> caFiles(const QString &value, const Region &region);
[[nodiscard]] Result<QString> fingerprints(const QString &value, const Region &region);
/** Whether each file is there and holds a certificate, @see SettingRow::Check. */
[[nodiscard]] Result<> filesAreCertificates(const QString &value);

} // namespace sourcetrust

} // namespace vp
