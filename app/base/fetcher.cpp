// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fetcher.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestAddress = 4096;
constexpr qsizetype Sha256Octets = 32;

} // namespace

tl::expected<QUrl, FetchError> sourceUrl(const QString &text)
{
    const tl::unexpected bad(FetchError {.trouble = FetchTrouble::BadAddress});
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed.size() > LongestAddress) {
        return bad;
    }
    // A path may hold "#", "?" and "%", so it is never read as an address.
    if (typed.startsWith(u'/')) {
        return QUrl::fromLocalFile(QDir::cleanPath(typed));
    }
    if (typed.startsWith("~/"_L1)) {
        return QUrl::fromLocalFile(QDir::cleanPath(QDir::homePath() + typed.sliced(1)));
    }
    QUrl url(typed, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (scheme == "file"_L1) {
        return url.isLocalFile() && url.host().isEmpty() && url.toLocalFile().startsWith(u'/')
            ? tl::expected<QUrl, FetchError>(url)
            : bad;
    }
    constexpr std::array web {"https"_L1, "http"_L1, "webcal"_L1, "webcals"_L1};
    const bool known = std::find(web.begin(), web.end(), scheme) != web.end();
    if (!url.isValid() || !known || url.host().isEmpty()) {
        return bad;
    }
    if (scheme.startsWith("webcal"_L1)) {
        url.setScheme(u"https"_s);
    }
    url.setFragment(QString());
    return url;
}

QByteArray fingerprintFrom(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(u':').remove(u' ');
    const bool hex = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return hex && digits.size() == 2 * Sha256Octets ? QByteArray::fromHex(digits.toLatin1())
                                                    : QByteArray();
}

} // namespace vp
