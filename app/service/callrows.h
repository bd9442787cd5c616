// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "telephony/callstory.h"
#include "telephony/message.h"

#include <QByteArray>
#include <QString>

namespace vp {

/** Rows for other programs. */
namespace exportrows {
/** UTF-8 with a mark, so that spreadsheets see it; times as 2026-11-22T14:03:05Z. */
[[nodiscard]] QByteArray csvHeader();
/** A text that a spreadsheet would take for a formula begins with an apostrophe; a number is left
 * as it is. */
[[nodiscard]] QByteArray csv(const CallRecord &call);
[[nodiscard]] QByteArray csvField(const QString &text);
/** One object, with the names of our code: they are the same in every language. */
[[nodiscard]] QByteArray json(const CallRecord &call);
/** The same of messages. */
[[nodiscard]] QByteArray csvMessageHeader();
[[nodiscard]] QByteArray csv(const MessageRecord &message);
[[nodiscard]] QByteArray json(const MessageRecord &message);
/** A whole table of contacts, a row a number; and the same for programs. */
[[nodiscard]] QByteArray csvOf(const std::vector<Contact> &contacts);
[[nodiscard]] QByteArray jsonOf(const std::vector<Contact> &contacts);
} // namespace exportrows

} // namespace vp
