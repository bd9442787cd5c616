// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vp {

/**
 * An INI file that people edit by hand as well. QSettings would split a value at its commas, cut it
 * at a semicolon, drop comments and make the file readable for everybody; here a line is a value,
 * comments and unknown lines stay where they are, and the file is replaced as a whole with mode
 * 0600. Names are "section/key", compared without case; before the first section a line may bear
 * the whole name.
 */
class IniFile
{
public:
    explicit IniFile(QString path);
    /**
     * Reads the file; one that does not exist is empty, one that others may read is made private.
     * Errors: PermissionDenied, Storage (unreadable, over 1 MiB).
     */
    Result<> load();
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    /** nullopt removes the line. */
    void setValue(const QString &name, const std::optional<QString> &value);
    /** Writes a new file beside the old one, syncs and renames it. Makes the folder (0700). Errors:
     * Storage. */
    [[nodiscard]] Result<> save() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    /** Where the line of @p name is; or, negative, one less than minus where it would be inserted.
     */
    [[nodiscard]] qsizetype position(const QString &name) const;
    QString m_path;
    QStringList m_lines;
};

} // namespace vp
