// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowcontacts.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vp {

class NumbersEdit;

/** A contact that is made or changed here: name, numbers with their kinds, the note, and of a new
 * one the group. */
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    /** With @p contact: that one is changed. @p group is proposed for a new one. @p contacts
     * outlives the dialog. */
    ContactDialog(WindowContacts &contacts, const std::optional<Contact> &contact,
                  const QString &group, QWidget *parent = nullptr);

private:
    void buildFields(const QString &group);
    /** Asks for the note of the contact, which stands in its file only. */
    void readNote();
    void store();
    /** What is to be said of @p number as another kind than its card says. */
    void addKind(ContactDraft &draft, const PhoneNumber &number, NumberKind kind) const;
    /** Nothing, where there are too many lines, or one is no number and the person has not said yet
     * that it is to be kept all the same; that is told. */
    [[nodiscard]] std::optional<ContactDraft> typedNumbers();
    void tell(const QString &problem);
    /** Whether Save keeps what is no number, too. */
    void setWarned(bool isWarned);

    WindowContacts &m_contacts;
    std::optional<Contact> m_contact;
    QLineEdit *m_name = nullptr;
    NumbersEdit *m_numbers = nullptr;
    QPlainTextEdit *m_note = nullptr;
    std::optional<QString> m_noteBefore; ///< nothing = not read yet, or not to be changed
    QComboBox *m_group = nullptr; ///< null while a contact is changed
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isWarned = false;
};

} // namespace vp
