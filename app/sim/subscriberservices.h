// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace vp::sim {

/** One screen of a service code: what the network says, and what each reply leads to. */
struct UssdScreen
{
    QString text;
    bool unicode = false; ///< sent as UCS-2
    std::map<QString, UssdScreen> replies; ///< not empty = a menu
};

/** A forward of voice calls as the network keeps it. */
struct NetworkForward
{
    bool active = false;
    QString number; ///< empty = none is registered
    int seconds = 0; ///< of "no reply"
    bool operator==(const NetworkForward &) const = default;
};

/**
 * What the network keeps for a subscriber besides calls: service codes with their menus, forwards
 * by +CCFC's <reason> 0-3, and whether the number may be hidden. Belongs to the SIM, so it outlives
 * every restart of the modem.
 */
class SubscriberServices
{
public:
    SubscriberServices();

    /** What a code leads to; a code that is not known ends the dialogue. */
    void setUssd(const QString &code, const UssdScreen &screen) { m_codes[code] = screen; }
    struct UssdAnswer
    {
        int outcome = 0; ///< <m> of +CUSD
        QString text;
        bool unicode = false;
    };
    /** A code, or a reply to the menu that is open. */
    [[nodiscard]] UssdAnswer ussd(const QString &text);
    void closeUssd() { m_open.reset(); }
    [[nodiscard]] bool isMenuOpen() const { return m_open.has_value(); }

    [[nodiscard]] NetworkForward forward(int reason) const { return m_forwards.value(reason); }
    void setForward(int reason, const NetworkForward &forward);
    /** Who gets a call in place of a line that cannot be reached or (@p busy) talks already; empty
     * = nobody. */
    [[nodiscard]] QString forwardedTo(bool reachable, bool busy) const;

    /** The operator refuses to change forwards (+CME ERROR: <code>). */
    void refuseForwards(int code) { m_refusal = code; }
    /** Changes are accepted, and nothing changes. */
    void ignoreForwards(bool ignore) { m_ignoring = ignore; }
    [[nodiscard]] int forwardRefusal() const { return m_refusal; }

private:
    std::map<QString, UssdScreen> m_codes;
    std::optional<UssdScreen> m_open;
    QHash<int, NetworkForward> m_forwards;
    int m_refusal = 0;
    bool m_ignoring = false;
};

} // namespace vp::sim
