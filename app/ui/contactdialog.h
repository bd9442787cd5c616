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

namespace vp {

/** A contact that is made or changed here: name, numbers, and of a new one the group. */
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
    void store();
    /** Nothing, where a line is no number; that is told. */
    [[nodiscard]] std::optional<std::vector<PhoneNumber>> typedNumbers();

    WindowContacts &m_contacts;
    std::optional<Contact> m_contact;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_numbers = nullptr;
    QComboBox *m_group = nullptr; ///< null while a contact is changed
    QLabel *m_problem = nullptr;
};

} // namespace vp
