// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifier.h"
#include "ui/traymenu.h"
#include "ui/traypictures.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <functional>
#include <optional>
#include <vector>

namespace vp {

class MainWindow;

/** The icon in the tray with its menu. Lives as long as the window, which hides into it. */
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /** @p hasTray says whether there is a tray now; none = never. The icon is made when there is
     * one. */
    TrayIcon(VirtualPhone &phone, MainWindow &window, std::function<bool()> hasTray = {},
             QObject *parent = nullptr);
    ~TrayIcon() override;
    [[nodiscard]] QMenu &menu() { return m_menu; }
    [[nodiscard]] const QString &toolTip() const { return m_toolTip; }
    [[nodiscard]] const TrayLook &look() const { return m_shown; }

public Q_SLOTS:
    /** A tray has come, or one has gone. */
    void lookForTray();
    /** For a notification that no service takes: the tray's own bubble, without buttons. */
    void showMessage(const vp::Notification &notification);
    /** What it was about is over: where the window shows it, that ends. */
    void takeMessage(const QString &key);

private:
    void refresh();
    /** Whether the icon is seen now. */
    [[nodiscard]] bool isSeen();
    void makeIcon();
    [[nodiscard]] TrayFacts facts() const;
    /** Who rings now, the tooltip's second line. */
    [[nodiscard]] QString whoRings(const TrayFacts &facts) const;

    VirtualPhone &m_phone;
    MainWindow &m_window;
    std::function<bool()> m_hasTray;
    TrayMenu m_menu;
    // Not before there is a tray: by what it finds then, Qt chooses the kind for ever.
    std::optional<QSystemTrayIcon> m_icon;
    QString m_toolTip;
    TrayLook m_shown;
    /** What the window's banner was told for want of a tray. */
    struct Told
    {
        QString key;
        QString words;
    };
    std::vector<Told> m_told; ///< the last ones that the banner may still hold
};

} // namespace vp
