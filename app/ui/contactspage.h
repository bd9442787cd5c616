// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contactsmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace vp {

class ContactDetail;
class GroupList;

/** Groups, the people in them, and one of them in detail; files are taken in here. */
class ContactsPage : public QWidget
{
    Q_OBJECT
public:
    /** @p contacts outlives this. */
    explicit ContactsPage(WindowContacts &contacts, QWidget *parent = nullptr);
    /** Rules or calls have changed: who gets whom, and who called last, may be another. */
    void refreshRules();

Q_SIGNALS:
    /** Nothing is dialled yet. */
    void callRequested(const QString &number);
    /** As ContactDetail::whyRequested(). */
    void whyRequested(const QString &number);
    /** As ContactDetail::blockRequested(). */
    void blockRequested(const QString &number);
    void messageRequested(const QString &number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildGroups();
    [[nodiscard]] QWidget *buildPeople();
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildEmptyNote();
    void buildTable();
    void addKey(const QKeySequence &keys, void (ContactsPage::*command)());
    void takeList();
    void filter();
    void showChosen();
    void chooseFiles();
    /** Several that are marked, or else all that are shown. */
    [[nodiscard]] std::vector<Contact> markedOrShown() const;
    void exportShown();
    /** Those that are marked. */
    [[nodiscard]] std::vector<Contact> marked() const;
    void moveChosen(const QString &group);
    void removeChosen();
    void showDuplicates();
    void addNew();
    void editChosen();
    void focusFilter();
    using Undo = void (WindowContacts::*)();
    /** In the line above the table; with @p undo there is a button beside it. */
    void tell(const QString &words, Undo undo = nullptr);
    [[nodiscard]] QString chosenGroup() const;

    WindowContacts &m_contacts;
    ContactsModel m_model;
    GroupList *m_groups = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    ContactDetail *m_detail = nullptr;
    QLabel *m_nobody = nullptr;
    QWidget *m_bar = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_undo = nullptr;
    Undo m_undoes = nullptr; ///< what that button does
    QPushButton *m_redo = nullptr;
    std::vector<Contact> m_gone; ///< who was deleted last
    QPushButton *m_export = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace vp
