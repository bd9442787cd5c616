// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "service/phrases.h"
#include "ui/icons.h"
#include "ui/troubles.h"

#include <QLocale>
#include <QToolButton>

namespace vp {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_modem(addButton(u"status.modem"_s, u"modem"_s))
    , m_network(addButton(u"status.network"_s, u"signal0"_s))
    , m_chat(addButton(u"status.chat"_s, u"chat"_s))
{
    setObjectName(u"status"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    connect(m_modem, &QToolButton::clicked, this, &StatusLine::modemClicked);
    connect(m_network, &QToolButton::clicked, this, &StatusLine::networkClicked);
    connect(m_chat, &QToolButton::clicked, this, &StatusLine::chatClicked);
}

QToolButton *StatusLine::addButton(const QString &objectName, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
    return button;
}

void StatusLine::setStatus(const PhoneStatus &status)
{
    const NetworkStatus &network = status.network;
    const bool usable = network.modem == ModemState::Ready;
    m_modem->setIcon(lineIcon(usable ? u"modem"_s : u"warning"_s));
    m_modem->setText(modemLine(network));
    const QString remedy = Troubles::remedy(network);
    m_modem->setToolTip(remedy.isEmpty() ? Phrases::modem(network) : remedy);
    m_network->setVisible(usable);
    m_network->setIcon(lineIcon(signalIconName(network.signalPercent)));
    const QString name = network.operatorName.isEmpty() ? tr("Network") : network.operatorName;
    m_network->setText(network.signalPercent
                           ? tr("%1, %2 %", "operator, signal")
                                 .arg(name, QLocale().toString(*network.signalPercent))
                           : name);
    m_network->setToolTip(network.roaming ? tr("Roaming: calls may cost more")
                                          : tr("Operator and signal"));
    const bool trouble =
        status.chat == ChatHealth::TokenRefused || status.chat == ChatHealth::UsedElsewhere;
    m_chat->setIcon(lineIcon(trouble ? u"warning"_s : u"chat"_s));
    m_chat->setText(tr("Telegram: %1").arg(Phrases::chat(status.chat)));
    m_chat->setToolTip(status.botName.isEmpty() ? tr("The bot is set up in Settings")
                                                : u"@"_s + status.botName);
    for (QToolButton *button : {m_modem, m_network, m_chat}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
    }
}

QString signalIconName(std::optional<int> percent)
{
    const int value = percent.value_or(0);
    return u"signal%1"_s.arg(value <= 0 ? 0 : qMin(4, 1 + (value - 1) / 25));
}

QString modemLine(const NetworkStatus &network)
{
    if (network.modem != ModemState::Ready) {
        const QString trouble = Troubles::line(network);
        return trouble.isEmpty() ? Phrases::modem(network) : trouble;
    }
    const QString model = network.model.isEmpty() ? StatusLine::tr("Modem") : network.model;
    return network.port.isEmpty()
        ? model
        : StatusLine::tr("%1 on %2", "modem, port").arg(model, network.port);
}

} // namespace vp
