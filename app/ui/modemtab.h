// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vp {

class ModemPanel;
class VirtualPhone;

/** What is known of the modem at any time, the number of the SMS centre where it is missing, and a
 * fresh start, above what an examination finds. */
class ModemTab : public QWidget
{
    Q_OBJECT
public:
    /** @p typeCode may be empty. @p phone outlives this. */
    ModemTab(VirtualPhone &phone, std::function<QString()> typeCode, QWidget *examination,
             QWidget *parent = nullptr);
    /** Leads to the field of the SMS centre's number. */
    void typeServiceCentre();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildCentre();
    void look();
    void lookAtCentre();
    /** Of the network, once for each modem that came. */
    void askCallWaiting();
    void reconnect();
    void tell(const QString &words);

    VirtualPhone &m_phone;
    std::function<QString()> m_typeCode;
    ModemPanel *m_facts;
    QWidget *m_centre = nullptr; ///< hidden while a number is set
    QLineEdit *m_number = nullptr;
    QPushButton *m_reconnect;
    QLabel *m_words;
    std::optional<bool> m_callWaiting;
    bool m_askedWaiting = false;
};

} // namespace vp
