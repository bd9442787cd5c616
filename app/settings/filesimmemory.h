// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/simmemory.h"
#include "settings/installationkey.h"

namespace vp {

/**
 * SimMemory in an INI file (0600, replaced as a whole and synced at each change). Read anew at each
 * question, so that nothing of it is ever older than the disk; a file that cannot be read forgets
 * nothing: then no note can be made, and no PIN is sent.
 */
class FileSimMemory : public SimMemory
{
public:
    FileSimMemory(QString path, InstallationKey key);

    [[nodiscard]] QString nameOf(const QByteArray &identity) const override;
    [[nodiscard]] PinNote noteOf(const QString &sim, const QString &pin) const override;
    Result<> setNote(const QString &sim, const QString &pin, const PinNote &note) override;
    [[nodiscard]] bool hasFailed(const QString &sim) const override;
    [[nodiscard]] QString ownerOf(const QString &pin) const override;
    [[nodiscard]] QString lastSim() const override;
    Result<> setLastSim(const QString &sim) override;

private:
    [[nodiscard]] QString pinName(const QString &sim, const QString &pin) const;
    [[nodiscard]] QString ownerKey(const QString &pin) const;
    [[nodiscard]] QString value(const QString &name) const;

    QString m_path;
    InstallationKey m_key;
};

} // namespace vp
