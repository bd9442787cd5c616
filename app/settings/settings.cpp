// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "settings/fileguard.h"
#include "settings/settingstable.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

struct Variable
{
    QLatin1StringView variable;
    SettingKey key;
};

// The country first: the master phone may be written without its country code.
constexpr std::array Variables {
    Variable {"virtualphone_defaultcountrycode"_L1, SettingKey::Country},
    Variable {"virtualphone_botowner"_L1, SettingKey::TelegramOwners},
    Variable {"virtualphone_defaultmasterphone"_L1, SettingKey::MasterPhone},
    Variable {"virtualphone_calendarurl"_L1, SettingKey::CalendarUrls},
};

/** As people write by hand: each part of a list in quotes, a remark behind the value. The error is
 * that of the value as it stands. */
Result<QString> forgiven(const SettingRow &row, const QString &value, const Region &region)
{
    static const QRegularExpression quotes(u"[\"'“”„‘’«»]"_s);
    static const QRegularExpression remark(u"\\s+[;#].*$"_s);
    const Result<QString> asItStands = row.normalise(value, region);
    // No command and no text but as it was written.
    if (asItStands || row.key == SettingKey::ModemExtraInit
        || row.key == SettingKey::SmsEarlyClosureText
        || row.key == SettingKey::SmsNotAcceptedText) {
        return asItStands;
    }
    QString bare = value;
    bare.remove(remark).remove(quotes);
    if (bare.trimmed().isEmpty()) {
        return asItStands;
    }
    Result<QString> good = row.normalise(bare, region);
    return good ? good : asItStands;
}

Error named(QLatin1StringView name, const Error &error)
{
    return Error {error.code, error.native, name + u": "_s + error.detail};
}

} // namespace

Settings::Settings(const QString &iniPath, QObject *parent)
    : QObject(parent)
    , m_file(iniPath)
{
    load();
}

void Settings::load()
{
    if (const Result<> loaded = m_file.load(); !loaded) {
        m_problems.push_back(loaded.error());
        return;
    }
    const auto read = [this](const SettingRow &row) {
        const std::optional<QString> value = written(row);
        if (!value || value->isEmpty()) {
            return;
        }
        if (row.isSecret && *value == HiddenMark) {
            m_hidden.insert(row.key);
            return;
        }
        if (const Result<QString> good = forgiven(row, *value, region())) {
            m_stored.insert(row.key, *good);
        } else {
            m_problems.push_back(named(row.name, good.error()));
        }
    };
    read(settingRow(SettingKey::Country)); // numbers in the other rows are read by it
    for (const SettingRow &row : settingRows()) {
        if (row.key != SettingKey::Country) {
            read(row);
        }
    }
}

/** What the file says; a line of an earlier name that somebody wrote beside the mark counts. */
std::optional<QString> Settings::written(const SettingRow &row) const
{
    const std::optional<QString> value = m_file.value(row.name);
    const QLatin1StringView old = earlierName(row.key);
    const bool mayBeOld = !old.isEmpty() && (!value || *value == HiddenMark);
    const std::optional<QString> earlier = mayBeOld ? m_file.value(old) : std::nullopt;
    return earlier && !earlier->isEmpty() ? earlier : value;
}

QString Settings::text(SettingKey key) const
{
    for (const auto *values : {&m_thisRun, &m_locked, &m_stored}) {
        if (const auto found = values->constFind(key); found != values->cend()) {
            return *found;
        }
    }
    return isHidden(key) ? QString() : QString(settingRow(key).fallback);
}

int Settings::number(SettingKey key) const
{
    return text(key).toInt();
}

bool Settings::flag(SettingKey key) const
{
    return text(key) == "true"_L1;
}

bool Settings::isSet(SettingKey key) const
{
    return m_thisRun.contains(key) || m_locked.contains(key) || m_stored.contains(key)
        || m_hidden.contains(key);
}

bool Settings::isLocked(SettingKey key) const
{
    return m_locked.contains(key);
}

template<class Change>
void Settings::apply(SettingKey key, Change change)
{
    const QString before = text(key);
    change();
    if (text(key) != before) {
        Q_EMIT changed(key);
    }
}

Result<> Settings::set(SettingKey key, const QString &value)
{
    if (isLocked(key)) {
        if (key == SettingKey::MasterPhone) {
            return setForThisRun(key, value);
        }
        return failure(ErrorCode::Conflict, u"fixed by the environment or the command line"_s);
    }
    const SettingRow &row = settingRow(key);
    const bool removes = value.trimmed().isEmpty();
    const Result<QString> good =
        removes ? Result<QString>(QString()) : judgedValue(row, value, region());
    if (!good) {
        return tl::unexpected(good.error());
    }
    if (isHidden(key) && !removes && m_stored.value(key) == *good) {
        apply(key, [this, key] { m_thisRun.remove(key); });
        return {}; // it stays hidden
    }
    std::optional<Result<FileGuard>> guard = FileGuard::take(m_file.path());
    if (!*guard) {
        return tl::unexpected(Error {ErrorCode::Storage, 0, guard->error().detail});
    }
    // Read again: a person may have edited the file since the start.
    if (const Result<> loaded = m_file.load(); !loaded) {
        return tl::unexpected(Error {ErrorCode::Storage, 0, loaded.error().detail});
    }
    m_file.setValue(row.name, removes ? std::nullopt : std::optional(*good));
    if (const QLatin1StringView old = earlierName(key); !old.isEmpty()) {
        m_file.setValue(old, std::nullopt);
    }
    if (const Result<> saved = m_file.save(); !saved) {
        return saved;
    }
    guard.reset(); // a program that whoever is told starts would hold it until it is itself
    apply(key, [this, key, removes, &good] {
        m_thisRun.remove(key);
        m_stored.remove(key);
        m_hidden.remove(key);
        if (!removes) {
            m_stored.insert(key, *good);
        }
    });
    return {};
}

Result<> Settings::setForThisRun(SettingKey key, const QString &value)
{
    const Result<QString> good = settingRow(key).normalise(value, region());
    if (!good) {
        return tl::unexpected(good.error());
    }
    apply(key, [this, key, &good] { m_thisRun.insert(key, *good); });
    return {};
}

Result<> Settings::lock(SettingKey key, const QString &value)
{
    const Result<QString> good = settingRow(key).normalise(value, region());
    if (!good) {
        return tl::unexpected(good.error());
    }
    apply(key, [this, key, &good] { m_locked.insert(key, *good); });
    return {};
}

std::vector<Error> Settings::applyEnvironment(const QProcessEnvironment &environment)
{
    std::vector<Error> errors;
    for (const Variable &row : Variables) {
        const QString value = environment.value(row.variable).trimmed();
        if (value.isEmpty()) {
            continue;
        }
        if (const Result<> locked = lock(row.key, value); !locked) {
            errors.push_back(named(row.variable, locked.error()));
        }
    }
    return errors;
}

bool Settings::isAwaited(SettingKey key) const
{
    return m_hidden.contains(key) && !m_stored.contains(key);
}

std::optional<QString> Settings::exposed(SettingKey key) const
{
    const QString value = m_stored.value(key);
    return !isHidden(key) && carriesSecret(settingRow(key), value) ? std::optional(value)
                                                                   : std::nullopt;
}

Result<> Settings::provide(SettingKey key, const QString &value)
{
    if (!isAwaited(key)) {
        return failure(ErrorCode::Conflict, u"not awaited"_s);
    }
    const Result<QString> good = forgiven(settingRow(key), value, region());
    if (!good) {
        return tl::unexpected(good.error());
    }
    apply(key, [this, key, &good] { m_stored.insert(key, *good); });
    return {};
}

Result<> Settings::hide(SettingKey key)
{
    const SettingRow &row = settingRow(key);
    const Result<FileGuard> guard = FileGuard::take(m_file.path());
    if (!guard) {
        return tl::unexpected(Error {ErrorCode::Storage, 0, guard.error().detail});
    }
    if (const Result<> loaded = m_file.load(); !loaded) {
        return tl::unexpected(Error {ErrorCode::Storage, 0, loaded.error().detail});
    }
    const Result<QString> now = forgiven(row, written(row).value_or(QString()), region());
    if (!exposed(key) || !now || *now != m_stored.value(key)) {
        return failure(ErrorCode::Conflict, u"it was changed in the file meanwhile"_s);
    }
    m_file.setValue(row.name, HiddenMark);
    if (const QLatin1StringView old = earlierName(key); !old.isEmpty()) {
        m_file.setValue(old, std::nullopt);
    }
    if (const Result<> saved = m_file.save(); !saved) {
        return saved;
    }
    m_hidden.insert(key);
    return {};
}

Region Settings::region() const
{
    return Region::parse(text(SettingKey::Country)).value_or(Region {});
}

QString Settings::nameOf(SettingKey key)
{
    return settingRow(key).name;
}

} // namespace vp
