// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklist/sharedlist.h"

#include <tl/expected.hpp>

namespace vp {

/** What one line of a shared list says, before its keys are sorted. */
struct ListLine
{
    ListForm form = ListForm::Md5;
    int digits = 0; ///< of a prefix; 0 = whole number
    quint64 key = 0;
    QByteArrayView category; ///< a part of the line
};

using ListLineResult = tl::expected<ListLine, ListProblemReason>;

/** A line of the CSV or plain form: trimmed, not empty, no comment. */
[[nodiscard]] ListLineResult parseListLine(QByteArrayView line);
/** An entry of the salted form. */
[[nodiscard]] ListLineResult parseSaltedLine(QByteArrayView line);

} // namespace vp
