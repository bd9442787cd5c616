// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace vp {

/** Files of contacts, and folders that may hold some, of what was dropped. */
[[nodiscard]] QStringList droppedContacts(const QMimeData *data);

} // namespace vp
