// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace vp {

class ModemConsole;

/** Asks the SIM card in @p console's modem for its home country. @p callback comes once, with its
 * ISO 3166 region or an empty text where none is known, unless @p context has died. Nothing of the
 * card's number is kept. */
void askSimCountry(ModemConsole &console, QObject *context,
                   std::function<void(const QString &iso)> callback);

} // namespace vp
