// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chatlanguage.h"

#include "base/logging.h"
#include "base/tongues.h"
#include "chat/ownerregistry.h"
#include "settings/settings.h"
#include "store/database.h"
#include "store/gueststore.h"

namespace vp {

namespace {

constexpr qsizetype MostPeople = 200;

/** "pt-br" is "pt". */
QString spoken(const QString &code)
{
    return code.section(u'-', 0, 0).toLower();
}

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

void ChatLanguage::remember(const OwnerRegistry &owners, Database &database)
{
    m_owners = &owners;
    m_database = &database;
    m_codes = GuestStore(database).languages().value_or(QHash<qint64, QString>());
}

ChatLanguage::Speaking ChatLanguage::answering(qint64 userId, const QString &code)
{
    const QString language = spoken(code);
    const bool isStranger = m_owners != nullptr && !m_owners->isPermanent(userId)
        && !m_owners->rightsOf(userId).has_value();
    if (!isStranger) {
        keep(userId, language);
    }
    return {m_tongues, languageFor(language)};
}

void ChatLanguage::keep(qint64 userId, const QString &code)
{
    if (m_codes.value(userId) == code || (m_codes.size() >= MostPeople && m_owners == nullptr)) {
        return;
    }
    m_codes.insert(userId, code);
    if (m_database == nullptr || !languages().contains(code)) {
        return;
    }
    if (const Result<> kept = GuestStore(*m_database).saveLanguage(userId, code); !kept) {
        qCWarning(lcService) << "somebody's language was not stored:"
                             << redactedText(kept.error().detail);
    }
}

ChatLanguage::Speaking ChatLanguage::speakingTo(qint64 userId) const
{
    return {m_tongues, languageOf(userId)};
}

ChatLanguage::Speaking ChatLanguage::speakingTo(const ChatLanguage *language, qint64 userId)
{
    return language == nullptr ? Speaking(nullptr, {}) : language->speakingTo(userId);
}

ChatLanguage::Speaking ChatLanguage::speakingBy(const ChatLanguage *language, const QString &code)
{
    return language == nullptr ? Speaking(nullptr, {})
                               : language->speaking(language->languageFor(spoken(code)));
}

ChatLanguage::Speaking ChatLanguage::speaking(const QString &language) const
{
    return {m_tongues, language};
}

QString ChatLanguage::languageOf(qint64 userId) const
{
    return languageFor(m_codes.value(userId));
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
