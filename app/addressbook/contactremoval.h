// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "addressbook/groupfiles.h"
#include "addressbook/importfolder.h"
#include "addressbook/vcardwriter.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vp {

/** Cards that were taken out of the file of a group, as they stood there. */
struct TakenCards
{
    QString path;
    QByteArray bytes;
    int cards = 0;
};

/**
 * Takes the cards of @p contacts out of the groups' files in @p folder: those that have the
 * contact's name, and no number but his. A file in which nobody is found stays as it is; a group
 * that is empty now keeps its file. Whatever was written is in @p taken, also when an error comes:
 * Storage, NotFound (nobody was found anywhere).
 */
[[nodiscard]] Result<> takeContacts(const QString &folder, const std::vector<Contact> &contacts,
                                    const Region &region, std::vector<TakenCards> &taken);
/** Puts them back, at the end of the files they came from. Error Storage. */
[[nodiscard]] Result<> putBack(const std::vector<TakenCards> &taken);
/** Changes the contact's cards in the files of all his groups into @p after, or none of them; @p
 * written is what undoes it, @see restoreGroupFiles(). Errors: those of changeContact() and
 * writeGroupFiles(); NotFound also when no card of his is left. */
[[nodiscard]] Result<> changeCards(const ImportFolder &folder, const Contact &before,
                                   const ContactDraft &after, std::vector<WrittenFile> &written);
/** Moves the cards of @p contacts, as they are, into the group @p to, which may be new; out of @p
 * from, or out of all their other groups where it is empty. All or nothing; @p written is what
 * undoes it, @see restoreGroupFiles(). Errors: InvalidInput (no name of a group), NotFound (nobody
 * is there any more), those of writeGroupFiles(). */
[[nodiscard]] Result<> moveCards(const ImportFolder &folder, const std::vector<Contact> &contacts,
                                 const QString &from, const QString &to,
                                 std::vector<WrittenFile> &written);
/** The cards of @p contacts as they stand in the groups' files, of @p group alone where it is not
 * empty. Errors: NotFound (nobody is there any more), Storage. */
[[nodiscard]] Result<QByteArray> cardsOf(const QString &folder,
                                         const std::vector<Contact> &contacts, const QString &group,
                                         const Region &region);

} // namespace vp
