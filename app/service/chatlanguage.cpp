// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chatlanguage.h"

#include "base/tongues.h"
#include "settings/settings.h"

namespace vp {

namespace {

constexpr qsizetype MostPeople = 200;

} // namespace

ChatLanguage::Speaking::Speaking(Tongues *tongues, const QString &language)
    : m_tongues(tongues)
{
    if (m_tongues != nullptr) {
        m_before = m_tongues->speak(language);
    }
}

ChatLanguage::Speaking::~Speaking()
{
    if (m_tongues != nullptr) {
        m_tongues->speak(m_before);
    }
}

ChatLanguage::ChatLanguage(Tongues *tongues, const Settings &settings)
    : m_tongues(tongues)
    , m_settings(settings)
{
}

ChatLanguage::Speaking ChatLanguage::answering(qint64 userId, const QString &code)
{
    if (m_codes.size() >= MostPeople && !m_codes.contains(userId)) {
        m_codes.clear(); // each tells it again
    }
    m_codes.insert(userId, code.section(u'-', 0, 0).toLower());
    return speakingTo(userId);
}

ChatLanguage::Speaking ChatLanguage::speakingTo(qint64 userId) const
{
    return {m_tongues, languageFor(m_codes.value(userId))};
}

ChatLanguage::Speaking ChatLanguage::speaking(const QString &language) const
{
    return {m_tongues, language};
}

QStringList ChatLanguage::languages() const
{
    return m_tongues == nullptr ? QStringList() : m_tongues->languages();
}

QString ChatLanguage::languageFor(const QString &code) const
{
    const QString set = m_settings.text(SettingKey::TelegramLanguage).section(u'_', 0, 0);
    const QString wanted = set.isEmpty() ? code : set;
    return languages().contains(wanted) ? wanted : QString();
}

} // namespace vp
