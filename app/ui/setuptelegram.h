// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setuppage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace vp {

class VirtualPhone;

/** The bot's token, whether it works, and who is the owner. */
class SetupTelegram : public SetupPage
{
    Q_OBJECT
public:
    /** @p tokenGiven: by the environment. */
    SetupTelegram(VirtualPhone &phone, bool tokenGiven, QWidget *parent = nullptr);

Q_SIGNALS:
    void tokenEntered(const QString &token);

private:
    void buildToken(bool given);
    void test();
    void refresh();

    VirtualPhone &m_phone;
    QLineEdit *m_token = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace vp
