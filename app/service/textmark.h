// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace vp {

class ChatLanguage;

/** What a button's data keeps of the text that the button sends: 8 digits, 0-9 and a-f. The list
 * that the text is from may change while the button stays. */
[[nodiscard]] QString textMark(const QString &text);

/**
 * The text of a button, as it was shown: the one at @p place of @p texts, if it has @p mark. Our
 * own texts are looked at in each language, as the button may have been shown in another one than
 * is spoken now. Empty = the list is another one by now, or the data has no mark.
 */
[[nodiscard]] QString markedText(qsizetype place, const QString &mark, const ChatLanguage *language,
                                 const std::function<QStringList()> &texts);

} // namespace vp
