// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "service/phrases.h"
#include "ui/historymodel.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"

#include <QLocale>
#include <QMenu>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int RecentCalls = 5;

/** "Anna Rossi: Calling your phone" */
QString callLine(const LiveCall &call)
{
    return TrayIcon::tr("%1: %2", "other party: stage of the call")
        .arg(Phrases::party(call.record.remoteName, call.record.remoteNumber),
             Phrases::stage(call.stage, call.record.direction));
}

QString stateLine(const PhoneStatus &status)
{
    const NetworkStatus &network = status.network;
    if (network.modem != ModemState::Ready) {
        return modemLine(network);
    }
    if (!network.signalPercent) {
        return TrayIcon::tr("ready, %1", "operator").arg(network.operatorName);
    }
    return TrayIcon::tr("ready, %1 %2 %", "operator, signal")
        .arg(network.operatorName, QLocale().toString(*network.signalPercent));
}

} // namespace

TrayState trayState(const PhoneStatus &status, const std::optional<LiveCall> &call)
{
    if (call) {
        const bool talking =
            call->stage == CallStage::Bridged || call->stage == CallStage::Releasing;
        return talking ? TrayState::InCall : TrayState::Ringing;
    }
    if (status.network.modem != ModemState::Ready) {
        return TrayState::NoModem;
    }
    const bool chatTrouble = status.chat == ChatHealth::TokenRefused
        || status.chat == ChatHealth::UsedElsewhere || status.chat == ChatHealth::Offline;
    return chatTrouble || status.masterPhone.isEmpty() ? TrayState::Attention : TrayState::Ready;
}

QIcon trayIcon(TrayState state)
{
    switch (state) {
    case TrayState::Ready:
        return colourIcon(u"tray-ready"_s);
    case TrayState::Ringing:
        return colourIcon(u"tray-ringing"_s);
    case TrayState::InCall:
        return colourIcon(u"tray-incall"_s);
    case TrayState::Attention:
        return colourIcon(u"tray-attention"_s);
    case TrayState::NoModem:
        break;
    }
    return colourIcon(u"tray-nomodem"_s);
}

TrayIcon::TrayIcon(VirtualPhone &phone, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_phone(phone)
    , m_window(window)
    , m_icon(trayIcon(TrayState::NoModem))
    , m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) {
                    m_window.toggle();
                }
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_window, &MainWindow::present);
    connect(&m_phone, &VirtualPhone::statusChanged, this, &TrayIcon::refresh);
    connect(&m_phone, &VirtualPhone::liveCallChanged, this, &TrayIcon::refresh);
    refresh();
    m_icon.show();
    m_window.setHidesToTray(true);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu()
{
    m_stateLine = m_menu->addAction(QString());
    m_stateLine->setEnabled(false);
    m_callLine = m_menu->addAction(lineIcon(u"call"_s), QString(), &m_window, &MainWindow::present);
    m_hangUp =
        m_menu->addAction(lineIcon(u"hangup"_s), tr("Hang up"), this, [this] { m_phone.endAll(); });
    m_menu->addSeparator();
    m_menu->addAction(lineIcon(u"keypad"_s), tr("Dial a number…"), &m_window,
                      [this] { m_window.openDialDialog(); });
    m_recent = m_menu->addMenu(lineIcon(u"history"_s), tr("Recent calls"));
    connect(m_recent, &QMenu::aboutToShow, this, &TrayIcon::fillRecentCalls);
    m_menu->addSeparator();
    m_menu->addAction(tr("Open VirtualPhone"), &m_window, &MainWindow::present);
    m_menu->addAction(tr("Quit"), &m_window, &MainWindow::requestQuit);
}

void TrayIcon::refresh()
{
    const PhoneStatus status = m_phone.status();
    const std::optional<LiveCall> call = m_phone.liveCall();
    const TrayState state = trayState(status, call);
    if (state != m_shown) {
        m_shown = state;
        m_icon.setIcon(trayIcon(state));
    }
    const QString line = status.instance.isEmpty()
        ? tr("VirtualPhone: %1").arg(stateLine(status))
        : tr("VirtualPhone (%1): %2", "name of this one of several, state")
              .arg(status.instance, stateLine(status));
    m_stateLine->setText(line);
    m_callLine->setVisible(call.has_value());
    m_hangUp->setVisible(call.has_value());
    if (call) {
        m_callLine->setText(callLine(*call));
    }
    const QString rings = status.masterPhone.isEmpty()
        ? tr("Nobody rings: your own phone's number is missing")
        : tr("Calls ring %1")
              .arg(Phrases::party(m_phone.nameOf(status.masterPhone), status.masterPhone));
    m_icon.setToolTip(line + u'\n' + (call ? callLine(*call) : rings));
}

void TrayIcon::fillRecentCalls()
{
    m_recent->clear();
    for (const CallRecord &call : m_phone.history(RecentCalls)) {
        QAction *entry =
            m_recent->addAction(lineIcon(callIconName(call)),
                                tr("%1, %2", "who, when")
                                    .arg(Phrases::party(call.remoteName, call.remoteNumber),
                                         spokenTime(call.startedAt)));
        entry->setEnabled(!call.remoteNumber.isEmpty());
        connect(entry, &QAction::triggered, &m_window,
                [this, number = call.remoteNumber] { m_window.openDialDialog(number); });
    }
    if (m_recent->isEmpty()) {
        m_recent->addAction(tr("No calls yet"))->setEnabled(false);
    }
}

void TrayIcon::showMessage(const Notification &notification)
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon.showMessage(notification.title, notification.body, colourIcon(u"virtualphone"_s));
    } else {
        m_window.showBanner(tr("%1 – %2", "title, text of a notification")
                                .arg(notification.title, notification.body));
    }
}

} // namespace vp
