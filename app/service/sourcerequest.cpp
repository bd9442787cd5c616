// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sourcerequest.h"

#include "settings/sourcetrust.h"

namespace vp {

FetchRequest requestFor(const QUrl &url, const Settings &settings)
{
    FetchRequest request;
    request.url = url;
    request.caFile = trustOfHost(readHostTrust(settings.text(SettingKey::SourceCaFiles)), url);
    request.fingerprint = fingerprintFrom(
        trustOfHost(readHostTrust(settings.text(SettingKey::SourceFingerprints)), url));
    return request;
}

bool concernsRequests(SettingKey key)
{
    return key == SettingKey::SourceCaFiles || key == SettingKey::SourceFingerprints;
}

} // namespace vp
