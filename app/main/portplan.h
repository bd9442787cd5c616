// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "main/stickbook.h"
#include "serial/portfinder.h"
#include "telephony/networkstatus.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vp {

/** Which modem the person wants: whatever is found, the one at a path, or the one with an IMEI. */
struct PortWish
{
    enum class Kind : std::uint8_t { Any, Path, Modem };
    Kind kind = Kind::Any;
    QString path {};
    QByteArray imei {}; ///< significantImei(); a secret
    /** The forms of --modem and modem/port: empty, a path, "imei:" and its digits. */
    [[nodiscard]] static PortWish parse(const QString &text);
    /** The path, for people; nothing of an IMEI. */
    [[nodiscard]] const QString &shown() const { return path; }
    bool operator==(const PortWish &) const = default;
};

/** The first 14 digits: what follows is a check digit or a software version, and modems differ in
 * what they add. */
[[nodiscard]] QByteArray significantImei(const QByteArray &imei);

/** A port to try. */
struct PortCandidate
{
    QString path {};
    QString place {}; ///< what is claimed before it is opened: the stick, else the port itself
    std::optional<serial::UsbTty> tty {}; ///< none = no USB port that is known
    bool operator==(const PortCandidate &) const = default;
};

/** Sticks that are not to be taken, by their folder in sysfs. */
struct PortExclusions
{
    QSet<QString> beside; ///< was plugged in beside ours when ours went away
    QSet<QString> others; ///< has another IMEI than the one asked for
};

/** What to try, in order; or why there is nothing to try. */
struct PortPlan
{
    std::vector<PortCandidate> candidates {};
    PortTrouble trouble = PortTrouble::None; ///< with no candidates
    std::vector<PluggedStick> sticks {}; ///< to choose from
    bool isPartial = false; ///< the port that took commands in this socket is not there (yet)
    bool operator==(const PortPlan &) const = default;
};

/**
 * @p named is where the path of a wish leads, link by link, empty when nothing is there. One stick
 * alone is taken; of several none is, until one is wished for. A named port that is gone is
 * awaited: nothing else is tried.
 */
[[nodiscard]] PortPlan planPorts(const PortWish &wish, const QStringList &named,
                                 const serial::Surroundings &around, const StickBook &book,
                                 const PortExclusions &exclusions);

/** False for a port that is known for something else. */
[[nodiscard]] bool mayTakeCommands(PortRole role);
/** Which interface of a stick carries the sound of calls, by what its ports are known for: on a
 * Huawei the one for diagnostics, where none is named for voice; -1 = none. */
[[nodiscard]] int voiceInterfaceOf(const std::vector<serial::UsbTty> &ttys);
/** The port of that interface, unless it is the one that takes commands; empty = none. */
[[nodiscard]] QString voicePortOf(const std::vector<serial::UsbTty> &ttys, int interfaceNumber,
                                  const serial::UsbTty &commands);

} // namespace vp
