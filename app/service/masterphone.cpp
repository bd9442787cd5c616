// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/masterphone.h"

#include "base/logging.h"
#include "base/phonenumber.h"
#include "settings/settings.h"

namespace vp {

Result<bool> changeMasterPhone(Settings &settings, const QString &number)
{
    const Result<PhoneNumber> parsed = PhoneNumber::parse(number, settings.region());
    if (!parsed) {
        return tl::unexpected<Error>(parsed.error());
    }
    if (!settings.isLocked(SettingKey::MasterPhone)) {
        const Result<> stored = settings.set(SettingKey::MasterPhone, parsed->text());
        if (stored) {
            return false;
        }
        if (stored.error().code != ErrorCode::Storage) {
            return tl::unexpected<Error>(stored.error());
        }
        // Who must be reachable elsewhere now is not helped by a full disk's refusal.
        qCWarning(lcService) << "the master phone was not stored:"
                             << redactedText(stored.error().detail);
    }
    const Result<> changed = settings.setForThisRun(SettingKey::MasterPhone, parsed->text());
    if (!changed) {
        return tl::unexpected<Error>(changed.error());
    }
    return true;
}

} // namespace vp
