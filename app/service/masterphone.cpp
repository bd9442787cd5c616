// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/masterphone.h"

#include "base/phonenumber.h"
#include "settings/settings.h"

namespace vp {

Result<bool> changeMasterPhone(Settings &settings, const QString &number)
{
    const Result<PhoneNumber> parsed = PhoneNumber::parse(number, settings.region());
    if (!parsed) {
        return tl::unexpected<Error>(parsed.error());
    }
    const bool locked = settings.isLocked(SettingKey::MasterPhone);
    const Result<> changed = locked
        ? settings.setForThisRun(SettingKey::MasterPhone, parsed->text())
        : settings.set(SettingKey::MasterPhone, parsed->text());
    if (!changed) {
        return tl::unexpected<Error>(changed.error());
    }
    return locked;
}

} // namespace vp
