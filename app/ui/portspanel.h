// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/stickport.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QTreeWidget;

namespace vp {

class VirtualPhone;

/** Which port of the modem is for what, by names that people can look up. */
class PortsPanel : public QWidget
{
    Q_OBJECT
public:
    using Ports = std::function<std::vector<StickPort>()>;
    /** @p ports may be empty: then the one that is open is all that is known. @p phone outlives
     * this. */
    PortsPanel(VirtualPhone &phone, Ports ports, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    [[nodiscard]] std::vector<StickPort> known() const;

    VirtualPhone &m_phone;
    Ports m_ports;
    QTreeWidget *m_table;
    QLabel *m_words;
};

} // namespace vp
