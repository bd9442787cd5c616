// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portspanel.h"

#include "service/virtualphone.h"
#include "ui/controls.h"
#include "ui/panel.h"

#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

QString spoken(PortUse use)
{
    switch (use) {
    case PortUse::Commands:
        return PortsPanel::tr("commands");
    case PortUse::CommandsAndEvents:
        return PortsPanel::tr("commands and events");
    case PortUse::Events:
        return PortsPanel::tr("events");
    case PortUse::Voice:
        return PortsPanel::tr("sound of calls");
    case PortUse::Drained:
        break;
    }
    return PortsPanel::tr("only emptied");
}

} // namespace

PortsPanel::PortsPanel(VirtualPhone &phone, Ports ports, QWidget *parent)
    : QWidget(parent)
    , m_phone(phone)
    , m_ports(std::move(ports))
    , m_table(makeTable(u"ports.table"_s, tr("Ports of the modem"),
                        {tr("Port"), tr("Used for"), tr("USB interface"),
                         tr("Name that stays when numbers change")},
                        this))
    , m_words(textLabel({}, true, this))
{
    m_words->setObjectName(u"ports.words"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    connect(&m_phone, &VirtualPhone::statusChanged, this, [this] {
        if (isVisible()) {
            look();
        }
    });
}

std::vector<StickPort> PortsPanel::known() const
{
    const NetworkStatus network = m_phone.status().network;
    std::vector<StickPort> ports = m_ports ? m_ports() : std::vector<StickPort>();
    const bool isThere = network.modem != ModemState::Absent && network.modem != ModemState::Lost;
    if (ports.empty() && isThere && !network.port.isEmpty()) {
        ports.push_back({network.port, {}, -1, PortUse::Commands});
    }
    return ports;
}

void PortsPanel::look()
{
    m_table->clear();
    for (const StickPort &port : known()) {
        auto *row = new QTreeWidgetItem(
            m_table,
            {port.path, spoken(port.use),
             port.interfaceNumber < 0 ? QString() : QLocale().toString(port.interfaceNumber),
             port.lastingName});
        row->setToolTip(3, port.lastingName);
    }
    const bool isAny = m_table->topLevelItemCount() > 0;
    for (int column = 0; isAny && column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
    }
    m_words->setText(isAny ? tr("A name of the last column may be set as the serial port in "
                                "Settings.")
                           : tr("There is no modem now."));
}

void PortsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

} // namespace vp
