// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/simcountry.h"

#include "base/mobilecountry.h"
#include "service/atconsole.h"
#include "service/line.h"
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

SimCountry::SimCountry(Line &line, ModemConsole &console, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_console(console)
{
    connect(&line.modem(), &ModemSession::statusChanged, this, &SimCountry::look);
}

void SimCountry::look()
{
    const ModemState state = m_line.modem().status().modem;
    if (state == ModemState::NotRegistered) { // with the same card
        return;
    }
    if (state != ModemState::Ready) { // there may be another card when it is back
        m_wasAsked = false;
        m_iso.clear();
        ++m_card;
        return;
    }
    if (std::exchange(m_wasAsked, true)) {
        return;
    }
    askSimCountry(m_console, this, [this, card = m_card](const QString &iso) {
        if (card == m_card) {
            m_iso = iso;
        }
    });
}

} // namespace vp
