// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifier.h"
#include "service/virtualphone.h"

#include <QIcon>
#include <QObject>
#include <QSystemTrayIcon>

#include <optional>

class QAction;
class QMenu;

namespace vp {

class MainWindow;

/** What the tray icon tells by its shape. */
enum class TrayState : std::uint8_t { Ready, Ringing, InCall, Attention, NoModem };

[[nodiscard]] TrayState trayState(const PhoneStatus &status, const std::optional<LiveCall> &call);
/** Our own drawings, as pixmaps from 16 to 64 pixels. */
[[nodiscard]] QIcon trayIcon(TrayState state);

/** The icon in the tray with its menu. Lives as long as the window, which hides into it. */
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    TrayIcon(VirtualPhone &phone, MainWindow &window, QObject *parent = nullptr);
    ~TrayIcon() override;
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

public Q_SLOTS:
    /** For a notification that no service takes: the tray's own bubble, without buttons. */
    void showMessage(const vp::Notification &notification);

private:
    void buildMenu();
    void refresh();
    void fillRecentCalls();

    VirtualPhone &m_phone;
    MainWindow &m_window;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QMenu *m_recent = nullptr;
    QAction *m_stateLine = nullptr;
    QAction *m_callLine = nullptr;
    QAction *m_hangUp = nullptr;
    TrayState m_shown = TrayState::NoModem;
};

} // namespace vp
