// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/legacyfindings.h"
#include "service/workerqueue.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace vp {

class VirtualPhone;

/**
 * What the predecessor left in a folder, looked at and taken over while the phone runs: settings at
 * once, groups of contacts as any other import (with its counts and its undo).
 */
class LegacyTakeover : public QObject
{
    Q_OBJECT
public:
    /** @p phone and its settings outlive this. */
    LegacyTakeover(VirtualPhone &phone, QString contactsDir, QObject *parent = nullptr);

    /** Where somebody has probably put it; empty = nowhere. Looks at the disk. */
    [[nodiscard]] static QString likelyFolder();
    /** Reads @p dir in a worker; looked() follows. */
    void look(const QString &dir);
    /** What looked() told about, in words. */
    [[nodiscard]] const QString &headline() const { return m_headline; }
    [[nodiscard]] QStringList lines() const; ///< what would be taken over
    [[nodiscard]] QStringList remarks() const; ///< what would not
    [[nodiscard]] bool mayTake() const { return m_found && !m_found->isEmpty(); }
    /** taken() follows at once, and secretTaken() for each secret before it. */
    void take();

Q_SIGNALS:
    void looked();
    /** To be kept as a secret; shown nowhere. */
    void secretTaken(const QString &name, const QString &value);
    void taken(const QString &words);

private:
    [[nodiscard]] QString takeSettings();
    void keepDefaults();

    VirtualPhone &m_phone;
    QString m_contactsDir;
    QString m_headline;
    std::optional<LegacyFindings> m_found;
    int m_looks = 0; ///< the newest one counts
    WorkerQueue m_worker; ///< the last member: it ends its work before anything else goes
};

} // namespace vp
