// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretstore.h"

#include "settings/fileguard.h"
#include "settings/inifile.h"

#include <QMetaObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestSecret = 16 * 1024; ///< a list of addresses may be long

/** Later than now, and not at all when the context has died meanwhile. */
template<class T>
void answer(QObject *context, std::function<void(Result<T>)> callback, Result<T> result)
{
    Q_ASSERT(context != nullptr);
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), result = std::move(result)] { callback(result); },
        Qt::QueuedConnection);
}

Result<QString> readFrom(const QString &path, const QString &name)
{
    IniFile file(path);
    if (const Result<> loaded = file.load(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    const auto value = file.value(name);
    if (!value || value->isEmpty()) {
        return failure(ErrorCode::NotFound);
    }
    return *value;
}

Result<> writeTo(const QString &path, const QString &name, const QString &value)
{
    if (value.size() > LongestSecret) {
        return failure(ErrorCode::InvalidInput, u"too long for a secret"_s);
    }
    const Result<FileGuard> guard = FileGuard::take(path);
    if (!guard) {
        return tl::unexpected(Error {ErrorCode::Storage, 0, guard.error().detail});
    }
    IniFile file(path);
    if (const Result<> loaded = file.load(); !loaded) {
        return loaded;
    }
    if (value.isEmpty() && !file.value(name)) {
        return {}; // no file is made for what is not there
    }
    file.setValue(name, value.isEmpty() ? std::nullopt : std::optional(value));
    return file.save();
}

} // namespace

bool secret::isBotToken(QStringView text)
{
    constexpr qsizetype shortestKey = 30;
    constexpr qsizetype longestKey = 60;
    const qsizetype colon = text.indexOf(u':');
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const auto isKey = [&isDigit](QChar c) {
        return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_'
            || c == u'-';
    };
    if (colon < 1 || text.size() - colon - 1 < shortestKey
        || text.size() - colon - 1 > longestKey) {
        return false;
    }
    const QStringView bot = text.first(colon);
    const QStringView key = text.sliced(colon + 1);
    return std::all_of(bot.begin(), bot.end(), isDigit)
        && std::all_of(key.begin(), key.end(), isKey);
}

FileSecretStore::FileSecretStore(QString path)
    : m_path(std::move(path))
{
}

void FileSecretStore::read(const QString &name, QObject *context, ReadCallback callback)
{
    answer<QString>(context, std::move(callback), readFrom(m_path, name));
}

void FileSecretStore::write(const QString &name, const QString &value, QObject *context,
                            DoneCallback callback)
{
    answer<void>(context, std::move(callback), writeTo(m_path, name, value));
}

} // namespace vp
