// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

/** What the entries that we write have in common. @see Desktop Entry Specification 1.5 */
namespace vp::desktopentry {

/** Where an entry says which AppImage wrote it, and of what version. */
inline constexpr auto ImageKey = "X-VirtualPhone-Image";
inline constexpr auto VersionKey = "X-AppImage-Version";

/** A program that writes entries; an empty version = it is no AppImage. */
struct Writer
{
    QString image;
    QString version;
};

/** A word of Exec=, in quotes. */
[[nodiscard]] QString quoted(const QString &word);
/** Any text as a value. */
[[nodiscard]] QString escaped(const QString &text);
/** The value of the first line with this key, as it was before escaped(); empty = there is none. */
[[nodiscard]] QString value(const QByteArray &entry, const char *key);
/** The lines by which the writer is known again. */
[[nodiscard]] QByteArray mark(const Writer &writer);
/** Whether the entry belongs to a newer AppImage than @p writer, which is still there. */
[[nodiscard]] bool isOfNewer(const QByteArray &entry, const Writer &writer);

/** The entry's bytes, as far as an entry can be long; empty = not there. */
[[nodiscard]] QByteArray read(const QString &path);
/** Makes the folder, too. Errors: Storage. */
Result<> write(const QString &path, const QByteArray &bytes);

} // namespace vp::desktopentry
