// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/localrules.h"

#include "base/logging.h"
#include "calendar/eventlocation.h"
#include "service/ruledesk.h"
#include "service/sourcephrases.h"
#include "service/virtualphone.h"
#include "settings/rulevalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestFile = 1024LL * 1024;
constexpr qsizetype LongestWord = 200;
constexpr quint8 AllDays = 0x7F;

bool isWord(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= LongestWord
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

QStringList phoneNames(const Settings &settings)
{
    QStringList names;
    for (const NamedPhone &phone :
         readPhoneNames(settings.text(SettingKey::PhoneNames), settings.region())) {
        names.append(phone.name);
    }
    return names;
}

} // namespace

LocalRules::LocalRules(VirtualPhone &phone, QString path, QObject *parent)
    : QObject(parent)
    , m_phone(phone)
    , m_path(std::move(path))
{
}

void LocalRules::load()
{
    if (std::exchange(m_isLoaded, true)) {
        return;
    }
    QFile file(m_path);
    if (file.size() <= LargestFile && file.open(QIODevice::ReadOnly)) {
        m_file = readLocalRules(file.read(LargestFile));
    }
}

const std::vector<LocalRule> &LocalRules::rules()
{
    load();
    return m_file.rules;
}

Result<> LocalRules::judged(const LocalRule &rule) const
{
    const auto bad = [](const QString &what) {
        return failure(ErrorCode::InvalidInput, what);
    };
    if (!isWord(rule.who)) {
        return bad(u"who"_s);
    }
    const Settings &settings = m_phone.settings();
    const EventTarget target = readLocation(rule.goesTo, settings.region(), phoneNames(settings));
    if (!isWord(rule.goesTo) || !isRule(target)
        || std::holds_alternative<UnreadableNumber>(target)) {
        return bad(u"goesTo"_s);
    }
    if (rule.days == 0 || rule.days > AllDays) {
        return bad(u"days"_s);
    }
    if (!rule.from.isValid() || !rule.to.isValid()) {
        return bad(u"times"_s);
    }
    return {};
}

Result<> LocalRules::put(const LocalRule &rule, std::optional<std::size_t> at)
{
    load();
    if (const Result<> good = judged(rule); !good) {
        return good;
    }
    std::vector<LocalRule> rules = m_file.rules;
    if (at && *at < rules.size()) {
        rules[*at] = rule;
    } else if (rules.size() < Most) {
        rules.push_back(rule);
    } else {
        return failure(ErrorCode::InvalidInput, u"many"_s);
    }
    if (const Result<> told = announce(); !told) {
        return told;
    }
    return write(std::move(rules), m_file.rules);
}

Result<> LocalRules::remove(std::size_t at)
{
    load();
    std::vector<LocalRule> rules = m_file.rules;
    if (at >= rules.size()) {
        return failure(ErrorCode::NotFound);
    }
    rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(at));
    return write(std::move(rules), m_file.rules);
}

Result<> LocalRules::undo()
{
    if (!m_before) {
        return failure(ErrorCode::NotFound);
    }
    std::vector<LocalRule> undone = m_file.rules;
    const Result<> done = write(std::vector<LocalRule>(*m_before), std::nullopt);
    if (done) {
        m_undone = std::move(undone);
        Q_EMIT changed();
    }
    return done;
}

Result<> LocalRules::redo()
{
    return m_undone ? write(std::vector<LocalRule>(*m_undone), m_file.rules)
                    : failure(ErrorCode::NotFound);
}

Result<> LocalRules::write(std::vector<LocalRule> rules,
                           std::optional<std::vector<LocalRule>> before)
{
    const LocalRuleFile file {std::move(rules), m_file.others};
    QSaveFile save(m_path);
    if (!save.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, save.errorString());
    }
    save.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray text = writeLocalRules(file, QDate::currentDate());
    if (save.write(text) != text.size() || !save.commit()) {
        return failure(ErrorCode::Storage, save.errorString());
    }
    m_file = file;
    m_before = std::move(before);
    m_undone.reset();
    m_phone.ruleDesk().calendars().refresh();
    Q_EMIT changed();
    return {};
}

Result<> LocalRules::announce()
{
    Settings &settings = m_phone.settings();
    const QString before = settings.text(SettingKey::CalendarUrls);
    const QString address =
        QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded());
    const std::vector<NamedAddress> known = readAddresses(before);
    const bool isThere = std::ranges::any_of(known, [&](const NamedAddress &one) {
        return one.address == address || one.address == QUrl(address).toLocalFile();
    });
    if (isThere) {
        return {};
    }
    if (settings.isAwaited(SettingKey::CalendarUrls)) {
        return failure(ErrorCode::NotReady); // the keychain has not told the others yet
    }
    // In front: what somebody has made here wins over what others keep.
    const QString own = SourcePhrases::ownRules() % u'=' % address;
    return settings.set(SettingKey::CalendarUrls,
                        before.isEmpty() ? own : QString(own % u'\n' % before));
}

} // namespace vp
