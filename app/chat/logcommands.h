// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vp {

/** /log: which day, as typed; empty = today. */
struct LogCommand
{
    QString day;
    bool operator==(const LogCommand &) const = default;
};

} // namespace vp
