// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace vp {

class Line;
class ModemConsole;

/** Asks the SIM card in @p console's modem for its home country. @p callback comes once, with its
 * ISO 3166 region or an empty text where none is known, unless @p context has died. Nothing of the
 * card's number is kept. */
void askSimCountry(ModemConsole &console, QObject *context,
                   std::function<void(const QString &iso)> callback);

/** The home country of the card that is in @p line's modem: asked for once it is ready, forgotten
 * with it. Both outlive it. */
class SimCountry : public QObject
{
    Q_OBJECT
public:
    SimCountry(Line &line, ModemConsole &console, QObject *parent = nullptr);
    /** ISO 3166; empty = not known. */
    [[nodiscard]] QString iso() const { return m_iso; }

private:
    void look();

    Line &m_line;
    ModemConsole &m_console;
    QString m_iso;
    int m_card = 0; ///< counts those that were seen: an answer may be of the one before
    bool m_wasAsked = false;
};

} // namespace vp
