// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsedit.h"

#include "settings/fileguard.h"
#include "settings/inifile.h"
#include "settings/secretstore.h"
#include "settings/settingstable.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

const QString Hidden = u"***"_s;

struct SecretRow
{
    QLatin1StringView name;
    bool (*isGood)(QStringView value);
    QLatin1StringView allowed;
};

bool isPin(QStringView text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 8;
    return text.size() >= shortest && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPassword(QStringView text)
{
    constexpr qsizetype longest = 255; // what SOCKS5 has room for
    return text.size() <= longest && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

bool isGuestPassword(QStringView text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 256;
    return text.size() >= shortest && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

constexpr std::array Secrets {
    SecretRow {secret::BotToken, secret::isBotToken,
               "not a bot's token, which is digits, a colon and 30 to 60 letters"_L1},
    SecretRow {secret::SimPin, isPin, "not a PIN of 4 to 8 digits"_L1},
    SecretRow {secret::GuestPassword, isGuestPassword,
               "not a password of 4 to 256 letters, digits and signs"_L1},
    SecretRow {secret::ProxyPassword, isPassword, "not a password of up to 255 characters"_L1},
};

bool isSame(const QString &name, QLatin1StringView row)
{
    return name.trimmed().compare(row, Qt::CaseInsensitive) == 0;
}

/** Insertions, deletions and replacements from one to the other (Levenshtein). */
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> costs(static_cast<std::size_t>(to.size()) + 1);
    std::iota(costs.begin(), costs.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(costs[0], i + 1);
        for (std::size_t j = 1; j < costs.size(); ++j) {
            const bool equal = from.at(i) == to.at(static_cast<qsizetype>(j) - 1);
            const qsizetype replaced = diagonal + (equal ? 0 : 1);
            diagonal = costs[j];
            costs[j] = std::min({replaced, costs[j] + 1, costs[j - 1] + 1});
        }
    }
    return costs.back();
}

tl::unexpected<Error> refused(QLatin1StringView name, const Error &error)
{
    QString why = error.detail;
    if (error.code == ErrorCode::EmergencyNumber) {
        why = u"an emergency number is never called for somebody else"_s;
    } else if (error.code == ErrorCode::InvalidNumber || error.code == ErrorCode::ServiceCode) {
        why = u"not a phone number, such as +393401234567"_s;
    }
    return tl::unexpected(Error {ErrorCode::InvalidInput, error.native, name + u": "_s + why});
}

Result<SettingChange> judged(const SettingWish &wish, const Region &region)
{
    const bool removes = wish.value.trimmed().isEmpty();
    for (const SettingRow &row : settingRows()) {
        if (!isSame(wish.name, row.name)) {
            continue;
        }
        const Result<QString> good =
            removes ? Result<QString>(QString()) : judgedValue(row, wish.value, region);
        if (!good) {
            return refused(row.name, good.error());
        }
        return SettingChange {row.name, row.key, *good};
    }
    for (const SecretRow &row : Secrets) {
        if (!isSame(wish.name, row.name)) {
            continue;
        }
        if (!removes && !row.isGood(wish.value.trimmed())) {
            return refused(row.name, Error {ErrorCode::InvalidInput, 0, row.allowed});
        }
        return SettingChange {row.name, std::nullopt, wish.value.trimmed()};
    }
    return failure(ErrorCode::NotFound, wish.name);
}

} // namespace

bool SettingChange::isSecret() const
{
    return !key || carriesSecret(settingRow(*key), value);
}

bool SettingChange::leavesSecret() const
{
    return key && settingRow(*key).isSecret && !isSecret();
}

QString SettingChange::shown() const
{
    if (!key) {
        return value.isEmpty() ? QString() : Hidden;
    }
    const SettingRow &row = settingRow(*key);
    if (value.isEmpty()) {
        return row.fallback;
    }
    QString line = isSecret() ? Hidden : value;
    return line.replace(u'\n', u"\\n"_s);
}

QStringList settingsedit::names()
{
    QStringList all;
    for (const SettingRow &row : settingRows()) {
        all.append(row.name);
    }
    for (const SecretRow &row : Secrets) {
        all.append(row.name);
    }
    return all;
}

QString settingsedit::nearest(const QString &name)
{
    constexpr qsizetype longest = 64;
    const QString wanted = name.trimmed().toLower();
    if (wanted.isEmpty() || wanted.size() > longest) {
        return {};
    }
    QString best;
    qsizetype least = 0;
    for (const QString &known : names()) {
        const QString lower = known.toLower();
        // Whoever leaves out the part before the slash is as near as his spelling.
        const qsizetype away =
            std::min(distance(wanted, lower), distance(wanted, lower.section(u'/', -1)));
        if (best.isEmpty() || away < least) {
            best = known;
            least = away;
        }
    }
    return least <= std::max<qsizetype>(2, wanted.size() / 4) ? best : QString();
}

Result<std::vector<SettingChange>> settingsedit::judge(const std::vector<SettingWish> &wishes,
                                                       Region region)
{
    const QLatin1StringView country = settingRow(SettingKey::Country).name;
    for (const SettingWish &wish : wishes) {
        if (isSame(wish.name, country)) {
            const QString text = wish.value.trimmed();
            region = Region::parse(text.isEmpty() ? settingRow(SettingKey::Country).fallback : text)
                         .value_or(region);
        }
    }
    std::vector<SettingChange> changes;
    for (const SettingWish &wish : wishes) {
        Result<SettingChange> change = judged(wish, region);
        if (!change) {
            return tl::unexpected(change.error());
        }
        std::erase_if(changes, [&change](const SettingChange &earlier) {
            return earlier.name == change->name;
        });
        changes.push_back(std::move(*change));
    }
    return changes;
}

std::vector<SettingWish> settingsedit::secretsOf(const std::vector<SettingChange> &changes)
{
    std::vector<SettingWish> secrets;
    for (const SettingChange &change : changes) {
        if (change.isSecret()) {
            secrets.push_back({change.name, change.value});
        }
    }
    return secrets;
}

std::vector<SettingWish> settingsedit::goneSecretsOf(const std::vector<SettingChange> &changes)
{
    std::vector<SettingWish> secrets;
    for (const SettingChange &change : changes) {
        if (change.leavesSecret()) {
            secrets.push_back({change.name, {}});
        }
    }
    return secrets;
}

Result<> settingsedit::write(const QString &iniPath, const std::vector<SettingChange> &changes)
{
    const Result<FileGuard> guard = FileGuard::take(iniPath);
    if (!guard) {
        return tl::unexpected(guard.error());
    }
    IniFile file(iniPath);
    if (const Result<> loaded = file.load(); !loaded) {
        return loaded;
    }
    bool any = false;
    for (const SettingChange &change : changes) {
        if (change.key) {
            file.setValue(change.name,
                          change.value.isEmpty()  ? std::nullopt
                              : change.isSecret() ? std::optional<QString>(HiddenMark)
                                                  : std::optional(change.value));
            if (const QLatin1StringView old = earlierName(*change.key); !old.isEmpty()) {
                file.setValue(old, std::nullopt);
            }
            any = true;
        }
    }
    return any ? file.save() : Result<>();
}

} // namespace vp
