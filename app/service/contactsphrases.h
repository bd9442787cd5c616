// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "base/result.h"
#include "chat/htmltext.h"
#include "service/contactsimport.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace vp {

/** What is said about contacts and their groups. */
class ContactsPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ContactsPhrases)
public:
    [[nodiscard]] static HtmlText count(const AddressBook &book);
    /** @p found has @p shown at its beginning that are listed. */
    [[nodiscard]] static HtmlText
    found(const QString &text, const std::vector<const Contact *> &found, std::size_t shown);
    /** @p nearest may be empty. */
    [[nodiscard]] static HtmlText nobodyFound(const QString &text, const QString &nearest);
    [[nodiscard]] static HtmlText noSearchText();
    [[nodiscard]] static HtmlText askSearch(const QString &text);
    [[nodiscard]] static QString searchButton();
    [[nodiscard]] static QString callButton(const QString &name, const QString &number);

    [[nodiscard]] static HtmlText imported(const ImportReport &report);
    [[nodiscard]] static HtmlText askImport(const ImportReport &report);
    [[nodiscard]] static HtmlText importFailed(const QString &fileName, const Error &error);
    [[nodiscard]] static HtmlText notOurFile();
    [[nodiscard]] static HtmlText fileTooLarge();
    [[nodiscard]] static QString undone(const ImportReport &report);
    [[nodiscard]] static QString followFailed(const Error &error);

    [[nodiscard]] static QString undoButton();
    [[nodiscard]] static QString mergeButton();
    [[nodiscard]] static QString replaceButton();
    [[nodiscard]] static QString keepButton();
    [[nodiscard]] static QString working();

    // In the window.
    [[nodiscard]] static QString whoGetsNow(const QString &action, const QStringList &reasons);
    [[nodiscard]] static QString noFilesIn(const QString &folder);
    [[nodiscard]] static QString fileFailed(const QString &fileName, const Error &error);
    [[nodiscard]] static QString undoneGroup(const ImportReport &report);
    [[nodiscard]] static QString problemLine(const ContactProblem &problem);
    [[nodiscard]] static QString notRemoved(const Error &error);
    [[nodiscard]] static QString notChanged(const Error &error);
    [[nodiscard]] static QString notExported(const Error &error);

private:
    [[nodiscard]] static QString contacts(int count);
    [[nodiscard]] static QString unreadLines(const std::vector<ContactProblem> &problems);
};

} // namespace vp
