// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/terminalphrases.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vp {

bool TerminalPhrases::isYes(const QString &answer)
{
    const QString word = answer.trimmed().toLower();
    const QStringList yes = tr("y yes", "answers that mean yes, separated by blanks").split(u' ');
    return word == "y"_L1 || word == "yes"_L1 || yes.contains(word);
}

} // namespace vp
