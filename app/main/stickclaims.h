// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace vp {

/**
 * Keeps two instances of this user away from one stick: a lock for the USB socket, taken before any
 * of its ports is opened, and a lock for the modem itself once its IMEI is known. Both are files in
 * the session's private folder; their names tell neither the socket nor the IMEI.
 */
class StickClaims
{
public:
    /** An empty @p folder is the session's. */
    explicit StickClaims(QString folder = {});
    /** Error Conflict: another instance has it. An earlier place is left. */
    Result<> claimPlace(const QString &place);
    void leavePlace();
    /** Error Conflict: another instance has it. Kept until another modem is claimed, also while the
     * modem is away: it is ours. */
    Result<> claimModem(const QByteArray &imei);

    /** $XDG_RUNTIME_DIR, else a folder of this user's alone below /tmp; empty when there is
     * neither. */
    [[nodiscard]] static QString sessionFolder();

private:
    struct Claim
    {
        QString name;
        std::unique_ptr<QLockFile> lock;
    };
    [[nodiscard]] Result<> take(Claim &claim, const QString &name) const;

    QString m_folder;
    Claim m_place;
    Claim m_modem;
};

} // namespace vp
