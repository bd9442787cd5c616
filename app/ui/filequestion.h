// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QStringList>

namespace vp {

/** What a question for a file says. */
struct FileQuestion
{
    QString name; ///< of the object
    QString title;
    QStringList kinds; ///< "Table (*.csv)", the usual one first
    QString suggested {}; ///< name of a file to be written
};

/**
 * Questions for files that stop nothing: whoever is asked may still end a call. Each is shown, goes
 * by itself, and tells its answer by the dialog's signals; the same one asked before is closed.
 */
/** For one file to be written; without an ending it gets that of the chosen kind. */
QFileDialog *askWhereToSave(const FileQuestion &question, QWidget *parent);
QFileDialog *askForFiles(const FileQuestion &question, QFileDialog::FileMode mode, QWidget *parent);

} // namespace vp
