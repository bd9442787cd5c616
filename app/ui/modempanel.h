// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/networkstatus.h"
#include "ui/panel.h"

#include <QHash>

#include <optional>

class QGridLayout;

namespace vp {

/** The modem, its SIM card and its network as they are now. */
class ModemPanel : public Panel
{
    Q_OBJECT
public:
    explicit ModemPanel(QWidget *parent = nullptr);
    void setStatus(const NetworkStatus &network);
    /** Of SMS; empty = it is missing, nullopt = not known. */
    void setServiceCentre(const std::optional<QString> &number);
    void setCallWaiting(std::optional<bool> isOn);
    /** The model's part of the IMEI; empty = not known. */
    void setTypeCode(const QString &digits);

private:
    void addFact(const QString &name, const QString &label);
    void setFact(const QString &name, const QString &value);

    QGridLayout *m_grid;
    QHash<QString, QLabel *> m_values;
};

} // namespace vp
