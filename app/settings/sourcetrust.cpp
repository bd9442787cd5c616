// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sourcetrust.h"

#include "base/fetcher.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestList = 8192;
constexpr std::size_t MostHosts = 50;
constexpr qint64 LargestFile = 1024LL * 1024;
constexpr int DefaultPort = 443;

tl::unexpected<Error> bad(QString why)
{
    return failure(ErrorCode::InvalidInput, std::move(why));
}

/** At new lines, and at commas and semicolons that the next host follows: a path may hold one. */
QStringList splitHosts(const QString &text)
{
    static const QRegularExpression separator(
        uR"([\r\n]+|[,;]\s*(?=(?:https?://|webcal://)?[^\s=,;/]+/?=)|[,;]\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.split(separator, Qt::SkipEmptyParts);
}

bool isTelegram(const QString &host)
{
    return host == "telegram.org"_L1 || host.endsWith(".telegram.org"_L1);
}

/** "cal.example.org", "[::1]:8443", or a whole address, of which the host and port remain. */
Result<HostTrust> hostOf(const QString &text)
{
    const bool isAddress = text.contains("://"_L1);
    const QUrl url(isAddress ? text : QString(u"https://"_s % text), QUrl::StrictMode);
    const bool isBare =
        isAddress || (url.path().isEmpty() && !url.hasQuery() && !url.hasFragment());
    if (!url.isValid() || url.host().isEmpty() || !isBare
        || (!isAddress && !url.userInfo().isEmpty())) {
        return bad(u"each wants a host in front, such as cal.example.org=…"_s);
    }
    const HostTrust trust {url.host(QUrl::FullyEncoded).toLower(), url.port(-1), {}};
    if (isTelegram(trust.host)) {
        return bad(u"for Telegram's own servers nothing else is trusted"_s);
    }
    return trust;
}

QString written(const HostTrust &trust)
{
    const bool isV6 = trust.host.contains(u':');
    return QString((isV6 ? QString(u'[' % trust.host % u']') : trust.host)
                   % (trust.port < 0 ? QString() : QString(u':' % QString::number(trust.port))));
}

/** Reads "host=value, …"; the values as they stand. */
Result<std::vector<HostTrust>> readHosts(const QString &text)
{
    if (text.size() > LongestList) {
        return bad(u"too long"_s);
    }
    std::vector<HostTrust> all;
    for (const QString &part : splitHosts(text)) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype equals = part.indexOf(u'=');
        Result<HostTrust> trust = hostOf(part.first(std::max<qsizetype>(equals, 0)).trimmed());
        if (!trust) {
            return tl::unexpected<Error>(trust.error());
        }
        trust->value = part.sliced(equals + 1).trimmed();
        const auto isSame = [&trust](const HostTrust &other) {
            return other.host == trust->host && other.port == trust->port;
        };
        if (std::ranges::any_of(all, isSame)) {
            return bad(QString(written(*trust) % u" is named twice"_s));
        }
        all.push_back(std::move(*trust));
    }
    if (all.size() > MostHosts) {
        return bad(u"more than 50 hosts"_s);
    }
    return all;
}

QString joined(const std::vector<HostTrust> &all)
{
    QStringList parts;
    for (const HostTrust &trust : all) {
        parts.append(QString(written(trust) % u'=' % trust.value));
    }
    return parts.join(u", "_s);
}

/** Whether a certificate stands in it as text: base64 between its two lines, which begins as ASN.1
 * does. */
bool holdsCertificate(const QByteArray &pem)
{
    constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----");
    constexpr QByteArrayView end("-----END CERTIFICATE-----");
    constexpr qsizetype shortest = 64;
    for (qsizetype at = pem.indexOf(begin); at >= 0; at = pem.indexOf(begin, at + 1)) {
        const qsizetype start = at + begin.size();
        const qsizetype stop = pem.indexOf(end, start);
        QByteArray base64 = stop < 0 ? QByteArray() : pem.sliced(start, stop - start);
        base64.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
        const auto decoded =
            QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (decoded && (*decoded).size() > shortest && (*decoded).at(0) == '\x30') {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<HostTrust> readHostTrust(const QString &text)
{
    return readHosts(text).value_or(std::vector<HostTrust> {});
}

QString trustOfHost(const std::vector<HostTrust> &all, const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const auto find = [&all, &host](int port) {
        const auto found = std::ranges::find_if(all, [&host, port](const HostTrust &trust) {
            return trust.host == host && trust.port == port;
        });
        return found == all.end() ? QString() : found->value;
    };
    if (host.isEmpty() || isTelegram(host)) {
        return {};
    }
    const QString exact = find(url.port(DefaultPort));
    return exact.isEmpty() ? find(-1) : exact;
}

namespace sourcetrust {

Result<QString> caFiles(const QString &value, const Region & /*region*/)
{
    Result<std::vector<HostTrust>> all = readHosts(value);
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    for (HostTrust &trust : *all) {
        if (trust.value.startsWith("~/"_L1)) {
            trust.value = QDir::homePath() + trust.value.sliced(1);
        }
        const bool odd = std::ranges::any_of(trust.value, [](QChar c) { return c < u' '; });
        if (!trust.value.startsWith(u'/') || odd) {
            return bad(QString(written(trust)
                               % u" wants the whole path of a file, such as "
                                 "/home/anna/ca.pem"_s));
        }
    }
    return joined(*all);
}

Result<QString> fingerprints(const QString &value, const Region & /*region*/)
{
    Result<std::vector<HostTrust>> all = readHosts(value);
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    for (HostTrust &trust : *all) {
        const QByteArray octets = fingerprintFrom(trust.value);
        if (octets.isEmpty()) {
            return bad(QString(written(trust)
                               % u" wants a SHA-256 fingerprint: 64 hexadecimal digits, with or "
                                 "without colons"_s));
        }
        trust.value = QString::fromLatin1(octets.toHex());
    }
    return joined(*all);
}

Result<> filesAreCertificates(const QString &value)
{
    for (const HostTrust &trust : readHostTrust(value)) {
        const QFileInfo info(trust.value);
        QFile file(trust.value);
        const QString host = written(trust);
        if (!info.exists()) {
            return bad(QString(host % u": the file is not there"_s));
        }
        if (!info.isFile() || info.size() > LargestFile) {
            return bad(QString(host % u": no file of at most 1 MiB"_s));
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return bad(QString(host % u": the file cannot be read"_s));
        }
        if (!holdsCertificate(file.read(LargestFile))) {
            return bad(QString(host % u": the file holds no certificate (PEM)"_s));
        }
    }
    return {};
}

} // namespace sourcetrust

} // namespace vp
