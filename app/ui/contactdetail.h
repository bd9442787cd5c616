// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;

namespace vp {

/** One contact: numbers, groups, who would get a call of his now, and what can be done. */
class ContactDetail : public QWidget
{
    Q_OBJECT
public:
    using WhoGets = std::function<QString(const PhoneNumber &caller)>;
    explicit ContactDetail(WhoGets whoGets, QWidget *parent = nullptr);
    void setContact(const std::optional<Contact> &contact);
    /** What the button "Move to" opens; the detail owns it. */
    void setMoveMenu(QMenu *menu);
    /** The routing may have changed. */
    void refresh();

Q_SIGNALS:
    void callRequested(const QString &number);
    /** Who would get a call from there, and why. */
    void whyRequested(const QString &number);
    void messageRequested(const QString &number);
    /** It is to be blocked; nothing is yet. */
    void blockRequested(const QString &number);
    void editRequested();
    void removalRequested();

private:
    [[nodiscard]] QString chosenNumber() const;

    WhoGets m_whoGets;
    std::optional<Contact> m_contact;
    QLabel *m_name;
    QLabel *m_groups;
    QLabel *m_verdict;
    QListWidget *m_numbers;
    QPushButton *m_call;
    QPushButton *m_message;
    QPushButton *m_copy;
    QPushButton *m_edit;
    QPushButton *m_why;
    QPushButton *m_move;
    QPushButton *m_block;
    QPushButton *m_remove;
};

} // namespace vp
