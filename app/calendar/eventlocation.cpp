// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/eventlocation.h"

namespace vp {

EventTarget readLocation(const QString &, const Region &, const QStringList &)
{
    return std::monostate {};
}

} // namespace vp
