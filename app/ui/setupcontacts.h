// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setuppage.h"

class QLabel;

namespace vp {

class VirtualPhone;

/** Files of contacts, dropped or chosen; each is a group. */
class SetupContacts : public SetupPage
{
    Q_OBJECT
public:
    explicit SetupContacts(VirtualPhone &phone, QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildArea();
    void choose(bool folder);
    void refresh();

    VirtualPhone &m_phone;
    QLabel *m_count = nullptr;
};

} // namespace vp
