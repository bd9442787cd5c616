// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/blockentry.h"
#include "chat/htmltext.h"
#include "service/blocklistdesk.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace vp {

/** Words for block and allow entries and for shared lists, in the chat. */
class BlockPhrases
{
    Q_DECLARE_TR_FUNCTIONS(BlockPhrases)
public:
    /** One line of the list of own entries. */
    struct Row
    {
        BlockEntry entry;
        QString name; ///< of the contact with this number; empty = nobody's
        int hits = 0;
    };

    /** Whom an entry is about: "numbers that begin with +39021234", without its sign. */
    [[nodiscard]] static QString about(const BlockEntry &entry);
    /** One page of the own entries; @p first = number of the first row, @p all = of all pages. */
    [[nodiscard]] static HtmlText list(const std::vector<Row> &rows, std::size_t first,
                                       std::size_t all);
    [[nodiscard]] static HtmlText sharedLists(const std::vector<SharedListStatus> &lists,
                                              const QDateTime &now);
    /** What was added; @p note = whose they are. */
    [[nodiscard]] static HtmlText added(const std::vector<BlockEntry> &entries, const QString &note,
                                        bool anyNew);
    /** A number was blocked which another entry lets through. */
    [[nodiscard]] static HtmlText butAllowed(const QString &entry);
    [[nodiscard]] static QString removed(const std::vector<BlockEntry> &entries);
    [[nodiscard]] static QString restored(const std::vector<BlockEntry> &entries);
    [[nodiscard]] static QString gone();

    /** Why @p text cannot be an entry; @p nearest = name of a contact, or empty. */
    [[nodiscard]] static HtmlText problem(const QString &text, const Error &error,
                                          const QString &nearest);
    [[nodiscard]] static QString notStored();
    [[nodiscard]] static HtmlText noNumbers(const QString &name);
    [[nodiscard]] static HtmlText askWhom(const QString &text);
    [[nodiscard]] static HtmlText askEntry();
    [[nodiscard]] static QString addButton();
    [[nodiscard]] static HtmlText askCountry(const BlockEntry &entry);

    [[nodiscard]] static HtmlText askExport(qsizetype entries);
    /** Below the file. */
    [[nodiscard]] static HtmlText exported(qsizetype entries, qsizetype leftOut, bool salted);
    [[nodiscard]] static QString nothingToExport();

    [[nodiscard]] static QString removeButton(std::size_t number);
    [[nodiscard]] static QString removeItButton();
    [[nodiscard]] static QString undoButton();
    [[nodiscard]] static QString listButton();
    [[nodiscard]] static QString sharedListsButton();
    [[nodiscard]] static QString refreshButton();
    [[nodiscard]] static QString exportButton();
    [[nodiscard]] static QString exportPlainButton();
    [[nodiscard]] static QString exportSaltedButton();
    [[nodiscard]] static QString blockThemAllButton();
    /** On the message of a call. */
    [[nodiscard]] static QString blockButton();
    [[nodiscard]] static QString letThroughButton();
    /** Toasts. */
    [[nodiscard]] static QString refreshing();
    [[nodiscard]] static QString done();

private:
    [[nodiscard]] static QString country(const QString &code);
};

} // namespace vp
