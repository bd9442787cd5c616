// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacytakeover.h"

#include "service/legacyphrases.h"
#include "service/virtualphone.h"
#include "service/windowside.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace vp {

LegacyTakeover::LegacyTakeover(VirtualPhone &phone, QString contactsDir, QObject *parent)
    : QObject(parent)
    , m_phone(phone)
    , m_contactsDir(std::move(contactsDir))
{
}

QString LegacyTakeover::likelyFolder()
{
    for (const QString &name : {u"virtualphone"_s, u"VirtualPhone"_s, u"git/virtualphone"_s}) {
        const QString dir = QDir::home().filePath(name);
        if (QFileInfo(QDir(dir).filePath(u"virtualphone.py"_s)).isFile()) {
            return dir;
        }
    }
    return {};
}

void LegacyTakeover::look(const QString &dir)
{
    m_found.reset();
    const int number = ++m_looks;
    m_worker.run(
        this, [dir, region = m_phone.settings().region()] { return readLegacy(dir, region); },
        [this, dir, number](const Result<LegacyFindings> &found) {
            if (number != m_looks) {
                return;
            }
            if (found) {
                m_headline = found->isEmpty() ? LegacyPhrases::nothingFound(found->root)
                                              : LegacyPhrases::found(found->root);
                m_found = *found;
            } else {
                m_headline = LegacyPhrases::notReadable(dir, found.error());
            }
            Q_EMIT looked();
        });
}

QStringList LegacyTakeover::lines() const
{
    QStringList lines;
    if (!m_found) {
        return lines;
    }
    for (const LegacySetting &setting : m_found->settings) {
        lines.append(LegacyPhrases::setting(setting));
    }
    if (!m_found->groups.empty()) {
        const QString own = m_phone.settings().text(SettingKey::ContactsDir);
        lines.append(LegacyPhrases::groupsTitle(own.isEmpty() ? m_contactsDir : own));
    }
    for (const LegacyGroup &group : m_found->groups) {
        lines.append(LegacyPhrases::group(group));
    }
    return lines;
}

QStringList LegacyTakeover::remarks() const
{
    QStringList lines;
    if (!m_found || m_found->remarks.empty()) {
        return lines;
    }
    lines.append(LegacyPhrases::remarksTitle());
    for (const LegacyRemark &remark : m_found->remarks) {
        lines.append(LegacyPhrases::remark(remark));
    }
    if (m_found->moreRemarks > 0) {
        lines.append(LegacyPhrases::moreRemarks(m_found->moreRemarks));
    }
    return lines;
}

void LegacyTakeover::take()
{
    if (!mayTake()) {
        return;
    }
    const QString words = takeSettings();
    keepDefaults();
    QStringList files;
    for (const LegacyGroup &group : m_found->groups) {
        files.append(QDir(m_found->root).filePath(group.file));
    }
    m_found.reset(); // once
    if (!files.isEmpty()) {
        m_phone.window().contacts.import(files);
    }
    Q_EMIT taken(words);
}

/** The country first, as the reading has put it: numbers are read by it. */
QString LegacyTakeover::takeSettings()
{
    int written = 0;
    QStringList left;
    for (const LegacySetting &setting : m_found->settings) {
        const SettingChange &change = setting.change;
        if (!change.key) {
            Q_EMIT secretTaken(change.name, change.value);
            ++written;
        } else if (m_phone.settings().set(*change.key, change.value)) {
            ++written;
        } else {
            left.append(change.name);
        }
    }
    QStringList words;
    if (written > 0) {
        words.append(LegacyPhrases::settingsWritten(written));
    }
    if (!left.isEmpty()) {
        words.append(LegacyPhrases::settingsLeft(left));
    }
    return words.join(u' ');
}

/** Whoever comes from the predecessor keeps what it did where its script says nothing else. */
void LegacyTakeover::keepDefaults()
{
    struct Default
    {
        SettingKey key;
        QLatin1StringView rule;
    };
    static constexpr std::array defaults {Default {SettingKey::HiddenNumberRule, "reject"_L1},
                                          Default {SettingKey::NotInContactsRule, "master"_L1},
                                          Default {SettingKey::NoEventNowRule, "reject"_L1}};
    Settings &settings = m_phone.settings();
    for (const Default &one : defaults) {
        if (!settings.isSet(one.key)) {
            static_cast<void>(settings.set(one.key, one.rule));
        }
    }
}

} // namespace vp
