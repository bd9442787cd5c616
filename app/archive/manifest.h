// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backup.h"
#include "base/result.h"

#include <QByteArray>
#include <QMap>

#include <vector>

namespace vp {

/** What stands first in a backup: everything about the others, and the settings. */
struct Manifest
{
    static constexpr auto Name = "manifest.json";
    static constexpr auto DatabaseEntry = "virtualphone.db";
    static constexpr qint64 Largest = 8 * 1024 * 1024;

    /** A file that follows; where it goes is ours to say, never the backup's. */
    struct File
    {
        enum class Kind : std::uint8_t { Database, Contacts, Calendar, Recording, Prompt };
        Kind kind = Kind::Database;
        QString name {}; ///< "family.vcf"; of the data base empty
        qint64 size = 0;
        QByteArray sha256 {};
    };

    QDateTime madeAt {}; ///< UTC
    QString version {};
    int schema = 0;
    DataCounts counts {};
    QMap<QString, QString> settings {}; ///< without those that are secrets
    QByteArray secrets {}; ///< sealed; empty = left out
    std::vector<File> files {};

    [[nodiscard]] QByteArray toJson() const;
    /** Errors: InvalidInput; Conflict, of a newer version. */
    [[nodiscard]] static Result<Manifest> fromJson(const QByteArray &json);
    /** "contacts": where files of this kind are in the archive, and unpacked; the data base in
     * none. */
    [[nodiscard]] static QString folderOf(File::Kind kind);
    /** "contacts/3.vcf": what the file at @p place is called in the archive. */
    [[nodiscard]] QString entryName(std::size_t place) const;
};

} // namespace vp
