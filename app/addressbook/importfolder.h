// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/groupimport.h"

namespace vp {

/** Where groups are imported, and where what was before is kept. */
struct ImportFolder
{
    QString contacts;
    QString kept;
    Region region;
    QString stamp; ///< unique for each import: names the files that are kept
    qsizetype most = 40; ///< files that are kept, two for an import; the oldest go
};

/** What a later undo or confirmation needs. */
struct ImportTicket
{
    QString path; ///< of the group's file
    QString group;
    QString before; ///< copy of the file as it was; empty = there was none
    QString incoming; ///< copy of what was sent
    QByteArray written; ///< hash of what was written; empty = nothing was
};

struct ImportResult
{
    ImportTicket ticket;
    ImportMode mode = ImportMode::Replace;
    ImportCounts counts;
    std::vector<ContactProblem> problems;
    bool needsConfirmation = false; ///< nothing was written yet
};

// These read and write files: for a worker. Each leaves either the group as it was or as it is
// meant to be. Errors: InvalidInput (the file's name), Storage, Conflict (the group was changed by
// somebody else meanwhile, and stays as it is), NotFound (what was kept is gone).

[[nodiscard]] Result<ImportResult> importGroup(const ImportFolder &folder, const QString &fileName,
                                               const QByteArray &bytes, ImportMode mode);
/** Carries out what needed a confirmation. */
[[nodiscard]] Result<ImportResult> confirmImport(const ImportFolder &folder,
                                                 const ImportTicket &ticket);
/** The group as it was before, with the new cards joined to it. */
[[nodiscard]] Result<ImportResult> mergeInstead(const ImportFolder &folder,
                                                const ImportTicket &ticket);
/** The group as it was before; its counts are in `before` and `cards`. */
[[nodiscard]] Result<ImportResult> undoImport(const ImportFolder &folder,
                                              const ImportTicket &ticket);

} // namespace vp
