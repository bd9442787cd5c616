// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupbackground.h"

#include "ui/controls.h"
#include "ui/entriespanel.h"
#include "ui/panel.h"
#include "ui/settingfield.h"
#include "ui/setupwizard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

SetupBackground::SetupBackground(Settings &settings, const SetupParts &parts, QWidget *parent)
    : SetupPage(u"background"_s, tr("In the background"),
                tr("The phone works as long as the program runs, also without its window."), parent)
{
    const auto flag = [&](SettingKey key, const QString &label) {
        column().addWidget(new FlagSetting(settings, key, label, this));
    };
    flag(SettingKey::StartAtLogin, tr("Start when I log in, hidden in the tray"));
    flag(SettingKey::CloseToTray, tr("Closing the window keeps the phone running in the tray"));
    if (!parts.hasTray || !parts.hasTray()) {
        QLabel *hint =
            textLabel(tr("This desktop has no tray: closing the window minimises it, and "
                         "a second start shows it again."),
                      true, this);
        hint->setObjectName(nameOf("tray"_L1));
        column().addWidget(hint);
    }
    flag(SettingKey::InhibitSleep, tr("The computer does not sleep while the modem is ready"));
    flag(SettingKey::ForwardWhenOff, tr("While the computer is off, callers reach your own phone"));
    flag(SettingKey::ShowNotifications, tr("Show a notification for calls"));
    if (parts.notify) {
        QPushButton *show =
            makeButton(nameOf("notify"_L1), tr("Show me &one"), tr("Show me a notification"), this);
        column().addWidget(show, 0, Qt::AlignLeft);
        connect(show, &QPushButton::clicked, this, parts.notify);
    }
    if (parts.entries != nullptr) {
        column().addWidget(new EntriesPanel(*parts.entries, nameOf("entries"_L1), this));
    }
    column().addStretch(1);
}

} // namespace vp
