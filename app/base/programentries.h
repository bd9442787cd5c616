// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

namespace vp {

/**
 * What a program that nobody has installed may leave on this computer, on request only: an entry in
 * the menu, and the rule by which whoever sits here may use a stick. Implemented in `desktop`.
 */
class ProgramEntries : public QObject
{
    Q_OBJECT
public:
    enum class Rule : std::uint8_t {
        Absent,
        Old, ///< ours, of another version
        Here, ///< ours
        Packaged, ///< a package has brought it, and takes it away
    };
    using QObject::QObject;
    [[nodiscard]] virtual bool hasMenu() const = 0;
    /** Errors: Conflict (an entry of this name is not ours), Storage. */
    virtual Result<> setMenu(bool on) = 0;
    [[nodiscard]] virtual Rule rule() const = 0;
    /** Whether the desktop can ask the person for the administrator's password. */
    [[nodiscard]] virtual bool canAsk() const = 0;
    /** Asks, and puts the rule in place or takes it away; changed() or ruleRefused() follows. */
    virtual void setRule(bool on) = 0;
    /** What does the same in a terminal. */
    [[nodiscard]] virtual QString ruleCommand(bool on) const = 0;

Q_SIGNALS:
    void changed();
    /** The person or the system said no. */
    void ruleRefused();
};

} // namespace vp
