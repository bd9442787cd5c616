// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QObject>
#include <QPalette>

namespace vp {

/** Dark letters on light grey, one blue as accent. */
[[nodiscard]] QPalette lightPalette();
/** Light letters on dark grey, the same blue. */
[[nodiscard]] QPalette darkPalette();

/**
 * The colours of the whole program, as window/theme says: light, dark, or as the system. That is
 * the palette that the desktop gives Qt; where it gives none, or a light one although the person
 * has asked the desktop for dark, ours. Follows the setting and the desktop while the program runs.
 */
class Theme : public QObject
{
    Q_OBJECT
public:
    /** @p settings outlives this. */
    explicit Theme(Settings &settings, QObject *parent = nullptr);

public Q_SLOTS:
    /** What the person has asked the desktop for. */
    void setDesktopDark(bool dark);

private:
    void apply();

    Settings &m_settings;
    bool m_desktopDark = false;
};

} // namespace vp
