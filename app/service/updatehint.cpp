// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/updatehint.h"

#include "base/logging.h"
#include "settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVersionNumber>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

UpdateHint::UpdateHint(const Settings &settings, Fetcher *fetcher, Clock &clock, QString version,
                       QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_fetcher(fetcher)
    , m_due(clock)
    , m_version(std::move(version))
{
    connect(&m_due, &Deadline::expired, this, &UpdateHint::look);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::UpdateCheck || key == SettingKey::UpdateUrl) {
            plan();
        }
    });
    plan();
}

bool UpdateHint::isWanted() const
{
    return m_fetcher != nullptr && m_settings.flag(SettingKey::UpdateCheck);
}

void UpdateHint::plan()
{
    ++m_question;
    setNewer({});
    if (isWanted()) {
        m_due.start(FirstLook);
    } else {
        m_due.stop();
    }
}

void UpdateHint::look()
{
    const QUrl url(m_settings.text(SettingKey::UpdateUrl), QUrl::StrictMode);
    if (!isWanted() || !url.isValid() || url.scheme() != "https"_L1) {
        return; // the settings take no other
    }
    m_due.start(NextLook);
    FetchRequest request;
    request.url = url;
    request.limits.bytes = LargestAnswer;
    request.limits.redirects = MostRedirects;
    m_fetcher->fetch(request, this, [this, asked = ++m_question](const FetchResult &result) {
        if (asked == m_question) {
            answered(result);
        }
    });
}

void UpdateHint::answered(const FetchResult &result)
{
    if (!result) {
        qCInfo(lcService) << "whether there is a newer version could not be read, trouble"
                          << static_cast<int>(result.error().trouble);
        return;
    }
    const QString version = versionIn(result->body);
    const bool isNewer = QVersionNumber::fromString(version).normalized()
        > QVersionNumber::fromString(m_version).normalized();
    setNewer(isNewer ? version : QString());
}

void UpdateHint::setNewer(const QString &version)
{
    if (version != m_newer) {
        m_newer = version;
        Q_EMIT changed();
    }
}

QString UpdateHint::versionIn(const QByteArray &body)
{
    const QByteArray bare = body.trimmed();
    const QString text = bare.startsWith('{')
        ? QJsonDocument::fromJson(bare).object().value("tag_name"_L1).toString()
        : QString::fromLatin1(bare.left(64));
    static const QRegularExpression shape(u"\\Av?([0-9]{1,6}(?:\\.[0-9]{1,6}){1,3})\\z"_s);
    return shape.match(text).captured(1);
}

} // namespace vp
