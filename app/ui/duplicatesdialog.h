// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace vp {

class ContactMerging;
class WindowContacts;
struct DuplicateSet;

/** Who stands in the contacts more than once, what they would become, and what that changes. The
 * ticked ones are made one, others are said to be different people; the last of both can be undone.
 */
class DuplicatesDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p contacts outlives the dialog, which deletes itself when it is closed. */
    explicit DuplicatesDialog(WindowContacts &contacts, QWidget *parent = nullptr);

private:
    void buildFields();
    [[nodiscard]] QWidget *buildButtons();
    void follow(WindowContacts &contacts);
    void showSets();
    void showChosen();
    void mergeTicked();
    void keepApart();
    void tell(const QString &words);
    void updateButtons();
    [[nodiscard]] const DuplicateSet *chosen() const;

    ContactMerging &m_merging;
    QLabel *m_note = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_undo = nullptr;
    bool m_isBusy = true; ///< the list is about to become another one
    bool m_isFirst = true; ///< nothing has been listed yet
};

} // namespace vp
