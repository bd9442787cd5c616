// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/phonestatus.h"

#include <QIcon>

#include <optional>

namespace vp {

/** What the tray icon tells by its shape. */
enum class TrayState : std::uint8_t { Ready, Ringing, InCall, DoNotDisturb, Attention, NoModem };

/** In our colours, or one ink for panels that want icons of one colour. */
enum class TrayInk : std::uint8_t { Colour, Light, Dark };

/** What the state is judged by. */
struct TrayFacts
{
    PhoneStatus status;
    std::optional<LiveCall> call {};
    bool isDisturbedByNobody = false;
    bool isCalendarOld = false;
    int missed = 0;
};

/** How the icon looks now. */
struct TrayLook
{
    TrayState state = TrayState::NoModem;
    int missed = 0; ///< calls, on a badge
    TrayInk ink = TrayInk::Colour;
    bool operator==(const TrayLook &) const = default;
};

[[nodiscard]] TrayState trayState(const TrayFacts &facts);
/** By the setting window/trayIcon. */
[[nodiscard]] TrayInk trayInk(const QString &setting);
/** Our own drawings, as pixmaps from 16 to 64 pixels. */
[[nodiscard]] QIcon trayIcon(const TrayLook &look);
/** The drawing of @p state alone, for a window: @p size device-independent pixels. */
[[nodiscard]] QPixmap statePicture(TrayState state, int size, qreal pixelRatio);

} // namespace vp
