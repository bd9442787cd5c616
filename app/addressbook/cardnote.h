// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vp {

/** Longer ones are not shown and not written: UTF-16 units. */
constexpr qsizetype LongestNote = 10'000;

/**
 * What the NOTE properties of @p cards (one or several, from BEGIN to END) say to people: each
 * different one once, one below the other. Nothing: a card cannot be taken apart, or it is longer
 * than LongestNote, so that it cannot be changed here without losing something.
 * @see RFC 2426, 3.6.2
 */
[[nodiscard]] std::optional<QString> noteOf(const QByteArray &cards);

/** @p text as a note is kept: without control characters but the ends of its lines, and without
 * blanks around it; not longer than LongestNote. */
[[nodiscard]] QString cleanNote(const QString &text);

/** The one line of a note, with the group and what else @p header (up to the colon) of an earlier
 * one says, but for its encoding. */
[[nodiscard]] QByteArray noteLine(const QString &text, QByteArrayView header,
                                  const QByteArray &version);

} // namespace vp
