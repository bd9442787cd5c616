// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/autostart.h"
#include "main/commandline.h"
#include "settings/settings.h"

#include <QObject>

namespace vp {

/** Keeps the autostart entry as the setting window/startAtLogin says. */
class AtLogin : public QObject
{
    Q_OBJECT
public:
    AtLogin(Settings &settings, Autostart entry, QObject *parent = nullptr);
    /** What starts this instance again, hidden; as it lies on the disk now. */
    [[nodiscard]] static QStringList command(const CommandLine &line);
    /** Tells the entries of instances apart; empty = the only one. */
    [[nodiscard]] static QString nameOf(const CommandLine &line);

private:
    void apply();

    Settings &m_settings;
    Autostart m_entry;
};

} // namespace vp
