// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/settings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vp {

/** A wish of a person at the command line: this name, this value; an empty value means the default.
 */
struct SettingWish
{
    QString name;
    QString value;
};

/** A wish that was judged: what will be stored, and where. */
struct SettingChange
{
    QString name; ///< as the tables spell it
    std::optional<SettingKey> key {}; ///< none: a secret, which a SecretStore keeps
    QString value {}; ///< as it is stored; empty = the default, or no secret
    /** What counts from now on, as it may be shown. */
    [[nodiscard]] QString shown() const;
    /** Whether a SecretStore keeps it. */
    [[nodiscard]] bool isSecret() const;
    /** Whether a SecretStore may keep an earlier value of it, which is to go. */
    [[nodiscard]] bool leavesSecret() const;
    bool operator==(const SettingChange &) const = default;
};

/** Settings changed from outside the running program: everything is judged before anything is
 * written. Pure, but for write(). */
namespace settingsedit {

/** Settings and secrets. */
[[nodiscard]] QStringList names();
/** The name that was probably meant; empty when none is near. */
[[nodiscard]] QString nearest(const QString &name);
/**
 * Judges the wishes in their order, the country before all others; the last one of a name counts.
 * @p region is the country of numbers without one. Errors: NotFound, its detail is the unknown
 * name; otherwise the detail is "<name>: <what is allowed>", and never the value.
 */
[[nodiscard]] Result<std::vector<SettingChange>> judge(const std::vector<SettingWish> &wishes,
                                                       Region region);
/** Those that a SecretStore keeps: to be written before write(). */
[[nodiscard]] std::vector<SettingWish> secretsOf(const std::vector<SettingChange> &changes);
/** Those that it may have and that have gone, with an empty value: to be written after write(). */
[[nodiscard]] std::vector<SettingWish> goneSecretsOf(const std::vector<SettingChange> &changes);
/** Writes those that are no secrets, and a mark for secret addresses, all of them or none. Errors:
 * Conflict when another program is writing at this moment, Storage, PermissionDenied. */
[[nodiscard]] Result<> write(const QString &iniPath, const std::vector<SettingChange> &changes);

} // namespace settingsedit

} // namespace vp
