// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/forwardingmemory.h"

#include "settings/inifile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto Ours = "ours"_L1;
constexpr auto Active = "wasActive"_L1;
constexpr auto Number = "wasTo"_L1;
constexpr auto Seconds = "wasAfter"_L1;

} // namespace

ForwardingMemory::ForwardingMemory(QString path, std::function<QString()> owner)
    : m_path(std::move(path))
    , m_owner(std::move(owner))
{
}

QString ForwardingMemory::nameOf(ForwardReason reason, QLatin1StringView what) const
{
    return u"line"_s + m_owner() + u"/forward"_s + QString::number(static_cast<int>(reason))
        + QString(what);
}

Result<std::optional<KeptForwarding>> ForwardingMemory::find(ForwardReason reason) const
{
    if (m_path.isEmpty()) {
        return std::optional<KeptForwarding>();
    }
    IniFile file(m_path);
    if (const Result<> loaded = file.load(); !loaded) {
        return tl::unexpected<Error>(loaded.error());
    }
    const auto value = [&](QLatin1StringView what) {
        return file.value(nameOf(reason, what)).value_or(QString());
    };
    KeptForwarding kept;
    kept.ours = value(Ours).split(u',', Qt::SkipEmptyParts);
    if (kept.ours.isEmpty()) {
        return std::optional<KeptForwarding>();
    }
    kept.before.active = value(Active) == "true"_L1;
    kept.before.number = value(Number);
    kept.before.noReplyAfter = std::chrono::seconds(value(Seconds).toInt());
    return std::optional(kept);
}

Result<> ForwardingMemory::keep(ForwardReason reason, const KeptForwarding &kept) const
{
    if (m_path.isEmpty()) {
        return failure(ErrorCode::Storage, u"there is no place to remember forwards"_s);
    }
    IniFile file(m_path);
    if (const Result<> loaded = file.load(); !loaded) {
        return loaded;
    }
    file.setValue(nameOf(reason, Ours), kept.ours.join(u','));
    file.setValue(nameOf(reason, Active), kept.before.active ? u"true"_s : u"false"_s);
    file.setValue(nameOf(reason, Number), kept.before.number);
    file.setValue(nameOf(reason, Seconds), QString::number(kept.before.noReplyAfter.count()));
    return file.save();
}

Result<> ForwardingMemory::forget(ForwardReason reason) const
{
    if (m_path.isEmpty()) {
        return {};
    }
    IniFile file(m_path);
    if (const Result<> loaded = file.load(); !loaded) {
        return loaded;
    }
    for (const QLatin1StringView what : {Ours, Active, Number, Seconds}) {
        file.setValue(nameOf(reason, what), std::nullopt);
    }
    return file.save();
}

} // namespace vp
