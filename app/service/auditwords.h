// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/commandparser.h"
#include "service/chatquestions.h"

#include <QString>

namespace vp {

/** A command or a button as the audit log keeps it: without secrets and without what is written to
 * people. */
struct AuditWords
{
    QString what;
    QString detail;
    bool operator==(const AuditWords &) const = default;
};

[[nodiscard]] AuditWords auditWords(const Command &command);
[[nodiscard]] AuditWords auditWords(const ChatAction &action);

} // namespace vp
