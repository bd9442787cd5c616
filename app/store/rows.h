// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVariant>

#include <optional>

namespace vp::rows {

/** How values stand in the columns: times are milliseconds since 1970 in UTC. */
[[nodiscard]] inline QVariant time(const std::optional<QDateTime> &at)
{
    return at ? QVariant(at->toMSecsSinceEpoch()) : QVariant();
}

[[nodiscard]] inline QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

[[nodiscard]] inline std::optional<QDateTime> optionalTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(timeOf(value));
}

/** Never NULL, which a null QString would be. */
[[nodiscard]] inline QVariant text(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}

template<class Enum>
[[nodiscard]] int numberOf(Enum value)
{
    return static_cast<int>(value);
}

/** A number that no enumerator has (a damaged file) becomes the fallback. */
template<class Enum>
[[nodiscard]] Enum enumOf(const QVariant &value, Enum last, Enum fallback)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : fallback;
}

} // namespace vp::rows
