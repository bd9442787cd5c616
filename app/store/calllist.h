// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "telephony/callstory.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <vector>

namespace vp {

/** Calls with their steps and reasons; @p where ends with an order from the newest id down. */
[[nodiscard]] Result<std::vector<CallRecord>>
readCalls(const QSqlDatabase &database, const QString &where, const QVariantList &values);

} // namespace vp
