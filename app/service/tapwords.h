// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auditwords.h"
#include "service/callbuttons.h"
#include "service/messagelook.h"

namespace vp {

class Settings;

// What a button did, as the audit log keeps it: whom it was about, and nothing that only the table
// of buttons could explain.

/** Below a call with @p remote; @p phone is one of A's that was chosen, or empty. */
[[nodiscard]] AuditWords tapWords(const CallTap &tap, const QString &remote, const QString &phone);
/** Below an SMS with @p remote. */
[[nodiscard]] AuditWords tapWords(const MessageButton &button, const QString &remote);
/** Of a button whose data says all by itself, which is hostile; @p settings as they are before it
 * is obeyed. */
[[nodiscard]] AuditWords tapWords(const QString &data, const Settings &settings);

} // namespace vp
