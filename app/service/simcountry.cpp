// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/simcountry.h"

#include "base/mobilecountry.h"
#include "service/atconsole.h"
#include "service/modemconsole.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

void askSimCountry(ModemConsole &console, QObject *context,
                   std::function<void(const QString &iso)> callback)
{
    const auto answered = [callback = std::move(callback)](const Result<RawAnswer> &answer) {
        QString iso;
        if (answer && answer->accepted) {
            for (const QByteArray &line : answer->lines) { // some put their name in front
                iso = countryOfSubscriber(line.sliced(line.lastIndexOf(':') + 1).trimmed());
                if (!iso.isEmpty()) {
                    break;
                }
            }
        }
        callback(iso);
    };
    console.send(judgeCommand(u"+CIMI"_s), context, answered); // a question that everybody may put
}

} // namespace vp
