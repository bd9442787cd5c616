// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ringtest.h"
#include "ui/setuppage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace vp {

class VirtualPhone;

/** The country, the number that rings, its name, and a call that shows that it does. */
class SetupPhones : public SetupPage
{
    Q_OBJECT
public:
    /** With @p proposes, the SIM card's country is proposed, or the desktop's. */
    SetupPhones(VirtualPhone &phone, bool proposes, QWidget *parent = nullptr);
    void initializePage() override;
    void shown() override;
    bool validatePage() override;

private:
    void buildFields();
    void buildRing();
    void ringNow();
    void showRing(RingTest::Step step);
    void refresh();
    /** For its home country, once, while the page is seen and the modem is ready. */
    void askSim();
    [[nodiscard]] bool isSeen() const;
    [[nodiscard]] QString storedName() const;

    VirtualPhone &m_phone;
    bool m_proposes;
    bool m_wantsCountry = false;
    QLineEdit *m_name = nullptr;
    QLabel *m_number = nullptr; ///< as it was understood
    QPushButton *m_ring = nullptr;
    QLabel *m_rings = nullptr;
};

} // namespace vp
