// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/virtualphone.h"

#include <QMenu>

#include <optional>

namespace vp {

class MainWindow;

/** The menu of the tray icon. Everything in it can be done from the window, too. */
class TrayMenu : public QMenu
{
    Q_OBJECT
public:
    TrayMenu(VirtualPhone &phone, MainWindow &window);
    /** What it says first, and of the call that lives. */
    void setState(const QString &line, const std::optional<LiveCall> &call);

private:
    void addCall();
    void addCommands();
    void addRules();
    void addProgram();
    void refreshCall();
    void refreshMissed();
    void fillRecentCalls();
    QAction *add(QMenu &menu, const QString &name, const QString &text);
    /** A person wanted something that did not work. */
    void tell(const QString &problem);

    VirtualPhone &m_phone;
    MainWindow &m_window;
    QAction *m_stateLine = nullptr;
    QMenu *m_call = nullptr;
    QAction *m_join = nullptr;
    QAction *m_answer = nullptr;
    QAction *m_voicemail = nullptr;
    QMenu *m_recent = nullptr;
    QAction *m_missed = nullptr;
    std::optional<LiveCall> m_live;
};

} // namespace vp
