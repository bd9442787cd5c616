// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/** All calls go to one phone for a while; the words as typed, empty = show and ask. */
struct ForwardCommand
{
    QString words;
    bool operator==(const ForwardCommand &) const = default;
};

/** Do not disturb for a while; the words as typed, empty = show and ask. */
struct DisturbCommand
{
    QString words;
    bool operator==(const DisturbCommand &) const = default;
};

/** The settings as one message. */
struct SettingsCommand
{
    bool operator==(const SettingsCommand &) const = default;
};

} // namespace vp
