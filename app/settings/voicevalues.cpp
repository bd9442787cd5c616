// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/voicevalues.h"

#include "settings/phonevalues.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace vp::voicevalue {

Result<QString> announcement(const QString &value, const Region &region)
{
    const QString word = value.trimmed().toLower();
    if (word == Spoken || word == Off) {
        return word;
    }
    if (!QDir::isAbsolutePath(value.trimmed())) {
        return failure(ErrorCode::InvalidInput,
                       u"neither spoken nor off nor the whole path of a sound file"_s);
    }
    return phonevalue::line(value, region);
}

Result<QString> longest(const QString &value, const Region & /*region*/)
{
    constexpr int most = 15;
    bool ok = false;
    const int seconds = value.trimmed().toInt(&ok);
    if (!ok || seconds < 1 || seconds > most) {
        return failure(ErrorCode::InvalidInput, u"not a number of seconds from 1 to 15"_s);
    }
    return QString::number(seconds);
}

} // namespace vp::voicevalue
