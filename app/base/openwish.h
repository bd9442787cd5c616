// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vp {

/** What a link or a file that the desktop hands to us asks for. It fills something in; nothing is
 * ever dialled, sent or taken in because of it. */
struct OpenWish
{
    enum class Kind : std::uint8_t {
        Dial, ///< `number`, perhaps empty: the dial dialog
        Write, ///< an SMS to `number` with `text`, each perhaps empty
        Contacts, ///< a file of contacts at `place`
        Calendar, ///< `place`: a calendar's file, or its address (a secret)
    };
    Kind kind = Kind::Dial;
    QString number {};
    QString text {};
    QString place {};
    bool operator==(const OpenWish &) const = default;
};

/** Whether the word can be meant for readOpenWish() at all, by its scheme or ending. */
[[nodiscard]] bool looksLikeOpenWish(const QString &word);

/**
 * Reads tel:, sms: and smsto: links (RFC 3966, 5724), webcal: and http(s) links to .ics files, and
 * paths or file: links of .vcf and .ics files. The word is hostile: InvalidInput for whatever is
 * too long, holds control characters or is none of these. Whether a number may be dialled is not
 * judged here.
 */
[[nodiscard]] Result<OpenWish> readOpenWish(const QString &word);

/** A relative path as an absolute one, for a program that runs in another folder. */
[[nodiscard]] QString portableOpenWish(const QString &word);

} // namespace vp
