// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QString>

namespace vp {

/** A message's text as people see it, and its formatting with offsets in UTF-16 units. */
struct FormattedText
{
    QString plain;
    QJsonArray entities;
    bool operator==(const FormattedText &) const = default;
};

/**
 * Reads the Bot API's HTML by the server's own rules. Errors: InvalidInput with the server's words,
 * as "Unsupported start tag \"br\" at byte offset 3".
 */
[[nodiscard]] Result<FormattedText> parseBotApiHtml(const QString &html);

} // namespace vp
