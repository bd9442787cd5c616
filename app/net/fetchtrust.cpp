// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetchtrust.h"

#include "net/httpdate.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestCertificateFile = 1024LL * 1024;
constexpr qsizetype LongestLocation = 8192;
constexpr qint64 LongestWait = 24LL * 60 * 60;

QByteArray readCertificates(const QString &path)
{
    QFile file(path);
    const bool usable = QFileInfo(path).isFile() && file.size() <= LargestCertificateFile
        && file.open(QIODevice::ReadOnly);
    return usable ? file.read(LargestCertificateFile) : QByteArray();
}

} // namespace

tl::expected<FetchTrust, FetchError> trustOf(const FetchRequest &request)
{
    FetchTrust trust;
    trust.tls = QSslConfiguration::defaultConfiguration();
    if (!request.fingerprint.isEmpty()) {
        // With no authority at all every certificate is in doubt, and so each is compared before
        // anything is said to the server.
        trust.tls.setCaCertificates({});
        trust.fingerprint = request.fingerprint;
        trust.key = "fingerprint " + request.fingerprint;
        return trust;
    }
    if (!request.caFile.isEmpty()) {
        const QByteArray pem = readCertificates(request.caFile);
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(pem, QSsl::Pem);
        if (authorities.isEmpty()) {
            return tl::unexpected(FetchError {.trouble = FetchTrouble::BadCertificateFile});
        }
        trust.tls.setCaCertificates(authorities);
        trust.key = "file " + QCryptographicHash::hash(pem, QCryptographicHash::Sha256);
    }
    return trust;
}

tl::expected<QUrl, FetchError> redirectedUrl(const QUrl &from, const QByteArray &location)
{
    const tl::unexpected bad(FetchError {.trouble = FetchTrouble::BadRedirect});
    if (location.isEmpty() || location.size() > LongestLocation) {
        return bad;
    }
    QUrl url = from.resolved(QUrl::fromEncoded(location));
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool weaker = from.scheme() == "https"_L1 && url.scheme() != "https"_L1;
    if (!url.isValid() || !web || weaker || url.host().isEmpty()) {
        return bad;
    }
    url.setUserInfo(QString());
    url.setFragment(QString());
    return url;
}

std::chrono::seconds retryAfter(const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = httpDate(value);
        seconds = date.isValid() ? now.secsTo(date) : 0;
    }
    return std::chrono::seconds {std::clamp<qint64>(seconds, 0, LongestWait)};
}

} // namespace vp
