// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/autosmsstore.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace vp {

/** What an automatic SMS says, in the language of whom it is for, which need not be the owner's. */
namespace autosms {

/** Codes of the languages that have texts: "en" first. */
[[nodiscard]] QStringList languages();
/** Our own text; English where @p language has none. */
[[nodiscard]] QString standardText(AutoSmsKind kind, const QString &language);

/** What the placeholders of a text stand for. */
struct Facts
{
    QString name; ///< of the caller; empty = unknown
    QString number;
    QDateTime at; ///< of the call
};
/**
 * Puts in {name}, {number} and {time}; in any case of letters. A name that is not known leaves no
 * gap: "Hello {name}, …" becomes "Hello, …". Other braces stay.
 */
[[nodiscard]] QString filledIn(const QString &text, const Facts &facts, const QString &language);

/**
 * The language for a caller: that of the first of his groups that has one in @p byGroup
 * ("family=it,work=de"), else @p own, else English.
 */
[[nodiscard]] QString languageFor(const QStringList &groups, const QString &byGroup,
                                  const QString &own);

} // namespace autosms

} // namespace vp
