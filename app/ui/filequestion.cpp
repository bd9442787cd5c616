// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filequestion.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** "csv" of "Table (*.csv)". */
QString endingOf(const QString &kind)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(kind).captured(1);
}

QFileDialog *newDialog(const FileQuestion &question, QWidget *parent)
{
    if (auto *before = parent->findChild<QFileDialog *>(question.name)) {
        before->setObjectName({});
        before->close();
    }
    auto *dialog = new QFileDialog(parent, question.title, {}, question.kinds.join(u";;"_s));
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    return dialog;
}

} // namespace

QFileDialog *askWhereToSave(const FileQuestion &question, QWidget *parent)
{
    QFileDialog *dialog = newDialog(question, parent);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(question.kinds.value(0)));
    dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &kind) { dialog->setDefaultSuffix(endingOf(kind)); });
    dialog->show();
    return dialog;
}

QFileDialog *askForFiles(const FileQuestion &question, QFileDialog::FileMode mode, QWidget *parent)
{
    QFileDialog *dialog = newDialog(question, parent);
    dialog->setFileMode(mode);
    dialog->show();
    return dialog;
}

} // namespace vp
